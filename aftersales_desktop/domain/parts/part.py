"""A spare part in the catalogue, the bins it lies in and how many lie there."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.domain.work_orders.order_state import PartClass
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.scan_code import ScanCode, ScanKind


class Part(Row):
    """A part number with its names and prices; `minimum` is when to order again.

    `masking_permitted` is empty for whatever is no masking material; only rolled paper and film are
    permitted (R2.2.10b).
    """

    __tablename__ = "part"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    number: Mapped[str] = mapped_column(String(40), unique=True)
    number_key: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    name_key: Mapped[str] = mapped_column(String(120))
    unit: Mapped[str] = mapped_column(String(10))
    part_class: Mapped[PartClass] = mapped_column(word_column(PartClass), default=PartClass.OTHER)
    price: Mapped[Money]
    cost: Mapped[Money]
    minimum: Mapped[Quantity] = mapped_column(default=Quantity.ZERO)
    home_bin_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("bin.id"), default=None)
    active: Mapped[bool] = mapped_column(default=True)
    masking_permitted: Mapped[bool | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(default=1)

    __table_args__ = (
        CheckConstraint("price >= 0 AND cost >= 0 AND minimum >= 0", name="not_negative"),
        Index(None, "name_key"),
    )
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class

    @property
    def code(self) -> ScanCode:
        """The code on the part's label."""
        return ScanCode(ScanKind.PART, self.id, 0)


class Bin(Row):
    """A storage place: area, shelf and compartment in one code such as A-03-2."""

    __tablename__ = "bin"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    code: Mapped[str] = mapped_column(String(20), unique=True)
    active: Mapped[bool] = mapped_column(default=True)

    @property
    def scan_code(self) -> ScanCode:
        """The code on the bin's label."""
        return ScanCode(ScanKind.BIN, self.id, 0)


class Stock(Row):
    """How much of a part lies in a bin; the sum of its movements, never below zero."""

    __tablename__ = "stock"

    part_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("part.id"), primary_key=True)
    bin_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("bin.id"), primary_key=True)
    on_hand: Mapped[Quantity] = mapped_column(default=Quantity.ZERO)

    __table_args__ = (CheckConstraint("on_hand >= 0", name="never_below_zero"), Index(None, "bin_id"))


class Reservation(Row):
    """Stock kept for a line of an order, so that nobody else takes it.

    `held` keeps it even while the order needs no parts: the car has left, and comes back for it (R2.3.8d).
    """

    __tablename__ = "reservation"

    line_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("order_line.id"), primary_key=True)
    part_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("part.id"))
    quantity: Mapped[Quantity]
    held: Mapped[bool | None] = mapped_column(default=None)

    __table_args__ = (CheckConstraint("quantity > 0", name="quantity_positive"), Index(None, "part_id"))
