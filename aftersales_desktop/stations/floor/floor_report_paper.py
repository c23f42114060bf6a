"""The floor inspection report, ready for the print desk (R2.2.X)."""

from __future__ import annotations

from datetime import date

from aftersales_desktop.boards.floor_report import FloorReportRows, floor_report
from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.printing.floor_papers import (
    FloorReport,
    ReportFinding,
    ReportRound,
    render_floor_report,
)
from aftersales_desktop.widgets.paper_order import PaperHead, PaperOrder
from aftersales_desktop.widgets.words import translate


def floor_report_paper(first: date, last: date) -> PaperOrder:
    """Order the report of a span of days."""
    return PaperOrder(
        form=Form.FLOOR_REPORT,
        subject=f"FR-{first:%y%m%d}-{last:%y%m%d}",
        title_fn=lambda: translate("Floor", "Inspection report {first} – {last}").format(
            first=f"{first:%Y/%m/%d}", last=f"{last:%Y/%m/%d}"
        ),
        lookup=floor_report,
        args=(first, last),
        draw=_draw,
    )


def _draw(rows: FloorReportRows, head: PaperHead) -> bytes:
    sheet = FloorReport(
        letterhead=head.letterhead,
        mark=head.mark,
        first_day=rows.first,
        last_day=rows.last,
        rounds=tuple(
            ReportRound(
                day=walked.day,
                title=walked.titles[head.language.value],
                walked_by=walked.finished_by,
                finished_at=walked.finished_at,
                findings=walked.findings,
            )
            for walked in rows.rounds
        ),
        findings=tuple(
            ReportFinding(
                number=row.number,
                clause=row.clause,
                place=row.place,
                what=row.what,
                person=row.person,
                found_at=row.found_at,
                due_at=row.due_at,
                corrected_at=row.corrected_at,
                corrected_by=row.corrected_by,
                verified_at=row.verified_at,
                verified_by=row.verified_by,
            )
            for row in rows.findings
        ),
    )
    return render_floor_report(sheet, head.language)
