"""A part wished for in words: identified or dropped, and until then neither agreed to nor issued (R2.3.6)."""

import pytest
from sqlalchemy import select

from aftersales_desktop.database.journal import JournalLine
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.parts.drop_wish import DropWish, drop_wish
from aftersales_desktop.domain.parts.identify_part import IDENTIFIED, IdentifyPart, identify_part
from aftersales_desktop.domain.parts.lookups_counter import LineStand, order_at_counter, pick_queue
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.parts.refusals import AlreadyIdentified, UnknownPart
from aftersales_desktop.domain.work_orders.add_line import AddLine, add_line
from aftersales_desktop.domain.work_orders.answer_addition import AnswerAddition, answer_addition
from aftersales_desktop.domain.work_orders.line_wanted import LineWanted
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import (
    AnswerChannel,
    LineKind,
    OrderState,
    PartClass,
    Payer,
)
from aftersales_desktop.domain.work_orders.refusals import (
    NeedsAddition,
    PartNotIdentified,
    TooLateToChange,
    UnknownLine,
)
from aftersales_desktop.domain.work_orders.refusals_floor import NotAPart
from aftersales_desktop.domain.work_orders.report_addition import ReportAddition, WishedLine, report_addition
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from tests.domain.parts.builders import ONE, Counter, pieces

WISH = "the rubber hose behind the pump"


def a_wish(counter: Counter, *, kind: LineKind = LineKind.PART) -> WorkOrder:
    """Let the floor wish for something in words on a started order."""
    order = counter.an_order()
    wish = WishedLine(kind=kind, description=WISH, quantity=ONE)
    found = ReportAddition(order_id=order.id, finding="cracked", wishes=(wish,))
    counter.house.do(counter.house.technician, report_addition, found)
    return order


def identified(counter: Counter, order: WorkOrder, part: Part) -> IdentifyPart:
    return IdentifyPart(order_id=order.id, line_id=counter.line(order).id, part_id=part.id)


def dropped(counter: Counter, order: WorkOrder) -> DropWish:
    return DropWish(order_id=order.id, line_id=counter.line(order).id)


def yes_to(counter: Counter, order: WorkOrder) -> AnswerAddition:
    return AnswerAddition(
        addition_id=counter.line(order).addition_id or 0,
        yes=True,
        channel=AnswerChannel.PHONE,
        answered_by="王美惠",
    )


def put_in_state(counter: Counter, order: WorkOrder, state: OrderState) -> None:
    with counter.house.session() as session, session.begin():
        session.get_one(WorkOrder, order.id).state = state


@pytest.mark.parametrize("post", ["advisor", "supervisor", "clerk"])
def test_a_wish_is_identified_and_takes_the_catalogues_words_and_price(counter: Counter, post: str) -> None:
    order, hose = a_wish(counter), counter.a_part("16572-0T040", "散熱器水管", A_03_2=2)
    actor: Actor = getattr(counter.house, post)
    receipt = counter.house.do(actor, identify_part, identified(counter, order, hose))
    assert (receipt.wish, receipt.part, receipt.unit_price) == (WISH, hose.name, hose.price)
    line = counter.line(order)
    assert (line.description, line.part_number, line.unit) == (hose.name, hose.number, hose.unit)
    assert (line.unit_price, line.unidentified) == (hose.price, False)


def test_the_wish_stays_in_the_orders_history(counter: Counter) -> None:
    order, hose = a_wish(counter), counter.a_part()
    counter.house.do(counter.house.clerk, identify_part, identified(counter, order, hose))
    with counter.house.session() as session:
        written = session.scalars(select(JournalLine).where(JournalLine.event == IDENTIFIED)).one()
        assert (written.order_id, written.old) == (order.id, WISH)
        assert written.new == f"{hose.number} {hose.name}"


def test_once_identified_it_is_agreed_to_and_issued(counter: Counter) -> None:
    order, hose = a_wish(counter), counter.a_part(A_03_2=2)
    counter.house.do(counter.house.advisor, identify_part, identified(counter, order, hose))
    counter.house.do(counter.house.advisor, answer_addition, yes_to(counter, order))
    counter.issue(order)
    assert counter.line(order).stocked_out == pieces(1)


def test_the_customer_is_not_asked_for_a_part_nobody_knows(counter: Counter) -> None:
    order = a_wish(counter)
    with counter.house.session() as session, session.begin():
        session.get_one(OrderLine, counter.line(order).id).unit_price = Money.of(80)
    with pytest.raises(PartNotIdentified) as refused:
        counter.house.do(counter.house.advisor, answer_addition, yes_to(counter, order))
    assert refused.value.clause == "R2.3.6a"
    assert counter.line(order).awaits_answer


def test_a_price_agreed_before_stays(counter: Counter) -> None:
    order, hose = a_wish(counter), counter.a_part()
    with counter.house.session() as session, session.begin():
        session.get_one(OrderLine, counter.line(order).id).unit_price = Money.of(80)
    receipt = counter.house.do(counter.house.advisor, identify_part, identified(counter, order, hose))
    assert receipt.unit_price == Money.of(80)


def test_a_part_is_identified_once(counter: Counter) -> None:
    order, hose = a_wish(counter), counter.a_part()
    other = counter.a_part("90916-02708", "驅動皮帶")
    counter.house.do(counter.house.clerk, identify_part, identified(counter, order, hose))
    with pytest.raises(AlreadyIdentified) as refused:
        counter.house.do(counter.house.clerk, identify_part, identified(counter, order, other))
    assert refused.value.clause == "R2.3.6a"
    with pytest.raises(AlreadyIdentified):
        counter.house.do(counter.house.clerk, drop_wish, dropped(counter, order))
    assert counter.line(order).part_number == hose.number


def test_a_number_that_is_no_part_of_ours_may_be_put_right(counter: Counter) -> None:
    order, hose = a_wish(counter), counter.a_part()
    with counter.house.session() as session, session.begin():
        session.get_one(OrderLine, counter.line(order).id).part_number = "MISTYPED-1"
    counter.house.do(counter.house.clerk, identify_part, identified(counter, order, hose))
    assert counter.line(order).part_number == hose.number


@pytest.mark.parametrize("state", [OrderState.FINISHED, OrderState.SETTLED, OrderState.CANCELLED])
def test_a_closed_order_identifies_and_drops_nothing(counter: Counter, state: OrderState) -> None:
    order, hose = a_wish(counter), counter.a_part()
    put_in_state(counter, order, state)
    with pytest.raises(TooLateToChange):
        counter.house.do(counter.house.clerk, identify_part, identified(counter, order, hose))
    with pytest.raises(TooLateToChange):
        counter.house.do(counter.house.clerk, drop_wish, dropped(counter, order))
    line = counter.line(order)
    assert (line.description, line.part_number, line.dropped) == (WISH, "", False)


def test_a_part_the_house_carries_no_more_is_no_answer(counter: Counter) -> None:
    order, hose = a_wish(counter), counter.a_part()
    with counter.house.session() as session, session.begin():
        session.get_one(Part, hose.id).active = False
    with pytest.raises(UnknownPart):
        counter.house.do(counter.house.clerk, identify_part, identified(counter, order, hose))
    unknown = IdentifyPart(order_id=order.id, line_id=counter.line(order).id, part_id=hose.id + 1000)
    with pytest.raises(UnknownPart):
        counter.house.do(counter.house.clerk, identify_part, unknown)


def test_labour_is_no_part(counter: Counter) -> None:
    order = a_wish(counter, kind=LineKind.LABOUR)
    with pytest.raises(NotAPart):
        counter.house.do(counter.house.clerk, identify_part, identified(counter, order, counter.a_part()))
    with pytest.raises(NotAPart):
        counter.house.do(counter.house.clerk, drop_wish, dropped(counter, order))


def test_a_wish_on_agreed_work_costs_the_customer_nothing_unasked(counter: Counter) -> None:
    """A line without its number from before wishes were told apart: it is dropped, and found anew."""
    order, hose = a_wish(counter), counter.a_part()
    put_in_state(counter, order, OrderState.STARTED)
    with counter.house.session() as session, session.begin():
        session.get_one(OrderLine, counter.line(order).id).addition_id = None
    with pytest.raises(NeedsAddition):
        counter.house.do(counter.house.clerk, identify_part, identified(counter, order, hose))
    assert counter.line(order).part_number == ""
    counter.house.do(counter.house.clerk, drop_wish, dropped(counter, order))
    assert counter.line(order).dropped


def test_a_wish_nobody_can_fill_is_dropped_and_says_so_in_the_history(counter: Counter) -> None:
    order = a_wish(counter)
    counter.house.do(counter.house.clerk, drop_wish, dropped(counter, order))
    assert counter.line(order).dropped
    with pytest.raises(UnknownLine):
        counter.house.do(counter.house.clerk, drop_wish, dropped(counter, order))


def test_the_floor_neither_identifies_nor_drops(counter: Counter) -> None:
    order, hose = a_wish(counter), counter.a_part()
    with pytest.raises(NotYourRight):
        counter.house.do(counter.house.technician, identify_part, identified(counter, order, hose))
    with pytest.raises(NotYourRight):
        counter.house.do(counter.house.technician, drop_wish, dropped(counter, order))
    assert counter.line(order).unidentified


def test_reception_writes_no_part_without_its_number(counter: Counter) -> None:
    order = counter.an_order(state=OrderState.DRAFT)
    line = LineWanted(
        kind=LineKind.PART,
        description=WISH,
        quantity=ONE,
        unit_price=Money.ZERO,
        part_class=PartClass.OTHER,
        payer=Payer.CUSTOMER,
    )
    with pytest.raises(PartNotIdentified):
        counter.house.do(counter.house.advisor, add_line, AddLine(order_id=order.id, line=line))
    assert counter.lines(order) == []


def test_a_wish_stands_in_the_pick_queue_and_says_what_it_lacks(counter: Counter) -> None:
    order = a_wish(counter)
    (row,) = counter.house.ask(counter.house.clerk, pick_queue)
    assert (row.order_id, row.wishes, row.open_lines) == (order.id, 1, 0)
    (line,) = counter.house.ask(counter.house.clerk, order_at_counter, order.id).lines
    assert line.stand is LineStand.WISHED
    assert isinstance(line.refusal, PartNotIdentified)
    counter.house.do(counter.house.clerk, identify_part, identified(counter, order, counter.a_part()))
    assert counter.house.ask(counter.house.clerk, pick_queue) == ()
    (line,) = counter.house.ask(counter.house.clerk, order_at_counter, order.id).lines
    assert line.stand is LineStand.UNCONFIRMED
