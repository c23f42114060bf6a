"""The numbered marks of the walk-round as a list: where each is, what is seen, and off again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from aftersales_desktop.widgets.buttons import plain_button
from aftersales_desktop.widgets.car_sketch import zone_of, zone_words
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

SCALE = 1000
LONGEST_NOTE = 200


@dataclass
class Mark:
    """A mark being written: place in shares of the sketch, and what is seen there."""

    x: float
    y: float
    text: str = ""

    @property
    def zone(self) -> str:
        """Which part of the car it is on."""
        return zone_of(self.x, self.y)


class MarkList(QWidget):
    """A row a mark; the note has the focus as soon as the mark is set.

    Signals:
        changed: A mark was set, described or taken away.
        chosen: Another mark was chosen.
    """

    changed = Signal()
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: list[Mark] = []
        self._rows: list[_MarkRow] = []
        self._chosen = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._hint = Label(role="faint", wrap=True)
        self._column.addWidget(self._hint)
        self.retranslate()

    def marks(self) -> tuple[Mark, ...]:
        """The marks in order."""
        return tuple(self._marks)

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Show these marks, without telling anybody."""
        self._marks, self._chosen = list(marks), 0
        self._rebuild()

    def add(self, mark: Mark) -> None:
        """Set a mark and ask what is seen there."""
        self._marks.append(mark)
        self._chosen = len(self._marks)
        self._rebuild()
        self._rows[-1].note.setFocus()
        self.changed.emit()

    def choose(self, number: int) -> None:
        """Go to a mark's note."""
        if 0 < number <= len(self._rows):
            self._rows[number - 1].note.setFocus()

    def chosen_number(self) -> int:
        """Number of the mark chosen; 0 for none."""
        return self._chosen

    def row(self, number: int) -> _MarkRow:
        """The row of a mark."""
        return self._rows[number - 1]

    def retranslate(self) -> None:
        """Set every word again."""
        self._hint.setText(translate("Reception", "Click the car where you see a damage."))
        for row in self._rows:
            row.retranslate()

    def _rebuild(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_MarkRow(number, mark) for number, mark in enumerate(self._marks, start=1)]
        for row in self._rows:
            self._column.addWidget(row)
            row.edited.connect(self.changed)
            row.focused.connect(self._on_focused)
            row.removed.connect(self._remove)
        self._hint.setVisible(not self._rows)

    def _on_focused(self, number: int) -> None:
        if number != self._chosen:
            self._chosen = number
            self.chosen.emit()

    def _remove(self, number: int) -> None:
        del self._marks[number - 1]
        self._chosen = 0
        self._rebuild()
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class _MarkRow(QWidget):
    """Number, place, note, and a button that takes the mark away."""

    edited = Signal()
    focused = Signal(int)
    removed = Signal(int)

    def __init__(self, number: int, mark: Mark) -> None:
        super().__init__()
        self._number = number
        self._mark = mark
        self._place = Label(role="strong")
        self._place.setMinimumWidth(64)
        self.note = QLineEdit(mark.text)
        self.note.setMaxLength(LONGEST_NOTE)
        self.remove: QPushButton = plain_button(icon_name="mdi6.close", kind="flat", compact=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Chip(str(number), Tone.TEXT, solid=True, height=22))
        row.addWidget(self._place)
        row.addWidget(self.note, 1)
        row.addWidget(self.remove)
        self.note.textEdited.connect(self._on_edited)
        self.note.installEventFilter(self)
        self.remove.clicked.connect(self._on_removed)
        self.retranslate()

    def retranslate(self) -> None:
        self._place.setText(zone_words(self._mark.zone))
        self.note.setPlaceholderText(translate("Reception", "Scratch, dent, length …"))
        self.note.setAccessibleName(self._place.text())
        self.remove.setAccessibleName(translate("Reception", "Take mark {n} away").format(n=self._number))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.focused.emit(self._number)
        return super().eventFilter(watched, event)

    def _on_edited(self, text: str) -> None:
        self._mark.text = text
        self.edited.emit()

    def _on_removed(self) -> None:
        self.removed.emit(self._number)
