"""A self-purchase: a local buy after three quotes, without application or approval (R2.3.10, SM9)."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class PurchaseState(StrEnum):
    """SM9 until the order; from then on the order at the supplier tells (received, rejected, stocked)."""

    COLLECTING = "collecting quotes"
    ORDERED = "ordered"
    CANCELLED = "cancelled"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "collecting quotes"),
    QT_TRANSLATE_NOOP("Words", "ordered"),
    QT_TRANSLATE_NOOP("Words", "cancelled"),
)


class Quote(Row):
    """What one supplier asks; a newer quote of the same supplier takes its place (R2.3.10b)."""

    __tablename__ = "supplier_quote"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    purchase_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("self_purchase.id"), init=False)
    supplier_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("supplier.id"))
    unit_price: Mapped[Money]
    freight: Mapped[Money]
    delivery_days: Mapped[int]
    quality_note: Mapped[str] = mapped_column(String(200))
    valid_until: Mapped[date]
    entered_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    at: Mapped[datetime]

    __table_args__ = (
        UniqueConstraint("purchase_id", "supplier_id"),
        CheckConstraint("unit_price > 0 AND freight >= 0 AND delivery_days >= 0", name="believable"),
    )

    def landed(self, quantity: Quantity) -> Money:
        """What it costs when it lies here: goods and freight."""
        return self.unit_price.times(quantity) + self.freight


class SelfPurchase(Row):
    """One part to buy; `reason` is why the chosen quote is not the cheapest.

    `times_quoted` counts quotes stored, renewed ones too, so that a comparison seen before one is told from
    the one after it.
    """

    __tablename__ = "self_purchase"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    number: Mapped[int] = mapped_column(BIG_ID, unique=True)
    part_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("part.id"))
    quantity: Mapped[Quantity]
    order_line_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("order_line.id"), default=None)
    state: Mapped[PurchaseState] = mapped_column(word_column(PurchaseState), default=PurchaseState.COLLECTING)
    opened_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    opened_at: Mapped[datetime]
    chosen_supplier_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("supplier.id"), default=None)
    reason: Mapped[str] = mapped_column(String(200), default="")
    part_order_id: Mapped[int | None] = mapped_column(
        BIG_ID, ForeignKey("part_order.id"), unique=True, default=None
    )
    times_quoted: Mapped[int] = mapped_column(default=0)
    version: Mapped[int] = mapped_column(default=1)
    quotes: Mapped[list[Quote]] = relationship(
        default_factory=list, cascade="all, delete-orphan", order_by="Quote.id", init=False
    )

    __table_args__ = (
        CheckConstraint("quantity > 0", name="quantity_positive"),
        CheckConstraint("state <> 'ordered' OR part_order_id IS NOT NULL", name="ordered_somewhere"),
        Index(None, "state", "id"),
    )
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class

    @property
    def shown_number(self) -> str:
        """The number as on screen and paper: SP-261124-0003."""
        return shown_document("SP", self.number)

    @property
    def subject(self) -> Subject:
        """What notices and deadlines about it point at."""
        return Subject(SubjectKind.PURCHASE, self.id)

    def counting(self, today: date) -> list[Quote]:
        """List the quotes that still hold, the cheapest on landed price first."""
        holding = [quote for quote in self.quotes if quote.valid_until >= today]
        return sorted(holding, key=lambda quote: (quote.landed(self.quantity), quote.delivery_days, quote.id))
