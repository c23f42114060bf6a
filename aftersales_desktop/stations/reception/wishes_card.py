"""The parts the floor wished for in words, each to be identified or dropped before the customer is asked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aftersales_desktop.domain.work_orders.line_wanted import BEFORE_WORK, IN_WORK
from aftersales_desktop.domain.work_orders.order_rows import LineRow, OrderPage
from aftersales_desktop.stations.reception.line_entry import quantity_words
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.identify_box import IdentifyBox
from aftersales_desktop.widgets.words import translate


class WishesCard(Card):
    """One wish after the other: identifying one brings the next.

    Signals:
        clause_pressed: A clause to be read.
    """

    clause_pressed = Signal(str)

    # The card writes its title before it is filled.
    _wishes: tuple[LineRow, ...] = ()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Reception", "Which part is meant?"), parent, margins=14)
        self.set_surface("notice-hold")
        self.box = IdentifyBox(desk, "reception_wishes")
        self.body.addWidget(self.box)
        self.box.clause_pressed.connect(self.clause_pressed)
        self.hide()

    def show_order(self, page: OrderPage) -> None:
        """Show the first wish of an order, or nothing when there is none or it is too late."""
        self._wishes = page.wishes if page.state in BEFORE_WORK | IN_WORK else ()
        self.setVisible(bool(self._wishes))
        if self._wishes:
            first = self._wishes[0]
            self.box.show_wish(
                page.order_id, first.line_id, f"{first.description}   {quantity_words(first)}".strip()
            )
        self.retranslate()

    def take_scan(self, text: str) -> bool:
        """Take the part whose label was scanned as the answer."""
        return self.isVisible() and self.box.picker.take_scan(text)

    def retranslate(self) -> None:
        """Set title and count again."""
        super().retranslate()
        if self._wishes:
            words = translate("Reception", "{n} to be identified").format(n=len(self._wishes))
            self.aside.setText(words)
