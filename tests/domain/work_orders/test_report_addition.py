"""A mechanic finds more; the front desk prices it and the customer decides (R2.3.4a, R2.3.6a, T24)."""

import pytest
from sqlalchemy import select

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.work_orders.clock_on import ClockOn, clock_on
from aftersales_desktop.domain.work_orders.order_line import Addition
from aftersales_desktop.domain.work_orders.order_state import (
    AdditionCause,
    AdditionState,
    LineKind,
    OrderKind,
    OrderState,
)
from aftersales_desktop.domain.work_orders.refusals_floor import (
    CauseMissing,
    FindingMissing,
    NotAnswered,
    NotInWork,
    QuotationIsTheAdvisors,
)
from aftersales_desktop.domain.work_orders.report_addition import ReportAddition, WishedLine, report_addition
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from tests.domain.work_orders.builders_floor import a_job, a_running_job, order_now
from tests.house import House

WISH = WishedLine(kind=LineKind.LABOUR, description="更換節溫器", quantity=Quantity.of("0.4"), unit="h")


def additions(house: House) -> list[Addition]:
    with house.session() as session:
        rows = list(session.scalars(select(Addition)))
        session.expunge_all()
        return rows


def test_a_finding_goes_to_the_front_desk_and_the_order_waits(house: House) -> None:
    job = a_running_job(house)
    house.do(
        house.technician,
        report_addition,
        ReportAddition(order_id=job.order_id, finding="節溫器座滲漏", wishes=(WISH,)),
    )
    assert order_now(house, job).state is OrderState.WAITING_CONFIRMATION
    addition = additions(house)[0]
    assert (addition.finding, addition.state) == ("節溫器座滲漏", AdditionState.REPORTED)
    assert addition.found_by_id == house.technician.staff_id


def test_wished_lines_have_no_price_until_the_front_desk_gives_one(house: House) -> None:
    job = a_running_job(house)
    command = ReportAddition(order_id=job.order_id, finding="節溫器座滲漏", wishes=(WISH,))
    house.do(house.technician, report_addition, command)
    line = order_now(house, job).lines[-1]
    assert (line.description, line.unit_price, line.position) == ("更換節溫器", Money.ZERO, 2)
    assert line.addition_id == additions(house)[0].id


def test_nobody_works_on_an_addition_before_the_customer_agrees(house: House) -> None:
    job = a_running_job(house)
    command = ReportAddition(order_id=job.order_id, finding="節溫器座滲漏", wishes=(WISH,))
    house.do(house.technician, report_addition, command)
    wished = order_now(house, job).lines[-1].id
    with pytest.raises(NotAnswered) as refused:
        house.do(house.technician, clock_on, ClockOn(card=job.card, line_id=wished))
    assert refused.value.clause == "R2.3.6b"


def test_a_second_finding_joins_the_first(house: House) -> None:
    job = a_running_job(house)
    for finding in ("節溫器座滲漏", "水管龜裂"):
        house.do(house.technician, report_addition, ReportAddition(order_id=job.order_id, finding=finding))
    assert [addition.finding for addition in additions(house)] == ["節溫器座滲漏", "水管龜裂"]


def test_a_finding_needs_words(house: House) -> None:
    job = a_running_job(house)
    with pytest.raises(FindingMissing):
        house.do(house.technician, report_addition, ReportAddition(order_id=job.order_id, finding="  "))
    assert order_now(house, job).state is OrderState.STARTED


def test_an_accident_repair_says_why_it_needs_more(house: House) -> None:
    job = a_job(house, state=OrderState.STARTED, kind=OrderKind.ACCIDENT)
    with pytest.raises(CauseMissing) as refused:
        house.do(house.technician, report_addition, ReportAddition(order_id=job.order_id, finding="卡扣斷裂"))
    assert refused.value.clause == "R2.3.4a"
    command = ReportAddition(order_id=job.order_id, finding="卡扣斷裂", cause=AdditionCause.DAMAGED)
    house.do(house.technician, report_addition, command)
    assert additions(house)[0].cause is AdditionCause.DAMAGED


def test_a_technician_adds_no_lines_to_an_accident_quotation(house: House) -> None:
    job = a_job(house, state=OrderState.STARTED, kind=OrderKind.ACCIDENT)
    command = ReportAddition(
        order_id=job.order_id, finding="卡扣斷裂", cause=AdditionCause.MISSED, wishes=(WISH,)
    )
    with pytest.raises(QuotationIsTheAdvisors) as refused:
        house.do(house.technician, report_addition, command)
    assert refused.value.clause == "R2.3.4b"
    assert additions(house) == []


def test_nothing_is_found_on_a_car_nobody_works_on(house: House) -> None:
    job = a_job(house)
    with pytest.raises(NotInWork):
        house.do(house.technician, report_addition, ReportAddition(order_id=job.order_id, finding="滲漏"))


def test_the_cashier_finds_nothing(house: House) -> None:
    job = a_running_job(house)
    with pytest.raises(NotYourRight):
        house.do(house.cashier, report_addition, ReportAddition(order_id=job.order_id, finding="滲漏"))
