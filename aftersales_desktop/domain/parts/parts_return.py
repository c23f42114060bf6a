"""A return of unused parts from an order: goods first, system second (F33, R2.3.11)."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class ReturnState(StrEnum):
    """How far a return has come (SM2)."""

    REQUESTED = "requested"
    RECEIVED = "physically received"
    RETURNED = "returned in system"
    WITHDRAWN = "withdrawn"


class ReturnReason(StrEnum):
    """Why the part comes back; mandatory (R2.3.11b)."""

    NOT_NEEDED = "not needed"
    WRONG_PART = "wrong part"
    TOO_MANY = "too many"
    DEFECTIVE = "defective when unpacked"
    CUSTOMER_DECLINED = "customer declined"


RETURN_WORDS = (
    QT_TRANSLATE_NOOP("Words", "requested"),
    QT_TRANSLATE_NOOP("Words", "physically received"),
    QT_TRANSLATE_NOOP("Words", "returned in system"),
    QT_TRANSLATE_NOOP("Words", "withdrawn"),
    QT_TRANSLATE_NOOP("Words", "not needed"),
    QT_TRANSLATE_NOOP("Words", "wrong part"),
    QT_TRANSLATE_NOOP("Words", "too many"),
    QT_TRANSLATE_NOOP("Words", "defective when unpacked"),
    QT_TRANSLATE_NOOP("Words", "customer declined"),
)


class PartsReturn(Row):
    """One part line on its way back to stock."""

    __tablename__ = "parts_return"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    number: Mapped[int] = mapped_column(BIG_ID, unique=True)
    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("work_order.id"))
    line_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("order_line.id"))
    part_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("part.id"))
    quantity: Mapped[Quantity]
    reason: Mapped[ReturnReason] = mapped_column(word_column(ReturnReason))
    remark: Mapped[str] = mapped_column(String(200), default="")
    state: Mapped[ReturnState] = mapped_column(word_column(ReturnState), default=ReturnState.REQUESTED)
    requested_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    requested_at: Mapped[datetime]
    counted: Mapped[Quantity | None] = mapped_column(default=None)
    bin_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("bin.id"), default=None)
    received_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    received_at: Mapped[datetime | None] = mapped_column(default=None)
    returned_at: Mapped[datetime | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(default=1)

    __table_args__ = (
        CheckConstraint("quantity > 0", name="quantity_positive"),
        Index(None, "order_id"),
        Index(None, "line_id"),
        Index(None, "state"),
        Index(None, "requested_at"),
    )
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class
