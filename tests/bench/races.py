"""Runs each contest for the same thing at one instant many times, on a local file and on a server.

    python -m tests.bench.races [ROUNDS]

Prints how often one won, how often the loser was told by whom, and by how much shelf and ledger differ; then
the same with every guard off, which must go wrong. Ends with a fault if anything that is guarded did.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, text

from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain.tables import TABLES
from aftersales_desktop.values.clock import SetClock
from tests.acceptance.day import PADS, Day
from tests.acceptance.races import CONTESTS, issued_twice_unguarded, ledger_differs, rounds_of
from tests.house import open_house
from tests.postgres_server import address, postgres_server

METADATA = TABLES[0].metadata
MORNING = datetime(2026, 11, 24, 0, 30, tzinfo=UTC)


@contextmanager
def engines() -> Iterator[dict[str, Engine]]:
    """Open a local file and a server."""
    with tempfile.TemporaryDirectory() as folder, postgres_server() as socket:
        both = {
            "SQLite": open_engine(sqlite_url(Path(folder) / "workshop.db")),
            "PostgreSQL": open_engine(address(socket, "postgres")),
        }
        yield both
        for engine in both.values():
            engine.dispose()


def fresh_day(engine: Engine) -> Day:
    """Begin a day on an empty database."""
    if engine.dialect.name == "postgresql":
        with engine.begin() as connection:
            connection.execute(text("DROP SCHEMA public CASCADE; CREATE SCHEMA public"))
    else:
        METADATA.drop_all(engine)
    METADATA.create_all(engine)
    clock = SetClock(MORNING)
    return Day.begun(open_house(Runner(engine, clock), clock))


def main(rounds: int = 200) -> int:
    """Run everything; gives 1 if anything guarded went wrong."""
    wrong = 0
    with engines() as both:
        for name, engine in both.items():
            for contest_name, contest in CONTESTS.items():
                day = fresh_day(engine)
                ended = rounds_of(contest, day, rounds)
                won = sum(one.one_won for one in ended)
                told = sum(one.one_won and one.told is not None for one in ended)
                differs = ledger_differs(day)
                wrong += (won, told, differs) != (rounds, rounds, 0)
                print(  # noqa: T201 - a figure's place is the screen
                    f"{name:<11}{contest_name:<18}one won {won}/{rounds}  told by whom {told}/{rounds}  "
                    f"shelf and ledger differ by {differs}",
                    flush=True,
                )
            day = fresh_day(engine)
            twice = issued_twice_unguarded(engine, day.house.clock, day.part(PADS).part_id, rounds)
            wrong += twice == 0
            print(f"{name:<11}{'no guard':<18}issued twice {twice}/{rounds}", flush=True)  # noqa: T201 - the same
    return min(wrong, 1)


if __name__ == "__main__":
    sys.exit(main(*(int(word) for word in sys.argv[1:])))
