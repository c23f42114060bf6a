"""Campaigns and service products of the front desk, and what came of them (R2.1.3b)."""

from __future__ import annotations

from datetime import timedelta
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.front_desk.plan_activity import (
    PAGE,
    ActivityKept,
    ActivityRow,
    EnterResults,
    PlanActivity,
    activities,
    enter_results,
    plan_activity,
)
from aftersales_desktop.domain.front_desk.posts import HEADS_OF_THE_DESK
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card, ScrollColumn
from aftersales_desktop.widgets.choice_fields import DayField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.fields import LongTextField, MoneyField, NumberField, TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH = 350
USUAL_LENGTH = timedelta(days=29)


class ActivitiesView(LivePanel):
    """The list at the left; the results of the one chosen, or a new one, at the right."""

    topics: ClassVar[frozenset[str]] = frozenset({Topic.FRONT_DESK})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.table = _table()
        self.pages = PagedRows(desk, self.table, activities, page=PAGE)
        self.offer = Label(role="body", wrap=True)
        self.visits = NumberField(lambda: translate("Reception", "Customers who came"), required=True)
        self.turnover = MoneyField(lambda: translate("Reception", "Turnover (yuan)"), required=True)
        self.results = LongTextField(
            lambda: translate("Reception", "What came of it"), lines=2, required=True
        )
        self.enter = ActionButton(
            lambda: translate("Reception", "Enter results"), icon_name="mdi6.chart-line", key="F7"
        )
        self.name = TextField(
            lambda: translate("Reception", "Name of the activity"), required=True, longest=80
        )
        self.what = LongTextField(lambda: translate("Reception", "What is offered"), lines=2, required=True)
        self.first = DayField(lambda: translate("Reception", "From"), required=True)
        self.last = DayField(lambda: translate("Reception", "To"), required=True)
        self.plan = PrimaryButton(
            lambda: translate("Reception", "Plan activity"), icon_name="mdi6.bullhorn-outline", key="F9"
        )
        self.refusal = RefusalCard()
        self.chosen = Card(lambda: translate("Reception", "Results"))
        self.fresh = Card(lambda: translate("Reception", "New activity"))
        self._lay_out()
        today = desk.today()
        self.first.set_day(today)
        self.last.set_day(today + USUAL_LENGTH)
        self.table.chosen.connect(self._choose)
        self.enter.clicked.connect(self._enter)
        self.plan.clicked.connect(self._plan)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)
        self._choose(None)

    def _lay_out(self) -> None:
        book = Card(margins=12)
        book.body.addWidget(self.table)
        for widget in (self.offer, self.visits, self.turnover, self.results, self.enter):
            self.chosen.body.addWidget(widget)
        days = QHBoxLayout()
        days.setSpacing(10)
        days.addWidget(self.first, 1)
        days.addWidget(self.last, 1)
        self.fresh.body.addWidget(self.name)
        self.fresh.body.addWidget(self.what)
        self.fresh.body.addLayout(days)
        self.fresh.body.addWidget(self.plan)
        side = ScrollColumn(spacing=12)
        side.setFixedWidth(SIDE_WIDTH)
        for part in (self.refusal, self.chosen, self.fresh):
            side.column.addWidget(part)
        side.column.addStretch(1)
        both = QHBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(14)
        both.addWidget(book, 1)
        both.addWidget(side)

    def refresh(self) -> None:
        """Read the activities again."""
        may = self.desk.actor.holds(*HEADS_OF_THE_DESK)
        self.fresh.setVisible(may)
        for widget in (self.visits, self.turnover, self.results, self.enter):
            widget.setVisible(may)
        self.pages.refresh()

    def _choose(self, row: ActivityRow | None) -> None:
        self.refusal.clear()
        self.chosen.setVisible(row is not None)
        if row is not None:
            self.chosen.aside.setText(row.name)
            self.offer.setText(row.offer)
            self.visits.set_whole(row.visits)
            self.turnover.set_money(row.turnover or Money.ZERO)
            self.results.set_text(row.results)

    def _enter(self) -> None:
        row = self.table.chosen_row()
        if row is None:
            return
        self.refusal.clear()
        visits, turnover = self.visits.whole(), self.turnover.money()
        if visits is None:
            self.visits.hint(translate("Reception", "A whole number, 0 for none"), Tone.BAD)
            return
        if turnover is None:
            self.turnover.hint(translate("Reception", "An amount, 0 for none"), Tone.BAD)
            return
        command = EnterResults(
            activity_id=row.activity_id, results=self.results.text(), visits=visits, turnover=turnover
        )
        self.desk.runner.do(enter_results, command, then=self._entered, refused=self.refusal.show_refusal)

    def _entered(self, receipt: ActivityKept) -> None:
        words = translate("Reception", "Results of {name} are kept")
        self.desk.messages.said(words.format(name=receipt.name))

    def _plan(self) -> None:
        self.refusal.clear()
        command = PlanActivity(
            name=self.name.text(), offer=self.what.text(), first=self.first.day(), last=self.last.day()
        )
        self.desk.runner.do(plan_activity, command, then=self._planned, refused=self.refusal.show_refusal)

    def _planned(self, receipt: ActivityKept) -> None:
        self.desk.messages.said(translate("Reception", "{name} is planned").format(name=receipt.name))
        self.name.clear()
        self.what.clear()


def _table() -> RowTable[ActivityRow]:
    columns: tuple[Column[ActivityRow], ...] = (
        Column(
            "name",
            lambda: translate("Reception", "Activity"),
            200,
            lambda row: row.name,
            kind="strong",
            stretch=True,
        ),
        Column(
            "days",
            lambda: translate("Reception", "Period"),
            180,
            lambda row: f"{row.first:%Y/%m/%d} – {row.last:%m/%d}",
            tone=lambda row: Tone.OK if row.running else None,
        ),
        Column(
            "visits",
            lambda: translate("Reception", "Visits"),
            80,
            lambda row: number_text(row.visits) if row.visits is not None else "—",
            align="right",
            kind="number",
        ),
        Column(
            "turnover",
            lambda: translate("Reception", "Turnover"),
            110,
            lambda row: str(row.turnover) if row.turnover is not None else "—",
            align="right",
            kind="number",
        ),
        Column("results", lambda: translate("Reception", "Results"), 180, lambda row: row.results or "—"),
    )
    table = RowTable("activities", columns, lambda row: row.activity_id)
    table.set_empty(EmptyState("mdi6.bullhorn-outline", lambda: translate("Reception", "No activity so far")))
    return table
