"""Counts of what waits, for the rail and the bell: true at sign-in, before anybody has opened a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from aftersales_desktop.database.rights import Lookup
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.desk import Desk

Rows = TypeVar("Rows")

COUNT_AGAIN_MS = 60_000
# What people look at is read before the badges; many changes in a row are counted once.
AFTER_A_CHANGE_MS = 120


@dataclass(frozen=True)
class SectionCount(Generic[Rows]):
    """What a section's badge counts: the answer to a lookup, asked again when one of the topics changed."""

    lookup: Lookup[[], Rows]
    topics: frozenset[str]
    number: Callable[[Rows], int]


class LiveCounts(QObject):
    """Asks each lookup once for all who follow it: at sign-in, a moment after a change, and every minute.

    The minute is for what only time changes: a tool that is overdue now, a duty that is due.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._followed: dict[Lookup[[], Any], _Followed] = {}
        self._minute = QTimer(self)
        self._minute.setInterval(COUNT_AGAIN_MS)
        self._minute.timeout.connect(self.look)
        self._minute.start()
        self._topics: set[str] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_A_CHANGE_MS)
        self._soon.timeout.connect(self._look_at_changed)
        desk.feed.changed.connect(self._changed)
        desk.signed_in.changed.connect(self.look)

    def follow(
        self, lookup: Lookup[[], Rows], topics: frozenset[str], then: Callable[[Rows | None], object]
    ) -> None:
        """Tell every answer from now on; None when nobody stands here, or nobody who may know it."""
        followed = self._followed.get(lookup)
        if followed is None:
            followed = self._followed[lookup] = _Followed(self._desk, lookup, self)
            followed.topics = topics
            followed.listeners.append(then)
            followed.look()
            return
        followed.topics |= topics
        followed.listeners.append(then)
        then(followed.answer)

    def look(self) -> None:
        """Count everything again for whoever stands here now."""
        for followed in self._followed.values():
            followed.look()

    def _changed(self, topics: Iterable[str]) -> None:
        self._topics.update(topics)
        if not self._soon.isActive():
            self._soon.start()

    def _look_at_changed(self) -> None:
        topics, self._topics = self._topics, set()
        for followed in self._followed.values():
            if not followed.topics.isdisjoint(topics):
                followed.look()


class _Followed(QObject):
    """One lookup, who follows it, and what it answered last."""

    def __init__(self, desk: Desk, lookup: Lookup[[], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lookup = lookup
        self.topics: frozenset[str] = frozenset()
        self.listeners: list[Callable[[Any], object]] = []
        self.answer: Any = None

    def look(self) -> None:
        if self._desk.signed_in.anybody:
            self._desk.runner.watch(self._lookup, then=self._tell, refused=self._tell_nothing)
        else:
            self._tell(None)

    def _tell(self, answer: Any) -> None:  # noqa: ANN401 - each lookup answers with rows of its own
        # An answer that comes after somebody has left is for nobody's eyes.
        self.answer = answer if self._desk.signed_in.anybody else None
        for listener in self.listeners:
            listener(self.answer)

    def _tell_nothing(self, _refusal: Refusal) -> None:
        self._tell(None)
