"""The director's inbox by keyboard and mouse: every decision in two key presses."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.approvals.approval_request import Power, RequestState
from aftersales_desktop.stations.director.window import DirectorWindow
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.widgets.clause_page import ClausePage
from aftersales_desktop.widgets.inbox_panel import InboxPanel
from tests.boards.builders import an_order
from tests.domain.approvals.builders import (
    ask,
    decide,
    let_nothing_hang_on_decisions,
    notices_to,
    request_of,
)
from tests.house import House
from tests.widgets.hands import CONTROL, click, press, write

SIGNED_BY_DIRECTOR = (
    Power.DISCOUNT_ABOVE_LIMIT,
    Power.DISCOUNT_ABOVE_QUOTA,
    Power.ACCIDENT_BELOW_MARGIN,
    Power.LARGE_CLAIM_PART,
    Power.VERIFY_SANCTION,
    Power.CONFIRM_SANCTION,
)


@pytest.fixture(autouse=True)
def _nothing_hangs_on_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Requests here are about things that do not exist."""
    let_nothing_hang_on_decisions(monkeypatch)


def wait_for_rows(qtbot: QtBot, panel: InboxPanel, count: int) -> None:
    """Wait until the list shows so many requests."""
    qtbot.waitUntil(lambda: len(panel.list.rows()) == count)


def about(number: int) -> Subject:
    return Subject(SubjectKind.DISCOUNT, number)


@pytest.fixture
def open_inbox(
    open_window: Callable[[Actor], DirectorWindow], qtbot: QtBot
) -> Callable[[Actor], tuple[DirectorWindow, InboxPanel]]:
    """Open the inbox, the director's first page, with everything read."""

    def opened(actor: Actor) -> tuple[DirectorWindow, InboxPanel]:
        window = open_window(actor)
        panel = window.decisions.panel
        qtbot.waitUntil(lambda: not panel.stale)
        return window, panel

    return opened


def test_every_kind_of_decision_takes_two_key_presses(
    house: House, open_inbox: Callable[[Actor], tuple[DirectorWindow, InboxPanel]], qtbot: QtBot
) -> None:
    ids = [ask(house, house.supervisor, power, about=about(n)) for n, power in enumerate(SIGNED_BY_DIRECTOR)]
    _window, panel = open_inbox(house.director)
    while ids:
        shown = [row.head.request_id for row in panel.list.rows()]
        request_id = ids.pop()
        place = shown.index(request_id)
        pressed = 0
        for key in (Qt.Key(Qt.Key.Key_1 + place), Qt.Key.Key_F9):
            press(panel.list, key)
            pressed += 1
        assert pressed == 2
        assert request_of(house, request_id).state is RequestState.APPROVED
        wait_for_rows(qtbot, panel, len(ids))


def test_the_digits_choose_as_soon_as_what_covered_the_inbox_is_gone(
    house: House, open_inbox: Callable[[Actor], tuple[DirectorWindow, InboxPanel]], qtbot: QtBot
) -> None:
    for number in range(2):
        ask(house, house.supervisor, about=about(number))
    window, panel = open_inbox(house.director)
    window.top_bar.scan_field.setFocus()
    window.overlay(QWidget())
    window.uncover()
    qtbot.waitUntil(panel.list.hasFocus)
    press(panel.list, Qt.Key.Key_2)
    assert panel.list.currentIndex().row() == 1


def test_who_types_a_number_goes_on_typing_when_the_inbox_is_uncovered(
    house: House, open_inbox: Callable[[Actor], tuple[DirectorWindow, InboxPanel]]
) -> None:
    ask(house, house.supervisor)
    window, _panel = open_inbox(house.director)
    window.top_bar.scan_field.setFocus()
    window.top_bar.scan_field.setText("RO-26")
    window.overlay(QWidget())
    window.uncover()
    QCoreApplication.processEvents()
    assert window.top_bar.scan_field.hasFocus()


def test_the_twelfth_request_takes_two_key_presses_too(
    house: House, open_inbox: Callable[[Actor], tuple[DirectorWindow, InboxPanel]]
) -> None:
    ids = [ask(house, house.supervisor, about=about(number)) for number in range(12)]
    _window, panel = open_inbox(house.director)
    press(panel.list, Qt.Key.Key_B)
    press(panel.list, Qt.Key.Key_F9)
    assert request_of(house, ids[-1]).state is RequestState.APPROVED


@pytest.mark.parametrize(("place", "key"), [(36, Qt.Key.Key_A), (39, Qt.Key.Key_D)], ids=["37th", "40th"])
def test_beyond_the_small_letters_the_capitals_go_on(
    house: House,
    open_inbox: Callable[[Actor], tuple[DirectorWindow, InboxPanel]],
    place: int,
    key: Qt.Key,
) -> None:
    ids = [ask(house, house.supervisor, about=about(number)) for number in range(40)]
    _window, panel = open_inbox(house.director)
    press(panel.list, key, Qt.KeyboardModifier.ShiftModifier)
    press(panel.list, Qt.Key.Key_F9)
    assert request_of(house, ids[place]).state is RequestState.APPROVED


def test_the_signs_are_counted_from_the_first_request_in_view(
    house: House, open_inbox: Callable[[Actor], tuple[DirectorWindow, InboxPanel]]
) -> None:
    ids = [ask(house, house.supervisor, about=about(number)) for number in range(40)]
    _window, panel = open_inbox(house.director)
    panel.list.scrollTo(panel.list.model().index(39, 0))
    first = panel.list.first_seen()
    assert first > 0
    press(panel.list, Qt.Key.Key_2)
    press(panel.list, Qt.Key.Key_F9)
    assert request_of(house, ids[first + 1]).state is RequestState.APPROVED


def test_sending_back_wants_a_word_first(
    house: House, open_inbox: Callable[[Actor], tuple[DirectorWindow, InboxPanel]], qtbot: QtBot
) -> None:
    request_id = ask(house, house.supervisor)
    window, panel = open_inbox(house.director)
    press(panel.list, Qt.Key.Key_F8)
    assert panel.bar.comment.hasFocus()
    assert request_of(house, request_id).state is RequestState.OPEN
    write(panel.bar.comment, "price again")
    press(panel.bar.comment, Qt.Key.Key_F8)
    stored = request_of(house, request_id)
    assert (stored.state, stored.comment) == (RequestState.DECLINED, "price again")
    assert len(notices_to(house, house.supervisor)) == 1
    assert "Sent back" in window.messages.text()
    qtbot.waitUntil(lambda: panel.list.rows() == ())
    assert panel.bar.comment.text() == "" or panel.view.page() is None


def test_the_own_request_is_locked_says_who_decides_and_can_be_taken_back(
    house: House, open_inbox: Callable[[Actor], tuple[DirectorWindow, InboxPanel]], qtbot: QtBot
) -> None:
    request_id = ask(house, house.director)
    _window, panel = open_inbox(house.director)
    assert not panel.bar.yes.isVisible()
    assert "general manager" in panel.bar.who.text()
    press(panel.list, Qt.Key.Key_F9)
    assert request_of(house, request_id).state is RequestState.OPEN
    press(panel.list, Qt.Key.Key_F8)
    assert request_of(house, request_id).state is RequestState.WITHDRAWN
    qtbot.waitUntil(lambda: panel.list.rows() == ())


def test_acknowledgements_are_given_at_one_stroke(
    house: House, open_inbox: Callable[[Actor], tuple[DirectorWindow, InboxPanel]], qtbot: QtBot
) -> None:
    ids = [ask(house, house.supervisor, Power.DISCOUNT_ABOVE_QUOTA, about=about(n)) for n in range(3)]
    other = ask(house, house.supervisor, Power.ACCIDENT_BELOW_MARGIN, about=about(9))
    window, panel = open_inbox(house.director)
    press(panel.list, Qt.Key.Key_A, CONTROL)
    assert [row.request_id for row in panel.list.marked()] == ids
    assert panel.bar.yes.text() == "Acknowledge 3"
    press(panel.list, Qt.Key.Key_F9)
    assert {request_of(house, one).state for one in ids} == {RequestState.APPROVED}
    assert request_of(house, other).state is RequestState.OPEN
    assert "3 acknowledged" in window.messages.text()
    qtbot.waitUntil(lambda: [row.head.request_id for row in panel.list.rows()] == [other])


def test_space_marks_and_unmarks_only_what_may_be_marked(
    house: House, open_inbox: Callable[[Actor], tuple[DirectorWindow, InboxPanel]]
) -> None:
    ask(house, house.supervisor, Power.ACCIDENT_BELOW_MARGIN, about=about(1))
    ask(house, house.supervisor, Power.DISCOUNT_ABOVE_QUOTA, about=about(2))
    _window, panel = open_inbox(house.director)
    press(panel.list, Qt.Key.Key_Space)
    assert panel.list.marked() == ()
    press(panel.list, Qt.Key.Key_Down)
    press(panel.list, Qt.Key.Key_Space)
    assert len(panel.list.marked()) == 1
    press(panel.list, Qt.Key.Key_Space)
    assert panel.list.marked() == ()


def test_a_request_asked_elsewhere_appears_by_itself_and_is_counted(
    house: House, open_inbox: Callable[[Actor], tuple[DirectorWindow, InboxPanel]], qtbot: QtBot
) -> None:
    window, panel = open_inbox(house.director)
    assert window.rail.button("decisions").badge() == 0
    ask(house, house.supervisor)
    window.desk.feed.look()
    wait_for_rows(qtbot, panel, 1)
    assert panel.list.hasFocus()
    qtbot.waitUntil(lambda: window.rail.button("decisions").badge() == 1)


def test_the_second_director_is_told_who_was_quicker(
    house: House, open_inbox: Callable[[Actor], tuple[DirectorWindow, InboxPanel]], qtbot: QtBot
) -> None:
    request_id = ask(house, house.supervisor)
    window, panel = open_inbox(house.director)
    house.clock.move(timedelta(minutes=1))
    decide(house, house.director, request_id)
    press(panel.list, Qt.Key.Key_F9)
    assert house.director.name in window.messages.text()
    assert "approved" in window.messages.text()
    qtbot.waitUntil(lambda: panel.list.rows() == ())


def test_what_is_over_is_listed_with_how_it_ended(
    house: House, open_inbox: Callable[[Actor], tuple[DirectorWindow, InboxPanel]], qtbot: QtBot
) -> None:
    order = an_order(house, house.a_car())
    request_id = ask(house, house.supervisor, order_id=order.id)
    decide(house, house.director, request_id, approve=False, comment="no")
    _window, panel = open_inbox(house.director)
    click(panel.view_switch.button("decided"))
    qtbot.waitUntil(lambda: len(panel.list.rows()) == 1)
    page = panel.view.page()
    assert page is not None
    assert page.comment == "no"
    assert not panel.bar.yes.isVisible()


def test_enter_opens_the_order_and_the_clause_link_its_clause(
    house: House, open_inbox: Callable[[Actor], tuple[DirectorWindow, InboxPanel]], qtbot: QtBot
) -> None:
    order = an_order(house, house.a_car())
    ask(house, house.supervisor, about=Subject(SubjectKind.WORK_ORDER, order.id), order_id=order.id)
    window, panel = open_inbox(house.director)
    panel.view.clause_pressed.emit("R2.1.5a")
    assert window.findChild(ClausePage) is not None
    window.uncover()
    press(panel.list, Qt.Key.Key_Return)
    assert window.current_key() == "orders"
    qtbot.waitUntil(lambda: window.orders.glance.page() is not None)


def test_a_message_about_a_request_leads_into_the_inbox(
    house: House, open_inbox: Callable[[Actor], tuple[DirectorWindow, InboxPanel]], qtbot: QtBot
) -> None:
    first = ask(house, house.supervisor, about=about(1))
    second = ask(house, house.supervisor, about=about(2))
    decide(house, house.director, first)
    window, panel = open_inbox(house.director)
    window.choose("staff")
    window.open_subject(Subject(SubjectKind.APPROVAL_REQUEST, second))
    assert window.current_key() == "decisions"
    qtbot.waitUntil(lambda: (panel.view.page() or None) is not None)
    window.open_subject(Subject(SubjectKind.APPROVAL_REQUEST, first))
    qtbot.waitUntil(lambda: panel.view_switch.chosen_key() == "decided")


def test_a_family_shows_its_own_kinds_only(
    house: House, open_inbox: Callable[[Actor], tuple[DirectorWindow, InboxPanel]]
) -> None:
    ask(house, house.supervisor, Power.ACCIDENT_BELOW_MARGIN, about=about(1))
    wanted = ask(house, house.supervisor, Power.LARGE_CLAIM_PART, about=about(2))
    _window, panel = open_inbox(house.director)
    click(panel.families.button("claim"))
    assert [row.head.request_id for row in panel.list.rows()] == [wanted]


def test_on_a_small_screen_the_reasons_stand_below_and_nothing_overlaps(
    house: House, open_inbox: Callable[[Actor], tuple[DirectorWindow, InboxPanel]], qtbot: QtBot
) -> None:
    ask(house, house.supervisor)
    window, panel = open_inbox(house.director)
    beside = panel.view.aside.mapTo(window, panel.view.aside.rect().topLeft()).x()
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: panel.width() < 1000)
    below = panel.view.aside.mapTo(window, panel.view.aside.rect().topLeft()).x()
    assert below < beside
    assert panel.families.geometry().right() <= panel.view_switch.geometry().left()
    assert panel.count.geometry().right() <= panel.families.geometry().left()
