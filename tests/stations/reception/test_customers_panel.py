"""Customers and cars are found, changed in place, merged, and their history read."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.customers.customer import CustomerKind
from aftersales_desktop.domain.customers.lookups import customer_facts
from aftersales_desktop.domain.customers.search import find_customers
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.stations.reception.customers_panel import CustomersPanel
from aftersales_desktop.stations.reception.window import ReceptionWindow
from aftersales_desktop.values.actor import Actor
from tests.boards.builders import an_order
from tests.house import House
from tests.widgets.hands import click, press, write


@pytest.fixture
def panel(window: ReceptionWindow) -> CustomersPanel:
    """The panel in front of the advisor."""
    window.choose("customers")
    return window.customers


def test_a_part_of_a_plate_and_enter_bring_the_customer_to_the_front(
    house: House, panel: CustomersPanel, qtbot: QtBot
) -> None:
    house.a_car("ABC-5218", "陳柏翰")
    car = house.a_car("KPA-4473", "王美惠")
    write(panel.list.field.edit, "4473")
    press(panel.list.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.page.customer.name.text() == "王美惠")
    assert panel.page.vehicle_id == car.id
    assert panel.page.vehicle.plate.text() == "KPA-4473"


def test_the_history_of_the_car_is_shown_and_leads_to_its_orders(
    house: House, window: ReceptionWindow, panel: CustomersPanel, qtbot: QtBot
) -> None:
    car = house.a_car("KPA-4473")
    order = an_order(house, car, 1, OrderState.DELIVERED, delivered=house.clock.now())
    panel.show_customer(car.customer_id, car.id)
    qtbot.waitUntil(panel.page.history.isVisible)
    assert panel.page.view.button("history").text().endswith("1")
    panel.page.history.order_wanted.emit(order.id)
    assert window.current_key() == "orders"


def test_a_new_customer_with_a_car_is_entered_by_keys(house: House, panel: CustomersPanel) -> None:
    window = panel.window()
    press(window, Qt.Key.Key_F2)
    page = panel.page
    write(page.customer.name.edit, "Shen")
    write(page.customer.phone.edit, "0912338605")
    write(page.vehicle.plate.edit, "abc5218")
    assert page.vehicle.plate.hint_text() == "ABC-5218"
    write(page.vehicle.vin.edit, "LVGBH5")
    assert page.vehicle.vin.hint_text() == "6 of 17"
    write(page.vehicle.warranty.edit, "20270301")
    press(window, Qt.Key.Key_F7)
    [found] = house.ask(house.advisor, find_customers, "ABC5218")
    assert (found.customer, found.phone, found.plate) == ("Shen", "0912338605", "ABC-5218")
    [car] = house.ask(house.advisor, customer_facts, found.customer_id).vehicles
    assert str(car.warranty_until) == "2027-03-01"


def test_a_day_that_is_none_stops_the_saving_where_it_stands(house: House, panel: CustomersPanel) -> None:
    car = house.a_car("KPA-4473")
    panel.show_customer(car.customer_id, car.id)
    click(panel.page.view.button("entry"))
    write(panel.page.vehicle.warranty.edit, "2027/13/45")
    press(panel.window(), Qt.Key.Key_F7)
    assert panel.page.vehicle.warranty.hint_text() == "Not a day"
    assert panel.page.save.button.isEnabled()


def test_an_entry_is_changed_in_place_and_nothing_else_with_it(
    house: House, panel: CustomersPanel, qtbot: QtBot
) -> None:
    car = house.a_car("KPA-4473", "王美惠")
    panel.show_customer(car.customer_id, car.id)
    click(panel.page.view.button("entry"))
    assert not panel.page.save.button.isEnabled()
    write(panel.page.customer.tax_number.edit, "24536806")
    panel.page.customer.kind.combo.setFocus()
    press(panel.page.customer.kind.combo, Qt.Key.Key_Down)
    press(panel.window(), Qt.Key.Key_F7)
    facts = house.ask(house.advisor, customer_facts, car.customer_id)
    assert (facts.name, facts.tax_number, facts.kind) == ("王美惠", "24536806", CustomerKind.COMPANY)
    qtbot.waitUntil(lambda: not panel.page.save.button.isEnabled())


def test_a_refused_change_says_why_and_keeps_what_was_typed(house: House, panel: CustomersPanel) -> None:
    car = house.a_car("KPA-4473")
    panel.show_customer(car.customer_id, car.id)
    click(panel.page.view.button("entry"))
    mileage = panel.page.vehicle.mileage.edit
    mileage.selectAll()
    write(mileage, "100")
    press(panel.window(), Qt.Key.Key_F7)
    assert panel.page.refusal.words().clause == "R2.1.2a"
    assert panel.page.vehicle.mileage.whole() == 100


def test_what_is_being_typed_survives_a_change_from_another_window(
    house: House, window: ReceptionWindow, panel: CustomersPanel, qtbot: QtBot
) -> None:
    car = house.a_car("KPA-4473", "王美惠")
    panel.show_customer(car.customer_id, car.id)
    click(panel.page.view.button("entry"))
    write(panel.page.customer.remark.edit, "VIP")
    window.topics_changed({"customers"})
    qtbot.waitUntil(lambda: not panel.stale)
    assert panel.page.customer.remark.text() == "VIP"


def test_another_car_is_entered_for_the_same_customer(house: House, panel: CustomersPanel) -> None:
    car = house.a_car("KPA-4473", "王美惠")
    panel.show_customer(car.customer_id, car.id)
    press(panel.window(), Qt.Key.Key_F4)
    write(panel.page.vehicle.plate.edit, "EAG-7712")
    press(panel.window(), Qt.Key.Key_F7)
    facts = house.ask(house.advisor, customer_facts, car.customer_id)
    assert {one.plate for one in facts.vehicles} == {"KPA-4473", "EAG-7712"}


def test_the_supervisor_merges_a_double_after_a_second_yes(
    house: House, open_window: Callable[[Actor], ReceptionWindow], qtbot: QtBot
) -> None:
    kept = house.a_car("KPA-4473", "王美惠", "0912")
    house.a_car("EAG-7712", "王小姐", "0912")
    window = open_window(house.supervisor)
    window.choose("customers")
    panel = window.customers
    panel.show_customer(kept.customer_id, kept.id)
    qtbot.waitUntil(lambda: len(panel.page.doubles.rows()) == 1)
    [row] = panel.page.doubles.rows()
    click(row.ask.button)
    assert len(house.ask(house.advisor, customer_facts, kept.customer_id).vehicles) == 1
    click(row.sure.button)
    facts = house.ask(house.advisor, customer_facts, kept.customer_id)
    assert {car.plate for car in facts.vehicles} == {"KPA-4473", "EAG-7712"}


def test_the_advisor_sees_a_double_but_who_merges_it_is_named(
    house: House, panel: CustomersPanel, qtbot: QtBot
) -> None:
    kept = house.a_car("KPA-4473", "王美惠", "0912")
    house.a_car("EAG-7712", "王小姐", "0912")
    panel.show_customer(kept.customer_id, kept.id)
    qtbot.waitUntil(lambda: len(panel.page.doubles.rows()) == 1)
    [row] = panel.page.doubles.rows()
    assert not row.ask.button.isEnabled()
    assert "front-desk supervisor" in row.ask.reason()


def test_a_known_car_goes_to_check_in_or_into_the_book(
    house: House, window: ReceptionWindow, panel: CustomersPanel, qtbot: QtBot
) -> None:
    car = house.a_car("KPA-4473")
    panel.show_customer(car.customer_id, car.id)
    press(window, Qt.Key.Key_F3)
    assert window.current_key() == "appointments"
    qtbot.waitUntil(window.appointments.form.isVisible)
    window.choose("customers")
    press(window, Qt.Key.Key_F1)
    assert window.current_key() == "check_in"


def test_the_list_pages_on_as_one_scrolls(house: House, panel: CustomersPanel, qtbot: QtBot) -> None:
    for number in range(70):
        house.a_car(f"ABC-{1000 + number}", f"客戶{number}", f"09{number}")
    panel.ask_refresh()
    qtbot.waitUntil(lambda: len(panel.list.table.rows()) == 60)
    panel.list.table.scrollToBottom()
    qtbot.waitUntil(lambda: len(panel.list.table.rows()) == 70)
