"""Hand-over after the stock-out, with the card (T21, T22), and what undoes a stock-out before it."""

import pytest
from sqlalchemy import select

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.parts.hand_over import HandOver, hand_over
from aftersales_desktop.domain.parts.parts_issue import PartsIssue
from aftersales_desktop.domain.parts.refusals import (
    AlreadyHandedOver,
    AlreadyReversed,
    CardNotHandedBack,
    NotATechnician,
    StockOutFirst,
    UnknownSlip,
)
from aftersales_desktop.domain.parts.reverse_issue import ReverseIssue, reverse_issue
from aftersales_desktop.domain.parts.stock_movement import MovementKind
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.work_orders.refusals import UnknownOrder
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.scan_code import ScanCode, ScanKind
from tests.domain.parts.builders import Counter, pieces


@pytest.fixture
def order(counter: Counter) -> WorkOrder:
    """A started order that asks for two sets of pads, six of which are on the shelf."""
    return counter.an_order((counter.a_part(A_03_2=6), 2))


def handing_over(counter: Counter, order: WorkOrder, *, back: bool = True) -> HandOver:
    """Say that the technician takes the order's parts, with the card or without."""
    technician = counter.house.technician.staff_id
    return HandOver(order_id=order.id, technician_id=technician, card_handed_back=back)


def badge_of(counter: Counter, post: str) -> ScanCode:
    with counter.house.session() as session:
        return session.get_one(StaffMember, counter.house.people[post].staff_id).badge


def refused(counter: Counter, order: WorkOrder, command: HandOver, why: type[Refusal], clause: str) -> None:
    """See that it is refused by this clause and that nothing was handed over."""
    with pytest.raises(why) as caught:
        counter.house.do(counter.house.clerk, hand_over, command)
    assert caught.value.clause == clause
    assert counter.line(order).handed_over == pieces(0)


def test_the_technician_takes_what_was_stocked_out(counter: Counter, order: WorkOrder) -> None:
    slip = counter.issue(order, 2)
    taken = counter.house.do(counter.house.clerk, hand_over, handing_over(counter, order))
    assert (taken.slips, taken.quantity) == ((slip.shown_number,), pieces(2))
    assert taken.technician == counter.house.technician.name
    assert counter.line(order).handed_over == pieces(2)


def test_several_slips_go_over_the_counter_together(counter: Counter, order: WorkOrder) -> None:
    counter.issue(order, 1)
    counter.issue(order, 1)
    taken = counter.house.do(counter.house.clerk, hand_over, handing_over(counter, order))
    assert taken.slips == ("PI-261124-0001", "PI-261124-0002")
    assert counter.line(order).handed_over == pieces(2)


def test_a_scanned_badge_says_who_takes_them(counter: Counter, order: WorkOrder) -> None:
    slip = counter.issue(order)
    badge = badge_of(counter, "other_technician")
    command = HandOver(order_id=order.id, badge=badge, card_handed_back=True)
    counter.house.do(counter.house.clerk, hand_over, command)
    with counter.house.session() as session:
        issue = session.get_one(PartsIssue, slip.issue_id)
        assert issue.technician_id == counter.house.other_technician.staff_id
        assert issue.handed_over_by_id == counter.house.clerk.staff_id


def test_nothing_is_handed_over_before_the_stock_out(counter: Counter, order: WorkOrder) -> None:
    refused(counter, order, handing_over(counter, order), StockOutFirst, "R2.3.2b")


def test_what_is_handed_over_is_not_handed_over_again(counter: Counter, order: WorkOrder) -> None:
    counter.issue(order)
    counter.house.do(counter.house.clerk, hand_over, handing_over(counter, order))
    with pytest.raises(StockOutFirst):
        counter.house.do(counter.house.clerk, hand_over, handing_over(counter, order))


def test_the_card_must_go_back_to_the_technician(counter: Counter, order: WorkOrder) -> None:
    counter.issue(order)
    refused(counter, order, handing_over(counter, order, back=False), CardNotHandedBack, "R2.3.1c")


def test_an_advisor_does_not_take_parts(counter: Counter, order: WorkOrder) -> None:
    counter.issue(order)
    advisor = HandOver(order_id=order.id, badge=badge_of(counter, "advisor"), card_handed_back=True)
    refused(counter, order, advisor, NotATechnician, "R2.3.1a")


def test_a_replaced_badge_opens_nothing(counter: Counter, order: WorkOrder) -> None:
    counter.issue(order)
    badge = badge_of(counter, "technician")
    lost = ScanCode(ScanKind.BADGE, badge.number, badge.tag + 1)
    command = HandOver(order_id=order.id, badge=lost, card_handed_back=True)
    refused(counter, order, command, NotATechnician, "R2.3.1a")


def test_nobody_named_is_nobody(counter: Counter, order: WorkOrder) -> None:
    counter.issue(order)
    refused(counter, order, HandOver(order_id=order.id, card_handed_back=True), NotATechnician, "R2.3.1a")


def test_an_order_that_is_not_there_gets_nothing(counter: Counter) -> None:
    with pytest.raises(UnknownOrder):
        counter.house.do(counter.house.clerk, hand_over, HandOver(order_id=999_999, card_handed_back=True))


def test_a_technician_does_not_hand_parts_to_himself(counter: Counter, order: WorkOrder) -> None:
    counter.issue(order)
    with pytest.raises(NotYourRight):
        counter.house.do(counter.house.technician, hand_over, handing_over(counter, order))


def test_a_mistaken_stock_out_goes_back_to_its_bins(counter: Counter) -> None:
    plugs = counter.a_part("90919-01253", "火星塞", cost="38.50", A_07_1=2, B_01_1=3)
    order = counter.an_order((plugs, 4))
    slip = counter.issue(order, 4)
    counter.house.do(counter.house.clerk, reverse_issue, ReverseIssue(issue_id=slip.issue_id))
    assert counter.in_bin(plugs, "A-07-1") == pieces(2)
    assert counter.in_bin(plugs, "B-01-1") == pieces(3)
    assert counter.line(order).stocked_out == pieces(0)
    back = counter.ledger(plugs)[-1]
    assert (back.kind, back.unit_cost) == (MovementKind.REVERSAL, plugs.cost)


def test_a_reversed_slip_waits_for_nobody(counter: Counter, order: WorkOrder) -> None:
    slip = counter.issue(order)
    counter.house.do(counter.house.clerk, reverse_issue, ReverseIssue(issue_id=slip.issue_id))
    refused(counter, order, handing_over(counter, order), StockOutFirst, "R2.3.2b")


def test_a_slip_is_reversed_once(counter: Counter, order: WorkOrder) -> None:
    undo = ReverseIssue(issue_id=counter.issue(order).issue_id)
    counter.house.do(counter.house.clerk, reverse_issue, undo)
    with pytest.raises(AlreadyReversed):
        counter.house.do(counter.house.clerk, reverse_issue, undo)
    assert counter.line(order).stocked_out == pieces(0)


def test_handed_over_goods_are_not_reversed(counter: Counter, order: WorkOrder) -> None:
    slip = counter.issue(order)
    counter.house.do(counter.house.clerk, hand_over, handing_over(counter, order))
    with pytest.raises(AlreadyHandedOver):
        counter.house.do(counter.house.clerk, reverse_issue, ReverseIssue(issue_id=slip.issue_id))
    assert counter.line(order).stocked_out == pieces(1)


def test_an_unknown_slip_is_not_reversed(counter: Counter) -> None:
    with pytest.raises(UnknownSlip):
        counter.house.do(counter.house.clerk, reverse_issue, ReverseIssue(issue_id=7))


def test_an_advisor_reverses_nothing(counter: Counter, order: WorkOrder) -> None:
    slip = counter.issue(order)
    with pytest.raises(NotYourRight):
        counter.house.do(counter.house.advisor, reverse_issue, ReverseIssue(issue_id=slip.issue_id))
    with counter.house.session() as session:
        assert session.scalars(select(PartsIssue.reversed_at)).all() == [None]
