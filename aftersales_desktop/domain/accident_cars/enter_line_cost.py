"""Reception enters what a line of an accident car costs the house (R2.1.6a)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.find_quotation import accident_order, quotation
from aftersales_desktop.domain.accident_cars.price_quotation import check_open
from aftersales_desktop.domain.accident_cars.quotation import CostKind, LineCost
from aftersales_desktop.domain.accident_cars.refusals import NotACost
from aftersales_desktop.domain.work_orders.find_order import find_line
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

ENTERED = QT_TRANSLATE_NOOP("Words", "cost entered")
MOST = Money.of(1_000_000)


@dataclass(frozen=True, kw_only=True)
class EnterLineCost:
    """One unit of this line costs so much, net of tax, and counts as this kind."""

    order_id: int
    line_id: int
    kind: CostKind
    unit_cost: Money


@dataclass(frozen=True, kw_only=True)
class LineCostEntered:
    """The line with its new cost."""

    order_id: int
    line_id: int


@verb(roles=RECEPTION, clause="R2.1.6a")
def enter_line_cost(work: Work, command: EnterLineCost) -> LineCostEntered:
    """Enter a line's cost; what was signed no longer stands for the quotation as it is now.

    Raises:
        NotAnAccidentCar: The order is of another class.
        QuotationClosed: The order is settled or cancelled.
        NotACost: Below nothing or absurd.

    """
    order = accident_order(work, command.order_id)
    check_open(order)
    line = find_line(order, command.line_id)
    if not Money.ZERO <= command.unit_cost <= MOST:
        raise NotACost(cost=command.unit_cost, most=MOST)
    quotation(work, order)
    stored = work.session.get(LineCost, line.id)
    if stored is None:
        stored = LineCost(line_id=line.id, kind=command.kind, unit_cost=command.unit_cost)
        work.session.add(stored)
    stored.kind, stored.unit_cost = command.kind, command.unit_cost
    work.note(
        Topic.QUOTATIONS,
        order.id,
        ENTERED,
        order_id=order.id,
        new=f"{line.description} {command.unit_cost}",
    )
    return LineCostEntered(order_id=order.id, line_id=line.id)
