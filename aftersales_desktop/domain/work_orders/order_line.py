"""A line of a work order: labour by the hour or a part by the unit, with how far it has come (SM2)."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.domain.work_orders.order_state import (
    AdditionCause,
    AdditionState,
    LineKind,
    PartClass,
    Payer,
)
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity


class OrderLine(Row):
    """One line; for parts the quantities say where they are.

    stocked_out - out of the system's stock (net of returns); handed_over - given to the technician;
    fitted - in this car; taken_back - physically back at the counter, system return still open.
    Always 0 <= fitted + taken_back <= handed_over <= stocked_out <= quantity.
    """

    __tablename__ = "order_line"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("work_order.id"), init=False)
    position: Mapped[int]
    kind: Mapped[LineKind] = mapped_column(word_column(LineKind))
    description: Mapped[str] = mapped_column(String(200))
    part_number: Mapped[str] = mapped_column(String(40), default="")
    part_class: Mapped[PartClass] = mapped_column(word_column(PartClass), default=PartClass.OTHER)
    unit: Mapped[str] = mapped_column(String(10), default="")
    quantity: Mapped[Quantity]
    unit_price: Mapped[Money]
    payer: Mapped[Payer] = mapped_column(word_column(Payer), default=Payer.CUSTOMER)
    technician_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    done_at: Mapped[datetime | None] = mapped_column(default=None)
    addition_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("addition.id"), default=None)
    dropped: Mapped[bool] = mapped_column(default=False)
    stocked_out: Mapped[Quantity] = mapped_column(default=Quantity.ZERO)
    handed_over: Mapped[Quantity] = mapped_column(default=Quantity.ZERO)
    fitted: Mapped[Quantity] = mapped_column(default=Quantity.ZERO)
    taken_back: Mapped[Quantity] = mapped_column(default=Quantity.ZERO)
    addition: Mapped["Addition | None"] = relationship(init=False, lazy="selectin")

    __table_args__ = (
        CheckConstraint("quantity > 0", name="quantity_positive"),
        CheckConstraint("unit_price >= 0", name="price_not_negative"),
        CheckConstraint(
            "fitted >= 0 AND taken_back >= 0 AND fitted + taken_back <= handed_over "
            "AND handed_over <= stocked_out AND stocked_out <= quantity",
            name="parts_flow",
        ),
        Index(None, "order_id"),
        Index(None, "done_at"),
        Index(None, "part_number"),
    )

    @property
    def not_accounted(self) -> Quantity:
        """What was issued and is neither in the car nor back at the counter (R2.2.3a-b)."""
        return self.stocked_out - self.fitted - self.taken_back

    @property
    def unidentified(self) -> bool:
        """Whether it is a wish in words that no part of the catalogue stands behind yet (R2.3.6)."""
        return self.kind is LineKind.PART and not self.part_number and not self.dropped

    @property
    def amount(self) -> Money:
        """What the line costs its payer."""
        return self.unit_price.times(self.quantity)

    @property
    def charged(self) -> Money:
        """What the customer pays for it: nothing for warranty and internal lines (R1.2.1)."""
        return self.amount if self.payer is Payer.CUSTOMER and self.live else Money.ZERO

    @property
    def awaits_answer(self) -> bool:
        """Whether it belongs to an addition the customer has not answered yet (R2.3.6)."""
        return self.addition is not None and self.addition.state is AdditionState.REPORTED

    @property
    def live(self) -> bool:
        """Whether it counts: neither dropped nor waiting for the customer's answer."""
        return not self.dropped and not self.awaits_answer

    @property
    def owed(self) -> Money:
        """What the customer pays at the end: labour as quoted, of a part only what is fitted in the car."""
        if self.kind is LineKind.PART and self.charged != Money.ZERO:
            return self.unit_price.times(self.fitted)
        return self.charged

    @property
    def with_technician(self) -> Quantity:
        """How much the technician has and may still bring back: handed over, not fitted, not back yet."""
        return self.handed_over - self.fitted - self.taken_back

    def hand_over(self, quantity: Quantity) -> None:
        """Give stocked-out parts to the technician (R2.3.2b); the table keeps it within what is out."""
        self.handed_over += quantity

    def reverse_stock_out(self, quantity: Quantity) -> None:
        """Take a stock-out back whose goods never left the counter (SM2)."""
        self.stocked_out -= quantity

    def take_back(self, quantity: Quantity) -> None:
        """Unused parts lie at the counter again (R2.3.11c)."""
        self.taken_back += quantity

    def return_to_stock(self, quantity: Quantity, *, still_needed: bool) -> None:
        """Parts taken back are in stock again (R2.3.11d).

        What the order no longer needs leaves it too, so that nobody pays for it.
        """
        self.taken_back -= quantity
        self.handed_over -= quantity
        self.stocked_out -= quantity
        if not still_needed and quantity < self.quantity:
            self.quantity -= quantity
        elif not still_needed:
            self.dropped = True


class Addition(Row):
    """A second-round addition (F29): found by the floor, then answered through the desk (R2.3.6)."""

    __tablename__ = "addition"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("work_order.id"))
    finding: Mapped[str] = mapped_column(String(500))
    found_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    found_at: Mapped[datetime]
    cause: Mapped[AdditionCause | None] = mapped_column(word_column(AdditionCause), default=None)
    state: Mapped[AdditionState] = mapped_column(word_column(AdditionState), default=AdditionState.REPORTED)
    channel: Mapped[str] = mapped_column(String(20), default="")
    answered_by: Mapped[str] = mapped_column(String(60), default="")
    answered_at: Mapped[datetime | None] = mapped_column(default=None)
    recorded_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)

    __table_args__ = (Index(None, "order_id"), Index(None, "state"))
