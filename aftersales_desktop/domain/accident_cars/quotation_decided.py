"""What a yes or no to a quotation brings about (R2.3.3a, R2.3.4c)."""

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.find_quotation import accident_order, latest_version, quotation
from aftersales_desktop.domain.accident_cars.price_quotation import check_open
from aftersales_desktop.domain.accident_cars.priced_lines import content_of, priced_lines
from aftersales_desktop.domain.accident_cars.quotation import QuotationState, quotation_of
from aftersales_desktop.domain.accident_cars.refusals import QuotationChanged
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, Power, RequestState
from aftersales_desktop.domain.approvals.signatures import digest_of, when_decided, when_taken_back
from aftersales_desktop.domain.customers.find_customer import plate_of
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.work_orders.answer_addition import go_on
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

SIGNED = QT_TRANSLATE_NOOP("Words", "quotation signed")
SENT_BACK = QT_TRANSLATE_NOOP("Words", "quotation sent back")
TAKEN_BACK = QT_TRANSLATE_NOOP("Words", "request for the signature taken back")
MAY_ORDER = QT_TRANSLATE_NOOP(
    "Notices", "The quotation of {plate} ({order}) is signed: its parts may be ordered."
)


@when_decided(Power.ACCIDENT_QUOTATION)
@when_decided(Power.ACCIDENT_BELOW_MARGIN)
def quotation_decided(work: Work, request: ApprovalRequest) -> None:
    """Let the quotation count as signed, or go back to reception.

    A car that waited for it goes back into work, and the parts counter learns that it may order.

    Raises:
        QuotationClosed: The bill was written meanwhile.
        QuotationChanged: What stands on the order is no longer what was asked for.

    """
    order = accident_order(work, request.subject_id)
    stored = quotation(work, order)
    if request.state is RequestState.DECLINED:
        stored.state = QuotationState.SENT_BACK
        work.note(Topic.QUOTATIONS, order.id, SENT_BACK, order_id=order.id, new=request.comment)
        return
    check_open(order)
    version = latest_version(work, order.id)
    content = content_of(priced_lines(work, order))
    if version is None or version.content != content or digest_of(content) != request.digest:
        raise QuotationChanged(order=order.shown_number)
    stored.state = QuotationState.SIGNED
    version.signed_at = work.now()
    work.note(Topic.QUOTATIONS, order.id, SIGNED, order_id=order.id, new=str(version.version))
    if order.state is OrderState.WAITING_CONFIRMATION:
        go_on(work, order)
    if order.parts:
        _tell_parts(work, order)


@when_taken_back(Power.ACCIDENT_QUOTATION)
@when_taken_back(Power.ACCIDENT_BELOW_MARGIN)
def quotation_request_taken_back(work: Work, request: ApprovalRequest) -> None:
    """Leave the quotation priced and unsigned; pricing it again asks again."""
    order = accident_order(work, request.subject_id)
    quotation(work, order).state = QuotationState.DRAFT
    work.note(Topic.QUOTATIONS, order.id, TAKEN_BACK, order_id=order.id)


def _tell_parts(work: Work, order: WorkOrder) -> None:
    message = Message(
        says=MAY_ORDER,
        facts={"order": order.shown_number, "plate": plate_of(work, order.vehicle_id)},
        about=quotation_of(order.id),
        clause="R2.3.3a",
        order_id=order.id,
    )
    tell(work, Role.PARTS_MANAGER, message)
