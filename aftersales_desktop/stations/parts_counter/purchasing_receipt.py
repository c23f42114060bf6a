"""A delivery against an order: what of each line is good or rejected, its cost, its bin (R2.3.10c)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.parts.lookups_stock_card import BinFacts, bin_called
from aftersales_desktop.domain.parts.refusals import UnknownBin
from aftersales_desktop.domain.purchasing.cancel_part_order import (
    CancelPartOrder,
    PartOrderCancelled,
    cancel_part_order,
)
from aftersales_desktop.domain.purchasing.lookups import AwaitedLine, PartOrderRow
from aftersales_desktop.domain.purchasing.receive_part_order import (
    CameIn,
    PartOrderReceived,
    ReceivePartOrder,
    receive_part_order,
)
from aftersales_desktop.stations.parts_counter.stock_bin_field import BinField
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import DangerButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card, Divider, ScrollColumn, clear_layout
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import CodeField, MoneyField, NumberField, TextField
from aftersales_desktop.widgets.labels import ElidedLabel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class LineCame(QWidget):
    """One awaited line: what is good is proposed, what was rejected says why."""

    def __init__(self, desk: Desk, line: AwaitedLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.bin_id = line.home_bin_id
        self.name = ElidedLabel(role="strong")
        self.what = ElidedLabel(role="muted")
        self.good = NumberField(lambda: translate("PartsCounter", "Good"))
        self.bad = NumberField(lambda: translate("PartsCounter", "Rejected"))
        self.cost = MoneyField(lambda: translate("PartsCounter", "Unit cost"))
        self.bin = BinField(desk, lambda: translate("PartsCounter", "Bin"))
        self.note = TextField(lambda: translate("PartsCounter", "What the quality check found"))
        self.good.set_quantity(line.awaited)
        self.bad.set_quantity(Quantity.ZERO)
        self.cost.set_money(line.unit_cost)
        self.bin.set_text(line.home_bin)
        row = QHBoxLayout()
        row.setSpacing(8)
        for field in (self.good, self.bad, self.cost, self.bin):
            row.addWidget(field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        column.addWidget(self.name)
        column.addWidget(self.what)
        if line.awaited:
            column.addLayout(row)
            column.addWidget(self.note)
        column.addWidget(Divider())
        self.bad.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def wants_bin(self) -> bool:
        """Whether a bin was typed that is not the part's home."""
        return self.bin.text() != self.line.home_bin

    def came(self) -> CameIn:
        """Say what came of it."""
        return CameIn(
            line_id=self.line.line_id,
            bin_id=self.bin_id or 0,
            accepted=self.good.quantity() or Quantity.ZERO,
            rejected=self.bad.quantity() or Quantity.ZERO,
            unit_cost=self.cost.money() or Money.ZERO,
            quality_note=self.note.text(),
        )

    def retranslate(self) -> None:
        """Say which part, for whom, and how much is awaited."""
        line = self.line
        self.name.setText(f"{line.name}  {line.part_number}")
        words = translate("PartsCounter", "{awaited} of {ordered} {unit} awaited")
        said = [words.format(awaited=line.awaited, ordered=line.quantity, unit=line.unit)]
        if line.rejected:
            said.append(translate("PartsCounter", "rejected so far: {n}").format(n=line.rejected))
        said.append(f"{line.order} {line.plate}".strip() or translate("Words", line.need.value))
        self.what.say("  ·  ".join(said), Tone.MUTED)
        self.note.set_required(required=bool(self.bad.quantity()))


class ReceiptCard(Card):
    """The order chosen, ready to be received or cancelled.

    Signals:
        posted: Something came in, or the rest was cancelled.
    """

    posted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("PartsCounter", "Take in"), parent)
        self._desk = desk
        self.order: PartOrderRow | None = None
        self.lines: list[LineCame] = []
        self.column = ScrollColumn(spacing=10)
        self.delivery_note = CodeField(lambda: translate("PartsCounter", "Delivery note"))
        self.reason = TextField(lambda: translate("PartsCounter", "Why the rest is cancelled"))
        self.refusal = RefusalCard()
        self.post = PrimaryButton(
            lambda: translate("PartsCounter", "Post goods-in"),
            icon_name="mdi6.tray-arrow-down",
            key="F9",
        )
        self.cancel = DangerButton(
            lambda: translate("PartsCounter", "Cancel the rest"), icon_name="mdi6.close-circle-outline"
        )
        self.body.addWidget(self.column, 1)
        self.body.addWidget(self.delivery_note)
        self.body.addWidget(self.refusal)
        self.body.addWidget(self.post)
        row = QHBoxLayout()
        row.addWidget(self.reason, 1)
        button = QVBoxLayout()
        button.addStretch(1)
        button.addWidget(self.cancel)
        row.addLayout(button)
        self.body.addLayout(row)
        self.post.clicked.connect(self._post)
        self.cancel.clicked.connect(self._cancel)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)

    def show_order(self, order: PartOrderRow | None) -> None:
        """Show an order; what is typed for the same one as it stood stays."""
        same = self.order and order and self.order == order
        if same:
            return
        self.order = order
        self.refusal.clear()
        clear_layout(self.column.column)
        self.lines = [LineCame(self._desk, line) for line in order.lines] if order else []
        for line in self.lines:
            self.column.column.addWidget(line)
        self.column.column.addStretch(1)
        self.reason.clear()
        self.delivery_note.clear()
        self.retranslate()

    def _post(self) -> None:
        """Look up the bins typed, one after the other, then post."""
        self.refusal.clear()
        self._next_bin([line for line in self.lines if line.wants_bin and line.good.quantity()])

    def _next_bin(self, waiting: list[LineCame]) -> None:
        if not waiting:
            self._send()
            return
        line, *rest = waiting

        def found(place: BinFacts) -> None:
            line.bin_id = place.bin_id
            self._next_bin(rest)

        self._desk.runner.ask(bin_called, line.bin.text(), then=found, refused=self.refusal.show_refusal)

    def _send(self) -> None:
        order = self.order
        if order is None:
            return
        lines = tuple(line.came() for line in self.lines if line.line.awaited)
        if any(line.accepted and not line.bin_id for line in lines):
            self.refusal.show_refusal(UnknownBin(bin=""))
            return
        command = ReceivePartOrder(
            part_order_id=order.part_order_id,
            version_seen=order.version,
            lines=lines,
            delivery_note=self.delivery_note.text(),
        )
        self._desk.runner.do(receive_part_order, command, then=self._received, refused=self._refused)

    def _received(self, done: PartOrderReceived) -> None:
        words = translate("PartsCounter", "{order}: {state}").format(
            order=done.number, state=translate("Words", done.state.value)
        )
        self._desk.messages.said("  ·  ".join(filter(None, (words, done.goods_in))))
        self.posted.emit()

    def _cancel(self) -> None:
        if self.order is None:
            return
        self.refusal.clear()
        command = CancelPartOrder(
            part_order_id=self.order.part_order_id,
            version_seen=self.order.version,
            reason=self.reason.text(),
        )
        self._desk.runner.do(cancel_part_order, command, then=self._cancelled, refused=self._refused)

    def _cancelled(self, done: PartOrderCancelled) -> None:
        words = translate("PartsCounter", "{order}: the rest is cancelled")
        self._desk.messages.said(words.format(order=done.number))
        self.posted.emit()

    def _refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)

    def retranslate(self) -> None:
        """Say which order it is, and show only what can be done with it."""
        super().retranslate()
        if not hasattr(self, "cancel"):
            return
        order = self.order
        self.aside.setText(f"{order.number}  {order.supplier}" if order else "")
        for widget in (self.delivery_note, self.post, self.reason, self.cancel):
            widget.setVisible(order is not None and order.open)
