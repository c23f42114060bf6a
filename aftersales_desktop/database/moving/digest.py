"""A fingerprint of a table that is the same on every engine for the same rows.

What is hashed is each row as SQLite would store it, by the mapped types themselves, written as JSON: whole
fen, whole thousandths, UTC to the microsecond, words by their value, bytes in hexadecimal. Nothing and the
empty text, a number and its digits stay different.
"""

from collections.abc import Callable, Sequence
from hashlib import sha256
from json import JSONEncoder

from sqlalchemy import Dialect, Table
from sqlalchemy.dialects import sqlite

from aftersales_desktop.database.moving.rows import Values

CANONICAL = sqlite.dialect()
WRITE = JSONEncoder(ensure_ascii=True, separators=(",", ":"), default=bytes.hex).encode


class Digest:
    """Takes a table's rows in the order of its key and gives their fingerprint."""

    def __init__(self, table: Table) -> None:
        """Begin with no rows."""
        self._bind = binding(table, CANONICAL)
        self._hash = sha256(table.name.encode())
        self.rows = 0

    def take(self, rows: Sequence[Values]) -> None:
        """Add rows."""
        bind = self._bind
        self._hash.update("".join([WRITE(bind(row)) + "\n" for row in rows]).encode())
        self.rows += len(rows)

    def text(self) -> str:
        """Tell the fingerprint of the rows taken so far."""
        return self._hash.hexdigest()


def binding(table: Table, dialect: Dialect) -> Callable[[Values], list[object]]:
    """Make what turns a row as the program sees it into what an engine is given."""
    processors = [column.type.dialect_impl(dialect).bind_processor(dialect) for column in table.columns]
    changed = [(place, process) for place, process in enumerate(processors) if process is not None]

    def bind(row: Values) -> list[object]:
        values = list(row)
        for place, process in changed:
            if values[place] is not None:
                values[place] = process(values[place])
        return values

    return bind
