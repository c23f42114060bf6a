"""A discount above the limit: refused in place, sent on by a key, on the bill once approved (R2.1.5)."""

from __future__ import annotations

from PySide6.QtCore import Qt

from aftersales_desktop.domain.work_orders.discount import DiscountReason, DiscountState
from aftersales_desktop.stations.reception.settle_panel import SettlePanel
from aftersales_desktop.stations.reception.settle_wish import OTHER
from aftersales_desktop.tour import at_the_inbox
from aftersales_desktop.tour.hands import Hands
from aftersales_desktop.tour.house import House
from aftersales_desktop.tour.said import said
from aftersales_desktop.tour.waiting import until

ABOVE_THE_LIMIT = "15"


def give_a_discount(house: House) -> None:
    """Wish for more than the desk may give, and let the service director decide."""
    hands, panel = house.at(house.reception), house.reception.settle
    card = panel.discount
    _wish(house, hands, panel)
    hands.key(Qt.Key.Key_F8)
    until(lambda: bool(card.refusal.words().missing), "a discount above the limit was given")
    house.camera.take(
        house.reception,
        "discount-refused",
        "Above the limit: refused in place, with clause and cure.",
    )
    hands.key(Qt.Key.Key_F8)
    until(lambda: _state(panel) is DiscountState.REQUESTED, "the discount is not asked for")
    at_the_inbox.approve(
        house,
        house.order_id,
        "inbox-discount",
        "The director sees what it is about; a digit chose it, F9 approves.",
    )
    house.at(house.reception)
    until(lambda: _state(panel) is DiscountState.GRANTED, "the discount is not on the bill")
    house.camera.take(house.reception, "discount-granted", "Approved: the bill shows it, line by line.")


def _wish(house: House, hands: Hands, panel: SettlePanel) -> None:
    wish = panel.discount.wish
    until(wish.isVisible, "no discount can be wished for")
    hands.click(wish.choices.button(OTHER))
    hands.fill(wish.share.edit, ABOVE_THE_LIMIT)
    hands.choose(wish.code.combo, wish.code.combo.findData(DiscountReason.REGULAR.value))
    hands.fill(wish.reason.edit, said(house.words.language, "discount"))


def _state(panel: SettlePanel) -> DiscountState | None:
    discount = panel.page.discount if panel.page is not None else None
    return discount.state if discount is not None else None
