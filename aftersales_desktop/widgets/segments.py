"""Switches between a few views: a segmented control, filter chips with counts, and large choices."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from aftersales_desktop.widgets.buttons import plain_button
from aftersales_desktop.widgets.chips import bold
from aftersales_desktop.widgets.side_width import SmallWindow
from aftersales_desktop.widgets.theme import set_look

Option = tuple[str, Callable[[], str]]
ROOM, TIGHT_ROOM = 28, 16
# Narrower than high, a chip would lose its round ends.
LEAST = 36


class Segments(QFrame):
    """One of a few views is chosen; the arrow keys move the choice.

    Signals:
        chosen: Key of the option that a person chose.
    """

    chosen = Signal(str)
    KIND = "segment"
    SURFACE = "segments"

    def __init__(self, options: Iterable[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if self.SURFACE:
            self.setProperty("surface", self.SURFACE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._options = dict(options)
        self._counts: dict[str, int] = {}
        self._room = ROOM
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row = QHBoxLayout(self)
        edge = 4 if self.SURFACE else 0
        row.setContentsMargins(edge, edge, edge, edge)
        row.setSpacing(2 if self.SURFACE else 8)
        for key in self._options:
            button = plain_button(kind=self.KIND)
            button.setCheckable(True)
            button.setObjectName(f"option_{key}")
            self._group.addButton(button)
            self._buttons[key] = button
            row.addWidget(button)
        self._group.buttonClicked.connect(self._on_clicked)
        first = next(iter(self._buttons.values()), None)
        if first is not None:
            first.setChecked(True)
        self.retranslate()

    def choose(self, key: str) -> None:
        """Choose an option without telling anybody."""
        self._buttons[key].setChecked(True)

    def chosen_key(self) -> str:
        """Key of the option chosen."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def button(self, key: str) -> QPushButton:
        """The button of an option."""
        return self._buttons[key]

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Write a count after the words of some options."""
        self._counts = dict(counts)
        self.retranslate()
        if not self.isVisible():
            # At once: while panels are still being made, the turn of the layout around comes late.
            self.resize(self.sizeHint())

    def retranslate(self) -> None:
        """Set the words again."""
        for key, text_fn in self._options.items():
            words = text_fn()
            button = self._buttons[key]
            button.setText(f"{words}  {self._counts[key]}" if key in self._counts else words)
            # The style sheet writes the chosen one bold, and Qt does not count that in.
            wide = QFontMetrics(bold(button.font())).horizontalAdvance(button.text())
            button.setMinimumWidth(max(wide + self._room, LEAST))

    def _on_clicked(self) -> None:
        self.chosen.emit(self.chosen_key())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = list(self._buttons)
        place = (keys.index(self.chosen_key()) + step) % len(keys)
        self._buttons[keys[place]].setFocus(Qt.FocusReason.TabFocusReason)
        self._buttons[keys[place]].click()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class FilterChips(Segments):
    """Filters above a list, each with how many it would leave."""

    KIND = "pill"
    SURFACE = ""

    def __init__(self, options: Iterable[Option], parent: QWidget | None = None) -> None:
        super().__init__(options, parent)
        SmallWindow(self, self._tighten)

    def _tighten(self, small: bool) -> None:  # noqa: FBT001 - a state, as Qt's own setters
        """Take less room around the words on a small screen, so that no chip lies on another."""
        self._room = TIGHT_ROOM if small else ROOM
        for button in self._buttons.values():
            set_look(button, "tight", "true" if small else "false")
        self.retranslate()


class Choices(Segments):
    """A few large choices, such as the ways to pay."""

    KIND = "choice"
    SURFACE = ""
