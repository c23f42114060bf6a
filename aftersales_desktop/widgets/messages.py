"""What a window tells its person: what was done, what was refused, what went wrong."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from aftersales_desktop.support.log import error_text
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
        offered: Words of a link that follows the last message, and what it does.
        broken: Details of an unexpected error, for the page that lets people copy them.
        clause_wanted: Id of a clause that somebody wants to read; refusal cards are connected to it.
    """

    spoken = Signal(str, str)
    offered = Signal(object, object)
    broken = Signal(str)
    clause_wanted = Signal(str)

    def said(self, text: str, tone: Tone = Tone.OK) -> None:
        """Say what just happened."""
        self.spoken.emit(text, tone)

    def offer(self, words_fn: Callable[[], str], action: Callable[[], object]) -> None:
        """Offer the next step right after a message, until the next message is said."""
        self.offered.emit(words_fn, action)

    def refuse(self, refusal: Refusal) -> None:
        """Say no with a sound and a word: what is missing, the clause, what to do."""
        beep_refusal()
        clause = refusal.clause
        sentence = " ".join(filter(None, (refusal_sentence(refusal), refusal_cure(refusal))))
        self.spoken.emit(sentence, Tone.BAD)
        if clause:
            self.offer(
                lambda: translate("Widgets", "Clause {id}").format(id=clause),
                lambda: self.clause_wanted.emit(clause),
            )

    def nothing_new(self, _refusal: Refusal) -> None:
        """Say, without a sound, that nothing could be read; what was read before is still to be seen."""
        self.said(translate("Widgets", "The database is away: nothing new can be read just now."), Tone.WARN)

    def went_wrong(self, error: BaseException) -> None:
        """Say that something unexpected happened, log it, and let work go on."""
        details = error_text(error)
        log.critical("unexpected error", exc_info=error)
        self.spoken.emit(
            translate("Widgets", "Something unexpected went wrong; nothing was stored."), Tone.BAD
        )
        self.broken.emit(details)
