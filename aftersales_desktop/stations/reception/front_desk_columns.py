"""What the front desk's tables share: a count of each row, and a share in per cent."""

from __future__ import annotations

from collections.abc import Callable

from aftersales_desktop.widgets.row_model import Column, Row
from aftersales_desktop.widgets.time_words import number_text

HUNDRED = 100
COUNT_WIDTH = 95


def percent(hundredths: int) -> str:
    """Write hundredths of a percent with one decimal."""
    return f"{number_text(hundredths / HUNDRED, 1)} %"


def count_column(key: str, title_fn: Callable[[], str], count: Callable[[Row], int]) -> Column[Row]:
    """Make a column of whole numbers that sorts by them."""
    return Column(
        key,
        title_fn,
        COUNT_WIDTH,
        lambda row: number_text(count(row)),
        align="right",
        kind="number",
        order=count,
    )
