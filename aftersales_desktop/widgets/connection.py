"""Whether the database answers, and if not: what is the matter, and since when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from aftersales_desktop.database.outage import Outage


@dataclass(frozen=True)
class Absence:
    """Why the database cannot be asked, since when, and when it was last read."""

    why: Outage
    since: datetime
    last_read: datetime | None


class Connection(QObject):
    """One a program: the change feed tells it what it found, every window shows it.

    Signals:
        lost: The database has just gone away.
        found: It is back; what is shown should be read again.
        changed: There is something else to say: gone, gone for another reason, or back.
    """

    lost = Signal()
    found = Signal()
    changed = Signal()

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._last_read: datetime | None = None
        self.absence: Absence | None = None

    @property
    def away(self) -> bool:
        """Whether nothing can be read or stored just now."""
        return self.absence is not None

    def answered(self) -> None:
        """The database was read just now."""
        self._last_read = self._now()
        if self.absence is not None:
            self.absence = None
            self.changed.emit()
            self.found.emit()

    def failed(self, why: Outage) -> None:
        """The database could not be read; the first failure says since when.

        That a connection broke says less than what was known before: who does not answer is cut off.
        """
        before = self.absence
        if before is not None and why in {before.why, Outage.BROKEN}:
            return
        since = before.since if before is not None else self._now()
        self.absence = Absence(why=why, since=since, last_read=self._last_read)
        self.changed.emit()
        if before is None:
            self.lost.emit()
