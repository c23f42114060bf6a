"""Departments hand an order over provably, from the floor to the desk and back (X6)."""

from datetime import timedelta

from aftersales_desktop.domain.notices.lookups import NoticeRow, my_notices, notice_counts, sent_notices
from aftersales_desktop.domain.tools.report_lost import ReportLost, report_lost
from aftersales_desktop.domain.work_orders.aftercare import Survey
from aftersales_desktop.domain.work_orders.answer_addition import AnswerAddition, answer_addition
from aftersales_desktop.domain.work_orders.deliver_order import DeliverOrder, deliver_order
from aftersales_desktop.domain.work_orders.inspect_order import InspectOrder, inspect_order
from aftersales_desktop.domain.work_orders.open_work_order import OpenWorkOrder, open_work_order
from aftersales_desktop.domain.work_orders.order_state import AnswerChannel, PaymentKind
from aftersales_desktop.domain.work_orders.report_addition import ReportAddition, report_addition
from aftersales_desktop.domain.work_orders.settle_order import PaymentTaken
from aftersales_desktop.domain.work_orders.wait_for_parts import WaitForParts, wait_for_parts
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.subject import Subject, SubjectKind
from tests.acceptance.day import FILTER, Day, Visit, labour, oil_filter
from tests.domain.tools.builders import Crib


def newest(day: Day, actor: Actor) -> NoticeRow:
    rows = day.house.ask(actor, my_notices)
    return max(rows, key=lambda row: row.notice_id)


def about(visit: Visit) -> Subject:
    return Subject(SubjectKind.WORK_ORDER, visit.order_id)


def paid(day: Day, visit: Visit) -> PaymentTaken:
    page = day.page(visit)
    return PaymentTaken(kind=PaymentKind.CASH, amount=page.owed_labour + page.owed_parts)


def test_a_question_to_the_customer_is_handed_to_the_advisor_and_closed_by_the_answer(day: Day) -> None:
    visit, house = day.started(labour()), day.house
    found = ReportAddition(order_id=visit.order_id, finding="剎車片磨損")
    addition = house.do(house.technician, report_addition, found)
    asked = newest(day, house.advisor)
    assert (asked.about, asked.sent_by, asked.facts["finding"]) == (
        about(visit),
        house.technician.name,
        "剎車片磨損",
    )
    assert asked.awaits_acceptance
    house.clock.move(timedelta(minutes=20))
    answer = AnswerAddition(
        addition_id=addition.addition_id, yes=False, channel=AnswerChannel.PHONE, answered_by="王美惠"
    )
    house.do(house.advisor, answer_addition, answer)
    (proof,) = house.ask(house.technician, sent_notices)
    assert (proof.accepted_by, proof.accepted_at) == (house.advisor.name, house.clock.now())
    assert newest(day, house.technician).says.endswith("declines “{finding}”")


def test_a_finished_car_is_handed_to_the_inspector_then_to_the_desk(day: Day) -> None:
    visit, house = day.finished(), day.house
    assert house.ask(house.inspector, notice_counts).to_accept == 1
    assert house.ask(house.manager, notice_counts).to_accept == 1
    day.inspect(visit)
    assert house.ask(house.manager, notice_counts).waiting == 0
    assert newest(day, house.advisor).awaits_acceptance
    day.settle(visit, paid(day, visit))
    assert house.ask(house.advisor, notice_counts).waiting == 0


def test_a_car_that_failed_its_inspection_goes_back_to_its_technician(day: Day) -> None:
    visit, house = day.finished(), day.house
    failed = InspectOrder(order_id=visit.order_id, passed=False, findings="機油蓋未鎖緊")
    house.do(house.inspector, inspect_order, failed)
    back = newest(day, house.technician)
    assert (back.facts["findings"], back.to_accept) == ("機油蓋未鎖緊", True)
    day.do_the_labour(visit)
    day.finish(visit)
    assert not newest(day, house.technician).needs_somebody


def test_who_waits_for_a_part_hears_that_it_has_come(day: Day) -> None:
    visit, house = day.started(labour(), oil_filter()), day.house
    missing = WaitForParts(order_id=visit.order_id, line_id=visit.lines[1], removed_parts_place="2 號架")
    house.do(house.technician, wait_for_parts, missing)
    assert newest(day, house.clerk).to_accept
    day.receive(FILTER, Quantity.of(5))
    for actor in (house.technician, house.advisor):
        assert newest(day, actor).says.startswith("The part that {plate}")


def test_the_workshop_manager_hears_of_a_repeat_repair(day: Day) -> None:
    visit, house = day.finished(), day.house
    day.inspect(visit)
    day.settle(visit, paid(day, visit))
    taken = DeliverOrder(order_id=visit.order_id, taken_over_by="王美惠", survey=Survey.DECLINED)
    house.do(house.advisor, deliver_order, taken)
    house.clock.move(timedelta(days=9))
    car = day.page(visit).car
    again = OpenWorkOrder(
        vehicle_id=car.vehicle_id, customer_id=car.customer_id, complaint="還是漏油", mileage_km=60_000
    )
    opened = house.do(house.advisor, open_work_order, again)
    told = newest(day, house.manager)
    assert (told.facts["order"], told.facts["earlier"]) == (opened.number, visit.number)


def test_the_workshop_manager_and_the_borrower_hear_of_a_lost_tool(day: Day) -> None:
    crib, house = Crib(day.house), day.house
    tool = crib.a_tool()
    crib.lend(tool, crib.an_order(), house.technician)
    house.clock.move(timedelta(hours=12))
    lost = house.do(house.parts_manager, report_lost, ReportLost(tool_id=tool.id))
    for actor in (house.manager, house.technician):
        told = newest(day, actor)
        assert told.about == Subject(SubjectKind.TOOL_LOAN, lost.loan_id)
        assert isinstance(told.facts["price"], Money)
