"""Accident cars on reception's rail: the section, its badge, and the way there from messages (SM4)."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QObject

from aftersales_desktop.domain.accident_cars.lookups import AccidentRow, accident_cars
from aftersales_desktop.stations.reception.accident_panel import AccidentPanel
from aftersales_desktop.values.subject import SubjectKind
from aftersales_desktop.widgets.live_counts import SectionCount
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.words import translate

ACCIDENTS = "accidents"


def _waiting(cars: tuple[AccidentRow, ...]) -> int:
    """Count the cars whose quotation still waits for somebody."""
    return sum(bool(car.waits_for) for car in cars)


class AccidentSection(QObject):
    """Puts accident cars on the rail; the panel is made when it is first looked at."""

    def __init__(self, window: StationWindow, show_order: Callable[[int], None]) -> None:
        super().__init__(window)
        self._window, self._show_order = window, show_order
        window.add_section(
            ACCIDENTS,
            "mdi6.car-emergency",
            lambda: translate("Reception", "Accident cars"),
            lambda: self.panel,
            SectionCount(accident_cars, AccidentPanel.topics, _waiting),
        )
        window.opens(SubjectKind.ACCIDENT_QUOTATION, self.show_quotation)

    @cached_property
    def panel(self) -> AccidentPanel:
        """List and quotation."""
        panel = AccidentPanel(self._window.desk)
        panel.order_wanted.connect(self._show_order)
        panel.clause_pressed.connect(self._window.desk.messages.clause_wanted)
        return panel

    def show_quotation(self, order_id: int) -> None:
        """Bring an order's quotation to the front."""
        self._window.choose(ACCIDENTS)
        self.panel.show_order(order_id)
