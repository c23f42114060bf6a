"""An upgrade broken off at any statement leaves the house as it was, and then succeeds."""

import random
import shutil
import sqlite3
import threading
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from aftersales_desktop.database import migrate
from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.database.migrate import bring_up_to_date, current_revision, steps_missing
from tests.reliability.case import Case, Result

SEED = 20261124


class PulledOut(Exception):
    """Nothing goes on at this statement."""


def broken_off(times: int, folder: Path) -> Result:
    """Break an upgrade off at so many of its statements, from an empty file to the newest schema."""
    statements = _statements(folder / "whole.db")
    chance = random.Random(SEED)
    places = list(range(len(statements)))
    if times < len(places):
        places = sorted(chance.sample(places, times))
    file = folder / "house.db"
    held = 0
    for place in places:
        for old in folder.glob("house.*"):
            old.unlink()
        held += _stays_usable(file, place)
    return Result(
        tried=len(places),
        held=held,
        control="without a transaction the tables of half a revision stay",
        control_broke=_half_a_revision_stays(folder / "loose.db", statements),
    )


def _statements(file: Path) -> list[str]:
    found: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        found.append(statement)

    _upgrade_with(file, note)
    return found


def _upgrade_with(file: Path, listener: Any) -> None:  # noqa: ANN401 - an event's listener
    """Upgrade while somebody listens to every statement of the upgrade's own connection."""
    engine = open_engine(sqlite_url(file))
    before = migrate._own_engine  # noqa: SLF001 - the one place where the upgrade's engine is made

    def listened(of: Engine) -> Engine:
        own = before(of)
        event.listen(own, "before_cursor_execute", listener)
        return own

    migrate._own_engine = listened  # type: ignore[assignment]  # noqa: SLF001 - as above
    try:
        bring_up_to_date(engine)
    finally:
        migrate._own_engine = before  # noqa: SLF001 - as above
        engine.dispose()


def _stays_usable(file: Path, place: int) -> bool:
    """Break off there: the file stands whole at an earlier revision; then the upgrade goes through."""
    count = 0

    def pull(_c: object, _cursor: object, _statement: str, *_rest: object) -> None:
        nonlocal count
        if count == place:
            raise PulledOut
        count += 1

    try:
        _upgrade_with(file, pull)
    except PulledOut:
        pass
    else:
        return False
    engine = open_engine(sqlite_url(file))
    reached = current_revision(engine)
    tables = _tables(file)
    expected = _tables_at(file.parent / "steps", reached)
    bring_up_to_date(engine)
    done = not steps_missing(engine)
    engine.dispose()
    return tables == expected and done


_KNOWN: dict[str | None, set[str]] = {}


def _tables_at(folder: Path, revision: str | None) -> set[str]:
    """Which tables and triggers a house has at a revision."""
    if revision not in _KNOWN:
        file = folder / f"{revision}.db"
        folder.mkdir(exist_ok=True)
        if revision is None:
            return {"alembic_version"}
        from alembic import command  # noqa: PLC0415 - only here

        own = migrate._own_engine(open_engine(sqlite_url(file)))  # noqa: SLF001 - as above
        config = migrate._config()  # noqa: SLF001 - as above
        with own.connect() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, revision)
            connection.commit()
        own.dispose()
        _KNOWN[revision] = _tables(file)
    return _KNOWN[revision]


def _tables(file: Path) -> set[str]:
    with sqlite3.connect(file) as connection:
        found = {row[0] for row in connection.execute("SELECT coalesce(sql, name) FROM sqlite_master")}
    connection.close()
    # A rebuilt table names its constraints in any order.
    sorted_words = {" ".join(sorted(one.replace(",", " ").split())) for one in found}
    return {one for one in sorted_words if "alembic_version" not in one} | {"alembic_version"}


def _half_a_revision_stays(file: Path, statements: list[str]) -> bool:
    """Run the same without a transaction, and stop in the middle of the first revision."""
    made = [one for one in statements if one.lstrip().startswith("CREATE TABLE")][:3]
    connection = sqlite3.connect(file, isolation_level=None)
    for one in made:
        connection.execute(one)
    connection.close()
    return len(_tables(file)) > 1


def two_starts(times: int, folder: Path) -> Result:
    """Start two programs at once on an old house, so often: one upgrades, the other waits."""
    old = folder / "old.db"
    _tables_at(folder / "steps", "0018")
    shutil.copyfile(folder / "steps" / "0018.db", old)
    held = 0
    for number in range(times):
        file = folder / f"house-{number}.db"
        shutil.copyfile(old, file)
        errors = _start_twice(file)
        engine = open_engine(sqlite_url(file))
        held += not errors and not steps_missing(engine)
        engine.dispose()
    return Result(
        tried=times,
        held=held,
        control="two that only look whether steps are missing both begin",
        control_broke=_both_would_begin(old),
    )


def _start_twice(file: Path) -> list[BaseException]:
    errors: list[BaseException] = []
    both = threading.Barrier(2)

    def start() -> None:
        engine = open_engine(sqlite_url(file))
        both.wait()
        try:
            bring_up_to_date(engine)
        except BaseException as error:  # noqa: BLE001 - counted
            errors.append(error)
        engine.dispose()

    programs = [threading.Thread(target=start) for _ in range(2)]
    for one in programs:
        one.start()
    for one in programs:
        one.join()
    return errors


def _both_would_begin(file: Path) -> bool:
    engines = [open_engine(sqlite_url(file)) for _ in range(2)]
    both = all(steps_missing(engine) for engine in engines)
    for engine in engines:
        engine.dispose()
    return both


CASES = (
    Case(
        name="upgrade broken off",
        promise="An upgrade broken off at any statement leaves a whole house, and then succeeds.",
        run=broken_off,
        whole=120,
        short=1,
    ),
    Case(
        name="two starts upgrade together",
        promise="Of two programs started together one upgrades the house, the other waits.",
        run=two_starts,
        whole=20,
        short=1,
    ),
)
