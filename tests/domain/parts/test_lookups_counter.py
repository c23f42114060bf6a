"""What the issue counter sees of an order, of the queue, and what stands on a slip."""

import pytest

from aftersales_desktop.domain.parts.hand_over import HandOver, hand_over
from aftersales_desktop.domain.parts.lookups_counter import (
    LineStand,
    card_at_counter,
    order_at_counter,
    pick_queue,
)
from aftersales_desktop.domain.parts.lookups_issue_slip import issue_slip
from aftersales_desktop.domain.work_orders.order_state import AdditionState, OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.scan_code import NotAScanCode, ScanCode
from tests.domain.parts.builders import Counter, pieces


def test_the_card_opens_the_order_with_its_shelf(counter: Counter) -> None:
    order = counter.an_order((counter.a_part(A_03_2=6), 2))
    seen = counter.house.ask(counter.house.clerk, card_at_counter, order.code)
    assert (seen.shown_number, seen.plate, seen.technician) == (
        order.shown_number,
        "粵B·5H618",
        counter.house.technician.name,
    )
    (line,) = seen.lines
    assert (line.bin, line.on_hand, line.may_take, line.stand) == (
        "A-03-2",
        pieces(6),
        pieces(2),
        LineStand.READY,
    )
    assert line.refusal is None


def test_a_forged_card_opens_nothing(counter: Counter) -> None:
    order = counter.an_order((counter.a_part(A_03_2=6), 2))
    forged = ScanCode(order.code.kind, order.number, order.card_tag + 1)
    with pytest.raises(NotAScanCode):
        counter.house.ask(counter.house.clerk, card_at_counter, forged)


def test_a_line_says_beforehand_why_it_cannot_go_out(counter: Counter) -> None:
    pads = counter.a_part(A_03_2=1)
    belt = counter.a_part("90916-02708", "驅動皮帶", B_05_3=3)
    short = counter.an_order((pads, 2))
    added = counter.an_order((belt, 1), addition=AdditionState.REPORTED)
    kept = counter.an_order((belt, 1))
    counter.reserve(counter.an_order((belt, 3)), belt, 3)
    stands = {}
    for order in (short, added, kept):
        (line,) = counter.house.ask(counter.house.clerk, order_at_counter, order.id).lines
        stands[line.stand] = line.refusal.clause if line.refusal else ""
    assert stands == {
        LineStand.SHORT: "R2.3.0",
        LineStand.UNCONFIRMED: "R2.3.6b",
        LineStand.KEPT: "R2.3.0",
    }


def test_an_order_that_is_not_started_says_so(counter: Counter) -> None:
    order = counter.an_order((counter.a_part(A_03_2=1), 1), state=OrderState.DISPATCHED)
    seen = counter.house.ask(counter.house.clerk, order_at_counter, order.id)
    assert seen.standstill is not None
    assert seen.standstill.clause == "R2.3.2a"


@pytest.mark.parametrize(
    ("state", "stand"),
    [
        (OrderState.DISPATCHED, LineStand.NOT_STARTED),
        (OrderState.WAITING_CONFIRMATION, LineStand.AT_CUSTOMER),
        (OrderState.WAITING_PARTS, LineStand.STANDS_STILL),
        (OrderState.FINISHED, LineStand.STANDS_STILL),
    ],
)
def test_no_line_can_go_out_while_its_order_stands_still(
    counter: Counter, state: OrderState, stand: LineStand
) -> None:
    order = counter.an_order((counter.a_part(A_03_2=6), 2), state=state)
    (line,) = counter.house.ask(counter.house.clerk, order_at_counter, order.id).lines
    assert (line.stand, line.may_take) == (stand, pieces(0))
    assert line.refusal is not None
    assert line.refusal.clause == "R2.3.2a"


def test_a_line_that_is_out_stays_out_when_its_order_stands_still(counter: Counter) -> None:
    order = counter.an_order((counter.a_part(A_03_2=6), 1))
    counter.issue(order)
    with counter.house.session() as session:
        session.get_one(WorkOrder, order.id).state = OrderState.WAITING_CONFIRMATION
        session.commit()
    (line,) = counter.house.ask(counter.house.clerk, order_at_counter, order.id).lines
    assert line.stand is LineStand.OUT
    assert line.refusal is None


def test_a_line_goes_from_ready_to_handed_over(counter: Counter) -> None:
    order = counter.an_order((counter.a_part(A_03_2=6), 1))
    counter.issue(order)
    seen = counter.house.ask(counter.house.clerk, order_at_counter, order.id)
    assert [line.stand for line in seen.lines] == [LineStand.OUT]
    assert [slip.lines for slip in seen.waiting] == [(("前煞車來令片", pieces(1)),)]
    technician = counter.house.technician.staff_id
    taken = HandOver(order_id=order.id, technician_id=technician, card_handed_back=True)
    counter.house.do(counter.house.clerk, hand_over, taken)
    seen = counter.house.ask(counter.house.clerk, order_at_counter, order.id)
    assert [line.stand for line in seen.lines] == [LineStand.HANDED_OVER]
    assert seen.waiting == ()


def test_the_queue_holds_open_lines_and_waiting_slips_only(counter: Counter) -> None:
    pads = counter.a_part(A_03_2=9)
    open_lines = counter.an_order((pads, 2))
    waits = counter.an_order((pads, 1))
    counter.issue(waits)
    counter.an_order((pads, 1), addition=AdditionState.REPORTED)
    counter.an_order((pads, 1), state=OrderState.FINISHED)
    queue = counter.house.ask(counter.house.clerk, pick_queue)
    assert [(row.order_id, row.open_lines, row.waiting_slips) for row in queue] == [
        (open_lines.id, 1, 0),
        (waits.id, 0, 1),
    ]


def test_who_waits_longest_comes_first(counter: Counter) -> None:
    pads = counter.a_part(A_03_2=9)
    later = counter.an_order((pads, 1))
    with counter.house.session() as session, session.begin():
        session.merge(later).state_since = counter.house.clock.now().replace(hour=3)
    first = counter.an_order((pads, 1))
    queue = counter.house.ask(counter.house.clerk, pick_queue)
    assert [row.order_id for row in queue] == [first.id, later.id]


def test_the_slip_names_parts_bins_and_people(counter: Counter) -> None:
    order = counter.an_order((counter.a_part(A_03_2=6), 2))
    slip = counter.issue(order, 2)
    facts = counter.house.ask(counter.house.clerk, issue_slip, slip.issue_id)
    assert (facts.shown_number, facts.clerk, facts.plate) == (
        slip.shown_number,
        counter.house.clerk.name,
        "粵B·5H618",
    )
    assert [(line.bin, line.quantity) for line in facts.lines] == [("A-03-2", pieces(2))]
    assert facts.handed_over_at is None
