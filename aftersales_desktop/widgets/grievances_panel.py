"""What customers are not content with, for the desk and the director (R2.1.4)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.domain.front_desk.lookups_grievances import (
    PAGE,
    GrievanceFilter,
    GrievanceRow,
    grievance_counts,
    grievance_page,
    grievances,
)
from aftersales_desktop.domain.front_desk.posts import TAKES_GRIEVANCES
from aftersales_desktop.domain.people.lookups import advisors
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Heading, ScrollColumn
from aftersales_desktop.widgets.concealment_card import ConcealmentCard
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.grievance_card import GrievanceCard
from aftersales_desktop.widgets.grievance_form import GrievanceForm
from aftersales_desktop.widgets.grievance_table import grievance_table
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.segments import FilterChips
from aftersales_desktop.widgets.side_width import give_way
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH, SMALL_SIDE = 430, 394


class GrievancesPanel(LivePanel):
    """The list at the left; the grievance chosen, or a new one, at the right.

    Signals:
        order_wanted: The order a grievance is about.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.FRONT_DESK})
    order_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._shown = 0
        self.filters = FilterChips(
            (
                (GrievanceFilter.OPEN.value, lambda: translate("Widgets", "At the desk")),
                (GrievanceFilter.REPORTED.value, lambda: translate("Widgets", "With the superior")),
                (GrievanceFilter.SUSPECTED.value, lambda: translate("Widgets", "Perhaps hidden")),
                (GrievanceFilter.ALL.value, lambda: translate("Widgets", "All")),
            )
        )
        self.new = ActionButton(
            lambda: translate("Widgets", "New grievance"), icon_name="mdi6.plus", key="F1"
        )
        self.table = grievance_table(desk.now)
        self.pages = PagedRows(
            desk,
            self.table,
            grievances,
            lambda after, limit: (GrievanceFilter(self.filters.chosen_key()), after, limit),
            page=PAGE,
        )
        self.card = GrievanceCard(desk)
        self.concealment = ConcealmentCard(desk)
        self.form = GrievanceForm(desk)
        self._side = QStackedWidget()
        self._lay_out()
        self.filters.chosen.connect(self.pages.begin)
        self.table.chosen.connect(self._choose)
        self.pages.shown.connect(self._choose_first)
        self.new.clicked.connect(self.begin)
        self.card.order_wanted.connect(self.order_wanted)
        self.form.left.connect(self._show_card)
        self.form.recorded.connect(lambda receipt: self.show_grievance(receipt.grievance_id))

    def _lay_out(self) -> None:
        heading = Heading(lambda: translate("Widgets", "Grievances"))
        heading.add_left(self.filters)
        heading.add_right(self.new)
        book = Card(margins=12)
        book.body.addWidget(self.table, 1)
        shown = ScrollColumn(spacing=12)
        shown.column.addWidget(self.card)
        shown.column.addWidget(self.concealment)
        shown.column.addStretch(1)
        entry = ScrollColumn(spacing=12)
        entry.column.addWidget(self.form)
        self._side.addWidget(shown)
        self._side.addWidget(entry)
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

    def refresh(self) -> None:
        """Read the list, the counts, and the grievance shown."""
        self.new.setVisible(self.desk.actor.holds(*TAKES_GRIEVANCES))
        self.pages.refresh()
        self.desk.runner.ask(grievance_counts, then=self._count, latest="grievance counts")
        self.desk.runner.ask(advisors, then=self.form.offer_people, latest="people of a grievance")
        if self._shown:
            self._read()

    def show_grievance(self, grievance_id: int) -> None:
        """Bring a grievance to the front, wherever it stands in the list."""
        self._shown = grievance_id
        self._show_card()
        self._read()

    def begin(self) -> None:
        """Begin a new entry."""
        self._side.setCurrentIndex(1)
        self.form.begin()

    def _read(self) -> None:
        self.desk.runner.ask(grievance_page, self._shown, then=self._show, latest="grievance page")

    def _show(self, row: GrievanceRow) -> None:
        self.card.show_grievance(row)
        self.concealment.show_suspicions(row.suspicions)

    def _count(self, counts: dict[GrievanceFilter, int]) -> None:
        self.filters.set_counts({which.value: count for which, count in counts.items()})

    def _choose(self, row: GrievanceRow | None) -> None:
        if row is not None:
            self.show_grievance(row.grievance_id)

    def _choose_first(self) -> None:
        if not self._shown and self._side.currentIndex() == 0:
            self.table.choose_first()

    def _show_card(self) -> None:
        self._side.setCurrentIndex(0)
