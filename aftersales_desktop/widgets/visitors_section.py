"""The section of visitors, the same at the desk and on the floor (R2.2.1)."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QObject

from aftersales_desktop.domain.rounds.lookups_visitors import visitors_in_house
from aftersales_desktop.values.subject import SubjectKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.live_counts import SectionCount
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.visitors_panel import VisitorsPanel
from aftersales_desktop.widgets.words import translate

VISITORS = "visitors"


class VisitorsSection(QObject):
    """Adds the section to a station's rail, with how many visitors are in on its badge."""

    def __init__(self, window: StationWindow) -> None:
        super().__init__(window)
        self._window = window
        window.add_section(
            VISITORS,
            "mdi6.account-group-outline",
            lambda: translate("Widgets", "Visitors"),
            lambda: self.panel,
            SectionCount(visitors_in_house, frozenset({Topic.ROUNDS}), int),
        )
        window.opens(SubjectKind.VISITOR, lambda _visitor_id: window.choose(VISITORS))

    @cached_property
    def panel(self) -> VisitorsPanel:
        """Who is in, and the form."""
        return VisitorsPanel(self._window.desk)
