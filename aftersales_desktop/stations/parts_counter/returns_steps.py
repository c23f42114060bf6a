"""One return in its two steps: first the goods, then the system (R2.3.11c, R2.3.11d)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.parts.lookups_returns import ReturnRow
from aftersales_desktop.domain.parts.parts_return import ReturnState
from aftersales_desktop.domain.parts.post_return import PostReturn, ReturnPosted, post_return
from aftersales_desktop.domain.parts.receive_return import ReceiveReturn, ReturnReceived, receive_return
from aftersales_desktop.domain.parts.refusals import GoodsFirst, UnknownBin
from aftersales_desktop.domain.parts.withdraw_return import (
    ReturnWithdrawn,
    WithdrawReturn,
    withdraw_return,
)
from aftersales_desktop.stations.parts_counter.returns_papers import return_slip_paper
from aftersales_desktop.stations.parts_counter.stock_bin_field import BinField
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton, plain_button
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import NumberField
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.plate import PlateLabel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.refusal_words import refusal_sentence
from aftersales_desktop.widgets.steps import Steps
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.words import translate


class ReturnSteps(QWidget):
    """The chosen slip; step 2 stays visible and locked until step 1 is done."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: ReturnRow | None = None
        self.plate = PlateLabel()
        self.part = ElidedLabel(role="section")
        self.facts = Label(role="muted", wrap=True)
        self.steps = Steps(
            (
                ("goods", lambda: translate("PartsCounter", "Goods")),
                ("system", lambda: translate("PartsCounter", "System")),
            )
        )
        self.counted = NumberField(lambda: translate("PartsCounter", "Counted"), required=True)
        self.bin = BinField(desk, lambda: translate("PartsCounter", "Into bin"), required=True)
        self.unused = QCheckBox()
        self.receive = PrimaryButton(
            lambda: translate("PartsCounter", "Goods are here"), icon_name="mdi6.package-down", key="F8"
        )
        self.receive_refusal = RefusalCard()
        self.received = Label(role="muted", wrap=True)
        self.post = PrimaryButton(
            lambda: translate("PartsCounter", "Return to stock"), icon_name="mdi6.keyboard-return", key="F9"
        )
        self.clause = plain_button(kind="link")
        self.post_refusal = RefusalCard()
        self.posted = Label(role="muted", wrap=True)
        self.slip = ActionButton(
            lambda: translate("PartsCounter", "Return slip"), icon_name="mdi6.printer-outline", key="Ctrl+P"
        )
        self.withdraw = ActionButton(
            lambda: translate("PartsCounter", "Withdraw"), icon_name="mdi6.close", kind="flat", key="F7"
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._head())
        self.first = Card(lambda: translate("PartsCounter", "1  The goods"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.counted, 1)
        row.addWidget(self.bin, 1)
        self._step_one = QWidget()
        inner = QVBoxLayout(self._step_one)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(row)
        inner.addWidget(self.unused)
        inner.addWidget(self.receive)
        for widget in (self._step_one, self.receive_refusal, self.received):
            self.first.body.addWidget(widget)
        self.second = Card(lambda: translate("PartsCounter", "2  The system"))
        self.second.body.addWidget(self.post)
        self.second.body.addWidget(self.clause, 0, Qt.AlignmentFlag.AlignLeft)
        self.second.body.addWidget(self.post_refusal)
        self.second.body.addWidget(self.posted)
        column.addWidget(self.first)
        column.addWidget(self.second)
        column.addStretch(1)

    def _head(self) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.plate)
        head.addWidget(self.part, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.steps)
        foot.addStretch(1)
        foot.addWidget(self.withdraw)
        foot.addWidget(self.slip)
        card.body.addLayout(head)
        card.body.addWidget(self.facts)
        card.body.addLayout(foot)
        return card

    def _connect(self) -> None:
        self.receive.clicked.connect(self._receive)
        self.post.clicked.connect(self._post)
        self.withdraw.clicked.connect(self._withdraw)
        self.slip.clicked.connect(self._print)
        self.clause.clicked.connect(lambda: self._desk.messages.clause_wanted.emit(GoodsFirst.clause))
        for card in (self.receive_refusal, self.post_refusal):
            card.clause_pressed.connect(self._desk.messages.clause_wanted)

    def show_return(self, row: ReturnRow) -> None:
        """Show a slip; what is typed for it stays while it is the same one at the same step."""
        old, self._row = self._row, row
        if old is None or (old.return_id, old.state) != (row.return_id, row.state):
            self.receive_refusal.clear()
            self.post_refusal.clear()
            self.counted.set_quantity(row.quantity)
            self.bin.set_text(row.home_bin)
            self.unused.setChecked(False)
        self.retranslate()

    def take_bin(self, code: ScanCode) -> bool:
        """Take a scanned bin as the place for these goods."""
        waits = self._row is not None and self._row.state is ReturnState.REQUESTED
        return waits and self.bin.take_label(code)

    def _receive(self) -> None:
        self.receive_refusal.clear()
        self.bin.ask_bin(self._receive_into, self.receive_refusal.show_refusal)

    def _receive_into(self, bin_id: int | None) -> None:
        if self._row is None:
            return
        if bin_id is None:
            self.receive_refusal.show_refusal(UnknownBin(bin=""))
            return
        order = ReceiveReturn(
            return_id=self._row.return_id,
            counted=self.counted.quantity() or Quantity.ZERO,
            unused=self.unused.isChecked(),
            bin_id=bin_id,
        )
        refuse = self.receive_refusal.show_refusal
        self._desk.runner.do(receive_return, order, then=self._received, refused=refuse)

    def _received(self, done: ReturnReceived) -> None:
        words = translate("PartsCounter", "{slip}: {counted} received, bin {bin}")
        self._desk.messages.said(words.format(slip=done.shown_number, counted=done.counted, bin=done.bin))
        self.post.setFocus()

    def _post(self) -> None:
        if self._row is not None:
            self.post_refusal.clear()
            order = PostReturn(return_id=self._row.return_id)
            refuse = self.post_refusal.show_refusal
            self._desk.runner.do(post_return, order, then=self._was_posted, refused=refuse)

    def _was_posted(self, done: ReturnPosted) -> None:
        words = translate("PartsCounter", "{slip}: {quantity} × {part} in stock again, {cost} off {order}")
        self._desk.messages.said(
            words.format(
                slip=done.shown_number,
                quantity=done.quantity,
                part=done.part,
                cost=done.cost,
                order=done.order,
            )
        )

    def _withdraw(self) -> None:
        if self._row is not None:
            order = WithdrawReturn(return_id=self._row.return_id)
            refuse = self.receive_refusal.show_refusal
            self._desk.runner.do(withdraw_return, order, then=self._withdrawn, refused=refuse)

    def _withdrawn(self, done: ReturnWithdrawn) -> None:
        words = translate("PartsCounter", "{slip} is withdrawn")
        self._desk.messages.said(words.format(slip=done.shown_number))

    def _print(self) -> None:
        if self._row is not None:
            self._desk.printing.preview(return_slip_paper(self._row))

    def retranslate(self) -> None:
        """Show the slip in the language in force, and open only the step that is next."""
        self.unused.setText(translate("PartsCounter", "Each part was looked at and is unused"))
        self.clause.setText(translate("PartsCounter", "Clause {id}").format(id=GoodsFirst.clause))
        row = self._row
        if row is None:
            return
        now = self._desk.now()
        self.plate.show_plate(row.plate)
        self.part.setText(f"{row.part}  ×{row.quantity}")
        asked = f"{row.requested_by}  {moment_text(row.requested_at, now)}"
        reason = translate("Words", row.reason.value)
        facts = (row.shown_number, row.order, row.part_number, reason, row.remark, asked)
        self.facts.setText("  ·  ".join(filter(None, facts)))
        self._show_steps(row)
        self._show_past(row)

    def _show_steps(self, row: ReturnRow) -> None:
        """Open only the step that is next; a withdrawn slip has none."""
        goods_open = row.state is ReturnState.REQUESTED
        system_open = row.state is ReturnState.RECEIVED
        done = {
            ReturnState.RECEIVED: {"goods"},
            ReturnState.RETURNED: {"goods", "system"},
        }
        self.steps.show_step("goods" if goods_open else "system", done=done.get(row.state, set()))
        self._step_one.setVisible(goods_open)
        self.withdraw.setVisible(goods_open)
        self.post.setVisible(goods_open or system_open)
        self.post.set_kind("primary" if system_open else "plain")
        self.post.blocked(refusal_sentence(GoodsFirst(slip=row.shown_number)) if goods_open else "")
        self.clause.setVisible(goods_open)
        for card in (self.first, self.second):
            card.setVisible(row.state is not ReturnState.WITHDRAWN)

    def _show_past(self, row: ReturnRow) -> None:
        """Say who received the goods, and since when they are in stock again."""
        now = self._desk.now()
        self.received.setVisible(row.received_at is not None)
        if row.received_at is not None:
            words = translate("PartsCounter", "{counted} counted, unused, bin {bin}  ·  {who}  {when}")
            when = moment_text(row.received_at, now)
            self.received.setText(
                words.format(counted=row.counted, bin=row.bin, who=row.received_by, when=when)
            )
        self.posted.setVisible(row.returned_at is not None)
        if row.returned_at is not None:
            words = translate("PartsCounter", "In stock again since {when}")
            self.posted.setText(words.format(when=moment_text(row.returned_at, now)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
