"""Builders for purchasing: suppliers, orders at them, quotes; short ways to order and receive."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.purchasing.collect_quotes import (
    BeginSelfPurchase,
    SelfPurchaseBegun,
    StoreQuote,
    begin_self_purchase,
    store_quote,
)
from aftersales_desktop.domain.purchasing.keep_supplier import AddSupplier, add_supplier
from aftersales_desktop.domain.purchasing.lookups import PartOrderRow, part_orders_page
from aftersales_desktop.domain.purchasing.order_parts import OrderParts, PartsOrdered, WantedPart, order_parts
from aftersales_desktop.domain.purchasing.receive_part_order import CameIn, ReceivePartOrder
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from tests.domain.parts.builders import Counter, pieces
from tests.house import House


@dataclass
class Buying:
    """The house as the buyer sees it."""

    counter: Counter
    suppliers: dict[str, int] = field(default_factory=dict)

    @property
    def house(self) -> House:
        """Who is who."""
        return self.counter.house

    @property
    def today(self) -> date:
        """The day at the dealership."""
        return self.house.clock.now().date()

    def supplier(self, name: str = "順達汽配") -> int:
        """Name a supplier; a new one is put on the list with a telephone of its own."""
        if name not in self.suppliers:
            phone = f"0755-8321-{len(self.suppliers):04d}"
            added = self.house.do(
                self.house.parts_manager, add_supplier, AddSupplier(name=name, phone=phone, contact="陳經理")
            )
            self.suppliers[name] = added.supplier_id
        return self.suppliers[name]

    def wanted(
        self, part: Part, n: float = 1, *, cost: str = "180", line_id: int | None = None
    ) -> OrderParts:
        """Say an order of one part, expected in three days."""
        line = WantedPart(
            part_id=part.id, quantity=pieces(n), unit_cost=Money.of(cost), order_line_id=line_id
        )
        return OrderParts(
            supplier_id=self.supplier(), expected_on=self.today + timedelta(days=3), lines=(line,)
        )

    def order(self, part: Part, n: float = 1, *, line_id: int | None = None) -> PartsOrdered:
        """Let the parts manager order it."""
        return self.house.do(self.house.parts_manager, order_parts, self.wanted(part, n, line_id=line_id))

    def short_order(self, part: Part, n: float = 1) -> tuple[WorkOrder, int]:
        """Open a started order that wants a part; gives the order and its line."""
        order = self.counter.an_order((part, n))
        return order, self.counter.line_ids(order)[0]

    def row(self, part_order_id: int) -> PartOrderRow:
        """Look at an order at a supplier."""
        rows = self.house.ask(self.house.clerk, part_orders_page)
        return next(row for row in rows if row.part_order_id == part_order_id)

    def came(
        self, part_order_id: int, good: float, *, bad: float = 0, note: str = "", cost: str = "180"
    ) -> ReceivePartOrder:
        """Say that so much came for the order's only line, into bin A-03-2."""
        row = self.row(part_order_id)
        entry = CameIn(
            line_id=row.lines[0].line_id,
            bin_id=self.counter.bin_id("A-03-2"),
            accepted=pieces(good),
            rejected=pieces(bad),
            unit_cost=Money.of(cost),
            quality_note=note,
        )
        return ReceivePartOrder(part_order_id=part_order_id, version_seen=row.version, lines=(entry,))

    def purchase(self, part: Part, n: float = 1, *, line_id: int | None = None) -> SelfPurchaseBegun:
        """Begin a self-purchase."""
        begin = BeginSelfPurchase(part_id=part.id, quantity=pieces(n), order_line_id=line_id)
        return self.house.do(self.house.parts_manager, begin_self_purchase, begin)

    def quote(
        self, purchase_id: int, name: str, price: str, *, freight: str = "0", days: int = 1
    ) -> StoreQuote:
        """Store a supplier's quote."""
        quote = StoreQuote(
            purchase_id=purchase_id,
            supplier_id=self.supplier(name),
            unit_price=Money.of(price),
            freight=Money.of(freight),
            delivery_days=days,
            quality_note="原廠件，保固 12 個月",
            valid_until=self.today + timedelta(days=14),
        )
        self.house.do(self.house.parts_manager, store_quote, quote)
        return quote

    def on_hand(self, part: Part) -> Quantity:
        """Count what lies on the shelf."""
        return self.counter.on_hand(part)
