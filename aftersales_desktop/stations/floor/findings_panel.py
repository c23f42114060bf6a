"""What was found in the workshop and what became of it; the printed inspection report (R2.2.X)."""

from __future__ import annotations

from datetime import timedelta
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.domain.rounds.lookups_findings import (
    PAGE,
    FindingFilter,
    FindingRow,
    finding_counts,
    finding_page,
    findings,
)
from aftersales_desktop.domain.rounds.lookups_rounds import PlaceRow, floor_places
from aftersales_desktop.domain.rounds.lookups_visitors import escorts
from aftersales_desktop.domain.rounds.posts import FINDERS
from aftersales_desktop.stations.floor.finding_card import FindingCard
from aftersales_desktop.stations.floor.finding_form import FindingForm
from aftersales_desktop.stations.floor.finding_table import finding_table
from aftersales_desktop.stations.floor.floor_report_paper import floor_report_paper
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.choice_fields import DayField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.segments import FilterChips
from aftersales_desktop.widgets.side_width import give_way
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH, SMALL_SIDE = 430, 370
REPORT_DAYS = timedelta(days=6)


class FindingsPanel(LivePanel):
    """The list at the left; the finding chosen, or a new one, at the right."""

    topics: ClassVar[frozenset[str]] = frozenset({Topic.ROUNDS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._shown = 0
        self.filters = FilterChips(
            (
                (FindingFilter.OPEN.value, lambda: translate("Floor", "To correct")),
                (FindingFilter.TO_VERIFY.value, lambda: translate("Floor", "To verify")),
                (FindingFilter.ALL.value, lambda: translate("Floor", "All")),
            )
        )
        self.first = DayField(lambda: translate("Floor", "From"))
        self.last = DayField(lambda: translate("Floor", "To"))
        self.new = ActionButton(lambda: translate("Floor", "New finding"), icon_name="mdi6.plus", key="F1")
        self.report = ActionButton(
            lambda: translate("Floor", "Inspection report"), icon_name="mdi6.printer-outline", key="Ctrl+P"
        )
        self.table = finding_table(desk.now)
        self.pages = PagedRows(
            desk,
            self.table,
            findings,
            lambda after, limit: (FindingFilter(self.filters.chosen_key()), after, limit),
            page=PAGE,
        )
        self.card = FindingCard(desk)
        self.form = FindingForm(desk)
        self._side = QStackedWidget()
        self._lay_out()
        self._connect()
        today = desk.today()
        self.first.set_day(today - REPORT_DAYS)
        self.last.set_day(today)

    def _lay_out(self) -> None:
        heading = Heading(lambda: translate("Floor", "Floor findings"))
        heading.add_left(self.filters)
        heading.add_right(self.new)
        book = Card(margins=12)
        book.body.addWidget(self.table, 1)
        printing = QHBoxLayout()
        printing.setSpacing(10)
        for field in (self.first, self.last):
            printing.addWidget(field)
        printing.addWidget(self.report)
        printing.addStretch(1)
        book.body.addLayout(printing)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        column.addStretch(1)
        self._side.addWidget(shown)
        self._side.addWidget(self.form)
        give_way(self._side, SIDE_WIDTH, SMALL_SIDE)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(book, 1)
        both.addWidget(self._side)
        page = QVBoxLayout(self)
        page.setContentsMargins(18, 16, 18, 14)
        page.setSpacing(12)
        page.addWidget(heading)
        page.addLayout(both, 1)

    def _connect(self) -> None:
        self.filters.chosen.connect(self.pages.begin)
        self.table.chosen.connect(self._choose)
        self.pages.shown.connect(self._choose_first)
        self.new.clicked.connect(self.begin)
        self.report.clicked.connect(self._print)
        self.card.clause_wanted.connect(self.desk.messages.clause_wanted)
        self.form.left.connect(self._show_card)
        self.form.recorded.connect(lambda receipt: self.show_finding(receipt.finding_id))

    def refresh(self) -> None:
        """Read the list, the counts, and the finding shown."""
        self.new.setVisible(self.desk.actor.holds(*FINDERS))
        self.pages.refresh()
        self.desk.runner.ask(finding_counts, then=self._count, latest="finding counts")
        self.desk.runner.ask(floor_places, then=self._offer, latest="places for a finding")
        if self._shown:
            self.show_finding(self._shown)

    def show_finding(self, finding_id: int) -> None:
        """Bring a finding to the front, wherever it stands in the list."""
        self._shown = finding_id
        self._show_card()
        self.desk.runner.ask(finding_page, finding_id, then=self.card.show_finding, latest="finding page")

    def begin(self) -> None:
        """Begin a finding between rounds."""
        self._side.setCurrentWidget(self.form)
        self.form.begin()

    def _offer(self, places: tuple[PlaceRow, ...]) -> None:
        self.desk.runner.ask(
            escorts, then=lambda people: self.form.offer(places, people), latest="people for a finding"
        )

    def _count(self, counts: dict[FindingFilter, int]) -> None:
        self.filters.set_counts({which.value: count for which, count in counts.items()})

    def _choose(self, row: FindingRow | None) -> None:
        if row is not None:
            self.show_finding(row.finding_id)

    def _choose_first(self) -> None:
        if not self._shown and self._side.currentWidget() is not self.form:
            self.table.choose_first()

    def _show_card(self) -> None:
        self._side.setCurrentIndex(0)

    def _print(self) -> None:
        self.desk.printing.preview(floor_report_paper(self.first.day(), self.last.day()))
