"""Lets somebody into the workshop: kind, name, purpose, escort; and the slip with the warning (R2.2.1)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.rounds.let_in_visitor import LetInVisitor, VisitorLetIn, let_in_visitor
from aftersales_desktop.domain.rounds.lookups_visitors import Holder
from aftersales_desktop.domain.rounds.visitor import VisitorKind
from aftersales_desktop.widgets.buttons import PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.segments import Choices
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

NOBODY = "0"


class VisitorForm(Card):
    """The form; after letting in it is empty again.

    Signals:
        let_in: Somebody was let in; his slip is to be printed.
    """

    let_in = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.danger = Label(role="small", tone=Tone.WARN, wrap=True)
        super().__init__(lambda: translate("Widgets", "Let a visitor in"), parent)
        self._desk = desk
        self.kind = Choices(
            (
                (VisitorKind.CUSTOMER.value, lambda: translate("Words", "customer")),
                (VisitorKind.SUPPLIER.value, lambda: translate("Words", "supplier")),
                (VisitorKind.OTHER.value, lambda: translate("Words", "other")),
            )
        )
        self.name = TextField(lambda: translate("Widgets", "Name"), required=True, longest=60)
        self.purpose = TextField(
            lambda: translate("Widgets", "What for"),
            placeholder_fn=lambda: translate("Widgets", "See the damage, deliver parts, read the meter"),
            required=True,
        )
        self.escort = ChoiceField(lambda: translate("Widgets", "Accompanied by"), required=True)
        self.refusal = RefusalCard()
        self.enter = PrimaryButton(
            lambda: translate("Widgets", "Let in"), icon_name="mdi6.door-open", key="F9", large=True
        )
        self._lay_out()
        self.kind.chosen.connect(self._show_need)
        self.enter.clicked.connect(self._let_in)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.name, 1, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.escort, 1, Qt.AlignmentFlag.AlignBottom)
        self.body.addWidget(self.kind)
        self.body.addLayout(row)
        self.body.addWidget(self.purpose)
        self.body.addWidget(self.danger)
        self.body.addWidget(self.refusal)
        self.body.addWidget(self.enter)

    def show_escorts(self, people: tuple[Holder, ...]) -> None:
        """Offer everybody of the house."""
        nobody = (NOBODY, lambda: translate("Widgets", "nobody"))
        named = ((str(person.staff_id), partial(str, person.name)) for person in people)
        self.escort.set_options((nobody, *named))

    def retranslate(self) -> None:
        """Say the danger again."""
        super().retranslate()
        self.danger.setText(
            translate(
                "Widgets", "Lifts and moving cars: a visitor never walks alone, and stays on the aisles."
            )
        )

    def _show_need(self, kind: str) -> None:
        self.escort.set_required(required=kind == VisitorKind.CUSTOMER)

    def _let_in(self) -> None:
        self.refusal.clear()
        escort = int(self.escort.key() or NOBODY)
        command = LetInVisitor(
            kind=VisitorKind(self.kind.chosen_key()),
            name=self.name.text(),
            purpose=self.purpose.text(),
            escort_id=escort or None,
        )
        self._desk.runner.do(let_in_visitor, command, then=self._done, refused=self.refusal.show_refusal)

    def _done(self, receipt: VisitorLetIn) -> None:
        for field in (self.name, self.purpose):
            field.clear()
        self.escort.choose(NOBODY)
        words = translate("Widgets", "{name} is in the workshop ({number})")
        self._desk.messages.said(words.format(name=receipt.name, number=receipt.number))
        self.let_in.emit(receipt)
