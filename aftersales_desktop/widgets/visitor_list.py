"""Who is in the workshop and does not work here, each with the one button that lets him out (R2.2.1f)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.rounds.lookups_visitors import VisitorRow
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Divider, ScrollColumn, clear_layout
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.labels import ElidedLabel
from aftersales_desktop.widgets.time_words import moment_text, since
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class VisitorList(Card):
    """The list; who has been in too long stands out.

    Signals:
        out_wanted: Somebody leaves.
        slip_wanted: Somebody's slip is to be printed again.
    """

    out_wanted = Signal(object)
    slip_wanted = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        self._rows: tuple[VisitorRow, ...] = ()
        self._now = now
        self.list = ScrollColumn(spacing=0)
        self.nothing = EmptyState(
            "mdi6.account-check-outline", lambda: translate("Widgets", "No visitor is in the workshop")
        )
        super().__init__(lambda: translate("Widgets", "In the workshop now"), parent)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.list, 1)
        # Only now: what is shown before it stands in the card would open as a window of its own.
        self.list.hide()

    def show_visitors(self, rows: tuple[VisitorRow, ...]) -> None:
        """Show who is in."""
        self._rows = rows
        self.retranslate()
        self.nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))

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
        self.aside.setText(str(len(self._rows) or ""))

    def _line(self, row: VisitorRow) -> QWidget:
        line = QWidget()
        line.setMinimumHeight(64)
        now = self._now()
        kind = translate("Words", row.kind.value)
        escort = translate("Widgets", "with {who}").format(who=row.escort) if row.escort else ""
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ElidedLabel(f"{row.name} · {row.purpose}", "strong"))
        words.addWidget(ElidedLabel(" · ".join(filter(None, (kind, escort, since(now, row.in_at)))), "small"))
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 6, 6, 6)
        across.setSpacing(12)
        across.addLayout(words, 1)
        if row.too_long:
            late = translate("Widgets", "should be out since {when}")
            chip = late.format(when=moment_text(row.leave_by, now))
            words.addWidget(Chip(chip, Tone.BAD, "mdi6.clock-alert-outline"), 0, Qt.AlignmentFlag.AlignLeft)
        slip = ActionButton(lambda: translate("Widgets", "Slip"), kind="link", compact=True)
        slip.clicked.connect(partial(self.slip_wanted.emit, row))
        out = ActionButton(lambda: translate("Widgets", "Has left"), icon_name="mdi6.door", kind="soft")
        out.setObjectName(f"out_{row.visitor_id}")
        out.clicked.connect(partial(self.out_wanted.emit, row))
        across.addWidget(slip)
        across.addWidget(out)
        return line
