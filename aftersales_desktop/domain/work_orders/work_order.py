"""The work order itself, and the steps it may take (SM1)."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import (
    FENDER_COVERS,
    NEXT_STATES,
    THREE_PIECE_SET,
    Cover,
    LineKind,
    OldParts,
    OrderKind,
    OrderState,
    Place,
)
from aftersales_desktop.domain.work_orders.refusals import WrongStep
from aftersales_desktop.values.scan_code import ScanCode, ScanKind
from aftersales_desktop.values.work_order_number import WorkOrderNumber


class CoverFitting(Row):
    """One cover, fitted by a named person (R2.2.2a-b)."""

    __tablename__ = "cover_fitting"

    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("work_order.id"), primary_key=True, init=False)
    cover: Mapped[Cover] = mapped_column(word_column(Cover), primary_key=True)
    fitted_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    at: Mapped[datetime]


class DamageMark(Row):
    """A damage seen on the walk-round: place on the sketch in thousandths of its width and height."""

    __tablename__ = "damage_mark"

    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("work_order.id"), primary_key=True, init=False)
    position: Mapped[int] = mapped_column(primary_key=True)
    x: Mapped[int]
    y: Mapped[int]
    text: Mapped[str] = mapped_column(String(200))


class Bay(Row):
    """A place on the floor where cars are worked on; `position` orders the board."""

    __tablename__ = "bay"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    name: Mapped[str] = mapped_column(String(20), unique=True)
    position: Mapped[int]
    place: Mapped[Place] = mapped_column(word_column(Place), default=Place.BAY)
    active: Mapped[bool] = mapped_column(default=True)


class WorkOrder(Row):
    """A repair work order (F25); prints as the job card.

    `card_tag` is drawn at random: with the number it forms the code on the card, the proof that the card
    itself was at hand (R2.3.1a).
    """

    __tablename__ = "work_order"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    number: Mapped[int] = mapped_column(BIG_ID, unique=True)
    card_tag: Mapped[int]
    kind: Mapped[OrderKind] = mapped_column(word_column(OrderKind))
    state: Mapped[OrderState] = mapped_column(word_column(OrderState), default=OrderState.DRAFT)
    state_since: Mapped[datetime]
    customer_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("customer.id"))
    vehicle_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("vehicle.id"))
    advisor_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    complaint: Mapped[str] = mapped_column(Text)
    instruction: Mapped[str] = mapped_column(Text, default="")
    mileage_km: Mapped[int]
    fuel_eighths: Mapped[int]
    belongings: Mapped[str] = mapped_column(String(500), default="")
    opened_at: Mapped[datetime]
    promised_at: Mapped[datetime | None] = mapped_column(default=None)
    repeat_of_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("work_order.id"), default=None)
    accepted_at: Mapped[datetime | None] = mapped_column(default=None)
    accepted_by: Mapped[str] = mapped_column(String(60), default="")
    accepted_estimate: Mapped[str] = mapped_column(String(64), default="")
    signature: Mapped[str] = mapped_column(Text, default="")
    card_printed_at: Mapped[datetime | None] = mapped_column(default=None)
    bay_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("bay.id"), default=None)
    technician_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    planned_start: Mapped[datetime | None] = mapped_column(default=None)
    started_at: Mapped[datetime | None] = mapped_column(default=None)
    finished_at: Mapped[datetime | None] = mapped_column(default=None)
    delivered_at: Mapped[datetime | None] = mapped_column(default=None)
    awaited_line_id: Mapped[int | None] = mapped_column(BIG_ID, default=None)
    removed_parts_place: Mapped[str] = mapped_column(String(60), default="")
    old_parts: Mapped[OldParts | None] = mapped_column(word_column(OldParts), default=None)
    vehicle_place: Mapped[Place] = mapped_column(word_column(Place), default=Place.RECEPTION)
    card_place: Mapped[Place] = mapped_column(word_column(Place, "card_place"), default=Place.RECEPTION)
    cancel_reason: Mapped[str] = mapped_column(String(200), default="")
    version: Mapped[int] = mapped_column(default=1)
    lines: Mapped[list[OrderLine]] = relationship(
        default_factory=list, cascade="all, delete-orphan", order_by="OrderLine.position", init=False
    )
    covers: Mapped[list[CoverFitting]] = relationship(
        default_factory=list, cascade="all, delete-orphan", init=False
    )
    damages: Mapped[list[DamageMark]] = relationship(
        default_factory=list, cascade="all, delete-orphan", order_by="DamageMark.position", init=False
    )

    __table_args__ = (
        CheckConstraint("fuel_eighths BETWEEN 0 AND 8", name="fuel_in_eighths"),
        CheckConstraint("mileage_km >= 0", name="mileage_not_negative"),
        Index(None, "state", "id"),
        Index(None, "vehicle_id"),
        Index(None, "customer_id"),
        Index(None, "advisor_id", "state"),
        Index(None, "technician_id", "state"),
        Index(None, "bay_id", "state"),
        Index(None, "opened_at"),
        Index(None, "delivered_at"),
    )
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class

    @property
    def shown_number(self) -> str:
        """The number as on screen: RO-261124-0073."""
        return str(WorkOrderNumber(self.number))

    @property
    def code(self) -> ScanCode:
        """The code on this order's job card."""
        return ScanCode(ScanKind.WORK_ORDER, self.number, self.card_tag)

    @property
    def tasks(self) -> list[OrderLine]:
        """The labour the customer has agreed to, in the order of the card."""
        return [line for line in self.lines if line.kind is LineKind.LABOUR and line.live]

    @property
    def parts(self) -> list[OrderLine]:
        """The parts the customer has agreed to, in the order of the card."""
        return [line for line in self.lines if line.kind is LineKind.PART and line.live]

    def covers_missing(self) -> tuple[Cover, ...]:
        """Name the covers that nobody has fitted yet, in the order of the list (R2.2.2)."""
        fitted = {fitting.cover for fitting in self.covers}
        return tuple(cover for cover in Cover if cover in (THREE_PIECE_SET | FENDER_COVERS) - fitted)

    def step_to(self, state: OrderState, at: datetime) -> None:
        """Go on to the next state; any step that SM1 does not know is refused.

        Raises:
            WrongStep: The order is not in a state that leads there.

        """
        if state not in NEXT_STATES[self.state]:
            raise WrongStep(order=self.shown_number, state=self.state, wanted=state)
        self.state = state
        self.state_since = at
