"""The bell leads to messages and hand-overs, and from each to the thing it is about (X6)."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.notices.accept_notice import AcceptNotice, accept_notice
from aftersales_desktop.domain.notices.lookups import my_notices, sent_notices
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.role import ANY_STAFF, Role
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.widgets.bell_page import HAND_OVERS, SENT, BellPage
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.station_window import StationWindow
from tests.house import House
from tests.widgets.hands import click, press

ABOUT = Subject(SubjectKind.WORK_ORDER, 17)


@verb(roles=ANY_STAFF)
def hand_over_for_window_test(work: Work, to: Role) -> int:
    """Hand something over to a post."""
    message = Message(
        says="{plate} ({order}) is finished and waits for its inspection",
        about=ABOUT,
        facts={"plate": "粵B·7K219", "order": "RO-261124-0001"},
        clause="R7.5.10",
        to_accept=True,
    )
    return tell(work, to, message).id


@pytest.fixture
def notice_id(house: House) -> int:
    """The technician has handed a car over to the workshop manager."""
    return house.do(house.technician, hand_over_for_window_test, Role.WORKSHOP_MANAGER)


@pytest.fixture
def window(
    qtbot: QtBot, house: House, desk_for: Callable[[Actor], Desk], notice_id: int, app: object
) -> StationWindow:
    """The manager's window."""
    window = StationWindow(
        desk_for(house.manager), icon="mdi6.car", title=lambda: "Floor", scan_hint=lambda: "Scan"
    )
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def page_of(qtbot: QtBot, window: StationWindow) -> BellPage:
    click(window.top_bar.bell)
    page = window.findChild(BellPage)
    assert isinstance(page, BellPage)
    qtbot.waitUntil(lambda: bool(page.table.rows()))
    return page


def test_the_bell_counts_and_a_chosen_message_is_read_but_the_hand_over_still_waits(
    qtbot: QtBot, house: House, window: StationWindow
) -> None:
    qtbot.waitUntil(lambda: window.top_bar.bell.count() == 1)
    page = page_of(qtbot, window)
    page.table.setFocus()
    press(page.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: house.ask(house.manager, my_notices)[0].read_at is not None)
    assert page.card.words.text().startswith("粵B·7K219 (RO-261124-0001)")
    assert window.top_bar.bell.count() == 1


def test_a_hand_over_is_accepted_by_one_key_and_the_sender_sees_it(
    qtbot: QtBot, house: House, window: StationWindow
) -> None:
    page = page_of(qtbot, window)
    page.table.setFocus()
    press(page.table, Qt.Key.Key_Down)
    press(page.table, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: house.ask(house.technician, sent_notices)[0].accepted_by == house.manager.name)
    qtbot.waitUntil(lambda: window.top_bar.bell.count() == 0)
    qtbot.waitUntil(lambda: not page.card.accept.isVisible())


def test_the_second_to_accept_reads_who_has_it(
    qtbot: QtBot, house: House, window: StationWindow, notice_id: int
) -> None:
    page = page_of(qtbot, window)
    page.table.setFocus()
    press(page.table, Qt.Key.Key_Down)
    house.do(house.manager, accept_notice, AcceptNotice(notice_id=notice_id))
    click(page.card.accept.button)
    qtbot.waitUntil(page.card.refusal.isVisible)
    assert house.manager.name in page.card.refusal.words().missing


def test_a_message_opens_what_it_is_about(qtbot: QtBot, window: StationWindow) -> None:
    opened: list[int] = []
    window.opens(SubjectKind.WORK_ORDER, opened.append)
    page = page_of(qtbot, window)
    page.table.setFocus()
    press(page.table, Qt.Key.Key_Down)
    press(page.table, Qt.Key.Key_F2)
    assert opened == [17]
    assert not window.covered()


def test_a_thing_of_another_station_is_named_with_the_way_there(qtbot: QtBot, window: StationWindow) -> None:
    page = page_of(qtbot, window)
    page.table.setFocus()
    press(page.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(window.station_wanted) as wanted:
        click(page.card.open.button)
        assert "Reception" in window.messages.text()
        link = window.messages.findChild(QPushButton, "message_link")
        assert isinstance(link, QPushButton)
        click(link)
    assert wanted.args == ["reception"]


def test_managers_see_all_hand_overs_and_technicians_do_not(
    qtbot: QtBot, house: House, window: StationWindow, desk_for: Callable[[Actor], Desk]
) -> None:
    page = page_of(qtbot, window)
    click(page.views.button(HAND_OVERS))
    qtbot.waitUntil(lambda: [row.sent_by for row in page.table.rows()] == [house.technician.name])
    other = BellPage(desk_for(house.technician))
    qtbot.addWidget(other)
    other.show()
    assert not other.views.button(HAND_OVERS).isVisible()
    click(other.views.button(SENT))
    qtbot.waitUntil(lambda: len(other.table.rows()) == 1)


def test_escape_leads_back(qtbot: QtBot, window: StationWindow) -> None:
    page = page_of(qtbot, window)
    press(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.covered())
