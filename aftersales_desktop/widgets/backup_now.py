"""Where backups go and how often, one made now, and how far it has come."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QWidget

from aftersales_desktop.database.backup.kept import Backup, BackupKind
from aftersales_desktop.domain.dealership.upkeep import NoteBackup, backups_to_keep, note_backup
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.backup_settings import (
    CHOICES,
    NEVER,
    backup_hours,
    choose_folder,
    choose_hours,
)
from aftersales_desktop.widgets.backup_table import size_text
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.house_backups import Doing
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_words import refusal_cure, refusal_sentence
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

WHOLE = 1000


def _hours_words(hours: int) -> str:
    return translate("Widgets", "Only by hand") if hours == NEVER else str(hours)


class BackupNow(Card):
    """The page's left side.

    Signals:
        refused: Why nothing was begun.
    """

    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Widgets", "Make a backup"), parent)
        self._desk = desk
        self._backups = desk.backups
        self.make = PrimaryButton(
            lambda: translate("Widgets", "Back up now"), icon_name="mdi6.content-save-check-outline", key="F7"
        )
        self.doing = Label(role="body", wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, WHOLE)
        self.bar.setTextVisible(False)
        self.stop = ActionButton(
            lambda: translate("Widgets", "Stop"), icon_name="mdi6.stop-circle-outline", kind="danger"
        )
        self.stop.setObjectName("stop_backup")
        self.failure = Label(tone=Tone.BAD, wrap=True)
        self.folder_name = Label(role="field")
        self.folder = Label(wrap=True)
        self.choose = ActionButton(
            lambda: translate("Widgets", "Choose folder"), icon_name="mdi6.folder-open-outline", key="Ctrl+O"
        )
        self.often = Label(role="field")
        self.hours = Segments([(str(hours), partial(_hours_words, hours)) for hours in CHOICES])
        self.hours.choose(str(backup_hours(desk.settings)))
        self.hint = Label(role="small", wrap=True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        stop_row = QHBoxLayout()
        stop_row.addWidget(self.stop)
        stop_row.addStretch(1)
        choose_row = QHBoxLayout()
        choose_row.addWidget(self.choose)
        choose_row.addStretch(1)
        for widget in (self.make, self.doing, self.bar):
            self.body.addWidget(widget)
        self.body.addLayout(stop_row)
        for widget in (self.failure, self.folder_name, self.folder):
            self.body.addWidget(widget)
        self.body.addLayout(choose_row)
        self.body.addWidget(self.often)
        self.body.addWidget(self.hours)
        self.body.addWidget(self.hint)

    def _connect(self) -> None:
        self.make.clicked.connect(self._ask)
        self.stop.clicked.connect(self._break_off)
        self.choose.clicked.connect(self._choose_folder)
        self.hours.chosen.connect(lambda key: choose_hours(self._desk.settings, int(key)))
        self._backups.changed.connect(self.show_state)
        self._backups.progressed.connect(self._show_share)

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        if not hasattr(self, "hint"):
            # The card sets its title before what it holds is there.
            return
        self.folder_name.setText(translate("Widgets", "Folder"))
        self.often.setText(translate("Widgets", "By itself, while the program is open, every so many hours"))
        on_a_file = self._backups.house is not None
        self.often.setVisible(on_a_file)
        self.hours.setVisible(on_a_file)
        self.hint.setText(
            translate(
                "Widgets",
                "A server is backed up with its own tool, pg_dump. Where the role may create databases, the "
                "backup is restored into one of its own and compared; else it is only read through, and the "
                "list says so. It is no substitute for the backup every night at the server itself.",
            )
            if not on_a_file
            else translate(
                "Widgets",
                "Only if something was stored since the last one. Everybody works on meanwhile. Each is "
                "opened and compared with the house before it counts. The newest and the last of each day, "
                "week and month are kept. Choose a folder on another disk: a copy on the same disk dies "
                "with it.",
            )
        )
        self.show_state()

    def show_state(self) -> None:
        """Show what is under way, what failed last, and where the backups go."""
        doing = self._backups.doing
        busy = doing is not Doing.NOTHING
        words = {
            Doing.NOTHING: "",
            Doing.MAKING: translate("Widgets", "A backup is being made"),
            Doing.CHECKING: translate("Widgets", "A backup is being looked through"),
            Doing.GOING_BACK: translate("Widgets", "The house is being put back"),
        }
        self.doing.setText(words[doing])
        self.make.button.setEnabled(not busy)
        for widget in (self.doing, self.bar):
            widget.setVisible(busy)
        self.stop.setVisible(doing is Doing.MAKING)
        self.stop.button.setEnabled(True)
        self.folder.setText(str(self._backups.folder))
        self._show_share(self._backups.share)
        failure = self._backups.failure
        self.failure.setVisible(failure is not None)
        if isinstance(failure, Refusal):
            said = f"{refusal_sentence(failure)} {refusal_cure(failure)}"
            self.failure.setText(translate("Widgets", "The last one failed. {why}").format(why=said))
        elif failure is not None:
            self.failure.setText(translate("Widgets", "The last one failed. {why}").format(why=str(failure)))

    def _show_share(self, share: float) -> None:
        self.bar.setValue(int(WHOLE * share))

    def _ask(self) -> None:
        """Begin only if whoever stands here may."""
        self._desk.runner.ask(backups_to_keep, then=self._begin, refused=self.refused.emit)

    def _begin(self, _last_audit: int) -> None:
        self._backups.make(BackupKind.WANTED, self._note)

    def _note(self, backup: Backup) -> None:
        noted = NoteBackup(file=backup.file.name, size=backup.size, last_audit=backup.last_audit)
        self._desk.runner.do(note_backup, noted, then=lambda _: self._say(backup))

    def _say(self, backup: Backup) -> None:
        self._desk.messages.said(
            translate("Widgets", "The backup of {moment} is good: {size}").format(
                moment=moment_text(backup.made_at, self._desk.now()), size=size_text(backup.size)
            )
        )

    def _break_off(self) -> None:
        self.stop.button.setEnabled(False)
        self._backups.break_off()

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, translate("Widgets", "Choose folder"), str(self._backups.folder))
        dialog.setObjectName("backup_folder_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.take_folder)
        dialog.open()

    def take_folder(self, folder: str) -> None:
        """Put the backups there from now on, and show those that lie there."""
        choose_folder(self._desk.settings, folder)
        self._backups.look()
