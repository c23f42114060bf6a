"""A panel that stays true: it refreshes when what it shows changed, at once when seen, else when shown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget


class LivePanel(QWidget):
    """What a section of a station is built on.

    A station's panel names its `topics`, fills itself in `refresh()` (asking through the runner) and sets its
    words in `retranslate()`; both are called by this class, never by the panel's own constructor.
    """

    topics: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stale = True
        self._speaks_otherwise = False
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._refresh_if_seen)

    def refresh(self) -> None:
        """Show what is true now; asked for at most once a turn of the event loop."""

    def retranslate(self) -> None:
        """Set every word again, in the language in force."""

    def take_scan(self, text: str) -> bool:
        """Take a scan meant for what is on this panel; False hands it on to the station."""
        return False

    def topics_changed(self, topics: Iterable[str]) -> None:
        """Hear that something changed; refreshes when it is one of ours and the panel is seen."""
        if self.topics.isdisjoint(topics):
            return
        self.ask_refresh()

    def ask_refresh(self) -> None:
        """Refresh in this turn of the event loop when seen, else when next shown or uncovered."""
        self._stale = True
        if self._is_seen():
            self._turn.start()

    @property
    def stale(self) -> bool:
        """Whether the panel waits to be refreshed."""
        return self._stale

    def _is_seen(self) -> bool:
        """Whether anybody can see it: what is covered (by the sign-in page, too) is locked."""
        return self.isVisible() and self.isEnabled()

    def _refresh_if_seen(self) -> None:
        if self._stale and self._is_seen():
            self._stale = False
            self.refresh()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange and not self.isVisible():
            # Neither this panel nor anything on it needs other words before somebody sees it.
            self._speaks_otherwise = True
            return True
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._speaks_otherwise:
            self._speaks_otherwise = False
            QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LanguageChange))
        if self._stale:
            self._turn.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.EnabledChange and self._stale and self._is_seen():
            self._turn.start()
