"""The rulebook page: values changed in place by those who may, and what each clause did."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.rules.change_rule_value import ChangeRuleValue, change_rule_value
from aftersales_desktop.domain.rules.lookups import ValueNow, rule_values
from aftersales_desktop.domain.sanctions.sanction import Measure, Sanction
from aftersales_desktop.regulations.keeping import kept_in
from aftersales_desktop.stations.director.rulebook_panel import RulebookPanel
from aftersales_desktop.stations.director.window import DirectorWindow
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.widgets.clause_page import ClausePage
from aftersales_desktop.widgets.words import Language, speak
from tests.house import House
from tests.widgets.hands import press, write

QUOTA = "discount.weekly_quota"


@pytest.fixture
def page(window: DirectorWindow) -> RulebookPanel:
    """The page at the clause of the weekly quota."""
    window.choose("rulebook")
    window.rulebook.show_clause("R2.1.5c")
    return window.rulebook


def type_value(page: RulebookPanel, text: str, row: int = 0) -> None:
    """Type a value into a row's editor."""
    edit = page.values.rows[row].edit
    assert edit is not None
    edit.selectAll()
    write(edit, text)


def quota(house: House) -> ValueNow:
    """Look the quota up."""
    return next(row for row in house.ask(house.director, rule_values) if row.parameter.key == QUOTA)


def test_the_director_changes_a_value_in_its_place_with_day_and_reason(
    house: House, window: DirectorWindow, page: RulebookPanel
) -> None:
    assert page.values.footer.isHidden()
    type_value(page, "8")
    assert not page.values.footer.isHidden()
    page.values.day.set_day((house.clock.now() + timedelta(days=7)).date())
    write(page.values.reason.edit, "year end")
    press(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert [(row.value, row.reason) for row in quota(house).coming] == [("8", "year end")]
    assert page.values.footer.isHidden()
    assert page.values.rows[0].typed() == "5"
    page.values.past.click()
    assert "year end" in page.values.history.text()
    assert house.director.name in page.values.history.text()


def test_a_value_out_of_bounds_is_refused_beside_it_and_stays_typed(
    house: House, window: DirectorWindow, page: RulebookPanel
) -> None:
    type_value(page, "9999")
    write(page.values.reason.edit, "slip")
    press(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "out of bounds" in page.values.refusal.words().missing
    assert page.values.rows[0].typed() == "9999"
    page.values.revert.click()
    assert page.values.rows[0].typed() == "5"
    assert quota(house).last_id == 0


def test_what_the_other_head_set_meanwhile_is_told_and_not_lost(
    house: House, window: DirectorWindow, page: RulebookPanel
) -> None:
    type_value(page, "8")
    write(page.values.reason.edit, "year end")
    today = house.clock.now().date()
    house.do(
        house.general_manager,
        change_rule_value,
        ChangeRuleValue(key=QUOTA, value="3", effective_from=today, reason="too many"),
    )
    page.refresh()
    assert page.values.rows[0].typed() == "8"
    press(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert house.general_manager.name in page.values.refusal.words().missing
    assert quota(house).current == "3"


def test_the_supervisor_reads_values_and_changes_none(
    house: House, open_window: Callable[[Actor], DirectorWindow], qtbot: QtBot
) -> None:
    window = open_window(house.supervisor)
    window.choose("rulebook")
    window.rulebook.show_clause("R2.1.5e")
    row = window.rulebook.values.rows[0]
    assert row.choice is not None
    assert row.choice.isHidden()


def test_a_yes_or_no_is_chosen_and_not_typed(
    house: House, window: DirectorWindow, page: RulebookPanel
) -> None:
    page.show_clause("R2.1.5e")
    row = page.values.rows[0]
    assert row.choice is not None
    row.choice.button("no").click()
    write(page.values.reason.edit, "trust")
    press(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    rows = house.ask(house.director, rule_values)
    current = {row.parameter.key: row.current for row in rows}
    assert current["discount.above_quota_needs_ack"] == "no"


def test_the_page_shows_where_a_clause_is_kept_and_which_sanctions_it_led_to(
    house: House, window: DirectorWindow, page: RulebookPanel
) -> None:
    house.put(
        Sanction(
            number=112,
            person_id=house.supervisor.staff_id,
            clause="R2.1.5f",
            measure=Measure.FINE,
            amount=Money.of("20"),
            event="Discount without a reason",
            happened_at=house.clock.now(),
            subject_kind=SubjectKind.DISCOUNT,
            subject_id=1,
            once="R2.1.5f order 1",
            by_program=True,
            proposed_by_id=house.director.staff_id,
            proposed_at=house.clock.now(),
            state_since=house.clock.now(),
        )
    )
    page.show_clause("R2.1.5f")
    assert [row.person for row in page.sanctions.rows()] == [house.supervisor.name]
    assert page.sanctions.isVisibleTo(page)
    assert len(page.kept.texts()) == len(kept_in("R2.1.5f"))
    page.show_clause("R2.1.5c")
    assert page.sanctions.isHidden()


def test_a_clause_that_stopped_somebody_says_how_often(
    house: House, window: DirectorWindow, page: RulebookPanel
) -> None:
    type_value(page, "9999")
    write(page.values.reason.edit, "slip")
    press(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    page.show_clause("X10")
    assert len(page.refused.rows()) == 1
    place = [row.id for row in page.list.table.rows()].index("X10")
    assert page.list.table.rows_model.columns[2].text(page.list.table.rows()[place]) == "1"


@pytest.mark.parametrize("language", list(Language))
def test_the_page_behind_a_refusals_link_shows_the_clauses_values(
    house: House, window: DirectorWindow, qapp: QApplication, language: Language
) -> None:
    speak(qapp, language)
    window.desk.messages.clause_wanted.emit("R2.1.5c")
    shown = window.findChild(ClausePage)
    assert shown is not None
    shown.refresh()
    assert len(shown.values.texts()) == 3
    assert "5" in shown.values.texts()[0]


def test_the_rulebook_is_saved_as_a_workbook_with_values_and_changes(
    house: House, window: DirectorWindow, page: RulebookPanel
) -> None:
    today = house.clock.now().date()
    change = ChangeRuleValue(key=QUOTA, value="7", effective_from=today, reason="year end")
    house.do(house.director, change_rule_value, change)
    press(window, Qt.Key.Key_F3)
    (file,) = (Path(window.desk.archive) / "tables").iterdir()
    assert file.name == "rulebook-20261124.xlsx"
    clauses, values, changes = load_workbook(file).worksheets
    assert clauses.max_row > 100
    assert [cell.value for cell in values[4]][:2] == [
        "R2.1.5a",
        "Highest discount on the supervisor's own signature",
    ]
    assert [cell.value for cell in changes[4]][3:] == ["7", house.director.name, "year end"]


def test_a_value_is_found_by_its_name_and_all_values_stand_on_one_list(
    window: DirectorWindow, page: RulebookPanel
) -> None:
    write(page.list.field.edit, "weekly quota")
    assert page.list.clauses() == []
    page.list.field.edit.clear()
    write(page.list.field.edit, "drain cart holds")
    assert [clause.id for clause in page.list.clauses()] == ["R2.2.8c", "SM18"][: len(page.list.clauses())]
    page.list.field.edit.clear()
    page.list.chapters.button("values").click()
    assert {"R2.1.5c", "R2.3.8d", "R3.1b"} <= {clause.id for clause in page.list.clauses()}
    assert "R2.3.7" not in {clause.id for clause in page.list.clauses()}


def test_a_message_about_a_changed_value_leads_to_its_clause(
    house: House, window: DirectorWindow, page: RulebookPanel
) -> None:
    today = house.clock.now().date()
    change = ChangeRuleValue(key="noon.ends", value="13:00", effective_from=today, reason="winter")
    done = house.do(house.general_manager, change_rule_value, change)
    window.choose("today")
    window.open_subject(Subject(SubjectKind.RULE_VALUE, done.change_id))
    assert window.current_key() == "rulebook"
    assert [row.key() for row in page.values.rows] == ["noon.begins", "noon.ends", "noon.remind_before"]
