"""Calls an order off, with its reason, before anything has left the stores (SM1)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.cancel_order import CancelOrder, OrderCancelled, cancel_order
from aftersales_desktop.domain.work_orders.order_rows import OrderPage
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton, DangerButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class CancelCard(Card):
    """A reason and a button; opened by another button, closed again by "keep".

    Signals:
        clause_pressed: A clause to be read.
    """

    clause_pressed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Reception", "Call the order off"), parent, margins=12)
        self.set_surface("notice-warn")
        self.desk = desk
        self._page: OrderPage | None = None
        self.reason = TextField(lambda: translate("Reception", "Reason"), required=True)
        self.keep = ActionButton(lambda: translate("Reception", "Keep the order"), kind="flat")
        self.cancel = DangerButton(lambda: translate("Reception", "Call it off"), icon_name="mdi6.cancel")
        self.refusal = RefusalCard()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.reason, 1)
        row.addWidget(self.keep)
        row.addWidget(self.cancel)
        self.body.addLayout(row)
        self.body.addWidget(self.refusal)
        self.keep.clicked.connect(self.hide)
        self.cancel.clicked.connect(self._cancel)
        self.refusal.clause_pressed.connect(self.clause_pressed)
        self.hide()

    def ask_about(self, page: OrderPage) -> None:
        """Ask for the reason."""
        self._page = page
        self.refusal.clear()
        self.reason.clear()
        self.show()
        self.reason.setFocus()

    def _cancel(self) -> None:
        if self._page is not None:
            command = CancelOrder(order_id=self._page.order_id, reason=self.reason.text())
            self.desk.runner.do(cancel_order, command, then=self._done, refused=self._refused)

    def _done(self, _receipt: OrderCancelled) -> None:
        self.hide()
        self.desk.messages.said(translate("Reception", "Order called off."), Tone.OK)

    def _refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)
