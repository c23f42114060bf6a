"""A discount falls when what it was signed for is changed: the signature covers those lines only (X4)."""

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.signatures import withdraw
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.work_orders.discount import COUNTS, Discount, DiscountState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

TAKEN_BACK = QT_TRANSLATE_NOOP("Words", "discount withdrawn")
LINES_CHANGED = QT_TRANSLATE_NOOP(
    "Notices", "The lines of order {order} were changed: its discount of {amount} yuan no longer holds."
)


def withdraw_discount(work: Work, order: WorkOrder, discount: Discount) -> None:
    """Take a discount and everything signed for it back."""
    withdraw(work, discount.subject)
    discount.state = DiscountState.WITHDRAWN
    work.note(Topic.WORK_ORDERS, order.id, TAKEN_BACK, order_id=order.id, old=f"-{discount.amount}")


def withdraw_changed_discount(work: Work, order: WorkOrder) -> None:
    """Take a discount back when the lines are no longer those it was asked for, and tell who asked."""
    discount = work.session.scalar(select(Discount).where(Discount.order_id == order.id))
    if discount is None or discount.state not in COUNTS or discount.fits(order):
        return
    withdraw_discount(work, order, discount)
    says = Message(
        says=LINES_CHANGED,
        facts={"order": order.shown_number, "amount": discount.amount},
        about=discount.subject,
        clause="R2.1.5a",
        order_id=order.id,
    )
    tell(work, discount.asked_by_id, says)
