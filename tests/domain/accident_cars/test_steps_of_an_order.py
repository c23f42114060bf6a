"""What a quotation demands of its order: the estimate, the bill, the weekly look (SM1, R2.1.6c-d)."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import select

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.accident_cars.check_margins import CheckMargins, check_margins
from aftersales_desktop.domain.accident_cars.lookups import accident_cars, quotation_page
from aftersales_desktop.domain.accident_cars.refusals import CostMissing, QuotationNotSigned, ReasonMissing
from aftersales_desktop.domain.accident_cars.standing import Standing
from aftersales_desktop.domain.accident_cars.write_reason import SUNK
from aftersales_desktop.domain.duties.do_duty import DoDuty, do_duty
from aftersales_desktop.domain.duties.duty_done import DutyDone
from aftersales_desktop.domain.duties.evidence import read
from aftersales_desktop.domain.notices.notice import Notice
from aftersales_desktop.domain.sanctions.sanction import Sanction
from aftersales_desktop.domain.work_orders.add_line import AddLine, add_line
from aftersales_desktop.domain.work_orders.answer_addition import AnswerAddition, answer_addition
from aftersales_desktop.domain.work_orders.order_state import (
    AdditionCause,
    AnswerChannel,
    OrderState,
    PaymentKind,
)
from aftersales_desktop.domain.work_orders.price_addition import PriceAddition, price_addition
from aftersales_desktop.domain.work_orders.quote_order import QuoteOrder, quote_order
from aftersales_desktop.domain.work_orders.remove_line import RemoveLine, remove_line
from aftersales_desktop.domain.work_orders.report_addition import ReportAddition, report_addition
from aftersales_desktop.domain.work_orders.settle_order import PaymentTaken, SettleOrder, settle_order
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role
from tests.acceptance.refused import refused
from tests.domain.accident_cars.builders import (
    a_priced,
    a_settlement,
    a_signed,
    an_accident,
    bumper,
    cost,
    explain,
    in_work,
    price,
    ready_to_settle,
    sign,
)
from tests.domain.work_orders.builders import lines_of, put_in_state, state_of
from tests.house import House


def pay(order_id: int) -> SettleOrder:
    taken = PaymentTaken(kind=PaymentKind.CASH, amount=Money.of(1000))
    return SettleOrder(order_id=order_id, payments=(taken,))


def test_the_customer_sees_the_estimate_once_it_is_signed(house: House) -> None:
    order_id = a_priced(house)
    wanted = QuoteOrder(order_id=order_id)
    refused(house, house.advisor, quote_order, wanted, reason=QuotationNotSigned, clause="R2.3.3a")
    sign(house, order_id)
    house.do(house.advisor, quote_order, wanted)
    assert state_of(house, order_id) is OrderState.QUOTED


def test_a_low_margin_is_settled_with_its_reason_only(house: House) -> None:
    order_id = a_priced(house, 701)
    ready_to_settle(house, order_id)
    no = refused(house, house.advisor, settle_order, pay(order_id), reason=ReasonMissing, clause="R2.1.6c")
    assert no.facts["missing"] == Money.of("1.43")
    explain(house, order_id)
    house.do(house.advisor, settle_order, pay(order_id))
    assert state_of(house, order_id) is OrderState.SETTLED


def test_at_the_line_it_is_settled_without_a_word(house: House) -> None:
    order_id = a_signed(house)
    ready_to_settle(house, order_id)
    house.do(house.advisor, settle_order, pay(order_id))


def test_a_margin_that_sank_while_the_car_was_repaired_is_explained_at_the_bill(house: House) -> None:
    order_id = an_accident(house)
    cost(house, order_id, 500, 200)
    price(house, order_id)
    sign(house, order_id)
    put_in_state(house, order_id, OrderState.INSPECTED)
    hour_alone = PaymentTaken(kind=PaymentKind.CASH, amount=Money.of(200))
    labour_alone = SettleOrder(order_id=order_id, payments=(hour_alone,))
    assert house.ask(house.advisor, quotation_page, order_id).bill_unexplained
    refused(house, house.advisor, settle_order, labour_alone, reason=ReasonMissing, clause="R2.1.6c")
    written = explain(house, order_id, "保險桿留用，僅收鈑金")
    assert written.asked is None
    house.do(house.advisor, settle_order, labour_alone)
    with house.session() as session:
        told = session.scalars(select(Notice).where(Notice.to_role == Role.SERVICE_DIRECTOR)).all()
    assert [(notice.says, json.loads(notice.facts)["margin"][1]) for notice in told] == [(SUNK, "0")]


def test_a_line_without_cost_is_not_settled(house: House) -> None:
    order_id = an_accident(house)
    ready_to_settle(house, order_id)
    refused(house, house.advisor, settle_order, pay(order_id), reason=CostMissing, clause="R2.1.6a")


def test_the_weekly_look_lets_explained_ones_pass_and_ticks_the_duty(house: House) -> None:
    order_id = a_priced(house, 750)
    explain(house, order_id)
    ready_to_settle(house, order_id)
    house.do(house.advisor, settle_order, pay(order_id))
    day = house.clock.now().date()
    done = house.do(house.director, check_margins, CheckMargins(day=day))
    assert (done.looked_at, done.proposed, done.unknown) == (1, 0, ())
    later = house.do(house.director, check_margins, CheckMargins(day=day + timedelta(days=21)))
    assert later.looked_at == 0
    with house.session() as session:
        assert [one.duty for one in session.query(DutyDone)] == ["margin_review"]


def test_ticking_the_duty_off_makes_the_check(house: House) -> None:
    order_id = a_priced(house, 750)
    ready_to_settle(house, order_id)
    house.put(a_settlement(house, order_id))
    house.do(house.director, do_duty, DoDuty(duty="margin_review", period="2026-W48"))
    with house.session() as session:
        assert read(session.query(DutyDone).one().evidence).figures == {"cars": 1, "fines": 1}
        assert session.query(Sanction).one().amount == Money.of(50)


def test_the_advisor_does_not_check_the_week(house: House) -> None:
    wanted = CheckMargins(day=house.clock.now().date())
    refused(house, house.advisor, check_margins, wanted, reason=NotYourRight, clause="X2")


def test_the_list_says_where_each_stands_and_the_page_what_a_version_changed(house: House) -> None:
    signed, low = a_signed(house), a_priced(house, 750, "粵B·00001")
    raw = an_accident(house, plate="粵B·00002")
    rows = {row.order_id: row for row in house.ask(house.advisor, accident_cars)}
    assert [rows[id_].standing for id_ in (signed, low, raw)] == [
        Standing.SIGNED,
        Standing.REASON_MISSING,
        Standing.NEVER_PRICED,
    ]
    assert (rows[signed].margin, rows[low].margin, rows[raw].margin) == (3000, 2500, None)
    house.do(house.advisor, add_line, AddLine(order_id=signed, line=bumper("卡扣", 20, "1")))
    assert house.ask(house.advisor, quotation_page, signed).row.standing is Standing.CHANGED
    cost(house, signed, 610, 100, 5)
    price(house, signed)
    page = house.ask(house.supervisor, quotation_page, signed)
    newest = page.versions[0]
    assert (newest.version, newest.added, newest.changed) == (2, ("卡扣",), ("前保險桿",))
    assert [line.added_in for line in page.lines] == [None, None, 2]
    assert page.may_sign


def test_the_floor_sees_neither_costs_nor_margins(house: House) -> None:
    order_id = a_priced(house)
    assert house.ask(house.technician, accident_cars) == ()
    with pytest.raises(NotYourRight):
        house.ask(house.technician, quotation_page, order_id)
    assert house.ask(house.parts_manager, quotation_page, order_id).cost == Money.of(700)


def test_an_added_line_taken_off_again_lets_the_car_go_on(house: House) -> None:
    order_id = a_signed(house)
    in_work(house, order_id)
    found = ReportAddition(order_id=order_id, finding="卡扣斷裂", cause=AdditionCause.DAMAGED)
    addition = house.do(house.technician, report_addition, found).addition_id
    clip = PriceAddition(addition_id=addition, lines=(bumper("保險桿卡扣", 20, "52161-02020"),))
    house.do(house.advisor, price_addition, clip)
    yes = AnswerAddition(addition_id=addition, yes=True, channel=AnswerChannel.PHONE, answered_by="王美惠")
    house.do(house.advisor, answer_addition, yes)
    assert state_of(house, order_id) is OrderState.WAITING_CONFIRMATION
    added = lines_of(house, order_id)[-1]
    house.do(house.advisor, remove_line, RemoveLine(order_id=order_id, line_id=added.id))
    assert state_of(house, order_id) is OrderState.STARTED


def test_a_car_goes_on_once_the_signed_quotation_stands_again(house: House) -> None:
    order_id = a_signed(house)
    put_in_state(house, order_id, OrderState.WAITING_CONFIRMATION)
    cost(house, order_id, 650, 100)
    cost(house, order_id, 600, 100)
    assert price(house, order_id).asked is None
    assert state_of(house, order_id) is OrderState.STARTED
