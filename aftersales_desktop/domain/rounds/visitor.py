"""People who are not workshop staff and are in the workshop: let in, accompanied, let out (R2.2.1)."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class VisitorKind(StrEnum):
    """Who comes; a customer is never without an escort (R2.2.1e)."""

    CUSTOMER = "customer"
    SUPPLIER = "supplier"
    OTHER = "other"


class StrangerMet(StrEnum):
    """What staff did about somebody they did not know (R2.2.1c)."""

    GREETED = "greeted and asked"
    IGNORED = "visitor ignored"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "customer"),
    QT_TRANSLATE_NOOP("Words", "supplier"),
    QT_TRANSLATE_NOOP("Words", "other"),
    QT_TRANSLATE_NOOP("Words", "greeted and asked"),
    QT_TRANSLATE_NOOP("Words", "visitor ignored"),
)


class Visitor(Row):
    """One entry in the visitor log; open until `out_at`."""

    __tablename__ = "visitor"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    number: Mapped[int] = mapped_column(BIG_ID, unique=True)
    kind: Mapped[VisitorKind] = mapped_column(word_column(VisitorKind))
    name: Mapped[str] = mapped_column(String(60))
    purpose: Mapped[str] = mapped_column(String(200))
    escort_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    in_at: Mapped[datetime]
    let_in_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    out_at: Mapped[datetime | None] = mapped_column(default=None)
    let_out_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    version: Mapped[int] = mapped_column(default=1)

    __table_args__ = (Index(None, "out_at", "in_at"), Index(None, "in_at"))
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class


class StrangerSeen(Row):
    """Somebody unknown was seen: greeted and asked, or ignored; an incident goes to the shift's heads."""

    __tablename__ = "stranger_seen"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    met: Mapped[StrangerMet] = mapped_column(word_column(StrangerMet))
    place: Mapped[str] = mapped_column(String(60))
    result: Mapped[str] = mapped_column(String(200), default="")
    by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    at: Mapped[datetime]

    __table_args__ = (Index(None, "at"),)
