"""Goods received from a supplier, put into bins and into the ledger (R1.5.4d, R2.3.10c)."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aftersales_desktop.database.row import BIG_ID, Row
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity


class GoodsInLine(Row):
    """So much of one part into one bin at a unit cost; `order_line_id` when an order waits for it."""

    __tablename__ = "goods_in_line"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    goods_in_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("goods_in.id"), init=False)
    part_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("part.id"))
    bin_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("bin.id"))
    quantity: Mapped[Quantity]
    unit_cost: Mapped[Money]

    __table_args__ = (CheckConstraint("quantity > 0", name="quantity_positive"), Index(None, "goods_in_id"))


class GoodsIn(Row):
    """One delivery, posted at once."""

    __tablename__ = "goods_in"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    number: Mapped[int] = mapped_column(BIG_ID, unique=True)
    supplier: Mapped[str] = mapped_column(String(120))
    delivery_note: Mapped[str] = mapped_column(String(60), default="")
    received_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    at: Mapped[datetime]
    lines: Mapped[list[GoodsInLine]] = relationship(
        default_factory=list, cascade="all, delete-orphan", init=False
    )

    __table_args__ = (Index(None, "at"),)
