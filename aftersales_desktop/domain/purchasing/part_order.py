"""Parts ordered from a supplier, and what came of it: accepted, rejected, at what cost (R2.3.10c)."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.money import Money, total
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class PartOrderState(StrEnum):
    """Where an order at a supplier stands."""

    ORDERED = "ordered"
    PARTLY_RECEIVED = "partly received"
    RECEIVED = "received"
    CANCELLED = "cancelled"


class Need(StrEnum):
    """Why a part is bought; bought without need is what the rule calls careless (R2.3.10c)."""

    WORK_ORDER = "for a work order"
    MINIMUM = "below the minimum stock"
    NONE = "no need recorded"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "ordered"),
    QT_TRANSLATE_NOOP("Words", "partly received"),
    QT_TRANSLATE_NOOP("Words", "received"),
    QT_TRANSLATE_NOOP("Words", "cancelled"),
    QT_TRANSLATE_NOOP("Words", "for a work order"),
    QT_TRANSLATE_NOOP("Words", "below the minimum stock"),
    QT_TRANSLATE_NOOP("Words", "no need recorded"),
)
ON_THE_WAY = frozenset({PartOrderState.ORDERED, PartOrderState.PARTLY_RECEIVED})


class PartOrderLine(Row):
    """One part of it; `rejected` went back to the supplier, so that it is still awaited."""

    __tablename__ = "part_order_line"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    part_order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("part_order.id"), init=False)
    part_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("part.id"))
    order_line_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("order_line.id"), default=None)
    quantity: Mapped[Quantity]
    unit_cost: Mapped[Money]
    need: Mapped[Need] = mapped_column(word_column(Need))
    accepted: Mapped[Quantity] = mapped_column(default=Quantity.ZERO)
    rejected: Mapped[Quantity] = mapped_column(default=Quantity.ZERO)

    __table_args__ = (
        CheckConstraint("quantity > 0 AND unit_cost >= 0", name="positive"),
        CheckConstraint("accepted >= 0 AND accepted <= quantity AND rejected >= 0", name="flow"),
        CheckConstraint("order_line_id IS NULL OR need = 'for a work order'", name="need_of_order"),
        Index(None, "part_order_id"),
        Index(None, "part_id"),
        Index(None, "order_line_id"),
    )

    @property
    def awaited(self) -> Quantity:
        """How much the supplier still owes."""
        return self.quantity - self.accepted

    @property
    def amount(self) -> Money:
        """What the line costs as ordered."""
        return self.unit_cost.times(self.quantity)


class PartOrder(Row):
    """An order at one supplier; `reason` is why something is bought that nothing asks for."""

    __tablename__ = "part_order"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    number: Mapped[int] = mapped_column(BIG_ID, unique=True)
    supplier_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("supplier.id"))
    state: Mapped[PartOrderState] = mapped_column(word_column(PartOrderState), default=PartOrderState.ORDERED)
    expected_on: Mapped[date]
    reason: Mapped[str] = mapped_column(String(200), default="")
    ordered_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    ordered_at: Mapped[datetime]
    closed_at: Mapped[datetime | None] = mapped_column(default=None)
    cancel_reason: Mapped[str] = mapped_column(String(200), default="")
    version: Mapped[int] = mapped_column(default=1)
    lines: Mapped[list[PartOrderLine]] = relationship(
        default_factory=list, cascade="all, delete-orphan", order_by="PartOrderLine.id", init=False
    )

    __table_args__ = (Index(None, "state", "id"), Index(None, "supplier_id", "id"), Index(None, "ordered_at"))
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class

    @property
    def shown_number(self) -> str:
        """The number as on screen and paper: PO-261124-0003."""
        return shown_document("PO", self.number)

    @property
    def subject(self) -> Subject:
        """The order as the thing a duty is about."""
        return Subject(SubjectKind.PART_ORDER, self.id)

    @property
    def amount(self) -> Money:
        """What it costs as ordered."""
        return total([line.amount for line in self.lines])


class PartReceipt(Row):
    """What was found when goods of one line came in: the cost and failure rate of suppliers (R2.3.10c)."""

    __tablename__ = "part_receipt"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    line_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("part_order_line.id"))
    supplier_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("supplier.id"))
    goods_in_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("goods_in.id"), default=None)
    accepted: Mapped[Quantity]
    rejected: Mapped[Quantity]
    unit_cost: Mapped[Money]
    quality_note: Mapped[str] = mapped_column(String(200), default="")
    received_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    at: Mapped[datetime]

    __table_args__ = (
        CheckConstraint("accepted >= 0 AND rejected >= 0 AND accepted + rejected > 0", name="something"),
        CheckConstraint("rejected = 0 OR quality_note <> ''", name="rejected_says_why"),
        Index(None, "line_id"),
        Index(None, "supplier_id", "at"),
    )
