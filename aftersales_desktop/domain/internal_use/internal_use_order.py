"""Consumables for the sales department, drawn on after-sales' cost (R2.3.12, F34)."""

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


class InternalUseState(StrEnum):
    """Where an internal-use order stands."""

    OPEN = "open"
    ISSUED = "issued"
    CANCELLED = "cancelled"


class CostCentre(StrEnum):
    """Who bears the cost: after-sales, whoever uses it up (R2.3.12b)."""

    AFTER_SALES = "after-sales"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "open"),
    QT_TRANSLATE_NOOP("Words", "issued"),
    QT_TRANSLATE_NOOP("Words", "cancelled"),
    QT_TRANSLATE_NOOP("Words", "after-sales"),
)


class InternalUseLine(Row):
    """So much of one consumable; `unit_cost` is what a piece cost the house when it went out."""

    __tablename__ = "internal_use_line"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("internal_use_order.id"), init=False)
    part_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("part.id"))
    quantity: Mapped[Quantity]
    unit_cost: Mapped[Money] = mapped_column(default=Money.ZERO)

    __table_args__ = (
        UniqueConstraint("order_id", "part_id"),
        CheckConstraint("quantity > 0 AND unit_cost >= 0", name="positive"),
        Index(None, "part_id"),
    )


class InternalUseOrder(Row):
    """One order of the sales department, opened by after-sales; the cost centre cannot be another.

    `over_reason` is the parts manager's word for taking more than a month's ceiling (R2.3.12c).
    """

    __tablename__ = "internal_use_order"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    number: Mapped[int] = mapped_column(BIG_ID, unique=True)
    receiver: Mapped[str] = mapped_column(String(60))
    purpose: Mapped[str] = mapped_column(String(200))
    cost_centre: Mapped[CostCentre] = mapped_column(
        word_column(CostCentre), default=CostCentre.AFTER_SALES, init=False
    )
    state: Mapped[InternalUseState] = mapped_column(
        word_column(InternalUseState), default=InternalUseState.OPEN
    )
    opened_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    opened_at: Mapped[datetime]
    over_reason: Mapped[str] = mapped_column(String(200), default="")
    over_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    issued_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    issued_at: Mapped[datetime | None] = mapped_column(default=None)
    cancel_reason: Mapped[str] = mapped_column(String(200), default="")
    version: Mapped[int] = mapped_column(default=1)
    lines: Mapped[list[InternalUseLine]] = relationship(
        default_factory=list, cascade="all, delete-orphan", order_by="InternalUseLine.id", init=False
    )

    __table_args__ = (
        CheckConstraint("(over_reason = '') = (over_by_id IS NULL)", name="reason_has_a_name"),
        CheckConstraint("state <> 'issued' OR issued_at IS NOT NULL", name="issued_by_somebody"),
        Index(None, "state", "id"),
        Index(None, "issued_at"),
    )
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class

    @property
    def shown_number(self) -> str:
        """The number as on screen and paper: IU-261124-0003."""
        return shown_document("IU", self.number)

    @property
    def quantities(self) -> dict[int, Quantity]:
        """How much of each consumable is on it."""
        return {line.part_id: line.quantity for line in self.lines}

    @property
    def subject(self) -> Subject:
        """What messages about it point at."""
        return Subject(SubjectKind.INTERNAL_USE_ORDER, self.id)


class ConsumableCeiling(Row):
    """How much of a consumable may go out in a month, from a month on; the last one set holds (R2.3.12c)."""

    __tablename__ = "consumable_ceiling"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    part_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("part.id"))
    quantity: Mapped[Quantity]
    effective_from: Mapped[date]
    set_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    at: Mapped[datetime]

    __table_args__ = (
        CheckConstraint("quantity >= 0", name="not_negative"),
        Index(None, "part_id", "effective_from", "id"),
    )
