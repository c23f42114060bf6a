"""Skipped reception steps are reported to the director, and each advisor hears the own ones (R2.1.3b)."""

from datetime import timedelta

import pytest

from aftersales_desktop.boards.duty_board import my_duties
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.duties.duty_rows import DutyRow, DutyState
from aftersales_desktop.domain.front_desk.refusals import WeekNotBegun
from aftersales_desktop.domain.front_desk.report_reception import (
    SAYS_WEEK,
    SAYS_YOURS,
    ReportReception,
    report_reception,
)
from aftersales_desktop.domain.notices.lookups import NoticeRow, my_notices
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.actor import Actor
from tests.domain.front_desk.test_reception import TODAY, received
from tests.house import House

WEEK = timedelta(days=7)


def at_the_floor(house: House) -> int:
    """Receive a car without a walk round and covers, and hand it to the workshop."""
    order_id = received(house, walked=False, covers=False)
    with house.session() as session, session.begin():
        session.get_one(WorkOrder, order_id).state = OrderState.DISPATCHED
    return order_id


def told(house: House, actor: Actor, says: str) -> list[NoticeRow]:
    return [row for row in house.ask(actor, my_notices) if row.says == says]


def reviews(house: House) -> list[DutyRow]:
    rows = house.ask(house.supervisor, my_duties)
    return [row for row in rows if row.duty == "reception_review" and row.state is DutyState.DONE]


def test_the_weeks_skips_reach_the_director_and_their_advisor(house: House) -> None:
    order_id = at_the_floor(house)
    receipt = house.do(house.supervisor, report_reception, ReportReception(day=TODAY))
    assert (receipt.receptions, receipt.told) == (1, 1)
    assert receipt.skipped >= 2
    [week] = told(house, house.director, SAYS_WEEK)
    assert (week.facts["skipped"], week.order_id, week.clause) == (receipt.skipped, order_id, "R2.1.3b")
    [yours] = told(house, house.advisor, SAYS_YOURS)
    assert yours.facts["skipped"] == receipt.skipped
    (done,) = reviews(house)
    assert done.evidence.figures["skipped"] == receipt.skipped


def test_an_empty_week_tells_nobody_and_an_old_one_is_no_review(house: House) -> None:
    at_the_floor(house)
    receipt = house.do(house.supervisor, report_reception, ReportReception(day=TODAY - 2 * WEEK))
    assert (receipt.receptions, receipt.told) == (0, 0)
    assert told(house, house.director, SAYS_WEEK) == []
    assert reviews(house) == []


def test_a_week_to_come_is_not_reported(house: House) -> None:
    with pytest.raises(WeekNotBegun):
        house.do(house.supervisor, report_reception, ReportReception(day=TODAY + WEEK))


def test_the_advisor_does_not_report(house: House) -> None:
    with pytest.raises(NotYourRight):
        house.do(house.advisor, report_reception, ReportReception(day=TODAY))
