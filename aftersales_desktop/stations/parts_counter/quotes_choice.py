"""The choice below the comparison: whom, why a dearer one, and the order itself (R2.3.10b, T34)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.purchasing.collect_quotes import (
    GiveUpPurchase,
    SelfPurchaseBegun,
    give_up_purchase,
)
from aftersales_desktop.domain.purchasing.lookups_quotes import Comparison, QuoteSeen
from aftersales_desktop.domain.purchasing.order_self_purchase import (
    OrderSelfPurchase,
    SelfPurchaseOrdered,
    order_self_purchase,
)
from aftersales_desktop.domain.purchasing.refusals import TooFewQuotes
from aftersales_desktop.domain.purchasing.self_purchase import PurchaseState
from aftersales_desktop.values.money import Money
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.labels import ElidedLabel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class QuotesChoice(QWidget):
    """The reason at the left, what is missing and the order at the right.

    Signals:
        done: It was ordered or given up.
        quote_wanted: Another quote is to be entered.
        paper_wanted: The comparison is to be printed.
    """

    done = Signal()
    quote_wanted = Signal()
    paper_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: Comparison | None = None
        self._chosen: QuoteSeen | None = None
        self.why = Card(lambda: translate("PartsCounter", "Why this supplier"))
        self.supplier = ElidedLabel(role="strong")
        self.reason = TextField(lambda: translate("PartsCounter", "Reason"))
        self.refusal = RefusalCard()
        self.order = PrimaryButton(
            lambda: translate("PartsCounter", "Place the order"), icon_name="mdi6.send-outline", key="F9"
        )
        self.more = ActionButton(
            lambda: translate("PartsCounter", "Another quote"), icon_name="mdi6.plus", key="F2"
        )
        self.paper = ActionButton(
            lambda: translate("PartsCounter", "Print comparison"),
            icon_name="mdi6.printer-outline",
            key="Ctrl+P",
        )
        self.give_up = ActionButton(
            lambda: translate("PartsCounter", "Give up"), icon_name="mdi6.close-circle-outline", kind="flat"
        )
        self._lay_out()
        self.order.clicked.connect(self._order)
        self.give_up.clicked.connect(self._give_up)
        self.paper.clicked.connect(self.paper_wanted)
        self.more.clicked.connect(self.quote_wanted)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)

    def _lay_out(self) -> None:
        self.why.title_row.insertWidget(1, self.supplier, 2)
        self.why.body.addWidget(self.reason)
        acts = QHBoxLayout()
        for button in (self.order, self.more, self.paper, self.give_up):
            acts.addWidget(button)
        acts.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.refusal)
        right.addStretch(1)
        right.addLayout(acts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.why, 1)
        row.addLayout(right, 1)

    def show_choice(self, shown: Comparison, chosen: QuoteSeen | None) -> None:
        """Show who is chosen, and what is still missing."""
        other = self._shown is None or self._shown.purchase_id != shown.purchase_id
        if other or shown.state is not PurchaseState.COLLECTING:
            self.reason.set_text(shown.reason)
        self._shown, self._chosen = shown, chosen
        self.refusal.clear()
        if shown.state is PurchaseState.COLLECTING and shown.stored < shown.needed:
            self.refusal.show_refusal(TooFewQuotes(needed=shown.needed, stored=shown.stored))
        self.retranslate()

    def retranslate(self) -> None:
        """Say who is chosen at what price, and what blocks the order."""
        shown, chosen = self._shown, self._chosen
        if shown is None:
            return
        collecting = shown.state is PurchaseState.COLLECTING
        for button in (self.order, self.give_up):
            button.setVisible(collecting)
        self.more.setVisible(collecting and shown.stored >= shown.needed)
        self.reason.setEnabled(collecting)
        dearer = chosen is not None and chosen.dearer > Money.ZERO
        self.reason.set_required(required=collecting and dearer)
        self.why.aside.setText(
            translate("PartsCounter", "not the lowest: required") if collecting and dearer else ""
        )
        self.supplier.say(*self._words(chosen))
        missing = shown.stored < shown.needed
        few = translate("PartsCounter", "{n} quotes are missing").format(n=shown.needed - shown.stored)
        nobody = translate("PartsCounter", "Choose a supplier above")
        self.order.blocked(few if missing else nobody if chosen is None else "")

    def _words(self, chosen: QuoteSeen | None) -> tuple[str, str]:
        if chosen is None:
            return translate("PartsCounter", "Nobody is chosen yet"), Tone.MUTED
        if chosen.dearer <= Money.ZERO:
            return f"{chosen.supplier}  {chosen.landed}", Tone.OK
        more = translate("PartsCounter", "{amount} above the lowest").format(amount=chosen.dearer)
        return f"{chosen.supplier}  {chosen.landed}  ·  {more}", Tone.TEXT

    def _order(self) -> None:
        shown, chosen = self._shown, self._chosen
        if shown is None or chosen is None:
            return
        command = OrderSelfPurchase(
            purchase_id=shown.purchase_id,
            version_seen=shown.version,
            supplier_id=chosen.supplier_id,
            reason=self.reason.text(),
        )
        self._desk.runner.do(
            order_self_purchase, command, then=self._ordered, refused=self.refusal.show_refusal
        )

    def _ordered(self, done: SelfPurchaseOrdered) -> None:
        words = translate("PartsCounter", "{purchase} is ordered as {order}")
        self._desk.messages.said(words.format(purchase=done.number, order=done.part_order))
        self.done.emit()

    def _give_up(self) -> None:
        if self._shown is None:
            return
        command = GiveUpPurchase(purchase_id=self._shown.purchase_id, reason=self.reason.text())
        self._desk.runner.do(
            give_up_purchase, command, then=self._given_up, refused=self.refusal.show_refusal
        )

    def _given_up(self, done: SelfPurchaseBegun) -> None:
        words = translate("PartsCounter", "{purchase} is given up").format(purchase=done.number)
        self._desk.messages.said(words, Tone.WARN)
        self.done.emit()
