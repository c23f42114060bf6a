"""What a yes or no to a discount that was asked for brings about (R2.1.5a, R2.1.5e, SM14)."""

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, Power, RequestState
from aftersales_desktop.domain.approvals.signatures import digest_of, when_decided, when_taken_back
from aftersales_desktop.domain.work_orders.discount import Discount, DiscountState
from aftersales_desktop.domain.work_orders.discount_grant import grant, note_discount
from aftersales_desktop.domain.work_orders.discount_refusals import LinesChangedSince, NotYetTime, QuotaUsed
from aftersales_desktop.domain.work_orders.discount_wanted import BEFORE_THE_BILL
from aftersales_desktop.domain.work_orders.discount_week import monday_of, week_so_far
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

TAKEN_BACK = QT_TRANSLATE_NOOP("Words", "discount withdrawn")
DECLINED = QT_TRANSLATE_NOOP("Words", "discount declined")


@when_decided(Power.DISCOUNT)
@when_decided(Power.DISCOUNT_ABOVE_LIMIT)
@when_decided(Power.DISCOUNT_ABOVE_QUOTA)
def discount_decided(work: Work, request: ApprovalRequest) -> None:
    """Give what was signed, exactly as signed; a no closes the wish.

    Raises:
        NotYetTime: The bill was settled meanwhile.
        LinesChangedSince: The bill is no longer what was signed.
        QuotaUsed: The supervisor says yes, but others have used the week's quota meanwhile (R2.1.5e).

    """
    discount = work.session.get_one(Discount, request.subject_id)
    order = find_order(work, discount.order_id)
    week = week_so_far(work, monday_of(work, work.now()), order.id)
    if request.state is RequestState.DECLINED:
        discount.state = DiscountState.DECLINED
        note_discount(work, order, discount, DECLINED)
        return
    _check_still_so(order, discount, request)
    if request.power is Power.DISCOUNT and week.full and discount.pre_reported_at is None:
        raise QuotaUsed(order=order.shown_number, used=week.used, quota=week.quota)
    if week.full and discount.pre_reported_at is None:
        # Who decides above the limit has it in front of him before it is given: that is the report.
        discount.pre_reported_at = request.asked_at
    grant(work, order, discount, week)


@when_taken_back(Power.DISCOUNT)
@when_taken_back(Power.DISCOUNT_ABOVE_LIMIT)
@when_taken_back(Power.DISCOUNT_ABOVE_QUOTA)
def discount_request_taken_back(work: Work, request: ApprovalRequest) -> None:
    """Close the wish: the order costs its full price."""
    discount = work.session.get_one(Discount, request.subject_id)
    if discount.state is DiscountState.REQUESTED:
        discount.state = DiscountState.WITHDRAWN
        note_discount(work, find_order(work, discount.order_id), discount, TAKEN_BACK)


def _check_still_so(order: WorkOrder, discount: Discount, request: ApprovalRequest) -> None:
    if order.state not in BEFORE_THE_BILL:
        raise NotYetTime(order=order.shown_number, state=order.state)
    signed = digest_of(discount.signed_content) == request.digest
    if discount.state is not DiscountState.REQUESTED or not signed or not discount.fits(order):
        raise LinesChangedSince(order=order.shown_number)
