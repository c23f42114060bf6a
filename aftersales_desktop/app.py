"""The one place that knows everything: opens the database, makes the windows, shuts them down in order."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self
from zoneinfo import ZoneInfo

from platformdirs import user_data_dir
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from aftersales_desktop.database.opening import open_file, open_to_look
from aftersales_desktop.database.runner import DEFAULT_ZONE, Runner
from aftersales_desktop.database.server.address import ServerAddress, is_server
from aftersales_desktop.database.server.connection import Connection
from aftersales_desktop.database.server.entering import enter_to_work
from aftersales_desktop.domain import (
    consequences,  # noqa: F401 - a decision finds what it brings about, whichever station is shown
    tables,  # noqa: F401 - foreign keys find each other once all rows are known
)
from aftersales_desktop.domain.dealership.lookups import House, the_house
from aftersales_desktop.domain.whole_house import SUMS
from aftersales_desktop.printing.form import also_look_in
from aftersales_desktop.stations.director.window import DirectorWindow
from aftersales_desktop.stations.floor.window import FloorWindow
from aftersales_desktop.stations.parts_counter.window import PartsCounterWindow
from aftersales_desktop.stations.reception.window import ReceptionWindow
from aftersales_desktop.support.log import NAME, keep_log
from aftersales_desktop.values.actor import NOBODY
from aftersales_desktop.values.clock import Clock, SystemClock
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.audit_watch import AuditWatch
from aftersales_desktop.widgets.change_feed import ChangeFeed
from aftersales_desktop.widgets.collector import Collector
from aftersales_desktop.widgets.connection_banner import server_words
from aftersales_desktop.widgets.database_choice import (
    choose_local_file,
    chosen_server,
    remember_way,
    way_to,
)
from aftersales_desktop.widgets.database_thread import DatabaseThreads
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.house_backups import HouseBackups
from aftersales_desktop.widgets.house_check import HouseCheck
from aftersales_desktop.widgets.last_resort import LastResort
from aftersales_desktop.widgets.opening_door import ask_before_opening
from aftersales_desktop.widgets.presence import Presence
from aftersales_desktop.widgets.refusal_words import refusal_cure, refusal_sentence
from aftersales_desktop.widgets.scan_filter import ScanFilter
from aftersales_desktop.widgets.server_door import Answer, ask_at_door
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.text_size import apply_text_size
from aftersales_desktop.widgets.theme import Theme
from aftersales_desktop.widgets.time_words import use_zone
from aftersales_desktop.widgets.waiting_window import wait_until_open
from aftersales_desktop.widgets.words import Language, language_of_system, load_fonts, speak

log = logging.getLogger(__name__)

STATIONS: dict[str, Callable[[Desk], StationWindow]] = {
    "reception": ReceptionWindow,
    "floor": FloorWindow,
    "parts-counter": PartsCounterWindow,
    "director": DirectorWindow,
}


@dataclass
class Options:
    """What was asked for on the command line."""

    station: list[str] = field(default_factory=list)
    database: str = ""
    demo: bool = False
    language: str = ""
    dark: bool = False


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a program stands: its folder, what it remembers, and the time."""

    folder: Path
    settings: QSettings
    clock: Clock = field(default_factory=SystemClock)


def run(options: Options) -> int:
    """Open what was asked for and stay until the last window is closed; gives the exit status."""
    app = application()
    place = this_pc()
    try:
        opened = opened_for(app, options, place)
        if opened is None:
            return 0
        with Program(app, options, place, opened) as program, LastResort(program.desks):
            program.open_stations(options.station or program.stations_of_last_time())
            return app.exec()
    except Refusal as refusal:
        sys.stderr.write(f"{refusal_sentence(refusal)}\n{refusal_cure(refusal)}\n")
        return 1


def application() -> QApplication:
    """Make Qt's application with our fonts; the second call gives the first one's."""
    apply_text_size(QSettings(NAME, NAME))
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([NAME])
    app.setApplicationName(NAME)
    load_fonts()
    return app


def this_pc() -> Place:
    """Where this person's database, papers, log and settings lie on this PC."""
    folder = Path(user_data_dir(NAME, appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    return Place(folder=folder, settings=QSettings(NAME, NAME))


@dataclass(frozen=True)
class Opened:
    """A database that was opened, and the house in it; no house while it is empty."""

    runner: Runner
    house: House | None


def opened_for(app: QApplication, options: Options, place: Place) -> Opened | None:
    """Open a server's database off the windows' thread and wait while it is away; None if nobody waits.

    A local file is opened at once; why it does not open is told in a window.
    """
    keep_log(place.folder / "log")
    where = database_address(options, place)
    speak_as_wished(app, options, place, None)
    if not is_server(where):
        return open_local(where, place)
    return open_server(ServerAddress.parse(where), place)


def open_server(address: ServerAddress, place: Place) -> Opened | None:
    """Open a server's database; ask at the door for whatever this PC lacks, until it opens."""
    answer = Answer(way_to(address, place.settings))
    while answer.connection is not None:
        way = answer.connection
        try:
            opened = wait_until_open(
                partial(open_house_on, way, place.clock),
                partial(server_words, str(way.address)),
                place.clock.now,
            )
        except Refusal as refusal:
            again = ask_at_door(refusal, way, place.settings)
            if again is None:
                return None
            answer = again
        else:
            if opened is not None:
                answer.after_success()
                remember_way(place.settings, way, address)
            return opened
    choose_local_file(place.settings)
    return open_local(local_file(place), place)


def open_local(where: str, place: Place) -> Opened | None:
    """Open a local file; ask in a window what to do while it does not open. None if nobody goes on."""
    file, only_look, why = Path(where).absolute(), False, Refusal()
    while True:
        try:
            return (
                _opened_to_look(file, place.clock, why) if only_look else open_house(str(file), place.clock)
            )
        except Refusal as refusal:
            log.warning("the house does not open", exc_info=refusal)
            wanted = ask_before_opening(refusal, file, place.settings, place.clock)
            if wanted is None:
                return None
            file, only_look, why = wanted.file, wanted.only_look, refusal


def open_house(where: str, clock: Clock) -> Opened:
    """Open a local file and read whose it is.

    Raises:
        Refusal: What `open_file` says.

    """
    return _with_its_house(open_file(Path(where), clock, SUMS))


def _opened_to_look(file: Path, clock: Clock, why: Refusal) -> Opened:
    return _with_its_house(open_to_look(file, clock, why))


def _with_its_house(runner: Runner) -> Opened:
    try:
        return Opened(runner, runner.ask(NOBODY, the_house))
    except Refusal:
        runner.close()
        raise


def open_house_on(way: Connection, clock: Clock) -> Opened:
    """Open a server's database and read whose it is.

    Raises:
        NotLetIn: The server does not let this role or this PC in.
        ServerIsEmpty: Nobody has prepared the database.
        ServerIsOlder: Whoever looks after it has to upgrade it first.

    """
    return _with_its_house(Runner(enter_to_work(way), clock, zone=DEFAULT_ZONE))


class Program:
    """Engine, threads, feed and windows, made in this order and shut down in the other."""

    def __init__(
        self, app: QApplication, options: Options, place: Place, opened: Opened | None = None
    ) -> None:
        self.app = app
        self.settings = place.settings
        self.folder = place.folder
        keep_log(self.folder / "log")
        also_look_in(self.folder / "forms")
        opened = opened or open_house(database_address(options, place), place.clock)
        self.runner = opened.runner
        self.house = opened.house
        speak_as_wished(app, options, place, self.house)
        if self.house:
            self.runner.zone = ZoneInfo(self.house.time_zone)
        use_zone(self.runner.zone)
        self.collector = Collector()
        self.threads = DatabaseThreads()
        self.feed = ChangeFeed(self.runner, self.threads)
        self.presence = Presence(self.runner, self.threads, self.feed)
        self.audit = AuditWatch(self.runner, self.threads, self.settings, self.folder, made_up=options.demo)
        self.backups = HouseBackups(self.runner, self.threads, self.feed, self.settings, self.folder)
        self.check = HouseCheck(self.runner, self.threads, self.settings)
        self.check.found.connect(self._say_closed)
        self.backups.failed.connect(self.check.take_backups_word)
        self.scan_filter = ScanFilter(app)
        self.windows: dict[str, StationWindow] = {}

    def __enter__(self) -> Self:
        """Begin to look for changes."""
        self.feed.start()
        self.audit.start()
        if self.runner.closed_because is None:
            self.backups.start()
        self.check.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the windows, let running work end, fold the log into the file."""
        self.settings.setValue("stations", list(self.windows))
        self.presence.stop()
        self.backups.stop()
        self.check.stop()
        self.feed.stop()
        for window in self.windows.values():
            window.close()
            window.deleteLater()
        self.scan_filter.stop()
        self.threads.close()
        self.audit.stop()
        self.collector.stop()
        self.runner.close()

    def open_stations(self, names: list[str]) -> None:
        """Open these stations' windows, or bring them to the front."""
        for name in names:
            self.open_station(name)

    def open_station(self, name: str) -> None:
        """Open one station's window, or bring it to the front."""
        window = self.windows.get(name)
        if window is None:
            window = self.windows[name] = self._make_window(name)
        window.show()
        window.raise_()
        window.activateWindow()

    def desks(self) -> list[Desk]:
        """The desks of the windows that are open."""
        return [window.desk for window in self.windows.values()]

    def stations_of_last_time(self) -> list[str]:
        """Which stations this PC showed last; reception the first time."""
        remembered = self.settings.value("stations", defaultValue=[])
        names = [remembered] if isinstance(remembered, str) else remembered
        known = [name for name in names if name in STATIONS] if isinstance(names, list) else []
        return known or ["reception"]

    def _say_closed(self) -> None:
        """Say in every window that nothing more is stored, and make no backup of a damaged house."""
        self.backups.stop()
        for window in self.windows.values():
            window.closed_banner.retranslate()

    def _make_window(self, name: str) -> StationWindow:
        runner = self.runner.at(name)
        desk = Desk(
            runner,
            self.threads,
            self.feed,
            self.settings,
            archive=str(self.folder / "papers"),
            presence=self.presence,
        )
        desk.backups = self.backups
        window = STATIONS[name](desk)
        window.listen_to(self.scan_filter)
        window.offer_stations(name)
        window.station_wanted.connect(self.open_station)
        window.door.ask_who(self._whose())
        return window

    def _whose(self) -> House | None:
        """The house; once it is known it is not asked for again, for the server may be away by now."""
        if self.house is None:
            self.house = self.runner.ask(NOBODY, the_house)
        return self.house


def database_address(options: Options, place: Place) -> str:
    """Say which file or server is meant by the command line; the made-up dealership is made anew."""
    if options.demo:
        from aftersales_desktop.demo.dealership import demo_file  # noqa: PLC0415 - only for made-up data

        return str(demo_file(place.folder, options.language or language_of_system().value))
    return options.database or str(chosen_server(place.settings) or "") or local_file(place)


def local_file(place: Place) -> str:
    """Name this PC's own file."""
    return str(place.folder / "workshop.db")


def speak_as_wished(app: QApplication, options: Options, place: Place, house: House | None) -> None:
    """Take language and colours from the command line, this PC, the house, or the system."""
    wished = (
        options.language or str(place.settings.value("language", "")) or (house.language if house else "")
    )
    speak(app, Language(wished) if wished else language_of_system())
    dark = options.dark or place.settings.value("dark", defaultValue=False, type=bool) is True
    Theme.apply(app, dark=dark)
