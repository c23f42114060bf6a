"""Purchasing, self-purchase and internal use on the rail of the parts counter, with what waits in each."""

from __future__ import annotations

from functools import cached_property

from aftersales_desktop.domain.internal_use.lookups import internal_use_open
from aftersales_desktop.domain.purchasing.lookups import part_orders_open
from aftersales_desktop.domain.purchasing.lookups_quotes import purchases_open
from aftersales_desktop.stations.parts_counter.internal_use_panel import InternalUsePanel
from aftersales_desktop.stations.parts_counter.purchasing_panel import PurchasingPanel
from aftersales_desktop.stations.parts_counter.quotes_panel import QuotesPanel
from aftersales_desktop.values.subject import SubjectKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.live_counts import SectionCount
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.words import translate

PURCHASING, QUOTES, INTERNAL_USE = ("purchasing", "quotes", "internal_use")
BOUGHT = frozenset({Topic.PURCHASING})
USED = frozenset({Topic.INTERNAL_USE})


class PurchasingSections:
    """Three sections; their panels are made when first looked at."""

    def __init__(self, window: StationWindow) -> None:
        self._window = window
        window.add_section(
            PURCHASING,
            "mdi6.truck-outline",
            lambda: translate("PartsCounter", "Purchasing"),
            lambda: self.purchasing,
            SectionCount(part_orders_open, BOUGHT, int),
        )
        window.add_section(
            QUOTES,
            "mdi6.cart-outline",
            lambda: translate("PartsCounter", "Self-purchase"),
            lambda: self.quotes,
            SectionCount(purchases_open, BOUGHT, int),
        )
        window.add_section(
            INTERNAL_USE,
            "mdi6.spray-bottle",
            lambda: translate("PartsCounter", "Internal use"),
            lambda: self.internal_use,
            SectionCount(internal_use_open, USED, int),
        )
        window.opens(SubjectKind.PURCHASE, self.show_purchase)
        window.opens(SubjectKind.PART_ORDER, self.show_part_order)
        window.opens(SubjectKind.INTERNAL_USE_ORDER, self.show_internal_use)

    @cached_property
    def purchasing(self) -> PurchasingPanel:
        """What is to be ordered, and what is awaited."""
        panel = PurchasingPanel(self._window.desk)
        panel.quotes_wanted.connect(self.show_purchase)
        return panel

    @cached_property
    def quotes(self) -> QuotesPanel:
        """Suppliers side by side."""
        return QuotesPanel(self._window.desk)

    @cached_property
    def internal_use(self) -> InternalUsePanel:
        """Consumables for sales."""
        return InternalUsePanel(self._window.desk)

    def show_purchase(self, purchase_id: int) -> None:
        """Open a self-purchase."""
        self._window.choose(QUOTES)
        self.quotes.show_purchase(purchase_id)

    def show_part_order(self, part_order_id: int) -> None:
        """Open an order at a supplier."""
        self._window.choose(PURCHASING)
        self.purchasing.show_order(part_order_id)

    def show_internal_use(self, order_id: int) -> None:
        """Open an internal-use order."""
        self._window.choose(INTERNAL_USE)
        self.internal_use.show_order(order_id)
