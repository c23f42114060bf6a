"""The front desk's own work, one view beside the other (R2.1.1 to R2.1.3)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.stations.reception.front_desk_activities import ActivitiesView
from aftersales_desktop.stations.reception.front_desk_analyses import AnalysesView
from aftersales_desktop.stations.reception.front_desk_steps import StepsView
from aftersales_desktop.stations.reception.front_desk_targets import TargetsView
from aftersales_desktop.stations.reception.front_desk_tasks import TasksView
from aftersales_desktop.widgets.cards import Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.words import translate

TARGETS, ANALYSES, TASKS, STEPS, ACTIVITIES = "targets", "analyses", "tasks", "steps", "activities"


class FrontDeskPanel(QWidget):
    """Five views: targets, analyses, tasks, reception steps, activities.

    Signals:
        order_wanted: An order of a reception.
        customer_wanted: A customer, with a car or 0.
        booking_wanted: An appointment for a customer, with a car or 0.
    """

    order_wanted = Signal(int)
    customer_wanted = Signal(int, int)
    booking_wanted = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views = Segments(
            (
                (TARGETS, lambda: translate("Reception", "Targets")),
                (ANALYSES, lambda: translate("Reception", "Customer analyses")),
                (TASKS, lambda: translate("Reception", "Customer tasks")),
                (STEPS, lambda: translate("Reception", "Reception steps")),
                (ACTIVITIES, lambda: translate("Reception", "Activities")),
            )
        )
        self.targets = TargetsView(desk)
        self.analyses = AnalysesView(desk)
        self.tasks = TasksView(desk)
        self.steps = StepsView(desk)
        self.activities = ActivitiesView(desk)
        self._stack = QStackedWidget()
        for view in (self.targets, self.analyses, self.tasks, self.steps, self.activities):
            self._stack.addWidget(view)
        heading = Heading(lambda: translate("Reception", "Front desk"))
        heading.add_left(self.views)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self._stack, 1)
        self.views.chosen.connect(self.show_view)
        self.steps.order_wanted.connect(self.order_wanted)
        self.analyses.customer_wanted.connect(self.customer_wanted)
        self.tasks.customer_wanted.connect(self.customer_wanted)
        self.tasks.booking_wanted.connect(self.booking_wanted)

    def show_view(self, key: str) -> None:
        """Bring one of the views to the front."""
        self.views.choose(key)
        self._stack.setCurrentIndex((TARGETS, ANALYSES, TASKS, STEPS, ACTIVITIES).index(key))

    def show_task(self, task_id: int) -> None:
        """Bring a customer task to the front."""
        self.show_view(TASKS)
        self.tasks.show_task(task_id)
