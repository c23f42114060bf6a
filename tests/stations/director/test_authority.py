"""The authority matrix and the deputies on the director's screen."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aftersales_desktop.boards.authority_table import AuthorityRow, authority_table, delegations
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.stations.director.authority_panel import AuthorityPanel
from aftersales_desktop.stations.director.window import DirectorWindow
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.role import Role
from tests.domain.approvals.builders import notices_to
from tests.house import House
from tests.widgets.hands import click, press, write


def line(house: House, key: str) -> AuthorityRow:
    return next(row for row in house.ask(house.clerk, authority_table) if row.key == key)


def open_matrix(window: DirectorWindow, qtbot: QtBot) -> AuthorityPanel:
    """Open the matrix with its lines read."""
    window.choose("authority")
    qtbot.waitUntil(lambda: len(window.authority.table.rows()) > 0)
    return window.authority


def test_the_director_gives_a_power_to_another_post(
    house: House, window: DirectorWindow, qtbot: QtBot
) -> None:
    panel = open_matrix(window, qtbot)
    assert panel.table.choose_key(Power.DISCOUNT)
    click(panel.form.posts.boxes[Role.SERVICE_ADVISOR], 10, 13)
    write(panel.form.reason.edit, "trial")
    press(panel.form.reason.edit, Qt.Key.Key_F7)
    held = line(house, Power.DISCOUNT).holders
    assert set(held) == {Role.FRONT_DESK_SUPERVISOR, Role.SERVICE_ADVISOR}
    assert "service advisor" in window.messages.text()
    qtbot.waitUntil(lambda: panel.form.posts.ticked() == set(held) and not panel.form.save.button.isEnabled())


def test_taking_self_purchase_from_those_who_do_it_is_refused_beside_the_boxes(
    house: House, window: DirectorWindow, qtbot: QtBot
) -> None:
    panel = open_matrix(window, qtbot)
    assert panel.table.choose_key(Power.SELF_PURCHASE)
    click(panel.form.posts.boxes[Role.PARTS_MANAGER], 10, 13)
    press(panel.form.reason.edit, Qt.Key.Key_F7)
    assert panel.form.refusal.words().clause == "R2.3.10a"
    assert not line(house, Power.SELF_PURCHASE).changed


def test_everybody_reads_the_matrix_but_sees_no_boxes(
    house: House, open_window: Callable[[Actor], DirectorWindow], qtbot: QtBot
) -> None:
    panel = open_matrix(open_window(house.technician), qtbot)
    assert not panel.form.posts.isVisible()
    assert not panel.form.save.isVisible()
    click(panel.view.button("deputies"))
    assert panel.deputies.start.reason()


def test_the_director_hands_powers_over_and_takes_them_back(
    house: House, window: DirectorWindow, qtbot: QtBot
) -> None:
    panel = open_matrix(window, qtbot)
    click(panel.view.button("deputies"))
    page = panel.deputies
    assert page.absent.key() == str(house.director.staff_id)
    page.deputy.choose(str(house.manager.staff_id))
    write(page.reason.edit, "annual leave")
    press(page.reason.edit, Qt.Key.Key_F7)
    [row] = house.ask(house.director, delegations)
    assert (row.deputy, row.running) == (house.manager.name, True)
    assert len(notices_to(house, house.manager)) == 1
    qtbot.waitUntil(lambda: len(page.table.rows()) == 1)
    page.table.choose_key(row.delegation_id)
    press(page.table, Qt.Key.Key_F8)
    assert house.ask(house.director, delegations) == ()
    qtbot.waitUntil(lambda: page.table.rows() == ())


def test_what_is_wrong_with_a_delegation_is_said_beside_the_form(
    house: House, window: DirectorWindow, qtbot: QtBot
) -> None:
    panel = open_matrix(window, qtbot)
    click(panel.view.button("deputies"))
    page = panel.deputies
    press(page.reason.edit, Qt.Key.Key_F7)
    assert "no such member of staff" in page.refusal.words().missing
    page.deputy.choose(str(house.director.staff_id))
    press(page.reason.edit, Qt.Key.Key_F7)
    assert page.refusal.words().clause == "R2.0a"
    page.deputy.choose(str(house.manager.staff_id))
    page.first.set_day(page.first.day() - timedelta(days=1))
    write(page.reason.edit, "leave")
    press(page.reason.edit, Qt.Key.Key_F7)
    assert "past" in page.refusal.words().missing
    assert house.ask(house.director, delegations) == ()
