"""How windows ask: off their own thread, answered on it; and how they hear of each other's changes."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QThread
from pytestqt.qtbot import QtBot

from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.database.rights import NotYourRight, lookup, verb
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.set_up_floor import AddBay, add_bay
from aftersales_desktop.values.actor import NOBODY, Actor
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import ANY_STAFF, Role
from aftersales_desktop.widgets.change_feed import ChangeFeed
from aftersales_desktop.widgets.database_thread import DatabaseThreads
from aftersales_desktop.widgets.desk import Desk
from tests.house import House


@dataclass(frozen=True)
class Nothing:
    """An empty command."""


@verb(roles=(Role.WORKSHOP_MANAGER,))
def break_down(_work: Work, _command: Nothing) -> None:
    """Fail in a way nobody foresaw."""
    message = "out of paint"
    raise RuntimeError(message)


@lookup(roles=ANY_STAFF)
def thread_name(_work: Work) -> str:
    """Say where lookups run."""
    return threading.current_thread().name


@pytest.fixture
def open_desk(house: House, tmp_path: Path) -> Iterator[Callable[[Actor], Desk]]:
    """Make desks as the program does, each window with real threads shared by all."""
    threads = DatabaseThreads()
    feed = ChangeFeed(house.runner, threads)

    def desk(actor: Actor) -> Desk:
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        return Desk(house.runner, threads, feed, settings, actor=actor)

    yield desk
    feed.stop()
    threads.close()


def test_a_verb_runs_elsewhere_and_is_answered_in_the_windows_thread(
    qtbot: QtBot, house: House, open_desk: Callable[[Actor], Desk]
) -> None:
    told: list[tuple[str, QThread]] = []
    desk = open_desk(house.manager)
    desk.runner.do(add_bay, AddBay(name="7"), then=lambda r: told.append((r.name, QThread.currentThread())))
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert told == [("7", QThread.currentThread())]


def test_lookups_run_on_the_reading_thread(
    qtbot: QtBot, house: House, open_desk: Callable[[Actor], Desk]
) -> None:
    names: list[str] = []
    open_desk(house.manager).runner.ask(thread_name, then=names.append)
    qtbot.waitUntil(lambda: bool(names))
    assert names[0].startswith("reads")


def test_a_refusal_goes_to_whoever_asked(
    qtbot: QtBot, house: House, open_desk: Callable[[Actor], Desk]
) -> None:
    refusals: list[Refusal] = []
    open_desk(house.advisor).runner.do(add_bay, AddBay(name="7"), refused=refusals.append)
    qtbot.waitUntil(lambda: bool(refusals))
    assert isinstance(refusals[0], NotYourRight)


def test_a_refusal_nobody_takes_is_spoken_and_leads_to_its_clause(
    qtbot: QtBot, house: House, open_desk: Callable[[Actor], Desk]
) -> None:
    desk = open_desk(house.advisor)
    with (
        qtbot.waitSignals([desk.messages.spoken, desk.messages.offered]),
        qtbot.waitSignal(desk.messages.clause_wanted) as clause,
    ):
        desk.messages.offered.connect(lambda _words, action: action())
        desk.runner.do(add_bay, AddBay(name="7"))
    assert clause.args == ["X2"]


def test_an_unexpected_error_is_told_once_and_work_goes_on(
    qtbot: QtBot, house: House, open_desk: Callable[[Actor], Desk], caplog: pytest.LogCaptureFixture
) -> None:
    desk = open_desk(house.manager)
    with qtbot.waitSignal(desk.messages.broken) as broken:
        desk.runner.do(break_down, Nothing())
    assert broken.args is not None
    assert "out of paint" in broken.args[0]
    assert "unexpected error" in caplog.text
    done: list[object] = []
    desk.runner.do(add_bay, AddBay(name="8"), then=done.append)
    qtbot.waitUntil(lambda: bool(done))


def test_only_the_latest_question_of_a_name_is_answered(
    qtbot: QtBot, house: House, open_desk: Callable[[Actor], Desk]
) -> None:
    desk = open_desk(house.manager)
    answers: list[str] = []
    for wanted in ("first", "second", "third"):
        desk.runner.ask(thread_name, then=partial(_keep, answers, wanted), latest="search")
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["third"]


def _keep(answers: list[str], wanted: str, _name: str) -> None:
    answers.append(wanted)


def test_another_window_hears_of_a_change_after_the_commit(
    qtbot: QtBot, house: House, open_desk: Callable[[Actor], Desk]
) -> None:
    desk = open_desk(house.manager)
    desk.feed.look()
    with qtbot.waitSignal(desk.feed.changed) as changed:
        desk.runner.do(add_bay, AddBay(name="7"))
    assert changed.args == [frozenset({"work orders"})]


def test_a_change_made_by_another_program_is_heard(
    qtbot: QtBot, house: House, open_desk: Callable[[Actor], Desk], database_file: Path, clock: SetClock
) -> None:
    desk = open_desk(NOBODY)
    desk.feed.start()
    other = open_engine(sqlite_url(database_file))
    with qtbot.waitSignal(desk.feed.changed):
        qtbot.waitUntil(lambda: desk.feed.awake)
        Runner(other, clock).do(house.manager, add_bay, AddBay(name="9"))
    other.dispose()
