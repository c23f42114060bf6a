"""The lists read out of the customer file, and tasks made from what is marked in them (R2.1.2b-c)."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.front_desk.customer_task import Analysis
from aftersales_desktop.domain.front_desk.lookups_analyses import PAGE, CustomerRow, analysis_page
from aftersales_desktop.domain.front_desk.make_tasks import MOST, TaskFor
from aftersales_desktop.domain.people.lookups import advisors
from aftersales_desktop.stations.reception.front_desk_classing import ClassingCard
from aftersales_desktop.stations.reception.front_desk_handing import HandingCard
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, ScrollColumn
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.refusal_words import fact_text
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.segments import FilterChips
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH = 330
MARK = "mark"


class AnalysesView(LivePanel):
    """A list at the left with marks; what to do with the marked ones at the right.

    Signals:
        customer_wanted: A customer's file, with the car or 0.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.FRONT_DESK, Topic.CUSTOMERS})
    customer_wanted = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._marked: dict[int, TaskFor] = {}
        self.lists = FilterChips((one.value, partial(translate, "Words", one.value)) for one in Analysis)
        self.mark = ActionButton(
            lambda: translate("Reception", "Mark"), icon_name="mdi6.checkbox-marked-outline", key="F6"
        )
        self.mark_all = ActionButton(
            lambda: translate("Reception", "Mark all"), icon_name="mdi6.check-all", key="F4"
        )
        self.open = ActionButton(
            lambda: translate("Reception", "Open customer"),
            icon_name="mdi6.card-account-details-outline",
            key="F2",
        )
        self.count = Label(role="muted")
        self.table = self._make_table()
        self.pages = PagedRows(
            desk,
            self.table,
            analysis_page,
            lambda after, limit: (self.which(), after, limit),
            page=PAGE,
        )
        self.handing = HandingCard(desk)
        self.classing = ClassingCard(desk)
        self._lay_out()
        self.lists.chosen.connect(self._begin)
        self.mark.clicked.connect(self._toggle_chosen)
        self.mark_all.clicked.connect(self._mark_all)
        self.open.clicked.connect(self._open)
        self.table.opened.connect(lambda _row: self._open())
        self.table.clicked.connect(self._clicked)
        self.table.chosen.connect(self.classing.show_customer)
        self.handing.given.connect(self._given)
        self.retranslate()

    def _lay_out(self) -> None:
        book = Card(margins=12)
        book.body.addWidget(self.lists)
        book.body.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.mark)
        row.addWidget(self.mark_all)
        row.addWidget(self.count, 1)
        row.addWidget(self.open)
        book.body.addLayout(row)
        side = ScrollColumn(spacing=12)
        side.setFixedWidth(SIDE_WIDTH)
        side.column.addWidget(self.handing)
        side.column.addWidget(self.classing)
        side.column.addStretch(1)
        both = QHBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(14)
        both.addWidget(book, 1)
        both.addWidget(side)

    def which(self) -> Analysis:
        """The list shown."""
        return Analysis(self.lists.chosen_key())

    def refresh(self) -> None:
        """Read the list again as far as it was read."""
        self.handing.allow()
        self.classing.allow()
        self.pages.refresh()
        self.desk.runner.ask(advisors, then=self.handing.offer, latest="people for tasks")

    def retranslate(self) -> None:
        """Say again how many are marked."""
        words = translate("Reception", "{n} marked")
        self.count.setText(words.format(n=len(self._marked)))

    def _begin(self, _key: str) -> None:
        self._marked.clear()
        self._show_marks()
        self.pages.begin()

    def _clicked(self, index: QModelIndex) -> None:
        row = self.table.rows_model.row_at(index.row())
        if index.column() == 0 and row is not None:
            self._toggle(row)

    def _toggle_chosen(self) -> None:
        row = self.table.chosen_row()
        if row is not None:
            self._toggle(row)
            place = self.table.rows_model.place_of(row.key) + 1
            below = self.table.rows_model.row_at(place)
            if below is not None:
                self.table.choose_key(below.key)

    def _toggle(self, row: CustomerRow) -> None:
        if row.customer_id in self._marked:
            del self._marked[row.customer_id]
        else:
            self._marked[row.customer_id] = _task_of(row)
        self._show_marks()

    def _mark_all(self) -> None:
        """Mark the whole list as far as one order of tasks may go; a second press takes all marks off."""
        if self._marked:
            self._marked.clear()
            self._show_marks()
            return
        self.desk.runner.ask(
            analysis_page, self.which(), None, MOST, then=self._mark_these, latest="mark all"
        )

    def _mark_these(self, rows: tuple[CustomerRow, ...]) -> None:
        self._marked = {row.customer_id: _task_of(row) for row in rows}
        self._show_marks()

    def _show_marks(self) -> None:
        self.table.viewport().update()
        self.handing.show_selection(self.which(), tuple(self._marked.values()))
        self.retranslate()

    def _given(self) -> None:
        self._marked.clear()
        self._show_marks()
        self.refresh()

    def _open(self) -> None:
        row = self.table.chosen_row()
        if row is not None:
            self.customer_wanted.emit(row.customer_id, row.vehicle_id or 0)

    def _make_table(self) -> RowTable[CustomerRow]:
        columns: tuple[Column[CustomerRow], ...] = (
            Column(
                MARK,
                lambda: "",
                44,
                lambda _row: "",
                kind="state",
                icon=self._mark_icon,
                tone=lambda row: Tone.ACCENT if row.customer_id in self._marked else Tone.MUTED,
            ),
            Column(
                "customer",
                lambda: translate("Reception", "Customer"),
                190,
                lambda row: row.customer,
                kind="strong",
                note=lambda row: row.phone,
            ),
            Column(
                "plate", lambda: translate("Reception", "Plate"), 105, lambda row: row.plate, kind="plate"
            ),
            Column("why", lambda: translate("Reception", "Why"), 190, reason_text, stretch=True),
            Column("standing", lambda: translate("Reception", "Class"), 110, _class_text),
            Column(
                "task",
                lambda: translate("Reception", "Task for"),
                85,
                lambda row: row.task_for or "—",
            ),
        )
        table = RowTable("customer_analysis", columns, lambda row: row.key)
        table.set_empty(
            EmptyState("mdi6.account-check-outline", lambda: translate("Reception", "Nobody is on this list"))
        )
        return table

    def _mark_icon(self, row: CustomerRow) -> str:
        marked = row.customer_id in self._marked
        return "mdi6.checkbox-marked" if marked else "mdi6.checkbox-blank-outline"


def reason_text(row: CustomerRow) -> str:
    """Why a customer is on the list."""
    facts = {name: fact_text(fact) for name, fact in row.facts.items()}
    return translate("Words", row.says).format(**facts)


def _task_of(row: CustomerRow) -> TaskFor:
    return TaskFor(customer_id=row.customer_id, vehicle_id=row.vehicle_id)


def _class_text(row: CustomerRow) -> str:
    if row.standing is None or row.grade is None:
        return "—"
    return translate("Words", row.standing.value)
