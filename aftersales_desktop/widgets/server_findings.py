"""What a look over a server found: one line a thing, with a sign, and what to do where something is wrong."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.database.server.check import Finding, Weight
from aftersales_desktop.widgets.cards import clear_layout
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

LOOKS = {
    Weight.GOOD: ("mdi6.check-circle-outline", Tone.OK),
    Weight.WARNING: ("mdi6.alert-outline", Tone.WARN),
    Weight.BAD: ("mdi6.close-circle-outline", Tone.BAD),
}


class ServerFindings(QWidget):
    """The list; empty until somebody looked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: tuple[Finding, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Write them anew."""
        self._findings = tuple(findings)
        clear_layout(self._column)
        for finding in self._findings:
            self._column.addWidget(_row(finding))
        self.setVisible(bool(self._findings))

    def text(self) -> str:
        """All that is said, for whoever cannot see it."""
        return "\n".join(sentence(finding) for finding in self._findings)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_findings(self._findings)


def sentence(finding: Finding) -> str:
    """Say what was found in the language in force."""
    return translate("Refusals", finding.sentence).format(**finding.facts)


def _row(finding: Finding) -> QWidget:
    name, tone = LOOKS[finding.weight]
    row = QWidget()
    sign = IconLabel(name, tone, 18)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(Label(sentence(finding), wrap=True))
    if finding.cure:
        cure = translate("Refusals", finding.cure).format(**finding.facts)
        words.addWidget(Label(cure, role="muted", wrap=True))
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(8)
    across.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    across.addLayout(words, 1)
    return row
