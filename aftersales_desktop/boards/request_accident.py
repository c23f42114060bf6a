"""What the decision on an accident quotation needs to see: the margin against its line, what is missing."""

from aftersales_desktop.boards.request_details import (
    DetailRow,
    Details,
    DetailTable,
    LineBar,
    Share,
    TableLine,
)
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.find_quotation import latest_version
from aftersales_desktop.domain.accident_cars.margin import Margin
from aftersales_desktop.domain.accident_cars.priced_lines import content_of
from aftersales_desktop.domain.accident_cars.quotation import QuotationVersion
from aftersales_desktop.domain.accident_cars.signed_content import FrozenLine, frozen_lines
from aftersales_desktop.domain.accident_cars.standing import Stand, stand_of
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest
from aftersales_desktop.domain.approvals.signatures import digest_of
from aftersales_desktop.domain.people.staff_names import staff_names
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.facts import Word
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

ITEM = QT_TRANSLATE_NOOP("Words", "item")
INCOME = QT_TRANSLATE_NOOP("Words", "income")
COST = QT_TRANSLATE_NOOP("Words", "cost")
MARGIN = QT_TRANSLATE_NOOP("Words", "margin")
LINES = QT_TRANSLATE_NOOP("Words", "quotation")
TOTAL = QT_TRANSLATE_NOOP("Words", "total")
AGAINST = QT_TRANSLATE_NOOP("Words", "gross margin against the line")
PROFIT = QT_TRANSLATE_NOOP("Words", "gross profit")
MISSING = QT_TRANSLATE_NOOP("Words", "missing to the line")
REASON_BY = QT_TRANSLATE_NOOP("Words", "reason written by")
CHANGED = QT_TRANSLATE_NOOP("Words", "the quotation has changed since")
COSTS_KNOWN = QT_TRANSLATE_NOOP("Words", "every cost entered")
NAMES_CLEAR = QT_TRANSLATE_NOOP("Words", "part names clear")
# The line stands in the middle of the bar.
SCALE = 2


def accident_details(work: Work, request: ApprovalRequest) -> Details:
    """Read the version a request is about, as it was priced."""
    order = work.session.get(WorkOrder, request.subject_id)
    version = latest_version(work, request.subject_id)
    if order is None or version is None:
        return Details()
    stand = stand_of(work, order)
    lines = frozen_lines(version.content)
    return Details(
        rows=_rows(work, request, stand, version),
        table=DetailTable(
            title=LINES,
            heads=(ITEM, INCOME, COST, MARGIN),
            lines=tuple(_line(line, stand.margin.tax) for line in lines),
            total=TableLine(
                cells=(Word(TOTAL), version.income, version.cost, Share(version.margin)),
                tone="ok" if version.margin >= stand.threshold else "bad",
            ),
        ),
        bar=_bar(stand, version),
        passed=(COSTS_KNOWN, NAMES_CLEAR),
    )


def _rows(
    work: Work, request: ApprovalRequest, stand: Stand, version: QuotationVersion
) -> tuple[DetailRow, ...]:
    rows = []
    if version.reason:
        who = staff_names(work)(version.reason_by_id)
        rows.append(DetailRow(label=REASON_BY, value=who))
    if digest_of(content_of(stand.lines)) != request.digest:
        rows.append(DetailRow(label=CHANGED, value=None, tone="bad"))
    return tuple(rows)


def _bar(stand: Stand, version: QuotationVersion) -> LineBar:
    margin = Margin(income=version.income, cost=version.cost, tax=stand.margin.tax)
    missing = margin.missing(stand.threshold)
    below = missing is not None and missing > Money.ZERO
    return LineBar(
        title=AGAINST,
        value=version.margin,
        line=stand.threshold,
        most=max(version.margin, SCALE * stand.threshold, 1),
        above_is_good=True,
        amount=margin.net - margin.cost,
        amount_label=PROFIT,
        missing=missing if below else None,
        missing_label=MISSING if below else "",
    )


def _line(line: FrozenLine, tax: int) -> TableLine:
    income, cost = line.income, line.unit_cost.times(line.quantity)
    margin = Margin(income=income, cost=cost, tax=tax)
    return TableLine(cells=(line.name, income, cost, Share(margin.hundredths)))
