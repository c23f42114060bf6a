"""What happened: one audit entry for every verb, journal lines for every thing it changed (X3).

Both are append-only; triggers made by the migrations refuse changes from any client.
"""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, ForeignKey, Index, String, Text, literal, text
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column


class Outcome(StrEnum):
    """How a verb ended."""

    DONE = "done"
    REFUSED = "refused"


class AuditEntry(Row):
    """Who asked for what, when, at which station, and how it ended."""

    __tablename__ = "audit_entry"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(BIG_ID)
    station: Mapped[str] = mapped_column(String(40))
    verb: Mapped[str] = mapped_column(String(60))
    command: Mapped[str] = mapped_column(Text)
    outcome: Mapped[Outcome] = mapped_column(word_column(Outcome))
    clause: Mapped[str] = mapped_column(String(20), default="")
    reason: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (
        Index(None, "at"),
        Index(None, "staff_id", "at"),
        Index(None, "clause", "id"),
        Index(None, "outcome", "id"),
        # Few are refused: what a clause stopped is found without reading what it let pass.
        Index(
            "ix_audit_entry_refused_clause_id",
            "clause",
            "id",
            sqlite_where=text("outcome = 'refused'"),
            postgresql_where=text("outcome = 'refused'"),
        ),
    )


def was_refused() -> ColumnElement[bool]:
    """Pick refused entries, in the very words of the index that holds nothing else."""
    refused = literal(Outcome.REFUSED, AuditEntry.outcome.expression.type, literal_execute=True)
    return AuditEntry.outcome == refused


class JournalLine(Row):
    """One thing that changed, for the history of an order, a car, a part or a tool."""

    __tablename__ = "journal_line"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    audit_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("audit_entry.id"))
    at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(BIG_ID)
    topic: Mapped[str] = mapped_column(String(40))
    object_id: Mapped[int] = mapped_column(BIG_ID)
    order_id: Mapped[int | None] = mapped_column(BIG_ID)
    event: Mapped[str] = mapped_column(String(60))
    old: Mapped[str] = mapped_column(Text, default="")
    new: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (Index(None, "topic", "object_id"), Index(None, "order_id"), Index(None, "audit_id"))


class TopicVersion(Row):
    """How often a kind of thing has changed; windows compare it with what they last saw."""

    __tablename__ = "topic_version"

    topic: Mapped[str] = mapped_column(String(40), primary_key=True)
    version: Mapped[int] = mapped_column(BIG_ID)


class Operation(Row):
    """The key of an action that must count once, whatever is scanned or clicked twice."""

    __tablename__ = "operation"

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    verb: Mapped[str] = mapped_column(String(60))
    at: Mapped[datetime]


class NumberSeries(Row):
    """The last serial given out in a series, by day where numbers start anew each day."""

    __tablename__ = "number_series"

    series: Mapped[str] = mapped_column(String(40), primary_key=True)
    day: Mapped[str] = mapped_column(String(10), primary_key=True)
    last: Mapped[int]
