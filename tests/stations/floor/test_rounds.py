"""A round walked by large buttons, what is wrong recorded with a picture, corrected and verified (R2.2)."""

from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.rounds.finding_state import FindingState
from aftersales_desktop.domain.rounds.lookups_findings import FindingFilter, finding_photo, findings
from aftersales_desktop.domain.rounds.lookups_rounds import rounds_today
from aftersales_desktop.domain.rounds.lookups_visitors import roster_today
from aftersales_desktop.domain.rounds.lookups_withholding import incidents
from aftersales_desktop.domain.rounds.refusals import NotAPicture
from aftersales_desktop.domain.rounds.walk_round import BeginRound, begin_round
from aftersales_desktop.domain.rounds.withholding import WithholdingState
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.stations.floor.round_walk import RoundWalk
from aftersales_desktop.stations.floor.rounds_sections import BALANCE, FINDINGS, ROUNDS
from aftersales_desktop.stations.floor.window import FloorWindow
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.photo_field import LONGEST_SIDE, shrunk_picture
from tests.acceptance.day import Day, labour, oil
from tests.boards.builders import an_order
from tests.house import House
from tests.stations.floor.conftest import OpenFloor
from tests.widgets.hands import click, press, write


def button(panel: QWidget, name: str) -> ActionButton:
    found = panel.findChild(QWidget, name)
    assert isinstance(found, ActionButton), name
    return found


def walking(qtbot: QtBot, window: FloorWindow, checklist: str) -> None:
    window.choose(ROUNDS)
    panel = window.rounds.rounds
    qtbot.waitUntil(lambda: panel.findChild(QWidget, f"walk_{checklist}") is not None)
    click(button(panel, f"walk_{checklist}").button)
    qtbot.waitUntil(lambda: panel.walk.page() is not None)


def has_left(walk: RoundWalk, points: int) -> bool:
    page = walk.page()
    return page is not None and page.left == points


def test_a_round_is_walked_by_its_buttons_and_finished_by_a_key(
    qtbot: QtBot, open_floor: OpenFloor, house: House
) -> None:
    window = open_floor(house.leader)
    walking(qtbot, window, "floor")
    walk = window.rounds.rounds.walk
    page = walk.page()
    assert page is not None
    assert walk.finish.reason()
    for at, point in enumerate(page.points, start=1):
        click(button(walk, f"good_{point.point}_0").button)
        qtbot.waitUntil(partial(has_left, walk, len(page.points) - at))
    press(walk, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: house.ask(house.leader, rounds_today)[0].finished_by == house.leader.name)


def test_what_is_wrong_becomes_a_finding_with_its_picture(
    qtbot: QtBot, open_floor: OpenFloor, house: House, tmp_path: Path
) -> None:
    picture = QImage(3000, 2000, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkYellow)
    picture.save(str(tmp_path / "aisle.png"))
    window = open_floor(house.leader)
    walking(qtbot, window, "floor")
    panel = window.rounds.rounds
    click(button(panel.walk, "bad_bays_0").button)
    qtbot.waitUntil(panel.form.isVisible)
    press(panel.form.what, Qt.Key.Key_F7)
    qtbot.waitUntil(panel.form.refusal.isVisible)
    panel.form.photo.take_file(str(tmp_path / "aisle.png"))
    qtbot.waitUntil(panel.form.photo.view.isVisible)
    write(panel.form.what.edit, "tyres in the aisle")
    press(panel.form.what.edit, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: len(house.ask(house.leader, findings)) == 1)
    (row,) = house.ask(house.leader, findings)
    kept = QImage.fromData(house.ask(house.leader, finding_photo, row.finding_id) or b"")
    assert (row.clause, row.has_photo, kept.width()) == ("R2.2.6b", True, LONGEST_SIDE)
    qtbot.waitUntil(panel.walk.isVisible)


def test_a_finding_is_corrected_by_one_and_verified_by_another(
    qtbot: QtBot, open_floor: OpenFloor, house: House
) -> None:
    window = open_floor(house.leader)
    window.choose(FINDINGS)
    panel = window.rounds.findings
    qtbot.waitUntil(lambda: panel.form.place.combo.count() > 0)
    press(panel.table, Qt.Key.Key_F1)
    write(panel.form.what.edit, "bin is full")
    write(panel.form.elsewhere.edit, "bay 4")
    press(panel.form.what.edit, Qt.Key.Key_F7)
    qtbot.waitUntil(panel.card.isVisible)
    write(panel.card.how.edit, "emptied")
    press(panel.card.how.edit, Qt.Key.Key_F9)
    qtbot.waitUntil(panel.card.accept.isVisible)
    press(panel.card, Qt.Key.Key_F9)
    qtbot.waitUntil(panel.card.refusal.isVisible)
    manager = open_floor(house.manager)
    (row,) = house.ask(house.manager, findings, FindingFilter.TO_VERIFY)
    manager.open_subject(Subject(SubjectKind.FINDING, row.finding_id))
    card = manager.rounds.findings.card
    qtbot.waitUntil(card.accept.isVisible)
    click(card.accept.button)
    qtbot.waitUntil(
        lambda: house.ask(house.manager, findings, FindingFilter.ALL)[0].state is FindingState.VERIFIED
    )


def test_the_manager_enters_the_shift(qtbot: QtBot, open_floor: OpenFloor, house: House) -> None:
    window = open_floor(house.manager)
    window.open_checklist("roster")
    roster = window.rounds.rounds.roster
    qtbot.waitUntil(lambda: roster.manager.combo.count() == 1)
    press(roster, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: house.ask(house.manager, roster_today).leader == house.leader.name)


def test_a_missing_part_is_looked_into_and_judged(qtbot: QtBot, open_floor: OpenFloor, house: House) -> None:
    day = Day.begun(house)
    visit = day.started(labour(), oil("4"))
    day.issue(visit, visit.lines[1], Quantity.of(4))
    window = open_floor(house.manager)
    window.choose(BALANCE)
    panel = window.rounds.balance
    qtbot.waitUntil(lambda: len(panel.parts.rows()) == 1)
    panel.parts.setFocus()
    press(panel.parts, Qt.Key.Key_Down)
    write(panel.card.what.edit, "one can is gone")
    press(panel.card.what.edit, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: len(house.ask(house.manager, incidents)) == 1)
    panel.show_view("incidents")
    qtbot.waitUntil(lambda: len(panel.incidents.rows()) == 1)
    panel.incidents.setFocus()
    press(panel.incidents, Qt.Key.Key_Down)
    write(panel.card.reason.edit, "spilled and wiped up")
    click(panel.card.explained.button)
    qtbot.waitUntil(lambda: house.ask(house.manager, incidents)[0].state is WithholdingState.EXPLAINED)


def test_all_is_compared_by_one_key_and_what_differs_is_an_incident(
    qtbot: QtBot, open_floor: OpenFloor, house: House
) -> None:
    order = an_order(house, house.a_car(), state=OrderState.FINISHED)
    with house.session() as session, session.begin():
        line = session.get_one(WorkOrder, order.id).lines[1]
        line.stocked_out = line.handed_over = line.quantity
    window = open_floor(house.manager)
    window.open_place("floor", BALANCE)
    panel = window.rounds.balance
    qtbot.waitUntil(lambda: len(panel.parts.rows()) == 1)
    assert panel.compare.isVisible()
    press(panel, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: len(panel.incidents.rows()) == 1)
    assert house.ask(house.manager, incidents)[0].order_id == order.id
    press(panel, Qt.Key.Key_F6)
    folder = window.desk.printing.folder() / "tables"
    qtbot.waitUntil(lambda: bool(list(folder.glob("parts-balance-*.xlsx"))))


def test_a_technician_has_no_key_for_it(qtbot: QtBot, open_floor: OpenFloor, house: House) -> None:
    window = open_floor(house.technician)
    window.choose(BALANCE)
    qtbot.waitUntil(lambda: not window.rounds.balance.compare.isVisible())
    assert not window.rounds.balance.export.isVisible()


def test_a_file_that_is_no_picture_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "letter.jpg"
    file.write_text("no picture at all")
    with pytest.raises(NotAPicture):
        shrunk_picture(file)
    with pytest.raises(NotAPicture):
        shrunk_picture(tmp_path / "gone.jpg")


def test_a_round_of_the_past_is_opened_from_the_list(
    qtbot: QtBot, open_floor: OpenFloor, house: House
) -> None:
    walked = house.do(house.leader, begin_round, BeginRound(checklist="floor")).round_id
    house.clock.move(timedelta(days=1))
    window = open_floor(house.leader)
    window.choose(ROUNDS)
    panel = window.rounds.rounds
    press(window, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: len(panel.past.table.rows()) == 1)
    panel.past.table.choose_key(walked)
    press(panel.past.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: (page := panel.walk.page()) is not None and page.round_id == walked)
    assert panel.walk.isVisible()
