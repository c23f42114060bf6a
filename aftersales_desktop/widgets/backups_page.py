"""The backups: made, looked at, checked, and gone back to in three steps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.backup_choice import BackupChoice
from aftersales_desktop.widgets.backup_now import BackupNow
from aftersales_desktop.widgets.backup_table import backup_table
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Heading, ScrollColumn
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.words import translate

LEFT_WIDTH = 430


class BackupsPage(LivePanel):
    """Over a station's content, for whoever keeps the backups: a new one left, those there right.

    Signals:
        closed: Back to work.
    """

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._backups = desk.backups
        self.now = BackupNow(desk)
        self.refusal = RefusalCard()
        self.table = backup_table(desk.now)
        self.choice = BackupChoice(desk)
        self._lay_out()
        self.table.chosen.connect(self.choice.show_backup)
        self._backups.changed.connect(self._show)
        self._backups.failed.connect(self._refuse)
        for card in (self.now, self.choice):
            card.refused.connect(self._refuse)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)
        self.setFocusProxy(self.now.make)
        self._show()

    def _lay_out(self) -> None:
        back = ActionButton(lambda: translate("Widgets", "Back"), icon_name="mdi6.arrow-left", key="Esc")
        back.clicked.connect(self.closed)
        heading = Heading(lambda: translate("Widgets", "Backups"))
        heading.add_right(back)
        left = ScrollColumn(spacing=14)
        left.setFixedWidth(LEFT_WIDTH)
        left.column.addWidget(self.now)
        left.column.addWidget(self.refusal)
        left.column.addStretch(1)
        there = Card(lambda: translate("Widgets", "Backups in this folder"))
        there.body.addWidget(self.table, 1)
        self.table.set_empty(
            EmptyState(
                "mdi6.archive-clock-outline",
                lambda: translate("Widgets", "No backup in this folder"),
                hint_fn=lambda: translate("Widgets", "Make one now; it takes seconds."),
            )
        )
        right = QVBoxLayout()
        right.setSpacing(14)
        right.addWidget(there, 1)
        right.addWidget(self.choice)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(left)
        both.addLayout(right, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(18, 16, 18, 14)
        page.setSpacing(14)
        page.addWidget(heading)
        page.addLayout(both, 1)

    def refresh(self) -> None:
        """Read what lies in the folder."""
        self._backups.look()

    def _show(self) -> None:
        self.table.show_rows(self._backups.known)
        self.table.choose_first()

    def _refuse(self, error: object) -> None:
        if isinstance(error, Refusal):
            self.refusal.show_refusal(error)
