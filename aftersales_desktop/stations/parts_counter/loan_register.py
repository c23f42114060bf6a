"""The loan register on screen: which tool went out when, to whom, and came back; of the days chosen (F28)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.tools.lookups_register import (
    PAGE,
    RegisterLine,
    RegisterView,
    RegisterWish,
    register_page,
)
from aftersales_desktop.domain.tools.standing import Standing
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import DayField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.segments import FilterChips
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.tool_look import STANDING_LOOK, standing_word
from aftersales_desktop.widgets.tool_papers import register_paper
from aftersales_desktop.widgets.words import translate

USUAL_DAYS = 30
LONG_AGO = date(2000, 1, 1)


class LoanRegister(Card):
    """The register of some days, the newest loans first; as it stands it is printed.

    Signals:
        tool_chosen: Id of the tool whose line was chosen.
    """

    tool_chosen = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(None, parent, margins=12)
        self._desk = desk
        self.first = DayField(lambda: translate("PartsCounter", "From"))
        self.last = DayField(lambda: translate("PartsCounter", "Until"))
        self.search = TextField(
            lambda: translate("PartsCounter", "Search"),
            placeholder_fn=lambda: translate("PartsCounter", "Tool, person, plate or order"),
        )
        self.filters = FilterChips(
            (
                (RegisterView.ALL, lambda: translate("PartsCounter", "All loans")),
                (RegisterView.OUT, lambda: translate("PartsCounter", "Still out")),
                (RegisterView.LOST, lambda: translate("PartsCounter", "Lost once")),
            )
        )
        self.print = ActionButton(
            lambda: translate("PartsCounter", "Print these days"),
            icon_name="mdi6.printer-outline",
            compact=True,
        )
        self.table = _register_table(desk.now)
        self.pages = PagedRows(desk, self.table, register_page, self._wish, page=PAGE)
        self.pages.search_with(self.search)
        today = desk.today()
        self.first.set_day(today - timedelta(days=USUAL_DAYS - 1))
        self.last.set_day(today)
        self._lay_out()
        self.filters.chosen.connect(self.pages.begin)
        for field in (self.first, self.last):
            field.changed.connect(self.pages.begin)
        self.print.clicked.connect(self._print)
        self.table.chosen.connect(self._choose)

    def _lay_out(self) -> None:
        span = QHBoxLayout()
        span.setSpacing(10)
        span.addWidget(self.search, 2)
        span.addWidget(self.first, 1)
        span.addWidget(self.last, 1)
        chips = QHBoxLayout()
        chips.addWidget(self.filters)
        chips.addStretch(1)
        chips.addWidget(self.print)
        self.body.addLayout(span)
        self.body.addLayout(chips)
        self.body.addWidget(self.table, 1)

    def refresh(self) -> None:
        """Read as many lines again as are loaded."""
        self.pages.refresh()

    def show_loans_of(self, tool: str) -> None:
        """Show every loan of one tool, however long ago."""
        self.first.set_day(LONG_AGO)
        self.last.set_day(self._desk.today())
        self.filters.choose(RegisterView.ALL)
        self.search.set_text(tool)
        self.pages.begin()

    def _wish(self, after: RegisterLine | None, limit: int) -> tuple[object, ...]:
        wish = RegisterWish(
            first=self.first.day(),
            last=self.last.day(),
            view=RegisterView(self.filters.chosen_key()),
            text=self.search.text(),
        )
        return wish, after.loan_id if after is not None else None, limit

    def _choose(self, row: RegisterLine | None) -> None:
        if row is not None:
            self.tool_chosen.emit(row.tool_id)

    def _print(self) -> None:
        self._desk.printing.preview(register_paper(self.first.day(), self.last.day()))


def _register_table(now: Callable[[], datetime]) -> RowTable[RegisterLine]:
    columns = [
        Column[RegisterLine](
            "tool",
            lambda: translate("PartsCounter", "Tool"),
            150,
            text=lambda row: row.tool_name,
            note=lambda row: row.tool,
            kind="strong",
            stretch=True,
        ),
        Column[RegisterLine](
            "borrower", lambda: translate("PartsCounter", "With"), 82, text=lambda row: row.borrower
        ),
        Column[RegisterLine](
            "plate", lambda: translate("PartsCounter", "Plate"), 108, text=lambda row: row.plate, kind="plate"
        ),
        Column[RegisterLine](
            "out",
            lambda: translate("PartsCounter", "Went out"),
            96,
            text=lambda row: moment_text(row.out_at, now()),
        ),
        Column[RegisterLine](
            "back",
            lambda: translate("PartsCounter", "Back"),
            116,
            text=lambda row: _back(row, now()),
            tone=_tone,
            icon=_icon,
            kind="state",
        ),
    ]
    table = RowTable[RegisterLine]("loan_register", columns, lambda row: row.loan_id, row_height=36)
    table.set_empty(
        EmptyState(
            "mdi6.book-open-outline",
            lambda: translate("PartsCounter", "No loan on these days"),
            hint_fn=lambda: translate("PartsCounter", "Choose other days, or search for less."),
        )
    )
    return table


def _back(row: RegisterLine, now: datetime) -> str:
    return moment_text(row.back_at, now) if row.back_at is not None else standing_word(row.standing)


def _tone(row: RegisterLine) -> Tone:
    return Tone.MUTED if row.standing is Standing.IN_CRIB else STANDING_LOOK[row.standing].tone


def _icon(row: RegisterLine) -> str:
    return STANDING_LOOK[row.standing].icon
