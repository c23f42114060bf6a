"""Stock-taking: open a count of some bins, count by scanning, post what differs (R2.3.0)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.domain.parts.lookups_counts import PAGE, CountRow, counts_page
from aftersales_desktop.domain.parts.open_count import CountOpened, OpenCount, open_count
from aftersales_desktop.stations.parts_counter.count_sheet import CountSheet
from aftersales_desktop.stations.parts_counter.count_tables import counts_table
from aftersales_desktop.stations.parts_counter.stock_bin_field import scan_code
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.fields import CodeField
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.refusal_card import RefusalCard
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
            lambda: translate("PartsCounter", "Bins that begin with"),
            placeholder_fn=lambda: translate("PartsCounter", "A, A-03, A-03-2; empty for all"),
        )
        self.open = ActionButton(
            lambda: translate("PartsCounter", "Open a count"),
            icon_name="mdi6.clipboard-plus-outline",
            key="F2",
            kind="soft",
        )
        self.refusal = RefusalCard()
        self.table = counts_table(desk.now)
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
        self.open.clicked.connect(self._open)
        self.scope.edit.returnPressed.connect(self._open)
        self.table.chosen.connect(self._choose)
        self.table.page_wanted.connect(self._next_page)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)
        self.setFocusProxy(self.scope)

    def _lay_out(self) -> None:
        self.side.addWidget(self.nothing)
        self.side.addWidget(self.sheet)
        listing = Card()
        listing.setFixedWidth(LIST_WIDTH)
        for widget in (self.scope, self.open, self.refusal):
            listing.body.addWidget(widget)
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
        rows = max(PAGE, self.table.loaded())
        self._desk.runner.ask(
            counts_page,
            None,
            rows,
            then=lambda found: self.table.show_rows(found, more=len(found) == rows),
            latest="counts",
        )
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
        order = OpenCount(scope=self.scope.text())
        self._desk.runner.do(open_count, order, then=self._opened, refused=self.refusal.show_refusal)

    def _opened(self, done: CountOpened) -> None:
        self.scope.clear()
        words = translate("PartsCounter", "{count}: {n} lines to count")
        self._desk.messages.said(words.format(count=done.shown_number, n=done.lines))

        def show(rows: tuple[CountRow, ...]) -> None:
            self.table.show_rows(rows, more=len(rows) == PAGE)
            self.table.choose_key(done.count_id)

        self._desk.runner.ask(counts_page, then=show, latest="counts")

    def _choose(self, row: CountRow | None) -> None:
        if row is not None:
            self.show_count(row.count_id)

    def _next_page(self, last: int) -> None:
        self._desk.runner.ask(
            counts_page,
            last,
            then=lambda rows: self.table.add_page(rows, more=len(rows) == PAGE),
            latest="counts",
        )
