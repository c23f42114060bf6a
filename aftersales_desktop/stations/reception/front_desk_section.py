"""Reception's sections of the front desk's own work and of grievances (R2.1.1 to R2.1.4)."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QObject

from aftersales_desktop.domain.front_desk.lookups_tasks import my_open_tasks
from aftersales_desktop.stations.reception.front_desk_panel import FrontDeskPanel
from aftersales_desktop.values.subject import SubjectKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.grievances_section import GrievancesSection
from aftersales_desktop.widgets.live_counts import SectionCount
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.words import translate

FRONT_DESK = "front_desk"


class FrontDeskSection(QObject):
    """Adds both sections to the rail and leads from them to orders, customers and appointments."""

    def __init__(
        self,
        window: StationWindow,
        show_order: Callable[[int], None],
        show_customer: Callable[[int, int], None],
        book: Callable[[int, int], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._show_order, self._show_customer, self._book = show_order, show_customer, book
        window.add_section(
            FRONT_DESK,
            "mdi6.bullseye-arrow",
            lambda: translate("Reception", "Front desk"),
            lambda: self.panel,
            SectionCount(my_open_tasks, frozenset({Topic.FRONT_DESK}), int),
        )
        self.grievances = GrievancesSection(window)
        window.opens(SubjectKind.CUSTOMER_TASK, self.show_task)

    @cached_property
    def panel(self) -> FrontDeskPanel:
        """The five views."""
        panel = FrontDeskPanel(self._window.desk)
        panel.order_wanted.connect(self._show_order)
        panel.customer_wanted.connect(self._show_customer)
        panel.booking_wanted.connect(self._book)
        return panel

    def show_task(self, task_id: int) -> None:
        """Bring a customer task to the front."""
        self._window.choose(FRONT_DESK)
        self.panel.show_task(task_id)
