"""What a window tells its person: what was done, what was refused, what went wrong."""

from __future__ import annotations

import logging
import traceback

from PySide6.QtCore import QObject, Signal

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.refusal_words import refusal_cure, refusal_sentence
from aftersales_desktop.widgets.scan_queue import beep_refusal
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

log = logging.getLogger(__name__)


class Messages(QObject):
    """One a window; its message bar listens.

    Signals:
        spoken: Text and tone for the message bar.
        broken: Details of an unexpected error, for the page that lets people copy them.
    """

    spoken = Signal(str, str)
    broken = Signal(str)

    def said(self, text: str, tone: Tone = Tone.OK) -> None:
        """Say what just happened."""
        self.spoken.emit(text, tone)

    def refuse(self, refusal: Refusal) -> None:
        """Say no with a sound and a word: what is missing, the clause, what to do."""
        beep_refusal()
        clause = f" {refusal.clause}" if refusal.clause else ""
        sentence = " ".join(filter(None, (refusal_sentence(refusal) + clause, refusal_cure(refusal))))
        self.spoken.emit(sentence, Tone.BAD)

    def went_wrong(self, error: BaseException) -> None:
        """Say that something unexpected happened, log it, and let work go on."""
        details = "".join(traceback.format_exception(error))
        log.critical("unexpected error", exc_info=error)
        self.spoken.emit(
            translate("Widgets", "Something unexpected went wrong; nothing was stored."), Tone.BAD
        )
        self.broken.emit(details)
