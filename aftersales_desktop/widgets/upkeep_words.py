"""What a window says of the upkeep: a tampered audit, a backup that failed or is old, one put back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from aftersales_desktop.database.backup.refusals import BackupStopped
from aftersales_desktop.domain.dealership.upkeep import KEEPERS
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.audit_memory import AuditMemory
from aftersales_desktop.widgets.audit_words import finding_words
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.frame import StationFrame
from aftersales_desktop.widgets.going_back import WentBack
from aftersales_desktop.widgets.refusal_words import refusal_cure, refusal_sentence
from aftersales_desktop.widgets.time_words import moment_text, span_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class UpkeepWords(QObject):
    """One a window.

    Signals:
        everybody_out: The house was put back: whoever stands here signs in anew.
    """

    everybody_out = Signal()

    def __init__(self, window: StationFrame, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        desk.backups.failed.connect(self._say_failed)
        desk.backups.went_back.connect(self._say_went_back)

    def warn(self, show: Callable[[], object]) -> None:
        """Tell whoever keeps the house at the sign-in that its audit is not whole, or its backup too old."""
        desk, now = self._desk, self._desk.now()
        if not (desk.signed_in.anybody and desk.actor.holds(*KEEPERS)):
            return
        checked = AuditMemory(desk.settings, desk.database).last_check()
        if checked is not None and checked.finding is not None:
            tampered = translate("Widgets", "The audit was tampered with. {what}")
            desk.messages.said(tampered.format(what=finding_words(checked.finding)), Tone.BAD)
            return
        if not desk.backups.is_old(now):
            return
        known = desk.backups.known
        if known:
            words = translate("Widgets", "The newest backup is {span} old").format(
                span=span_text(now - known[0].made_at)
            )
        else:
            words = translate("Widgets", "There is no backup, and none is made by itself")
        desk.messages.said(words, Tone.WARN)
        desk.messages.offer(lambda: translate("Widgets", "Backups"), show)

    def _say_failed(self, error: object) -> None:
        said = self._desk.messages.said
        if isinstance(error, BackupStopped):
            said(refusal_sentence(error), Tone.WARN)
        elif isinstance(error, Refusal):
            why = f"{refusal_sentence(error)} {refusal_cure(error)}"
            said(translate("Widgets", "Backup: {why}").format(why=why), Tone.BAD)
        elif isinstance(error, Exception):
            self._desk.messages.went_wrong(error)

    def _say_went_back(self, back: object) -> None:
        """Sign everybody out, read everything anew, and say where the state before lies."""
        if not isinstance(back, WentBack):
            return
        self._window.uncover()
        self.everybody_out.emit()
        self._window.refresh_all()
        words = [
            translate("Widgets", "The house is as it was at {moment}.").format(
                moment=moment_text(back.backup.made_at, self._desk.now())
            )
        ]
        if back.before is not None:
            place = translate("Widgets", "The state before lies in {file}.")
            words.append(place.format(file=back.before.file.name))
        if not back.noted:
            words.append(translate("Widgets", "Whoever did it was not yet on the staff then."))
        self._desk.messages.said(" ".join(words), Tone.WARN)
