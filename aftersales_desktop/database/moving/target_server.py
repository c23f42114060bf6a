"""A server as the place a house is moved to: one transaction, filled by COPY, kept at the very end."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Engine, Table, func, select, text
from sqlalchemy.exc import DBAPIError

from aftersales_desktop.database.faults import is_in_doubt
from aftersales_desktop.database.migrate import current_revision, steps_missing
from aftersales_desktop.database.moving.digest import binding
from aftersales_desktop.database.moving.emptiness import check_empty
from aftersales_desktop.database.moving.refusals import NotKnownWhetherMoved, TargetIsNotReady
from aftersales_desktop.database.moving.rows import Values, points_to_itself, tables_in_order
from aftersales_desktop.database.moving.server_lines import lock_tables, patient
from aftersales_desktop.database.moving.source import place_of
from aftersales_desktop.database.watchdog import waiting_on

# A server remembers each row whose parent it has yet to look up until the statement ends.
BATCHES_IN_A_COPY = 25
SEQUENCES = text(
    "SELECT tables.name, sequence, has_sequence_privilege(sequence, 'UPDATE') AS may_set "
    "FROM unnest(CAST(:tables AS text[]), CAST(:columns AS text[])) AS tables (name, numbered), "
    "LATERAL pg_get_serial_sequence(tables.name, numbered) AS sequence WHERE sequence IS NOT NULL"
)
SET_SEQUENCE = text("SELECT setval(CAST(:sequence AS regclass), :last)")
# Whoever may only draw numbers draws those that are taken.
DRAW = text("SELECT count(nextval(CAST(:sequence AS regclass))) FROM generate_series(1, :last)")


def check_server(engine: Engine) -> None:
    """Look whether a server can take a house.

    Raises:
        TargetIsNotReady: Its schema is missing or older.
        DatabaseIsNewer: Its schema is newer than this program.
        TargetHoldsData: A house lies there.

    """
    place = place_of(engine)
    steps = steps_missing(engine)
    if steps:
        raise TargetIsNotReady(place=place, at=current_revision(engine) or "—", head=steps[-1].revision)
    with engine.connect() as connection:
        check_empty(connection, place)


class IntoServer:
    """Rows on their way into a server's transaction."""

    def __init__(self, connection: Connection) -> None:
        """Write through this connection."""
        self.connection = connection

    def write(self, table: Table, batches: Iterable[Sequence[Values]]) -> None:
        """Copy a table; one that points to itself in one statement, so that no row comes too early."""
        flow = iter(batches)
        at_a_time = None if points_to_itself(table) else BATCHES_IN_A_COPY
        for first in flow:
            self._copy(table, first, islice(flow, at_a_time))

    def _copy(self, table: Table, first: Sequence[Values], more: Iterator[Sequence[Values]]) -> None:
        quote = self.connection.dialect.identifier_preparer
        columns = ", ".join(quote.format_column(column) for column in table.columns)
        bind = binding(table, self.connection.dialect)
        driver: Any = self.connection.connection.driver_connection
        copying = f"COPY {quote.format_table(table)} ({columns}) FROM STDIN"
        with waiting_on(self.connection), driver.cursor() as cursor, cursor.copy(copying) as copy:
            for row in first:
                copy.write_row(bind(row))
            for rows in more:
                for row in rows:
                    copy.write_row(bind(row))


@contextmanager
def into_server(engine: Engine) -> Iterator[IntoServer]:
    """Fill a server in one transaction; an error inside undoes everything.

    Raises:
        TargetHoldsData: Somebody was quicker.
        NotKnownWhetherMoved: The server went away while keeping it.

    """
    with patient(engine).connect() as connection:
        lock_tables(connection, "SHARE ROW EXCLUSIVE")
        check_empty(connection, place_of(engine))
        yield IntoServer(connection)
        _count_on_from_highest(connection)
        try:
            connection.commit()
        except DBAPIError as error:
            if is_in_doubt(error):
                raise NotKnownWhetherMoved from error
            raise


def _count_on_from_highest(connection: Connection) -> None:
    """Let the next row of each table get the number after the highest; last of all, as it is never undone."""
    numbered = {
        table.name: column
        for table in tables_in_order()
        if (column := table.autoincrement_column) is not None
    }
    columns = [column.name for column in numbered.values()]
    sequences = connection.execute(SEQUENCES, {"tables": list(numbered), "columns": columns}).all()
    for name, sequence, may_set in sequences:
        highest = connection.scalar(select(func.max(numbered[name])))
        if highest:
            connection.execute(SET_SEQUENCE if may_set else DRAW, {"sequence": sequence, "last": highest})
