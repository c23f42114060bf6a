"""What would leave a day's books untrue: each of these once slipped through a verb."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from aftersales_desktop.database.refusals import DoesNotFit
from aftersales_desktop.domain.customers.appointment import AppointmentState
from aftersales_desktop.domain.customers.cancel_appointment import CancelAppointment, cancel_appointment
from aftersales_desktop.domain.customers.lookups_appointments import appointments_of_days
from aftersales_desktop.domain.customers.make_appointment import MakeAppointment, make_appointment
from aftersales_desktop.domain.customers.refusals import AppointmentSettled, UnknownAppointment
from aftersales_desktop.domain.people.refusals import UnknownPerson
from aftersales_desktop.domain.tools.add_tool import AddTool, add_tool
from aftersales_desktop.domain.tools.refusals import PriceUnknown
from aftersales_desktop.domain.work_orders.accept_estimate import AcceptEstimate, accept_estimate
from aftersales_desktop.domain.work_orders.add_line import AddLine, add_line
from aftersales_desktop.domain.work_orders.cancel_order import CancelOrder, cancel_order
from aftersales_desktop.domain.work_orders.clock_off import CloseForgottenClock, close_forgotten_clock
from aftersales_desktop.domain.work_orders.clock_on import ClockOn, clock_on
from aftersales_desktop.domain.work_orders.inspect_order import InspectOrder, inspect_order
from aftersales_desktop.domain.work_orders.lookups_floor import running_clocks
from aftersales_desktop.domain.work_orders.merge_doubles import MergeVehicles, merge_vehicles
from aftersales_desktop.domain.work_orders.move_vehicle import MoveVehicle, move_vehicle
from aftersales_desktop.domain.work_orders.open_work_order import OpenWorkOrder, open_work_order
from aftersales_desktop.domain.work_orders.order_state import OrderState, Place
from aftersales_desktop.domain.work_orders.quote_order import QuoteOrder, quote_order
from aftersales_desktop.domain.work_orders.refusals import (
    ImpossibleReading,
    NotAccepted,
    NotSigned,
    UnknownCar,
    UnknownLine,
    WrongStep,
)
from aftersales_desktop.domain.work_orders.remove_line import RemoveLine, remove_line
from aftersales_desktop.domain.work_orders.start_order import StartOrder, start_order
from aftersales_desktop.values.money import Money
from tests.acceptance.day import SIGNATURE, Day, labour, pads
from tests.acceptance.refused import refused

TODAY = date(2026, 11, 24)


def wanted(day: Day, vehicle_id: int, customer_id: int, **more: int) -> OpenWorkOrder:
    """Say what is written down when a car comes in."""
    facts = {"mileage_km": 56_500} | more
    return OpenWorkOrder(
        vehicle_id=vehicle_id,
        customer_id=customer_id,
        complaint="煞車有異音",
        mileage_km=facts["mileage_km"],
        appointment_id=facts.get("appointment_id"),
    )


def test_work_does_not_start_on_lines_added_after_the_customers_signature(day: Day) -> None:
    visit = day.dispatched(labour())
    day.cover(visit)
    day.house.do(day.house.advisor, add_line, AddLine(order_id=visit.order_id, line=pads()))
    begin = StartOrder(card=visit.card)
    refused(day.house, day.house.technician, start_order, begin, reason=NotAccepted, clause="R1.2.2a")
    signed = AcceptEstimate(order_id=visit.order_id, name="王美惠", signature=SIGNATURE)
    day.house.do(day.house.advisor, accept_estimate, signed)
    day.start(visit)
    assert day.state(visit) is OrderState.STARTED


@pytest.mark.parametrize("strokes", ["[[]]", "[[], []]", "x", "{}", "null"])
def test_a_signature_has_at_least_one_stroke(day: Day, strokes: str) -> None:
    visit = day.drafted(labour())
    day.house.do(day.house.advisor, quote_order, QuoteOrder(order_id=visit.order_id))
    unsigned = AcceptEstimate(order_id=visit.order_id, name="王美惠", signature=strokes)
    refused(day.house, day.house.advisor, accept_estimate, unsigned, reason=NotSigned, clause="R1.2.2a")


def test_no_order_is_opened_for_a_car_that_was_merged_into_another(day: Day) -> None:
    kept, double = day.a_car("粵B·7K219"), day.a_car("粵B·7K219")
    merge = MergeVehicles(kept_id=kept.vehicle_id, double_id=double.vehicle_id)
    day.house.do(day.house.supervisor, merge_vehicles, merge)
    order = wanted(day, double.vehicle_id, double.customer_id)
    refused(day.house, day.house.advisor, open_work_order, order, reason=UnknownCar, clause="R2.1.2a")
    day.house.do(day.house.advisor, open_work_order, wanted(day, kept.vehicle_id, kept.customer_id))


def test_an_order_keeps_only_an_open_appointment_of_its_car_or_customer(day: Day) -> None:
    house = day.house
    ours, other = day.a_car("粵B·7K219"), day.a_car("粵B·5H618")
    visit = MakeAppointment(
        at=house.clock.now() + timedelta(hours=1),
        customer_id=other.customer_id,
        vehicle_id=other.vehicle_id,
        advisor_id=house.advisor.staff_id,
        wish="保養",
    )
    booked = house.do(house.advisor, make_appointment, visit).appointment_id
    for unknown in (booked, booked + 999):
        order = wanted(day, ours.vehicle_id, ours.customer_id, appointment_id=unknown)
        refused(house, house.advisor, open_work_order, order, reason=UnknownAppointment, clause="R2.1.3a")
    house.do(
        house.advisor,
        open_work_order,
        wanted(day, other.vehicle_id, other.customer_id, appointment_id=booked),
    )
    (kept,) = house.ask(house.advisor, appointments_of_days, TODAY)
    assert kept.state is AppointmentState.CHECKED_IN
    again = wanted(day, other.vehicle_id, other.customer_id, appointment_id=booked)
    refused(house, house.advisor, open_work_order, again, reason=AppointmentSettled, clause="R2.1.3a")


def test_a_cancelled_appointment_is_not_kept(day: Day) -> None:
    house, car = day.house, day.a_car("粵B·7K219")
    visit = MakeAppointment(
        at=house.clock.now() + timedelta(hours=1),
        customer_id=car.customer_id,
        vehicle_id=car.vehicle_id,
        advisor_id=house.advisor.staff_id,
        wish="保養",
    )
    booked = house.do(house.advisor, make_appointment, visit).appointment_id
    house.do(house.advisor, cancel_appointment, CancelAppointment(appointment_id=booked))
    order = wanted(day, car.vehicle_id, car.customer_id, appointment_id=booked)
    refused(house, house.advisor, open_work_order, order, reason=AppointmentSettled, clause="R2.1.3a")


@pytest.mark.parametrize("mileage_km", [-1, 10_000_000, 10**12])
def test_a_mileage_no_instrument_shows_is_refused(day: Day, mileage_km: int) -> None:
    car = day.a_car("粵B·7K219")
    order = wanted(day, car.vehicle_id, car.customer_id, mileage_km=mileage_km)
    refused(day.house, day.house.advisor, open_work_order, order, reason=ImpossibleReading, clause="R2.1.3a")


def test_work_to_be_done_again_is_named_by_its_own_tasks(day: Day) -> None:
    visit = day.finished(labour())
    house = day.house
    again = InspectOrder(order_id=visit.order_id, passed=False, findings="機油滲漏", again=(999_999,))
    refused(house, house.inspector, inspect_order, again, reason=UnknownLine, clause="R2.3.1b")
    failed = InspectOrder(order_id=visit.order_id, passed=False, findings="機油滲漏", again=visit.lines)
    house.do(house.inspector, inspect_order, failed)
    assert day.page(visit).lines[0].done_at is None


def test_a_car_leaves_the_house_by_delivery_only(day: Day) -> None:
    visit = day.started(labour())
    gone = MoveVehicle(order_id=visit.order_id, place=Place.HANDED_OVER, card=visit.card)
    refused(day.house, day.house.technician, move_vehicle, gone, reason=WrongStep, clause="SM1")
    assert day.page(visit).vehicle_place is Place.BAY


def test_the_clock_of_nobody_is_not_closed(day: Day) -> None:
    nobody = CloseForgottenClock(technician_id=999_999, why="忘了打卡")
    refused(day.house, day.house.leader, close_forgotten_clock, nobody, reason=UnknownPerson, clause="X2")


def test_a_task_taken_off_the_order_stops_its_clock(day: Day) -> None:
    visit = day.started(labour(), labour("更換煞車片"))
    house = day.house
    house.do(house.technician, clock_on, ClockOn(card=visit.card, line_id=visit.lines[1]))
    off = RemoveLine(order_id=visit.order_id, line_id=visit.lines[1])
    house.do(house.advisor, remove_line, off)
    assert house.ask(house.manager, running_clocks) == ()
    house.do(house.technician, clock_on, ClockOn(card=visit.card))


def test_a_tool_is_not_worth_less_than_nothing(day: Day) -> None:
    bought = AddTool(name="燃油壓力錶組", model="FP-2210", place="架 2-04", price=Money.of("-480"))
    refused(day.house, day.house.parts_manager, add_tool, bought, reason=PriceUnknown, clause="R2.3.5c")


def test_a_text_longer_than_its_field_is_refused_on_every_engine(day: Day) -> None:
    visit = day.confirmed(labour())
    off = CancelOrder(order_id=visit.order_id, reason="改" * 201)
    refused(day.house, day.house.advisor, cancel_order, off, reason=DoesNotFit, clause="")
    day.house.do(day.house.advisor, cancel_order, replace(off, reason="改" * 200))
