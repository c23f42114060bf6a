"""Who stands in for whom, and on which days (R2.0a)."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, select
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row
from aftersales_desktop.database.work import Work


class Delegation(Row):
    """Somebody is away and another person holds his powers from the first to the last day, or until ended."""

    __tablename__ = "delegation"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    from_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    to_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    first_day: Mapped[date]
    last_day: Mapped[date]
    reason: Mapped[str] = mapped_column(String(200))
    made_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    made_at: Mapped[datetime]
    ended_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    ended_at: Mapped[datetime | None] = mapped_column(default=None)

    __table_args__ = (
        CheckConstraint("from_id <> to_id", name="to_somebody_else"),
        CheckConstraint("first_day <= last_day", name="in_order"),
        CheckConstraint("(ended_by_id IS NULL) = (ended_at IS NULL)", name="ended_by_somebody"),
        Index(None, "to_id", "last_day"),
        Index(None, "from_id", "last_day"),
    )


def running_delegations(work: Work) -> tuple[Delegation, ...]:
    """List the delegations that hold today."""
    today = work.today()
    return tuple(
        work.session.scalars(
            select(Delegation)
            .where(Delegation.first_day <= today, Delegation.last_day >= today, Delegation.ended_at.is_(None))
            .order_by(Delegation.id)
        )
    )
