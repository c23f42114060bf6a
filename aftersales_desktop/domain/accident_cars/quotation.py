"""The quotation of an accident car: what the order's own lines cost, and every version that was priced (SM4).

The quotation has no lines of its own: it is the work order as it stands. Here is what the order does not
know: the cost of each line, the frozen versions, the reason for a low margin.
"""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class CostKind(StrEnum):
    """What the margin is reckoned over (R2.1.6a)."""

    PART = "part"
    PAINT = "paint"
    LABOUR = "labour"
    OUTSIDE = "outside work"


class QuotationState(StrEnum):
    """How far a quotation has come (SM4); a signature counts for exactly what was signed."""

    DRAFT = "draft"
    PRICED = "priced"
    SIGNED = "signed"
    SENT_BACK = "sent back"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "part"),
    QT_TRANSLATE_NOOP("Words", "paint"),
    QT_TRANSLATE_NOOP("Words", "labour"),
    QT_TRANSLATE_NOOP("Words", "outside work"),
    QT_TRANSLATE_NOOP("Words", "draft"),
    QT_TRANSLATE_NOOP("Words", "priced"),
    QT_TRANSLATE_NOOP("Words", "signed"),
    QT_TRANSLATE_NOOP("Words", "sent back"),
)


class LineCost(Row):
    """What one unit of an order's line costs the house, net of tax."""

    __tablename__ = "line_cost"

    line_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("order_line.id"), primary_key=True)
    kind: Mapped[CostKind] = mapped_column(word_column(CostKind))
    unit_cost: Mapped[Money]

    __table_args__ = (CheckConstraint("unit_cost >= 0", name="cost_not_negative"),)


class AccidentQuotation(Row):
    """Where an accident order's quotation stands; `version` names the latest that was priced (F27)."""

    __tablename__ = "accident_quotation"

    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("work_order.id"), primary_key=True)
    state: Mapped[QuotationState] = mapped_column(word_column(QuotationState), default=QuotationState.DRAFT)
    version: Mapped[int] = mapped_column(default=0)
    row_version: Mapped[int] = mapped_column(default=1)

    __table_args__ = (Index(None, "state"),)
    __mapper_args__ = {"version_id_col": row_version}  # noqa: RUF012 - SQLAlchemy reads it from the class

    @property
    def subject(self) -> Subject:
        """What signatures are about."""
        return quotation_of(self.order_id)


class QuotationVersion(Row):
    """One version as it was priced, frozen: its content, its margin, the reason for a low one (R2.3.4b)."""

    __tablename__ = "quotation_version"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("accident_quotation.order_id"))
    version: Mapped[int]
    content: Mapped[str] = mapped_column(Text)
    income: Mapped[Money]
    cost: Mapped[Money]
    margin: Mapped[int]
    made_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    made_at: Mapped[datetime]
    reason: Mapped[str] = mapped_column(String(500), default="")
    reason_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    reason_at: Mapped[datetime | None] = mapped_column(default=None)
    signed_at: Mapped[datetime | None] = mapped_column(default=None)

    __table_args__ = (UniqueConstraint("order_id", "version"),)


def quotation_of(order_id: int) -> Subject:
    """Name the quotation of an order as the thing a signature is about."""
    return Subject(SubjectKind.ACCIDENT_QUOTATION, order_id)
