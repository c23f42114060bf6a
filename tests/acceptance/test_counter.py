"""The parts counter: the card, the order, the two steps, and what does not come back (T18-T22, T28-T30)."""

from dataclasses import replace

from aftersales_desktop.boards.order_sheet import order_sheet
from aftersales_desktop.domain.parts.hand_over import hand_over
from aftersales_desktop.domain.parts.parts_return import ReturnReason
from aftersales_desktop.domain.parts.post_return import PostReturn, post_return
from aftersales_desktop.domain.parts.receive_return import ReceiveReturn, receive_return
from aftersales_desktop.domain.parts.refusals import (
    AdditionNotConfirmed,
    CardNotHandedBack,
    CardNotScanned,
    FittedPart,
    GoodsFirst,
    MoreThanOrdered,
    StockOutFirst,
)
from aftersales_desktop.domain.parts.request_return import RequestReturn, request_return
from aftersales_desktop.domain.parts.stock_out import stock_out
from aftersales_desktop.domain.work_orders.answer_addition import AnswerAddition, answer_addition
from aftersales_desktop.domain.work_orders.lookups_order_page import order_page
from aftersales_desktop.domain.work_orders.order_state import AnswerChannel, OrderState
from aftersales_desktop.domain.work_orders.price_addition import PriceAddition, price_addition
from aftersales_desktop.domain.work_orders.refusals import OrderNotStarted, UnknownLine
from aftersales_desktop.domain.work_orders.report_addition import ReportAddition, report_addition
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.scan_code import NotAScanCode
from tests.acceptance.day import ONE, PADS, Day, Visit, labour, pads
from tests.acceptance.refused import refused

TWO = Quantity.of(2)


def test_t18_no_parts_for_an_order_that_is_not_started(day: Day) -> None:
    visit = day.dispatched(labour(), pads())
    picked = day.pick(visit, visit.lines[1])
    refused(day.house, day.house.clerk, stock_out, picked, reason=OrderNotStarted, clause="R2.3.2a")
    day.cover(visit)
    day.start(visit)
    day.house.do(day.house.clerk, stock_out, picked)
    assert day.on_shelf(PADS) == Quantity.of(5)


def test_t19_no_parts_without_the_job_card(day: Day) -> None:
    visit = day.started(labour(), pads())
    picked = day.pick(visit, visit.lines[1])
    without = replace(picked, card=None)
    refused(day.house, day.house.clerk, stock_out, without, reason=CardNotScanned, clause="R2.3.1a")
    day.house.do(day.house.clerk, stock_out, picked)
    assert day.on_shelf(PADS) == Quantity.of(5)


def test_t20_only_what_the_order_lists_and_no_more(day: Day) -> None:
    other = day.started(labour(), pads(), plate="粵B·5H618")
    visit = day.started(labour(), pads())
    clerk = day.house.clerk
    foreign = day.pick(visit, other.lines[1])
    refused(day.house, clerk, stock_out, foreign, reason=UnknownLine, clause="R2.3.1b")
    too_much = day.pick(visit, visit.lines[1], TWO)
    refused(day.house, clerk, stock_out, too_much, reason=MoreThanOrdered, clause="R2.3.1b")
    day.house.do(clerk, stock_out, day.pick(visit, visit.lines[1], ONE))
    again = day.pick(visit, visit.lines[1], ONE)
    refused(day.house, clerk, stock_out, again, reason=MoreThanOrdered, clause="R2.3.1b")


def test_t21_nothing_is_handed_over_before_it_is_stocked_out(day: Day) -> None:
    visit = day.started(labour(), pads())
    handing = day.handing(visit, card_handed_back=True)
    refused(day.house, day.house.clerk, hand_over, handing, reason=StockOutFirst, clause="R2.3.2b")
    day.house.do(day.house.clerk, stock_out, day.pick(visit, visit.lines[1]))
    assert day.house.do(day.house.clerk, hand_over, handing).quantity == ONE


def test_t22_the_card_leaves_the_counter_with_the_technician(day: Day) -> None:
    visit = day.started(labour(), pads())
    clerk = day.house.clerk
    day.house.do(clerk, stock_out, day.pick(visit, visit.lines[1]))
    kept = day.handing(visit, card_handed_back=False)
    refused(day.house, clerk, hand_over, kept, reason=CardNotHandedBack, clause="R2.3.1c")
    given = day.handing(visit, card_handed_back=True)
    assert day.house.do(clerk, hand_over, given).technician == "張家銘"


def test_t28_an_addition_is_issued_only_after_the_front_desk_has_the_customers_yes(day: Day) -> None:
    visit = day.started(labour())
    house = day.house
    found = house.do(
        house.technician, report_addition, ReportAddition(order_id=visit.order_id, finding="煞車片只剩 2 mm")
    )
    priced = PriceAddition(addition_id=found.addition_id, lines=(labour("更換煞車片"), pads()))
    house.do(house.advisor, price_addition, priced)
    line_id = day.seen(visit.order_id).lines[2]
    picked = day.pick(visit, line_id)
    refused(house, house.clerk, stock_out, picked, reason=AdditionNotConfirmed, clause="R2.3.6b")
    yes = AnswerAddition(
        addition_id=found.addition_id, yes=True, channel=AnswerChannel.PHONE, answered_by="王美惠"
    )
    house.do(house.advisor, answer_addition, yes)
    house.do(house.clerk, stock_out, picked)
    assert day.on_shelf(PADS) == Quantity.of(5)


def test_t29_what_is_fitted_does_not_come_back(day: Day) -> None:
    visit = day.started(labour(), pads("2"))
    line_id = visit.lines[1]
    day.issue(visit, line_id)
    day.fit(visit, line_id)
    back = returned(visit, line_id)
    refused(day.house, day.house.technician, request_return, back, reason=FittedPart, clause="R2.3.7")
    day.issue(visit, line_id)
    day.house.do(day.house.technician, request_return, back)


def test_t30_the_goods_come_back_first_and_nobody_is_asked(day: Day) -> None:
    visit = day.started(labour(), pads())
    house, line_id = day.house, visit.lines[1]
    day.issue(visit, line_id)
    slip = house.do(house.technician, request_return, returned(visit, line_id))
    posting = PostReturn(return_id=slip.return_id)
    refused(house, house.clerk, post_return, posting, reason=GoodsFirst, clause="R2.3.11d")
    counted = ReceiveReturn(return_id=slip.return_id, counted=ONE, unused=True, bin_id=day.bin_id)
    house.do(house.clerk, receive_return, counted)
    assert day.on_shelf(PADS) == Quantity.of(5)
    house.do(house.clerk, post_return, posting)
    assert day.on_shelf(PADS) == Quantity.of(6)
    assert day.page(visit).owed_parts == Money.ZERO


def test_t49_a_card_with_a_wrong_check_value_opens_nothing(day: Day) -> None:
    visit = day.started(labour(), pads())
    picked = day.pick(visit, visit.lines[1])
    guessed = replace(picked, card=replace(visit.card, tag=(visit.card.tag + 1) % 10_000))
    refused(day.house, day.house.clerk, stock_out, guessed, reason=NotAScanCode, clause="R2.3.1a")
    day.house.do(day.house.clerk, stock_out, picked)
    assert day.state(visit) is OrderState.STARTED


def returned(visit: Visit, line_id: int) -> RequestReturn:
    """Say that one piece is not needed."""
    return RequestReturn(
        order_id=visit.order_id, line_id=line_id, quantity=ONE, reason=ReturnReason.NOT_NEEDED
    )


def test_whoever_has_to_scan_the_card_does_not_read_its_code_on_the_screen(day: Day) -> None:
    visit = day.dispatched(labour())
    for person in (day.house.clerk, day.house.technician, day.house.salesman):
        assert day.house.ask(person, order_page, visit.order_id).code != visit.card
        assert day.house.ask(person, order_sheet, visit.order_id).page.code != visit.card
