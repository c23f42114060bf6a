"""What stands where a list would be: nothing here yet, and what to do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.tokens import Tone


class EmptyState(QWidget):
    """Icon, a sentence, a hint, and the next thing to do.

    Signals:
        action_pressed: The next thing was asked for.
    """

    action_pressed = Signal()

    def __init__(
        self,
        icon_name: str,
        title_fn: Callable[[], str],
        *,
        hint_fn: Callable[[], str] | None = None,
        action_fn: Callable[[], str] | None = None,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title_fn = title_fn
        self._hint_fn = hint_fn
        self._title = Label(role="section", wrap=True)
        self._hint = Label(role="muted", wrap=True)
        centre = Qt.AlignmentFlag.AlignHCenter
        for label in (self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(IconLabel(icon_name, Tone.FAINT, 44), 0, centre)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        if action_fn is not None:
            button = ActionButton(action_fn, key=key, kind="soft")
            button.clicked.connect(self.action_pressed)
            column.addSpacing(6)
            column.addWidget(button, 0, centre)
        column.addStretch(3)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self._title.setText(self._title_fn())
        self._hint.setText(self._hint_fn() if self._hint_fn is not None else "")
        self._hint.setVisible(self._hint_fn is not None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
