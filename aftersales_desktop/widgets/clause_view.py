"""A clause of the rulebook in the reader's language, with whom it binds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.regulations.rulebook import Clause, rulebook
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.refusal_words import lifters_text, role_name
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import language, translate


class ClauseView(Card):
    """One clause on a card: number, title, wording, where it stands and for whom."""

    def __init__(self, clause: Clause, parent: QWidget | None = None) -> None:
        self._clause = clause
        self._number = Chip(clause.id, Tone.ACCENT)
        self._name = Label(role="section", wrap=True)
        self._text = Label(role="body", wrap=True)
        self._who = Label(role="small", wrap=True)
        self._place = ElidedLabel(role="small", tone=Tone.MUTED)
        super().__init__(None, parent, margins=18)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._name, 1)
        self.body.addWidget(self._place)
        self.body.addLayout(head)
        self.body.addWidget(self._text)
        self.body.addWidget(self._who)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the wording in the language in force."""
        spoken = language().value
        clause = self._clause
        self._name.setText(clause.title[spoken])
        self._text.setText(clause.text[spoken])
        whom = lifters_text(clause.who, role_name) if clause.who else translate("Widgets", "everybody")
        lines = [translate("Widgets", "For: {who}").format(who=whom)]
        if clause.sanction is not None:
            measure = translate("Words", clause.sanction.measure)
            lines.append(translate("Widgets", "Who breaks it: {measure}").format(measure=measure))
        self._who.setText(" · ".join(lines))
        self._place.setText(" › ".join(h.title[spoken] for h in rulebook().headings_of(clause.id)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
