"""A table's rows in the order of its key, some at a time, the same on every engine."""

from collections.abc import Generator, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, LargeBinary, String, Table, Text, collate, func, literal, select, union_all

from aftersales_desktop.database.row import Row
from aftersales_desktop.database.watchdog import waiting_on

Values = Sequence[Any]

ROWS_AT_A_TIME = 2_000
# Photos take some hundred kilobytes each, signatures some ten.
PHOTOS_AT_A_TIME = 20
TEXTS_AT_A_TIME = 500


# Who has what open at this moment belongs to the place, not to the house.
LEFT_BEHIND = {"presence"}


def tables_in_order() -> list[Table]:
    """List every mapped table that is moved, those that others point to first."""
    return [table for table in Row.metadata.sorted_tables if table.name not in LEFT_BEHIND]


def points_to_itself(table: Table) -> bool:
    """Say whether a row may point to a later one of the same table."""
    return any(key.referred_table is table for key in table.foreign_key_constraints)


def count_rows(connection: Connection, tables: Sequence[Table]) -> dict[str, int]:
    """Count what lies in these tables."""
    counts = (select(literal(table.name), func.count()).select_from(table) for table in tables)
    found = {row[0]: row[1] for row in connection.execute(union_all(*counts))}
    return {table.name: found[table.name] for table in tables}


def batches(connection: Connection, table: Table) -> Generator[Sequence[Values], None, None]:
    """Read a table in the order of its key; only a few rows are in memory at a time."""
    on_a_server = connection.dialect.name == "postgresql"
    # A server sorts words by its language; SQLite, and "C", sort them by their bytes.
    keys = [
        collate(column, "C") if on_a_server and isinstance(column.type, String) else column
        for column in table.primary_key.columns
    ]
    query = select(table).order_by(*keys)
    with connection.execute(query, execution_options={"yield_per": _rows_at_a_time(table)}) as rows:
        flow = rows.partitions()
        while some := _next(connection, flow):
            yield some


def _next(connection: Connection, flow: Iterator[Sequence[Values]]) -> Sequence[Values]:
    """Fetch some more; none at the end."""
    with waiting_on(connection):
        return next(flow, ())


def _rows_at_a_time(table: Table) -> int:
    kinds = {type(column.type) for column in table.columns}
    if LargeBinary in kinds:
        return PHOTOS_AT_A_TIME
    return TEXTS_AT_A_TIME if Text in kinds else ROWS_AT_A_TIME
