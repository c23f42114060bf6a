"""The house copy of an accident-car quotation, filled as on an ordinary day."""

from __future__ import annotations

from aftersales_desktop.printing.accident_papers import AccidentMargin, MarginLine
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from tests.printing import sheets


def accident_margin(*, title: str = "前保險桿", reason: str = "車隊客戶，保險公司核價") -> AccidentMargin:
    """A quotation below the line, with its reason and a line of the second version."""
    lines = tuple(
        MarginLine(
            title=name,
            kind="備件",
            quantity=Quantity.of(1),
            income=Money.of(800),
            cost=Money.of(600),
            margin="25 %",
            added_in=version,
        )
        for name, version in ((title, None), ("保險桿卡扣", 2))
    )
    return AccidentMargin(
        letterhead=sheets.HOUSE,
        mark=sheets.FIRST_PRINT,
        estimate=sheets.estimate(),
        lines=lines,
        income=Money.of(1600),
        cost=Money.of(1200),
        margin="25 %",
        line="30 %",
        reason=reason,
    )
