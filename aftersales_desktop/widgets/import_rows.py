"""The rows of a list with what becomes of each; those that cannot come in stand first, with their reasons."""

from __future__ import annotations

from aftersales_desktop.domain.imports.plan import Fate
from aftersales_desktop.spreadsheets.grid import Grid
from aftersales_desktop.spreadsheets.write import TableSheet
from aftersales_desktop.widgets.import_reading import RowOutcome
from aftersales_desktop.widgets.refusal_words import refusal_cure, refusal_sentence
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

TONES = {Fate.NEW: Tone.OK, Fate.CHANGED: Tone.WARN, Fate.SAME: Tone.MUTED, Fate.REFUSED: Tone.BAD}
ICONS = {
    Fate.NEW: "mdi6.plus-circle-outline",
    Fate.CHANGED: "mdi6.pencil-outline",
    Fate.SAME: "mdi6.equal",
    Fate.REFUSED: "mdi6.close-circle",
}


def outcome_table() -> RowTable[RowOutcome]:
    """Make the table."""
    columns = (
        Column[RowOutcome](
            "row",
            lambda: translate("Widgets", "Row"),
            64,
            lambda row: str(row.number),
            align="right",
            kind="number",
            order=lambda row: row.number,
        ),
        Column[RowOutcome](
            "fate",
            lambda: translate("Widgets", "What becomes of it"),
            150,
            lambda row: translate("Words", row.fate.value),
            kind="state",
            tone=lambda row: TONES[row.fate],
            icon=lambda row: ICONS[row.fate],
            order=lambda row: row.fate.value,
        ),
        Column[RowOutcome](
            "what",
            lambda: translate("Widgets", "In the file"),
            460,
            outcome_text,
            stretch=True,
        ),
    )
    return RowTable("import_rows", columns, lambda row: row.number)


def outcome_text(row: RowOutcome) -> str:
    """Say what the row is about, and why it cannot come in."""
    return ": ".join(filter(None, (row.shown, reason_text(row))))


def reason_text(row: RowOutcome) -> str:
    """Say why a row cannot come in, and what to do; nothing for one that can."""
    if row.refusal is None:
        return ""
    field = translate("Words", row.field) if row.field else ""
    words = " ".join(filter(None, (refusal_sentence(row.refusal), refusal_cure(row.refusal))))
    return ": ".join(filter(None, (field, words)))


def refused_rows(grid: Grid, outcomes: tuple[RowOutcome, ...]) -> TableSheet:
    """Put the rows that cannot come in into a file like their own, each with its reason before it."""
    cells = {row.number: row.cells for row in grid.rows}
    width = len(grid.heads)
    return TableSheet(
        title=translate("Widgets", "Refused rows"),
        heads=(translate("Widgets", "Row"), translate("Widgets", "Reason"), *grid.heads),
        rows=[
            (row.number, reason_text(row), *(cells[row.number] + (None,) * width)[:width])
            for row in outcomes
            if row.fate is Fate.REFUSED
        ],
    )
