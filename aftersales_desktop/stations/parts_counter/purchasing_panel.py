"""Purchasing: what should be ordered, what is on its way, from whom, and what was bought without need."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.boards.purchasing_figures import careless_buying
from aftersales_desktop.domain.purchasing.lookups import part_orders_open
from aftersales_desktop.stations.parts_counter.purchasing_orders import OrdersView
from aftersales_desktop.stations.parts_counter.purchasing_proposals import ProposalsView
from aftersales_desktop.stations.parts_counter.suppliers_panel import SuppliersView
from aftersales_desktop.stations.parts_counter.suppliers_tables import careless_table
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.words import translate

TO_ORDER, AWAITED, SUPPLIERS, CARELESS = ("to_order", "awaited", "suppliers", "careless")


class PurchasingPanel(LivePanel):
    """Four pages under one heading.

    Signals:
        quotes_wanted: Id of a self-purchase to be compared.
    """

    topics: ClassVar[frozenset[str]] = frozenset(
        {Topic.PURCHASING, Topic.STOCK, Topic.PARTS, Topic.WORK_ORDERS, Topic.CLAIM_PARTS, Topic.APPROVALS}
    )
    quotes_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.heading = Heading(lambda: translate("PartsCounter", "Purchasing"))
        self.pages = Segments(
            (
                (TO_ORDER, lambda: translate("PartsCounter", "To be ordered")),
                (AWAITED, lambda: translate("PartsCounter", "Awaited")),
                (SUPPLIERS, lambda: translate("PartsCounter", "Suppliers")),
                (CARELESS, lambda: translate("PartsCounter", "Bought without need")),
            )
        )
        self.proposals = ProposalsView(desk)
        self.orders = OrdersView(desk)
        self.suppliers = SuppliersView(desk)
        self.careless = careless_table()
        self._stack = QStackedWidget()
        card = Card(lambda: translate("PartsCounter", "Nothing asked for these parts"))
        card.body.addWidget(self.careless)
        for page in (self.proposals, self.orders, self.suppliers, card):
            self._stack.addWidget(page)
        self.heading.add_right(self.pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self._stack, 1)
        self.pages.chosen.connect(self.show_page)
        self.proposals.quotes_wanted.connect(self.quotes_wanted)
        self.proposals.ordered.connect(partial(self.show_page, AWAITED))
        self.orders.changed.connect(self.refresh)
        self.suppliers.kept.connect(self.refresh)
        self.pages.choose(TO_ORDER)
        self.retranslate()

    def show_page(self, key: str) -> None:
        """Show one of the four pages."""
        self.pages.choose(key)
        self._stack.setCurrentIndex((TO_ORDER, AWAITED, SUPPLIERS, CARELESS).index(key))
        self.refresh()

    def show_order(self, part_order_id: int) -> None:
        """Show an order at a supplier among those awaited."""
        self.orders.show_order(part_order_id)
        self.show_page(AWAITED)

    def refresh(self) -> None:
        """Read the page in front again."""
        key = self.pages.chosen_key()
        if key == TO_ORDER:
            self.proposals.refresh()
        elif key == AWAITED:
            self.orders.refresh()
        elif key == SUPPLIERS:
            self.suppliers.refresh()
        else:
            self._desk.runner.ask(careless_buying, then=self.careless.show_rows, latest="careless buying")
        self._desk.runner.ask(part_orders_open, then=self._count, latest="part orders open")

    def _count(self, awaited: int) -> None:
        self.pages.set_counts({AWAITED: awaited})

    def retranslate(self) -> None:
        """Set the words of the pages again."""
        for page in (self.proposals, self.orders, self.suppliers):
            page.retranslate()
