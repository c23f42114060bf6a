"""The reason for a margin below the line; with it the quotation goes to whoever decides (R2.1.6c)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.ask_signature import ask_signature, explain
from aftersales_desktop.domain.accident_cars.find_quotation import (
    accident_order,
    latest_version,
    quotation,
    signature_now,
)
from aftersales_desktop.domain.accident_cars.margin import Margin
from aftersales_desktop.domain.accident_cars.percent import percent
from aftersales_desktop.domain.accident_cars.price_quotation import check_open
from aftersales_desktop.domain.accident_cars.priced_lines import (
    content_of,
    margin_of,
    priced_lines,
    threshold,
)
from aftersales_desktop.domain.accident_cars.quotation import QuotationVersion, quotation_of
from aftersales_desktop.domain.accident_cars.refusals import (
    AlreadySigned,
    NoReasonNeeded,
    NotPriced,
    ReasonTooShort,
)
from aftersales_desktop.domain.accident_cars.unexplained import bill_unexplained
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

WRITTEN = QT_TRANSLATE_NOOP("Words", "reason for the low margin written")
SUNK = QT_TRANSLATE_NOOP("Notices", "{order} is billed at a margin of {margin} %: {reason}")
SHORTEST, LONGEST = 2, 500


@dataclass(frozen=True, kw_only=True)
class WriteReason:
    """Why this order is done below the line."""

    order_id: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class ReasonWritten:
    """The version that now waits for a decision; nobody is asked when only the bill fell below the line."""

    order_id: int
    version: int
    asked: Power | None


@verb(roles=RECEPTION, clause="R2.1.6c")
def write_reason(work: Work, command: WriteReason) -> ReasonWritten:
    """Explain a low margin and ask for the decision.

    A margin that sank during the repair is explained before the bill; the director is told of it.

    Raises:
        NotAnAccidentCar, QuotationClosed: Not an accident order, or its bill is written.
        NotPriced: There is no version of what stands there now.
        AlreadySigned: It is decided.
        NoReasonNeeded: The margin reaches the line.
        ReasonTooShort: Nothing is explained.

    """
    order = accident_order(work, command.order_id)
    check_open(order)
    version = version_now(work, order)
    lines = priced_lines(work, order)
    margin, line = margin_of(work, order, lines), threshold(work, order)
    sunk = bill_unexplained(work, order, lines)
    at_the_bill = sunk is not None and margin.reaches(line)
    if not at_the_bill and signature_now(work, order, lines) is not None:
        raise AlreadySigned(version=version.version)
    if not at_the_bill and margin.reaches(line):
        raise NoReasonNeeded(order=order.shown_number, line=percent(line))
    reason = command.reason.strip()
    if sum(letter.isalnum() for letter in reason) < SHORTEST:
        raise ReasonTooShort
    explain(work, version, reason[:LONGEST])
    work.note(Topic.QUOTATIONS, order.id, WRITTEN, order_id=order.id, new=version.reason)
    if sunk is not None and at_the_bill:
        _tell_director(work, order, sunk, version.reason)
        return ReasonWritten(order_id=order.id, version=version.version, asked=None)
    asked = ask_signature(work, order, quotation(work, order), version, margin)
    return ReasonWritten(order_id=order.id, version=version.version, asked=asked)


def _tell_director(work: Work, order: WorkOrder, margin: Margin, reason: str) -> None:
    message = Message(
        says=SUNK,
        facts={"order": order.shown_number, "margin": percent(margin.hundredths), "reason": reason},
        about=quotation_of(order.id),
        clause="R2.1.6c",
        order_id=order.id,
    )
    tell(work, Role.SERVICE_DIRECTOR, message)


def version_now(work: Work, order: WorkOrder) -> QuotationVersion:
    """Fetch the version of what stands on the order at this moment.

    Raises:
        NotPriced: There is none, or lines or costs have changed since.

    """
    version = latest_version(work, order.id)
    if version is None or version.content != content_of(priced_lines(work, order)):
        raise NotPriced(order=order.shown_number)
    return version
