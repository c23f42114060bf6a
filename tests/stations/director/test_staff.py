"""Staff are hired, changed, badged, dismissed and taken back in the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.people.lookups import StaffRow, person_now, staff_list
from aftersales_desktop.domain.people.sign_in import SignIn, sign_in
from aftersales_desktop.stations.director.window import DirectorWindow
from aftersales_desktop.values.actor import NOBODY, Actor
from aftersales_desktop.values.role import Role
from tests.house import House
from tests.widgets.hands import click, press, write


@pytest.fixture
def window(house: House, open_window: Callable[[Actor], DirectorWindow], qtbot: QtBot) -> DirectorWindow:
    """The administrator at the staff page."""
    window = open_window(house.administrator)
    window.choose("staff")
    qtbot.waitUntil(lambda: len(window.staff.table.rows()) == len(house.people))
    return window


def named(house: House, name: str) -> StaffRow | None:
    rows = house.ask(house.administrator, staff_list, with_those_who_left=True)
    return next((row for row in rows if row.name == name), None)


def test_somebody_is_hired_by_keys_and_signs_in(house: House, window: DirectorWindow, qtbot: QtBot) -> None:
    form = window.staff.form
    press(window, Qt.Key.Key_F2)
    write(form.name.edit, "Feng")
    write(form.pin.edit, "739214")
    click(form.posts.boxes[Role.TECHNICIAN], 8, 12)
    click(form.posts.boxes[Role.TEAM_LEADER], 8, 12)
    press(window, Qt.Key.Key_F7)
    hired = named(house, "Feng")
    assert hired is not None
    assert set(hired.posts) == {Role.TECHNICIAN, Role.TEAM_LEADER}
    assert house.do(NOBODY, sign_in, SignIn(badge=hired.badge, pin="739214")).actor is not None
    qtbot.waitUntil(lambda: window.staff.table.chosen_row() is not None)
    assert "Feng" in window.messages.text()


def test_without_a_post_nobody_is_hired_and_the_form_says_why(house: House, window: DirectorWindow) -> None:
    form = window.staff.form
    press(window, Qt.Key.Key_F2)
    write(form.name.edit, "Feng")
    write(form.pin.edit, "739214")
    press(window, Qt.Key.Key_F7)
    assert form.refusal.words().clause == "X2"
    assert named(house, "Feng") is None
    assert form.name.text() == "Feng"


def test_a_post_is_added_with_a_click_and_saved(house: House, window: DirectorWindow) -> None:
    form = window.staff.form
    window.staff.table.choose_key(house.technician.staff_id)
    assert not form.save.button.isEnabled()
    click(form.posts.boxes[Role.TEAM_LEADER], 8, 12)
    press(window, Qt.Key.Key_F7)
    now = house.ask(NOBODY, person_now, house.technician.staff_id)
    assert now is not None
    assert now.roles == {Role.TECHNICIAN, Role.TEAM_LEADER}


def test_a_lost_badge_is_replaced_and_the_new_one_printed(
    house: House, window: DirectorWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    badge = window.staff.form.badge
    window.staff.table.choose_key(house.technician.staff_id)
    click(window.staff.form.view.button("badge"))
    before = named(house, house.technician.name)
    click(badge.replace.button)
    after = named(house, house.technician.name)
    assert before is not None
    assert after is not None
    assert after.badge != before.badge
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(list((tmp_path / "papers").rglob("*.pdf"))))


def test_the_administrator_sets_a_pin_and_a_weak_one_is_refused_beside_it(
    house: House, window: DirectorWindow
) -> None:
    badge = window.staff.form.badge
    window.staff.table.choose_key(house.technician.staff_id)
    click(window.staff.form.view.button("badge"))
    write(badge.pin.edit, "111111")
    click(badge.set_pin.button)
    assert window.staff.form.refusal.words().clause == "X2"
    badge.pin.edit.selectAll()
    write(badge.pin.edit, "739214")
    click(badge.set_pin.button)
    wish = SignIn(staff_id=house.technician.staff_id, pin="739214")
    assert house.do(NOBODY, sign_in, wish).actor is not None


def test_who_leaves_is_asked_for_once_more_and_can_come_back(
    house: House, window: DirectorWindow, qtbot: QtBot
) -> None:
    badge = window.staff.form.badge
    window.staff.table.choose_key(house.technician.staff_id)
    click(window.staff.form.view.button("badge"))
    click(badge.dismiss.button)
    assert house.ask(NOBODY, person_now, house.technician.staff_id) is not None
    click(badge.sure.button)
    assert house.ask(NOBODY, person_now, house.technician.staff_id) is None
    click(window.staff.with_those_who_left, 8, 12)
    qtbot.waitUntil(lambda: window.staff.table.choose_key(house.technician.staff_id))
    click(badge.take_back.button)
    assert house.ask(NOBODY, person_now, house.technician.staff_id) is not None


def test_the_list_is_searched_by_name_number_and_post(window: DirectorWindow) -> None:
    write(window.staff.field.edit, "109")
    assert [row.number for row in window.staff.table.rows()] == [109]
    window.staff.field.edit.clear()
    write(window.staff.field.edit, "cashier")
    assert [row.posts for row in window.staff.table.rows()] == [(Role.CASHIER,)]
