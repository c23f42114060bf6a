"""A house is moved only to where none lies."""

from sqlalchemy import Connection

from aftersales_desktop.database.moving.refusals import TargetHoldsData
from aftersales_desktop.database.moving.rows import count_rows, tables_in_order

NAMED = 6


def check_empty(connection: Connection, place: str) -> None:
    """Let pass what has not one row in any table.

    Raises:
        TargetHoldsData: There are rows; it names the tables with the most.

    """
    counts = {name: rows for name, rows in count_rows(connection, tables_in_order()).items() if rows}
    if counts:
        most = sorted(counts, key=lambda name: -counts[name])
        what = ", ".join(f"{name} {counts[name]}" for name in most[:NAMED])
        raise TargetHoldsData(
            place=place, rows=sum(counts.values()), what=what + (" …" if len(most) > NAMED else "")
        )
