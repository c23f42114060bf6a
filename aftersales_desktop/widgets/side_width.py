"""What gives way on a small screen: the page beside a list narrows, and the list stays in sight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

# Below this a window is small, as on a counter's old 1024 x 768 screen.
SMALL_WINDOW = 1200


class SmallWindow(QObject):
    """Tells a widget whether the window it stands in is small, whenever that changes."""

    def __init__(self, widget: QWidget, tell: Callable[[bool], object]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._tell = tell
        self._small: bool | None = None
        self._watched: QWidget | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window once the widget stands in one."""
        if watched is self._widget and event.type() in {QEvent.Type.Show, QEvent.Type.Polish}:
            self._follow(self._widget.window())
        elif watched is self._watched and event.type() == QEvent.Type.Resize:
            self._look()
        return False

    def _follow(self, window: QWidget) -> None:
        if window is self._widget:
            return
        if window is not self._watched:
            if self._watched is not None:
                self._watched.removeEventFilter(self)
            self._watched = window
            window.installEventFilter(self)
        self._look()

    def _look(self) -> None:
        small = self._watched is not None and self._watched.width() < SMALL_WINDOW
        if small is not self._small:
            self._small = small
            self._tell(small)


def give_way(side: QWidget, full: int, small: int) -> None:
    """Keep a page beside a list at its full width, or on a small screen at the least it can be used with."""
    side.setFixedWidth(full)
    SmallWindow(side, lambda is_small: side.setFixedWidth(small if is_small else full))
