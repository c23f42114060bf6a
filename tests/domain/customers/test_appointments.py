"""The appointment book keeps what was promised."""

from datetime import timedelta

import pytest

from aftersales_desktop.boards.vehicle_history import vehicle_history
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.customers.appointment import Appointment, AppointmentState
from aftersales_desktop.domain.customers.cancel_appointment import CancelAppointment, cancel_appointment
from aftersales_desktop.domain.customers.change_appointment import ChangeAppointment, change_appointment
from aftersales_desktop.domain.customers.lookups_appointments import (
    appointments_of_days,
)
from aftersales_desktop.domain.customers.make_appointment import MakeAppointment, make_appointment
from aftersales_desktop.domain.customers.mark_arrived import MarkArrived, mark_arrived
from aftersales_desktop.domain.customers.mark_missed import MarkMissed, mark_missed
from aftersales_desktop.domain.customers.refusals import (
    AlreadyBooked,
    AppointmentInThePast,
    AppointmentSettled,
    NoAdvisor,
    NotLateYet,
    NotOnThisDay,
    UnknownAppointment,
    UnknownVehicle,
    WishMissing,
)
from tests.domain.customers.builders import book, in_the_book
from tests.house import House

HOUR = timedelta(hours=1)


def test_an_appointment_stands_in_the_days_list_with_all_its_row_shows(house: House) -> None:
    made = book(house, house.a_car())
    today = house.clock.now().date()
    [visit] = house.ask(house.clerk, appointments_of_days, today)
    assert (visit.appointment_id, visit.plate, visit.customer, visit.advisor) == (
        made.appointment_id,
        "粵B·7K219",
        "王美惠",
        "林怡君",
    )
    assert visit.state is AppointmentState.EXPECTED
    assert house.ask(house.clerk, appointments_of_days, today + timedelta(days=1)) == ()


def test_the_day_ends_at_midnight_of_the_dealership(house: House) -> None:
    car, other = house.a_car(), house.a_car("ABC-5218")
    book(house, car, house.clock.now() + 15 * HOUR)
    book(house, other, house.clock.now() + 16 * HOUR)
    today = house.clock.now().date()
    assert [v.plate for v in house.ask(house.advisor, appointments_of_days, today)] == ["粵B·7K219"]
    assert len(house.ask(house.advisor, appointments_of_days, today, 7)) == 2


def test_nothing_is_promised_for_the_past(house: House) -> None:
    with pytest.raises(AppointmentInThePast) as refused:
        book(house, house.a_car(), house.clock.now() - HOUR)
    assert refused.value.clause == "R2.1.3a"
    with house.session() as session:
        assert session.query(Appointment).count() == 0


def test_a_car_is_not_booked_twice_around_the_same_time(house: House) -> None:
    car = house.a_car()
    book(house, car, house.clock.now() + 3 * HOUR)
    for hours in (2, 3, 4):
        with pytest.raises(AlreadyBooked):
            book(house, car, house.clock.now() + hours * HOUR)
    book(house, car, house.clock.now() + 24 * HOUR)
    book(house, house.a_car("ABC-5218"), house.clock.now() + 3 * HOUR)
    assert len(house.ask(house.advisor, vehicle_history, car.id).to_come) == 2


def visit(house: House, vehicle_id: int, advisor_id: int, wish: str = "保養") -> MakeAppointment:
    return MakeAppointment(
        at=house.clock.now() + HOUR,
        customer_id=house.a_car("ABC-5218").customer_id,
        vehicle_id=vehicle_id,
        advisor_id=advisor_id,
        wish=wish,
    )


def test_a_visit_needs_a_receiver_a_matter_and_a_known_car(house: House) -> None:
    car = house.a_car()
    with pytest.raises(NoAdvisor):
        house.do(house.advisor, make_appointment, visit(house, car.id, house.technician.staff_id))
    with pytest.raises(WishMissing):
        house.do(house.advisor, make_appointment, visit(house, car.id, house.advisor.staff_id, " "))
    with pytest.raises(UnknownVehicle):
        house.do(house.advisor, make_appointment, visit(house, 999_999, house.advisor.staff_id))


def test_the_book_is_kept_by_those_who_talk_to_customers(house: House) -> None:
    car = house.a_car()
    with pytest.raises(NotYourRight):
        house.do(house.clerk, make_appointment, visit(house, car.id, house.advisor.staff_id))
    made = book(house, car).appointment_id
    with pytest.raises(NotYourRight):
        house.do(house.technician, mark_arrived, MarkArrived(appointment_id=made))
    with pytest.raises(NotYourRight):
        house.do(house.technician, mark_missed, MarkMissed(appointment_id=made))
    with pytest.raises(NotYourRight):
        house.do(house.technician, cancel_appointment, CancelAppointment(appointment_id=made))


def test_an_appointment_is_moved_but_not_onto_another_one_of_the_car(house: House) -> None:
    car = house.a_car()
    made = book(house, car, house.clock.now() + HOUR)
    book(house, car, house.clock.now() + 8 * HOUR)
    move = ChangeAppointment(
        appointment_id=made.appointment_id,
        at=house.clock.now() + 2 * HOUR,
        advisor_id=house.supervisor.staff_id,
        wish="保養",
    )
    house.do(house.advisor, change_appointment, move)
    stored = in_the_book(house, made.appointment_id)
    assert (stored.at, stored.advisor_id) == (house.clock.now() + 2 * HOUR, house.supervisor.staff_id)
    again = ChangeAppointment(
        appointment_id=made.appointment_id,
        at=house.clock.now() + 7 * HOUR,
        advisor_id=house.supervisor.staff_id,
        wish="保養",
    )
    with pytest.raises(AlreadyBooked):
        house.do(house.advisor, change_appointment, again)
    assert in_the_book(house, made.appointment_id).at == stored.at


def test_the_customer_arrives_once_and_on_the_day(house: House) -> None:
    made = book(house, house.a_car())
    house.do(house.advisor, mark_arrived, MarkArrived(appointment_id=made.appointment_id))
    stored = in_the_book(house, made.appointment_id)
    assert (stored.state, stored.arrived_at) == (AppointmentState.ARRIVED, house.clock.now())
    with pytest.raises(AppointmentSettled) as refused:
        house.do(house.advisor, mark_arrived, MarkArrived(appointment_id=made.appointment_id))
    assert refused.value.clause == "R2.1.3a"
    other = book(house, house.a_car("ABC-5218"), house.clock.now() + 48 * HOUR)
    with pytest.raises(NotOnThisDay):
        house.do(house.advisor, mark_arrived, MarkArrived(appointment_id=other.appointment_id))


def test_nobody_is_missed_before_the_time_is_over(house: House) -> None:
    made = book(house, house.a_car())
    with pytest.raises(NotLateYet):
        house.do(house.advisor, mark_missed, MarkMissed(appointment_id=made.appointment_id))
    house.clock.move(2 * HOUR)
    house.do(house.advisor, mark_missed, MarkMissed(appointment_id=made.appointment_id))
    assert in_the_book(house, made.appointment_id).state is AppointmentState.MISSED
    with pytest.raises(AppointmentSettled):
        house.do(house.advisor, mark_missed, MarkMissed(appointment_id=made.appointment_id))


def test_a_missed_customer_may_still_come_on_the_day(house: House) -> None:
    made = book(house, house.a_car())
    house.clock.move(2 * HOUR)
    house.do(house.advisor, mark_missed, MarkMissed(appointment_id=made.appointment_id))
    house.do(house.advisor, mark_arrived, MarkArrived(appointment_id=made.appointment_id))
    assert in_the_book(house, made.appointment_id).state is AppointmentState.ARRIVED


def test_an_appointment_called_off_frees_the_time_and_stays_in_the_book(house: House) -> None:
    car = house.a_car()
    made = book(house, car)
    cancel = CancelAppointment(appointment_id=made.appointment_id, reason="出差")
    house.do(house.advisor, cancel_appointment, cancel)
    assert in_the_book(house, made.appointment_id).state is AppointmentState.CANCELLED
    book(house, car)
    with pytest.raises(AppointmentSettled):
        house.do(house.advisor, cancel_appointment, cancel)


def test_an_appointment_that_is_not_there_is_not_touched(house: House) -> None:
    with pytest.raises(UnknownAppointment):
        house.do(house.advisor, mark_arrived, MarkArrived(appointment_id=999_999))
