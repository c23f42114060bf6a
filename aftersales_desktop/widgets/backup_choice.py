"""One backup: what it holds; then what going back would lose; then, by typing how much, going back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.database.backup.kept import Backup
from aftersales_desktop.database.backup.restore import WhatIsLost
from aftersales_desktop.domain.dealership.upkeep import backups_to_keep
from aftersales_desktop.domain.whole_house import subject_of
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.backup_table import size_text
from aftersales_desktop.widgets.buttons import ActionButton, DangerButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import NumberField
from aftersales_desktop.widgets.house_backups import Doing
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.move_run import MoveRun
from aftersales_desktop.widgets.time_words import moment_text, number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.verb_words import verb_words
from aftersales_desktop.widgets.words import translate

SHOWN_SUBJECTS = 8


class BackupChoice(Card):
    """Under the list: the chosen backup.

    Signals:
        refused: Why it cannot be gone back to.
    """

    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Widgets", "What it holds"), parent)
        self._desk = desk
        self._backups = desk.backups
        self.backup: Backup | None = None
        self.lost: WhatIsLost | None = None
        self.holds = Label(wrap=True)
        self.place = Label(role="small", wrap=True)
        self.check = ActionButton(
            lambda: translate("Widgets", "Check again"), icon_name="mdi6.shield-check-outline", key="F8"
        )
        self.wish = ActionButton(
            lambda: translate("Widgets", "Go back to this one"), icon_name="mdi6.history", key="F6"
        )
        self.losing = Label(role="strong", tone=Tone.WARN, wrap=True)
        self.often = Label(wrap=True)
        self.after = Label(role="small", wrap=True)
        self.count = NumberField(lambda: translate("Widgets", "Type how many steps are lost"))
        self.count.setObjectName("steps_lost")
        self.go = DangerButton(
            lambda: translate("Widgets", "Go back now"), icon_name="mdi6.backup-restore", key="F9"
        )
        self.leave = ActionButton(lambda: translate("Widgets", "Do not go back"), icon_name="mdi6.close")
        self.leave.setObjectName("leave_going_back")
        self._lay_out()
        self._connect()
        self.show_backup(None)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.check, self.wish):
            buttons.addWidget(button)
        buttons.addStretch(1)
        confirm = QHBoxLayout()
        confirm.setSpacing(10)
        confirm.addWidget(self.count)
        confirm.addStretch(1)
        confirm.addWidget(self.leave)
        confirm.addWidget(self.go)
        for widget in (self.holds, self.place):
            self.body.addWidget(widget)
        self.body.addLayout(buttons)
        for widget in (self.losing, self.often, self.after):
            self.body.addWidget(widget)
        self.body.addLayout(confirm)

    def _connect(self) -> None:
        self.check.clicked.connect(self._check)
        self.wish.clicked.connect(self._ask)
        self.leave.clicked.connect(self._leave)
        self.count.changed.connect(self._show_steps)
        self.go.clicked.connect(self._go_back)
        self._backups.changed.connect(self._show_steps)

    def show_backup(self, backup: Backup | None) -> None:
        """Show what a backup holds; what another would have lost is forgotten."""
        if backup != self.backup:
            self.lost = None
            self.count.clear()
        self.backup = backup
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        if not hasattr(self, "leave"):
            # The card sets its title before what it holds is there.
            return
        self.setVisible(self.backup is not None)
        if self.backup is not None:
            self.holds.setText(_contents(self.backup))
            self.place.setText(f"{self.backup.file}  ·  {size_text(self.backup.size)}")
        self._show_steps()

    def _show_steps(self) -> None:
        """Show the steps so far: choose, see what is lost, confirm."""
        asked = self.lost is not None
        for widget in (self.losing, self.often, self.after, self.count, self.go, self.leave):
            widget.setVisible(asked)
        self.check.setVisible(not asked)
        on_a_file = self._backups.house is not None
        self.wish.setVisible(not asked and on_a_file)
        if not on_a_file:
            self.after.setVisible(True)
            self.after.setText(
                translate(
                    "Widgets",
                    "Whoever looks after the server goes back to it, into an empty database; the guide's "
                    "page on the server says how.",
                )
            )
        free = self._backups.doing is Doing.NOTHING
        for button in (self.check, self.wish):
            button.button.setEnabled(free)
        if self.lost is not None:
            self._show_lost(self.lost)

    def _show_lost(self, lost: WhatIsLost) -> None:
        steps = number_text(lost.steps)
        if lost.unreadable:
            words = translate("Widgets", "What would be lost cannot be read: {why}").format(
                why=lost.unreadable
            )
        elif lost.last_at is not None and self.backup is not None:
            words = translate("Widgets", "{n} steps are lost, stored between {first} and {last}").format(
                n=steps,
                first=moment_text(self.backup.made_at, self._desk.now()),
                last=moment_text(lost.last_at, self._desk.now()),
            )
        else:
            words = translate("Widgets", "Nothing is lost: 0 steps were stored since")
        self.losing.setText(words)
        self.often.setText(
            "  ·  ".join(f"{verb_words(one.verb)} {number_text(one.times)}" for one in lost.often)
        )
        self.often.setVisible(bool(lost.often))
        self.after.setText(
            translate(
                "Widgets",
                "The state before is kept as a backup of its own. Nobody can work while it runs; afterwards "
                "everybody signs in again.",
            )
        )
        if MoveRun.under_way is not None:
            self.go.blocked(translate("Widgets", "The data are being moved just now."))
        elif self._backups.doing is not Doing.NOTHING:
            self.go.blocked(translate("Widgets", "Wait until the backup under way is done."))
        elif self.count.whole() != lost.steps:
            self.go.blocked(translate("Widgets", "Type {n} in the field first.").format(n=steps))
        else:
            self.go.blocked("")

    def _check(self) -> None:
        if self.backup is not None:
            self._backups.check(self.backup, partial(self._checked, self.backup))

    def _checked(self, backup: Backup, refusal: Refusal | None) -> None:
        if refusal is not None:
            self.refused.emit(refusal)
            return
        moment = moment_text(backup.made_at, self._desk.now())
        said = translate("Widgets", "The backup of {moment} is byte for byte what it was")
        self._desk.messages.said(said.format(moment=moment))

    def _ask(self) -> None:
        """Tell what would be lost to whoever may go back."""
        self._desk.runner.ask(backups_to_keep, then=self._look, refused=self.refused.emit)

    def _look(self, _last_audit: int) -> None:
        if self.backup is not None:
            self._backups.tell_what_is_lost(self.backup, partial(self._take_lost, self.backup))

    def _take_lost(self, backup: Backup, lost: WhatIsLost) -> None:
        if backup == self.backup:
            self.lost = lost
            self._show_steps()
            self.count.setFocus()

    def _leave(self) -> None:
        self.lost = None
        self.count.clear()
        self._show_steps()

    def _go_back(self) -> None:
        if self.backup is not None and self.lost is not None and self.count.whole() == self.lost.steps:
            self._backups.go_back(self._desk.database, self._desk.actor, self.backup, self.lost.steps)


def _contents(backup: Backup) -> str:
    subjects: dict[str, int] = {}
    for table, rows in backup.rows.items():
        subject = subject_of(table)
        if subject:
            subjects[subject] = subjects.get(subject, 0) + rows
    most = sorted(subjects.items(), key=lambda item: -item[1])[:SHOWN_SUBJECTS]
    return "  ·  ".join(
        f"{translate('Words', subject)} {number_text(rows)}" for subject, rows in most if rows
    )
