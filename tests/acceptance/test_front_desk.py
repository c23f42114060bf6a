"""Grievances: the desk closes nothing that is open, and nothing is hidden (T11, T12)."""

from datetime import timedelta

from aftersales_desktop.domain.front_desk.close_grievance import (
    CloseGrievance,
    ReportGrievance,
    close_grievance,
    report_grievance,
)
from aftersales_desktop.domain.front_desk.grievance import GrievanceChannel
from aftersales_desktop.domain.front_desk.judge_concealment import VerifyConcealment, verify_concealment
from aftersales_desktop.domain.front_desk.lookups_grievances import grievance_page
from aftersales_desktop.domain.front_desk.record_grievance import RecordGrievance, record_grievance
from aftersales_desktop.domain.front_desk.refusals_grievance import CustomersOrderAngry, GrievanceUnresolved
from aftersales_desktop.domain.notices.lookups import my_notices
from aftersales_desktop.domain.sanctions.sanction import Sanction
from aftersales_desktop.domain.work_orders.aftercare import CallResult, Survey
from aftersales_desktop.domain.work_orders.archive_order import ArchiveOrder, archive_order
from aftersales_desktop.domain.work_orders.deliver_order import DeliverOrder, deliver_order
from aftersales_desktop.domain.work_orders.lookups_order_page import order_page
from aftersales_desktop.domain.work_orders.order_state import OrderState, PaymentKind
from aftersales_desktop.domain.work_orders.record_call_back import RecordCallBack, record_call_back
from aftersales_desktop.domain.work_orders.settle_order import PaymentTaken
from aftersales_desktop.values.money import Money
from tests.acceptance.day import Day, Visit
from tests.acceptance.refused import refused


def grievance(day: Day, visit: Visit, channel: GrievanceChannel = GrievanceChannel.DESK) -> int:
    customer = day.house.ask(day.house.advisor, order_page, visit.order_id).car.customer_id
    command = RecordGrievance(
        customer_id=customer, words="交車晚了兩個小時", channel=channel, order_id=visit.order_id
    )
    return day.house.do(day.house.advisor, record_grievance, command).grievance_id


def test_t11_a_grievance_not_dispelled_is_not_closed_at_the_desk(day: Day) -> None:
    """T11: grievance not dispelled, close at the desk: refused until reported to the superior (R2.1.4a)."""
    house = day.house
    made = grievance(day, day.drafted())
    close = CloseGrievance(grievance_id=made, dispelled=False)
    refused(house, house.advisor, close_grievance, close, reason=GrievanceUnresolved, clause="R2.1.4a")
    report = ReportGrievance(grievance_id=made, report="已致歉，客戶仍要求補償")
    house.do(house.advisor, report_grievance, report)
    assert [row.clause for row in house.ask(house.supervisor, my_notices, None, 10)] == ["R2.1.4a"]
    house.do(house.advisor, close_grievance, close)
    assert house.ask(house.advisor, grievance_page, made).left_desk_at is not None


def test_t12_a_hidden_grievance_costs_its_hearer_twenty_yuan(day: Day) -> None:
    """T12: undispelled, unreported, the customer complains again, SD verifies: 20 yuan (R2.1.4b)."""
    house = day.house
    visit = day.drafted()
    grievance(day, visit)
    house.clock.move(timedelta(hours=5))
    again = grievance(day, visit, GrievanceChannel.PHONE)
    (suspicion,) = house.ask(house.director, grievance_page, again).suspicions
    verify = VerifyConcealment(
        concealment_id=suspicion.concealment_id, not_dispelled=True, not_reported=True, findings="客戶錄音"
    )
    judged = house.do(house.director, verify_concealment, verify)
    assert judged.amount == Money.of(20)
    with house.session() as session:
        sanction = session.get_one(Sanction, judged.sanction_id)
        assert (sanction.clause, sanction.person_id, sanction.amount) == (
            "R2.1.4b",
            house.advisor.staff_id,
            Money.of(20),
        )


def test_an_order_with_an_open_grievance_stays_out_of_the_archive(day: Day) -> None:
    house = day.house
    visit = day.finished()
    day.inspect(visit)
    day.settle(visit, PaymentTaken(kind=PaymentKind.CASH, amount=Money.of(450)))
    deliver = DeliverOrder(order_id=visit.order_id, taken_over_by="王美惠", survey=Survey.FILLED_IN)
    house.do(house.advisor, deliver_order, deliver)
    called = RecordCallBack(order_id=visit.order_id, result=CallResult.CONTENT)
    house.do(house.advisor, record_call_back, called)
    made = grievance(day, visit)
    file = ArchiveOrder(order_id=visit.order_id, sheet_handed_in=True)
    refused(house, house.supervisor, archive_order, file, reason=CustomersOrderAngry, clause="R2.1.4a")
    good = CloseGrievance(grievance_id=made, dispelled=True, confirmed_by="王美惠", done="免費洗車，客戶滿意")
    house.do(house.advisor, close_grievance, good)
    house.do(house.supervisor, archive_order, file)
    assert day.state(visit) is OrderState.ARCHIVED
