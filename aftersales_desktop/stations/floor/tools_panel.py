"""The tools on the floor: who has which, overdue ones first, with a reminder; own loans by three scans."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.tools.lend_tool import ToolLent
from aftersales_desktop.domain.tools.lookups import (
    PAGE,
    LoanOut,
    LoanView,
    ScannedTool,
    loan_counts,
    loans_out,
)
from aftersales_desktop.domain.tools.special_tool import ToolState
from aftersales_desktop.domain.tools.standing import Standing
from aftersales_desktop.stations.floor.loan_side import LoanSide
from aftersales_desktop.values.plate import plate_shown
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.cards import Card, Heading, ScrollColumn
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.lend_card import LendCard
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.loan_scans import LoanScans
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.segments import FilterChips
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.tool_look import STANDING_LOOK, standing_word, tool_icon
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH = 380
ROW_HEIGHT = 52
MINUTE_MS = 60_000


class ToolsPanel(LivePanel):
    """What is out, with whom; the chosen loan and the entry of an own loan at the right.

    Signals:
        clause_pressed: A clause to be read.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.TOOLS, Topic.WORK_ORDERS, Topic.PEOPLE})
    clause_pressed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.scans = LoanScans(desk, self)
        self._chosen = 0
        self.heading = Heading(lambda: translate("Floor", "Special tools out"))
        self.filters = FilterChips(
            (
                (LoanView.ALL, lambda: translate("Floor", "All")),
                (LoanView.OVERDUE, lambda: translate("Words", "overdue")),
                (LoanView.MINE, lambda: translate("Floor", "Mine")),
            )
        )
        self.table: RowTable[LoanOut] = RowTable(
            "floor_tools", _columns(desk), lambda row: row.tool_id, row_height=ROW_HEIGHT
        )
        self.table.set_empty(
            EmptyState(
                "mdi6.toolbox-outline",
                lambda: translate("Floor", "No tool is out"),
                hint_fn=lambda: translate("Floor", "Tools are lent at the parts counter, or here by scan."),
            )
        )
        self.search = TextField(
            lambda: translate("Floor", "Search"),
            placeholder_fn=lambda: translate("Floor", "Tool, person, plate or order"),
        )
        self.pages = PagedRows(desk, self.table, loans_out, self._wish, page=PAGE)
        self.pages.search_with(self.search)
        self.side = LoanSide(desk)
        self.lend_card = LendCard(self.scans)
        self._lay_out()
        self._connect()
        # Loans become overdue by the clock alone.
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self.ask_refresh)
        self._minute.start()
        self.retranslate()

    def _lay_out(self) -> None:
        self.heading.add_left(self.filters)
        left = Card(margins=12)
        left.body.addWidget(self.search)
        left.body.addWidget(self.table, 1)
        right = ScrollColumn(spacing=14)
        right.setFixedWidth(SIDE_WIDTH)
        right.column.addWidget(self.side)
        right.column.addWidget(self.lend_card)
        right.column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(left, 1)
        row.addWidget(right)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.filters.chosen.connect(self.pages.begin)
        self.pages.shown.connect(self._choose_wanted)
        self.table.chosen.connect(self._on_chosen)
        self.scans.tool_scanned.connect(self._tool_scanned)
        self.scans.complete.connect(self._lend)
        self.scans.lent.connect(self._lent)
        self.desk.signed_in.changed.connect(self.ask_refresh)
        for source in (self.side, self.lend_card):
            source.clause_pressed.connect(self.clause_pressed)

    def refresh(self) -> None:
        """Read the loans again."""
        self.pages.refresh()
        self.desk.runner.ask(loan_counts, then=self._show_counts, latest="floor tools")

    def take_scan(self, text: str) -> bool:
        """Take label, badge or card; three of them enter a loan."""
        return self.scans.take(text)

    def choose(self, tool_id: int) -> None:
        """Show the loan of a tool."""
        self._chosen = tool_id
        self.filters.choose(LoanView.ALL)
        self.search.clear()
        self.pages.begin()

    def retranslate(self) -> None:
        """Write the chosen loan again; the panel's parts set their own words."""
        self.side.show_loan(self.table.chosen_row())

    def _wish(self, after: LoanOut | None, limit: int) -> tuple[object, ...]:
        return LoanView(self.filters.chosen_key()), self.search.text(), after, limit

    def _show_counts(self, counts: dict[LoanView, int]) -> None:
        self.filters.set_counts({view.value: n for view, n in counts.items()})

    def _choose_wanted(self) -> None:
        if not self.table.choose_key(self._chosen, scroll=False) and self.table.rows():
            self.table.choose_key(self.table.rows()[0].tool_id)
        self.side.show_loan(self.table.chosen_row())

    def _on_chosen(self, loan: LoanOut | None) -> None:
        if loan is not None:
            self._chosen = loan.tool_id
        self.side.show_loan(loan)

    def _tool_scanned(self, found: ScannedTool) -> None:
        if found.state is ToolState.ON_LOAN:
            words = translate("Floor", "{tool} is out: bring it to the parts counter to return it.")
            self.desk.messages.said(words.format(tool=f"{found.tool} {found.name}"), Tone.WARN)
            self.choose(found.tool_id)
        elif found.state is not ToolState.IN_CRIB:
            words = translate("Floor", "{tool} is not in the crib: take it to the parts counter.")
            self.desk.messages.said(words.format(tool=f"{found.tool} {found.name}"), Tone.WARN)

    def _lend(self) -> None:
        if self.scans.tool is not None:
            self.scans.lend(self.scans.tool.condition or translate("Floor", "as found"))

    def _lent(self, receipt: ToolLent) -> None:
        words = translate("Floor", "{tool} is yours for {order}: back to the crib right after use, by {due}")
        due = moment_text(receipt.due_at, self.desk.now())
        text = words.format(tool=f"{receipt.tool} {receipt.tool_name}", order=receipt.order, due=due)
        self.desk.messages.said(text, Tone.OK)
        self._chosen = receipt.tool_id
        self.ask_refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # A badge scanned before somebody went elsewhere must not lend anything later.
        self.scans.forget()


def _standing(loan: LoanOut) -> Standing:
    return Standing.ON_LOAN if loan.overdue is None else Standing.OVERDUE


def _columns(desk: Desk) -> tuple[Column[LoanOut], ...]:
    return (
        Column(
            "tool",
            lambda: translate("Floor", "Tool"),
            250,
            text=lambda row: row.name,
            note=lambda row: row.tool,
            icon=lambda row: tool_icon(row.icon),
            order=lambda row: row.name,
            kind="strong",
            stretch=True,
        ),
        Column(
            "person",
            lambda: translate("Floor", "With"),
            92,
            text=lambda row: row.borrower,
            kind="strong",
            order=lambda row: row.borrower,
        ),
        Column(
            "plate",
            lambda: translate("Floor", "Car"),
            112,
            text=lambda row: plate_shown(row.plate),
            order=lambda row: row.plate,
            kind="plate",
        ),
        Column(
            "standing",
            lambda: translate("Floor", "Standing"),
            100,
            text=lambda row: standing_word(_standing(row)),
            tone=lambda row: STANDING_LOOK[_standing(row)].tone,
            icon=lambda row: STANDING_LOOK[_standing(row)].icon,
            kind="state",
        ),
        Column(
            "since",
            lambda: translate("Floor", "Since"),
            104,
            text=lambda row: moment_text(row.since, desk.now()),
            order=lambda row: row.since,
            align="right",
        ),
    )
