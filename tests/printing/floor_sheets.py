"""Sheets of the floor's papers, for the tests and for looking at."""

from __future__ import annotations

from datetime import timedelta

from aftersales_desktop.printing.floor_papers import FloorReport, ReportFinding, ReportRound, VisitorSlip
from tests.printing.sheets import FIRST_PRINT, HOUSE, NOON


def visitor_slip(**changed: object) -> VisitorSlip:
    """A customer who looks at the damage."""
    given: dict[str, object] = {
        "letterhead": HOUSE,
        "mark": FIRST_PRINT,
        "visitor_number": "VS-261124-0003",
        "visitor": "王美惠",
        "kind": "customer",
        "purpose": "看車損",
        "escort": "林怡君",
        "came_at": NOON,
        "leave_by": NOON + timedelta(minutes=30),
    }
    return VisitorSlip(**(given | changed))  # type: ignore[arg-type]  # the test names only what it changes


def floor_report(count: int = 5) -> FloorReport:
    """A day's report: two rounds, one of them not finished, and some findings."""
    findings = tuple(
        ReportFinding(
            number=f"FD-261124-{place:04d}",
            clause="R2.2.6b",
            place="2 號過道",
            what="過道堆放輪胎，妨礙通行",
            person="許文彬",
            found_at=NOON,
            due_at=NOON + timedelta(hours=3),
            corrected_at=NOON + timedelta(hours=1) if place % 2 else None,
            corrected_by="許文彬" if place % 2 else "",
            verified_at=NOON + timedelta(hours=2) if place == 1 else None,
            verified_by="蘇國明" if place == 1 else "",
        )
        for place in range(1, count + 1)
    )
    return FloorReport(
        letterhead=HOUSE,
        mark=FIRST_PRINT,
        first_day=NOON.date(),
        last_day=NOON.date(),
        rounds=(
            ReportRound(
                day=NOON.date(), title="車間巡查", walked_by="葉書豪", finished_at=NOON, findings=count
            ),
            ReportRound(day=NOON.date(), title="噴漆區巡查"),
        ),
        findings=findings,
    )
