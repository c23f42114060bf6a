"""A new house gets its bays and drain carts here, or no car could be sent to the floor."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.work_orders.lookups_floor import bays, drain_carts
from aftersales_desktop.stations.director.window import DirectorWindow
from tests.house import House
from tests.widgets.hands import click, press, write


def test_a_bay_is_added_by_name_and_enter(house: House, window: DirectorWindow, qtbot: QtBot) -> None:
    window.choose("house")
    card = window.house.floor
    write(card.bays.field.edit, "3")
    press(card.bays.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.bays.names.text() == "3")
    assert [bay.name for bay in house.ask(house.director, bays)] == ["3"]
    assert card.bays.field.text() == ""


def test_a_cart_is_added_by_its_button(house: House, window: DirectorWindow, qtbot: QtBot) -> None:
    window.choose("house")
    card = window.house.floor
    write(card.carts.field.edit, "A")
    click(card.carts.add.button)
    qtbot.waitUntil(lambda: card.carts.names.text() == "A")
    assert [cart.name for cart in house.ask(house.director, drain_carts)] == ["A"]


def test_a_second_bay_of_the_same_name_is_refused_in_place(window: DirectorWindow, qtbot: QtBot) -> None:
    window.choose("house")
    card = window.house.floor
    for _ in range(2):
        write(card.bays.field.edit, "3")
        click(card.bays.add.button)
    qtbot.waitUntil(lambda: card.refusal.words() is not None)
    assert card.bays.field.text() == "3"
