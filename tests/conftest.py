"""Fixtures every test may use: a fresh database, a clock that stands still, people with posts."""

import gc
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from sqlalchemy import Engine

from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain import consequences  # noqa: F401 - decisions find what they bring about
from aftersales_desktop.domain.people import wrong_pins
from aftersales_desktop.domain.tables import TABLES
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.widgets.change_feed import ChangeFeed
from aftersales_desktop.widgets.database_thread import DatabaseThreads
from aftersales_desktop.widgets.desk import Desk
from tests.both_engines import open_in_a_hurry, server, server_for_program
from tests.house import House, open_house

__all__ = ["server", "server_for_program"]

# So many things that nobody let go are looked through after a test without a window too.
MUCH_LEFT_OVER = 200_000
MORNING = datetime(2026, 11, 24, 0, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of an empty database with every table; copied for each test, since creating takes longer."""
    path = tmp_path_factory.mktemp("schema") / "empty.db"
    # Opened as a test opens it: its copies need not be turned to write-ahead logging one by one.
    engine = open_in_a_hurry(path)
    TABLES[0].metadata.create_all(engine)
    engine.dispose()
    with sqlite3.connect(path) as connection:
        return connection.serialize()


@pytest.fixture
def clock() -> SetClock:
    """A clock set to 08:30 at the dealership, 24 November 2026."""
    return SetClock(MORNING)


@pytest.fixture(scope="session")
def file_engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """The engine of every test's own file: one for all, so that no statement is compiled twice."""
    engine = open_in_a_hurry(tmp_path_factory.mktemp("house") / "workshop.db")
    yield engine
    engine.dispose()


@pytest.fixture
def database_file(file_engine: Engine, empty_file: bytes) -> Iterator[Path]:
    """A fresh database file, alone in its folder."""
    path = Path(file_engine.url.database or "")
    shutil.rmtree(path.parent)
    path.parent.mkdir()
    path.write_bytes(empty_file)
    # What the program remembers of an engine's people is of another house.
    wrong_pins._begun.pop(file_engine, None)  # noqa: SLF001 - a program has one house on its engine, tests have many
    yield path
    # Whoever still holds a connection holds it to this test's file; the next test's is another.
    file_engine.dispose()


@pytest.fixture
def runner(database_file: Path, file_engine: Engine, clock: SetClock) -> Runner:
    """The way into a fresh database."""
    return Runner(file_engine, clock)


@pytest.fixture
def house(runner: Runner, clock: SetClock) -> House:
    """A dealership with one person in every post of the workshop's day."""
    return open_house(runner, clock)


@pytest.fixture
def desk_for(runner: Runner, tmp_path: Path, qapp: object) -> Callable[[Actor], Desk]:
    """Make a window's desk for a person; verbs and lookups run at once, the feed looks after each verb."""
    threads = DatabaseThreads(at_once=True)
    feed = ChangeFeed(runner, threads)
    feed.look()

    def desk(actor: Actor) -> Desk:
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        return Desk(runner, threads, feed, settings, actor=actor, archive=str(tmp_path / "papers"))

    return desk


def pytest_collection_finish() -> None:
    """Set aside what the imports made, so that collecting after a test looks at that test's things only."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest, the journeys, so that no worker is left alone with one at the end."""
    items.sort(key=lambda item: item.get_closest_marker("journey") is None)


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Let every window of a test go before the next: Qt crashes if the collector frees one during events."""
    windows = QApplication.topLevelWidgets() if QApplication.instance() is not None else []
    if not windows and gc.get_count()[0] < MUCH_LEFT_OVER:
        # Collecting costs more than most tests without a window do.
        return
    for window in windows:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    # What is alive now stays alive; the next test's collection need not look at it again.
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _no_keyring() -> None:
    """No test looks into the keyring of whoever runs it; one that needs a keyring brings its own."""
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]  # the library's own lacks its types


@pytest.fixture(autouse=True)
def _no_modal_box(monkeypatch: pytest.MonkeyPatch) -> None:
    """A modal box would hang the tests, and a person at the counter; nothing here opens one."""

    def refuse(*_args: object) -> int:
        raise AssertionError("a modal box was opened")

    monkeypatch.setattr(QDialog, "exec", refuse)
    monkeypatch.setattr(QMessageBox, "exec", refuse)


@pytest.fixture(autouse=True)
def _collector_rests() -> None:
    """Keep the cyclic collector still while events run, and between tests; the teardown calls it."""
    gc.disable()
