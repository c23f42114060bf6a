"""Catches a keyboard-wedge scanner wherever the focus is, and lets human typing through untouched.

Keys are held for an instant. A burst that ends with Enter or Tab is a scan and reaches no field; anything
slower is given back in its order. Without the hold the scan would be typed into whatever field has the focus,
and its Enter would press a button (X1: a scan means the same on every page).

A burst is over when the window has had time and no key came. The time between two keys is never measured: a
window that is busy for a moment sees a scanner's keys late, and would cut the scan in two.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtCore import Qt as _Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow
from shiboken6 import isValid

from aftersales_desktop.widgets.scan_field import plain_scan

PATIENCE_MS = 40
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
    """Install once on the application: it follows the focus, and looks at no other event than its keys.

    Signals:
        scanned: A whole scan, normalised.
    """

    scanned = Signal(str)

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._held: list[_Held] = []
        self._giving: QObject | None = None
        self._ending: int | None = None
        self._window: QObject | None = None
        self._object: QObject | None = None
        self._patience = self._timer(PATIENCE_MS)
        # The time may run out while keys wait in the queue: one more turn lets those in first.
        self._last_turn = self._timer(0)
        self._patience.timeout.connect(self._last_turn.start)
        self._last_turn.timeout.connect(self.give_back)
        self._app = app
        app.focusWindowChanged.connect(self._follow_window)
        app.focusObjectChanged.connect(self._follow_object)
        self._follow_window(app.focusWindow())
        self._follow_object(app.focusObject())

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer

    def stop(self) -> None:
        """Let every key through again."""
        self.give_back()
        self._app.focusWindowChanged.disconnect(self._follow_window)
        self._app.focusObjectChanged.disconnect(self._follow_object)
        self._follow_window(None)
        self._follow_object(None)

    def give_back(self) -> None:
        """Hand the held keys to where they were meant for, in their order: nothing more follows."""
        self._patience.stop()
        self._last_turn.stop()
        held, self._held = self._held, []
        for one in held:
            if isValid(one.target):
                self._giving = one.target
                QCoreApplication.sendEvent(one.target, one.event)
                self._giving = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(watched, QWindow):
            return not self._is_given(watched) and self._key_down(watched, cast("QKeyEvent", event))
        if kind == QEvent.Type.KeyRelease and isinstance(watched, QWindow):
            return not self._is_given(watched) and self._key_up(watched, cast("QKeyEvent", event))
        if kind == QEvent.Type.InputMethod and not isinstance(watched, QWindow):
            return not self._is_given(watched) and self._committed(watched, cast("QInputMethodEvent", event))
        return False

    def _is_given(self, watched: QObject) -> bool:
        """Say whether this event is the one given back; what follows from it is looked at again."""
        given = watched is self._giving
        self._giving = None if given else self._giving
        return given

    def _follow_window(self, window: QObject | None) -> None:
        """Look at the keys of the window that gets them: a popup list and a file dialog too."""
        self._window = self._look_at(window, instead_of=self._window)

    def _follow_object(self, there: QObject | None) -> None:
        """Look at what the input method commits to the field in which somebody writes."""
        self._object = self._look_at(there, instead_of=self._object)

    def _look_at(self, wanted: QObject | None, instead_of: QObject | None) -> QObject | None:
        if instead_of is not None and isValid(instead_of):
            instead_of.removeEventFilter(self)
        if wanted is not None:
            wanted.installEventFilter(self)
        return wanted

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
        self._held.append(_Held(target, event, text))
        self._last_turn.stop()
        self._patience.start()

    def _ended(self, key: int) -> bool:
        text = plain_scan("".join(one.text for one in self._held))
        if len(text) < SHORTEST:
            self.give_back()
            return False
        self._held = []
        self._patience.stop()
        self._last_turn.stop()
        self._ending = key
        self.scanned.emit(text)
        return True
