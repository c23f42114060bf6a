"""A stock count: what the system says, what was counted, and the difference report (R2.3.0)."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class CountState(StrEnum):
    """How far a count has come."""

    OPEN = "open"
    POSTED = "posted"
    CANCELLED = "cancelled"


COUNT_WORDS = (
    QT_TRANSLATE_NOOP("Words", "open"),
    QT_TRANSLATE_NOOP("Words", "posted"),
    QT_TRANSLATE_NOOP("Words", "cancelled"),
)


class StockCountLine(Row):
    """One part in one bin: expected when the count was opened, and what was counted."""

    __tablename__ = "stock_count_line"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    count_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("stock_count.id"), init=False)
    part_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("part.id"))
    bin_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("bin.id"))
    expected: Mapped[Quantity]
    counted: Mapped[Quantity | None] = mapped_column(default=None)
    cause: Mapped[str] = mapped_column(String(200), default="")

    __table_args__ = (Index(None, "count_id"),)

    @property
    def difference(self) -> Quantity:
        """What was counted beyond what the system said; nothing as long as it is not counted."""
        return self.counted - self.expected if self.counted is not None else Quantity.ZERO


class StockCount(Row):
    """One count of some bins."""

    __tablename__ = "stock_count"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    number: Mapped[int] = mapped_column(BIG_ID, unique=True)
    scope: Mapped[str] = mapped_column(String(40))
    state: Mapped[CountState] = mapped_column(word_column(CountState), default=CountState.OPEN)
    opened_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    opened_at: Mapped[datetime]
    posted_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    posted_at: Mapped[datetime | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(default=1)
    lines: Mapped[list[StockCountLine]] = relationship(
        default_factory=list, cascade="all, delete-orphan", init=False
    )

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class
