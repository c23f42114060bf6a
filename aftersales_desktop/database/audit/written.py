"""Entries and lines word for word as they are stored, the same on both engines: that is what is sealed."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, TypeAlias, cast

from sqlalchemy import Connection, Row, TextClause, text

# Number, moment, person, station, verb, command, outcome, clause, reason.
Entry: TypeAlias = tuple[int, str, int, str, str, str, str, str, str]
# Moment, person, topic, object, order, event, before, after.
Line: TypeAlias = tuple[str, int, str, int, int | None, str, str, str]
Written: TypeAlias = tuple[Entry, Sequence[Line]]

# The colons are no parameters.
MOMENT = {
    "sqlite": "@.at",
    "postgresql": r"to_char(@.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24\:MI\:SS.US')",
}
ENTRY = "e.id, @moment, e.staff_id, e.station, e.verb, e.command, e.outcome, e.clause, e.reason"
LINE = "l.audit_id, @moment, l.staff_id, l.topic, l.object_id, l.order_id, l.event, l.old, l.new"
ENTRIES = "SELECT @entry FROM audit_entry e WHERE e.id > :after ORDER BY e.id LIMIT :limit"
LINES = (
    "SELECT @line FROM journal_line l WHERE l.audit_id > :after AND l.audit_id <= :last"
    " ORDER BY l.audit_id, l.id"
)
LINES_SEALED = (
    "SELECT @line FROM audit_seal s JOIN journal_line l ON l.audit_id = s.audit_id"
    " WHERE s.seq > :after AND s.seq <= :last ORDER BY l.audit_id, l.id"
)
SEALED = (
    "SELECT s.seq, s.audit_id, s.previous, s.hash, s.mac, s.key_id, @entry"
    " FROM audit_seal s LEFT JOIN audit_entry e ON e.id = s.audit_id"
    " WHERE s.seq > :after ORDER BY s.seq LIMIT :limit"
)


def moment_written(moment: datetime) -> str:
    """Write a moment as SQLite stores it."""
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"


def read_unsealed(connection: Connection, after: int, limit: int) -> list[Written]:
    """Read entries with their lines, in the order of their numbers."""
    rows = connection.execute(_on(connection, ENTRIES), {"after": after, "limit": limit}).all()
    lines = _lines(connection, LINES, after, rows[-1][0] if rows else after)
    return [(_entry(row), lines.get(row[0], ())) for row in rows]


def read_sealed(connection: Connection, after: int, limit: int) -> Sequence[Row[*tuple[Any, ...]]]:
    """Read seals in their order, each with its entry; that part is empty if the entry is gone."""
    return connection.execute(_on(connection, SEALED), {"after": after, "limit": limit}).all()


def read_sealed_lines(connection: Connection, after: int, last: int) -> dict[int, list[Line]]:
    """Read the journal lines of the entries whose seals are these, by their entry."""
    return _lines(connection, LINES_SEALED, after, last)


def _lines(connection: Connection, sql: str, after: int, last: int) -> dict[int, list[Line]]:
    found: dict[int, list[Line]] = {}
    for audit_id, *line in connection.execute(_on(connection, sql), {"after": after, "last": last}):
        found.setdefault(audit_id, []).append(cast("Line", tuple(line)))
    return found


def _entry(row: Row[*tuple[Any, ...]]) -> Entry:
    return cast("Entry", tuple(row))


def _on(connection: Connection, sql: str) -> TextClause:
    moment = MOMENT[connection.dialect.name]
    entry = ENTRY.replace("@moment", moment.replace("@", "e"))
    line = LINE.replace("@moment", moment.replace("@", "l"))
    return text(sql.replace("@entry", entry).replace("@line", line))
