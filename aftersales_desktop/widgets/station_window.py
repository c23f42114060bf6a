"""A station's window with everything wired that is the same at all four: person, messages, changes, scans."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut

from aftersales_desktop.database.engine import sqlite_path
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.door import Door
from aftersales_desktop.widgets.frame import StationFrame
from aftersales_desktop.widgets.refusal_words import lifters_text, role_name
from aftersales_desktop.widgets.station_switch import StationSwitch
from aftersales_desktop.widgets.trouble_page import TroublePage
from aftersales_desktop.widgets.words import translate


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
        desk.printing.page_opened.connect(self.overlay)
        desk.printing.page_closed.connect(self.uncover)
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
        self.show_signed_in()

    def show_signed_in(self) -> None:
        """Show who stands here now, and refresh what that person may see."""
        actor = self.desk.actor
        self.show_person(actor.name, lambda: lifters_text(sorted(actor.roles), role_name))

    def offer_stations(self, here: str) -> None:
        """Put the other stations of this PC into the rail."""
        switch = StationSwitch(here)
        switch.station_wanted.connect(self.station_wanted)
        self.rail.add_above_settings(switch)

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
