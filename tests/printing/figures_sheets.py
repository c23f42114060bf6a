"""The director's figures of a made-up month, for the tests of papers and for looking at."""

from __future__ import annotations

from datetime import date

from aftersales_desktop.printing.figures_sheet import FigureLine, FiguresSheet
from tests.printing.sheets import FIRST_PRINT, HOUSE

KEYS = (
    "in house", "promise", "first fix", "parts wait", "approval wait", "bay load", "utilisation",
    "efficiency", "margin", "discounts", "returns", "tools late", "sanctions", "satisfaction",
)  # fmt: skip


def figures_sheet() -> FiguresSheet:
    """Every figure, eight weeks, two technicians, two bays, nobody who returned anything."""
    return FiguresSheet(
        letterhead=HOUSE,
        mark=FIRST_PRINT,
        first=date(2026, 11, 1),
        last=date(2026, 11, 30),
        before_first=date(2026, 10, 1),
        before_last=date(2026, 10, 31),
        figures=tuple(
            FigureLine(
                key=key,
                value="78.6 %",
                before="77.2 %",
                change="1.4",
                better="better",
                goal="≥ 80.0 %",
                kept="missed",
                above="1,132.0",
                below="1,440",
            )
            for key in KEYS
        ),
        weeks=tuple((f"10/{day:02}", "24", *("1.5",) * 7, "10.5") for day in range(1, 9)),
        technicians=(
            ("何俊傑", "27", "144.5", "150.0", "96.3", "90.3", "96.3"),
            ("鄭國華", "26", "138.0", "141.0", "97.9", "86.3", "—"),
        ),
        bays=(("1", "110.5", "150.0", "73.7"), ("2", "99.0", "150.0", "66.0")),
        returns=(),
    )
