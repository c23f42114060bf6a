"""The technician takes back a wrong tick: the part is in the hand, not in the car (R2.2.3a)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.find_order import find_line, find_order
from aftersales_desktop.domain.work_orders.order_state import LineKind
from aftersales_desktop.domain.work_orders.posts import FLOOR
from aftersales_desktop.domain.work_orders.refusals_floor import NotAPart, NothingFitted
from aftersales_desktop.domain.work_orders.technician_at_work import ON_THE_FLOOR, check_in_work
from aftersales_desktop.domain.work_orders.when_fitted import fitted_changed
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

NOT_FITTED = QT_TRANSLATE_NOOP("Words", "part not fitted after all")


@dataclass(frozen=True, kw_only=True)
class MarkNotFitted:
    """How much of which line is not in the car; no quantity means all that was ticked."""

    order_id: int
    line_id: int
    quantity: Quantity | None = None


@dataclass(frozen=True)
class PartNotFittedAfterAll:
    """What is still in the car, and what the technician holds now."""

    order_id: int
    line_id: int
    part: str
    fitted: Quantity
    left: Quantity


@verb(roles=FLOOR, clause="R2.2.3a")
def mark_not_fitted(work: Work, command: MarkNotFitted) -> PartNotFittedAfterAll:
    """Take a wrong "fitted" back while the car is still worked on; the part may be returned again (R2.3.7).

    Raises:
        NotInWork: Nobody works on the order, or the work is finished.
        NotAPart: The line is labour.
        NothingFitted: More than was ticked, or nothing.

    """
    order = find_order(work, command.order_id)
    check_in_work(order, ON_THE_FLOOR)
    line = find_line(order, command.line_id)
    if line.kind is not LineKind.PART:
        raise NotAPart(task=line.description)
    quantity = command.quantity if command.quantity is not None else line.fitted
    if not Quantity.ZERO < quantity <= line.fitted:
        raise NothingFitted(part=line.description, fitted=line.fitted, wanted=quantity)
    line.fitted -= quantity
    words = f"{line.description} × {quantity} {line.unit}".strip()
    work.note(Topic.PARTS, line.id, NOT_FITTED, order_id=order.id, old=words)
    fitted_changed(work, line)
    return PartNotFittedAfterAll(order.id, line.id, line.description, line.fitted, line.with_technician)
