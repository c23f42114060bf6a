"""The rounds of the day, walked place by place; who leads the shift; what rounds pass (R2.2.4 to R2.2.10)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.domain.rounds.lookups_rounds import (
    PlaceRow,
    PointRow,
    RoundPage,
    RoundToday,
    floor_places,
    round_page,
    rounds_today,
)
from aftersales_desktop.domain.rounds.lookups_visitors import escorts, roster_today
from aftersales_desktop.domain.rounds.walk_round import (
    AnswerPoint,
    BeginRound,
    FinishRound,
    RoundBegun,
    RoundWalked,
    answer_point,
    begin_round,
    finish_round,
)
from aftersales_desktop.stations.floor.finding_form import FindingForm
from aftersales_desktop.stations.floor.past_rounds_card import PastRoundsCard
from aftersales_desktop.stations.floor.places_card import PlacesCard
from aftersales_desktop.stations.floor.roster_card import RosterCard
from aftersales_desktop.stations.floor.round_cards import RoundCards
from aftersales_desktop.stations.floor.round_walk import RoundWalk
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.words import translate

ROSTER = "roster"


class RoundsPanel(LivePanel):
    """Rounds and shift at the left; at the right a round, a finding being made, the places or past rounds.

    Signals:
        finding_wanted: A finding to be shown.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.ROUNDS, Topic.DUTIES, Topic.PEOPLE})
    finding_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._places: tuple[PlaceRow, ...] = ()
        self._rounds: dict[str, RoundToday] = {}
        self.cards = RoundCards(desk.now)
        self.roster = RosterCard(desk)
        self.places = PlacesCard(desk)
        self.walk = RoundWalk(desk.now)
        self.form = FindingForm(desk)
        self.to_places = ActionButton(
            lambda: translate("Floor", "Rooms and racks"), icon_name="mdi6.door", key="F4"
        )
        self.past = PastRoundsCard(desk)
        self.to_past = ActionButton(
            lambda: translate("Floor", "Past rounds"), icon_name="mdi6.history", key="F3"
        )
        self._right = QStackedWidget()
        for page in (self.places, self.walk, self.form, self.past):
            self._right.addWidget(page)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.roster)
        left.addWidget(self.cards, 1)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addLayout(left, 5)
        both.addWidget(self._right, 7)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        heading = Heading(lambda: translate("Floor", "Rounds"))
        heading.add_right(self.to_past)
        heading.add_right(self.to_places)
        column.addWidget(heading)
        column.addLayout(both, 1)

    def _connect(self) -> None:
        self.to_places.clicked.connect(lambda: self._right.setCurrentWidget(self.places))
        self.to_past.clicked.connect(self._show_past)
        self.past.round_wanted.connect(self._open_round)
        self.cards.walk_wanted.connect(self.open_checklist)
        self.walk.in_order.connect(self._in_order)
        self.walk.wrong.connect(self._wrong)
        self.walk.finish_wanted.connect(self._finish)
        self.walk.finding_wanted.connect(self.finding_wanted)
        self.walk.clause_wanted.connect(self.desk.messages.clause_wanted)
        self.form.recorded.connect(self._back_to_walk)
        self.form.left.connect(self._back_to_walk)

    def open_checklist(self, key: str) -> None:
        """Begin a round or go on with it; the shift's duty leads to its card."""
        if key == ROSTER:
            self._right.setCurrentWidget(self.places)
            self.roster.manager.combo.setFocus()
            return
        known = self._rounds.get(key)
        if known is not None and (known.finished_at is not None or not known.mine):
            self._open_round(known.round_id or 0)
            return
        self.desk.runner.do(begin_round, BeginRound(checklist=key), then=self._begun)

    def refresh(self) -> None:
        """Ask for the rounds, the shift, the places, and the round shown."""
        self.desk.runner.ask(rounds_today, then=self._show_rounds, latest="rounds today")
        self.desk.runner.ask(roster_today, then=self.roster.show_roster, latest="roster today")
        self.desk.runner.ask(floor_places, then=self._show_places, latest="floor places")
        page = self.walk.page()
        if page is not None:
            self._ask_round(page.round_id)
        if self._right.currentWidget() is self.past:
            self.past.refresh()

    def _show_past(self) -> None:
        self._right.setCurrentWidget(self.past)
        self.past.refresh()
        self.past.table.setFocus()

    def _show_rounds(self, rows: tuple[RoundToday, ...]) -> None:
        self._rounds = {row.checklist: row for row in rows}
        self.cards.show_rounds(rows)

    def _show_places(self, places: tuple[PlaceRow, ...]) -> None:
        self._places = places
        self.places.show_places(places)
        self.desk.runner.ask(escorts, then=lambda people: self.form.offer(places, people), latest="people")

    def _begun(self, receipt: RoundBegun) -> None:
        self._open_round(receipt.round_id)

    def _open_round(self, round_id: int) -> None:
        self._right.setCurrentWidget(self.walk)
        self._ask_round(round_id)

    def _ask_round(self, round_id: int) -> None:
        self.desk.runner.ask(round_page, round_id, then=self._show_round, latest="round page")

    def _show_round(self, page: RoundPage) -> None:
        self.walk.show_round(page)

    def _in_order(self, row: PointRow) -> None:
        page = self.walk.page()
        if page is not None:
            command = AnswerPoint(round_id=page.round_id, point=row.point, place_id=row.place_id)
            self.desk.runner.do(answer_point, command, refused=self.walk.refusal.show_refusal)

    def _wrong(self, row: PointRow) -> None:
        page = self.walk.page()
        if page is not None:
            self._right.setCurrentWidget(self.form)
            self.form.begin(page.round_id, row)

    def _finish(self) -> None:
        page = self.walk.page()
        if page is not None:
            command = FinishRound(round_id=page.round_id)
            self.desk.runner.do(
                finish_round, command, then=self._finished, refused=self.walk.refusal.show_refusal
            )

    def _finished(self, _receipt: RoundWalked) -> None:
        self.desk.messages.said(translate("Floor", "The round is finished; the day's duty is done"))

    def _back_to_walk(self, _receipt: object = None) -> None:
        self._right.setCurrentWidget(self.walk)
