"""A discount on one order: how much, why, who gave it, and in which week it counts (R2.1.5, SM14)."""

from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from hashlib import sha256
from itertools import accumulate, pairwise

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money, total
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

# Shares are in hundredths of a percent.
WHOLE = 10_000


class DiscountState(StrEnum):
    """SM14; a withdrawn one was taken back, or its lines changed."""

    REQUESTED = "requested"
    GRANTED = "granted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class DiscountReason(StrEnum):
    """Why, in one word; the free text says the rest (R2.1.5d)."""

    REGULAR = "regular customer"
    WAITED = "long wait"
    COMPLAINT = "after a complaint"
    LARGE_ORDER = "large order"
    PROMOTION = "promotion"
    OTHER = "other reason"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "requested"),
    QT_TRANSLATE_NOOP("Words", "granted"),
    QT_TRANSLATE_NOOP("Words", "declined"),
    QT_TRANSLATE_NOOP("Words", "withdrawn"),
    QT_TRANSLATE_NOOP("Words", "regular customer"),
    QT_TRANSLATE_NOOP("Words", "long wait"),
    QT_TRANSLATE_NOOP("Words", "after a complaint"),
    QT_TRANSLATE_NOOP("Words", "large order"),
    QT_TRANSLATE_NOOP("Words", "promotion"),
    QT_TRANSLATE_NOOP("Words", "other reason"),
)
COUNTS = frozenset({DiscountState.REQUESTED, DiscountState.GRANTED})


class Discount(Row):
    """The one discount of an order; asking again writes it anew.

    Attributes:
        share: As asked for, in hundredths of a percent; None when asked for as an amount.
        base: Labour and parts the customer would pay, before the discount.
        lines: Fixes what the base was made of, so that a later change is noticed.
        why_above: The words of the pre-report (R2.1.5e).
        week: The Monday of the week it counts in: that of the settlement, until then that of the giving.
        reported_at: When its reason went to the service director (R2.1.5d).

    """

    __tablename__ = "discount"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("work_order.id"), unique=True)
    state: Mapped[DiscountState] = mapped_column(word_column(DiscountState))
    share: Mapped[int | None]
    amount: Mapped[Money]
    base: Mapped[Money]
    lines: Mapped[str] = mapped_column(String(64))
    reason_code: Mapped[DiscountReason] = mapped_column(word_column(DiscountReason))
    reason: Mapped[str] = mapped_column(String(300))
    week: Mapped[date]
    asked_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    asked_at: Mapped[datetime]
    why_above: Mapped[str] = mapped_column(String(500), default="")
    above_limit: Mapped[bool] = mapped_column(default=False)
    above_quota: Mapped[bool] = mapped_column(default=False)
    granted_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    granted_at: Mapped[datetime | None] = mapped_column(default=None)
    pre_reported_at: Mapped[datetime | None] = mapped_column(default=None)
    reported_at: Mapped[datetime | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(default=1)

    __table_args__ = (
        CheckConstraint("amount > 0 AND amount <= base", name="amount_within_base"),
        CheckConstraint(
            "state <> 'granted' OR (granted_by_id IS NOT NULL AND granted_at IS NOT NULL)",
            name="granted_by_somebody",
        ),
        Index(None, "week", "state"),
        Index(None, "asked_at", "id"),
    )
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class

    @property
    def subject(self) -> Subject:
        """What requests and notices about it point at."""
        return Subject(SubjectKind.DISCOUNT, self.id)

    @property
    def signed_content(self) -> str:
        """What a signature covers: these lines, this amount, this reason."""
        return f"{self.order_id}|{self.lines}|{self.amount.fen}|{self.reason_code}|{self.reason}"

    def fits(self, order: WorkOrder) -> bool:
        """Say whether the lines are still those it was asked for."""
        return self.lines == owed_lines(order)


def owed_lines(order: WorkOrder) -> str:
    """Condense what the customer pays line by line."""
    text = "\n".join(f"{line.id}|{line.owed.fen}" for line in _paid(order))
    return sha256(text.encode()).hexdigest()


def owed_before(order: WorkOrder) -> Money:
    """Add up labour and parts before any discount: what a discount is measured by (R2.1.5a)."""
    return total([line.owed for line in _paid(order)])


def taken_off(base: Money, share: int) -> Money:
    """Take a share in hundredths of a percent, rounded half up to the fen."""
    exact = Decimal(base.fen) * share / WHOLE
    return Money(int(exact.quantize(Decimal(1), ROUND_HALF_UP)))


def share_of_base(amount: Money, base: Money) -> int:
    """Say which share an amount is, in hundredths of a percent, rounded half up."""
    if base == Money.ZERO:
        return 0
    return int((Decimal(amount.fen) * WHOLE / base.fen).quantize(Decimal(1), ROUND_HALF_UP))


def spread(amount: Money, lines: tuple[Money, ...]) -> tuple[Money, ...]:
    """Spread a discount over lines by what they cost, so that the pieces come to exactly the amount."""
    base = total(lines)
    if base == Money.ZERO:
        return tuple(Money.ZERO for _ in lines)
    sums = accumulate((line.fen for line in lines), initial=0)
    marks = [
        int((Decimal(amount.fen) * sum_ / base.fen).quantize(Decimal(1), ROUND_HALF_UP)) for sum_ in sums
    ]
    return tuple(Money(after - before) for before, after in pairwise(marks))


def _paid(order: WorkOrder) -> list[OrderLine]:
    return [line for line in order.lines if line.live and line.owed != Money.ZERO]
