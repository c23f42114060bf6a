"""Catches a keyboard-wedge scanner wherever the focus is, and lets human typing through untouched.

Keys are held for an instant. A burst that ends with Enter or Tab is a scan and reaches no field; anything
slower is given back in its order. Without the hold the scan would be typed into whatever field has the focus,
and its Enter would press a button (X1: a scan means the same on every page).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtCore import Qt as _Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWindow
from shiboken6 import isValid

from aftersales_desktop.widgets.scan_field import plain_scan

GAP_SECONDS = 0.035
SHORTEST = 6
_ENDS = {_Qt.Key.Key_Return, _Qt.Key.Key_Enter, _Qt.Key.Key_Tab}
_SHIFTS = {_Qt.Key.Key_Shift, _Qt.Key.Key_CapsLock, _Qt.Key.Key_NumLock}
_PLAIN = (
    _Qt.KeyboardModifier.NoModifier,
    _Qt.KeyboardModifier.ShiftModifier,
    _Qt.KeyboardModifier.KeypadModifier,
)


@dataclass
class _Held:
    """One event kept back, with what it was meant for; `text` is empty for a key coming up."""

    target: QObject
    event: QEvent
    text: str


def _copy_of_key(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )


def _copy_of_commit(event: QInputMethodEvent) -> QInputMethodEvent:
    copy = QInputMethodEvent()
    copy.setCommitString(event.commitString(), event.replacementStart(), event.replacementLength())
    return copy


def _scannable(text: str) -> bool:
    folded = plain_scan(text)
    return bool(folded) and folded.isascii() and folded.isprintable()


class ScanFilter(QObject):
    """Install once on the application; the clock is given so that tests need not wait.

    Signals:
        scanned: A whole scan, normalised.
    """

    scanned = Signal(str)

    def __init__(self, app: QCoreApplication, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(app)
        self._clock = clock
        self._held: list[_Held] = []
        self._last = 0.0
        self._replaying = False
        self._ending: int | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(int(GAP_SECONDS * 1000) + 5)
        self._patience.timeout.connect(self.give_back)
        app.installEventFilter(self)

    def stop(self) -> None:
        """Let every key through again."""
        self.give_back()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def give_back(self) -> None:
        """Hand the held keys to where they were meant for, in their order."""
        self._patience.stop()
        held, self._held = self._held, []
        self._replaying = True
        try:
            for one in held:
                if isValid(one.target):
                    QCoreApplication.sendEvent(one.target, one.event)
        finally:
            self._replaying = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self._replaying:
            return False
        if kind == QEvent.Type.KeyPress and isinstance(watched, QWindow):
            return self._key_down(watched, cast("QKeyEvent", event))
        if kind == QEvent.Type.KeyRelease and isinstance(watched, QWindow):
            return self._key_up(watched, cast("QKeyEvent", event))
        if kind == QEvent.Type.InputMethod and not isinstance(watched, QWindow):
            return self._committed(watched, cast("QInputMethodEvent", event))
        return False

    def _key_down(self, window: QWindow, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _ENDS:
            return self._ended(key)
        if key in _SHIFTS:
            return False
        if event.isAutoRepeat() or event.modifiers() not in _PLAIN or not _scannable(event.text()):
            self.give_back()
            return False
        self._hold(window, _copy_of_key(event), event.text())
        return True

    def _key_up(self, window: QWindow, event: QKeyEvent) -> bool:
        if self._ending == event.key():
            self._ending = None
            return True
        if not self._held or event.key() in _SHIFTS:
            return False
        self._held.append(_Held(window, _copy_of_key(event), ""))
        return True

    def _committed(self, widget: QObject, event: QInputMethodEvent) -> bool:
        if event.preeditString() or not _scannable(event.commitString()):
            self.give_back()
            return False
        self._hold(widget, _copy_of_commit(event), event.commitString())
        return True

    def _hold(self, target: QObject, event: QEvent, text: str) -> None:
        now = self._clock()
        if self._held and now - self._last > GAP_SECONDS:
            self.give_back()
        self._held.append(_Held(target, event, text))
        self._last = now
        self._patience.start()

    def _ended(self, key: int) -> bool:
        text = plain_scan("".join(one.text for one in self._held))
        in_time = self._clock() - self._last <= GAP_SECONDS
        if len(text) < SHORTEST or not in_time:
            self.give_back()
            return False
        self._held = []
        self._patience.stop()
        self._ending = key
        self.scanned.emit(text)
        return True
