"""The director checks the audit from end to end, and reads what was found where."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from aftersales_desktop.boards.audit_list import AuditQuery, audit_list
from aftersales_desktop.database.audit.check import Checked
from aftersales_desktop.database.audit.keys import keys_of, use_keys
from aftersales_desktop.domain.parts.add_bin import AddBin, add_bin
from aftersales_desktop.stations.director.audit_check_bar import AuditCheckBar
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.widgets.action_runner import ActionRunner
from aftersales_desktop.widgets.desk import Desk
from tests.house import House


def a_bar(qtbot: QtBot, house: House, desk_for: Callable[[Actor], Desk]) -> AuditCheckBar:
    use_keys(house.runner.engine, keys_of(b"o" * 32))
    for number in range(1, 6):
        house.do(house.parts_manager, add_bin, AddBin(code=f"Q-{number:02}-1"))
    bar = AuditCheckBar(desk_for(house.director))
    qtbot.addWidget(bar)
    return bar


def test_a_whole_audit_is_said_to_be_whole(
    qtbot: QtBot, house: House, desk_for: Callable[[Actor], Desk]
) -> None:
    bar = a_bar(qtbot, house, desk_for)
    bar.button.click()
    qtbot.waitUntil(lambda: "All 5 entries" in bar.said.text())
    assert bar.bar.isHidden()


def test_what_was_changed_is_named(qtbot: QtBot, house: House, desk_for: Callable[[Actor], Desk]) -> None:
    bar = a_bar(qtbot, house, desk_for)
    with house.session() as session, session.begin():
        session.execute(text("UPDATE audit_entry SET reason = 'x' WHERE id = 3"))
    bar.button.click()
    qtbot.waitUntil(lambda: bar.said.text().startswith("Entry 3:"))


def test_entries_that_this_pc_remembers_are_missed_when_they_are_cut_off(
    qtbot: QtBot, house: House, desk_for: Callable[[Actor], Desk]
) -> None:
    bar = a_bar(qtbot, house, desk_for)
    bar.button.click()
    qtbot.waitUntil(lambda: bool(bar.memory.anchors()))
    with house.session() as session, session.begin():
        session.execute(text("DELETE FROM audit_seal WHERE seq = 5"))
        session.execute(text("DELETE FROM journal_line WHERE audit_id = 5"))
        session.execute(text("DELETE FROM audit_entry WHERE id = 5"))
    bar.button.click()
    qtbot.waitUntil(lambda: bar.said.text().startswith("Entry 5: entries are missing"))


def test_a_check_can_be_stopped(
    qtbot: QtBot, house: House, desk_for: Callable[[Actor], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    bar = a_bar(qtbot, house, desk_for)
    answers: list[Callable[[Checked], None]] = []
    monkeypatch.setattr(ActionRunner, "ask", lambda *_args, then, **_options: answers.append(then))
    bar.button.click()
    assert (bar.bar.isHidden(), bar.button.text()) == (False, "Stop")
    bar.button.click()
    answers[0](Checked(of=5, ended=True))
    assert (bar.bar.isHidden(), bar.button.text()) == (True, "Check the audit")
    assert bar.memory.last_check() is None


def test_the_list_says_where_in_the_chain_an_entry_stands(house: House) -> None:
    house.do(house.parts_manager, add_bin, AddBin(code="Q-01-1"))
    (row,) = house.ask(house.director, audit_list, AuditQuery())
    assert (row.seal[:2], len(row.seal)) == ("1/", 10)
