"""Checks the audit from end to end: a button, how far it is, and what was found."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from aftersales_desktop.boards.audit_check import audit_check
from aftersales_desktop.database.audit.check import NOTHING_CHECKED, Checked
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.audit_memory import AuditMemory
from aftersales_desktop.widgets.audit_words import check_words
from aftersales_desktop.widgets.buttons import plain_button
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class AuditCheckBar(QWidget):
    """What the last check has found, and the way to a new one, which can be stopped."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.memory = AuditMemory(desk.settings, desk.database)
        self._running = False
        self.said = Label("", "small", wrap=True)
        self.bar = QProgressBar()
        self.bar.setFixedWidth(140)
        self.bar.hide()
        self.button = plain_button("")
        self.button.clicked.connect(self._pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.said, 1)
        row.addWidget(self.bar)
        row.addWidget(self.button)
        self.retranslate()

    def retranslate(self) -> None:
        """Say again what the last check has found."""
        self.button.setText(
            translate("Director", "Stop") if self._running else translate("Director", "Check the audit")
        )
        last = self.memory.last_check()
        if last is None:
            self._say(translate("Director", "The audit has not been checked on this PC yet."), Tone.MUTED)
            return
        when = translate("Director", "Checked {moment}.").format(
            moment=moment_text(last.at, self._desk.now())
        )
        well = last.finding is None and not last.unproven
        self._say(f"{check_words(last)} {when}", _tone(well=well, broken=last.finding is not None))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _pressed(self) -> None:
        if self._running:
            self._end()
            return
        self._running = True
        self.retranslate()
        self.bar.setValue(0)
        self.bar.show()
        self._ask(NOTHING_CHECKED)

    def _ask(self, so_far: Checked) -> None:
        anchors = self.memory.anchors()
        self._desk.runner.ask(
            audit_check, anchors, so_far, then=self._go_on, latest="audit check", refused=self._refused
        )

    def _go_on(self, checked: Checked) -> None:
        if not self._running:
            return
        self.bar.setMaximum(max(1, checked.of))
        self.bar.setValue(checked.at.seq)
        if not checked.ended:
            self._ask(checked)
            return
        if checked.finding is None:
            self.memory.remember(checked.at)
        self.memory.keep(checked, self._desk.now())
        self._end()

    def _refused(self, refusal: Refusal) -> None:
        self._end()
        self._desk.messages.refuse(refusal)

    def _end(self) -> None:
        self._running = False
        self.bar.hide()
        self.retranslate()

    def _say(self, words: str, tone: Tone) -> None:
        self.said.say(words, tone)


def _tone(*, well: bool, broken: bool) -> Tone:
    if broken:
        return Tone.BAD
    return Tone.OK if well else Tone.WARN
