"""A person or company that brings cars."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class CustomerKind(StrEnum):
    """Person or company."""

    PERSON = "person"
    COMPANY = "company"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "person"),
    QT_TRANSLATE_NOOP("Words", "company"),
)


class Customer(Row):
    """A customer of the house; a double is merged into another and stays as a pointer.

    The `_key` columns hold what is searched: no separators, one case, one width.
    """

    __tablename__ = "customer"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    name: Mapped[str] = mapped_column(String(120))
    name_key: Mapped[str] = mapped_column(String(120))
    phone: Mapped[str] = mapped_column(String(40), default="")
    phone_key: Mapped[str] = mapped_column(String(40), default="")
    kind: Mapped[CustomerKind] = mapped_column(word_column(CustomerKind), default=CustomerKind.PERSON)
    address: Mapped[str] = mapped_column(String(200), default="")
    tax_number: Mapped[str] = mapped_column(String(40), default="")
    remark: Mapped[str] = mapped_column(String(500), default="")
    created_at: Mapped[datetime]
    merged_into_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("customer.id"), default=None)
    version: Mapped[int] = mapped_column(default=1)

    __table_args__ = (Index(None, "phone_key"), Index(None, "name_key"))
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class
