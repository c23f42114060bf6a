"""What stands on the floor: bays for cars and drain carts for oil, entered once when the house is set up."""

from dataclasses import dataclass

from sqlalchemy import func, select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.closing import DrainCart
from aftersales_desktop.domain.work_orders.order_state import Place
from aftersales_desktop.domain.work_orders.refusals_floor import NameTaken, NoName
from aftersales_desktop.domain.work_orders.work_order import Bay
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

SETTING_UP = (Role.WORKSHOP_MANAGER, Role.SERVICE_DIRECTOR, Role.ADMINISTRATOR)
BAY_ADDED = QT_TRANSLATE_NOOP("Words", "bay added")
CART_ADDED = QT_TRANSLATE_NOOP("Words", "drain cart added")


@dataclass(frozen=True, kw_only=True)
class AddBay:
    """A new bay, last on the board; `place` tells a repair bay from paint or wash."""

    name: str
    place: Place = Place.BAY


@dataclass(frozen=True)
class BayAdded:
    """The new bay."""

    bay_id: int
    name: str


@dataclass(frozen=True, kw_only=True)
class AddDrainCart:
    """A new, empty drain cart."""

    name: str


@dataclass(frozen=True)
class DrainCartAdded:
    """The new cart."""

    cart_id: int
    name: str


@verb(roles=SETTING_UP, clause="R2.2.6b")
def add_bay(work: Work, order: AddBay) -> BayAdded:
    """Add a bay to the board.

    Raises:
        NoName: The name is empty.
        NameTaken: Another bay has it.

    """
    name = _fresh_name(work, order.name, Bay)
    last = work.session.scalar(select(func.max(Bay.position))) or 0
    bay = Bay(name=name, position=last + 1, place=order.place)
    work.session.add(bay)
    work.session.flush()
    work.note(Topic.WORK_ORDERS, bay.id, BAY_ADDED, new=name)
    return BayAdded(bay.id, name)


@verb(roles=SETTING_UP, clause="R2.2.8c")
def add_drain_cart(work: Work, order: AddDrainCart) -> DrainCartAdded:
    """Add a drain cart; it holds at most three used oil filters.

    Raises:
        NoName: The name is empty.
        NameTaken: Another cart has it.

    """
    name = _fresh_name(work, order.name, DrainCart)
    cart = DrainCart(name=name)
    work.session.add(cart)
    work.session.flush()
    work.note(Topic.WORK_ORDERS, cart.id, CART_ADDED, new=name)
    return DrainCartAdded(cart.id, name)


def _fresh_name(work: Work, wished: str, kind: type[Bay | DrainCart]) -> str:
    name = wished.strip()
    if not name:
        raise NoName
    if work.session.scalar(select(kind.id).where(kind.name == name)) is not None:
        raise NameTaken(name=name)
    return name
