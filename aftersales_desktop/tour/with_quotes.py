"""A self-purchase at the parts counter: no order with two quotes, one with three (R2.3.10)."""

from __future__ import annotations

from PySide6.QtCore import Qt

from aftersales_desktop.domain.purchasing.lookups_quotes import Comparison
from aftersales_desktop.domain.purchasing.self_purchase import PurchaseState
from aftersales_desktop.stations.parts_counter.quotes_panel import QuotesPanel
from aftersales_desktop.tour.hands import CONTROL, Hands
from aftersales_desktop.tour.house import House
from aftersales_desktop.tour.preview import print_from_preview
from aftersales_desktop.tour.said import said
from aftersales_desktop.tour.waiting import TourStopped, until
from aftersales_desktop.values.money import Money

CHEAPER = 950
DAYS = "2"


def compare_three_quotes(house: House) -> None:
    """Enter the quote that is missing, compare, order."""
    hands, panel = house.at(house.counter), house.counter.buying.quotes
    hands.click(house.counter.rail.button("quotes"))
    house.stillness.wait()
    _open_the_unfinished(house, hands, panel)
    house.camera.take(house.counter, "quotes-missing", "Two quotes are not enough: nothing can be ordered.")
    _enter(house, hands, panel)
    until(lambda: _shown(panel).stored >= _shown(panel).needed, "the quote is not stored")
    house.camera.take(house.counter, "quotes-compared", "Three suppliers side by side, on what arrives.")
    hands.key(Qt.Key.Key_P, CONTROL)
    print_from_preview(house, house.counter, hands, "quotes")
    hands.press_button(panel.choice.order)
    until(lambda: _shown(panel).state is PurchaseState.ORDERED, "the self-purchase is not ordered")


def _open_the_unfinished(house: House, hands: Hands, panel: QuotesPanel) -> None:
    """Choose the self-purchase that lacks a quote."""
    combo = panel.picker.combo
    for place in range(combo.count()):
        hands.choose(combo, place)
        wanted = int(combo.itemData(place))
        until(lambda wanted=wanted: _shown(panel).purchase_id == wanted, "no comparison")  # type: ignore[misc] # a default binds the id
        house.stillness.wait()
        if _shown(panel).stored < _shown(panel).needed:
            return
    message = "no self-purchase lacks a quote"
    raise TourStopped(message)


def _enter(house: House, hands: Hands, panel: QuotesPanel) -> None:
    entry = panel.entry
    asked = {str(quote.supplier_id) for quote in _shown(panel).quotes}
    combo = entry.supplier.combo
    others = [place for place in range(combo.count()) if combo.itemData(place) not in asked]
    hands.choose(combo, others[0])
    cheapest = min(quote.unit_price.fen for quote in _shown(panel).quotes)
    hands.fill(entry.price.edit, f"{Money(cheapest).share(CHEAPER).fen / 100:.2f}")
    hands.fill(entry.days.edit, DAYS)
    hands.fill(entry.quality.edit, said(house.words.language, "quality"))
    hands.press_button(entry.store)


def _shown(panel: QuotesPanel) -> Comparison:
    if panel.shown is None:
        message = "there is no self-purchase"
        raise TourStopped(message)
    return panel.shown
