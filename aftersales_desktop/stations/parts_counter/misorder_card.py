"""A wrong part of an accident car at the counter: which, how it came about, whom it concerns (R2.3.3c)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from aftersales_desktop.domain.accident_cars.lookups_misorders import AccidentPart
from aftersales_desktop.domain.accident_cars.misorder import MisorderKind
from aftersales_desktop.domain.accident_cars.record_misorder import (
    MisorderRecorded,
    RecordMisorder,
    record_misorder,
)
from aftersales_desktop.values.plate import plate_shown
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import PrimaryButton, plain_button
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import LongTextField
from aftersales_desktop.widgets.labels import Label, set_tip
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class MisorderCard(Card):
    """Takes one case; everybody named is proposed for the fine, and a manager verifies it.

    Signals:
        clause_pressed: A clause to be read.
    """

    clause_pressed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("PartsCounter", "Record a wrong part"), parent)
        self.desk = desk
        self._part: AccidentPart | None = None
        self._people: tuple[tuple[int, str], ...] = ()
        self._chosen: dict[int, QPushButton] = {}
        self.about = Label(role="strong", wrap=True)
        self.kind = Segments(
            (
                (MisorderKind.MISREPORT.value, lambda: translate("Words", "misreported")),
                (MisorderKind.MISORDER.value, lambda: translate("Words", "misordered")),
            )
        )
        self.cause = LongTextField(
            lambda: translate("PartsCounter", "How it came about"), lines=2, required=True
        )
        self.person = ChoiceField(lambda: translate("PartsCounter", "Whom it concerns"), required=True)
        self.record = PrimaryButton(
            lambda: translate("PartsCounter", "Record"), icon_name="mdi6.check", key="F9"
        )
        self.refusal = RefusalCard()
        self._names = QHBoxLayout()
        self._lay_out()
        self.person.changed.connect(self._add_person)
        self.record.clicked.connect(self._record)
        self.refusal.clause_pressed.connect(self.clause_pressed)
        self.retranslate()

    def _lay_out(self) -> None:
        self._names.addStretch(1)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(self.record)
        for widget in (self.about, self.kind, self.cause, self.person):
            self.body.addWidget(widget)
        self.body.addLayout(self._names)
        self.body.addWidget(self.refusal)
        self.body.addLayout(end)
        self.body.addStretch(1)

    def show_people(self, people: tuple[tuple[int, str], ...]) -> None:
        """Offer everybody who works here."""
        self._people = people
        self.person.set_options(
            [
                ("", lambda: translate("PartsCounter", "Choose")),
                *((str(id_), partial(str, name)) for id_, name in people),
            ]
        )

    def show_part(self, part: AccidentPart | None) -> None:
        """Begin a case about a part; its advisor is proposed."""
        if part is not None and self._part is not None and part.line_id == self._part.line_id:
            return
        self._part = part
        self.refusal.clear()
        self.cause.clear()
        for person_id in tuple(self._chosen):
            self._drop(person_id)
        if part is not None:
            self._name(part.advisor_id)
        self.retranslate()

    def people(self) -> tuple[int, ...]:
        """Whom the case names."""
        return tuple(self._chosen)

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        if not hasattr(self, "about"):
            return
        part = self._part
        self.about.setText(
            translate("PartsCounter", "Choose the part at the left.")
            if part is None
            else f"{part.part} {part.part_number} · {plate_shown(part.plate)} · {part.order}"
        )
        for button in self._chosen.values():
            set_tip(button, translate("PartsCounter", "Take off"))

    def _add_person(self) -> None:
        if self.person.key():
            self._name(int(self.person.key()))
        self.person.choose("")

    def _name(self, person_id: int) -> None:
        name = dict(self._people).get(person_id, "")
        if person_id in self._chosen or not name:
            return
        button = plain_button(name, icon_name="mdi6.close", kind="soft", compact=True)
        button.clicked.connect(partial(self._drop, person_id))
        self._chosen[person_id] = button
        self._names.insertWidget(self._names.count() - 1, button)
        self.retranslate()

    def _drop(self, person_id: int) -> None:
        button = self._chosen.pop(person_id)
        self._names.removeWidget(button)
        button.hide()
        button.deleteLater()

    def _record(self) -> None:
        self.refusal.clear()
        if self._part is None:
            self.desk.messages.said(translate("PartsCounter", "Choose the part at the left."), Tone.WARN)
            return
        command = RecordMisorder(
            order_id=self._part.order_id,
            line_id=self._part.line_id,
            kind=MisorderKind(self.kind.chosen_key()),
            cause=self.cause.text(),
            person_ids=self.people(),
        )
        self.desk.runner.do(record_misorder, command, then=self._recorded, refused=self._refused)

    def _recorded(self, receipt: MisorderRecorded) -> None:
        self.cause.clear()
        words = translate("PartsCounter", "Recorded; fines proposed: {n}. A manager verifies them.")
        self.desk.messages.said(words.format(n=receipt.proposed), Tone.OK)

    def _refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)
