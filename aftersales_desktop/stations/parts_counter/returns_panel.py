"""Returns of unused parts: asked for by card, received as goods, then posted (R2.3.7, R2.3.11)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.domain.parts.lookups_returns import (
    PAGE,
    ReturnRow,
    return_slip,
    returns_done,
    returns_on_the_way,
)
from aftersales_desktop.stations.parts_counter.returns_request import ReturnRequest
from aftersales_desktop.stations.parts_counter.returns_steps import ReturnSteps
from aftersales_desktop.stations.parts_counter.returns_tables import returns_table
from aftersales_desktop.stations.parts_counter.stock_bin_field import scan_code
from aftersales_desktop.values.scan_code import ScanKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.segments import FilterChips
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH = 540


class ReturnsPanel(LivePanel):
    """What is on its way back at the left, the chosen return at the right.

    Signals:
        counted: How many returns wait, for the rail's badge.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.PARTS, Topic.WORK_ORDERS})
    counted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown = 0
        self.heading = Heading(lambda: translate("PartsCounter", "Returns"))
        self.filters = FilterChips(
            (
                ("open", lambda: translate("PartsCounter", "On the way")),
                ("done", lambda: translate("PartsCounter", "Done")),
            )
        )
        self.table = returns_table(desk.now)
        self.request = ReturnRequest(desk)
        self.steps = ReturnSteps(desk)
        self.nothing = Card()
        self.nothing.body.addWidget(
            EmptyState(
                "mdi6.keyboard-return",
                lambda: translate("PartsCounter", "No return chosen"),
                hint_fn=lambda: translate("PartsCounter", "Choose one, or scan a job card for a new one."),
            )
        )
        self.side = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        for page in (self.nothing, self.steps, self.request):
            self.side.addWidget(page)
        self.side.setFixedWidth(SIDE_WIDTH)
        self.heading.add_left(self.filters)
        listing = Card(margins=12)
        listing.body.addWidget(self.table)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(listing, 1)
        both.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addLayout(both, 1)

    def _connect(self) -> None:
        self.filters.chosen.connect(self.refresh)
        self.table.chosen.connect(self._choose)
        self.table.page_wanted.connect(self._next_page)
        self.request.opened.connect(lambda: self.side.setCurrentWidget(self.request))
        self.request.given_up.connect(self._show_chosen)
        self.request.requested.connect(self._show_requested)

    def refresh(self) -> None:
        """Read the list, the chosen return and the order being looked at again."""
        self._desk.runner.ask(returns_on_the_way, then=self._show_open, latest="returns on the way")
        if self.filters.chosen_key() == "done":
            rows = max(PAGE, self.table.loaded())
            self._desk.runner.ask(
                returns_done,
                None,
                rows,
                then=lambda found: self.table.show_rows(found, more=len(found) == rows),
                latest="returns",
            )
        if self._shown:
            self._desk.runner.ask(return_slip, self._shown, then=self._show_slip, latest="return")
        self.request.refresh()

    def take_scan(self, text: str) -> bool:
        """Open the order of a scanned card; a scanned bin becomes the place for the goods."""
        code = scan_code(text)
        if code is None:
            return False
        if code.kind is ScanKind.WORK_ORDER:
            self.request.read_card(code)
            return True
        return self.side.currentWidget() is self.steps and self.steps.take_bin(code)

    def _show_open(self, rows: tuple[ReturnRow, ...]) -> None:
        self.counted.emit(len(rows))
        self.filters.set_counts({"open": len(rows)})
        if self.filters.chosen_key() == "open":
            self.table.show_rows(rows)

    def _next_page(self, last: int) -> None:
        self._desk.runner.ask(
            returns_done,
            last,
            then=lambda rows: self.table.add_page(rows, more=len(rows) == PAGE),
            latest="returns",
        )

    def _choose(self, row: ReturnRow | None) -> None:
        if row is not None:
            self._shown = row.return_id
            self._show_slip(row)
            self.side.setCurrentWidget(self.steps)

    def _show_slip(self, row: ReturnRow) -> None:
        if row.return_id == self._shown:
            self.steps.show_return(row)

    def _show_chosen(self) -> None:
        self.side.setCurrentWidget(self.steps if self._shown else self.nothing)

    def _show_requested(self, return_id: int) -> None:
        """Go on with step 1 of what was just asked for."""
        self._shown = return_id
        self.filters.choose("open")

        def show(row: ReturnRow) -> None:
            self.steps.show_return(row)
            self.side.setCurrentWidget(self.steps)
            self._desk.runner.ask(returns_on_the_way, then=choose, latest="returns on the way")

        def choose(rows: tuple[ReturnRow, ...]) -> None:
            self._show_open(rows)
            self.table.choose_key(return_id)

        self._desk.runner.ask(return_slip, return_id, then=show, latest="return")
