"""The house during the tour: its windows, who works at them, its clock, and the car the day is about."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt

from aftersales_desktop.app import Program
from aftersales_desktop.demo.words import Words
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.stations.director.window import DirectorWindow
from aftersales_desktop.stations.floor.window import FloorWindow
from aftersales_desktop.stations.parts_counter.window import PartsCounterWindow
from aftersales_desktop.stations.reception.window import ReceptionWindow
from aftersales_desktop.tour.camera import Camera
from aftersales_desktop.tour.hands import Hands
from aftersales_desktop.tour.things import Label, Person, Things
from aftersales_desktop.tour.waiting import Stillness, TourStopped, until
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.widgets.station_window import StationWindow

Window = TypeVar("Window", bound=StationWindow)


class House:
    """Four windows on one database.

    Attributes:
        car: Whose day it is.
        order_id: The order, once it is written.
        technician: Who repairs it.
        tool: The special tool that is borrowed.

    """

    THE_JOB = 0
    THE_FINDING = 2

    def __init__(self, program: Program, clock: SetClock, folder: Path, words: Words) -> None:
        self.clock = clock
        self.words = words
        self.things = Things(program.runner.engine)
        self.stillness = Stillness()
        self.camera = Camera(folder, self.stillness)
        self._program = program
        self._hands: dict[StationWindow, Hands] = {}
        self.reception = self._open("reception", ReceptionWindow)
        self.floor = self._open("floor", FloorWindow)
        self.counter = self._open("parts-counter", PartsCounterWindow)
        self.director = self._open("director", DirectorWindow)
        until(lambda: program.feed.awake, "the windows do not hear of changes")
        self.car = self.things.returning_car()
        self.technician: Person = self.things.free_technician()
        self.tool: Label = self.things.tool_in_crib()
        self.order_id = 0

    @property
    def windows(self) -> tuple[StationWindow, ...]:
        """All four."""
        return (self.reception, self.floor, self.counter, self.director)

    def at(self, window: StationWindow) -> Hands:
        """Step in front of a window."""
        hands = self._hands.setdefault(window, Hands(window, self._program.scan_filter))
        hands.come()
        return hands

    def minutes_pass(self, number: int) -> None:
        """Let the clock on the wall go on, and every window look at it."""
        self.clock.move(timedelta(minutes=number))
        for window in self.windows:
            self.at(window).key(Qt.Key.Key_F5)
        self.stillness.wait()

    def expect(self, state: OrderState) -> None:
        """Check in the database that the order has come so far.

        Raises:
            TourStopped: It has not.

        """
        until(
            lambda: self.things.state(self.order_id) is state,
            f"the order is not {state.value}",
        )

    def _open(self, name: str, kind: type[Window]) -> Window:
        self._program.open_station(name)
        window = self._program.windows[name]
        if not isinstance(window, kind):
            raise TourStopped(name)
        self.stillness.watch(window)
        return window
