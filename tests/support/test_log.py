"""Nobody can be found in what is kept for whoever helps, and nothing that went wrong is lost."""

import json
import logging
import sys
import threading
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import IntegrityError

from aftersales_desktop.support.bundle import write_bundle
from aftersales_desktop.support.log import catch_everything, error_text, keep_log
from aftersales_desktop.support.scrub import scrub

# Never written into a line that may fail: lines of code stay in the log.
WANG, PHONE = "王美惠", "0912-338-605"
PEOPLE = (WANG, PHONE, "+86 138 0013 8000", "粵B·7K219", "ABC-5218", "LVGBH51K5CG123456", "a.b@c.tw")


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    """The program's log in a folder of its own; the tests' own handlers come back afterwards."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield keep_log(tmp_path / "log")
    for handler in root.handlers:
        handler.close()
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.mark.parametrize("person", PEOPLE)
def test_people_are_taken_out(person: str) -> None:
    assert person not in scrub(f"could not store {person} for order 17")
    assert "for order 17" in scrub(f"could not store {person} for order 17")


def test_a_password_in_an_address_is_taken_out() -> None:
    assert scrub("postgresql://workshop:geheim@server/house") == "postgresql://workshop:…@server/house"


def test_the_way_to_an_error_stays_and_what_it_said_names_nobody(log_file: Path) -> None:
    def find_customer() -> None:
        raise KeyError(f"{WANG} {PHONE}")

    try:
        find_customer()
    except KeyError as error:
        logging.getLogger("test").critical("unexpected error of %s", WANG, exc_info=error)

    written = log_file.read_text(encoding="utf-8")
    assert "find_customer()" in written
    assert "KeyError" in written
    assert "unexpected error" in written
    assert not any(person in written for person in PEOPLE)


def test_what_a_database_says_of_a_row_names_nobody() -> None:
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        connection.execute(text("CREATE TABLE customer (name TEXT UNIQUE)"))
        insert = text("INSERT INTO customer VALUES (:name)")
        connection.execute(insert, {"name": WANG})
        with pytest.raises(IntegrityError) as broken:
            connection.execute(insert, {"name": WANG})
    engine.dispose()

    told = error_text(broken.value)
    assert "UNIQUE constraint failed: customer.name" in told
    assert WANG not in told


def test_what_nobody_caught_is_told_in_any_thread() -> None:
    told: list[BaseException] = []
    put_back = catch_everything(told.append)
    try:
        lost = ValueError("in the window")
        sys.excepthook(ValueError, lost, None)
        thread = threading.Thread(target=lambda: 1 // 0)
        thread.start()
        thread.join()
    finally:
        put_back()

    assert told[0] is lost
    assert isinstance(told[1], ZeroDivisionError)


def test_the_hooks_are_put_back() -> None:
    before = sys.excepthook, threading.excepthook
    catch_everything(lambda _error: None)()
    assert (sys.excepthook, threading.excepthook) == before


def test_the_bundle_holds_log_and_facts_and_nobody(log_file: Path, tmp_path: Path) -> None:
    logging.getLogger("test").error("broken for 王美惠")
    (log_file.parent / f"{log_file.name}.1").write_text("older: 王美惠 0912-338-605", encoding="utf-8")
    facts = {
        "program": "1.0",
        "customers": 300,
        "database": "postgresql://workshop@server/house",
        "by": "王美惠",
    }

    file = write_bundle(tmp_path / "help.zip", datetime(2026, 11, 24, tzinfo=UTC), facts, log_file.parent)

    with zipfile.ZipFile(file) as bundle:
        assert sorted(bundle.namelist()) == [
            "about.json",
            f"log/{log_file.name}",
            f"log/{log_file.name}.1",
        ]
        everything = "".join(bundle.read(name).decode() for name in bundle.namelist())
        assert json.loads(bundle.read("about.json"))["customers"] == 300
    assert "broken for" in everything
    assert not any(person in everything for person in PEOPLE)


def test_a_bundle_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        write_bundle(tmp_path / "gone" / "help.zip", datetime(2026, 11, 24, tzinfo=UTC), {}, tmp_path)

    assert list(tmp_path.iterdir()) == []
