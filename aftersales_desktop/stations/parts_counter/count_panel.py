"""Stock-taking: open a count of some bins, count by scanning, post what differs (R2.3.0)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.domain.parts.lookups_counts import PAGE, CountRow, counts_page
from aftersales_desktop.domain.parts.open_count import CountOpened, OpenCount, open_count
from aftersales_desktop.domain.parts.stock_count import CountState
from aftersales_desktop.stations.parts_counter.count_sheet import CountSheet
from aftersales_desktop.stations.parts_counter.count_tables import counts_table
from aftersales_desktop.stations.parts_counter.stock_bin_field import scan_code
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Divider, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.fields import CodeField, TextField
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.segments import FilterChips
from aftersales_desktop.widgets.words import translate

LIST_WIDTH = 320


class CountPanel(LivePanel):
    """The counts at the left, the chosen one at the right."""

    topics: ClassVar[frozenset[str]] = frozenset({Topic.STOCK})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.heading = Heading(lambda: translate("PartsCounter", "Stock-taking"))
        self.scope = CodeField(
            lambda: translate("PartsCounter", "Bins"),
            placeholder_fn=lambda: translate("PartsCounter", "A-03; empty for all"),
        )
        self.until = CodeField(
            lambda: translate("PartsCounter", "Until bin"),
            placeholder_fn=lambda: translate("PartsCounter", "A-07"),
        )
        self.search = TextField(
            lambda: translate("PartsCounter", "Search"),
            placeholder_fn=lambda: translate("PartsCounter", "Number or bin"),
        )
        self.filters = FilterChips(
            (
                ("all", lambda: translate("PartsCounter", "All")),
                (CountState.OPEN, lambda: translate("Words", "open")),
                (CountState.POSTED, lambda: translate("Words", "posted")),
            )
        )
        self.open = ActionButton(
            lambda: translate("PartsCounter", "Open a count"),
            icon_name="mdi6.clipboard-plus-outline",
            key="F2",
            kind="soft",
        )
        self.refusal = RefusalCard()
        self.table = counts_table(desk.now)
        self.pages = PagedRows(desk, self.table, counts_page, self._wish, page=PAGE)
        self.pages.search_with(self.search)
        self.sheet = CountSheet(desk)
        self.nothing = Card()
        self.nothing.body.addWidget(
            EmptyState(
                "mdi6.clipboard-list-outline",
                lambda: translate("PartsCounter", "No count chosen"),
                hint_fn=lambda: translate("PartsCounter", "Choose one, or open a count of some bins."),
            )
        )
        self.side = QStackedWidget()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.scope)

    def _connect(self) -> None:
        self.open.clicked.connect(self._open)
        for field in (self.scope, self.until):
            field.edit.returnPressed.connect(self._open)
        self.filters.chosen.connect(self.pages.begin)
        self.table.chosen.connect(self._choose)
        self.refusal.clause_pressed.connect(self._desk.messages.clause_wanted)

    def _lay_out(self) -> None:
        self.side.addWidget(self.nothing)
        self.side.addWidget(self.sheet)
        listing = Card()
        listing.setFixedWidth(LIST_WIDTH)
        chips = QHBoxLayout()
        chips.addWidget(self.filters)
        chips.addStretch(1)
        span = QHBoxLayout()
        span.setSpacing(8)
        span.addWidget(self.scope, 3)
        span.addWidget(self.until, 2)
        listing.body.addLayout(span)
        for widget in (self.open, self.refusal, Divider(), self.search):
            listing.body.addWidget(widget)
        listing.body.addLayout(chips)
        listing.body.addWidget(self.table, 1)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(listing)
        both.addWidget(self.side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addLayout(both, 1)

    def refresh(self) -> None:
        """Read list and chosen count again."""
        self.pages.refresh()
        self.sheet.refresh()

    def take_scan(self, text: str) -> bool:
        """Count what is scanned on the count that is open in front."""
        code = scan_code(text)
        return code is not None and self.side.currentWidget() is self.sheet and self.sheet.take_code(code)

    def show_count(self, count_id: int) -> None:
        """Open a count."""
        self.sheet.show_count(count_id)
        self.side.setCurrentWidget(self.sheet)

    def _open(self) -> None:
        self.refusal.clear()
        order = OpenCount(scope=self.scope.text(), until=self.until.text())
        self._desk.runner.do(open_count, order, then=self._opened, refused=self.refusal.show_refusal)

    def _opened(self, done: CountOpened) -> None:
        self.scope.clear()
        self.until.clear()
        words = translate("PartsCounter", "{count}: {n} lines to count")
        self._desk.messages.said(words.format(count=done.shown_number, n=done.lines))
        self.filters.choose("all")
        self.search.clear()
        self.pages.begin_at(done.count_id)

    def _wish(self, after: CountRow | None, limit: int) -> tuple[object, ...]:
        key = self.filters.chosen_key()
        state = CountState(key) if key != "all" else None
        return after.count_id if after is not None else None, limit, state, self.search.text()

    def _choose(self, row: CountRow | None) -> None:
        if row is not None:
            self.show_count(row.count_id)
