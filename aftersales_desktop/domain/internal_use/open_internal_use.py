"""After-sales opens an internal-use order for the sales department, or takes one back (R2.3.12a)."""

from collections.abc import Sequence
from dataclasses import dataclass

from aftersales_desktop.database.number_series import next_number
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.internal_use.consumption import above_ceilings
from aftersales_desktop.domain.internal_use.find_internal import find_open, note_internal
from aftersales_desktop.domain.internal_use.internal_use_order import (
    InternalUseLine,
    InternalUseOrder,
    InternalUseState,
)
from aftersales_desktop.domain.internal_use.refusals import (
    InternalOrderIncomplete,
    InternalReasonMissing,
    NotAConsumable,
)
from aftersales_desktop.domain.notices.take_up import take_up
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.parts.find_parts import find_part
from aftersales_desktop.domain.parts.refusals import QuantityMissing
from aftersales_desktop.domain.work_orders.order_state import PartClass
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

AFTER_SALES = (
    Role.PARTS_MANAGER,
    Role.PARTS_CLERK,
    Role.SERVICE_ADVISOR,
    Role.FRONT_DESK_SUPERVISOR,
    Role.SERVICE_DIRECTOR,
)
USED_UP = frozenset({PartClass.CONSUMABLE, PartClass.CARE, PartClass.OIL})
OPENED = QT_TRANSLATE_NOOP("Words", "internal-use order opened")
CANCELLED = QT_TRANSLATE_NOOP("Words", "internal-use order cancelled")
ABOVE = QT_TRANSLATE_NOOP(
    "Notices", "{order} takes {part} above its monthly ceiling: give your reason, or cancel it"
)


@dataclass(frozen=True, kw_only=True)
class UsedItem:
    """So much of one consumable."""

    part_id: int
    quantity: Quantity


@dataclass(frozen=True, kw_only=True)
class OpenInternalUse:
    """Who in the sales department gets it, what for, and what; after-sales bears the cost."""

    receiver: str
    purpose: str
    items: tuple[UsedItem, ...]


@dataclass(frozen=True, kw_only=True)
class InternalUseOpened:
    """Its number, and the items that go above their ceiling."""

    order_id: int
    number: str
    above: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class CancelInternalUse:
    """An order not needed after all, and why."""

    order_id: int
    reason: str


@verb(roles=AFTER_SALES, clause="R2.3.12a")
def open_internal_use(work: Work, command: OpenInternalUse) -> InternalUseOpened:
    """Open one; whoever goes above a ceiling is warned at once, and the parts manager is asked.

    Raises:
        InternalOrderIncomplete: Receiver, purpose or items are missing.
        QuantityMissing, UnknownPart: Bad input.
        NotAConsumable: A part that belongs into a car.

    """
    items = _summed(command.items)
    if not (command.receiver.strip() and command.purpose.strip() and items):
        raise InternalOrderIncomplete
    for part_id in items:
        part = find_part(work, part_id)
        if part.part_class not in USED_UP:
            raise NotAConsumable(part=part.name)
    order = InternalUseOrder(
        number=next_number(work, "internal use"),
        receiver=command.receiver.strip(),
        purpose=command.purpose.strip(),
        opened_by_id=work.actor.staff_id,
        opened_at=work.now(),
    )
    order.lines = [InternalUseLine(part_id=part_id, quantity=n) for part_id, n in items.items()]
    work.session.add(order)
    work.session.flush()
    note_internal(work, order, OPENED, new=f"{order.receiver} · {order.purpose}")
    above = _above(work, items)
    if above and not work.actor.holds(Role.PARTS_MANAGER):
        facts = {"order": order.shown_number, "part": " · ".join(above)}
        asked = Message(says=ABOVE, facts=facts, about=order.subject, clause="R2.3.12c", to_accept=True)
        tell(work, Role.PARTS_MANAGER, asked)
    return InternalUseOpened(order_id=order.id, number=order.shown_number, above=above)


@verb(roles=AFTER_SALES, clause="R2.3.12a")
def cancel_internal_use(work: Work, command: CancelInternalUse) -> InternalUseOpened:
    """Take back an order that nothing went out for.

    Raises:
        UnknownInternalOrder: There is none.
        InternalOrderOver: It is issued or cancelled.
        InternalReasonMissing: No reason.

    """
    order = find_open(work, command.order_id)
    if not command.reason.strip():
        raise InternalReasonMissing(order=order.shown_number)
    order.state = InternalUseState.CANCELLED
    order.cancel_reason = command.reason.strip()
    take_up(work, order.subject)
    note_internal(work, order, CANCELLED, new=order.cancel_reason)
    return InternalUseOpened(order_id=order.id, number=order.shown_number, above=())


def _summed(items: Sequence[UsedItem]) -> dict[int, Quantity]:
    summed: dict[int, Quantity] = {}
    for item in items:
        if item.quantity <= Quantity.ZERO:
            raise QuantityMissing
        summed[item.part_id] = summed.get(item.part_id, Quantity.ZERO) + item.quantity
    return summed


def _above(work: Work, items: dict[int, Quantity]) -> tuple[str, ...]:
    """Name the items that would go above the month's ceiling."""
    return tuple(find_part(work, one.part_id).name for one in above_ceilings(work, items))
