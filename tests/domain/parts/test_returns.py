"""Returns in two steps, goods first (T30), and never of fitted parts (T29)."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest
from aftersales_desktop.domain.parts.hand_over import HandOver, hand_over
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.parts.parts_return import PartsReturn, ReturnReason, ReturnState
from aftersales_desktop.domain.parts.post_return import PostReturn, post_return
from aftersales_desktop.domain.parts.receive_return import ReceiveReturn, receive_return
from aftersales_desktop.domain.parts.refusals import (
    CountedMore,
    FittedPart,
    GoodsFirst,
    NotUnused,
    NotWithTechnician,
    OrderSettled,
    QuantityMissing,
    ReturnGoneOn,
    ReturnReasonMissing,
    UnknownSlip,
)
from aftersales_desktop.domain.parts.request_return import RequestReturn, ReturnRequested, request_return
from aftersales_desktop.domain.parts.stock_movement import MovementKind
from aftersales_desktop.domain.parts.withdraw_return import WithdrawReturn, withdraw_return
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.refusal import Refusal
from tests.domain.parts.builders import Counter, pieces


@pytest.fixture
def pads(counter: Counter) -> Part:
    """Six sets of pads on the shelf, at 180 a set."""
    return counter.a_part(A_03_2=6)


@pytest.fixture
def order(counter: Counter, pads: Part) -> WorkOrder:
    """An order whose technician has taken two sets of pads."""
    order = counter.an_order((pads, 2))
    counter.issue(order, 2)
    technician = counter.house.technician.staff_id
    taken = HandOver(order_id=order.id, technician_id=technician, card_handed_back=True)
    counter.house.do(counter.house.clerk, hand_over, taken)
    return order


def wish(
    counter: Counter, order: WorkOrder, n: float = 1, reason: ReturnReason | None = ReturnReason.NOT_NEEDED
) -> RequestReturn:
    """Say that so many of the order's first line come back."""
    line_id = counter.line_ids(order)[0]
    return RequestReturn(order_id=order.id, line_id=line_id, quantity=pieces(n), reason=reason)


def ask(counter: Counter, order: WorkOrder, n: float = 1, **more: ReturnReason) -> ReturnRequested:
    """Let the technician ask for a return."""
    return counter.house.do(counter.house.technician, request_return, wish(counter, order, n, **more))


def goods(counter: Counter, slip: ReturnRequested, n: float = 1) -> ReceiveReturn:
    """Say that so many unused pieces lie on the counter and go to bin A-03-2."""
    return ReceiveReturn(
        return_id=slip.return_id, counted=pieces(n), unused=True, bin_id=counter.bin_id("A-03-2")
    )


def fit(counter: Counter, order: WorkOrder, n: float) -> None:
    with counter.house.session() as session, session.begin():
        session.get_one(OrderLine, counter_line(counter, order)).fitted = pieces(n)


def counter_line(counter: Counter, order: WorkOrder) -> int:
    with counter.house.session() as session:
        return session.scalars(select(OrderLine.id).where(OrderLine.order_id == order.id)).one()


def test_an_unused_part_goes_back_in_two_steps_without_the_director(
    counter: Counter, pads: Part, order: WorkOrder
) -> None:
    slip = ask(counter, order)
    assert slip.shown_number == "RT-261124-0001"
    counter.house.do(counter.house.clerk, receive_return, goods(counter, slip))
    assert counter.on_hand(pads) == pieces(4)
    posted = counter.house.do(counter.house.clerk, post_return, PostReturn(return_id=slip.return_id))
    assert counter.on_hand(pads) == pieces(5)
    assert posted.cost == Money.of("180")
    with counter.house.session() as session:
        assert session.scalars(select(ApprovalRequest.id)).all() == []


def test_the_ledger_takes_it_back_at_the_cost_it_went_out_with(
    counter: Counter, pads: Part, order: WorkOrder
) -> None:
    with counter.house.session() as session, session.begin():
        session.get_one(Part, pads.id).cost = Money.of("999")
    slip = ask(counter, order)
    counter.house.do(counter.house.clerk, receive_return, goods(counter, slip))
    counter.house.do(counter.house.clerk, post_return, PostReturn(return_id=slip.return_id))
    back = counter.ledger(pads)[-1]
    assert (back.kind, back.quantity, back.unit_cost) == (MovementKind.RETURN, pieces(1), Money.of("180"))
    assert back.line_id == counter_line(counter, order)
    assert counter.books_agree(pads)


def test_what_is_not_needed_leaves_the_order(counter: Counter, order: WorkOrder) -> None:
    slip = ask(counter, order)
    counter.house.do(counter.house.clerk, receive_return, goods(counter, slip))
    counter.house.do(counter.house.clerk, post_return, PostReturn(return_id=slip.return_id))
    line = counter.line(order)
    assert (line.quantity, line.stocked_out, line.handed_over) == (pieces(1), pieces(1), pieces(1))
    assert line.taken_back == pieces(0)


def test_a_line_that_is_not_needed_at_all_is_dropped(counter: Counter, order: WorkOrder) -> None:
    slip = ask(counter, order, 2)
    counter.house.do(counter.house.clerk, receive_return, goods(counter, slip, 2))
    counter.house.do(counter.house.clerk, post_return, PostReturn(return_id=slip.return_id))
    assert counter.line(order).dropped
    assert counter.line(order).charged == Money.ZERO


def test_a_wrong_part_leaves_the_line_open_for_the_right_one(
    counter: Counter, pads: Part, order: WorkOrder
) -> None:
    slip = ask(counter, order, 2, reason=ReturnReason.WRONG_PART)
    counter.house.do(counter.house.clerk, receive_return, goods(counter, slip, 2))
    counter.house.do(counter.house.clerk, post_return, PostReturn(return_id=slip.return_id))
    counter.issue(order, 2)
    assert counter.on_hand(pads) == pieces(4)


def refused_wish(counter: Counter, order: WorkOrder, asked: RequestReturn, why: type[Refusal]) -> Refusal:
    """See that the return is refused and no slip is written."""
    with pytest.raises(why) as caught:
        counter.house.do(counter.house.technician, request_return, asked)
    with counter.house.session() as session:
        assert session.scalars(select(PartsReturn)).all() == []
    return caught.value


def test_a_fitted_part_is_not_taken_back(counter: Counter, order: WorkOrder) -> None:
    fit(counter, order, 2)
    assert refused_wish(counter, order, wish(counter, order), FittedPart).clause == "R2.3.7"


def test_only_the_part_of_a_line_that_is_not_fitted_comes_back(counter: Counter, order: WorkOrder) -> None:
    fit(counter, order, 1)
    refused_wish(counter, order, wish(counter, order, 2), FittedPart)
    ask(counter, order, 1)


def test_a_return_says_why(counter: Counter, order: WorkOrder) -> None:
    asked = wish(counter, order, reason=None)
    assert refused_wish(counter, order, asked, ReturnReasonMissing).clause == "R2.3.11b"


def test_more_than_the_technician_has_does_not_come_back(counter: Counter, order: WorkOrder) -> None:
    refused_wish(counter, order, wish(counter, order, 3), NotWithTechnician)


def test_nothing_does_not_come_back(counter: Counter, order: WorkOrder) -> None:
    refused_wish(counter, order, wish(counter, order, 0), QuantityMissing)


def test_two_returns_do_not_ask_for_the_same_piece(counter: Counter, order: WorkOrder) -> None:
    ask(counter, order, 2)
    with pytest.raises(NotWithTechnician):
        ask(counter, order, 1)


def test_what_is_still_at_the_counter_is_reversed_not_returned(counter: Counter, pads: Part) -> None:
    waiting = counter.an_order((pads, 2))
    counter.issue(waiting, 2)
    refused_wish(counter, waiting, wish(counter, waiting), NotWithTechnician)


def test_after_the_settlement_nothing_comes_back(counter: Counter, order: WorkOrder) -> None:
    with counter.house.session() as session, session.begin():
        session.get_one(WorkOrder, order.id).state = OrderState.SETTLED
    refused_wish(counter, order, wish(counter, order), OrderSettled)


def test_an_advisor_asks_for_no_return(counter: Counter, order: WorkOrder) -> None:
    with pytest.raises(NotYourRight):
        counter.house.do(counter.house.advisor, request_return, wish(counter, order))


def test_the_system_waits_for_the_goods(counter: Counter, pads: Part, order: WorkOrder) -> None:
    slip = ask(counter, order)
    with pytest.raises(GoodsFirst) as caught:
        counter.house.do(counter.house.clerk, post_return, PostReturn(return_id=slip.return_id))
    assert caught.value.clause == "R2.3.11d"
    assert counter.on_hand(pads) == pieces(4)


def test_a_return_is_posted_once(counter: Counter, pads: Part, order: WorkOrder) -> None:
    slip = ask(counter, order)
    counter.house.do(counter.house.clerk, receive_return, goods(counter, slip))
    counter.house.do(counter.house.clerk, post_return, PostReturn(return_id=slip.return_id))
    with pytest.raises(ReturnGoneOn):
        counter.house.do(counter.house.clerk, post_return, PostReturn(return_id=slip.return_id))
    assert counter.on_hand(pads) == pieces(5)


def test_the_goods_are_received_once(counter: Counter, order: WorkOrder) -> None:
    slip = ask(counter, order)
    counter.house.do(counter.house.clerk, receive_return, goods(counter, slip))
    with pytest.raises(ReturnGoneOn):
        counter.house.do(counter.house.clerk, receive_return, goods(counter, slip))
    assert counter.line(order).taken_back == pieces(1)


def test_used_goods_are_not_received(counter: Counter, order: WorkOrder) -> None:
    slip = ask(counter, order)
    with pytest.raises(NotUnused) as caught:
        counter.house.do(counter.house.clerk, receive_return, replace(goods(counter, slip), unused=False))
    assert caught.value.clause == "R2.3.11c"
    assert counter.line(order).taken_back == pieces(0)


def test_more_than_asked_is_not_received(counter: Counter, order: WorkOrder) -> None:
    slip = ask(counter, order)
    with pytest.raises(CountedMore):
        counter.house.do(counter.house.clerk, receive_return, goods(counter, slip, 2))
    with pytest.raises(QuantityMissing):
        counter.house.do(counter.house.clerk, receive_return, goods(counter, slip, 0))


def test_fewer_than_asked_are_received_as_counted(counter: Counter, pads: Part, order: WorkOrder) -> None:
    slip = ask(counter, order, 2)
    counter.house.do(counter.house.clerk, receive_return, goods(counter, slip, 1))
    counter.house.do(counter.house.clerk, post_return, PostReturn(return_id=slip.return_id))
    assert counter.on_hand(pads) == pieces(5)
    assert counter.line(order).with_technician == pieces(1)


def test_what_is_fitted_after_the_wish_is_not_received(counter: Counter, order: WorkOrder) -> None:
    slip = ask(counter, order, 2)
    fit(counter, order, 1)
    with pytest.raises(FittedPart):
        counter.house.do(counter.house.clerk, receive_return, goods(counter, slip, 2))


def test_a_technician_posts_no_return(counter: Counter, order: WorkOrder) -> None:
    slip = ask(counter, order)
    with pytest.raises(NotYourRight):
        counter.house.do(counter.house.technician, receive_return, goods(counter, slip))
    with pytest.raises(NotYourRight):
        counter.house.do(counter.house.technician, post_return, PostReturn(return_id=slip.return_id))


def test_a_wish_may_be_withdrawn_until_the_goods_are_here(counter: Counter, order: WorkOrder) -> None:
    first = ask(counter, order)
    counter.house.do(counter.house.technician, withdraw_return, WithdrawReturn(return_id=first.return_id))
    second = ask(counter, order, 2)
    counter.house.do(counter.house.clerk, receive_return, goods(counter, second, 2))
    with pytest.raises(ReturnGoneOn):
        counter.house.do(
            counter.house.technician, withdraw_return, WithdrawReturn(return_id=second.return_id)
        )
    with counter.house.session() as session:
        states = session.scalars(select(PartsReturn.state).order_by(PartsReturn.id)).all()
    assert states == [ReturnState.WITHDRAWN, ReturnState.RECEIVED]


def test_a_return_that_is_not_there_is_named(counter: Counter) -> None:
    with pytest.raises(UnknownSlip):
        counter.house.do(counter.house.clerk, post_return, PostReturn(return_id=5))
