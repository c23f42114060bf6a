"""Reception says: this is the quotation. The margin tells who must sign it (R2.1.6a-c, SM4)."""

from collections.abc import Sequence
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
from aftersales_desktop.domain.accident_cars.legible_name import check_names
from aftersales_desktop.domain.accident_cars.margin import Margin
from aftersales_desktop.domain.accident_cars.percent import percent
from aftersales_desktop.domain.accident_cars.priced_lines import (
    PricedLine,
    check_costs,
    content_of,
    margin_of,
    priced_lines,
    threshold,
)
from aftersales_desktop.domain.accident_cars.quotation import (
    AccidentQuotation,
    LineCost,
    QuotationState,
    QuotationVersion,
)
from aftersales_desktop.domain.accident_cars.refusals import QuotationClosed, QuotationEmpty
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.signatures import withdraw
from aftersales_desktop.domain.work_orders.answer_addition import go_on
from aftersales_desktop.domain.work_orders.estimate import check_identified
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

PRICED = QT_TRANSLATE_NOOP("Words", "quotation priced")
CLOSED = frozenset(
    {
        OrderState.SETTLED,
        OrderState.DELIVERED,
        OrderState.CALLED_BACK,
        OrderState.ARCHIVED,
        OrderState.CANCELLED,
    }
)


@dataclass(frozen=True, kw_only=True)
class PriceQuotation:
    """The quotation of this order is complete; `reason` explains a margin below the line."""

    order_id: int
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class QuotationPriced:
    """The version and its margin in hundredths of a percent; `asked` is who must sign.

    None: it is signed already, or the reason for its low margin is still missing.
    """

    order_id: int
    version: int
    margin: int
    asked: Power | None


@verb(roles=RECEPTION, clause="R2.1.6a")
def price_quotation(work: Work, command: PriceQuotation) -> QuotationPriced:
    """Freeze the quotation as a new version and ask for the signature its margin needs.

    Earlier signatures no longer count (R2.3.4b); where the last one covers everything again, a car that
    waited goes on. Below the line nothing is asked before the reason is written (R2.1.6c).

    Raises:
        NotAnAccidentCar, QuotationClosed: Not an accident order, or its bill is written.
        QuotationEmpty, CostMissing: No lines, or one whose cost nobody knows.
        NameNotLegible: A part name that could be misread (R2.3.3b).
        PartNotIdentified: A part that stands there in words only (R2.3.6a).

    """
    order = accident_order(work, command.order_id)
    check_open(order)
    lines = priced_lines(work, order)
    _check_lines(work, order, lines)
    stored = quotation(work, order)
    _freeze_costs(work, lines)
    margin = margin_of(work, order, lines)
    version = _version(work, stored, content_of(lines), margin)
    asked = None
    if signature_now(work, order, lines) is None:
        if command.reason.strip() and not margin.reaches(threshold(work, order)):
            explain(work, version, command.reason)
        asked = ask_signature(work, order, stored, version, margin)
    else:
        stored.state = QuotationState.SIGNED
        go_on(work, order)
    return QuotationPriced(order_id=order.id, version=version.version, margin=margin.hundredths, asked=asked)


def check_open(order: WorkOrder) -> None:
    """Let an order through whose bill is not written.

    Raises:
        QuotationClosed: It is settled or cancelled.

    """
    if order.state in CLOSED:
        raise QuotationClosed(order=order.shown_number, state=order.state)


def _check_lines(work: Work, order: WorkOrder, lines: Sequence[PricedLine]) -> None:
    if not lines:
        raise QuotationEmpty(order=order.shown_number)
    check_identified([priced.line for priced in lines])
    check_names(work, [priced.line for priced in lines])
    check_costs(lines)


def _freeze_costs(work: Work, lines: Sequence[PricedLine]) -> None:
    """Write down the costs that were only known, so that a new price of the catalogue changes nothing."""
    for priced in lines:
        if priced.proposed and priced.unit_cost is not None:
            work.session.add(LineCost(line_id=priced.line.id, kind=priced.kind, unit_cost=priced.unit_cost))


def _version(work: Work, stored: AccidentQuotation, content: str, margin: Margin) -> QuotationVersion:
    """Keep the version when nothing has changed, else make the next one."""
    latest = latest_version(work, stored.order_id)
    if latest is not None and latest.content == content:
        return latest
    withdraw(work, stored.subject)
    stored.version += 1
    stored.state = QuotationState.PRICED
    version = QuotationVersion(
        order_id=stored.order_id,
        version=stored.version,
        content=content,
        income=margin.income,
        cost=margin.cost,
        margin=margin.hundredths,
        made_by_id=work.actor.staff_id,
        made_at=work.now(),
    )
    work.session.add(version)
    work.session.flush()
    work.note(
        Topic.QUOTATIONS,
        stored.order_id,
        PRICED,
        order_id=stored.order_id,
        new=f"{version.version} · {percent(margin.hundredths)} %",
    )
    return version
