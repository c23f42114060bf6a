"""The section of visitors, the same at the desk and on the floor (R2.2.1)."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QObject

from aftersales_desktop.domain.rounds.lookups_visitors import visitors_in_house
from aftersales_desktop.values.subject import SubjectKind
from aftersales_desktop.values.topic import Topic
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
        )
        window.opens(SubjectKind.VISITOR, lambda _visitor_id: window.choose(VISITORS))
        window.desk.feed.changed.connect(self._look)
        window.desk.signed_in.changed.connect(self._count)
        self._count()

    @cached_property
    def panel(self) -> VisitorsPanel:
        """Who is in, and the form."""
        panel = VisitorsPanel(self._window.desk)
        panel.counted.connect(self._show)
        return panel

    def _look(self, topics: frozenset[str]) -> None:
        if Topic.ROUNDS in topics:
            self._count()

    def _count(self) -> None:
        if self._window.desk.signed_in.anybody:
            self._window.desk.runner.watch(visitors_in_house, then=self._show)

    def _show(self, inside: int) -> None:
        self._window.set_badge(VISITORS, inside)
