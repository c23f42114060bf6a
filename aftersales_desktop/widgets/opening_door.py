"""What is seen when the house's file does not open: why, and each thing that can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.database.backup.kept import Backup, check_unchanged, list_backups
from aftersales_desktop.database.backup.known import known_revisions
from aftersales_desktop.database.backup.refusals import BackupDamaged
from aftersales_desktop.database.backup.restore import restore
from aftersales_desktop.database.damage import HouseFileDamaged, SumsDisagree
from aftersales_desktop.database.refusals import DatabaseDamaged
from aftersales_desktop.support.bundle import write_bundle
from aftersales_desktop.support.log import error_text, log_folder
from aftersales_desktop.values.clock import Clock
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.backup_settings import backup_folder
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.support_file import about_program
from aftersales_desktop.widgets.table_file import FileNotWritten
from aftersales_desktop.widgets.theme import wear_theme
from aftersales_desktop.widgets.time_words import moment_text, number_text
from aftersales_desktop.widgets.waiting_window import Opening
from aftersales_desktop.widgets.words import translate

WIDTH = 760
CAN_BE_LOOKED_AT = (HouseFileDamaged, SumsDisagree, DatabaseDamaged)


@dataclass(frozen=True)
class NextTry:
    """What to open next: the same file again, another one, or a copy only to look at."""

    file: Path
    only_look: bool = False


class OpeningDoor(QWidget):
    """The window in front of a file that does not open.

    Signals:
        answered: `answer` says what to open next; None when the program is to end.
    """

    answered = Signal()

    def __init__(self, refusal: Refusal, file: Path, settings: QSettings, clock: Clock) -> None:
        super().__init__()
        self.setWindowTitle("Aftersales Desktop")
        # The stations' windows come after it: the program does not end with this one.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setMinimumSize(900, 520)
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.answer: NextTry | None = None
        self._why = refusal
        self._file = file
        self._clock = clock
        self._backup = newest_backup(settings, file)
        self._restoring: Opening[bool] | None = None
        self._sure = False
        self._headline = Label(role="title", wrap=True)
        self._place = Label(role="small", wrap=True)
        self.refusal = RefusalCard()
        self.refusal.show_refusal(refusal)
        self.said = Label(role="body", wrap=True)
        self.said.setObjectName("door_said")
        self._make_buttons()
        self._lay_out()
        wear_theme(self)
        self.retranslate()

    def _make_buttons(self) -> None:
        self.restore = PrimaryButton(self._restore_words, key="F7")
        self.look = ActionButton(lambda: translate("Widgets", "Look at it without storing"))
        self.again = ActionButton(lambda: translate("Widgets", "Try again"), key="F5")
        self.other = ActionButton(lambda: translate("Widgets", "Open another file"))
        self.support = ActionButton(lambda: translate("Widgets", "Save file for support"))
        self.give_up = ActionButton(lambda: translate("Widgets", "Close the program"), key="Esc")
        named: dict[str, tuple[ActionButton, Callable[[], object]]] = {
            "restore_backup": (self.restore, self._restore),
            "look_only": (self.look, partial(self._next, only_look=True)),
            "try_again": (self.again, self._next),
            "other_file": (self.other, self._choose_file),
            "support_file": (self.support, self._choose_support_file),
            "give_up": (self.give_up, self.close),
        }
        for name, (button, act) in named.items():
            button.setObjectName(name)
            button.clicked.connect(act)
        self.restore.setVisible(self._backup is not None)
        self.look.setVisible(isinstance(self._why, CAN_BE_LOOKED_AT))

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for button in (self.restore, self.look, self.again):
            first.addWidget(button)
        first.addStretch(1)
        for button in (self.other, self.support):
            second.addWidget(button)
        second.addStretch(1)
        second.addWidget(self.give_up)
        card = Card(margins=24)
        card.setFixedWidth(WIDTH)
        card.body.setSpacing(14)
        for widget in (self._headline, self._place, self.refusal, self.said):
            card.body.addWidget(widget)
        card.body.addSpacing(8)
        card.body.addLayout(first)
        card.body.addLayout(second)
        QVBoxLayout(self).addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)

    def retranslate(self) -> None:
        """Set every word again."""
        self._headline.setText(translate("Widgets", "The database cannot be opened"))
        self._place.setText(str(self._file))
        self.said.setText(self._said_words())

    def _said_words(self) -> str:
        if self._restoring is not None:
            return translate("Widgets", "Restoring the backup…")
        if self._backup is None:
            return translate("Widgets", "No backup of this house was found on this PC.")
        if self._sure:
            words = translate(
                "Widgets",
                "Everything stored after {time} is then no longer in the house. What lies here now is kept "
                "beside it under another name. Press once more to restore.",
            )
        else:
            words = translate("Widgets", "The newest good backup is of {time} and holds {count} steps.")
        return words.format(
            time=moment_text(self._backup.made_at, self._clock.now()),
            count=number_text(self._backup.last_audit),
        )

    def _restore_words(self) -> str:
        return (
            translate("Widgets", "Restore now") if self._sure else translate("Widgets", "Restore the backup")
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        # Half restored is not possible, but nobody should have to wonder.
        if self._restoring is not None:
            event.ignore()
            return
        super().closeEvent(event)
        self.answered.emit()

    def _next(self, *_: object, file: Path | None = None, only_look: bool = False) -> None:
        self.answer = NextTry(file or self._file, only_look=only_look)
        self.close()

    def _restore(self) -> None:
        """Say what would be lost at the first press, and do it at the second, off the window's thread."""
        if self._backup is None or self._restoring is not None:
            return
        if not self._sure:
            self._sure = True
            self.restore.retranslate()
            self.retranslate()
            return
        self._restoring = Opening(partial(_restored, self._file, self._backup, self._clock))
        self._restoring.opened.connect(self._restored)
        self._restoring.failed.connect(self._not_restored)
        for button in (self.restore, self.look, self.again, self.other, self.give_up):
            button.setEnabled(False)
        self.retranslate()
        self._restoring.attempt()

    def _restored(self) -> None:
        self._restoring = None
        self._next()

    def _not_restored(self) -> None:
        error = self._restoring.error if self._restoring is not None else None
        self._restoring = None
        for button in (self.restore, self.look, self.again, self.other, self.give_up):
            button.setEnabled(True)
        if isinstance(error, Refusal):
            self.refusal.show_refusal(error)
        elif error is not None:
            raise error
        self._sure = False
        self.restore.retranslate()
        self.retranslate()

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, translate("Widgets", "Open another file"), str(self._file.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(["*.db", "*"])
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    def take_file(self, file: str) -> None:
        """Open this file next."""
        self._next(file=Path(file))

    def _choose_support_file(self) -> None:
        dialog = QFileDialog(self, translate("Widgets", "Save file for support"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("ZIP (*.zip)")
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(f"support-{self._clock.now():%Y%m%d-%H%M}.zip")
        dialog.fileSelected.connect(self.save_support_file)
        dialog.open()

    def save_support_file(self, name: str) -> None:
        """Write log, versions and the reason into a file."""
        file = Path(name)
        facts = about_program() | {"not opened": error_text(self._why)}
        try:
            write_bundle(file, self._clock.now(), facts, log_folder() or file.parent / "no-log")
        except OSError as problem:
            self.refusal.show_refusal(FileNotWritten(file=file.name, reason=problem.strerror or ""))
            return
        self.said.setText(translate("Widgets", "Saved as {path}").format(path=file))


def newest_backup(settings: QSettings, file: Path) -> Backup | None:
    """Find the newest backup of this house that is as it was when it was compared."""
    for backup in list_backups(backup_folder(settings, file.parent), file.stem):
        with suppress(BackupDamaged):
            check_unchanged(backup)
            return backup
    return None


def _restored(file: Path, backup: Backup, clock: Clock) -> bool:
    if file.exists() and not file.stat().st_size:
        # Nothing lies there that could be kept.
        file.unlink()
    restore(file, backup, known_revisions(), clock.now())
    return True


def ask_before_opening(refusal: Refusal, file: Path, settings: QSettings, clock: Clock) -> NextTry | None:
    """Show why the file does not open and wait for somebody; None when the program is to end."""
    door = OpeningDoor(refusal, file, settings, clock)
    loop = QEventLoop()
    door.answered.connect(loop.quit)
    door.show()
    loop.exec()
    door.answered.disconnect(loop.quit)
    door.deleteLater()
    return door.answer
