"""A grievance leaves the desk dispelled or reported, and hiding it comes to light (R2.1.4)."""

from datetime import timedelta

import pytest

from aftersales_desktop.boards.duty_board import my_duties
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.customers.refusals import UnknownCustomer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.front_desk.close_grievance import (
    CloseGrievance,
    ReportGrievance,
    SettleGrievance,
    close_grievance,
    report_grievance,
    settle_grievance,
)
from aftersales_desktop.domain.front_desk.escalate_grievances import (
    EscalateGrievances,
    escalate_grievances,
    grievances_to_escalate,
)
from aftersales_desktop.domain.front_desk.grievance import (
    GrievanceChannel,
    GrievanceState,
    SuspicionState,
)
from aftersales_desktop.domain.front_desk.judge_concealment import (
    ClearConcealment,
    VerifyConcealment,
    clear_concealment,
    verify_concealment,
)
from aftersales_desktop.domain.front_desk.lookups_grievances import (
    GrievanceFilter,
    grievance_counts,
    grievance_page,
    grievances,
    orders_of_customer,
)
from aftersales_desktop.domain.front_desk.record_grievance import RecordGrievance, record_grievance
from aftersales_desktop.domain.front_desk.refusals_grievance import (
    AnswerMissing,
    BothConditionsNeeded,
    CustomerHasNotConfirmed,
    FindingsMissing,
    GrievanceOver,
    GrievanceUnresolved,
    NotTheFirstHearer,
    NotThisCustomersOrder,
    NotWithYou,
    NoWords,
    ReportEmpty,
    SuspicionJudged,
    UnknownGrievance,
    UnknownSuspicion,
)
from aftersales_desktop.domain.notices.lookups import my_notices
from aftersales_desktop.domain.work_orders.merge_doubles import MergeCustomers, merge_customers
from aftersales_desktop.domain.work_orders.open_work_order import OpenWorkOrder, open_work_order
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.refusal import Refusal
from tests.house import House


@pytest.fixture
def car(house: House) -> Vehicle:
    return house.a_car()


def angry(
    house: House,
    car: Vehicle,
    channel: GrievanceChannel = GrievanceChannel.DESK,
    by: Actor | None = None,
    told_before: Actor | None = None,
) -> int:
    command = RecordGrievance(
        customer_id=car.customer_id,
        words="修了三次還是有異音",
        channel=channel,
        told_before_id=told_before.staff_id if told_before is not None else None,
    )
    return house.do(by or house.advisor, record_grievance, command).grievance_id


def an_order(house: House, car: Vehicle) -> int:
    wanted = OpenWorkOrder(
        vehicle_id=car.id,
        customer_id=car.customer_id,
        complaint="異音",
        mileage_km=60_000,
        fuel_eighths=4,
    )
    return house.do(house.advisor, open_work_order, wanted).order_id


def state(house: House, grievance_id: int) -> GrievanceState:
    return house.ask(house.advisor, grievance_page, grievance_id).state


def report(house: House, grievance_id: int, by: Actor | None = None) -> None:
    command = ReportGrievance(grievance_id=grievance_id, report="已致歉，客戶要求退費")
    house.do(by or house.advisor, report_grievance, command)


def told(house: House, who: Actor) -> list[str]:
    return [row.says for row in house.ask(who, my_notices, None, 50)]


def test_what_was_said_is_kept_in_the_customers_words(house: House, car: Vehicle) -> None:
    order_id = an_order(house, car)
    command = RecordGrievance(customer_id=car.customer_id, words=" 太慢了 ", order_id=order_id)
    made = house.do(house.advisor, record_grievance, command)
    row = house.ask(house.advisor, grievance_page, made.grievance_id)
    assert (row.words, row.customer, row.order_id, row.taken_by) == (
        "太慢了",
        "王美惠",
        order_id,
        house.advisor.name,
    )
    assert not made.concealment_suspected
    (order,) = house.ask(house.advisor, orders_of_customer, car.customer_id)
    assert order.order_id == order_id


def test_bad_entries_are_refused(house: House, car: Vehicle) -> None:
    other = house.a_car(plate="粵B·11111", name="李四", phone="1")
    order_id = an_order(house, other)
    bad: tuple[tuple[RecordGrievance, type[Refusal]], ...] = (
        (RecordGrievance(customer_id=car.customer_id, words=" "), NoWords),
        (RecordGrievance(customer_id=9_999, words="x"), UnknownCustomer),
        (RecordGrievance(customer_id=car.customer_id, words="x", order_id=order_id), NotThisCustomersOrder),
        (
            RecordGrievance(customer_id=car.customer_id, words="x", told_before_id=house.technician.staff_id),
            NotTheFirstHearer,
        ),
    )
    for command, reason in bad:
        with pytest.raises(reason):
            house.do(house.advisor, record_grievance, command)
    with pytest.raises(NotYourRight):
        house.do(house.technician, record_grievance, RecordGrievance(customer_id=car.customer_id, words="x"))
    assert house.ask(house.advisor, grievances, GrievanceFilter.ALL) == ()


def test_dispelled_is_what_the_customer_confirms(house: House, car: Vehicle) -> None:
    made = angry(house, car)
    with pytest.raises(CustomerHasNotConfirmed):
        house.do(
            house.advisor, close_grievance, CloseGrievance(grievance_id=made, dispelled=True, done="道歉")
        )
    with pytest.raises(AnswerMissing):
        house.do(
            house.advisor,
            close_grievance,
            CloseGrievance(grievance_id=made, dispelled=True, confirmed_by="王美惠"),
        )
    assert state(house, made) is GrievanceState.OPEN
    good = CloseGrievance(grievance_id=made, dispelled=True, confirmed_by="王美惠", done="免費重修")
    house.do(house.advisor, close_grievance, good)
    assert state(house, made) is GrievanceState.DISPELLED
    with pytest.raises(GrievanceOver):
        house.do(house.advisor, close_grievance, good)
    with pytest.raises(NotYourRight):
        house.do(house.technician, close_grievance, good)


def test_the_report_goes_to_the_next_superior(house: House, car: Vehicle) -> None:
    made = angry(house, car)
    with pytest.raises(ReportEmpty):
        house.do(house.advisor, report_grievance, ReportGrievance(grievance_id=made, report=" "))
    with pytest.raises(NotYourRight):
        house.do(house.cashier, report_grievance, ReportGrievance(grievance_id=made, report="x"))
    report(house, made)
    assert len(told(house, house.supervisor)) == 1
    assert told(house, house.director) == []
    with pytest.raises(GrievanceOver):
        report(house, made)
    report(house, made, by=house.supervisor)
    assert len(told(house, house.director)) == 1
    with pytest.raises(GrievanceOver):
        report(house, made, by=house.supervisor)


def test_the_superior_settles_what_was_reported_to_him(house: House, car: Vehicle) -> None:
    made = angry(house, car)
    done = SettleGrievance(grievance_id=made, done="退還工時費，客戶滿意")
    with pytest.raises(NotWithYou):
        house.do(house.supervisor, settle_grievance, done)
    report(house, made)
    with pytest.raises(AnswerMissing):
        house.do(house.supervisor, settle_grievance, SettleGrievance(grievance_id=made, done=""))
    with pytest.raises(NotYourRight):
        house.do(house.advisor, settle_grievance, done)
    report(house, made, by=house.supervisor)
    with pytest.raises(NotWithYou):
        house.do(house.supervisor, settle_grievance, done)
    house.do(house.director, settle_grievance, done)
    assert state(house, made) is GrievanceState.SETTLED
    assert len(told(house, house.advisor)) == 1


def test_what_lies_a_day_is_brought_before_the_superiors_once(house: House, car: Vehicle) -> None:
    made = angry(house, car)
    house.clock.move(timedelta(hours=23, minutes=59))
    assert house.ask(house.advisor, grievances_to_escalate) == 0
    assert house.do(house.advisor, escalate_grievances, EscalateGrievances()).count == 0
    house.clock.move(timedelta(minutes=1))
    assert house.ask(house.technician, grievances_to_escalate) == 1
    assert house.do(house.technician, escalate_grievances, EscalateGrievances()).count == 1
    assert house.do(house.technician, escalate_grievances, EscalateGrievances()).count == 0
    assert len(told(house, house.supervisor)) == len(told(house, house.director)) == 1
    row = house.ask(house.advisor, grievance_page, made)
    assert (row.state, row.escalated) == (GrievanceState.OPEN, True)
    with pytest.raises(GrievanceUnresolved):
        house.do(house.advisor, close_grievance, CloseGrievance(grievance_id=made, dispelled=False))
    house.do(house.supervisor, settle_grievance, SettleGrievance(grievance_id=made, done="已處理"))


def test_a_dispelled_or_reported_grievance_is_never_escalated(house: House, car: Vehicle) -> None:
    report(house, angry(house, car))
    house.clock.move(timedelta(days=3))
    assert house.do(house.advisor, escalate_grievances, EscalateGrievances()).count == 0


def test_who_has_to_act_sees_it_among_the_duties(house: House, car: Vehicle) -> None:
    made = angry(house, car)
    subject = [
        row.about.id for row in house.ask(house.advisor, my_duties) if row.clause == "R2.1.4a" and row.about
    ]
    assert subject == [made]
    report(house, made)
    assert any(row.clause == "R2.1.4a" for row in house.ask(house.supervisor, my_duties))


def test_the_same_way_again_suggests_nothing(house: House, car: Vehicle) -> None:
    angry(house, car)
    angry(house, car)
    assert house.ask(house.director, grievance_counts)[GrievanceFilter.SUSPECTED] == 0


def test_after_a_report_another_complaint_suggests_nothing(house: House, car: Vehicle) -> None:
    report(house, angry(house, car))
    again = angry(house, car, GrievanceChannel.PHONE)
    assert house.ask(house.director, grievance_page, again).suspicions == ()


def test_a_merged_double_is_the_same_customer(house: House, car: Vehicle) -> None:
    double = house.a_car(plate="粵B·22222")
    angry(house, double)
    merge = MergeCustomers(kept_id=car.customer_id, double_id=double.customer_id)
    house.do(house.supervisor, merge_customers, merge)
    again = angry(house, car, GrievanceChannel.PHONE)
    assert len(house.ask(house.director, grievance_page, again).suspicions) == 1


def test_no_entry_at_the_desk_suggests_that_it_was_hidden(house: House, car: Vehicle) -> None:
    again = angry(house, car, GrievanceChannel.LETTER, by=house.supervisor, told_before=house.advisor)
    (suspicion,) = house.ask(house.director, grievance_page, again).suspicions
    assert (suspicion.person, suspicion.earlier) == (house.advisor.name, "")
    assert len(told(house, house.director)) == 1


def test_a_fine_needs_both_conditions_and_findings(house: House, car: Vehicle) -> None:
    angry(house, car)
    again = angry(house, car, GrievanceChannel.PHONE, by=house.supervisor)
    (suspicion,) = house.ask(house.director, grievance_page, again).suspicions
    id_ = suspicion.concealment_id

    def verify(*, not_dispelled: bool = True, not_reported: bool = True, findings: str = "通話紀錄") -> Money:
        command = VerifyConcealment(
            concealment_id=id_, not_dispelled=not_dispelled, not_reported=not_reported, findings=findings
        )
        return house.do(house.director, verify_concealment, command).amount

    with pytest.raises(BothConditionsNeeded):
        verify(not_dispelled=False)
    with pytest.raises(BothConditionsNeeded):
        verify(not_reported=False)
    with pytest.raises(FindingsMissing):
        verify(findings=" ")
    command = VerifyConcealment(concealment_id=id_, not_dispelled=True, not_reported=True, findings="x")
    with pytest.raises(NotYourRight):
        house.do(house.supervisor, verify_concealment, command)
    assert verify() == Money.of(20)
    with pytest.raises(SuspicionJudged):
        verify()


def test_a_suspicion_is_cleared_with_a_reason(house: House, car: Vehicle) -> None:
    angry(house, car)
    again = angry(house, car, GrievanceChannel.PHONE)
    (suspicion,) = house.ask(house.director, grievance_page, again).suspicions
    clear = ClearConcealment(concealment_id=suspicion.concealment_id, findings="")
    with pytest.raises(FindingsMissing):
        house.do(house.director, clear_concealment, clear)
    with pytest.raises(NotYourRight):
        house.do(house.supervisor, clear_concealment, clear)
    with pytest.raises(UnknownSuspicion):
        house.do(house.director, clear_concealment, ClearConcealment(concealment_id=999_999, findings="x"))
    good = ClearConcealment(concealment_id=suspicion.concealment_id, findings="當天已口頭報告")
    assert house.do(house.director, clear_concealment, good).state is SuspicionState.CLEARED
    assert house.ask(house.director, grievance_counts)[GrievanceFilter.SUSPECTED] == 0


def test_an_unknown_grievance_is_refused_everywhere(house: House) -> None:
    with pytest.raises(UnknownGrievance):
        house.ask(house.advisor, grievance_page, 999_999)
    with pytest.raises(UnknownGrievance):
        report(house, 999_999)


def test_the_list_pages_from_the_last_row_seen(house: House, car: Vehicle) -> None:
    made = [angry(house, car) for _ in range(5)]
    first = house.ask(house.advisor, grievances, GrievanceFilter.OPEN, None, 3)
    rest = house.ask(house.advisor, grievances, GrievanceFilter.OPEN, first[-1], 3)
    assert [row.grievance_id for row in (*first, *rest)] == list(reversed(made))
