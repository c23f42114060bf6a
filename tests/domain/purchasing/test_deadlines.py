"""Goods that should be here: the buyer and the parts manager are reminded until they came (X5, R2.3.10c)."""

from datetime import timedelta

from aftersales_desktop.boards.duty_board import my_duties
from aftersales_desktop.domain.purchasing.cancel_part_order import CancelPartOrder, cancel_part_order
from aftersales_desktop.domain.purchasing.deadlines import NOT_HERE
from aftersales_desktop.domain.purchasing.lookups import part_order_number
from aftersales_desktop.domain.purchasing.receive_part_order import receive_part_order
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.subject import Subject, SubjectKind
from tests.domain.purchasing.builders import Buying


def asked_for(buying: Buying, actor: Actor) -> list[Subject]:
    """Which orders somebody is reminded to ask about."""
    return [row.about for row in buying.house.ask(actor, my_duties) if row.says == NOT_HERE and row.about]


def test_goods_that_do_not_come_are_asked_for(buying: Buying) -> None:
    house, part = buying.house, buying.counter.a_part()
    _, line_id = buying.short_order(part)
    ordered = buying.order(part, line_id=line_id)
    assert asked_for(buying, house.parts_manager) == []
    house.clock.move(timedelta(days=4))
    subject = Subject(SubjectKind.PART_ORDER, ordered.part_order_id)
    assert asked_for(buying, house.parts_manager) == [subject]
    assert asked_for(buying, house.technician) == []
    assert house.ask(house.clerk, part_order_number, subject.id) == ordered.number
    house.do(house.clerk, receive_part_order, buying.came(ordered.part_order_id, 1))
    assert asked_for(buying, house.parts_manager) == []


def test_a_cancelled_order_is_asked_for_no_more(buying: Buying) -> None:
    house, part = buying.house, buying.counter.a_part()
    _, line_id = buying.short_order(part)
    ordered = buying.order(part, line_id=line_id)
    house.clock.move(timedelta(days=4))
    row = buying.row(ordered.part_order_id)
    cancel = CancelPartOrder(part_order_id=row.part_order_id, version_seen=row.version, reason="廠商停產")
    house.do(house.parts_manager, cancel_part_order, cancel)
    assert asked_for(buying, house.parts_manager) == []
