"""The wall: the floor on a large screen, read from five metres; Esc ends it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from aftersales_desktop.boards.floor_board import floor_board
from aftersales_desktop.boards.floor_rows import FloorBoard
from aftersales_desktop.stations.floor.wall_painting import WallPainting
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.words import translate

TICK_MS = 1000
A_MINUTE = 60


class WallPage(LivePanel):
    """Covers the whole window; shows the same board as the foreman's.

    Signals:
        left: Somebody pressed Esc or F11.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.WORK_ORDERS, Topic.CLOCKINGS, Topic.PARTS})
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("floor_wall")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.desk = desk
        self.board: FloorBoard | None = None
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self.retranslate()

    def refresh(self) -> None:
        """Ask for the floor."""
        self.desk.runner.ask(floor_board, then=self._show, latest="floor wall")

    def _show(self, board: FloorBoard) -> None:
        self.board = board
        self.update()

    def _tick(self) -> None:
        """Move the clock every second, and the expected ends every minute."""
        self.update()
        self._ticks += 1
        if self._ticks % A_MINUTE == 0:
            self.ask_refresh()

    def retranslate(self) -> None:
        """Say how to leave, to those who cannot see it."""
        self.setAccessibleName(translate("Floor", "Wall of the floor; Esc ends it"))
        self.update()

    def take_scan(self, text: str) -> bool:
        """A scan ends nothing here and opens nothing: the wall is only looked at."""
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.board is not None:
            WallPainting(painter, self.board, self.desk.now(), (self.width(), self.height())).paint()
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F11}:
            self.left.emit()
        else:
            super().keyPressEvent(event)
