"""Customers to call: the own list with its results, everybody's, and the rate per person (R2.1.2c)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.period import Period, PeriodKind
from aftersales_desktop.domain.front_desk.lookups_tasks import (
    PAGE,
    TaskFilter,
    TaskRate,
    TaskRow,
    customer_task,
    customer_tasks,
    task_rates,
)
from aftersales_desktop.domain.people.lookups import advisors
from aftersales_desktop.stations.reception.front_desk_call import CallCard
from aftersales_desktop.stations.reception.front_desk_task_tables import rate_table, task_table
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.cards import Card, ScrollColumn
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.segments import FilterChips
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH = 360
RATES_HEIGHT = 190


class TasksView(LivePanel):
    """The list with the rates below it at the left, the call at the right; a result leads to the next task.

    Signals:
        customer_wanted: A customer's file, with the car or 0.
        booking_wanted: An appointment for the customer, with the car or 0.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.FRONT_DESK})
    customer_wanted = Signal(int, int)
    booking_wanted = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._next_wanted = False
        self.filters = FilterChips(
            (
                (TaskFilter.MINE.value, lambda: translate("Reception", "Mine")),
                (TaskFilter.OPEN.value, lambda: translate("Reception", "Everybody's")),
                (TaskFilter.DONE.value, lambda: translate("Reception", "Done")),
            )
        )
        self.table = task_table()
        self.pages = PagedRows(
            desk,
            self.table,
            customer_tasks,
            lambda after, limit: (TaskFilter(self.filters.chosen_key()), after, limit),
            page=PAGE,
        )
        self.rates = rate_table()
        self.call = CallCard(desk)
        self._lay_out()
        self.filters.chosen.connect(self.pages.begin)
        self.table.chosen.connect(self._choose)
        self.pages.shown.connect(self._go_on)
        self.call.called.connect(self._called)
        self.call.customer_wanted.connect(self.customer_wanted)
        self.call.booking_wanted.connect(self.booking_wanted)

    def _lay_out(self) -> None:
        book = Card(margins=12)
        book.body.addWidget(self.filters)
        book.body.addWidget(self.table, 1)
        rates = Card(lambda: translate("Reception", "Due this month, per person"), margins=12)
        rates.body.addWidget(self.rates)
        rates.setFixedHeight(RATES_HEIGHT)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(book, 1)
        left.addWidget(rates)
        side = ScrollColumn(spacing=12)
        side.setFixedWidth(SIDE_WIDTH)
        side.column.addWidget(self.call)
        side.column.addStretch(1)
        both = QHBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(14)
        both.addLayout(left, 1)
        both.addWidget(side)

    def refresh(self) -> None:
        """Read the tasks and the rates."""
        self.pages.refresh()
        month = Period.around(PeriodKind.MONTH, self.desk.today())
        self.desk.runner.ask(task_rates, month.first, month.last, then=self._show_rates, latest="task rates")
        self.desk.runner.ask(advisors, then=self.call.offer, latest="people for a task")

    def show_task(self, task_id: int) -> None:
        """Bring a task to the front, wherever it stands in the list."""
        self.desk.runner.ask(customer_task, task_id, then=self.call.show_task, latest="customer task")

    def _choose(self, row: TaskRow | None) -> None:
        if row is not None:
            self.call.show_task(row)

    def _called(self) -> None:
        self._next_wanted = True
        self.refresh()

    def _go_on(self) -> None:
        """After a result the first task of the list is the next one."""
        rows = self.table.rows()
        if self._next_wanted or (self.call.row is None and rows):
            self._next_wanted = False
            self.call.show_task(rows[0] if rows else None)
            if rows:
                self.table.choose_key(rows[0].task_id)

    def _show_rates(self, rows: tuple[TaskRate, ...]) -> None:
        self.rates.show_rows(rows)
