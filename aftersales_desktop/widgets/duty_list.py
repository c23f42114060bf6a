"""A person's duties one below the other, each with its one button: done, or the way to it (X5)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.duties.duty_rows import DutyRow
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Divider, ScrollColumn, clear_layout
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.duty_words import ICONS, TONES, duty_state, duty_title, duty_when
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import ElidedLabel
from aftersales_desktop.widgets.words import translate

CLAUSE_WIDTH, LOOK_WIDTH, BUTTON_WIDTH = 90, 80, 150


class DutyList(ScrollColumn):
    """The list; what is overdue stands first.

    Signals:
        step_wanted: The duty whose button was pressed.
        clause_wanted: The clause of a duty.
        place_wanted: The duty whose page is to be opened.
    """

    step_wanted = Signal(object)
    clause_wanted = Signal(str)
    place_wanted = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=0)
        self._now = now
        self._rows: tuple[DutyRow, ...] = ()

    def show_duties(self, rows: Sequence[DutyRow]) -> None:
        """Show these duties in this order."""
        self._rows = tuple(rows)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every line again."""
        clear_layout(self.column)
        for place, row in enumerate(self._rows):
            if place:
                self.column.addWidget(Divider())
            self.column.addWidget(self._line(row))
        self.column.addStretch(1)

    def _line(self, row: DutyRow) -> QWidget:
        line = QWidget()
        line.setObjectName(f"duty_{row.key}")
        line.setMinimumHeight(52)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(ElidedLabel(duty_title(row), "strong"))
        words.addWidget(ElidedLabel(duty_when(row, self._now()), "small"))
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 6, 6, 6)
        across.setSpacing(12)
        across.addWidget(IconLabel(ICONS[row.state], TONES[row.state], 22))
        across.addLayout(words, 1)
        across.addWidget(Chip(duty_state(row), TONES[row.state]))
        clause = _link(lambda: row.clause, partial(self.clause_wanted.emit, row.clause), CLAUSE_WIDTH)
        across.addWidget(clause)
        self._add_ways(row, across)
        return line

    def _add_ways(self, row: DutyRow, across: QHBoxLayout) -> None:
        """Put the link to the duty's page and its button at the right, in columns of their own."""
        if row.open_now and row.section and not row.by_doing:
            across.addWidget(_link(_open_words, partial(self.place_wanted.emit, row), LOOK_WIDTH))
        else:
            across.addSpacing(LOOK_WIDTH + across.spacing())
        if not row.open_now:
            across.addSpacing(BUTTON_WIDTH + across.spacing())
            return
        button = ActionButton(partial(_step_words, row), kind="soft", compact=True)
        button.setFixedWidth(BUTTON_WIDTH)
        button.clicked.connect(partial(self.step_wanted.emit, row))
        across.addWidget(button)


def _link(text_fn: Callable[[], str], press: Callable[[], object], width: int) -> ActionButton:
    link = ActionButton(text_fn, kind="link", compact=True)
    link.clicked.connect(press)
    link.setFixedWidth(width)
    return link


def _open_words() -> str:
    return translate("Widgets", "Open")


def _step_words(row: DutyRow) -> str:
    if row.about is not None or row.by_doing:
        return translate("Widgets", "Open")
    if row.checklist:
        return translate("Widgets", "Go through it")
    return translate("Widgets", "Check now") if row.checks else translate("Widgets", "Done")
