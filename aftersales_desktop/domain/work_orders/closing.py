"""What ends an order's visit: inspection, settlement, payments, drain-cart counts and moves."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.domain.work_orders.order_state import PaymentKind, Place
from aftersales_desktop.domain.work_orders.refusals_floor import DrainCartFull
from aftersales_desktop.values.money import Money


class FinalInspection(Row):
    """A final inspection; a failed one sends the order back to work (R7.5.10)."""

    __tablename__ = "final_inspection"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("work_order.id"))
    inspector_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    at: Mapped[datetime]
    passed: Mapped[bool]
    findings: Mapped[str] = mapped_column(String(500), default="")

    __table_args__ = (Index(None, "order_id"),)


class Settlement(Row):
    """What the customer owes for one order, fixed at the desk: labour and parts less discount (R2.1.5)."""

    __tablename__ = "settlement"

    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("work_order.id"), primary_key=True)
    number: Mapped[int] = mapped_column(BIG_ID, unique=True)
    labour: Mapped[Money]
    parts: Mapped[Money]
    due: Mapped[Money]
    settled_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    at: Mapped[datetime]
    discount: Mapped[Money | None] = mapped_column(default=None)

    __table_args__ = (Index(None, "at"),)


class Payment(Row):
    """Money received for an order; the receipt number is printed."""

    __tablename__ = "payment"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("work_order.id"))
    receipt_number: Mapped[int] = mapped_column(BIG_ID, unique=True)
    kind: Mapped[PaymentKind] = mapped_column(word_column(PaymentKind))
    amount: Mapped[Money]
    reference: Mapped[str] = mapped_column(String(60), default="")
    received_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    at: Mapped[datetime]

    __table_args__ = (CheckConstraint("amount > 0", name="amount_positive"), Index(None, "order_id"))


class DrainCart(Row):
    """An oil drain cart; it holds a few used oil filters and is then emptied (R2.2.8c, SM18)."""

    __tablename__ = "drain_cart"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    name: Mapped[str] = mapped_column(String(40), unique=True)
    filters: Mapped[int] = mapped_column(default=0)
    emptied_at: Mapped[datetime | None] = mapped_column(default=None)
    emptied_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    version: Mapped[int] = mapped_column(default=1)

    __table_args__ = (CheckConstraint("filters >= 0", name="no_less_than_none"),)
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class

    def is_full(self, most: int) -> bool:
        """Whether it must be emptied before the next filter (SM18); `most` stands in the rulebook."""
        return self.filters >= most

    def take_filter(self, most: int) -> None:
        """Put one more used filter on the cart.

        Raises:
            DrainCartFull: As many as it may hold lie on it already.

        """
        if self.is_full(most):
            raise DrainCartFull(cart=self.name, most=most)
        self.filters += 1

    def empty(self, at: datetime, emptied_by_id: int) -> None:
        """Note that somebody emptied it."""
        self.filters = 0
        self.emptied_at = at
        self.emptied_by_id = emptied_by_id


class UsedFilter(Row):
    """One used oil filter of one order, left to drain on a cart (R2.2.8c)."""

    __tablename__ = "used_filter"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    cart_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("drain_cart.id"))
    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("work_order.id"))
    booked_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    at: Mapped[datetime]

    __table_args__ = (Index(None, "order_id"), Index(None, "cart_id", "at"))


class Move(Row):
    """The car and its card moved together to another place (R2.3.1d)."""

    __tablename__ = "move"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("work_order.id"))
    vehicle_place: Mapped[Place] = mapped_column(word_column(Place))
    card_place: Mapped[Place] = mapped_column(word_column(Place, "card_place"))
    bay_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("bay.id"), default=None)
    moved_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    at: Mapped[datetime]

    __table_args__ = (Index(None, "order_id"),)
