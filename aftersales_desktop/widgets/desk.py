"""What every panel of one window stands on: the runner, the feed, the person, the messages, the paper."""

from __future__ import annotations

from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSettings

from aftersales_desktop.database.runner import Runner
from aftersales_desktop.values.actor import NOBODY, Actor
from aftersales_desktop.widgets.action_runner import ActionRunner
from aftersales_desktop.widgets.change_feed import ChangeFeed
from aftersales_desktop.widgets.database_thread import DatabaseThreads
from aftersales_desktop.widgets.house_backups import HouseBackups
from aftersales_desktop.widgets.messages import Messages
from aftersales_desktop.widgets.presence import Presence, Seat
from aftersales_desktop.widgets.signed_in import SignedIn

if TYPE_CHECKING:
    from aftersales_desktop.widgets.print_desk import PrintDesk


class Desk:
    """One window's desk; the threads and the feed are shared with the other windows of the program.

    Attributes:
        runner: Does verbs and asks lookups: `desk.runner.do(verb, command, then=...)`.
        feed: Says what changed, here or elsewhere.
        connection: Says whether the database answers.
        signed_in: Who stands at this window.
        seat: Tells other places what is open here, and says what is open there.
        messages: The window's message bar: `desk.messages.said(text)`.
        settings: What this PC remembers: column widths, printers, language.
        database: Where the data lie, for the message bar and the settings page.
        backups: Makes backups of the house and goes back to one; a program's windows are given the same.

    """

    def __init__(
        self,
        runner: Runner,
        threads: DatabaseThreads,
        feed: ChangeFeed,
        settings: QSettings,
        *,
        actor: Actor = NOBODY,
        archive: str = "",
        presence: Presence | None = None,
    ) -> None:
        self.database = runner
        self.feed = feed
        self.connection = feed.connection
        self.settings = settings
        self.archive = archive
        self.backups = HouseBackups(runner, threads, feed, settings, Path(archive).parent)
        self.signed_in = SignedIn(actor)
        self.seat = Seat(presence, runner.station, settings, self.signed_in)
        self.messages = Messages()
        self.runner = ActionRunner(runner, threads, feed, self.signed_in, self.messages)

    @property
    def actor(self) -> Actor:
        """The person at this window."""
        return self.signed_in.actor

    @property
    def zone(self) -> ZoneInfo:
        """The dealership's time zone."""
        return self.database.zone

    def now(self) -> datetime:
        """Tell the time, in UTC."""
        return self.database.clock.now()

    def today(self) -> date:
        """Tell the day it is at the dealership."""
        return self.now().astimezone(self.zone).date()

    @cached_property
    def printing(self) -> PrintDesk:
        """The one way paper leaves this window."""
        from aftersales_desktop.widgets.print_desk import PrintDesk  # noqa: PLC0415 - it stands on this desk

        return PrintDesk(self)
