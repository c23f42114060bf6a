"""A periodic duty done in its period: by whom, when, and what shows it (X5)."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row


class DutyDone(Row):
    """One duty done once; when it is due is reckoned from the schedule and not stored.

    `period` is a day (2026-11-24), a week (2026-W48) or a month (2026-11).
    """

    __tablename__ = "duty_done"

    duty: Mapped[str] = mapped_column(String(40), primary_key=True)
    period: Mapped[str] = mapped_column(String(10), primary_key=True)
    done_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    done_at: Mapped[datetime]
    evidence: Mapped[str] = mapped_column(String(200), default="")

    __table_args__ = (Index(None, "done_at"),)
