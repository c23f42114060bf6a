"""What the register tells of one tool, newest first."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from aftersales_desktop.domain.tools.lookups_card import LOANS_SHOWN, HistoryEntry, ToolCard
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tool_look import EVENT_TONE
from aftersales_desktop.widgets.words import translate

MOST_ENTRIES = 8


class ToolHistory(Card):
    """The last entries of the register, and how often the tool was out in all.

    Signals:
        all_wanted: Number of the tool whose every loan shall be shown.
    """

    all_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._card: ToolCard | None = None
        self._now: datetime | None = None
        super().__init__(lambda: translate("PartsCounter", "Loans and returns"), parent)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        self._none = Label(role="muted", wrap=True)
        self.body.addWidget(self._rows)
        self.body.addWidget(self._none)
        self.all = ActionButton(
            lambda: translate("PartsCounter", "Every loan of this tool"),
            icon_name="mdi6.history",
            kind="flat",
        )
        self.all.clicked.connect(self._want_all)
        self.body.addWidget(self.all)
        self.body.addStretch(1)

    def show_tool(self, card: ToolCard, now: datetime) -> None:
        """Show the history of a tool."""
        self._card, self._now = card, now
        self.retranslate()

    def _want_all(self) -> None:
        if self._card is not None:
            self.all_wanted.emit(self._card.tool)

    def entries(self) -> int:
        """How many entries are shown."""
        return self._grid.count() // 3

    def retranslate(self) -> None:
        """Say the entries again."""
        super().retranslate()
        if self._card is None or self._now is None:
            return
        words = translate("PartsCounter", "Loans in all: {n}")
        self.aside.setText(words.format(n=self._card.loans))
        self._none.setText(translate("PartsCounter", "Not lent yet."))
        self._none.setVisible(not self._card.history)
        self._rows.setVisible(bool(self._card.history))
        self.all.setVisible(len(self._card.history) > MOST_ENTRIES or self._card.loans > LOANS_SHOWN)
        self._clear()
        for place, entry in enumerate(self._card.history[:MOST_ENTRIES]):
            self._add(place, entry, self._now)

    def _add(self, place: int, entry: HistoryEntry, now: datetime) -> None:
        self._grid.addWidget(Label(moment_text(entry.at, now), "muted"), place, 0)
        event = Label(translate("Words", entry.event.value), "strong", EVENT_TONE[entry.event])
        self._grid.addWidget(event, place, 1)
        detail = " · ".join(filter(None, (entry.person, entry.detail)))
        self._grid.addWidget(ElidedLabel(detail), place, 2)

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
