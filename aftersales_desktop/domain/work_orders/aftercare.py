"""What follows the work: the car handed over to its customer, and the call the day after."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class Survey(StrEnum):
    """What became of the satisfaction survey at the handing over (R1.3.7b)."""

    FILLED_IN = "filled in"
    DECLINED = "declined by the customer"


class CallResult(StrEnum):
    """How the call the day after went (R7.4.3.6)."""

    CONTENT = "content"
    SUGGESTION = "content, with a suggestion"
    NOT_CONTENT = "not content"
    NOT_REACHED = "not reached"


class Delivery(Row):
    """A car taken over by its customer, with the promise beside the fact (R7.5.8)."""

    __tablename__ = "delivery"

    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("work_order.id"), primary_key=True)
    taken_over_by: Mapped[str] = mapped_column(String(60))
    survey: Mapped[Survey] = mapped_column(word_column(Survey))
    promised_at: Mapped[datetime | None]
    at: Mapped[datetime]
    delivered_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))

    __table_args__ = (Index(None, "at"),)


class CallBack(Row):
    """One try to call a customer after the visit; every try is kept."""

    __tablename__ = "call_back"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("work_order.id"))
    result: Mapped[CallResult] = mapped_column(word_column(CallResult))
    said: Mapped[str] = mapped_column(String(500), default="")
    caller_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    at: Mapped[datetime]

    __table_args__ = (Index(None, "order_id"), Index(None, "at"))


WORDS = (
    QT_TRANSLATE_NOOP("Words", "filled in"),
    QT_TRANSLATE_NOOP("Words", "declined by the customer"),
    QT_TRANSLATE_NOOP("Words", "content"),
    QT_TRANSLATE_NOOP("Words", "content, with a suggestion"),
    QT_TRANSLATE_NOOP("Words", "not content"),
    QT_TRANSLATE_NOOP("Words", "not reached"),
)
