"""One figure of the day: what it counts, how many, and what to know about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.tokens import Tone


class FigureCard(Card):
    """Name, figure, unit, and a line below that says good or bad in words."""

    def __init__(self, name_fn: Callable[[], str], icon: str, parent: QWidget | None = None) -> None:
        self._name_fn = name_fn
        self._icon_name = icon
        self._name = ElidedLabel(role="muted")
        super().__init__(None, parent, margins=12)
        self._icon = IconLabel(icon, Tone.MUTED, 18)
        self._figure = Label(role="figure")
        self._unit = Label(role="muted")
        self._note = ElidedLabel(role="small")
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._icon)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._figure)
        line.addWidget(self._unit, 0, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(1)
        self.body.setSpacing(2)
        self.body.addLayout(head)
        self.body.addLayout(line)
        self.body.addWidget(self._note)
        self.retranslate()

    def show_figure(self, figure: str, note: str, tone: Tone = Tone.TEXT, unit: str = "") -> None:
        """Show the figure; the tone colours it when it needs somebody."""
        self._figure.say(figure, tone)
        self._unit.setText(unit)
        self._note.say(note, tone if tone is not Tone.TEXT else Tone.MUTED)
        self._icon.show_icon(self._icon_name, tone if tone is not Tone.TEXT else Tone.MUTED)
        self.setAccessibleName(f"{self._name_fn()} {figure} {unit} {note}")

    def figure(self) -> str:
        """The figure shown."""
        return self._figure.text()

    def retranslate(self) -> None:
        """Set the name again; the figure comes with its own words."""
        super().retranslate()
        self._name.setText(self._name_fn())
