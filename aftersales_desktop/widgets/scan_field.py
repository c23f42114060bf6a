"""The field at the top of every station: it takes what is scanned, and plates, numbers and names typed."""

from __future__ import annotations

import unicodedata
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from aftersales_desktop.values.scan_code import CODE_DIGITS
from aftersales_desktop.widgets.icons import icon
from aftersales_desktop.widgets.tokens import Tone

LONGEST = 64
_SCAN_ICON = "mdi6.qrcode-scan"


def plain_scan(text: str) -> str:
    """What a scanner meant: full-width signs made narrow, control characters gone, no blanks at the ends."""
    folded = unicodedata.normalize("NFKC", text)
    return "".join(sign for sign in folded if unicodedata.category(sign)[0] != "C").strip()[:LONGEST]


def looks_like_code(text: str) -> bool:
    """Whether typed text can only be a printed code, or an order's number with its check characters."""
    digits = "".join(sign for sign in text.upper().removeprefix("RO") if sign not in " -.·")
    return len(digits) in {CODE_DIGITS, CODE_DIGITS - 1} and digits.isascii() and digits.isdigit()


class CodeEdit(QLineEdit):
    """A field for codes, PINs and numbers, where the Chinese input method must not swallow digits.

    Names need the input method: they go into an ordinary field.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST)

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: Any = None) -> Any:  # noqa: ANN401 - Qt's type
        if query == Qt.InputMethodQuery.ImEnabled:
            return False
        if argument is None:
            return super().inputMethodQuery(query)
        return super().inputMethodQuery(query, argument)


class ScanField(CodeEdit):
    """The scan and search field in the top bar.

    It stands ready for a scanner, with the input method off. A name in Chinese needs the input method:
    Ctrl+K (or the icon in front) turns to searching, until Enter, Escape or leaving the field.

    Signals:
        scanned: One of our codes was typed or read in.
        searched: Anything else, ended by Enter.
    """

    scanned = Signal(str)
    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scan_field")
        self.setClearButtonEnabled(True)
        self._searching = False
        self._mark = self.addAction(icon(_SCAN_ICON, Tone.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self._mark.triggered.connect(self._turn_over)

    @property
    def searching(self) -> bool:
        """Whether the input method is on, for a name."""
        return self._searching

    def start_search(self) -> None:
        """Take the focus for a name or plate, with the input method on."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._search(on=True)

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: Any = None) -> Any:  # noqa: ANN401 - Qt's type
        if query == Qt.InputMethodQuery.ImEnabled and self._searching:
            return True
        return super().inputMethodQuery(query, argument)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._submit()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._search(on=False)
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._search(on=False)

    def _turn_over(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._search(on=not self._searching)

    def _search(self, *, on: bool) -> None:
        if on == self._searching:
            return
        self._searching = on
        self._mark.setIcon(icon("mdi6.magnify" if on else _SCAN_ICON, Tone.ACCENT if on else Tone.MUTED))
        QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImEnabled)

    def _submit(self) -> None:
        text = plain_scan(self.text())
        # Cleared here and nowhere later: a late clear would eat the next scan's first digits.
        self.clear()
        self._search(on=False)
        if not text:
            return
        if looks_like_code(text):
            self.scanned.emit(text)
        else:
            self.searched.emit(text)
