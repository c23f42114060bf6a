"""The section of grievances, the same at the desk and the director's; it keeps the time limit (R2.1.4a)."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QObject

from aftersales_desktop.domain.front_desk.escalate_grievances import (
    EscalateGrievances,
    escalate_grievances,
    grievances_to_escalate,
)
from aftersales_desktop.domain.front_desk.lookups_grievances import GrievanceFilter, grievance_counts
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.grievances_panel import GrievancesPanel
from aftersales_desktop.widgets.live_counts import SectionCount
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.words import translate

GRIEVANCES = "grievances"
CHANGES = frozenset({Topic.FRONT_DESK, Topic.RULES})


class GrievancesSection(QObject):
    """Adds the section to a station's rail, and brings what lies too long before the superiors.

    Whether something lies too long is asked every minute; only then is anything written.
    """

    def __init__(self, window: StationWindow) -> None:
        super().__init__(window)
        self._window = window
        window.add_section(
            GRIEVANCES,
            "mdi6.emoticon-sad-outline",
            lambda: translate("Widgets", "Grievances"),
            lambda: self.panel,
            SectionCount(grievance_counts, CHANGES, _waiting),
        )
        window.opens(SubjectKind.GRIEVANCE, self.show_grievance)
        window.live_counts.follow(grievances_to_escalate, CHANGES, self._escalate)

    @cached_property
    def panel(self) -> GrievancesPanel:
        """The list, the card and the form."""
        panel = GrievancesPanel(self._window.desk)
        panel.order_wanted.connect(self._show_order)
        return panel

    def show_grievance(self, grievance_id: int) -> None:
        """Bring a grievance to the front."""
        self._window.choose(GRIEVANCES)
        self.panel.show_grievance(grievance_id)

    def _escalate(self, count: int | None) -> None:
        if count and self._window.desk.signed_in.anybody:
            self._window.desk.runner.do(escalate_grievances, EscalateGrievances(), then=lambda _done: None)

    def _show_order(self, order_id: int) -> None:
        self._window.open_subject(Subject(SubjectKind.WORK_ORDER, order_id))


def _waiting(counts: dict[GrievanceFilter, int]) -> int:
    return sum(counts.values())
