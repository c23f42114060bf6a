"""The deposit on a claim part: received, waived, paid back (R2.3.8b-c)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.claim_parts.ask_waiver import AskWaiver, ask_waiver
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimState
from aftersales_desktop.domain.claim_parts.claim_step import ClaimStep
from aftersales_desktop.domain.claim_parts.lookups_page import ClaimPage, MoneyRow
from aftersales_desktop.domain.claim_parts.refund_deposit import (
    DepositRefunded,
    RefundDeposit,
    refund_deposit,
)
from aftersales_desktop.domain.claim_parts.take_deposit import DepositTaken, TakeDeposit, take_deposit
from aftersales_desktop.domain.work_orders.order_state import PaymentKind
from aftersales_desktop.stations.reception.claim_card import ClaimCard, payment_choices
from aftersales_desktop.stations.reception.claim_papers import deposit_paper, refund_paper
from aftersales_desktop.stations.reception.line_entry import yuan
from aftersales_desktop.stations.reception.payment_card import kind_words
from aftersales_desktop.values.money import Money
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import MoneyField, TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

ASKING = frozenset({ClaimStep.DEPOSIT, ClaimStep.WAIVER})


class ClaimDepositCard(ClaimCard):
    """Takes the deposit, asks for a waiver, pays it back; each with its paper."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Reception", "Deposit"), desk, parent)
        self.facts = Label(role="body", wrap=True)
        self.kinds = payment_choices()
        self.amount = MoneyField(lambda: translate("Reception", "Amount"))
        self.take = PrimaryButton(self._take_words, icon_name="mdi6.cash-plus", key="Ctrl+P")
        self.reason = TextField(lambda: translate("Reception", "Why this customer need not"), longest=500)
        self.waive = ActionButton(
            lambda: translate("Reception", "Ask for a waiver"), icon_name="mdi6.draw-pen", key="F6"
        )
        self.pay_back = PrimaryButton(self._pay_back_words, icon_name="mdi6.cash-refund", key="Ctrl+P")
        self.print_receipt = ActionButton(
            lambda: translate("Reception", "Deposit receipt"), icon_name="mdi6.printer-outline", compact=True
        )
        self.print_voucher = ActionButton(
            lambda: translate("Reception", "Refund voucher"), icon_name="mdi6.printer-outline", compact=True
        )
        self._taking, self._waiving, self._paying_back, self._papers = (QWidget() for _ in range(4))
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        rows = {
            self._taking: (self.amount, self.take),
            self._waiving: (self.reason, self.waive),
            self._paying_back: (self.pay_back,),
            self._papers: (self.print_receipt, self.print_voucher),
        }
        self.body.addWidget(self.facts)
        self.body.addWidget(self.kinds)
        for holder, parts in rows.items():
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(10)
            for part in parts:
                row.addWidget(part, 1 if part is self.reason else 0, Qt.AlignmentFlag.AlignBottom)
            if holder is not self._waiving:
                row.addStretch(1)
            self.body.addWidget(holder)
        self.body.addWidget(self.refusal)

    def _connect(self) -> None:
        self.take.clicked.connect(self._take)
        self.waive.clicked.connect(self._waive)
        self.pay_back.clicked.connect(self._pay_back)
        self.amount.changed.connect(self.take.retranslate)
        self.print_receipt.clicked.connect(self._preview_receipt)
        self.print_voucher.clicked.connect(self._preview_voucher)

    def begin(self, page: ClaimPage) -> None:
        """Propose the amount."""
        self.amount.set_money(page.proposed)
        self.reason.clear()

    def retranslate(self) -> None:
        """Say what was received and paid back, and offer what is next."""
        super().retranslate()
        page = self.page
        if page is None or not hasattr(self, "_papers"):
            return
        actor = self.desk.actor
        asking, back = page.row.step in ASKING, page.row.step is ClaimStep.REFUND
        taking = asking and actor.holds(*take_deposit.rights.roles)
        paying = back and actor.holds(*refund_deposit.rights.roles)
        self.facts.setText("\n".join(self._facts(page)))
        self.kinds.setVisible(taking or paying)
        self._taking.setVisible(taking)
        self._waiving.setVisible(page.row.step is ClaimStep.DEPOSIT and actor.holds(*ask_waiver.rights.roles))
        self._paying_back.setVisible(paying)
        self.print_receipt.setVisible(page.received is not None)
        self.print_voucher.setVisible(page.refund is not None)
        self._papers.setVisible(page.received is not None)
        for button in (self.take, self.pay_back):
            button.retranslate()

    def _facts(self, page: ClaimPage) -> list[str]:
        if page.waived_because:
            return [translate("Reception", "Waived: {reason}").format(reason=page.waived_because)]
        lines = [self._money(money) for money in (page.received, page.refund) if money is not None]
        if page.row.state is ClaimState.DRAFT:
            lines.append(translate("Reception", "Talk to the customer first; then the deposit."))
        elif page.row.step is ClaimStep.WAIVER:
            lines.append(translate("Reception", "The workshop manager decides on a waiver."))
        elif page.row.step is ClaimStep.DEPOSIT:
            proposed = translate("Reception", "{amount} yuan are proposed; the part costs {price} yuan.")
            lines.append(proposed.format(amount=yuan(page.proposed), price=yuan(page.row.amount)))
        elif page.row.step is ClaimStep.REFUND and not self.desk.actor.holds(*refund_deposit.rights.roles):
            lines.append(translate("Reception", "The cash desk pays it back, in full."))
        return lines or [translate("Reception", "No deposit was received.")]

    def _money(self, money: MoneyRow) -> str:
        words = translate("Reception", "{number}: {amount} yuan, {kind}, {who}, {when}")
        return words.format(
            number=money.number,
            amount=yuan(money.amount),
            kind=kind_words(money.kind),
            who=money.by,
            when=moment_text(money.at, self.desk.now()),
        )

    def _take_words(self) -> str:
        amount = self.amount.money() if hasattr(self, "amount") else None
        words = translate("Reception", "Take {amount} yuan and print")
        return words.format(amount=yuan(amount if amount is not None else Money.ZERO))

    def _pay_back_words(self) -> str:
        deposit = self.page.row.deposit if self.page is not None else Money.ZERO
        return translate("Reception", "Pay {amount} yuan back and print").format(amount=yuan(deposit))

    def _take(self) -> None:
        if self.page is not None:
            amount = self.amount.money()
            command = TakeDeposit(
                claim_id=self.page.row.claim_id,
                amount=amount if amount is not None else Money.ZERO,
                kind=PaymentKind(self.kinds.chosen_key()),
            )
            self.do(take_deposit, command, self._taken)

    def _taken(self, taken: DepositTaken) -> None:
        words = translate(
            "Reception", "{receipt}: deposit of {amount} yuan received; signatures are asked for"
        )
        self.desk.messages.said(words.format(receipt=taken.receipt, amount=yuan(taken.amount)), Tone.OK)
        if self.page is not None:
            self.desk.printing.print_now(deposit_paper(taken.claim_id, taken.receipt, self.page.order_id))

    def _waive(self) -> None:
        if self.page is not None:
            command = AskWaiver(claim_id=self.page.row.claim_id, reason=self.reason.text())
            self.do(ask_waiver, command, lambda _receipt: self._say_asked())

    def _say_asked(self) -> None:
        self.desk.messages.said(translate("Reception", "Asked: the workshop manager decides"), Tone.OK)

    def _pay_back(self) -> None:
        if self.page is not None:
            kind = PaymentKind(self.kinds.chosen_key())
            command = RefundDeposit(claim_id=self.page.row.claim_id, kind=kind)
            self.do(refund_deposit, command, self._paid_back)

    def _paid_back(self, paid: DepositRefunded) -> None:
        words = translate("Reception", "{voucher}: {amount} yuan paid back")
        self.desk.messages.said(words.format(voucher=paid.voucher, amount=yuan(paid.amount)), Tone.OK)
        if self.page is not None:
            self.desk.printing.print_now(refund_paper(paid.claim_id, paid.voucher, self.page.order_id))

    def _preview_receipt(self) -> None:
        if self.page is not None and self.page.received is not None:
            row = self.page.row
            self.desk.printing.preview(
                deposit_paper(row.claim_id, self.page.received.number, self.page.order_id)
            )

    def _preview_voucher(self) -> None:
        if self.page is not None and self.page.refund is not None:
            row = self.page.row
            self.desk.printing.preview(
                refund_paper(row.claim_id, self.page.refund.number, self.page.order_id)
            )
