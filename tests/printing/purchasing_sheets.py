"""A comparison of quotes and an internal-use order, filled as on an ordinary day."""

from __future__ import annotations

from datetime import UTC, date, datetime

from aftersales_desktop.printing.purchasing_papers import (
    ComparedQuote,
    InternalUseSheet,
    PriceComparison,
    UsedLine,
)
from aftersales_desktop.printing.sheet_parts import Letterhead, PrintMark, Signed
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity

AT = datetime(2026, 11, 24, 2, 30, tzinfo=UTC)
LETTERHEAD = Letterhead(name="安達汽車服務廠")
MARK = PrintMark(copy=1, at=AT, by="周啟華")
UNTIL = date(2026, 12, 8)


def comparison() -> PriceComparison:
    """Three suppliers, the second one chosen."""
    offers = (("順達汽配", "412", "20", 3), ("廣豐原廠件行", "448", "0", 1), ("宏昌貿易", "436", "15", 2))
    return PriceComparison(
        letterhead=LETTERHEAD,
        mark=MARK,
        purchase_number="SP-261124-0003",
        part_number="16100-39466",
        part="水泵總成",
        quantity=Quantity.of(1),
        unit="件",
        order="RO-261124-0019 粵B·5H618",
        opened_at=AT,
        reason="交期早 2 天，可趕上交車",
        part_order="PO-261124-0007",
        quotes=tuple(
            ComparedQuote(
                supplier=name,
                reach="陳經理 · 0755-8321 6640",
                unit_price=Money.of(price),
                freight=Money.of(freight),
                landed=Money.of(price) + Money.of(freight),
                delivery_days=days,
                quality="原廠件，保固 12 個月",
                failure="0.4 %",
                valid_until=UNTIL,
                chosen=name == "廣豐原廠件行",
            )
            for name, price, freight, days in offers
        ),
        buyer_signed=Signed(name="周啟華"),
    )


def internal_use() -> InternalUseSheet:
    """Wax for the show cars, above its ceiling."""
    line = UsedLine(
        part_number="WAX-01",
        name="展車蠟",
        quantity=Quantity.of(3),
        unit="瓶",
        unit_cost=Money.of(25),
        amount=Money.of(75),
    )
    return InternalUseSheet(
        letterhead=LETTERHEAD,
        mark=MARK,
        order_number="IU-261124-0001",
        receiver="吳佳穎",
        purpose="展車清潔",
        opened_by="林怡君",
        opened_at=AT,
        issued_at=AT,
        over_reason="車展 周啟華",
        lines=(line,),
        total=Money.of(75),
        receiver_signed=Signed(name="吳佳穎"),
        clerk_signed=Signed(name="周雅婷"),
    )
