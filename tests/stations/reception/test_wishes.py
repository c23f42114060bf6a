"""Parts the floor wished for in words, at reception's desk: identified, scanned or dropped (R2.3.6)."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.parts.part import Bin, Part, Reservation, Stock
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderState
from aftersales_desktop.domain.work_orders.report_addition import ReportAddition, WishedLine, report_addition
from aftersales_desktop.stations.reception.order_tables import line_state
from aftersales_desktop.stations.reception.window import ReceptionWindow
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.search_key import search_key
from tests.domain.work_orders.builders import a_dispatched_order, lines_of, put_in_state, state_of
from tests.house import House
from tests.widgets.hands import click, press, write


def a_catalogue_part(house: House, number: str, name: str) -> Part:
    part = Part(
        number=number,
        number_key=search_key(number),
        name=name,
        name_key=search_key(name),
        unit="L",
        price=Money.of(85),
        cost=Money.of(50),
    )
    house.put(part)
    return part


def wish_for(house: House, *wishes: str) -> int:
    """Let the floor wish for parts in words; the order waits for the customer."""
    order_id = a_dispatched_order(house)
    put_in_state(house, order_id, OrderState.STARTED)
    lines = tuple(
        WishedLine(kind=LineKind.PART, description=wish, quantity=Quantity.of(1)) for wish in wishes
    )
    found = ReportAddition(order_id=order_id, finding="cracked", wishes=lines)
    house.do(house.technician, report_addition, found)
    return order_id


def added(house: House, order_id: int) -> list[OrderLine]:
    return [line for line in lines_of(house, order_id) if line.addition_id]


@pytest.fixture
def hose(house: House) -> Part:
    return a_catalogue_part(house, "16572-0T040", "water hose")


def test_a_wish_is_shown_as_to_be_identified_and_the_customer_is_not_asked(
    house: House, window: ReceptionWindow, qtbot: QtBot
) -> None:
    order_id = wish_for(house, "rubber hose")
    window.show_order(order_id)
    view = window.orders.view
    qtbot.waitUntil(view.wishes.isVisible)
    assert "rubber hose" in view.wishes.box.wish.text()
    press(window, Qt.Key.Key_F9)
    assert view.addition.refusal.words().clause == "R2.3.6a"
    assert "rubber hose" in view.addition.refusal.words().missing
    assert state_of(house, order_id) is OrderState.WAITING_CONFIRMATION
    assert view.page is not None
    assert line_state(view.page.wishes[0]) == "to be identified"


def test_a_wish_is_identified_priced_and_agreed_to(
    house: House, window: ReceptionWindow, qtbot: QtBot, hose: Part
) -> None:
    order_id = wish_for(house, "rubber hose")
    window.show_order(order_id)
    view = window.orders.view
    picker = view.wishes.box.picker
    write(picker.edit, "hose")
    press(picker.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not view.wishes.isVisible())
    (line,) = added(house, order_id)
    assert (line.part_number, line.unit_price) == (hose.number, hose.price)
    assert "“rubber hose” is 16572-0T040" in window.messages.text()
    assert view.addition.price_field(line.id).money() == hose.price
    press(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: state_of(house, order_id) is OrderState.STARTED)
    assert added(house, order_id)[0].charged == Money.of(85)


def test_the_next_wish_follows_and_is_answered_by_a_scanned_label(
    house: House, window: ReceptionWindow, qtbot: QtBot, hose: Part
) -> None:
    order_id = wish_for(house, "rubber hose", "clip")
    clip = a_catalogue_part(house, "90466-A0003", "hose clip")
    window.show_order(order_id)
    wishes = window.orders.view.wishes
    window.scans.put(hose.code.text)
    qtbot.waitUntil(lambda: wishes.box.wish.text().startswith("clip"))
    window.scans.put(clip.code.text)
    qtbot.waitUntil(lambda: not wishes.isVisible())
    assert [line.part_number for line in added(house, order_id)] == [hose.number, clip.number]


def test_a_wish_is_dropped(house: House, window: ReceptionWindow, qtbot: QtBot) -> None:
    order_id = wish_for(house, "rubber hose")
    window.show_order(order_id)
    click(window.orders.view.wishes.box.drop.button)
    qtbot.waitUntil(lambda: added(house, order_id)[0].dropped)
    qtbot.waitUntil(lambda: not window.orders.view.wishes.isVisible())
    press(window, Qt.Key.Key_F10)
    assert state_of(house, order_id) is OrderState.STARTED


def test_the_same_wish_answered_elsewhere_is_refused_in_place(
    house: House, open_window: Callable[[Actor], ReceptionWindow], qtbot: QtBot, hose: Part
) -> None:
    order_id = wish_for(house, "rubber hose")
    window = open_window(house.advisor)
    window.show_order(order_id)
    box = window.orders.view.wishes.box
    with house.session() as session, session.begin():
        session.get_one(OrderLine, added(house, order_id)[0].id).part_number = hose.number
    write(box.picker.edit, "hose")
    press(box.picker.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(box.refusal.isVisible)
    assert "identified already" in box.refusal.words().missing


def test_a_line_of_an_addition_is_taken_off_before_the_customer_is_asked(
    house: House, window: ReceptionWindow, qtbot: QtBot, hose: Part
) -> None:
    order_id = wish_for(house, "rubber hose", "clip")
    window.show_order(order_id)
    window.scans.put(hose.code.text)
    qtbot.waitUntil(lambda: added(house, order_id)[0].part_number == hose.number)
    card = window.orders.view.addition
    first, second = added(house, order_id)
    qtbot.waitUntil(lambda: card.yes.text() == "Yes to 85 yuan")
    click(card.lines.drop_button(second.id))
    qtbot.waitUntil(lambda: added(house, order_id)[1].dropped)
    click(card.lines.drop_button(first.id))
    qtbot.waitUntil(lambda: card.yes.text() == "Yes to 0 yuan")


def test_the_parts_of_an_agreed_order_are_reserved(
    house: House, window: ReceptionWindow, qtbot: QtBot
) -> None:
    order_id = a_dispatched_order(house)
    oil = a_catalogue_part(house, "08880-83716", "oil")
    shelf = Bin(code="B-01-1")
    house.put(shelf)
    house.put(Stock(part_id=oil.id, bin_id=shelf.id, on_hand=Quantity.of(3)))
    window.show_order(order_id)
    reserve = window.orders.view.reserve
    qtbot.waitUntil(reserve.isVisible)
    click(reserve.button)
    assert "0 of 1 lines; the rest lacks stock" in window.messages.text()
    with house.session() as session:
        assert [row.quantity for row in session.query(Reservation)] == [Quantity.of(3)]


def test_a_draft_reserves_nothing(house: House, window: ReceptionWindow) -> None:
    order_id = a_dispatched_order(house)
    put_in_state(house, order_id, OrderState.QUOTED)
    window.show_order(order_id)
    assert not window.orders.view.reserve.isVisible()
