"""A supplier: known once, by name, tax number and telephone, so that three quotes are of three houses."""

from sqlalchemy import CheckConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row


class Supplier(Row):
    """Somebody who sells parts; the keys are what two spellings of one house have in common (R2.3.10b)."""

    __tablename__ = "supplier"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    name: Mapped[str] = mapped_column(String(120))
    name_key: Mapped[str] = mapped_column(String(120), unique=True)
    tax_number: Mapped[str] = mapped_column(String(30), default="")
    tax_key: Mapped[str | None] = mapped_column(String(30), unique=True, default=None)
    phone: Mapped[str] = mapped_column(String(40), default="")
    phone_key: Mapped[str | None] = mapped_column(String(40), unique=True, default=None)
    contact: Mapped[str] = mapped_column(String(60), default="")
    active: Mapped[bool] = mapped_column(default=True)
    version: Mapped[int] = mapped_column(default=1)

    __table_args__ = (CheckConstraint("tax_key IS NOT NULL OR phone_key IS NOT NULL", name="can_be_told"),)
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class
