"""A sanction proposed by hand: who, by which clause, when, what happened, the evidence, how much (X7)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.people.lookups import Colleague
from aftersales_desktop.domain.rules.lookups import ValueNow
from aftersales_desktop.domain.sanctions.propose_sanction import (
    ProposeSanction,
    SanctionProposed,
    propose_sanction,
)
from aftersales_desktop.regulations.rulebook import Clause, rulebook
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField, DayField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import LongTextField, MoneyField, TextField
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import language, translate

MIDDAY = time(12)


def threatening() -> tuple[Clause, ...]:
    """List the clauses that threaten with something."""
    return tuple(clause for clause in rulebook().clauses if clause.sanction is not None)


class SanctionForm(Card):
    """F7 proposes, Esc drops it.

    Signals:
        clause_pressed: A clause to be read.
        proposed: The new entry's id.
        dropped: Nothing is proposed after all.
    """

    clause_pressed = Signal(str)
    proposed = Signal(int)
    dropped = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._amounts: dict[str, str] = {}
        super().__init__(lambda: translate("Director", "Propose a sanction"), parent)
        self._desk = desk
        self.person = ChoiceField(lambda: translate("Director", "Who"), required=True)
        self.clause = ChoiceField(
            lambda: translate("Director", "Clause"),
            [("", _choose), *((clause.id, _title_fn(clause)) for clause in threatening())],
            required=True,
        )
        self.day = DayField(lambda: translate("Director", "Happened on"), required=True)
        self.amount = MoneyField(lambda: translate("Director", "Yuan"))
        self.what = TextField(lambda: translate("Director", "What happened"), required=True)
        self.evidence = LongTextField(lambda: translate("Director", "Evidence"), required=True)
        self.save = PrimaryButton(lambda: translate("Director", "Propose"), icon_name="mdi6.gavel", key="F7")
        self.drop = ActionButton(lambda: translate("Director", "Cancel"), key="Esc")
        self.refusal = RefusalCard()
        self._lay_out()
        self.clause.changed.connect(self._offer_amount)
        self.save.clicked.connect(self._save)
        self.drop.clicked.connect(self.dropped)
        self.refusal.clause_pressed.connect(self.clause_pressed)

    def _lay_out(self) -> None:
        when, buttons = QHBoxLayout(), QHBoxLayout()
        for field in (self.day, self.amount):
            when.addWidget(field, 1)
        buttons.addWidget(self.drop)
        buttons.addWidget(self.save, 1)
        self.body.addWidget(self.person)
        self.body.addWidget(self.clause)
        self.body.addLayout(when)
        self.body.addWidget(self.what)
        self.body.addWidget(self.evidence)
        self.body.addStretch(1)
        self.body.addWidget(self.refusal)
        self.body.addLayout(buttons)

    def begin(self) -> None:
        """Begin a new proposal."""
        for field in (self.what, self.evidence):
            field.clear()
        self.refusal.clear()
        self.person.choose("")
        self.clause.choose("")
        self.day.set_day(self._desk.today())
        self._offer_amount()
        self.person.setFocus()

    def offer_people(self, people: tuple[Colleague, ...]) -> None:
        """Offer the staff."""
        self.person.set_options([("", _choose), *((str(one.staff_id), _name_fn(one.name)) for one in people)])

    def show_values(self, values: tuple[ValueNow, ...]) -> None:
        """Know what each clause costs today."""
        self._amounts = {value.parameter.key: value.current for value in values}
        self._offer_amount()

    def _offer_amount(self) -> None:
        chosen = next((one for one in threatening() if one.id == self.clause.key()), None)
        key = chosen.sanction.amount if chosen is not None and chosen.sanction is not None else ""
        text = self._amounts.get(key, "")
        self.amount.set_money(Money.of(text) if text else None)

    def _save(self) -> None:
        day = self.day.day()
        happened = datetime.combine(day, MIDDAY, self._desk.zone)
        wanted = ProposeSanction(
            person_id=int(self.person.key() or 0),
            clause=self.clause.key(),
            event=self.what.text(),
            evidence=self.evidence.text(),
            # Today's afternoon has not come yet in the morning.
            happened_at=min(happened, self._desk.now()) if day == self._desk.today() else happened,
            amount=self.amount.money(),
        )
        self._desk.runner.do(propose_sanction, wanted, then=self._saved, refused=self._refused)

    def _saved(self, receipt: SanctionProposed) -> None:
        words = translate("Director", "{number} is proposed and waits for verification")
        self._desk.messages.said(words.format(number=receipt.number), Tone.OK)
        self.proposed.emit(receipt.sanction_id)

    def _refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)


def _choose() -> str:
    return translate("Director", "Choose")


def _title_fn(clause: Clause) -> Callable[[], str]:
    return lambda: f"{clause.id}  {clause.title[language().value]}"


def _name_fn(name: str) -> Callable[[], str]:
    return lambda: name
