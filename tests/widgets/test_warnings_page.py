"""The bell counts overdue tools and leads to the list (T26 in the window)."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aftersales_desktop.values.actor import Actor
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.warnings_page import WarningsPage
from tests.domain.tools.builders import Crib
from tests.house import House
from tests.widgets.hands import click, press


def _window(qtbot: QtBot, desk: Desk) -> StationWindow:
    window = StationWindow(desk, icon="mdi6.car", title=lambda: "Floor", scan_hint=lambda: "Scan", floor=True)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def overdue(house: House) -> None:
    """The technician still has a tool after the end of the shift."""
    crib = Crib(house)
    crib.lend(crib.a_tool(), crib.an_order(), house.technician)
    house.clock.move(timedelta(hours=12))


@pytest.mark.usefixtures("overdue", "app")
@pytest.mark.parametrize(("post", "count"), [("technician", 1), ("manager", 1), ("other_technician", 0)])
def test_the_bell_warns_borrower_and_manager_and_nobody_else(
    qtbot: QtBot, house: House, desk_for: Callable[[Actor], Desk], post: str, count: int
) -> None:
    window = _window(qtbot, desk_for(house.people[post]))
    qtbot.waitUntil(lambda: window.top_bar.bell.count() == count)


@pytest.mark.usefixtures("overdue", "app")
def test_the_bell_leads_to_the_list_and_escape_back(
    qtbot: QtBot, house: House, desk_for: Callable[[Actor], Desk]
) -> None:
    window = _window(qtbot, desk_for(house.manager))
    click(window.top_bar.bell)
    page = window.findChild(WarningsPage)
    assert isinstance(page, WarningsPage)
    qtbot.waitUntil(lambda: len(page.table.rows()) == 1)
    assert page.table.rows()[0].borrower == house.technician.name
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.covered())


@pytest.mark.usefixtures("app")
def test_nobody_signed_in_is_warned_of_nothing(
    qtbot: QtBot, house: House, desk_for: Callable[[Actor], Desk]
) -> None:
    desk = desk_for(house.manager)
    window = _window(qtbot, desk)
    desk.signed_in.sign_out()
    assert window.top_bar.bell.count() == 0
