"""A stock count: what the system says, what was counted, and the difference report (R2.3.0)."""

import re
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


def covers(scope: str, until: str, code: str) -> bool:
    """Whether a bin's code begins with the scope, or lies between scope and `until`, both included.

    Numbers in codes count as numbers: A-2 comes before A-10.
    """
    if not until:
        return code.startswith(scope)
    last = _parts_of(until)
    within = _parts_of(code)[: len(last)] <= last
    return _parts_of(scope) <= _parts_of(code) and (within or _reaches_into(until, code))


def _parts_of(code: str) -> list[tuple[int, str]]:
    parts = (part for part in re.split(r"([0-9]+)", code) if part)
    return [(int(part), "") if part.isdecimal() else (0, part) for part in parts]


def _reaches_into(until: str, code: str) -> bool:
    """Area A as the last one means all of its bins."""
    return not until[-1].isdecimal() and code.startswith(until)


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
    scope_until: Mapped[str] = mapped_column(String(40), default="", server_default="", kw_only=True)
    state: Mapped[CountState] = mapped_column(word_column(CountState), default=CountState.OPEN)
    opened_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    opened_at: Mapped[datetime]
    posted_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    posted_at: Mapped[datetime | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(default=1)
    lines: Mapped[list[StockCountLine]] = relationship(
        default_factory=list, cascade="all, delete-orphan", init=False
    )

    def covers(self, code: str) -> bool:
        """Whether a bin belongs to this count."""
        return covers(self.scope, self.scope_until, code)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class
