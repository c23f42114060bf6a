"""A stand-in for the parts counter's order: only the question whether a line may be ordered."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import VERBS, verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.check_orderable import check_orderable
from aftersales_desktop.domain.work_orders.find_order import find_line, find_order
from aftersales_desktop.values.role import Role


@dataclass(frozen=True)
class OrderForLine:
    """The line a part is wanted for."""

    order_id: int
    line_id: int


@verb(roles=(Role.PARTS_MANAGER,), clause="R2.3.3a")
def orderable(work: Work, command: OrderForLine) -> None:
    """Ask as purchasing asks."""
    order = find_order(work, command.order_id)
    check_orderable(work, order, find_line(order, command.line_id))


# It is no verb of the program: the lists of verbs need not know it.
VERBS.pop(orderable.name)
