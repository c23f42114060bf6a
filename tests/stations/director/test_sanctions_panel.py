"""The register through the window: propose, verify, confirm, dismiss, settle, print, export."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.sanctions.sanction import SanctionState
from aftersales_desktop.stations.director.sanctions_panel import SanctionsPanel
from aftersales_desktop.stations.director.window import DirectorWindow
from aftersales_desktop.stations.floor.window import FloorWindow
from aftersales_desktop.stations.reception.window import ReceptionWindow
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.widgets.own_sanctions import OwnSanctions
from tests.domain.sanctions.builders import DISMISSAL, a_confirmed, a_proposal, a_verified, confirm, stored
from tests.domain.work_orders.builders_discounts import a_bill, ask, give, import_discount, use_up, wanted
from tests.house import House
from tests.stations.conftest import OpenStation
from tests.widgets.hands import CONTROL, click, press, write

OpenFor = Callable[[Actor], DirectorWindow]


@pytest.fixture
def open_for(open_station: OpenStation) -> OpenFor:
    """Open the director's station for somebody."""
    return lambda actor: open_station(DirectorWindow, actor)


def at(window: DirectorWindow, sanction_id: int, qtbot: QtBot) -> SanctionsPanel:
    """Open a case as a message does."""
    window.discipline.show_sanction(sanction_id)
    panel = window.discipline.sanctions
    qtbot.waitUntil(lambda: panel.page is not None and panel.page.row.sanction_id == sanction_id)
    return panel


def say(panel: SanctionsPanel, text: str) -> None:
    panel.steps.words.edit.setFocus()
    write(panel.steps.words.edit, text)


def test_a_case_goes_its_way_by_one_key_each(house: House, open_for: OpenFor, qtbot: QtBot) -> None:
    sanction_id = a_proposal(house)
    manager = open_for(house.manager)
    panel = at(manager, sanction_id, qtbot)
    qtbot.waitUntil(panel.steps.isVisible)
    press(manager, Qt.Key.Key_F9)
    assert panel.steps.refusal.words().clause == "X7"
    say(panel, "recording and order agree")
    press(manager, Qt.Key.Key_F9)
    assert stored(house, sanction_id).state is SanctionState.VERIFIED
    qtbot.waitUntil(lambda: not panel.steps.isVisible())
    director = open_for(house.director)
    panel = at(director, sanction_id, qtbot)
    qtbot.waitUntil(panel.steps.isVisible)
    press(director, Qt.Key.Key_F9)
    assert stored(house, sanction_id).state is SanctionState.CONFIRMED
    cashier = open_for(house.cashier)
    panel = at(cashier, sanction_id, qtbot)
    qtbot.waitUntil(panel.steps.isVisible)
    say(panel, "P-2611-07")
    press(cashier, Qt.Key.Key_F9)
    assert stored(house, sanction_id).state is SanctionState.SETTLED


def test_who_really_acted_is_named_while_verifying(house: House, open_for: OpenFor, qtbot: QtBot) -> None:
    sanction_id = a_proposal(house, house.supervisor)
    window = open_for(house.manager)
    panel = at(window, sanction_id, qtbot)
    qtbot.waitUntil(panel.steps.person.isVisible)
    qtbot.waitUntil(lambda: panel.steps.person.key() == str(house.supervisor.staff_id))
    panel.steps.person.choose(str(house.advisor.staff_id))
    panel.refresh()
    say(panel, "the advisor wrote it")
    press(window, Qt.Key.Key_F9)
    assert stored(house, sanction_id).person_id == house.advisor.staff_id


def test_dismissing_needs_a_word(house: House, open_for: OpenFor, qtbot: QtBot) -> None:
    sanction_id = a_verified(house)
    window = open_for(house.director)
    panel = at(window, sanction_id, qtbot)
    qtbot.waitUntil(panel.steps.dismiss.isVisible)
    press(window, Qt.Key.Key_F8)
    assert panel.steps.refusal.isVisible()
    say(panel, "no proof")
    press(window, Qt.Key.Key_F8)
    assert stored(house, sanction_id).state is SanctionState.DISMISSED


def test_a_dismissal_shows_how_many_signatures_are_there(
    house: House, open_for: OpenFor, qtbot: QtBot
) -> None:
    sanction_id = a_verified(house, house.technician, clause=DISMISSAL)
    confirm(house, sanction_id)
    window = open_for(house.general_manager)
    panel = at(window, sanction_id, qtbot)
    qtbot.waitUntil(panel.steps.isVisible)
    assert "2" in panel.steps.next.text()
    press(window, Qt.Key.Key_F9)
    assert stored(house, sanction_id).state is SanctionState.CONFIRMED


def test_a_manager_proposes_with_the_rulebooks_amount(house: House, open_for: OpenFor, qtbot: QtBot) -> None:
    window = open_for(house.supervisor)
    window.choose("sanctions")
    panel = window.discipline.sanctions
    press(window, Qt.Key.Key_F1)
    form = panel.form
    qtbot.waitUntil(form.isVisible)
    press(window, Qt.Key.Key_F7)
    assert form.refusal.isVisible()
    qtbot.waitUntil(lambda: form.person.combo.count() > len(house.people))
    form.person.choose(str(house.advisor.staff_id))
    form.clause.choose("R2.1.4b")
    form.clause.changed.emit()
    qtbot.waitUntil(lambda: form.amount.edit.text() == "20.00")
    write(form.what.edit, "grievance not told")
    write(form.evidence.edit, "call of yesterday")
    press(window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: panel.page is not None)
    assert panel.page is not None
    assert panel.page.row.person == house.advisor.name
    assert panel.page.proposed_by == house.supervisor.name


def test_filters_totals_and_search(house: House, open_for: OpenFor, qtbot: QtBot) -> None:
    a_proposal(house)
    confirmed = a_confirmed(house, house.clerk)
    window = open_for(house.director)
    window.choose("sanctions")
    panel = window.discipline.sanctions
    qtbot.waitUntil(lambda: len(panel.table.rows()) == 1)
    click(panel.filters.button("confirmed"))
    qtbot.waitUntil(lambda: [row.sanction_id for row in panel.table.rows()] == [confirmed])
    click(panel.filters.button("totals"))
    qtbot.waitUntil(panel.totals.isVisible)
    assert [row.person for row in panel.totals.rows()] == [house.clerk.name]
    click(panel.filters.button("all"))
    panel.search.edit.setFocus()
    write(panel.search.edit, "R2.1")
    press(panel.search.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(panel.table.rows()) == 2)


def test_record_and_list_are_drawn(house: House, open_for: OpenFor, qtbot: QtBot) -> None:
    sanction_id = a_confirmed(house)
    window = open_for(house.director)
    at(window, sanction_id, qtbot)
    press(window, Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(window.covered)
    window.uncover()
    click(window.discipline.sanctions.filters.button("totals"))
    press(window, Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(window.covered)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_what_the_list_shows_is_exported(
    house: House, open_for: OpenFor, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    a_proposal(house, event="=HYPERLINK(1)")
    window = open_for(house.director)
    window.choose("sanctions")
    press(window, Qt.Key.Key_F6)
    dialog = window.findChild(QFileDialog, "export_dialog")
    assert dialog is not None
    file = tmp_path / f"register.{ending}"
    dialog.fileSelected.emit(str(file))
    dialog.close()
    qtbot.waitUntil(file.exists)
    if ending == "csv":
        rows = list(csv.reader(file.read_text("utf-8-sig").splitlines()))
        assert rows[1][4] == "'=HYPERLINK(1)"


def test_whoever_may_not_read_the_register_is_told(house: House, open_for: OpenFor) -> None:
    a_proposal(house)
    window = open_for(house.advisor)
    window.choose("sanctions")
    assert window.discipline.sanctions.table.rows() == ()


def test_everybody_reads_and_appeals_the_own_one_at_the_own_station(
    house: House, open_station: OpenStation, qtbot: QtBot
) -> None:
    sanction_id = a_confirmed(house, house.technician)
    window = open_station(FloorWindow, house.technician)
    window.show_own_sanction(sanction_id)
    page = window.findChild(OwnSanctions)
    assert page is not None
    qtbot.waitUntil(page.steps.isVisible)
    page.steps.words.edit.setFocus()
    write(page.steps.words.edit, "I was on a test drive")
    press(window, Qt.Key.Key_F9)
    assert stored(house, sanction_id).state is SanctionState.APPEALED


def test_the_cash_desk_enters_it_from_the_message(
    house: House, open_station: OpenStation, qtbot: QtBot
) -> None:
    sanction_id = a_confirmed(house)
    window = open_station(ReceptionWindow, house.cashier)
    window.open_subject(Subject(SubjectKind.SANCTION, sanction_id))
    page = window.findChild(OwnSanctions)
    assert page is not None
    qtbot.waitUntil(page.steps.isVisible)
    page.steps.words.edit.setFocus()
    write(page.steps.words.edit, "P-2611-09")
    press(window, Qt.Key.Key_F9)
    assert stored(house, sanction_id).state is SanctionState.SETTLED


def test_the_discounts_are_read_and_the_week_is_checked(
    house: House, open_for: OpenFor, qtbot: QtBot
) -> None:
    use_up(house, 2)
    order_id = a_bill(house)
    import_discount(house, order_id, house.clock.now())
    asked = ask(house, a_bill(house, "粵B·9Z999"), wanted(1500))
    give(house, a_bill(house, "粵B·8Z888"))
    window = open_for(house.director)
    window.choose("discounts")
    panel = window.discipline.discounts
    qtbot.waitUntil(lambda: len(panel.table.rows()) == 5)
    assert "4" in panel.heading.note.text()
    window.discipline.show_discount(asked.discount_id)
    qtbot.waitUntil(lambda: panel.table.chosen_row() is not None)
    press(window, Qt.Key.Key_F9)
    window.choose("sanctions")
    qtbot.waitUntil(lambda: len(window.discipline.sanctions.table.rows()) == 1)
