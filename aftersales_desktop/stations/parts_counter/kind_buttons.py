"""The two ways to make a loss good, one above the other; none is chosen until somebody chooses."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from aftersales_desktop.domain.tools.tool_loan import CompensationKind
from aftersales_desktop.widgets.buttons import plain_button
from aftersales_desktop.widgets.icons import icon
from aftersales_desktop.widgets.tokens import Tone

CHOSEN, OPEN = "mdi6.radiobox-marked", "mdi6.radiobox-blank"


class KindButtons(QWidget):
    """One large button a kind.

    Signals:
        chosen: The `CompensationKind` that a person chose.
    """

    chosen = Signal(object)

    def __init__(self, words: Callable[[CompensationKind], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._group = QButtonGroup(self)
        self._buttons: dict[CompensationKind, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for kind in CompensationKind:
            button = plain_button(kind="choice")
            button.setCheckable(True)
            button.setProperty("side", "left")
            self._group.addButton(button)
            self._buttons[kind] = button
            column.addWidget(button)
        self._group.buttonClicked.connect(self._on_clicked)

    def choose(self, kind: CompensationKind | None) -> None:
        """Show which kind is chosen, without telling anybody."""
        self._group.setExclusive(False)
        for own, button in self._buttons.items():
            button.setChecked(own is kind)
            button.setIcon(icon(CHOSEN if own is kind else OPEN, Tone.ACCENT if own is kind else Tone.MUTED))
        self._group.setExclusive(True)

    def button(self, kind: CompensationKind) -> QPushButton:
        """The button of a kind."""
        return self._buttons[kind]

    def retranslate(self) -> None:
        """Set the words again."""
        for kind, button in self._buttons.items():
            button.setText(self._words(kind))

    def _on_clicked(self) -> None:
        kind = next((kind for kind, button in self._buttons.items() if button.isChecked()), None)
        if kind is not None:
            self.choose(kind)
            self.chosen.emit(kind)
