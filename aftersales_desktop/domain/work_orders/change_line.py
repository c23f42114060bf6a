"""Reception corrects a line: words, quantity, price or who pays."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.estimate import withdraw_changed_acceptance
from aftersales_desktop.domain.work_orders.find_order import find_line, find_order
from aftersales_desktop.domain.work_orders.given_away import Terms, check_not_given_away
from aftersales_desktop.domain.work_orders.line_wanted import check_change, check_line, check_payer
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import Payer
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.domain.work_orders.refusals import PartsAlreadyOut
from aftersales_desktop.domain.work_orders.step_guards import check_payer_guards
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


@dataclass(frozen=True, kw_only=True)
class ChangeLine:
    """How the line shall read from now on."""

    order_id: int
    line_id: int
    description: str
    quantity: Quantity
    unit_price: Money
    payer: Payer


@dataclass(frozen=True, kw_only=True)
class LineChanged:
    """The changed line; `acceptance_withdrawn` says that the customer has to sign again."""

    order_id: int
    line_id: int
    acceptance_withdrawn: bool


@verb(roles=RECEPTION, clause="R1.2.2a")
def change_line(work: Work, command: ChangeLine) -> LineChanged:
    """Correct a line of an order.

    Refused when fewer parts would remain than are stocked out (R2.3.11c), for free lines of cars without
    warranty (R1.2.1b), where a part on its way would become a claim part (R2.3.9a), after work has begun
    when the customer would pay more (R2.3.6a), and where less would be a discount by another name (R2.1.5a).
    """
    order = find_order(work, command.order_id)
    line = find_line(order, command.line_id)
    check_line(command.description, command.quantity, command.unit_price)
    if command.payer is not line.payer:
        check_payer(work, order, command.payer)
        check_payer_guards(work, order, line, command.payer)
    if command.quantity < line.stocked_out:
        raise PartsAlreadyOut(order=order.shown_number)
    before, charged, terms = _read(line), line.charged, Terms.of(line)
    line.description = command.description.strip()
    line.quantity = command.quantity
    line.unit_price = command.unit_price
    line.payer = command.payer
    check_change(order, costs_more=line.charged > charged)
    check_not_given_away(work, order, Terms.of(line), terms)
    withdrawn = withdraw_changed_acceptance(work, order)
    work.note(
        Topic.WORK_ORDERS,
        order.id,
        QT_TRANSLATE_NOOP("Words", "line changed"),
        order_id=order.id,
        old=before,
        new=_read(line),
    )
    return LineChanged(order_id=order.id, line_id=line.id, acceptance_withdrawn=withdrawn)


def _read(line: OrderLine) -> str:
    """Read a line out for the journal."""
    return f"{line.description} × {line.quantity} @ {line.unit_price}"
