"""The customer file and the orders list at reception: sorted by a heading, paged by scrolling, searched."""

import pytest
from pytestqt.qtbot import QtBot

from aftersales_desktop.stations.reception.customer_list import CustomerList
from aftersales_desktop.stations.reception.window import ReceptionWindow
from tests.boards.builders import an_order
from tests.house import House
from tests.widgets.hands import press_heading, scroll_to_the_end, write

MORE_THAN_A_PAGE = 65


@pytest.fixture
def customers(house: House, window: ReceptionWindow) -> CustomerList:
    """The file with more customers than a page holds."""
    for n in range(MORE_THAN_A_PAGE):
        house.a_car(f"ABC-{1000 + n}", f"客戶{n:02}", f"09{n:02}")
    window.choose("customers")
    return window.customers.list


def test_the_file_comes_page_by_page_and_whole(customers: CustomerList) -> None:
    assert customers.table.loaded() == 60
    scroll_to_the_end(customers.table)
    assert [row.phone for row in customers.table.rows()] == [
        f"09{n:02}" for n in range(MORE_THAN_A_PAGE - 1, -1, -1)
    ]


def test_a_heading_sorts_the_file_up_down_and_back_to_the_newest(customers: CustomerList) -> None:
    firsts = []
    for _ in range(3):
        press_heading(customers.table, 1)
        firsts.append(customers.table.rows()[0].customer)
    assert firsts == ["客戶00", "客戶64", "客戶64"]
    assert not customers.table.horizontalHeader().isSortIndicatorShown()
    press_heading(customers.table, 0)
    scroll_to_the_end(customers.table)
    plates = [row.plate for row in customers.table.rows()]
    assert plates == sorted(plates)
    assert len(plates) == MORE_THAN_A_PAGE


def test_what_is_typed_is_searched_when_the_hand_rests(customers: CustomerList, qtbot: QtBot) -> None:
    write(customers.field.edit, "1003")
    qtbot.waitUntil(lambda: [row.plate for row in customers.table.rows()] == ["ABC-1003"])


def test_the_history_of_a_car_goes_on_with_its_earlier_visits(
    house: House, window: ReceptionWindow, qtbot: QtBot
) -> None:
    car = house.a_car()
    for n in range(1, 24):
        an_order(house, car, n)
    window.choose("customers")
    page = window.customers.page
    window.customers.show_customer(car.customer_id, car.id)
    qtbot.waitUntil(page.history.earlier.isVisible)
    assert len(page.history.visits()) == 20
    page.history.earlier.click()
    assert len(page.history.visits()) == 23
    assert not page.history.earlier.isVisible()


def test_the_orders_of_every_filter_page_on_in_their_order(house: House, window: ReceptionWindow) -> None:
    car = house.a_car()
    for n in range(1, MORE_THAN_A_PAGE + 1):
        an_order(house, car, n, promised=house.clock.now())
    window.choose("orders")
    listed = window.orders.list
    scroll_to_the_end(listed.table)
    press_heading(listed.table, 2)
    scroll_to_the_end(listed.table)
    numbers = [row.number for row in listed.table.rows()]
    assert numbers == sorted(numbers)
    assert len(numbers) == MORE_THAN_A_PAGE
