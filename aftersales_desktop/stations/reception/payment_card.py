"""Takes the money for an order, in one kind or split over several, to exactly what is due."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.order_rows import OrderPage
from aftersales_desktop.domain.work_orders.order_state import PaymentKind
from aftersales_desktop.domain.work_orders.settle_order import (
    OrderSettled,
    PaymentTaken,
    SettleOrder,
    settle_order,
)
from aftersales_desktop.stations.reception.line_entry import yuan
from aftersales_desktop.values.money import Money, total
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import CodeField, MoneyField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.order_papers import settlement_paper
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.segments import Choices
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


def kind_words(kind: PaymentKind) -> str:
    """A way to pay, short enough for a button."""
    words = {
        PaymentKind.CASH: translate("Reception", "Cash"),
        PaymentKind.CARD: translate("Reception", "Card"),
        PaymentKind.TRANSFER: translate("Reception", "Transfer"),
        PaymentKind.MOBILE: translate("Reception", "Mobile"),
        PaymentKind.ACCOUNT: translate("Reception", "Account"),
    }
    return words[kind]


class PaymentCard(Card):
    """Kinds of payment, amount, reference; what is taken in parts stands in a list until all is there.

    Signals:
        clause_pressed: A clause to be read.
    """

    clause_pressed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._page: OrderPage | None = None
        self._taken: list[PaymentTaken] = []
        super().__init__(lambda: translate("Reception", "Payment"), parent)
        self.desk = desk
        self.kinds = Choices([(kind.value, _words_fn(kind)) for kind in PaymentKind])
        self.amount = MoneyField(lambda: translate("Reception", "Amount"))
        self.reference = CodeField(lambda: translate("Reception", "Reference"))
        self.add = ActionButton(
            lambda: translate("Reception", "Add a part payment"),
            icon_name="mdi6.plus",
            key="F4",
            compact=True,
        )
        self.undo = ActionButton(lambda: translate("Reception", "Start again"), kind="flat", compact=True)
        self.taken = Label(role="body", wrap=True)
        self.rest = Label(role="muted")
        self.settle = PrimaryButton(self._settle_words, icon_name="mdi6.printer", key="Ctrl+P", large=True)
        self.refusal = RefusalCard()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        fields, split = QHBoxLayout(), QHBoxLayout()
        fields.setSpacing(10)
        fields.addWidget(self.amount, 1)
        fields.addWidget(self.reference, 1)
        split.addWidget(self.add)
        split.addWidget(self.undo)
        split.addStretch(1)
        self.body.addWidget(self.kinds)
        self.body.addLayout(fields)
        self.body.addLayout(split)
        self.body.addWidget(self.taken)
        self.body.addWidget(self.rest)
        self.body.addStretch(1)
        self.body.addWidget(self.refusal)
        self.body.addWidget(self.settle)

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.undo.clicked.connect(self._start_again)
        self.settle.clicked.connect(self._settle)
        self.amount.changed.connect(self.retranslate)
        self.kinds.chosen.connect(self.retranslate)
        self.refusal.clause_pressed.connect(self.clause_pressed)

    def show_order(self, page: OrderPage) -> None:
        """Show what an inspected order owes; part payments of another order are forgotten."""
        changed = self._page is None or (self._page.order_id, self._page.owed) != (page.order_id, page.owed)
        self._page = page
        if changed:
            self._start_again()
        self.retranslate()

    def open_amount(self) -> Money:
        """What is still to be paid."""
        due = self._page.owed if self._page is not None else Money.ZERO
        return due - total([payment.amount for payment in self._taken])

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        if not hasattr(self, "refusal"):
            return
        rows = [f"{kind_words(p.kind)}  {yuan(p.amount)}  {p.reference}".strip() for p in self._taken]
        self.taken.setText("\n".join(rows))
        self.taken.setVisible(bool(rows))
        self.undo.setVisible(bool(rows))
        open_amount, typed = self.open_amount(), self.amount.money()
        partial = typed is not None and Money.ZERO < typed < open_amount
        self.add.setEnabled(partial)
        left = translate("Reception", "Still open after that: {amount} yuan")
        self.rest.setText(left.format(amount=yuan(open_amount - typed)) if partial and typed else "")
        self.settle.retranslate()

    def _settle_words(self) -> str:
        if self._page is not None and self._page.owed == Money.ZERO:
            return translate("Reception", "Nothing due: settle and print")
        words = translate("Reception", "Take {amount} yuan and print")
        return words.format(amount=yuan(self.open_amount()))

    def _start_again(self) -> None:
        self._taken = []
        self.refusal.clear()
        self._offer_rest()

    def _offer_rest(self) -> None:
        self.amount.set_money(self.open_amount())
        self.reference.clear()
        self.retranslate()

    def _payment(self, amount: Money) -> PaymentTaken:
        kind = PaymentKind(self.kinds.chosen_key())
        return PaymentTaken(kind=kind, amount=amount, reference=self.reference.text())

    def _add(self) -> None:
        amount = self.amount.money()
        if amount is None or not Money.ZERO < amount < self.open_amount():
            return
        self._taken.append(self._payment(amount))
        self._offer_rest()

    def _settle(self) -> None:
        """Settle with what was taken and the rest in the kind chosen; a wrong amount is refused."""
        page, typed = self._page, self.amount.money()
        if page is None:
            return
        self.refusal.clear()
        payments = list(self._taken)
        if self.open_amount() != Money.ZERO:
            payments.append(self._payment(typed if typed is not None else Money.ZERO))
        command = SettleOrder(order_id=page.order_id, payments=tuple(payments))
        self.desk.runner.do(settle_order, command, then=self._settled, refused=self._refused)

    def _settled(self, receipt: OrderSettled) -> None:
        self._taken = []
        words = translate("Reception", "{number}: {amount} yuan settled")
        said = words.format(number=receipt.number, amount=yuan(receipt.due))
        self.desk.messages.said(said, Tone.OK)
        if self._page is not None:
            self.desk.printing.print_now(settlement_paper(self._page.order_id, self._page.number))

    def _refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)


def _words_fn(kind: PaymentKind) -> Callable[[], str]:
    return lambda: kind_words(kind)
