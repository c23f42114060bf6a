"""Under the lines of an order: which part is meant by a line that no part stands behind (R2.3.6)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aftersales_desktop.domain.parts.lookups_counter import LineAtCounter, LineStand, OrderAtCounter
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.identify_box import IdentifyBox
from aftersales_desktop.widgets.words import translate

TO_IDENTIFY = frozenset({LineStand.WISHED, LineStand.UNKNOWN})


class WishCard(Card):
    """The chosen line when it is such a one, else the first of the order.

    Signals:
        clause_pressed: A clause to be read.
    """

    clause_pressed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("PartsCounter", "Which part is meant?"), parent, margins=12)
        self.set_surface("notice-hold")
        self.box = IdentifyBox(desk, "counter_wishes")
        self.body.addWidget(self.box)
        self.box.clause_pressed.connect(self.clause_pressed)
        self.hide()

    def show_order(self, order: OrderAtCounter | None, chosen: LineAtCounter | None) -> None:
        """Show one line to be identified, or nothing when there is none."""
        lines = [line for line in order.lines if line.stand in TO_IDENTIFY] if order is not None else []
        self.setVisible(bool(lines))
        if order is None or not lines:
            return
        line = next((line for line in lines if chosen and line.line_id == chosen.line_id), lines[0])
        words = f"{line.part_number} {line.name}".strip()
        self.box.show_wish(
            order.order_id, line.line_id, f"{words}   {line.open_quantity} {line.unit}".strip()
        )

    def take_scan(self, text: str) -> bool:
        """Take the part whose label was scanned while its answer is being looked for."""
        looking = self.box.picker.edit.hasFocus()
        return self.isVisible() and looking and self.box.picker.take_scan(text)
