"""The difference report of a stock count, ready for the print desk (R2.3.0)."""

from __future__ import annotations

from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.domain.parts.lookups_counts import CountFacts, CountLine, count_facts
from aftersales_desktop.printing.stock_count import CountReport, CountRow, render_count_report
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.widgets.paper_order import PaperHead, PaperOrder
from aftersales_desktop.widgets.words import translate


def count_report_paper(facts: CountFacts) -> PaperOrder:
    """Order the report of one count, whether posted or not."""
    number = facts.row.shown_number
    return PaperOrder(
        form=Form.COUNT_REPORT,
        subject=number,
        title_fn=lambda: translate("PartsCounter", "Difference report {number}").format(number=number),
        lookup=count_facts,
        args=(facts.row.count_id,),
        draw=_draw,
    )


def _draw(facts: CountFacts, head: PaperHead) -> bytes:
    row = facts.row
    sheet = CountReport(
        letterhead=head.letterhead,
        mark=head.mark,
        count_number=row.shown_number,
        area=f"{row.scope} – {row.scope_until}" if row.scope_until else row.scope,
        started_at=row.opened_at,
        finished_at=row.posted_at,
        counted_by=row.opened_by,
        lines_counted=row.counted,
        rows=tuple(_row(line) for line in facts.lines if line.difference),
        surplus=facts.surplus,
        shortage=facts.shortage,
        net=facts.surplus + facts.shortage,
    )
    return render_count_report(sheet, head.language)


def _row(line: CountLine) -> CountRow:
    return CountRow(
        part_number=line.part_number,
        name=line.name,
        bin=line.bin,
        unit=line.unit,
        book=line.expected,
        counted=line.counted or Quantity.ZERO,
        difference=line.difference,
        value=line.value,
        reason=line.cause,
    )
