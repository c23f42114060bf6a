"""Keeps the stock an order needs, so that nobody else takes it; at reception and at the counter (R2.3.0)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from aftersales_desktop.domain.parts.reserve_for_order import (
    ReservedForOrder,
    ReserveForOrder,
    reserve_for_order,
)
from aftersales_desktop.domain.parts.shelf import STILL_NEEDS_PARTS
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.time_words import number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class ReserveButton(ActionButton):
    """Seen while the order has parts to be kept, by those who may keep them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            lambda: translate("Widgets", "Reserve the parts"),
            icon_name="mdi6.package-variant-closed-check",
            compact=True,
            parent=parent,
        )
        self.desk = desk
        self._order_id = 0
        self.clicked.connect(self._reserve)
        self.hide()

    def show_order(self, order_id: int, state: OrderState, *, parts_open: bool) -> None:
        """Belong to an order of which parts are still to be stocked out, or not."""
        self._order_id = order_id
        may = self.desk.actor.holds(*reserve_for_order.rights.roles)
        self.setVisible(may and parts_open and state in STILL_NEEDS_PARTS)

    def _reserve(self) -> None:
        self.desk.runner.do(reserve_for_order, ReserveForOrder(order_id=self._order_id), then=self._reserved)

    def _reserved(self, receipt: ReservedForOrder) -> None:
        if receipt.short:
            words = translate("Widgets", "Reserved for {order}: {kept} of {n} lines; the rest lacks stock")
        else:
            words = translate("Widgets", "Reserved for {order}: {kept} of {n} lines")
        wanted = number_text(receipt.kept + receipt.short)
        said = words.format(order=receipt.order, kept=number_text(receipt.kept), n=wanted)
        self.desk.messages.said(said, Tone.WARN if receipt.short else Tone.OK)
