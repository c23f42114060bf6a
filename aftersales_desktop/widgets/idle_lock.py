"""Signs a person out who has gone away from a shared PC: after so many minutes without key or mouse (X2)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QApplication

SETTING = "lock after minutes"
NEVER = 0
MINUTES = (NEVER, 5, 15, 30)
SIGNS_OF_LIFE = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})
MS_A_MINUTE = 60_000


def minutes_until_lock(settings: QSettings) -> int:
    """Minutes that this PC waits; 0 for never, which is right for a wall and a single person's PC."""
    held = str(settings.value(SETTING, NEVER))
    return int(held) if held.isdigit() and int(held) in MINUTES else NEVER


class IdleLock(QObject):
    """Counts the minutes since the last sign of life in any window of the program.

    Signals:
        idle: The time is over.
    """

    idle = Signal()

    def __init__(self, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.idle)

    def begin(self) -> None:
        """Count from now on, if this PC locks at all; a PC that does not is spared looking at every event."""
        minutes = minutes_until_lock(self._settings)
        app = QApplication.instance()
        if app is None:
            return
        if minutes == NEVER:
            app.removeEventFilter(self)
            self.timer.stop()
        else:
            app.installEventFilter(self)
            self.timer.start(minutes * MS_A_MINUTE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin anew with each sign of life; nothing is kept from anybody."""
        if self.timer.isActive() and event.type() in SIGNS_OF_LIFE:
            self.timer.start()
        return False
