"""The stock ledger: every change of stock, append-only, with who, when, why and at what cost (R2.3.0)."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class MovementKind(StrEnum):
    """Why stock moved."""

    OPENING = "opening stock"
    GOODS_IN = "goods-in"
    STOCK_OUT = "stock-out"
    REVERSAL = "stock-out reversed"
    RETURN = "return to stock"
    COUNT = "count difference"
    BIN_MOVE = "moved between bins"
    INTERNAL_USE = "internal use"


MOVEMENT_WORDS = (
    QT_TRANSLATE_NOOP("Words", "opening stock"),
    QT_TRANSLATE_NOOP("Words", "goods-in"),
    QT_TRANSLATE_NOOP("Words", "stock-out"),
    QT_TRANSLATE_NOOP("Words", "stock-out reversed"),
    QT_TRANSLATE_NOOP("Words", "return to stock"),
    QT_TRANSLATE_NOOP("Words", "count difference"),
    QT_TRANSLATE_NOOP("Words", "moved between bins"),
    QT_TRANSLATE_NOOP("Words", "internal use"),
)


class StockMovement(Row):
    """One line of the ledger; `quantity` is signed, plus into the bin."""

    __tablename__ = "stock_movement"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    part_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("part.id"))
    bin_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("bin.id"))
    quantity: Mapped[Quantity]
    kind: Mapped[MovementKind] = mapped_column(word_column(MovementKind))
    line_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("order_line.id"), default=None)
    document: Mapped[str] = mapped_column(String(40), default="")
    unit_cost: Mapped[Money]
    posted_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    at: Mapped[datetime]

    __table_args__ = (
        CheckConstraint("quantity <> 0", name="moves_something"),
        Index(None, "part_id", "id"),
        Index(None, "line_id"),
    )
