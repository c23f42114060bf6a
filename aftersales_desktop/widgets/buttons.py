"""Buttons of the stations: the key is written on the button, and a blocked one says why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from aftersales_desktop.widgets.icons import IconLabel, icon
from aftersales_desktop.widgets.labels import Label, set_tip
from aftersales_desktop.widgets.theme import set_look
from aftersales_desktop.widgets.tokens import Tone

_ICON_TONE = {"primary": Tone.ON_ACCENT, "danger": Tone.BAD, "soft": Tone.ACCENT, "link": Tone.ACCENT}


class _Button(QPushButton):
    """Locked while it is pressed, it lets the focus go instead of passing it on to another station."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - the signature is Qt's
        return self.isEnabled() and super().focusNextPrevChild(forward)


def plain_button(
    text: str = "",
    *,
    icon_name: str = "",
    kind: str = "plain",
    compact: bool = False,
    parent: QWidget | None = None,
) -> QPushButton:
    """A bare button in one of our looks: primary, plain, danger, soft, flat, link, choice.

    It never becomes a dialog's default, so that a scanner's Enter presses nothing.
    """
    button = _Button(text, parent)
    button.setAutoDefault(False)
    button.setDefault(False)
    button.setProperty("kind", kind)
    if compact:
        button.setProperty("compact", "true")
    if icon_name:
        button.setIcon(icon(icon_name, _ICON_TONE.get(kind, Tone.TEXT)))
        # Wider than the sign, so that it does not stick to the words.
        button.setIconSize(QSize(22, 16))
    return button


class ActionButton(QWidget):
    """One thing to do, with its key on it: "Post F9".

    Signals:
        clicked: Pressed by mouse, by Space or Enter, or by its key from anywhere in the window.
    """

    clicked = Signal()

    def __init__(
        self,
        text_fn: Callable[[], str],
        *,
        icon_name: str = "",
        key: str = "",
        kind: str = "plain",
        large: bool = False,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text_fn = text_fn
        self._key = key
        self._icon_name = icon_name
        self.button = plain_button(icon_name=icon_name, kind=kind, compact=compact)
        if large:
            self.button.setProperty("tall", "true")
        self.button.clicked.connect(self.clicked)
        self._reason_icon = IconLabel("mdi6.lock-outline", Tone.BAD, 14)
        self._reason = Label(role="small", tone=Tone.BAD, wrap=True)
        self._reason_row = QWidget()
        row = QHBoxLayout(self._reason_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._reason_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._reason, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.button)
        column.addWidget(self._reason_row)
        self._reason_row.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.button)
        self._shortcut: QShortcut | None = None
        if key:
            self._shortcut = QShortcut(QKeySequence(key), self)
            self._shortcut.activated.connect(self._press_by_key)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again, with the key after them."""
        words = self._text_fn()
        self.button.setText(f"{words}  {self._key}" if self._key else words)
        self.button.setAccessibleName(words)

    def say(self, text_fn: Callable[[], str]) -> None:
        """Give the button other words, such as the amount it will post."""
        self._text_fn = text_fn
        self.retranslate()

    def set_kind(self, kind: str) -> None:
        """Make it primary, plain, danger or soft."""
        set_look(self.button, "kind", kind)
        if self._icon_name:
            self.button.setIcon(icon(self._icon_name, _ICON_TONE.get(kind, Tone.TEXT)))

    def blocked(self, reason: str) -> None:
        """Leave the button visible, locked, with its reason under it; an empty reason opens it."""
        self.button.setEnabled(not reason)
        if self._shortcut is not None:
            self._shortcut.setEnabled(not reason)
        self._reason.setText(reason)
        self._reason_row.setVisible(bool(reason))
        self.button.setAccessibleDescription(reason)
        set_tip(self.button, reason)

    def reason(self) -> str:
        """Why it is blocked; empty when it is open."""
        return self._reason.text()

    def text(self) -> str:
        """The words on the button, without its key."""
        return self._text_fn()

    def click(self) -> None:
        """Press it as the mouse would."""
        self.button.click()

    def _press_by_key(self) -> None:
        """Press it; where somebody was typing stays the place to type when the button locks itself."""
        if not self.button.isEnabled():
            return
        before = QApplication.focusWidget()
        self.button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.button.click()
        lost = QApplication.focusWidget() is None
        if lost and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class PrimaryButton(ActionButton):
    """The one main action of a page."""

    def __init__(
        self,
        text_fn: Callable[[], str],
        *,
        icon_name: str = "",
        key: str = "",
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text_fn, icon_name=icon_name, key=key, kind="primary", large=large, parent=parent)


class DangerButton(ActionButton):
    """An action that cannot be taken back."""

    def __init__(
        self, text_fn: Callable[[], str], *, icon_name: str = "", key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text_fn, icon_name=icon_name, key=key, kind="danger", parent=parent)
