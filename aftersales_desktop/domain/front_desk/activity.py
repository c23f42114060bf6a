"""A business activity of the front desk: a campaign or service product, and what came of it (R2.1.3b)."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row
from aftersales_desktop.values.money import Money


class BusinessActivity(Row):
    """One activity with its results so far."""

    __tablename__ = "business_activity"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    name: Mapped[str] = mapped_column(String(80))
    offer: Mapped[str] = mapped_column(String(500))
    first: Mapped[date]
    last: Mapped[date]
    planned_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    planned_at: Mapped[datetime]
    visits: Mapped[int | None] = mapped_column(default=None)
    turnover: Mapped[Money | None] = mapped_column(default=None)
    results: Mapped[str] = mapped_column(String(500), default="")
    results_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    results_at: Mapped[datetime | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(default=1)

    __table_args__ = (
        CheckConstraint("last >= first", name="ends_after_it_begins"),
        CheckConstraint("visits >= 0 AND turnover >= 0", name="results_not_negative"),
        Index(None, "last"),
    )
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class
