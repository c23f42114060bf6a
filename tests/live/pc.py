"""A PC at the dealership: its own connection, threads and feed, and one window with somebody at it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QSettings

from aftersales_desktop.database.engine import open_engine
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.clock import Clock
from aftersales_desktop.widgets.change_feed import ChangeFeed
from aftersales_desktop.widgets.database_thread import DatabaseThreads
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.presence import Presence
from aftersales_desktop.widgets.station_window import StationWindow

Window = TypeVar("Window", bound=StationWindow)


class Pc(Generic[Window]):
    """What `app.Program` puts together, for one window."""

    def __init__(
        self, address: str, clock: Clock, folder: Path, station: Callable[[Desk], Window], actor: Actor
    ) -> None:
        folder.mkdir()
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.runner = Runner(open_engine(address), clock)
        self.threads = DatabaseThreads()
        self.feed = ChangeFeed(self.runner, self.threads)
        self.presence = Presence(self.runner, self.threads, self.feed)
        self.desk = Desk(
            self.runner,
            self.threads,
            self.feed,
            settings,
            archive=str(folder / "papers"),
            presence=self.presence,
        )
        self.desk.signed_in.sign_in(actor)
        self.feed.start()
        self.window = station(self.desk)
        self.window.resize(1366, 768)
        self.window.show()
        self.open = True

    def close(self) -> None:
        """Go home and let go of the server."""
        self.leave()
        self.runner.close()

    def leave(self) -> None:
        """Close the window and end the threads, if nobody has yet."""
        if not self.open:
            return
        self.open = False
        self.presence.stop()
        self.feed.stop()
        self.window.close()
        self.window.deleteLater()
        self.threads.close()
