"""Technicians' clocks: who works on which line of which order, from when to when."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.domain.work_orders.order_state import PauseReason


class Clocking(Row):
    """A stretch of work; the database itself allows one running clock per technician."""

    __tablename__ = "clocking"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("work_order.id"))
    line_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("order_line.id"))
    technician_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None] = mapped_column(default=None)
    pause_reason: Mapped[PauseReason | None] = mapped_column(word_column(PauseReason), default=None)
    closed_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)

    __table_args__ = (
        CheckConstraint("ended_at IS NULL OR ended_at >= started_at", name="ends_after_start"),
        Index(
            "uq_clocking_one_running",
            "technician_id",
            unique=True,
            sqlite_where=text("ended_at IS NULL"),
            postgresql_where=text("ended_at IS NULL"),
        ),
        Index(None, "order_id"),
        Index(None, "technician_id", "started_at"),
        Index(None, "started_at"),
    )

    def end(self, at: datetime, reason: PauseReason | None, closed_by_id: int) -> None:
        """Stop the clock; no reason means that the work on the line is done."""
        self.ended_at = max(at, self.started_at)
        self.pause_reason = reason
        self.closed_by_id = closed_by_id
