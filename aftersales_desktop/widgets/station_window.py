"""A station's window with everything wired that is the same at all four: person, messages, changes, scans."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from aftersales_desktop.boards.bell_count import BellCount, bell_count
from aftersales_desktop.boards.duty_board import DutyCounts, duty_counts
from aftersales_desktop.database.engine import sqlite_path
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.bell_page import MINE, TOOLS, BellPage
from aftersales_desktop.widgets.closed_banner import ClosedBanner
from aftersales_desktop.widgets.connection_banner import ConnectionBanner
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.door import Door
from aftersales_desktop.widgets.duties_panel import DutiesPanel
from aftersales_desktop.widgets.duties_today import DutiesToday, first_time_today
from aftersales_desktop.widgets.duty_words import duty_title
from aftersales_desktop.widgets.frame import StationFrame
from aftersales_desktop.widgets.list_saving import ListSaver
from aftersales_desktop.widgets.live_counts import LiveCounts, SectionCount
from aftersales_desktop.widgets.own_sanctions import OwnSanctions
from aftersales_desktop.widgets.refusal_words import lifters_text, role_name
from aftersales_desktop.widgets.station_switch import StationSwitch
from aftersales_desktop.widgets.subject_opener import FLOOR, SubjectOpener
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.trouble_page import TroublePage
from aftersales_desktop.widgets.upkeep_words import UpkeepWords
from aftersales_desktop.widgets.words import translate

DUTIES = "duties"
RINGS_THE_BELL = frozenset({Topic.NOTICES, Topic.TOOLS, Topic.WORK_ORDERS})
COUNTS_AS_DUTY = frozenset({Topic.DUTIES, Topic.ROUNDS, Topic.RULES, Topic.FRONT_DESK})


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
        self._watch_connection()
        desk.runner.asked.connect(self.scans.hold)
        desk.runner.answered.connect(self.scans.release)
        desk.signed_in.changed.connect(self.show_signed_in)
        change_user = QShortcut(QKeySequence("F12"), self)
        change_user.activated.connect(self.user_pressed)
        self.messages.show_place(self._place)
        self._open_door()
        desk.messages.broken.connect(self._show_trouble)
        self._told: set[str] = set()
        self._paper: QWidget | None = None
        self.subjects = SubjectOpener(desk.messages, self)
        self.subjects.opening.connect(self.uncover)
        self.subjects.station_wanted.connect(self.station_wanted)
        self.opens(SubjectKind.SANCTION, self.show_own_sanction)
        self.bell_pressed.connect(self._show_bell)
        self._bell = BellCount(0, 0)
        self._counts_duties = False
        self._reminded: set[str] = set()
        self.list_saver = ListSaver(desk, self)
        self.live_counts = LiveCounts(desk, self)
        self.live_counts.follow(bell_count, RINGS_THE_BELL, self._show_bell_count)
        self.show_signed_in()

    def _watch_connection(self) -> None:
        """Say above everything that the database is away, and read everything anew once it is back."""
        self.banner = ConnectionBanner(self.desk.connection, self.desk.now, self._place)
        self.put_above_all(self.banner)
        self.banner.retranslate()
        self.closed_banner = ClosedBanner(self.desk.database)
        self.put_above_all(self.closed_banner)
        self.closed_banner.retranslate()
        self.banner.try_pressed.connect(self.desk.feed.look)
        self.desk.connection.found.connect(self._read_anew)

    def _open_door(self) -> None:
        """Let nobody work unnamed, and everybody out when the house is put back to a backup."""
        self.door = Door(self, self.desk)
        self.upkeep = UpkeepWords(self, self.desk)
        self.upkeep.everybody_out.connect(self.door.change_person)

    def _read_anew(self) -> None:
        self.refresh_all()
        self.live_counts.look()
        self.desk.messages.said(translate("Widgets", "The connection is back; everything is read anew."))

    def show_signed_in(self) -> None:
        """Show who stands here now, and refresh what that person may see."""
        actor = self.desk.actor
        self.show_person(actor.name, lambda: lifters_text(sorted(actor.roles), role_name))
        self.upkeep.warn(self.door.open_backups)
        if self.desk.signed_in.anybody:
            self.refresh_all()
            self.desk.runner.watch(duty_counts, then=lambda counts: self._greet(actor, counts))

    def add_section(
        self,
        key: str,
        icon: str,
        title_fn: Callable[[], str],
        make_panel: Callable[[], QWidget],
        count: SectionCount[Any] | None = None,
    ) -> None:
        """Add a section; with `count`, its badge says from the sign-in on how many things wait there."""
        super().add_section(key, icon, title_fn, make_panel)
        if count is not None:
            self.live_counts.follow(count.lookup, count.topics, partial(self._show_count, key, count.number))

    def _show_count(self, key: str, number: Callable[[Any], int], rows: object) -> None:
        self.set_badge(key, 0 if rows is None else number(rows))

    def offer_stations(self, here: str) -> None:
        """Put the other stations of this PC into the rail."""
        switch = StationSwitch(here)
        switch.station_wanted.connect(self.station_wanted)
        self.rail.add_above_settings(switch)

    def add_duties(self) -> None:
        """Add the section of duties, last on the rail; a station calls it after its own sections."""
        self._counts_duties = True
        icon = "mdi6.calendar-check-outline"
        self.add_section(DUTIES, icon, lambda: translate("Widgets", "Duties"), lambda: self.duties)
        self.live_counts.follow(duty_counts, COUNTS_AS_DUTY, self._show_duty_count)

    @cached_property
    def duties(self) -> DutiesPanel:
        """What whoever stands here has to do, and by when."""
        panel = DutiesPanel(self.desk)
        self._lead_on(panel)
        return panel

    def opens(self, kind: SubjectKind, show: Callable[[int], object]) -> None:
        """Say that this station shows things of a kind, by their id, from messages and duties."""
        self.subjects.opens(kind, show)

    def open_subject(self, subject: Subject, order_id: int | None = None) -> None:
        """Show what a message or duty is about, or say at which station it is."""
        self.subjects.open(subject, order_id)

    def show_own_sanction(self, sanction_id: int) -> None:
        """Show somebody the own sanctions; the director's station opens the register instead."""
        page = OwnSanctions(self.desk, sanction_id)
        page.closed.connect(self.uncover)
        self.overlay(page)

    def open_checklist(self, key: str) -> None:
        """Begin a round; rounds are walked at the floor station, which answers this itself."""
        self.subjects.say_where(FLOOR)

    def open_place(self, station: str, section: str) -> None:
        """Open the page where a duty is done, or say at which station it is."""
        if self.has_section(section):
            self.uncover()
            self.choose(section)
        else:
            self.subjects.say_where(station)

    def _show_bell_count(self, count: BellCount | None) -> None:
        """Show on the bell what waits; nobody signed in is warned of nothing."""
        self._bell = count = count or BellCount(0, 0)
        self.set_bell(count.messages + count.tools)

    def _show_duty_count(self, counts: DutyCounts | None) -> None:
        if counts is None:
            self.set_badge(DUTIES, 0)
            return
        self.set_badge(DUTIES, counts.overdue + counts.due_today)
        for row in counts.remind:
            if row.key not in self._reminded:
                self._reminded.add(row.key)
                self.desk.messages.said(duty_title(row), Tone.WARN)
                self.desk.messages.offer(self._duties_words, partial(self.open_checklist, row.checklist))

    def _duties_words(self) -> str:
        return translate("Widgets", "Go through it")

    def _greet(self, actor: Actor, counts: DutyCounts) -> None:
        """Show a person what is due, once a day, and only when something is."""
        here = self.desk.actor.staff_id == actor.staff_id and self.desk.signed_in.anybody
        if not (self._counts_duties and here) or not counts.overdue + counts.due_today:
            return
        if first_time_today(self.desk.settings, actor, self.desk.today()):
            page = DutiesToday(self.desk)
            page.closed.connect(self.uncover)
            self._lead_on(page)
            self.overlay(page)

    def _lead_on(self, page: DutiesPanel) -> None:
        page.subject_wanted.connect(self.open_subject)
        page.checklist_wanted.connect(self.open_checklist)
        page.place_wanted.connect(self.open_place)
        page.clause_wanted.connect(self.desk.messages.clause_wanted)

    def _show_bell(self) -> None:
        page = BellPage(self.desk, TOOLS if self._bell.tools and not self._bell.messages else MINE)
        page.closed.connect(self.uncover)
        page.clause_pressed.connect(self.desk.messages.clause_wanted)
        page.subject_wanted.connect(self.open_subject)
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
        page = TroublePage(self.desk, details)
        page.closed.connect(self.uncover)
        self.overlay(page)

    def _place(self) -> str:
        if sqlite_path(self.desk.database.engine):
            return translate("Widgets", "Local database")
        return translate("Widgets", "Server {host}").format(host=self.desk.database.engine.url.host or "")
