"""The values that a clause names, as they hold today: what who was refused wants to know (X9, X10)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from aftersales_desktop.domain.rules.lookups import ValueNow
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.value_words import coming_text, since_text, value_name, value_text
from aftersales_desktop.widgets.words import translate


class ValueList(Card):
    """One line a value: its name, what it is, since when; and what it will be. Hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._values: tuple[ValueNow, ...] = ()
        self._lines: list[tuple[Label, Label, Label]] = []
        super().__init__(lambda: translate("Widgets", "Values of this clause"), parent)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        self._grid.setColumnStretch(2, 2)
        self.body.addLayout(self._grid)
        self.hide()

    def show_values(self, values: Sequence[ValueNow]) -> None:
        """Show these values."""
        self._values = tuple(values)
        while len(self._lines) < len(self._values):
            line = (Label(wrap=True), Label(role="strong", wrap=True), Label(role="small", wrap=True))
            for column, label in enumerate(line):
                self._grid.addWidget(label, len(self._lines), column)
            self._lines.append(line)
        for line in self._lines[len(self._values) :]:
            for label in line:
                label.hide()
        self.setVisible(bool(self._values))
        self.retranslate()

    def texts(self) -> list[str]:
        """What is shown, line by line."""
        return [" ".join(label.text() for label in line) for line in self._lines[: len(self._values)]]

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        for now, (name, value, since) in zip(self._values, self._lines, strict=False):
            name.setText(value_name(now.parameter))
            value.setText(value_text(now.parameter, now.current))
            coming = coming_text(now)
            since.say(coming or since_text(now), Tone.WARN if coming else Tone.MUTED)
            for label in (name, value, since):
                label.show()
