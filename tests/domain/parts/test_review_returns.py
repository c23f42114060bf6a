"""Last month's return rates: whoever is above the limit is named to the director (R2.3.11b)."""

from datetime import timedelta

from aftersales_desktop.domain.duties.do_duty import DoDuty, DutyTicked, do_duty
from aftersales_desktop.domain.notices.lookups import NoticeRow, my_notices
from aftersales_desktop.domain.parts.hand_over import HandOver, hand_over
from aftersales_desktop.domain.parts.parts_return import ReturnReason
from aftersales_desktop.domain.parts.request_return import RequestReturn, request_return
from aftersales_desktop.domain.parts.review_returns import SAYS_ABOVE
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from tests.domain.parts.builders import Counter, pieces


def issued(counter: Counter) -> WorkOrder:
    """Issue a line to the technician, who takes it."""
    order = counter.an_order((counter.a_part(A_03_2=6), 1))
    counter.issue(order)
    technician = counter.house.technician.staff_id
    taken = HandOver(order_id=order.id, technician_id=technician, card_handed_back=True)
    counter.house.do(counter.house.clerk, hand_over, taken)
    return order


def review(counter: Counter) -> DutyTicked:
    """Let the parts manager look at November in December."""
    counter.house.clock.move(timedelta(days=10))
    tick = DoDuty(duty="return_rates", period="2026-12")
    return counter.house.do(counter.house.parts_manager, do_duty, tick)


def told(counter: Counter) -> list[NoticeRow]:
    rows = counter.house.ask(counter.house.director, my_notices)
    return [row for row in rows if row.says == SAYS_ABOVE]


def test_whoever_returns_too_much_is_named(counter: Counter) -> None:
    order = issued(counter)
    wish = RequestReturn(
        order_id=order.id,
        line_id=counter.line_ids(order)[0],
        quantity=pieces(1),
        reason=ReturnReason.NOT_NEEDED,
    )
    counter.house.do(counter.house.technician, request_return, wish)
    assert review(counter).evidence.figures == {"returned": 1, "issued": 1, "people": 2}
    names = {row.facts["person"] for row in told(counter)}
    assert names == {counter.house.technician.name, counter.house.advisor.name}
    assert {row.order_id for row in told(counter)} == {order.id}


def test_nobody_is_named_when_nothing_came_back(counter: Counter) -> None:
    issued(counter)
    assert review(counter).evidence.figures == {"returned": 0, "issued": 1, "people": 0}
    assert told(counter) == []
