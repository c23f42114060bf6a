"""What buying costs and how good it is, for the parts manager and the director (R2.3.10c)."""

from dataclasses import replace
from datetime import date

from aftersales_desktop.boards.purchasing_figures import careless_buying, supplier_figures
from aftersales_desktop.domain.purchasing.order_parts import order_parts
from aftersales_desktop.domain.purchasing.receive_part_order import receive_part_order
from aftersales_desktop.values.money import Money
from tests.domain.parts.builders import Counter, pieces
from tests.domain.purchasing.builders import Buying
from tests.house import House

LONG_AGO = date(2020, 1, 1)


def test_suppliers_are_compared_on_what_came_and_what_was_rejected(house: House) -> None:
    buying = Buying(Counter(house))
    part = buying.counter.a_part()
    _, line_id = buying.short_order(part, 3)
    ordered = buying.order(part, 3, line_id=line_id)
    came = buying.came(ordered.part_order_id, 2, bad=1, note="外殼破裂")
    house.do(house.clerk, receive_part_order, came)
    (row,) = house.ask(house.director, supplier_figures)
    assert (row.came, row.rejected, row.failure) == (pieces(3), pieces(1), 3333)
    assert (row.cost, row.deliveries, row.late) == (Money.of("360"), 1, 0)


def test_a_supplier_who_delivered_nothing_has_no_rate(house: House) -> None:
    Buying(Counter(house)).supplier()
    (row,) = house.ask(house.director, supplier_figures)
    assert row.failure is None


def test_the_director_reads_what_was_bought_without_need_and_why(house: House) -> None:
    buying = Buying(Counter(house))
    part = buying.counter.a_part(A_03_2=9)
    _, line_id = buying.short_order(buying.counter.a_part("90915-YZZD4", "機油濾芯"))
    assert line_id
    house.do(house.parts_manager, order_parts, replace(buying.wanted(part, 2), reason="廠商優惠"))
    (row,) = house.ask(house.director, careless_buying)
    assert (row.part, row.reason, row.amount) == (part.name, "廠商優惠", Money.of("360"))
    assert row.bought_by == house.parts_manager.name
    assert house.ask(house.director, careless_buying, LONG_AGO, LONG_AGO) == ()
