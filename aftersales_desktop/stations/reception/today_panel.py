"""Today at reception: five lanes from the appointment to the key in the customer's hand (R2.1.3a)."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.today_board import Lane, TodayBoard, TodayCard, today_board
from aftersales_desktop.stations.reception.today_figures import FiguresBar
from aftersales_desktop.stations.reception.today_lane import TodayLane
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.time_words import day_text
from aftersales_desktop.widgets.words import translate

A_MINUTE = 60_000
MINE, ALL = "mine", "all"


class TodayPanel(LivePanel):
    """Figures above, lanes below; each card carries its own next step.

    Signals:
        check_in_wanted: Vehicle id to be checked in; None for a car that is not known yet.
        order_wanted: Id of an order to be looked at.
        step_wanted: A card whose next step is to be taken.
        appointment_wanted: Somebody wants to make an appointment.
        list_wanted: The list of all orders.
    """

    topics: ClassVar[frozenset[str]] = frozenset(
        {Topic.WORK_ORDERS, Topic.APPOINTMENTS, Topic.CUSTOMERS, Topic.CLOCKINGS}
    )
    check_in_wanted = Signal(object)
    order_wanted = Signal(int)
    step_wanted = Signal(object)
    appointment_wanted = Signal()
    list_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.board: TodayBoard | None = None
        self.heading = Heading(lambda: translate("Reception", "Today"))
        self.whose = Segments(
            (
                (ALL, lambda: translate("Reception", "All")),
                (MINE, lambda: translate("Reception", "Mine")),
            )
        )
        self.new_appointment = ActionButton(
            lambda: translate("Reception", "New appointment"), icon_name="mdi6.calendar-plus", key="F3"
        )
        self.check_in = PrimaryButton(
            lambda: translate("Reception", "Check in a car"), icon_name="mdi6.car-search-outline", key="F1"
        )
        self.figures = FiguresBar()
        self.lanes = {
            Lane.EXPECTED: TodayLane(
                "mdi6.calendar-clock",
                lambda: translate("Reception", "Expected"),
                lambda: translate("Reception", "Nobody else is expected today. F3 makes an appointment."),
            ),
            Lane.RECEPTION: TodayLane(
                "mdi6.car-search-outline",
                lambda: translate("Reception", "At reception"),
                lambda: translate("Reception", "No car is being checked in. F1 begins with one."),
            ),
            Lane.ASKING: TodayLane(
                "mdi6.account-question-outline",
                lambda: translate("Reception", "Ask customer"),
                lambda: translate("Reception", "No customer has to be asked."),
            ),
            Lane.WORKSHOP: TodayLane(
                "mdi6.car-wrench",
                lambda: translate("Reception", "Workshop"),
                lambda: translate("Reception", "No car is on the floor."),
            ),
            Lane.READY: TodayLane(
                "mdi6.key-outline",
                lambda: translate("Reception", "Ready"),
                lambda: translate("Reception", "No car waits for its customer."),
            ),
        }
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.heading.add_left(self.whose)
        self.heading.add_right(self.new_appointment)
        self.heading.add_right(self.check_in)
        lanes = QHBoxLayout()
        lanes.setSpacing(10)
        for lane in self.lanes.values():
            lanes.addWidget(lane, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.figures)
        column.addLayout(lanes, 1)

    def _connect(self) -> None:
        self.whose.chosen.connect(self.ask_refresh)
        self.new_appointment.clicked.connect(self.appointment_wanted)
        self.check_in.clicked.connect(self._next_car)
        for lane in self.lanes.values():
            lane.opened.connect(self._open)
            lane.step_wanted.connect(self.step_wanted)
            lane.all_wanted.connect(self.list_wanted)
        # Promised times come nearer by themselves.
        self._minute = QTimer(self)
        self._minute.setInterval(A_MINUTE)
        self._minute.timeout.connect(self.ask_refresh)
        self._minute.start()

    def refresh(self) -> None:
        """Ask for the day as it is now."""
        advisor = self.desk.actor.staff_id if self.whose.chosen_key() == MINE else None
        self.desk.runner.ask(today_board, advisor, then=self.show_board, latest="today")

    def show_board(self, board: TodayBoard) -> None:
        """Show the day."""
        self.board = board
        now = self.desk.now()
        self.figures.show_figures(board.figures)
        for key, lane in self.lanes.items():
            lane.show_cards(board.lane(key), now)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        now: datetime = self.desk.now()
        self.heading.note.setText(day_text(now))

    def _next_car(self) -> None:
        """Check in the customer who has been waiting longest, or a car that came without appointment."""
        self.check_in_wanted.emit(None)

    def _open(self, card: TodayCard) -> None:
        if card.order_id is not None:
            self.order_wanted.emit(card.order_id)
        else:
            self.check_in_wanted.emit(card.vehicle_id)
