"""Returns of unused parts: asked for by card, received as goods, then posted (R2.3.7, R2.3.11)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.domain.parts.lookups_returns import (
    PAGE,
    ReturnRow,
    return_slip,
    returns_done,
    returns_on_the_way,
    returns_waiting,
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
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.segments import FilterChips
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH = 540


class ReturnsPanel(LivePanel):
    """What is on its way back at the left, the chosen return at the right."""

    topics: ClassVar[frozenset[str]] = frozenset({Topic.PARTS, Topic.WORK_ORDERS})

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
        self.search = TextField(
            lambda: translate("PartsCounter", "Search"),
            placeholder_fn=lambda: translate("PartsCounter", "Plate, order, return or part"),
        )
        self.table = returns_table(desk.now)
        self.pages = PagedRows(desk, self.table, returns_on_the_way, self._wish, page=PAGE)
        self.pages.search_with(self.search)
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
        listing.body.addWidget(self.search)
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
        self.filters.chosen.connect(self._filter)
        self.table.chosen.connect(self._choose)
        self.request.opened.connect(lambda: self.side.setCurrentWidget(self.request))
        self.request.given_up.connect(self._show_chosen)
        self.request.requested.connect(self._show_requested)

    def refresh(self) -> None:
        """Read the list, the chosen return and the order being looked at again."""
        self.pages.refresh()
        self._desk.runner.ask(returns_waiting, then=self._count, latest="returns on the way")
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

    def _wish(self, after: ReturnRow | None, limit: int) -> tuple[object, ...]:
        return after.return_id if after is not None else None, limit, self.search.text()

    def _filter(self, key: str) -> None:
        self.pages.read_from(returns_done if key == "done" else returns_on_the_way)
        self.pages.begin()

    def _count(self, waiting: int) -> None:
        self.filters.set_counts({"open": waiting})

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
        self.search.clear()

        def show(row: ReturnRow) -> None:
            self.steps.show_return(row)
            self.side.setCurrentWidget(self.steps)
            self.pages.read_from(returns_on_the_way)
            self.pages.begin_at(return_id)

        self._desk.runner.ask(return_slip, return_id, then=show, latest="return")
