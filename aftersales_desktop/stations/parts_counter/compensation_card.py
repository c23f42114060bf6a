"""How a lost tool is made good: original price or the same model, and the receipt of either (R2.3.5c-d)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.tools.choose_compensation import (
    ChooseCompensation,
    CompensationChosen,
    choose_compensation,
)
from aftersales_desktop.domain.tools.lookups_card import ToolCard
from aftersales_desktop.domain.tools.settle_compensation import (
    CompensationSettled,
    MoneyReceived,
    SettleCompensation,
    ToolReceived,
    settle_compensation,
)
from aftersales_desktop.domain.tools.tool_loan import CompensationKind
from aftersales_desktop.stations.parts_counter.kind_buttons import KindButtons
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import PrimaryButton, plain_button
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import CodeField, MoneyField, TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.scan_queue import beep_refusal
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

CLAUSE = "R2.3.5c"


class CompensationCard(Card):
    """The choice, what is received for it, and the one button that closes the loan.

    Signals:
        clause_pressed: A clause to be read.
        settled: The loss has been made good.
        said_no: Something was refused; the card wants to be seen.
    """

    clause_pressed = Signal(str)
    settled = Signal(object)
    said_no = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._card: ToolCard | None = None
        super().__init__(lambda: translate("PartsCounter", "Compensation"), parent)
        self.desk = desk
        self._clause = plain_button(kind="link", compact=True)
        self.title_row.addWidget(self._clause)
        self.kinds = KindButtons(self._kind_words)
        self._why_not = Label(role="small", wrap=True)
        self.amount = MoneyField(lambda: translate("PartsCounter", "Amount received"), required=True)
        self.receipt = CodeField(lambda: translate("PartsCounter", "Receipt number"), required=True)
        self.model = CodeField(lambda: translate("PartsCounter", "Model on its plate"), required=True)
        self.serial = CodeField(lambda: translate("PartsCounter", "Serial number"))
        self.condition = TextField(lambda: translate("PartsCounter", "Its condition"), required=True)
        self.settle = PrimaryButton(
            lambda: translate("PartsCounter", "Record compensation"), icon_name="mdi6.cash-check", key="F9"
        )
        self.refusal = RefusalCard()
        self._lay_out()
        self._clause.clicked.connect(lambda: self.clause_pressed.emit(CLAUSE))
        self.refusal.clause_pressed.connect(self.clause_pressed)
        self.kinds.chosen.connect(self._choose)
        self.settle.clicked.connect(self._settle)
        self.retranslate()

    def _lay_out(self) -> None:
        self.body.addWidget(self.kinds)
        self.body.addWidget(self._why_not)
        for pair in ((self.amount, self.receipt), (self.model, self.serial), (self.condition,)):
            row = QHBoxLayout()
            row.setSpacing(10)
            for field in pair:
                row.addWidget(field, 1)
            self.body.addLayout(row)
        self.body.addWidget(self.refusal)
        self.body.addWidget(self.settle)

    def show_tool(self, card: ToolCard) -> None:
        """Show what is owed for a lost tool; what was typed stays while it is the same tool and kind."""
        before = self._card
        same = before is not None and before.tool_id == card.tool_id and before.owed == card.owed
        self._card = card
        if not same:
            self.refusal.clear()
            for field in (self.receipt, self.model, self.serial, self.condition):
                field.clear()
            self.amount.set_money(card.owed.amount if card.owed is not None else None)
            self.kinds.choose(self._kind())
        self.retranslate()

    def retranslate(self) -> None:
        """Say again what is owed and what may be done."""
        super().retranslate()
        if not hasattr(self, "refusal"):
            return
        self._clause.setText(translate("PartsCounter", "Clause {id}").format(id=CLAUSE))
        self.kinds.retranslate()
        kind = self._kind()
        for field in self._money_fields():
            field.setVisible(kind is CompensationKind.ORIGINAL_PRICE)
        for field in self._tool_fields():
            field.setVisible(kind is CompensationKind.SAME_MODEL)
        may_choose = self.desk.actor.holds(*choose_compensation.rights.roles)
        self.kinds.setEnabled(may_choose)
        self._why_not.setText(translate("PartsCounter", "The parts manager chooses."))
        self._why_not.setVisible(not may_choose and kind is None)
        self.settle.blocked(self._hindrance())
        loan = self._card.loan if self._card is not None else None
        words = translate("PartsCounter", "liable: {person}")
        self.aside.setText(words.format(person=loan.borrower) if loan is not None else "")

    def _money_fields(self) -> tuple[QWidget, ...]:
        return (self.amount, self.receipt)

    def _tool_fields(self) -> tuple[QWidget, ...]:
        return (self.model, self.serial, self.condition)

    def _kind(self) -> CompensationKind | None:
        return self._card.owed.kind if self._card is not None and self._card.owed is not None else None

    def _kind_words(self, kind: CompensationKind) -> str:
        if self._card is None:
            return translate("Words", kind.value)
        price = kind is CompensationKind.ORIGINAL_PRICE
        return f"{translate('Words', kind.value)}   {self._card.price if price else self._card.model}"

    def _hindrance(self) -> str:
        if not self.desk.actor.holds(*settle_compensation.rights.roles):
            return translate("PartsCounter", "Only cashier or parts manager")
        return "" if self._kind() else translate("PartsCounter", "Choose first how it is made good")

    def _choose(self, kind: CompensationKind) -> None:
        if self._card is None or self._kind() is kind:
            return
        command = ChooseCompensation(tool_id=self._card.tool_id, kind=kind)
        self.desk.runner.do(choose_compensation, command, then=self._chosen, refused=self._refused)

    def _chosen(self, receipt: CompensationChosen) -> None:
        self.refusal.clear()
        words = translate("PartsCounter", "{tool}: “{kind}” chosen")
        kind = translate("Words", receipt.kind.value)
        self.desk.messages.said(words.format(tool=receipt.tool, kind=kind), Tone.HOLD)

    def _settle(self) -> None:
        kind = self._kind()
        if self._card is None or kind is None:
            return
        received: MoneyReceived | ToolReceived = MoneyReceived(
            amount=self.amount.money() or Money.ZERO, receipt=self.receipt.text()
        )
        if kind is CompensationKind.SAME_MODEL:
            received = ToolReceived(
                model=self.model.text(), serial=self.serial.text(), condition=self.condition.text()
            )
        command = SettleCompensation(tool_id=self._card.tool_id, received=received)
        self.desk.runner.do(settle_compensation, command, then=self._done, refused=self._refused)

    def _done(self, receipt: CompensationSettled) -> None:
        self.refusal.clear()
        if receipt.new_tool:
            words = translate("PartsCounter", "{tool} is replaced by {new}: print its label")
        else:
            words = translate("PartsCounter", "{tool} is paid: {amount} received")
        self.desk.messages.said(
            words.format(tool=receipt.tool, new=receipt.new_tool, amount=receipt.amount), Tone.OK
        )
        self.settled.emit(receipt)

    def _refused(self, refusal: Refusal) -> None:
        beep_refusal()
        self.refusal.show_refusal(refusal)
        self.said_no.emit()
        self.kinds.choose(self._kind())
