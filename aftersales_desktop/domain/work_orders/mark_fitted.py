"""The technician says that an issued part is in this car (R2.2.3a)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.find_order import find_line, find_order
from aftersales_desktop.domain.work_orders.order_state import LineKind
from aftersales_desktop.domain.work_orders.posts import FLOOR
from aftersales_desktop.domain.work_orders.refusals_floor import NotAPart, NotHandedOver
from aftersales_desktop.domain.work_orders.technician_at_work import ON_THE_FLOOR, check_in_work
from aftersales_desktop.domain.work_orders.when_fitted import fitted_changed
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

FITTED = QT_TRANSLATE_NOOP("Words", "part fitted")


@dataclass(frozen=True, kw_only=True)
class MarkFitted:
    """How much of which line went into the car; no quantity means all that is at hand."""

    order_id: int
    line_id: int
    quantity: Quantity | None = None


@dataclass(frozen=True)
class PartFitted:
    """What is in the car now, and what is still at hand."""

    order_id: int
    line_id: int
    part: str
    fitted: Quantity
    left: Quantity


@verb(roles=FLOOR, clause="R2.2.3a")
def mark_fitted(work: Work, command: MarkFitted) -> PartFitted:
    """Mark a part as fitted; from then on it cannot be returned (R2.3.7).

    Raises:
        NotInWork: Nobody works on the order.
        NotAPart: The line is labour.
        NotHandedOver: More than the technician holds, or nothing.

    """
    order = find_order(work, command.order_id)
    check_in_work(order, ON_THE_FLOOR)
    line = find_line(order, command.line_id)
    if line.kind is not LineKind.PART:
        raise NotAPart(task=line.description)
    quantity = command.quantity if command.quantity is not None else line.with_technician
    if not Quantity.ZERO < quantity <= line.with_technician:
        raise NotHandedOver(part=line.description, fittable=line.with_technician, wanted=quantity)
    line.fitted += quantity
    work.note(
        Topic.PARTS, line.id, FITTED, order_id=order.id, new=f"{line.description} × {quantity} {line.unit}"
    )
    fitted_changed(work, line)
    return PartFitted(order.id, line.id, line.description, line.fitted, line.with_technician)
