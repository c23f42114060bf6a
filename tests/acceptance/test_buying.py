"""Buying and internal use as the acceptance list asks: T34, T35, and orders that wait for signatures."""

import pytest

from aftersales_desktop.domain.internal_use.internal_use_order import CostCentre
from aftersales_desktop.domain.internal_use.issue_internal_use import IssueInternalUse, issue_internal_use
from aftersales_desktop.domain.internal_use.lookups import internal_use_page
from aftersales_desktop.domain.internal_use.open_internal_use import (
    OpenInternalUse,
    UsedItem,
    open_internal_use,
)
from aftersales_desktop.domain.internal_use.refusals import AboveCeiling
from aftersales_desktop.domain.internal_use.watch_consumption import SetCeiling, set_ceiling
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.purchasing.lookups_quotes import comparison
from aftersales_desktop.domain.purchasing.order_self_purchase import OrderSelfPurchase, order_self_purchase
from aftersales_desktop.domain.purchasing.refusals import TooFewQuotes
from aftersales_desktop.domain.work_orders.order_state import PartClass
from tests.domain.parts.builders import Counter, pieces
from tests.domain.purchasing.builders import Buying
from tests.house import House


def the_order(buying: Buying, purchase_id: int, name: str) -> OrderSelfPurchase:
    """Say the order at a supplier, as the comparison stands now."""
    page = buying.house.ask(buying.house.parts_manager, comparison, purchase_id)
    return OrderSelfPurchase(
        purchase_id=purchase_id, version_seen=page.version, supplier_id=buying.supplier(name)
    )


def test_t34_three_suppliers_are_compared_and_no_application_is_asked(house: House) -> None:
    """T34: two quotes, or three of two suppliers, are refused; the third supplier opens the order."""
    buying = Buying(Counter(house))
    part = buying.counter.a_part("16100-39466", "水泵總成")
    _, line_id = buying.short_order(part)
    purchase_id = buying.purchase(part, line_id=line_id).purchase_id
    for name, price in (("順達汽配", "412"), ("廣豐原廠件行", "448"), ("順達汽配", "409")):
        buying.quote(purchase_id, name, price)
        with pytest.raises(TooFewQuotes):
            house.do(house.parts_manager, order_self_purchase, the_order(buying, purchase_id, "順達汽配"))
    buying.quote(purchase_id, "宏昌貿易", "436")
    done = house.do(house.parts_manager, order_self_purchase, the_order(buying, purchase_id, "順達汽配"))
    assert buying.row(done.part_order_id).supplier == "順達汽配"


def test_t35_consumables_for_sales_are_after_sales_cost_and_kept_below_a_ceiling(house: House) -> None:
    """T35: the cost centre is after-sales; above the month's ceiling it is warned, then refused."""
    counter = Counter(house)
    part = counter.a_part("WAX-01", "展車蠟", cost="25", B_01_1=20)
    with house.session() as session, session.begin():
        session.get_one(Part, part.id).part_class = PartClass.CONSUMABLE
    ceiling = SetCeiling(part_id=part.id, quantity=pieces(2), effective_from=house.clock.now().date())
    house.do(house.parts_manager, set_ceiling, ceiling)
    wanted = OpenInternalUse(
        receiver="吳佳穎", purpose="展車清潔", items=(UsedItem(part_id=part.id, quantity=pieces(3)),)
    )
    opened = house.do(house.advisor, open_internal_use, wanted)
    assert opened.above == ("展車蠟",)
    with pytest.raises(AboveCeiling):
        house.do(house.clerk, issue_internal_use, IssueInternalUse(order_id=opened.order_id))
    (row,) = house.ask(house.clerk, internal_use_page)
    assert row.cost_centre is CostCentre.AFTER_SALES
    assert counter.on_hand(part) == pieces(20)
