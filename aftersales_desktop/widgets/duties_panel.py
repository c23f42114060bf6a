"""The duties of whoever stands here; heads of the house also see everybody's (X5)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.boards.duty_board import SEES_ALL_DUTIES, duties_of_everybody, my_duties
from aftersales_desktop.domain.duties.do_duty import DoDuty, DutyTicked, do_duty
from aftersales_desktop.domain.duties.duty_rows import DutyRow, DutyState
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.duty_list import DutyList
from aftersales_desktop.widgets.duty_words import (
    ICONS,
    TONES,
    duty_owner,
    duty_state,
    duty_title,
    duty_when,
    evidence_text,
)
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.words import translate

MINE, EVERYBODY = "mine", "everybody"


class DutiesPanel(LivePanel):
    """One line a duty, done by its button; a checklist or a thing is opened instead.

    Signals:
        subject_wanted: The thing a deadline is about, and its order's id or None.
        checklist_wanted: The key of a round.
        place_wanted: The station and its page where a duty is done.
        clause_wanted: A clause to read.
    """

    topics: ClassVar[frozenset[str]] = frozenset(Topic)
    subject_wanted = Signal(object, object)
    checklist_wanted = Signal(str)
    place_wanted = Signal(str, str)
    clause_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.heading = Heading(self.title)
        self.views = Segments(
            (
                (MINE, lambda: translate("Widgets", "Mine")),
                (EVERYBODY, lambda: translate("Widgets", "Everybody's")),
            )
        )
        self.list = DutyList(desk.now)
        self.refusal = RefusalCard()
        self.nothing = EmptyState(
            "mdi6.check-circle-outline",
            lambda: translate("Widgets", "Your posts have no duties that come round"),
        )
        self.table = _everybodys_table(desk)
        self._stack = QStackedWidget()
        self._lay_out()
        self.views.chosen.connect(self._view)
        self.list.step_wanted.connect(self._step)
        self.list.place_wanted.connect(lambda row: self.place_wanted.emit(row.station, row.section))
        self.list.clause_wanted.connect(self.clause_wanted)
        self.refusal.clause_pressed.connect(self.clause_wanted)
        self.table.opened.connect(self._open)

    def title(self) -> str:
        """What the page is called."""
        return translate("Widgets", "Duties")

    def _lay_out(self) -> None:
        self.heading.add_left(self.views)
        mine = Card(margins=14)
        mine.body.addWidget(self.nothing)
        mine.body.addWidget(self.list, 1)
        everybody = Card(margins=12)
        everybody.body.addWidget(self.table)
        self._stack.addWidget(mine)
        self._stack.addWidget(everybody)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.refusal)
        column.addWidget(self._stack, 1)

    def refresh(self) -> None:
        """Ask for the duties of whoever stands here, or of everybody."""
        may = self._desk.actor.holds(*SEES_ALL_DUTIES)
        self.views.setVisible(may)
        if not may and self.views.chosen_key() == EVERYBODY:
            self.views.choose(MINE)
            self._stack.setCurrentIndex(0)
        if self.views.chosen_key() == EVERYBODY:
            self._desk.runner.ask(duties_of_everybody, then=self.table.show_rows, latest="all duties")
        else:
            self._desk.runner.ask(my_duties, then=self._show, latest="my duties")

    def _show(self, rows: tuple[DutyRow, ...]) -> None:
        self.list.show_duties(rows)
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)

    def retranslate(self) -> None:
        """Write the list again."""
        self.list.retranslate()

    def _view(self, key: str) -> None:
        self._stack.setCurrentIndex(1 if key == EVERYBODY else 0)
        self.refresh()

    def _step(self, row: DutyRow) -> None:
        self.refusal.clear()
        if row.about is not None or row.checklist or row.by_doing:
            self._open(row)
            return
        self._desk.runner.do(
            do_duty,
            DoDuty(duty=row.duty, period=row.period),
            then=self._done,
            refused=self.refusal.show_refusal,
        )

    def _open(self, row: DutyRow) -> None:
        if row.about is not None:
            self.subject_wanted.emit(row.about, row.order_id)
        elif row.checklist and row.open_now:
            self.checklist_wanted.emit(row.checklist)
        elif row.section:
            self.place_wanted.emit(row.station, row.section)

    def _done(self, receipt: DutyTicked) -> None:
        words = translate("Widgets", "Done, and kept under your name")
        self._desk.messages.said("  ·  ".join(filter(None, (words, evidence_text(receipt.evidence)))))


def _everybodys_table(desk: Desk) -> RowTable[DutyRow]:
    columns: tuple[Column[DutyRow], ...] = (
        Column(
            "what",
            lambda: translate("Widgets", "Duty"),
            360,
            duty_title,
            kind="strong",
            order=duty_title,
            stretch=True,
        ),
        Column("whose", lambda: translate("Widgets", "Whose"), 200, duty_owner, order=duty_owner),
        Column(
            "state",
            lambda: translate("Widgets", "State"),
            130,
            duty_state,
            kind="state",
            tone=lambda row: TONES[row.state],
            icon=lambda row: ICONS[row.state],
            order=lambda row: list(DutyState).index(row.state),
        ),
        Column(
            "when",
            lambda: translate("Widgets", "When"),
            260,
            lambda row: duty_when(row, desk.now()),
            order=lambda row: row.due_at,
        ),
        Column("clause", lambda: translate("Widgets", "Clause"), 90, lambda row: row.clause),
    )
    table = RowTable("duties", columns, lambda row: row.key)
    table.set_empty(EmptyState("mdi6.check-circle-outline", lambda: translate("Widgets", "Nothing is due")))
    return table
