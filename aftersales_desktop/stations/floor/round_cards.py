"""Today's rounds, each with how far it is and its one large button (R2.2.4 to R2.2.10)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.rounds.lookups_rounds import RoundToday
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Divider, ScrollColumn, clear_layout
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import ElidedLabel
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import language, translate

ICONS = {
    "floor": "mdi6.garage-open-variant",
    "paint": "mdi6.spray",
    "noon": "mdi6.weather-sunny",
    "key_rooms": "mdi6.lock-outline",
    "energy": "mdi6.power",
    "racks": "mdi6.view-grid-outline",
}


class RoundCards(Card):
    """The list of rounds.

    Signals:
        walk_wanted: Key of the checklist to walk or look at.
    """

    walk_wanted = Signal(str)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        self._now = now
        self._rows: tuple[RoundToday, ...] = ()
        self.list = ScrollColumn(spacing=0)
        super().__init__(lambda: translate("Floor", "Today's rounds"), parent)
        self.body.addWidget(self.list, 1)

    def show_rounds(self, rows: tuple[RoundToday, ...]) -> None:
        """Show how each round stands."""
        self._rows = rows
        self.retranslate()

    def retranslate(self) -> None:
        """Write every line again."""
        super().retranslate()
        column = self.list.column
        clear_layout(column)
        for place, row in enumerate(self._rows):
            if place:
                column.addWidget(Divider())
            column.addWidget(self._line(row))
        column.addStretch(1)

    def _line(self, row: RoundToday) -> QWidget:
        line = QWidget()
        line.setMinimumHeight(66)
        done = row.finished_at is not None
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ElidedLabel(row.titles[language().value], "strong"))
        words.addWidget(ElidedLabel(self._state(row), "small", Tone.OK if done else None))
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 6, 6, 6)
        across.setSpacing(12)
        across.addWidget(
            IconLabel(ICONS.get(row.checklist, "mdi6.walk"), Tone.OK if done else Tone.MUTED, 24)
        )
        across.addLayout(words, 1)
        if row.mine or row.round_id is not None:
            button = ActionButton(partial(_step, row), kind="plain" if done else "soft", compact=True)
            button.setObjectName(f"walk_{row.checklist}")
            button.clicked.connect(partial(self.walk_wanted.emit, row.checklist))
            across.addWidget(button)
        return line

    def _state(self, row: RoundToday) -> str:
        if row.finished_at is not None:
            done = translate("Floor", "done by {who}, {when}")
            words = done.format(who=row.finished_by, when=moment_text(row.finished_at, self._now()))
        else:
            words = translate("Floor", "{n} of {all} points").format(n=row.answered, all=row.points)
        if row.findings:
            words = f"{words} · " + translate("Floor", "findings: {n}").format(n=row.findings)
        return words


def _step(row: RoundToday) -> str:
    if row.finished_at is not None:
        return translate("Floor", "Look at it")
    return translate("Floor", "Begin") if row.round_id is None else translate("Floor", "Go on")
