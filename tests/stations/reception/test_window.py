"""Reception's window as a whole: scans, search, badges, languages, several windows in step."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.boards.today_board import Lane
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.stations.reception.window import ReceptionWindow
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.widgets.words import Language, speak
from tests.domain.work_orders.builders import a_confirmed_order, a_quoted_order, an_order, put_in_state
from tests.house import House
from tests.widgets.hands import click, press, write


@pytest.fixture
def in_chinese(qapp: QApplication) -> Iterator[Callable[[], None]]:
    """Change the language of everything that is open; English again afterwards."""
    yield lambda: speak(qapp, Language.TAIWAN)
    speak(qapp, Language.ENGLISH)


def card_of(house: House, order_id: int) -> ScanCode:
    with house.session() as session:
        return session.get_one(WorkOrder, order_id).code


def test_a_scanned_job_card_opens_its_order(house: House, window: ReceptionWindow, qtbot: QtBot) -> None:
    order_id = a_confirmed_order(house)
    window.scans.put(card_of(house, order_id).text)
    qtbot.waitUntil(lambda: window.current_key() == "orders")
    assert window.orders.view.page is not None
    assert window.orders.view.page.order_id == order_id


def test_rubbish_is_refused_with_a_word(house: House, window: ReceptionWindow, qtbot: QtBot) -> None:
    window.scans.put("12345678901234567")
    qtbot.waitUntil(lambda: "not a valid code" in window.messages.text())
    assert window.current_key() == "today"


def test_a_card_of_another_order_with_a_wrong_tag_opens_nothing(
    house: House, window: ReceptionWindow, qtbot: QtBot
) -> None:
    code = card_of(house, a_confirmed_order(house))
    window.scans.put(ScanCode(code.kind, code.number, (code.tag + 1) % 10_000).text)
    qtbot.waitUntil(lambda: "not a valid code" in window.messages.text())
    assert window.orders.view.page is None


def test_a_search_in_the_top_bar_finds_orders(house: House, window: ReceptionWindow, qtbot: QtBot) -> None:
    an_order(house, car=house.a_car(plate="ABC-5218"))
    wanted = an_order(house, car=house.a_car(plate="KPA-4473"))
    window.searched.emit("kpa")
    assert window.current_key() == "orders"
    qtbot.waitUntil(lambda: [row.order_id for row in window.orders.list.table.rows()] == [wanted.order_id])


def test_a_search_beside_the_customer_file_stays_there(
    house: House, window: ReceptionWindow, qtbot: QtBot
) -> None:
    house.a_car(plate="ABC-5218")
    house.a_car(plate="KPA-4473")
    window.choose("customers")
    window.searched.emit("kpa")
    assert window.current_key() == "customers"
    table = window.customers.list.table
    qtbot.waitUntil(lambda: [row.plate for row in table.rows()] == ["KPA-4473"])


def test_the_next_step_of_a_card_leads_to_its_page(
    house: House, window: ReceptionWindow, qtbot: QtBot
) -> None:
    order_id = a_quoted_order(house)
    window.today.ask_refresh()
    lane = window.today.lanes[Lane.ASKING]
    qtbot.waitUntil(lambda: len(lane.views()) == 1)
    click(lane.views()[0].step.button)
    assert window.current_key() == "check_in"
    assert window.check_in.check_in.page is not None
    assert window.check_in.check_in.page.order_id == order_id


def test_the_board_moves_a_car_when_another_window_changes_it(
    house: House,
    window: ReceptionWindow,
    open_window: Callable[[Actor], ReceptionWindow],
    qtbot: QtBot,
) -> None:
    order_id = an_order(house).order_id
    window.today.ask_refresh()
    qtbot.waitUntil(lambda: len(window.today.lanes[Lane.RECEPTION].views()) == 1)
    other = open_window(house.supervisor)
    other.show_order(order_id)
    view = other.orders.view
    click(view.call_off.button)
    write(view.cancel.reason.edit, "gone")
    view.cancel.cancel.click()
    window.desk.feed.look()
    qtbot.waitUntil(lambda: len(window.today.lanes[Lane.RECEPTION].views()) == 0)


def test_the_badges_count_what_waits(house: House, window: ReceptionWindow, qtbot: QtBot) -> None:
    put_in_state(house, a_quoted_order(house), OrderState.INSPECTED)
    window.today.ask_refresh()
    qtbot.waitUntil(lambda: window.today.board is not None and window.today.board.figures.in_house == 1)
    assert window.today.figures.in_house.number.text() == "1"


def test_every_word_follows_the_language(
    house: House, window: ReceptionWindow, in_chinese: Callable[[], None]
) -> None:
    order_id = a_confirmed_order(house)
    window.show_order(order_id)
    window.choose("check_in")
    in_chinese()
    assert window.check_in.heading.title.text() == "環車接待"
    assert window.check_in.print_button.text() == "列印派工卡"
    assert window.orders.view.go_on.text() == "繼續接待"
    assert window.today.check_in.text() == "接待一輛車"


def test_the_sections_are_reached_by_their_keys(house: House, window: ReceptionWindow) -> None:
    press(window, Qt.Key.Key_F1)
    assert window.current_key() == "check_in"
    press(window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert window.current_key() == "settle"
