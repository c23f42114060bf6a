"""A promised visit: who comes when, with which car, for what."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class AppointmentState(StrEnum):
    """What became of an appointment."""

    EXPECTED = "expected"
    ARRIVED = "arrived"
    CHECKED_IN = "checked in"
    MISSED = "missed"
    CANCELLED = "cancelled"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "expected"),
    QT_TRANSLATE_NOOP("Words", "arrived"),
    QT_TRANSLATE_NOOP("Words", "checked in"),
    QT_TRANSLATE_NOOP("Words", "missed"),
    QT_TRANSLATE_NOOP("Words", "cancelled"),
)


class Appointment(Row):
    """One visit in the book; `order_id` is filled when the car is checked in."""

    __tablename__ = "appointment"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    at: Mapped[datetime]
    customer_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("customer.id"))
    vehicle_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("vehicle.id"))
    advisor_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    wish: Mapped[str] = mapped_column(String(500))
    state: Mapped[AppointmentState] = mapped_column(
        word_column(AppointmentState), default=AppointmentState.EXPECTED
    )
    arrived_at: Mapped[datetime | None] = mapped_column(default=None)
    order_id: Mapped[int | None] = mapped_column(BIG_ID, default=None)
    version: Mapped[int] = mapped_column(default=1)

    __table_args__ = (Index(None, "at"), Index(None, "state", "at"))
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class
