"""What SQLite keeps and a server does not: too long a text, too large a number, a character called NUL.

It is looked for while reading, so that a trial move finds it too, and said with table, row and field.
"""

from collections.abc import Callable, Sequence

from sqlalchemy import BigInteger, Column, Enum, Integer, String, Table

from aftersales_desktop.database.moving.refusals import DoesNotFitThere
from aftersales_desktop.database.moving.rows import Values

INTEGER_BITS = 31
BIG_INTEGER_BITS = 63

Fault = Callable[[object], str]


class Fitting:
    """Looks through the rows of one table on their way to an engine."""

    def __init__(self, table: Table, *, to_a_server: bool) -> None:
        """Prepare for a table; a file takes texts with NUL in them."""
        self._table = table
        self._faults = [
            (place, fault)
            for place, column in enumerate(table.columns)
            if (fault := _fault_of(column, to_a_server=to_a_server)) is not None
        ]

    def look_at(self, rows: Sequence[Values]) -> None:
        """Let rows pass.

        Raises:
            DoesNotFitThere: One has a value that the target cannot hold.

        """
        for place, fault in self._faults:
            for row in rows:
                value = row[place]
                if value is not None and (why := fault(value)):
                    self._refuse(row, place, why)

    def _refuse(self, row: Values, place: int, why: str) -> None:
        names = [column.name for column in self._table.columns]
        keys = ", ".join(str(row[names.index(key.name)]) for key in self._table.primary_key.columns)
        raise DoesNotFitThere(table=self._table.name, key=keys, field=names[place], why=why)


def _fault_of(column: Column[object], *, to_a_server: bool) -> Fault | None:
    kind = column.type
    if isinstance(kind, Enum):
        return None
    if isinstance(kind, String):
        return _text_fault(kind.length, to_a_server=to_a_server)
    if isinstance(kind, BigInteger):
        return _number_fault(BIG_INTEGER_BITS)
    if isinstance(kind, Integer):
        return _number_fault(INTEGER_BITS)
    return None


def _text_fault(longest: int | None, *, to_a_server: bool) -> Fault:
    def fault(value: object) -> str:
        if type(value) is not str:
            return f"{type(value).__name__} ≠ text"
        if longest is not None and len(value) > longest:
            return f"{len(value)} > {longest}"
        if to_a_server and "\0" in value:
            return "U+0000"
        return ""

    return fault


def _number_fault(bits: int) -> Fault:
    least, most = -(1 << bits), (1 << bits) - 1

    def fault(value: object) -> str:
        if type(value) is not int:
            return f"{type(value).__name__} ≠ number"
        return "" if least <= value <= most else str(value)

    return fault
