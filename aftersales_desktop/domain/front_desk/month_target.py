"""A target of one month: which figure, whose target, how much (R2.1.1a)."""

from datetime import date, datetime

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.domain.front_desk.indicator import Indicator, TargetOrigin


class MonthTarget(Row):
    """One target; `month` is its first day, `value` in the indicator's own unit."""

    __tablename__ = "month_target"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    month: Mapped[date]
    indicator: Mapped[Indicator] = mapped_column(word_column(Indicator))
    origin: Mapped[TargetOrigin] = mapped_column(word_column(TargetOrigin))
    value: Mapped[int] = mapped_column(BigInteger)
    set_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    set_at: Mapped[datetime]
    version: Mapped[int] = mapped_column(default=1)

    __table_args__ = (
        CheckConstraint("value > 0", name="value_positive"),
        Index(None, "month", "indicator", "origin", unique=True),
    )
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class
