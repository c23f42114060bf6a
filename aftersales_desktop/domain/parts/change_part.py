"""Change what the catalogue says of a part; its number and its cost are not changed by hand (R2.3.0)."""

from dataclasses import dataclass

from aftersales_desktop.database.refusals import ChangedElsewhere
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.add_part import PartDetails
from aftersales_desktop.domain.parts.find_parts import find_bin, find_part
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.parts.refusals import PartStillInStock
from aftersales_desktop.domain.parts.shelf import shelf_of_part
from aftersales_desktop.domain.work_orders.order_state import PartClass
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.search_key import search_key
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CHANGED = QT_TRANSLATE_NOOP("Words", "part changed")


@dataclass(frozen=True, kw_only=True)
class ChangePart:
    """The part as it was seen (its version), and what it shall be."""

    part_id: int
    version: int
    name: str
    unit: str
    price: Money
    minimum: Quantity
    part_class: PartClass
    home_bin_id: int | None = None
    active: bool = True
    masking_permitted: bool | None = None


@dataclass(frozen=True, kw_only=True)
class PartChanged:
    """The part, and its version now."""

    part_id: int
    number: str
    version: int


@verb(roles=(Role.PARTS_MANAGER, Role.PARTS_CLERK), clause="R2.3.0")
def change_part(work: Work, order: ChangePart) -> PartChanged:
    """Change names, price, minimum, home or whether the part is still carried.

    Raises:
        UnknownPart: No such part.
        ChangedElsewhere: Somebody changed it after it was shown.
        PartIncomplete: Name or unit is missing, or an amount is below zero.
        UnknownBin: Its home is no bin of ours.
        PartStillInStock: It cannot be struck off while there is stock.

    """
    part = find_part(work, order.part_id)
    if part.version != order.version:
        raise ChangedElsewhere
    PartDetails(
        number=part.number, name=order.name, unit=order.unit, price=order.price, minimum=order.minimum
    ).check()
    if order.home_bin_id is not None:
        find_bin(work, order.home_bin_id)
    on_hand = shelf_of_part(work, part.id).on_hand(part.id)
    if not order.active and on_hand:
        raise PartStillInStock(part=part.name, on_hand=on_hand)
    old = part_text(part)
    _write(part, order)
    work.session.flush()
    work.note(Topic.PARTS, part.id, CHANGED, old=old, new=part_text(part))
    return PartChanged(part_id=part.id, number=part.number, version=part.version)


def part_text(part: Part) -> str:
    """Write what changes most in one line, for the journal."""
    return f"{part.name}, {part.price}, {part.minimum}"


def _write(part: Part, order: ChangePart) -> None:
    part.name = order.name.strip()
    part.name_key = search_key(order.name)
    part.unit = order.unit.strip()
    part.price = order.price
    part.minimum = order.minimum
    part.part_class = order.part_class
    part.home_bin_id = order.home_bin_id
    part.active = order.active
    part.masking_permitted = order.masking_permitted
