"""Reception and floor decide too: the section is there for whoever decides or asked something."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.approvals.approval_request import Power, RequestState
from aftersales_desktop.domain.approvals.delegation import StartDelegation, start_delegation
from aftersales_desktop.stations.floor.window import FloorWindow
from aftersales_desktop.stations.reception.window import ReceptionWindow
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.widgets.decisions_section import DECISIONS, DecisionsSection
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.words import Language, speak
from tests.boards.builders import an_order
from tests.domain.approvals.builders import ask, let_nothing_hang_on_decisions, request_of
from tests.house import House
from tests.stations.conftest import OpenStation
from tests.widgets.hands import press

QUOTATION = Subject(SubjectKind.ACCIDENT_QUOTATION, 3)
CLAIM_PART = Subject(SubjectKind.CLAIM_PART_ORDER, 4)


@pytest.fixture(autouse=True)
def _nothing_hangs_on_it(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    """Requests here are about things that do not exist."""
    let_nothing_hang_on_decisions(monkeypatch)
    speak(qapp, Language.ENGLISH)


def test_the_supervisor_decides_a_quotation_at_reception(
    house: House, open_station: OpenStation, qtbot: QtBot
) -> None:
    order = an_order(house, house.a_car())
    request_id = ask(house, house.advisor, Power.ACCIDENT_QUOTATION, about=QUOTATION, order_id=order.id)
    window = open_station(ReceptionWindow, house.supervisor)
    approve_the_only_one(window, window.decisions, qtbot)
    assert request_of(house, request_id).state is RequestState.APPROVED


def test_the_workshop_manager_signs_a_claim_part_on_the_floor(
    house: House, open_station: OpenStation, qtbot: QtBot
) -> None:
    request_id = ask(house, house.advisor, Power.CLAIM_PART, about=CLAIM_PART)
    window = open_station(FloorWindow, house.manager)
    approve_the_only_one(window, window.decisions, qtbot)
    assert request_of(house, request_id).state is RequestState.APPROVED


def approve_the_only_one(window: StationWindow, section: DecisionsSection, qtbot: QtBot) -> None:
    """Open the section and press digit and F9; the badge goes with the request."""
    button = window.rail.button(DECISIONS)
    assert button.isVisible()
    assert button.badge() == 1
    window.choose(DECISIONS)
    qtbot.waitUntil(lambda: len(section.panel.list.rows()) == 1)
    press(section.panel.list, Qt.Key.Key_1)
    press(section.panel.list, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: button.badge() == 0)


@pytest.mark.parametrize(
    ("station", "post"),
    [(ReceptionWindow, "advisor"), (FloorWindow, "technician")],
)
def test_who_has_nothing_to_decide_and_asked_nothing_sees_no_section(
    house: House, open_station: OpenStation, station: Callable[[Desk], StationWindow], post: str
) -> None:
    window = open_station(station, house.people[post])
    assert not window.rail.button(DECISIONS).isVisible()


def test_the_asker_finds_the_request_locked_with_who_decides_it(
    house: House, open_station: OpenStation, qtbot: QtBot
) -> None:
    window = open_station(ReceptionWindow, house.advisor)
    ask(house, house.advisor, Power.ACCIDENT_QUOTATION, about=QUOTATION)
    window.desk.feed.look()
    button = window.rail.button(DECISIONS)
    qtbot.waitUntil(button.isVisible)
    assert button.badge() == 0
    window.choose(DECISIONS)
    panel = window.decisions.panel
    qtbot.waitUntil(lambda: len(panel.list.rows()) == 1)
    assert "front-desk supervisor" in panel.bar.who.text()
    assert not panel.bar.yes.isVisible()


def test_a_deputy_gets_the_section_for_the_days_of_the_absence(
    house: House, open_station: OpenStation, qtbot: QtBot
) -> None:
    window = open_station(ReceptionWindow, house.advisor)
    today = house.clock.now().date()
    command = StartDelegation(
        from_id=house.supervisor.staff_id,
        to_id=house.advisor.staff_id,
        first_day=today,
        last_day=today + timedelta(days=1),
        reason="leave",
    )
    house.do(house.supervisor, start_delegation, command)
    window.desk.feed.look()
    qtbot.waitUntil(window.rail.button(DECISIONS).isVisible)
