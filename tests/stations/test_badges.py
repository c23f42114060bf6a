"""The rail's badges are true from the sign-in on, though nobody has opened the section yet."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.stations.director.discipline import SANCTIONS
from aftersales_desktop.stations.director.window import DirectorWindow
from aftersales_desktop.stations.floor.window import DISPATCH, INSPECTION, FloorWindow
from aftersales_desktop.stations.floor.window import TOOLS as FLOOR_TOOLS
from aftersales_desktop.stations.parts_counter.window import TOOLS, PartsCounterWindow
from aftersales_desktop.stations.reception.window import ORDERS, SETTLE, ReceptionWindow
from aftersales_desktop.widgets.station_window import StationWindow
from tests.boards.builders import an_order
from tests.domain.tools.builders import Crib
from tests.house import House
from tests.stations.conftest import OpenStation


def badge(window: StationWindow, key: str) -> int:
    return window.rail.button(key).badge()


def test_reception_counts_its_orders_and_the_cars_that_are_ready(
    house: House, open_station: OpenStation
) -> None:
    an_order(house, house.a_car(), state=OrderState.STARTED, serial=1)
    an_order(house, house.a_car("粵B·5H618"), state=OrderState.INSPECTED, serial=2)
    window = open_station(ReceptionWindow, house.advisor)
    assert (badge(window, ORDERS), badge(window, SETTLE)) == (2, 1)


def test_the_floor_counts_cars_to_inspect_and_overdue_tools(house: House, open_station: OpenStation) -> None:
    crib = Crib(house)
    order = crib.an_order()
    crib.lend(crib.a_tool(), order)
    crib.set_state(order, OrderState.FINISHED)
    window = open_station(FloorWindow, house.leader)
    assert (badge(window, DISPATCH), badge(window, INSPECTION), badge(window, FLOOR_TOOLS)) == (0, 1, 1)


def test_the_counter_counts_the_tools_that_need_somebody(house: House, open_station: OpenStation) -> None:
    crib = Crib(house)
    order = crib.an_order()
    crib.lend(crib.a_tool(), order)
    crib.set_state(order, OrderState.FINISHED)
    window = open_station(PartsCounterWindow, house.clerk)
    assert badge(window, TOOLS) == 1


def test_a_change_elsewhere_is_counted_without_opening_the_section(
    house: House, open_station: OpenStation, qtbot: QtBot
) -> None:
    window = open_station(PartsCounterWindow, house.clerk)
    assert badge(window, TOOLS) == 0
    crib = Crib(house)
    order = crib.an_order()
    crib.lend(crib.a_tool(), order)
    house.clock.move(timedelta(days=1))
    window.desk.feed.look()
    qtbot.waitUntil(lambda: badge(window, TOOLS) == 1)


def test_who_may_not_read_the_register_is_told_no_number_and_no_refusal(
    house: House, open_station: OpenStation
) -> None:
    window = open_station(DirectorWindow, house.clerk)
    assert badge(window, SANCTIONS) == 0
    assert window.messages.text() == ""


def test_nothing_is_counted_while_nobody_is_signed_in(house: House, open_station: OpenStation) -> None:
    an_order(house, house.a_car(), state=OrderState.STARTED)
    window = open_station(ReceptionWindow, house.advisor)
    assert badge(window, ORDERS) == 1
    window.desk.signed_in.sign_out()
    assert badge(window, ORDERS) == 0
