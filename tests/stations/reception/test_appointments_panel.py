"""The appointment book at reception: promised, arrived, missed, moved, called off."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.customers.appointment import Appointment, AppointmentState
from aftersales_desktop.domain.customers.change_appointment import ChangeAppointment, change_appointment
from aftersales_desktop.domain.customers.lookups_appointments import appointments_of_days
from aftersales_desktop.stations.reception.appointments_panel import AppointmentsPanel
from aftersales_desktop.stations.reception.window import ReceptionWindow
from tests.domain.customers.builders import book, in_the_book
from tests.house import House
from tests.widgets.hands import click, press, write

HOUR = timedelta(hours=1)


@pytest.fixture
def panel(window: ReceptionWindow) -> AppointmentsPanel:
    """The book in front of the advisor."""
    window.choose("appointments")
    return window.appointments


def chosen(panel: AppointmentsPanel, appointment_id: int, qtbot: QtBot) -> None:
    panel.ask_refresh()
    qtbot.waitUntil(lambda: panel.table.choose_key(appointment_id))


def test_a_time_is_promised_by_keys(house: House, panel: AppointmentsPanel, qtbot: QtBot) -> None:
    house.a_car("KPA-4473", "王美惠")
    window = panel.window()
    press(window, Qt.Key.Key_F3)
    write(panel.form.search.field.edit, "4473")
    press(panel.form.search.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.form.plate.text() == "KPA-4473")
    write(panel.form.wish.edit, "brakes squeal")
    press(window, Qt.Key.Key_F9)
    [visit] = house.ask(house.advisor, appointments_of_days, house.clock.now().date())
    assert (visit.plate, visit.advisor, visit.wish) == ("KPA-4473", "林怡君", "brakes squeal")
    assert not panel.form.isVisible()
    qtbot.waitUntil(lambda: len(panel.table.rows()) == 1)


def test_a_promise_that_cannot_be_kept_is_refused_in_the_form(
    house: House, panel: AppointmentsPanel, qtbot: QtBot
) -> None:
    car = house.a_car("KPA-4473")
    panel.begin(car.customer_id, car.id)
    qtbot.waitUntil(lambda: panel.form.plate.text() == "KPA-4473")
    press(panel.window(), Qt.Key.Key_F9)
    assert panel.form.refusal.words().clause == "R2.1.3a"
    with house.session() as session:
        assert session.query(Appointment).count() == 0
    press(panel.window(), Qt.Key.Key_Escape)
    assert not panel.form.isVisible()


def test_the_customer_arrives_with_one_key_and_the_car_is_checked_in(
    house: House, window: ReceptionWindow, panel: AppointmentsPanel, qtbot: QtBot
) -> None:
    made = book(house, house.a_car("KPA-4473"))
    chosen(panel, made.appointment_id, qtbot)
    press(window, Qt.Key.Key_F6)
    assert in_the_book(house, made.appointment_id).state is AppointmentState.ARRIVED
    qtbot.waitUntil(panel.card.check_in.isVisible)
    press(window, Qt.Key.Key_F1)
    assert window.current_key() == "check_in"


def test_a_late_customer_can_be_marked_as_missed_and_one_in_time_cannot(
    house: House, panel: AppointmentsPanel, qtbot: QtBot
) -> None:
    made = book(house, house.a_car("KPA-4473"))
    chosen(panel, made.appointment_id, qtbot)
    assert not panel.card.missed.isVisible()
    house.clock.move(2 * HOUR)
    panel.ask_refresh()
    qtbot.waitUntil(panel.card.missed.isVisible)
    click(panel.card.missed.button)
    assert in_the_book(house, made.appointment_id).state is AppointmentState.MISSED


def test_an_appointment_is_called_off_with_what_the_customer_said(
    house: House, panel: AppointmentsPanel, qtbot: QtBot
) -> None:
    made = book(house, house.a_car("KPA-4473"))
    chosen(panel, made.appointment_id, qtbot)
    click(panel.card.call_off.button)
    write(panel.card.reason.edit, "on a trip")
    click(panel.card.sure.button)
    assert in_the_book(house, made.appointment_id).state is AppointmentState.CANCELLED


def test_an_appointment_is_changed_in_place(house: House, panel: AppointmentsPanel, qtbot: QtBot) -> None:
    made = book(house, house.a_car("KPA-4473"))
    chosen(panel, made.appointment_id, qtbot)
    press(panel.window(), Qt.Key.Key_F4)
    panel.form.wish.edit.selectAll()
    write(panel.form.wish.edit, "tyres")
    press(panel.window(), Qt.Key.Key_F9)
    assert in_the_book(house, made.appointment_id).wish == "tyres"


def test_who_changes_an_outdated_appointment_is_told_by_whom_and_keeps_what_was_typed(
    house: House, panel: AppointmentsPanel, qtbot: QtBot
) -> None:
    made = book(house, house.a_car("KPA-4473"))
    chosen(panel, made.appointment_id, qtbot)
    press(panel.window(), Qt.Key.Key_F4)
    qtbot.waitUntil(panel.form.isVisible)
    stored = in_the_book(house, made.appointment_id)
    theirs = ChangeAppointment(
        appointment_id=stored.id,
        at=stored.at + HOUR,
        advisor_id=stored.advisor_id,
        wish="oil",
        version_seen=stored.version,
    )
    house.runner.at("reception 2").do(house.supervisor, change_appointment, theirs)
    panel.form.wish.edit.selectAll()
    write(panel.form.wish.edit, "brakes squeal")
    press(panel.window(), Qt.Key.Key_F9)
    told = panel.form.refusal.words()
    assert house.supervisor.name in told.cure
    assert "reception 2" in told.cure
    assert "oil" in told.cure
    assert panel.form.wish.text() == "brakes squeal"
    assert in_the_book(house, made.appointment_id).wish == "oil"
    press(panel.window(), Qt.Key.Key_F9)
    assert in_the_book(house, made.appointment_id).wish == "brakes squeal"


def test_the_week_shows_its_days_and_how_many_come(
    house: House, panel: AppointmentsPanel, qtbot: QtBot
) -> None:
    book(house, house.a_car("KPA-4473"))
    book(house, house.a_car("ABC-5218"), house.clock.now() + 24 * HOUR)
    panel.ask_refresh()
    qtbot.waitUntil(lambda: len(panel.table.rows()) == 1)
    wednesday = panel.week.buttons[2]
    assert wednesday.text().endswith("1")
    click(wednesday)
    assert [row.plate for row in panel.table.rows()] == ["ABC-5218"]
    click(panel.span.button("week"))
    assert len(panel.table.rows()) == 2


def test_the_customer_of_an_appointment_is_one_click_away(
    house: House, window: ReceptionWindow, panel: AppointmentsPanel, qtbot: QtBot
) -> None:
    made = book(house, house.a_car("KPA-4473", "王美惠"))
    chosen(panel, made.appointment_id, qtbot)
    click(panel.card.customer)
    assert window.current_key() == "customers"
    qtbot.waitUntil(lambda: window.customers.page.customer.name.text() == "王美惠")
