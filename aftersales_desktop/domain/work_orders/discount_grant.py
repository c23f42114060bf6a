"""A discount is given: it counts in the week, and its reason goes to the service director (R2.1.5c-d)."""

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.work_orders.discount import (
    Discount,
    DiscountState,
    share_of_base,
)
from aftersales_desktop.domain.work_orders.discount_wanted import percent
from aftersales_desktop.domain.work_orders.discount_week import Week
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.facts import Fact
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

GIVEN = QT_TRANSLATE_NOOP("Words", "discount given")
REPORT = QT_TRANSLATE_NOOP(
    "Notices",
    "{person} gave {customer} {amount} yuan ({share}) off order {order}: {reason}. "
    "Number {place} of {quota} this week.",
)


def grant(work: Work, order: WorkOrder, discount: Discount, week: Week) -> None:
    """Give the discount in the signed-in person's name, and report its reason."""
    discount.state = DiscountState.GRANTED
    discount.granted_by_id = work.actor.staff_id
    discount.granted_at = work.now()
    discount.week = week.monday
    discount.above_quota = week.full
    discount.reported_at = work.now()
    if week.full and discount.pre_reported_at is None:
        # Whoever gives it here holds the power above the quota: who is to be told is the giver himself.
        discount.pre_reported_at = work.now()
    work.session.flush()
    tell(
        work,
        Role.SERVICE_DIRECTOR,
        Message(
            says=REPORT,
            facts=discount_facts(work, order, discount, week) | {"person": work.actor.name},
            about=discount.subject,
            clause="R2.1.5d",
            order_id=order.id,
        ),
    )
    note_discount(work, order, discount, GIVEN)


def discount_facts(work: Work, order: WorkOrder, discount: Discount, week: Week) -> dict[str, Fact]:
    """What whoever decides or reads about it sees."""
    customer = work.session.scalar(select(Customer.name).where(Customer.id == order.customer_id))
    return {
        "order": order.shown_number,
        "customer": customer or "",
        "amount": discount.amount,
        "share": percent(
            share_of_base(discount.amount, discount.base) if discount.share is None else discount.share
        ),
        "base": discount.base,
        "due": discount.base - discount.amount,
        "reason": discount.reason,
        "place": week.used + 1,
        "quota": week.quota,
    }


def note_discount(work: Work, order: WorkOrder, discount: Discount, event: str) -> None:
    """Tell order and discount that something happened."""
    work.note(
        Topic.WORK_ORDERS,
        order.id,
        event,
        order_id=order.id,
        old=str(discount.base),
        new=f"-{discount.amount}",
    )
