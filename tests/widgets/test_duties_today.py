"""What is due stands before a person's eyes once a day, and is done by one press (X5)."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from aftersales_desktop.boards.duty_board import my_duties
from aftersales_desktop.domain.duties.duty_rows import DutyState
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.duties_panel import EVERYBODY
from aftersales_desktop.widgets.duties_today import DutiesToday
from aftersales_desktop.widgets.station_window import DUTIES, StationWindow
from tests.house import House
from tests.widgets.hands import click, press

MEETING = "production_meeting 2026-W48"
FRIDAY = datetime(2026, 11, 27, 1, tzinfo=UTC)


class Window(StationWindow):
    """A station with one section and the duties."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, icon="mdi6.car", title=lambda: "Floor", scan_hint=lambda: "Scan")
        self.add_section("one", "mdi6.car", lambda: "One", QWidget)
        self.add_duties()


@pytest.fixture
def window(qtbot: QtBot, house: House, desk_for: Callable[[Actor], Desk], app: object) -> Window:
    """A window where the parts clerk, who has no duties, stands."""
    window = Window(desk_for(house.clerk))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def greeting(window: Window) -> DutiesToday | None:
    page = window.findChild(DutiesToday)
    return page if isinstance(page, DutiesToday) else None


def button_of(page: QWidget, duty: str) -> QPushButton:
    line = page.findChild(QWidget, f"duty_{duty}")
    assert isinstance(line, QWidget)
    return next(b for b in line.findChildren(QPushButton) if b.text() == "Done")


def test_who_signs_in_sees_what_is_due_and_one_key_closes_it_for_the_day(
    qtbot: QtBot, house: House, window: Window
) -> None:
    window.desk.signed_in.sign_in(house.manager)
    qtbot.waitUntil(lambda: greeting(window) is not None)
    page = greeting(window)
    assert page is not None
    qtbot.waitUntil(page.list.isVisible)
    press(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.covered())
    window.desk.signed_in.sign_in(house.clerk)
    window.desk.signed_in.sign_in(house.manager)
    assert not window.covered()
    house.clock.move(timedelta(days=1))
    window.desk.signed_in.sign_in(house.manager)
    qtbot.waitUntil(window.covered)


def test_nobody_without_duties_is_stopped(window: Window, house: House) -> None:
    window.desk.signed_in.sign_in(house.salesman)
    assert not window.covered()


def test_a_duty_is_done_by_one_press_and_the_badge_counts_down(
    qtbot: QtBot, house: House, window: Window
) -> None:
    house.clock.at = FRIDAY
    window.desk.signed_in.sign_in(house.director)
    qtbot.waitUntil(lambda: window.rail.button(DUTIES).badge() == 1)
    page = greeting(window)
    assert page is not None
    qtbot.waitUntil(lambda: page.findChild(QWidget, f"duty_{MEETING}") is not None)
    click(button_of(page, MEETING))
    qtbot.waitUntil(lambda: window.rail.button(DUTIES).badge() == 0)
    done = next(row for row in house.ask(house.director, my_duties) if row.key == MEETING)
    assert (done.state, done.done_by) == (DutyState.DONE, house.director.name)


def test_a_duty_with_a_checklist_leads_to_its_round(qtbot: QtBot, house: House, window: Window) -> None:
    window.desk.signed_in.sign_in(house.leader)
    window.choose(DUTIES)
    qtbot.waitUntil(lambda: window.duties.findChild(QWidget, "duty_floor_round 2026-11-24") is not None)
    line = window.duties.findChild(QWidget, "duty_floor_round 2026-11-24")
    assert isinstance(line, QWidget)
    button = next(b for b in line.findChildren(QPushButton) if b.text() == "Go through it")
    with qtbot.waitSignal(window.duties.checklist_wanted) as wanted:
        click(button)
    assert wanted.args == ["floor"]


def test_the_leader_is_told_five_minutes_before_noon_and_once(
    qtbot: QtBot, house: House, window: Window
) -> None:
    house.clock.at = datetime(2026, 11, 24, 3, 54, tzinfo=UTC)
    window.desk.signed_in.sign_in(house.leader)
    assert window.messages.text() == ""
    house.clock.move(timedelta(minutes=1))
    window.desk.signed_in.sign_in(house.leader)
    qtbot.waitUntil(lambda: window.messages.text() == "Close the entrances not needed over noon")
    window.messages.say("")
    window.desk.signed_in.sign_in(house.leader)
    assert window.messages.text() == ""


def test_the_director_sees_everybodys_duties(qtbot: QtBot, house: House, window: Window) -> None:
    window.desk.signed_in.sign_in(house.director)
    window.choose(DUTIES)
    click(window.duties.views.button(EVERYBODY))
    qtbot.waitUntil(lambda: any(row.duty == "floor_round" for row in window.duties.table.rows()))


def test_a_duty_leads_to_its_page_here_or_says_where_it_is(
    qtbot: QtBot, house: House, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.desk.signed_in.sign_in(house.parts_manager)
    window.choose(DUTIES)
    counting = "stock_taking 2026-11"
    qtbot.waitUntil(lambda: window.duties.findChild(QWidget, f"duty_{counting}") is not None)
    line = window.duties.findChild(QWidget, f"duty_{counting}")
    assert isinstance(line, QWidget)
    assert [b.text() for b in line.findChildren(QPushButton)] == ["R2.3.0", "Open"]
    said: list[str] = []
    monkeypatch.setattr(window.subjects, "say_where", said.append)
    click(line.findChildren(QPushButton)[1])
    assert said == ["parts-counter"]
    window.open_place("floor", "one")
    assert window.current_key() == "one"
