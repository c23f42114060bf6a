"""The supervisor signs a quotation at or above the line; below it the director decides (R2.1.6b-c)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.find_quotation import (
    accident_order,
    request_now,
    signature_now,
)
from aftersales_desktop.domain.accident_cars.margin import Margin
from aftersales_desktop.domain.accident_cars.percent import percent
from aftersales_desktop.domain.accident_cars.price_quotation import check_open
from aftersales_desktop.domain.accident_cars.priced_lines import margin_of, priced_lines, threshold
from aftersales_desktop.domain.accident_cars.refusals import (
    AlreadySigned,
    BelowTheLine,
    MarginWithoutRemedy,
    NotPriced,
    QuotationChanged,
    ReasonMissing,
)
from aftersales_desktop.domain.accident_cars.write_reason import version_now
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.authority import check_power, holders, may
from aftersales_desktop.domain.approvals.decide_request import DecideRequest, decide_request
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import ANY_STAFF


@dataclass(frozen=True, kw_only=True)
class SignQuotation:
    """Sign the version on the screen."""

    order_id: int
    version_seen: int
    comment: str = ""


@dataclass(frozen=True, kw_only=True)
class QuotationSigned:
    """From now on its parts may be ordered (R2.3.3a)."""

    order_id: int
    version: int
    power: Power


@verb(roles=ANY_STAFF, clause="R2.1.6b")
def sign_quotation(work: Work, command: SignQuotation) -> QuotationSigned:
    """Sign, if the margin and the matrix allow it.

    Raises:
        NotAnAccidentCar, QuotationClosed: Not an accident order, or its bill is written.
        NotPriced, QuotationChanged: It is not priced as it stands, or the screen shows an older version.
        AlreadySigned: Somebody was quicker.
        ReasonMissing: The margin is below the line and nobody wrote why (R2.1.6c).
        BelowTheLine: The margin is below the line: the director decides.
        NotYourPower, OwnRequest: The matrix gives the signature to others.

    """
    order = accident_order(work, command.order_id)
    check_open(order)
    version = version_now(work, order)
    if version.version != command.version_seen:
        raise QuotationChanged(order=order.shown_number)
    if signature_now(work, order) is not None:
        raise AlreadySigned(version=version.version)
    margin = margin_of(work, order, priced_lines(work, order))
    if not margin.reaches(threshold(work, order)):
        _check_below(work, order, margin, version.reason)
    request = request_now(work, order.id)
    if request is None:
        raise NotPriced(order=order.shown_number)
    decided = decide_request(
        work,
        DecideRequest(
            request_id=request.id, version_seen=request.version, approve=True, comment=command.comment
        ),
    )
    return QuotationSigned(order_id=order.id, version=version.version, power=decided.power)


def reason_missing(work: Work, order: WorkOrder, margin: Margin) -> ReasonMissing:
    """Make the refusal that says what is missing in money."""
    line = threshold(work, order)
    missing = margin.missing(line)
    facts = {"order": order.shown_number, "margin": percent(margin.hundredths), "line": percent(line)}
    return MarginWithoutRemedy(**facts) if missing is None else ReasonMissing(**facts, missing=missing)


def _check_below(work: Work, order: WorkOrder, margin: Margin, reason: str) -> None:
    decides = may(work, Power.ACCIDENT_BELOW_MARGIN)
    if not decides:
        check_power(work, Power.ACCIDENT_QUOTATION)
    if not reason:
        raise reason_missing(work, order, margin)
    if not decides:
        raise BelowTheLine(
            holders(work, Power.ACCIDENT_BELOW_MARGIN),
            margin=percent(margin.hundredths),
            line=percent(threshold(work, order)),
            person=work.actor.name,
        )
