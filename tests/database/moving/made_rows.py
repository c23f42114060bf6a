"""A house of made-up rows in every table, with what is apt to be lost on the way from engine to engine."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from itertools import count
from random import Random
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    Engine,
    Enum,
    Integer,
    LargeBinary,
    String,
    Table,
    select,
)
from sqlalchemy.exc import IntegrityError

from aftersales_desktop.database.moving.rows import tables_in_order
from aftersales_desktop.database.row import MomentColumn, MoneyColumn, QuantityColumn
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity

TEXTS = (
    "",
    "𠮷野家𨋢",
    "\\N",
    "\\.",
    "a\tb\nc\rd\\e",
    "NULL",
    "null",
    "\"'%s{}",
    "粵B·7K219",
    " ",
    "\u200b\ufeffé",
    "\x01\x7f",
)
MOMENTS = (
    datetime(2026, 11, 24, 8, 30, 0, 1, tzinfo=UTC),
    datetime(2026, 2, 28, 23, 59, 59, 999_999, tzinfo=UTC),
    datetime(1999, 12, 31, 16, 0, 0, 120_000, tzinfo=UTC),
)
BYTES = (b"", b"\x00\xff\\x00\n\t\\.", bytes(range(256)))
ROWS_A_TABLE = 6


def fill(engine: Engine, seed: int = 1, rows: int = ROWS_A_TABLE) -> dict[str, int]:
    """Fill an empty file; what breaks a rule of the schema is left out. Gives the rows of each table."""
    maker = _Maker(Random(seed))
    with engine.begin() as connection:
        # A row may point to a later one.
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        for table in tables_in_order():
            maker.fill(connection, table, rows)
    return maker.stored


class _Maker:
    def __init__(self, random: Random) -> None:
        self._random = random
        self._next = count(1)
        self._parents: dict[str, list[Any]] = {}
        self.stored: dict[str, int] = {}

    def fill(self, connection: Connection, table: Table, rows: int) -> None:
        """Add rows with gaps between their numbers, and let the first point to the last."""
        numbered = table.autoincrement_column
        add = table.insert()
        for _ in range(rows if self._fits(table) else 0):
            row = {column.name: self._value(column) for column in table.columns}
            if numbered is not None:
                row[numbered.name] = 1 if table.name == "dealership" else next(self._next) * 7
            # What is there already, or breaks a rule, is left out.
            with suppress(IntegrityError):
                connection.execute(add, row)
        self._remember(connection, table)

    def _fits(self, table: Table) -> bool:
        return all(
            key.column.table is table or self._parents.get(_target(key.column))
            for column in table.columns
            for key in column.foreign_keys
            if not column.nullable
        )

    def _remember(self, connection: Connection, table: Table) -> None:
        for column in table.columns:
            self._parents[_target(column)] = list(connection.scalars(select(column)))
        self.stored[table.name] = len(self._parents[_target(next(iter(table.columns)))])
        self._point_forward(connection, table)

    def _point_forward(self, connection: Connection, table: Table) -> None:
        for column in table.columns:
            for key in column.foreign_keys:
                ids = sorted(self._parents[_target(key.column)])
                if key.column.table is table and len(ids) > 1:
                    connection.execute(table.update().where(key.column == ids[0]).values({column: ids[-1]}))

    def _value(self, column: Column[Any]) -> object:
        if column.foreign_keys:
            known = self._parents.get(_target(next(iter(column.foreign_keys)).column), [])
            return self._random.choice(known) if known else None
        if column.nullable and self._random.random() < 0.3:
            return None
        return _made(column)(self._random, next(self._next))


def _target(column: Column[Any]) -> str:
    return f"{column.table.name}.{column.name}"


def _made(column: Column[Any]) -> Callable[[Random, int], object]:
    kind = column.type
    if isinstance(kind, Enum):
        return lambda random, _: random.choice(list(kind.enum_class or ()))
    if isinstance(kind, String):
        return lambda random, serial: (
            f"{serial}{random.choice(TEXTS)}"[: kind.length] if random.random() < 0.8 else ""
        )
    makers: tuple[tuple[type, Callable[[Random, int], object]], ...] = (
        (MoneyColumn, lambda random, _: Money(random.choice((1, 99, 10**14)))),
        (QuantityColumn, lambda random, _: Quantity(random.choice((1, 1500, 10**13)))),
        (MomentColumn, lambda random, serial: random.choice(MOMENTS) + timedelta(days=serial)),
        (Boolean, lambda random, _: random.random() < 0.5),
        (Date, lambda _, serial: date(2026, 1, 1) + timedelta(days=serial)),
        (LargeBinary, lambda random, _: random.choice(BYTES)),
        (Integer, lambda random, serial: random.choice((0, 1, serial, serial))),
    )
    return next(make for type_, make in makers if isinstance(kind, type_))
