"""Reception puts a line of labour or a part on an order."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.estimate import withdraw_changed_acceptance
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.line_wanted import LineWanted, put_line
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


@dataclass(frozen=True, kw_only=True)
class AddLine:
    """Put this line on that order."""

    order_id: int
    line: LineWanted


@dataclass(frozen=True, kw_only=True)
class LineAdded:
    """The new line; `acceptance_withdrawn` says that the customer has to sign again."""

    order_id: int
    line_id: int
    acceptance_withdrawn: bool


@verb(roles=RECEPTION, clause="R1.2.2a")
def add_line(work: Work, command: AddLine) -> LineAdded:
    """Add a line; warranty lines cost the customer nothing (R1.2.1a).

    Refused after work has begun when the customer would pay more (R2.3.6a).
    """
    order = find_order(work, command.order_id)
    line = put_line(work, order, command.line)
    withdrawn = withdraw_changed_acceptance(work, order)
    work.note(
        Topic.WORK_ORDERS,
        order.id,
        QT_TRANSLATE_NOOP("Words", "line added"),
        order_id=order.id,
        new=line.description,
    )
    return LineAdded(order_id=order.id, line_id=line.id, acceptance_withdrawn=withdrawn)
