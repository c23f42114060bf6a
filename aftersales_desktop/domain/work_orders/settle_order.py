"""The bill: what the customer owes for an inspected order, paid in one or several kinds."""

from dataclasses import dataclass

from aftersales_desktop.database.number_series import next_number
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.closing import Payment, Settlement
from aftersales_desktop.domain.work_orders.discount_at_settlement import discount_to_settle
from aftersales_desktop.domain.work_orders.estimate import live_lines
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.hand_overs import READY, taken_up
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderState, PaymentKind
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.domain.work_orders.refusals import PaymentsDoNotAddUp
from aftersales_desktop.domain.work_orders.step_guards import check_guards
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.money import Money, total
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


@dataclass(frozen=True, kw_only=True)
class PaymentTaken:
    """An amount received; `reference` is a card's authorisation or a transfer's number."""

    kind: PaymentKind
    amount: Money
    reference: str = ""


@dataclass(frozen=True, kw_only=True)
class SettleOrder:
    """Settle this order with these payments; none when nothing is due."""

    order_id: int
    payments: tuple[PaymentTaken, ...] = ()


@dataclass(frozen=True, kw_only=True)
class OrderSettled:
    """The settlement's number, its amount and the receipts' numbers."""

    order_id: int
    number: str
    due: Money
    receipts: tuple[str, ...]


@verb(roles=(*RECEPTION, Role.CASHIER), clause="SM1")
def settle_order(work: Work, command: SettleOrder) -> OrderSettled:
    """Fix what is owed and take the money.

    Labour counts as quoted, a part as far as it is fitted; warranty lines cost nothing (R1.2.1a). A discount
    that was given is taken off (R2.1.5). Refused before the final inspection, while a discount is undecided
    or signed for another bill, for an accident car whose low margin nobody explained (R2.1.6c), and unless
    the payments come to exactly the amount due.
    """
    order = find_order(work, command.order_id)
    order.step_to(OrderState.SETTLED, work.now())
    check_guards(work, order, OrderState.SETTLED)
    settlement = _settlement(work, order)
    paid = total([payment.amount for payment in command.payments])
    if paid != settlement.due or any(payment.amount <= Money.ZERO for payment in command.payments):
        raise PaymentsDoNotAddUp(due=settlement.due, paid=paid)
    work.session.add(settlement)
    receipts = [_take(work, order, payment) for payment in command.payments]
    taken_up(work, order, READY)
    number = shown_document("ST", settlement.number)
    work.note(
        Topic.WORK_ORDERS,
        order.id,
        QT_TRANSLATE_NOOP("Words", "order settled"),
        order_id=order.id,
        new=f"{number} {settlement.due}",
    )
    return OrderSettled(order_id=order.id, number=number, due=settlement.due, receipts=tuple(receipts))


def owed(order: WorkOrder) -> tuple[Money, Money]:
    """Work out what the customer owes now for labour and for parts."""
    lines = live_lines(order)
    labour = total([line.owed for line in lines if line.kind is LineKind.LABOUR])
    return labour, total([line.owed for line in lines if line.kind is LineKind.PART])


def _settlement(work: Work, order: WorkOrder) -> Settlement:
    labour, parts = owed(order)
    discount = discount_to_settle(work, order)
    return Settlement(
        order_id=order.id,
        number=next_number(work, "settlement"),
        labour=labour,
        parts=parts,
        due=labour + parts - (discount or Money.ZERO),
        settled_by_id=work.actor.staff_id,
        at=work.now(),
        discount=discount,
    )


def _take(work: Work, order: WorkOrder, taken: PaymentTaken) -> str:
    """Book one payment and give its receipt's number."""
    number = next_number(work, "receipt")
    work.session.add(
        Payment(
            order_id=order.id,
            receipt_number=number,
            kind=taken.kind,
            amount=taken.amount,
            reference=taken.reference.strip(),
            received_by_id=work.actor.staff_id,
            at=work.now(),
        )
    )
    shown = shown_document("RC", number)
    work.note(
        Topic.WORK_ORDERS,
        order.id,
        QT_TRANSLATE_NOOP("Words", "payment received"),
        order_id=order.id,
        old=taken.kind,
        new=f"{shown} {taken.amount}",
    )
    return shown
