"""The rounds walked so far, each a step from its points and findings (R2.2.4 to R2.2.10)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aftersales_desktop.domain.rounds.lookups_rounds import PAGE, RoundRow, past_rounds
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import language, translate


class PastRoundsCard(Card):
    """The list, the latest first.

    Signals:
        round_wanted: Id of a round to be opened.
    """

    round_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Floor", "Past rounds"), parent)
        self.table = _table()
        self.pages = PagedRows(desk, self.table, past_rounds, page=PAGE)
        self.body.addWidget(self.table, 1)
        self.table.opened.connect(lambda row: self.round_wanted.emit(row.round_id))

    def refresh(self) -> None:
        """Read the list again."""
        self.pages.refresh()


def _table() -> RowTable[RoundRow]:
    columns: tuple[Column[RoundRow], ...] = (
        Column("day", lambda: translate("Floor", "Day"), 110, lambda row: f"{row.day:%Y/%m/%d}"),
        Column(
            "round",
            lambda: translate("Floor", "Round"),
            180,
            lambda row: row.titles[language().value],
            kind="strong",
            stretch=True,
        ),
        Column(
            "who",
            lambda: translate("Floor", "Finished by"),
            140,
            lambda row: row.finished_by or translate("Floor", "not finished"),
            tone=lambda row: None if row.finished_at is not None else Tone.WARN,
        ),
        Column(
            "findings",
            lambda: translate("Floor", "Findings"),
            90,
            lambda row: str(row.findings),
            align="right",
        ),
    )
    table = RowTable("past_rounds", columns, lambda row: row.round_id)
    table.set_empty(EmptyState("mdi6.walk", lambda: translate("Floor", "No round was walked so far")))
    return table
