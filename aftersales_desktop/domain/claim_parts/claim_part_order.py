"""A claim-part order: paid by the manufacturer, ordered for a customer who leaves a deposit (R2.3.8, SM3).

It belongs to the line of a warranty order and keeps its own life: the car may leave while the part is on its
way, and the part is fitted at a later visit.
"""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.domain.claim_parts.refusals import ClaimWrongStep
from aftersales_desktop.domain.work_orders.order_state import AnswerChannel, PaymentKind
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class ClaimState(StrEnum):
    """SM3; the signatures are those of the approvals, found by content, not a state of their own."""

    DRAFT = "draft"
    INFORMED = "customer informed"
    DEPOSIT_PAID = "deposit paid"
    ORDERED = "ordered"
    ARRIVED = "arrived"
    APPOINTED = "appointment made"
    FITTED = "fitted"
    REFUNDED = "deposit refunded"
    CLOSED = "closed"
    CANCELLED = "cancelled"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "draft"),
    QT_TRANSLATE_NOOP("Words", "customer informed"),
    QT_TRANSLATE_NOOP("Words", "deposit paid"),
    QT_TRANSLATE_NOOP("Words", "ordered"),
    QT_TRANSLATE_NOOP("Words", "arrived"),
    QT_TRANSLATE_NOOP("Words", "appointment made"),
    QT_TRANSLATE_NOOP("Words", "fitted"),
    QT_TRANSLATE_NOOP("Words", "deposit refunded"),
    QT_TRANSLATE_NOOP("Words", "closed"),
    QT_TRANSLATE_NOOP("Words", "cancelled"),
)
BEFORE_ORDERED = frozenset({ClaimState.DRAFT, ClaimState.INFORMED, ClaimState.DEPOSIT_PAID})
ON_THE_WAY = frozenset({ClaimState.ORDERED})
AT_THE_COUNTER = frozenset({ClaimState.ARRIVED, ClaimState.APPOINTED})
OVER = frozenset({ClaimState.CLOSED, ClaimState.CANCELLED})

NEXT_STATES: dict[ClaimState, frozenset[ClaimState]] = {
    ClaimState.DRAFT: frozenset({ClaimState.INFORMED, ClaimState.CANCELLED}),
    ClaimState.INFORMED: frozenset({ClaimState.DEPOSIT_PAID, ClaimState.CANCELLED}),
    ClaimState.DEPOSIT_PAID: frozenset({ClaimState.ORDERED, ClaimState.CANCELLED}),
    # Back when the supplier's order is cancelled: ordered anew, or given up with the deposit paid back.
    ClaimState.ORDERED: frozenset({ClaimState.ARRIVED, ClaimState.DEPOSIT_PAID}),
    # Given up when the customer does not come to have it fitted: it goes into free stock (R2.3.8d).
    ClaimState.ARRIVED: frozenset({ClaimState.APPOINTED, ClaimState.FITTED, ClaimState.CANCELLED}),
    ClaimState.APPOINTED: frozenset({ClaimState.FITTED, ClaimState.CANCELLED}),
    # Back to the counter when the technician takes a wrong tick back.
    ClaimState.FITTED: frozenset({ClaimState.REFUNDED, ClaimState.CLOSED, ClaimState.ARRIVED}),
    ClaimState.REFUNDED: frozenset({ClaimState.CLOSED}),
    ClaimState.CLOSED: frozenset(),
    ClaimState.CANCELLED: frozenset(),
}


class ClaimTalk(Row):
    """One talk with the customer about the part; a call is one after its arrival (R2.3.8a, R2.3.8d)."""

    __tablename__ = "claim_talk"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    claim_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("claim_part_order.id"), init=False)
    at: Mapped[datetime]
    channel: Mapped[AnswerChannel] = mapped_column(word_column(AnswerChannel))
    said: Mapped[str] = mapped_column(String(500))
    is_call: Mapped[bool]
    talked_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))


class ClaimMoney(Row):
    """Deposit received, or paid back in full; `number` is the receipt's or the voucher's (R2.3.8b-c)."""

    __tablename__ = "claim_money"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    claim_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("claim_part_order.id"), init=False)
    number: Mapped[int] = mapped_column(BIG_ID)
    paid_back: Mapped[bool]
    kind: Mapped[PaymentKind] = mapped_column(word_column(PaymentKind))
    amount: Mapped[Money]
    taken_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    at: Mapped[datetime]

    __table_args__ = (
        CheckConstraint("amount > 0", name="amount_positive"),
        Index(None, "claim_id", "paid_back", unique=True),
        Index(None, "paid_back", "number", unique=True),
    )

    @property
    def shown_number(self) -> str:
        """The receipt's or voucher's number."""
        return shown_document("RV" if self.paid_back else "RC", self.number)


class ClaimPartOrder(Row):
    """One part for one line of a warranty order (F30).

    Attributes:
        price: What the part costs the manufacturer, per unit; the deposit is reckoned from it.
        deposit: What the customer leaves; nothing when it was waived.
        waived_because: Why the workshop manager let the customer leave none; empty unless waived.
        fitting_line_id: The line of a later visit on which the part is issued and fitted; none while that is
            the line it was ordered for.

    """

    __tablename__ = "claim_part_order"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    number: Mapped[int] = mapped_column(BIG_ID, unique=True)
    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("work_order.id"))
    line_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("order_line.id"))
    customer_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("customer.id"))
    vehicle_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("vehicle.id"))
    part_number: Mapped[str] = mapped_column(String(40))
    description: Mapped[str] = mapped_column(String(200))
    quantity: Mapped[Quantity]
    price: Mapped[Money]
    deposit: Mapped[Money]
    opened_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    opened_at: Mapped[datetime]
    state: Mapped[ClaimState] = mapped_column(word_column(ClaimState), default=ClaimState.DRAFT)
    state_since: Mapped[datetime]
    waived_because: Mapped[str] = mapped_column(Text, default="")
    ordered_at: Mapped[datetime | None] = mapped_column(default=None)
    arrived_at: Mapped[datetime | None] = mapped_column(default=None)
    appointment_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("appointment.id"), default=None)
    fitted_at: Mapped[datetime | None] = mapped_column(default=None)
    fitting_line_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("order_line.id"), default=None)
    cancel_reason: Mapped[str] = mapped_column(String(200), default="")
    version: Mapped[int] = mapped_column(default=1)
    talks: Mapped[list[ClaimTalk]] = relationship(
        default_factory=list, cascade="all, delete-orphan", order_by="ClaimTalk.id", init=False
    )
    money: Mapped[list[ClaimMoney]] = relationship(
        default_factory=list, cascade="all, delete-orphan", order_by="ClaimMoney.id", init=False
    )

    __table_args__ = (
        CheckConstraint("quantity > 0", name="quantity_positive"),
        CheckConstraint("price >= 0 AND deposit >= 0", name="not_negative"),
        CheckConstraint("waived_because = '' OR deposit = 0", name="waived_or_deposit"),
        Index(None, "state", "id"),
        Index(None, "order_id"),
        Index(None, "vehicle_id", "state"),
        Index(None, "line_id"),
        Index(None, "fitting_line_id"),
        Index(None, "state_since"),
    )
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class

    @property
    def shown_number(self) -> str:
        """The number as on screen and paper: CP-261124-0003."""
        return shown_document("CP", self.number)

    @property
    def subject(self) -> Subject:
        """What requests, notices and deadlines about it point at."""
        return Subject(SubjectKind.CLAIM_PART_ORDER, self.id)

    @property
    def amount(self) -> Money:
        """What it costs altogether; from the large amount on the director signs too (R2.3.9b)."""
        return self.price.times(self.quantity)

    @property
    def received(self) -> ClaimMoney | None:
        """The deposit's receipt."""
        return next((money for money in self.money if not money.paid_back), None)

    @property
    def refund(self) -> ClaimMoney | None:
        """The refund's voucher."""
        return next((money for money in self.money if money.paid_back), None)

    @property
    def owes_deposit(self) -> bool:
        """Whether it was given up, and the customer has not had the deposit back yet (R2.3.8c)."""
        return self.state is ClaimState.CANCELLED and self.received is not None and self.refund is None

    @property
    def called(self) -> bool:
        """Whether the customer was called since the part arrived (R2.3.8d)."""
        return any(talk.is_call for talk in self.talks)

    @property
    def signed_content(self) -> str:
        """What a signature covers: which part, how many, at what price, with what deposit."""
        return (
            f"{self.order_id}|{self.line_id}|{self.part_number}|{self.quantity.thousandths}"
            f"|{self.price.fen}|{self.deposit.fen}|{self.waived_because}"
        )

    def step_to(self, state: ClaimState, at: datetime) -> None:
        """Go on to the next state of SM3.

        Raises:
            ClaimWrongStep: The order is not in a state that leads there.

        """
        if state not in NEXT_STATES[self.state]:
            raise ClaimWrongStep(claim=self.shown_number, state=self.state, wanted=state)
        self.state = state
        self.state_since = at
