"""Asks for unused parts of an order to come back, from its scanned job card (R2.3.11b, R2.3.7)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.parts.lookups_returns import (
    ReturnableLine,
    ReturnableOrder,
    returnable_on_card,
)
from aftersales_desktop.domain.parts.parts_return import ReturnReason
from aftersales_desktop.domain.parts.request_return import RequestReturn, ReturnRequested, request_return
from aftersales_desktop.stations.parts_counter.returns_tables import returnable_table
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import NumberField, TextField
from aftersales_desktop.widgets.labels import ElidedLabel
from aftersales_desktop.widgets.plate import PlateLabel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.words import translate


class ReturnRequest(Card):
    """The order's part lines; the chosen one with how many and why. What is fitted is refused in its row.

    Signals:
        requested: Id of the return that was asked for.
        given_up: Nothing was asked for.
        opened: A card was read and its order shown.
    """

    requested = Signal(int)
    given_up = Signal()
    opened = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("PartsCounter", "Return parts of an order"), parent)
        self._desk = desk
        self._card: ScanCode | None = None
        self._order: ReturnableOrder | None = None
        self.plate = PlateLabel()
        self.order = ElidedLabel(role="strong")
        self.lines = returnable_table()
        self.quantity = NumberField(lambda: translate("PartsCounter", "How many"), required=True)
        self.reason = ChoiceField(
            lambda: translate("PartsCounter", "Why it comes back"),
            [(one.value, partial(translate, "Words", one.value)) for one in ReturnReason],
            required=True,
        )
        self.remark = TextField(lambda: translate("PartsCounter", "Remark"))
        # It opens in a row; without a parent it would first be a window of its own.
        self.refusal = RefusalCard(self.lines.viewport())
        self.request = PrimaryButton(
            lambda: translate("PartsCounter", "Ask for the return"),
            icon_name="mdi6.keyboard-return",
            key="F9",
        )
        self.back = ActionButton(lambda: translate("PartsCounter", "Back"), kind="flat", key="Esc")
        self._lay_out()
        self.lines.chosen.connect(self._choose)
        self.request.clicked.connect(self._request)
        self.quantity.edit.returnPressed.connect(self._request)
        self.back.clicked.connect(self.given_up)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.plate)
        head.addWidget(self.order, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.quantity, 1)
        row.addWidget(self.reason, 2)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.request)
        self.body.addLayout(head)
        self.body.addWidget(self.lines, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.remark)
        self.body.addLayout(buttons)

    def read_card(self, card: ScanCode) -> None:
        """Open the order whose card was scanned."""
        self._desk.runner.ask(returnable_on_card, card, then=partial(self._show, card))

    def refresh(self) -> None:
        """Read the order again."""
        if self._card is not None and self.isVisible():
            self._desk.runner.ask(returnable_on_card, self._card, then=partial(self._show_lines))

    def _show(self, card: ScanCode, order: ReturnableOrder) -> None:
        self._card = card
        self._drop_refusal()
        self.reason.choose("")
        self.remark.clear()
        self.quantity.set_quantity(None)
        self._show_lines(order)
        self.opened.emit()
        first = next((line for line in order.lines if line.why_not is None), None)
        if first is not None:
            self.lines.choose_key(first.line_id)

    def _show_lines(self, order: ReturnableOrder) -> None:
        self._order = order
        self.plate.show_plate(order.plate)
        self.order.setText(f"{order.order}  ·  {order.car}")
        self.lines.show_rows(order.lines)

    def _choose(self, line: ReturnableLine | None) -> None:
        self._drop_refusal()
        if line is None:
            return
        if line.why_not is not None:
            self.quantity.set_quantity(Quantity.of(1))
            self._refuse(line.why_not)
            return
        self.quantity.set_quantity(line.returnable)

    def _request(self) -> None:
        line = self.lines.chosen_row()
        if self._order is None or line is None:
            return
        self._drop_refusal()
        order = RequestReturn(
            order_id=self._order.order_id,
            line_id=line.line_id,
            quantity=self.quantity.quantity() or Quantity.ZERO,
            reason=ReturnReason(self.reason.key()) if self.reason.key() else None,
            remark=self.remark.text(),
        )
        self._desk.runner.do(request_return, order, then=self._requested, refused=self._refuse)

    def _requested(self, done: ReturnRequested) -> None:
        words = translate("PartsCounter", "{slip}: {part} is expected back from {order}")
        self._desk.messages.said(words.format(slip=done.shown_number, part=done.part, order=done.order))
        self.requested.emit(done.return_id)

    def _refuse(self, refusal: Refusal) -> None:
        """Refuse in the row itself."""
        line = self.lines.chosen_row()
        self.refusal.show_refusal(refusal)
        if line is not None:
            self.lines.expand(line.line_id, self.refusal)

    def _drop_refusal(self) -> None:
        self.lines.collapse()
        self.refusal.clear()
