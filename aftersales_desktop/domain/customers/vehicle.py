"""A vehicle, with what reception must know before it touches it."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row


class Vehicle(Row):
    """A car of a customer; plates may change hands, so neither plate nor VIN is unique."""

    __tablename__ = "vehicle"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    customer_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("customer.id"))
    plate: Mapped[str] = mapped_column(String(20))
    plate_key: Mapped[str] = mapped_column(String(20))
    vin: Mapped[str] = mapped_column(String(20), default="")
    make: Mapped[str] = mapped_column(String(40), default="")
    model: Mapped[str] = mapped_column(String(60), default="")
    year: Mapped[int | None] = mapped_column(default=None)
    colour: Mapped[str] = mapped_column(String(30), default="")
    purchased_on: Mapped[date | None] = mapped_column(default=None)
    warranty_until: Mapped[date | None] = mapped_column(default=None)
    mileage_km: Mapped[int] = mapped_column(default=0)
    remark: Mapped[str] = mapped_column(String(500), default="")
    created_at: Mapped[datetime]
    merged_into_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("vehicle.id"), default=None)
    version: Mapped[int] = mapped_column(default=1)

    __table_args__ = (Index(None, "plate_key"), Index(None, "vin"), Index(None, "customer_id"))
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class
