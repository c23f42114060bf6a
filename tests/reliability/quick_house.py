"""A staffed house on a fresh file, opened in a hurry: nobody pulls the plug here."""

import sqlite3
from functools import cache
from pathlib import Path

from sqlalchemy import Engine, create_engine, func, select

from aftersales_desktop.database.journal import AuditEntry, Outcome
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain.tables import TABLES
from aftersales_desktop.values.clock import SetClock
from tests.both_engines import open_in_a_hurry
from tests.house import House, open_house
from tests.reliability.small_house import MORNING


@cache
def _empty() -> bytes:
    engine = create_engine("sqlite://")
    TABLES[0].metadata.create_all(engine)
    raw = engine.raw_connection()
    assert isinstance(raw.driver_connection, sqlite3.Connection)
    content: bytes = raw.driver_connection.serialize()
    raw.close()
    return content


def quick_file(file: Path) -> Engine:
    """Open a fresh file with every table."""
    file.write_bytes(_empty())
    return open_in_a_hurry(file)


def quick_house(file: Path) -> House:
    """Open a house with one person in every post on it."""
    clock = SetClock(MORNING)
    return open_house(Runner(quick_file(file), clock), clock)


def done(house: House) -> int:
    """Count what was done in the house."""
    with house.session() as session:
        found = select(func.count()).select_from(AuditEntry).where(AuditEntry.outcome == Outcome.DONE)
        return session.scalar(found) or 0
