"""A part that was issued and is neither in the car nor back: possible withholding (R2.2.3b)."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class WithholdingState(StrEnum):
    """What came of it."""

    POSSIBLE = "possible withholding"
    EXPLAINED = "explained"
    CONFIRMED = "withholding verified"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "possible withholding"),
    QT_TRANSLATE_NOOP("Words", "explained"),
    QT_TRANSLATE_NOOP("Words", "withholding verified"),
)


class Withholding(Row):
    """One incident: so much of one line, in the hands of one technician."""

    __tablename__ = "withholding"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("work_order.id"))
    line_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("order_line.id"))
    technician_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    quantity: Mapped[Quantity]
    what: Mapped[str] = mapped_column(String(300))
    state: Mapped[WithholdingState] = mapped_column(
        word_column(WithholdingState), default=WithholdingState.POSSIBLE
    )
    opened_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    opened_at: Mapped[datetime]
    judgement: Mapped[str] = mapped_column(String(300), default="")
    judged_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    judged_at: Mapped[datetime | None] = mapped_column(default=None)
    sanction_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("sanction.id"), default=None)
    version: Mapped[int] = mapped_column(default=1)

    __table_args__ = (
        CheckConstraint("quantity > 0", name="quantity_positive"),
        Index(None, "state", "id"),
        Index(None, "line_id"),
    )
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class
