"""The other stations are one press or one key away."""

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from aftersales_desktop.widgets.station_switch import StationSwitch
from tests.widgets.hands import click


def _switch(qtbot: QtBot) -> tuple[StationSwitch, list[str]]:
    switch, wanted = StationSwitch("floor"), list[str]()
    switch.station_wanted.connect(wanted.append)
    qtbot.addWidget(switch)
    switch.show()
    qtbot.waitExposed(switch)
    return switch, wanted


def test_a_press_asks_for_the_station(qtbot: QtBot) -> None:
    switch, wanted = _switch(qtbot)
    button = switch.findChild(QAbstractButton, "station_parts-counter")
    assert isinstance(button, QAbstractButton)
    click(button)
    assert wanted == ["parts-counter"]


def test_the_station_at_hand_is_lit_and_not_asked_for(qtbot: QtBot) -> None:
    switch, wanted = _switch(qtbot)
    button = switch.findChild(QAbstractButton, "station_floor")
    assert isinstance(button, QAbstractButton)
    click(button)
    assert wanted == []


def test_every_station_has_a_name_to_be_read_out(qtbot: QtBot) -> None:
    switch, _ = _switch(qtbot)
    assert all(button.accessibleName() for button in switch.findChildren(QAbstractButton))
