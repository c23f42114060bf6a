"""The section "Decisions" of a station: its badge, and only for whoever decides or asked something (X4)."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QObject

from aftersales_desktop.boards.inbox import InboxCount, inbox_count
from aftersales_desktop.values.subject import SubjectKind
from aftersales_desktop.widgets.inbox_panel import InboxPanel
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.words import translate

DECISIONS = "decisions"
NOTHING = InboxCount(waiting=0, asked=0, holds_power=False)


class DecisionsSection(QObject):
    """Adds the inbox to a station's rail and keeps its badge true; opens requests that messages point at.

    `always` leaves it on the rail for everybody: at the director's station it is the first page.
    """

    def __init__(self, window: StationWindow, *, always: bool = False) -> None:
        super().__init__(window)
        self._window = window
        self._always = always
        window.add_section(
            DECISIONS,
            "mdi6.inbox-arrow-down-outline",
            lambda: translate("Widgets", "Decisions"),
            lambda: self.panel,
        )
        window.opens(SubjectKind.APPROVAL_REQUEST, self.show_request)
        window.live_counts.follow(inbox_count, InboxPanel.topics, self._show)

    @cached_property
    def panel(self) -> InboxPanel:
        """The inbox."""
        panel = InboxPanel(self._window.desk)
        panel.subject_wanted.connect(self._window.open_subject)
        return panel

    def show_request(self, request_id: int) -> None:
        """Bring a request to the front."""
        self._window.choose(DECISIONS)
        self.panel.show_request(request_id)

    def _show(self, count: InboxCount | None) -> None:
        """Show the badge, and the section to whom it concerns."""
        count = count or NOTHING
        self._window.set_badge(DECISIONS, count.waiting)
        concerned = self._always or count.holds_power or count.waiting + count.asked > 0
        self._window.rail.button(DECISIONS).setVisible(concerned)
