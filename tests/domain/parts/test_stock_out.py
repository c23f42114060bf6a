"""Stock-out against a started order and its card: T18, T19, T20, T28 of the requirements."""

import pytest
from sqlalchemy import select

from aftersales_desktop.database.journal import JournalLine
from aftersales_desktop.database.refusals import AlreadyCounted
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.parts.part import Reservation
from aftersales_desktop.domain.parts.parts_issue import PartsIssue
from aftersales_desktop.domain.parts.refusals import (
    AdditionNotConfirmed,
    CardNotScanned,
    KeptForOthers,
    MoreThanOrdered,
    NotEnoughInStock,
    NothingPicked,
    OrderNotInWork,
    PartNotInCatalogue,
    QuantityMissing,
)
from aftersales_desktop.domain.parts.stock_movement import MovementKind
from aftersales_desktop.domain.parts.stock_out import PickedLine, StockOut, stock_out
from aftersales_desktop.domain.work_orders.order_state import AdditionState, OrderState
from aftersales_desktop.domain.work_orders.refusals import OrderNotStarted, UnknownLine
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.scan_code import NotAScanCode, ScanCode, ScanKind
from tests.domain.parts.builders import Counter, pieces


def refused(counter: Counter, command: StockOut, why: type[Refusal], clause: str) -> None:
    """See that it is refused by this clause and that nothing moved."""
    with pytest.raises(why) as caught:
        counter.house.do(counter.house.clerk, stock_out, command)
    assert caught.value.clause == clause
    with counter.house.session() as session:
        assert session.scalars(select(PartsIssue)).all() == []


def test_parts_leave_the_shelf_for_a_started_order(counter: Counter) -> None:
    pads = counter.a_part(A_03_2=6)
    order = counter.an_order((pads, 2))
    slip = counter.issue(order, 2)
    assert slip.shown_number == "PI-261124-0001"
    assert counter.on_hand(pads) == pieces(4)
    assert counter.line(order).stocked_out == pieces(2)
    assert counter.line(order).handed_over == pieces(0)
    out = counter.ledger(pads)[-1]
    assert (out.kind, out.quantity, out.document) == (MovementKind.STOCK_OUT, pieces(-2), slip.shown_number)
    assert (out.line_id, out.unit_cost) == (counter.line(order).id, pads.cost)
    assert counter.books_agree(pads)


def test_the_orders_history_tells_of_the_stock_out(counter: Counter) -> None:
    order = counter.an_order((counter.a_part(A_03_2=6), 1))
    counter.issue(order)
    with counter.house.session() as session:
        told = select(JournalLine.event).where(JournalLine.order_id == order.id)
        assert session.scalars(told).all() == ["stock-out posted"]


def test_bins_are_emptied_in_the_order_of_their_codes(counter: Counter) -> None:
    plugs = counter.a_part("90919-01253", "火星塞", B_01_1=3, A_07_1=2)
    counter.issue(counter.an_order((plugs, 4)), 4)
    assert counter.in_bin(plugs, "A-07-1") == pieces(0)
    assert counter.in_bin(plugs, "B-01-1") == pieces(1)


@pytest.mark.parametrize(
    "state", [OrderState.DRAFT, OrderState.QUOTED, OrderState.CONFIRMED, OrderState.DISPATCHED]
)
def test_an_order_that_has_not_been_started_gets_no_parts(counter: Counter, state: OrderState) -> None:
    order = counter.an_order((counter.a_part(A_03_2=6), 1), state=state)
    refused(counter, counter.a_stock_out(order), OrderNotStarted, "R2.3.2a")


@pytest.mark.parametrize(
    "state",
    [OrderState.WAITING_PARTS, OrderState.WAITING_CONFIRMATION, OrderState.FINISHED, OrderState.SETTLED],
)
def test_an_order_that_stands_still_gets_no_parts(counter: Counter, state: OrderState) -> None:
    order = counter.an_order((counter.a_part(A_03_2=6), 1), state=state)
    refused(counter, counter.a_stock_out(order), OrderNotInWork, "R2.3.2a")


def test_without_the_card_nothing_goes_out(counter: Counter) -> None:
    order = counter.an_order((counter.a_part(A_03_2=6), 1))
    refused(counter, StockOut(card=None, lines=counter.a_stock_out(order).lines), CardNotScanned, "R2.3.1a")


def test_a_card_with_another_tag_is_not_this_orders_card(counter: Counter) -> None:
    order = counter.an_order((counter.a_part(A_03_2=6), 1))
    forged = ScanCode(ScanKind.WORK_ORDER, order.number, order.card_tag + 1)
    refused(counter, StockOut(card=forged, lines=counter.a_stock_out(order).lines), NotAScanCode, "R2.3.1a")


def test_a_badge_is_no_job_card(counter: Counter) -> None:
    order = counter.an_order((counter.a_part(A_03_2=6), 1))
    badge = ScanCode(ScanKind.BADGE, order.number, order.card_tag)
    refused(counter, StockOut(card=badge, lines=counter.a_stock_out(order).lines), NotAScanCode, "R2.3.1a")


def test_a_line_of_another_order_is_refused(counter: Counter) -> None:
    pads = counter.a_part(A_03_2=6)
    ours, other = counter.an_order((pads, 1)), counter.an_order((pads, 1))
    refused(counter, StockOut(card=ours.code, lines=counter.a_stock_out(other).lines), UnknownLine, "R2.3.1b")


def test_more_than_the_line_lists_is_refused(counter: Counter) -> None:
    order = counter.an_order((counter.a_part(A_03_2=6), 2))
    refused(counter, counter.a_stock_out(order, 3), MoreThanOrdered, "R2.3.1b")


def test_what_is_out_already_counts_against_the_line(counter: Counter) -> None:
    pads = counter.a_part(A_03_2=6)
    order = counter.an_order((pads, 2))
    counter.issue(order, 1)
    with pytest.raises(MoreThanOrdered):
        counter.issue(order, 2)
    counter.issue(order, 1)
    assert counter.line(order).stocked_out == pieces(2)


def test_one_line_picked_twice_is_added_up_before_it_is_checked(counter: Counter) -> None:
    order = counter.an_order((counter.a_part(A_03_2=6), 2))
    picked = PickedLine(line_id=counter.line_ids(order)[0], quantity=pieces(1.5))
    refused(counter, StockOut(card=order.code, lines=(picked, picked)), MoreThanOrdered, "R2.3.1b")


def test_an_addition_waits_for_the_front_desk(counter: Counter) -> None:
    belt = counter.a_part("90916-02708", "驅動皮帶", B_05_3=3)
    order = counter.an_order((belt, 1), addition=AdditionState.REPORTED)
    refused(counter, counter.a_stock_out(order), AdditionNotConfirmed, "R2.3.6b")


def test_a_confirmed_addition_goes_out(counter: Counter) -> None:
    belt = counter.a_part("90916-02708", "驅動皮帶", B_05_3=3)
    counter.issue(counter.an_order((belt, 1), addition=AdditionState.CONFIRMED))
    assert counter.on_hand(belt) == pieces(2)


def test_stock_never_goes_below_zero(counter: Counter) -> None:
    order = counter.an_order((counter.a_part(A_03_2=1), 2))
    refused(counter, counter.a_stock_out(order, 2), NotEnoughInStock, "R2.3.0")


def test_two_lines_for_the_last_piece_are_refused_together(counter: Counter) -> None:
    pads = counter.a_part(A_03_2=1)
    order = counter.an_order((pads, 1), (pads, 1))
    picked = tuple(PickedLine(line_id=i, quantity=pieces(1)) for i in counter.line_ids(order))
    refused(counter, StockOut(card=order.code, lines=picked), NotEnoughInStock, "R2.3.0")


def test_what_is_kept_for_another_order_stays(counter: Counter) -> None:
    pads = counter.a_part(A_03_2=3)
    other, ours = counter.an_order((pads, 2)), counter.an_order((pads, 2))
    counter.reserve(other, pads, 2)
    refused(counter, counter.a_stock_out(ours, 2), KeptForOthers, "R2.3.0")


def test_a_cancelled_order_keeps_nothing(counter: Counter) -> None:
    pads = counter.a_part(A_03_2=2)
    counter.reserve(counter.an_order((pads, 2), state=OrderState.CANCELLED), pads, 2)
    counter.issue(counter.an_order((pads, 2)), 2)
    assert counter.on_hand(pads) == pieces(0)


def test_issuing_uses_up_the_orders_own_reservation(counter: Counter) -> None:
    pads = counter.a_part(A_03_2=2)
    order = counter.an_order((pads, 2))
    counter.reserve(order, pads, 2)
    counter.issue(order, 1)
    with counter.house.session() as session:
        assert session.scalars(select(Reservation.quantity)).all() == [pieces(1)]
    counter.issue(order, 1)
    with counter.house.session() as session:
        assert session.scalars(select(Reservation.quantity)).all() == []


def test_a_part_that_is_not_in_the_catalogue_is_named(counter: Counter) -> None:
    pads = counter.a_part(A_03_2=2)
    order = counter.an_order((pads, 1))
    with counter.house.session() as session, session.begin():
        line = session.merge(counter.line(order))
        line.part_number = "X-1"
    refused(counter, counter.a_stock_out(order), PartNotInCatalogue, "R2.3.0")


def test_an_empty_batch_is_not_posted(counter: Counter) -> None:
    order = counter.an_order((counter.a_part(A_03_2=2), 1))
    refused(counter, StockOut(card=order.code, lines=()), NothingPicked, "R2.3.1b")


def test_a_quantity_of_nothing_is_not_posted(counter: Counter) -> None:
    order = counter.an_order((counter.a_part(A_03_2=2), 1))
    refused(counter, counter.a_stock_out(order, 0), QuantityMissing, "R2.3.0")


@pytest.mark.parametrize("post", ["technician", "advisor", "director", "manager"])
def test_only_the_parts_counter_posts(counter: Counter, post: str) -> None:
    order = counter.an_order((counter.a_part(A_03_2=2), 1))
    with pytest.raises(NotYourRight):
        counter.house.do(counter.house.people[post], stock_out, counter.a_stock_out(order))


def test_a_double_click_counts_once(counter: Counter) -> None:
    pads = counter.a_part(A_03_2=6)
    order = counter.an_order((pads, 2))
    once = counter.a_stock_out(order, 1)
    counter.house.do(counter.house.clerk, stock_out, once, operation="press-1")
    with pytest.raises(AlreadyCounted):
        counter.house.do(counter.house.clerk, stock_out, once, operation="press-1")
    assert counter.on_hand(pads) == pieces(5)
