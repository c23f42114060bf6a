"""The loan register (F28): who has which tool for which order, and what a loss cost."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class CompensationKind(StrEnum):
    """How a lost tool is made good (R2.3.5c): nothing else is allowed."""

    ORIGINAL_PRICE = "original price"
    SAME_MODEL = "same model"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "original price"),
    QT_TRANSLATE_NOOP("Words", "same model"),
)


class ToolLoan(Row):
    """One line of the register; the database allows one open loan per tool.

    `due_at` is the end of the borrower's shift; the loan is overdue from then on, or as soon as the order
    is finished (R2.3.5b).
    """

    __tablename__ = "tool_loan"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    number: Mapped[int] = mapped_column(BIG_ID, unique=True)
    tool_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("special_tool.id"))
    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("work_order.id"))
    borrower_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    lent_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    out_at: Mapped[datetime]
    due_at: Mapped[datetime]
    condition_out: Mapped[str] = mapped_column(String(200))
    back_at: Mapped[datetime | None] = mapped_column(default=None)
    condition_back: Mapped[str] = mapped_column(String(200), default="")
    received_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    lost_at: Mapped[datetime | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(default=1)

    __table_args__ = (
        Index(
            "uq_tool_loan_one_open",
            "tool_id",
            unique=True,
            sqlite_where=text("back_at IS NULL AND lost_at IS NULL"),
            postgresql_where=text("back_at IS NULL AND lost_at IS NULL"),
        ),
        Index(None, "borrower_id", "back_at"),
        Index(None, "order_id"),
        Index(None, "out_at"),
        Index(None, "tool_id", "id"),
    )
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class


class ToolCompensation(Row):
    """What the borrower owes for a lost tool, and how it was settled (R2.3.5c-d)."""

    __tablename__ = "tool_compensation"

    loan_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("tool_loan.id"), primary_key=True)
    kind: Mapped[CompensationKind] = mapped_column(word_column(CompensationKind))
    amount: Mapped[Money]
    chosen_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    chosen_at: Mapped[datetime]
    settled_at: Mapped[datetime | None] = mapped_column(default=None)
    settled_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    receipt: Mapped[str] = mapped_column(String(60), default="")
    new_tool_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("special_tool.id"), default=None)

    __table_args__ = (CheckConstraint("amount >= 0", name="amount_not_negative"),)
