"""The strip above everything while a house can only be looked at: why, and what makes it whole again."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.database.runner import Runner
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_words import refusal_cure, refusal_sentence
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class ClosedBanner(QFrame):
    """Seen only while nothing can be stored."""

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # It looks like the strip of a server that is away.
        self.setObjectName("connection_banner")
        self._runner = runner
        self.headline = Label(role="strong", tone=Tone.WARN, wrap=True)
        self.advice = Label(role="body", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.headline)
        words.addWidget(self.advice)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 18, 8)
        row.setSpacing(12)
        row.addWidget(IconLabel("mdi6.lock-outline", Tone.WARN, 24))
        row.addLayout(words, 1)
        self.hide()

    def retranslate(self) -> None:
        """Say why; nothing is seen while all is well."""
        why = self._runner.closed_because
        self.setVisible(why is not None)
        if why is None:
            return
        only = translate("Widgets", "Only for looking, nothing is stored.")
        self.headline.setText(f"{only} {refusal_sentence(why)}")
        self.advice.setText(refusal_cure(why))
        self.setAccessibleName(f"{self.headline.text()} {self.advice.text()}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
