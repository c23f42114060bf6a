"""Twelve large keys for a PIN, for a screen that is touched rather than typed at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from aftersales_desktop.widgets.buttons import plain_button
from aftersales_desktop.widgets.icons import icon
from aftersales_desktop.widgets.words import translate

DIGITS = "123456789"


class PinPad(QWidget):
    """Digits, delete and clear.

    Signals:
        digit_pressed: A digit.
        delete_pressed: The last digit shall go.
        clear_pressed: All digits shall go.
    """

    digit_pressed = Signal(str)
    delete_pressed = Signal()
    clear_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        for place, digit in enumerate(DIGITS):
            self._put(self._digit(digit), place // 3, place % 3)
        self._clear = self._sign("mdi6.close")
        self._delete = self._sign("mdi6.backspace-outline")
        self._clear.clicked.connect(self.clear_pressed)
        self._delete.clicked.connect(self.delete_pressed)
        self._put(self._clear, 3, 0)
        self._put(self._digit("0"), 3, 1)
        self._put(self._delete, 3, 2)
        self.retranslate()

    def key(self, digit: str) -> QPushButton:
        """The key of a digit."""
        key = self.findChild(QPushButton, f"digit_{digit}")
        if key is None:
            raise KeyError(digit)
        return key

    def retranslate(self) -> None:
        """Set what the two signs are read out as."""
        self._clear.setAccessibleName(translate("Widgets", "Clear"))
        self._delete.setAccessibleName(translate("Widgets", "Delete the last digit"))

    def _digit(self, digit: str) -> QPushButton:
        key = plain_button(digit)
        key.setObjectName(f"digit_{digit}")
        key.clicked.connect(lambda: self.digit_pressed.emit(digit))
        return key

    def _sign(self, name: str) -> QPushButton:
        key = plain_button(kind="flat")
        key.setIcon(icon(name))
        key.setIconSize(QSize(22, 22))
        return key

    def _put(self, key: QPushButton, row: int, column: int) -> None:
        key.setProperty("tall", "true")
        # Tab goes from the PIN straight to the button that signs in; the keys are for fingers.
        key.setFocusPolicy(key.focusPolicy().NoFocus)
        self._grid.addWidget(key, row, column)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
