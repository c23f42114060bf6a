"""How verbs get hold of an accident order's quotation and of the signature under it."""

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.priced_lines import PricedLine, content_of, priced_lines
from aftersales_desktop.domain.accident_cars.quotation import (
    AccidentQuotation,
    QuotationVersion,
    quotation_of,
)
from aftersales_desktop.domain.accident_cars.refusals import NotAnAccidentCar
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, Power
from aftersales_desktop.domain.approvals.signatures import open_request, signature
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.order_state import OrderKind
from aftersales_desktop.domain.work_orders.work_order import WorkOrder

POWERS = (Power.ACCIDENT_QUOTATION, Power.ACCIDENT_BELOW_MARGIN)


def accident_order(work: Work, order_id: int) -> WorkOrder:
    """Fetch an order that is an accident repair.

    Raises:
        UnknownOrder: There is none.
        NotAnAccidentCar: It is of another class (R2.1.6a).

    """
    order = find_order(work, order_id)
    if order.kind is not OrderKind.ACCIDENT:
        raise NotAnAccidentCar(order=order.shown_number, kind=order.kind)
    return order


def quotation(work: Work, order: WorkOrder) -> AccidentQuotation:
    """Fetch an order's quotation; the first time it is begun."""
    stored = work.session.get(AccidentQuotation, order.id)
    if stored is None:
        stored = AccidentQuotation(order_id=order.id)
        work.session.add(stored)
        work.session.flush()
    return stored


def latest_version(work: Work, order_id: int) -> QuotationVersion | None:
    """Fetch the version priced last."""
    return work.session.scalar(
        select(QuotationVersion)
        .where(QuotationVersion.order_id == order_id)
        .order_by(QuotationVersion.version.desc())
        .limit(1)
    )


def last_signed_version(work: Work, order_id: int) -> QuotationVersion | None:
    """Fetch the version signed last, whatever became of it since."""
    return work.session.scalar(
        select(QuotationVersion)
        .where(QuotationVersion.order_id == order_id, QuotationVersion.signed_at.is_not(None))
        .order_by(QuotationVersion.version.desc())
        .limit(1)
    )


def signature_now(
    work: Work, order: WorkOrder, lines: tuple[PricedLine, ...] | None = None
) -> ApprovalRequest | None:
    """Find the yes that covers the order exactly as it stands at this moment (R2.3.3a)."""
    content = content_of(priced_lines(work, order) if lines is None else lines)
    found = (signature(work, quotation_of(order.id), power, content) for power in POWERS)
    return next((request for request in found if request is not None), None)


def request_now(work: Work, order_id: int) -> ApprovalRequest | None:
    """Find the request that waits for somebody's yes."""
    found = (open_request(work, quotation_of(order_id), power) for power in POWERS)
    return next((request for request in found if request is not None), None)
