"""A station's window with everything wired that is the same at all four: person, messages, changes, scans."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from aftersales_desktop.database.engine import sqlite_path
from aftersales_desktop.domain.tools.lookups import warnings_now
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.door import Door
from aftersales_desktop.widgets.frame import StationFrame
from aftersales_desktop.widgets.refusal_words import lifters_text, role_name
from aftersales_desktop.widgets.station_switch import StationSwitch
from aftersales_desktop.widgets.trouble_page import TroublePage
from aftersales_desktop.widgets.warnings_page import WarningsPage
from aftersales_desktop.widgets.words import translate

LOOK_FOR_WARNINGS_MS = 60_000


class StationWindow(StationFrame):
    """The base of the four windows: a subclass adds its sections and answers what no panel took.

    The desk's messages go to the bar, its changes to the panels, and a scan waits while the one before is
    still being answered.

    Signals:
        station_wanted: Key of another station to open or bring to the front.
    """

    station_wanted = Signal(str)

    def __init__(
        self,
        desk: Desk,
        *,
        icon: str,
        title: Callable[[], str],
        scan_hint: Callable[[], str],
        floor: bool = False,
    ) -> None:
        super().__init__(icon=icon, title=title, scan_hint=scan_hint, now=desk.now, floor=floor)
        self.desk = desk
        desk.messages.spoken.connect(self.messages.say)
        desk.messages.offered.connect(self.messages.offer)
        desk.printing.page_opened.connect(self._show_paper)
        desk.printing.page_closed.connect(self._put_paper_away)
        desk.feed.changed.connect(self.topics_changed)
        desk.runner.asked.connect(self.scans.hold)
        desk.runner.answered.connect(self.scans.release)
        desk.signed_in.changed.connect(self.show_signed_in)
        change_user = QShortcut(QKeySequence("F12"), self)
        change_user.activated.connect(self.user_pressed)
        self.messages.show_place(self._place)
        self.door = Door(self, desk)
        desk.messages.broken.connect(self._show_trouble)
        self._told: set[str] = set()
        self._paper: QWidget | None = None
        self.bell_pressed.connect(self._show_warnings)
        self._minute = QTimer(self)
        self._minute.setInterval(LOOK_FOR_WARNINGS_MS)
        self._minute.timeout.connect(self._count_warnings)
        self._minute.start()
        self.show_signed_in()

    def show_signed_in(self) -> None:
        """Show who stands here now, and refresh what that person may see."""
        actor = self.desk.actor
        self.show_person(actor.name, lambda: lifters_text(sorted(actor.roles), role_name))
        self._count_warnings()
        if self.desk.signed_in.anybody:
            self.refresh_all()

    def topics_changed(self, topics: Iterable[str]) -> None:
        """Tell the panels what changed, and count the warnings again when it may change them."""
        known = frozenset(topics)
        super().topics_changed(known)
        if not known.isdisjoint(WarningsPage.topics):
            self._count_warnings()

    def offer_stations(self, here: str) -> None:
        """Put the other stations of this PC into the rail."""
        switch = StationSwitch(here)
        switch.station_wanted.connect(self.station_wanted)
        self.rail.add_above_settings(switch)

    def _count_warnings(self) -> None:
        """Show on the bell how many tools should be back; nobody signed in is warned of nothing."""
        if self.desk.signed_in.anybody:
            self.desk.runner.watch(warnings_now, then=self.set_bell)
        else:
            self.set_bell(0)

    def _show_warnings(self) -> None:
        page = WarningsPage(self.desk)
        page.closed.connect(self.uncover)
        page.clause_pressed.connect(self.desk.messages.clause_wanted)
        self.overlay(page)

    def _show_paper(self, page: QWidget) -> None:
        self._paper = page
        self.overlay(page)

    def _put_paper_away(self) -> None:
        """Close the preview, but never a sign-in page that came over it meanwhile."""
        if self._paper is not None and self.shows(self._paper):
            self.uncover()
        self._paper = None

    def _show_trouble(self, details: str) -> None:
        """Show an unexpected error, but the same one only once."""
        if details in self._told or self.covered():
            return
        self._told.add(details)
        page = TroublePage(details)
        page.closed.connect(self.uncover)
        self.overlay(page)

    def _place(self) -> str:
        if sqlite_path(self.desk.database.engine):
            return translate("Widgets", "Local database")
        return translate("Widgets", "Server {host}").format(host=self.desk.database.engine.url.host or "")
