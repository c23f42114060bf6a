"""An issue of parts against a started order: stock-out first, hand-over second, card back (F25, R2.3.2b)."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aftersales_desktop.database.row import BIG_ID, Row
from aftersales_desktop.values.quantity import Quantity


class PartsIssueLine(Row):
    """So much of one part from one bin for one line of the order."""

    __tablename__ = "parts_issue_line"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    issue_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("parts_issue.id"), init=False)
    line_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("order_line.id"))
    part_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("part.id"))
    bin_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("bin.id"))
    quantity: Mapped[Quantity]

    __table_args__ = (
        CheckConstraint("quantity > 0", name="quantity_positive"),
        Index(None, "issue_id"),
        Index(None, "line_id"),
    )


class PartsIssue(Row):
    """One slip; reversed only while the goods have not been handed over."""

    __tablename__ = "parts_issue"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    number: Mapped[int] = mapped_column(BIG_ID, unique=True)
    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("work_order.id"))
    technician_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    posted_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    posted_at: Mapped[datetime]
    handed_over_at: Mapped[datetime | None] = mapped_column(default=None)
    handed_over_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    reversed_at: Mapped[datetime | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(default=1)
    lines: Mapped[list[PartsIssueLine]] = relationship(
        default_factory=list, cascade="all, delete-orphan", init=False
    )

    __table_args__ = (Index(None, "order_id"), Index(None, "handed_over_at"), Index(None, "posted_at"))
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class
