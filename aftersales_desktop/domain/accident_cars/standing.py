"""Where a quotation stands for whoever looks: what it waits for next (SM4)."""

from dataclasses import dataclass
from enum import StrEnum

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.ask_signature import power_at
from aftersales_desktop.domain.accident_cars.find_quotation import (
    latest_version,
    request_now,
    signature_now,
)
from aftersales_desktop.domain.accident_cars.margin import Margin
from aftersales_desktop.domain.accident_cars.priced_lines import (
    PricedLine,
    content_of,
    margin_of,
    priced_lines,
    threshold,
    without_cost,
)
from aftersales_desktop.domain.accident_cars.quotation import (
    AccidentQuotation,
    QuotationState,
    QuotationVersion,
)
from aftersales_desktop.domain.approvals.authority import holders
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class Standing(StrEnum):
    """What the quotation waits for."""

    NEVER_PRICED = "not priced yet"
    CHANGED = "changed since it was priced"
    REASON_MISSING = "reason missing"
    WAITING = "waiting for signature"
    SENT_BACK = "sent back"
    SIGNED = "signed"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "not priced yet"),
    QT_TRANSLATE_NOOP("Words", "changed since it was priced"),
    QT_TRANSLATE_NOOP("Words", "reason missing"),
    QT_TRANSLATE_NOOP("Words", "waiting for signature"),
    QT_TRANSLATE_NOOP("Words", "sent back"),
    QT_TRANSLATE_NOOP("Words", "signed"),
)


@dataclass(frozen=True, kw_only=True)
class Stand:
    """A quotation as it stands now, with everything reckoned once."""

    lines: tuple[PricedLine, ...]
    margin: Margin
    threshold: int
    version: QuotationVersion | None
    standing: Standing
    waits_for: tuple[Role, ...]

    @property
    def costs_known(self) -> bool:
        """Whether every line's cost is known, so that the margin says something."""
        return bool(self.lines) and not without_cost(self.lines)


def stand_of(work: Work, order: WorkOrder) -> Stand:
    """Reckon where an order's quotation stands."""
    lines = priced_lines(work, order)
    margin, version = margin_of(work, order, lines), latest_version(work, order.id)
    line = threshold(work, order)
    enough = margin.reaches(line)
    standing = _standing(work, order, lines, version, enough=enough)
    return Stand(
        lines=lines,
        margin=margin,
        threshold=line,
        version=version,
        standing=standing,
        waits_for=_waits_for(work, standing, enough=enough),
    )


def _standing(
    work: Work,
    order: WorkOrder,
    lines: tuple[PricedLine, ...],
    version: QuotationVersion | None,
    *,
    enough: bool,
) -> Standing:
    if version is None:
        return Standing.NEVER_PRICED
    if version.content != content_of(lines):
        return Standing.CHANGED
    if signature_now(work, order, lines) is not None:
        return Standing.SIGNED
    if request_now(work, order.id) is not None:
        return Standing.WAITING
    stored = work.session.get(AccidentQuotation, order.id)
    if stored is not None and stored.state is QuotationState.SENT_BACK:
        return Standing.SENT_BACK
    return Standing.CHANGED if enough or version.reason else Standing.REASON_MISSING


def _waits_for(work: Work, standing: Standing, *, enough: bool) -> tuple[Role, ...]:
    if standing is Standing.SIGNED:
        return ()
    if standing is Standing.WAITING:
        return holders(work, power_at(enough=enough))
    return (Role.SERVICE_ADVISOR,)
