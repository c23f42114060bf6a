"""A value of the rulebook that the dealership set itself, from a day on (X10)."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row


class RuleValue(Row):
    """One change of one value; the last one whose day has come holds, older days keep theirs.

    `value` is the canonical text of the parameter's kind; empty means "not set". `follows_id` is the change
    of this value before (0 for the first): two people who change it at once follow the same one, and one of
    them is told.
    """

    __tablename__ = "rule_value"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    key: Mapped[str] = mapped_column(String(60))
    value: Mapped[str] = mapped_column(String(200))
    effective_from: Mapped[date]
    reason: Mapped[str] = mapped_column(String(200))
    set_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    at: Mapped[datetime]
    follows_id: Mapped[int] = mapped_column(BIG_ID, default=0)

    __table_args__ = (Index(None, "key", "effective_from", "id"), UniqueConstraint("key", "follows_id"))
