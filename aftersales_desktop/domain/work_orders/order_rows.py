"""One order as screens and papers show it: frozen rows, nothing of the database in them."""

from dataclasses import dataclass
from datetime import date, datetime

from aftersales_desktop.domain.work_orders.aftercare import CallResult, Survey
from aftersales_desktop.domain.work_orders.discount import DiscountReason, DiscountState, spread
from aftersales_desktop.domain.work_orders.estimate import Estimate
from aftersales_desktop.domain.work_orders.order_state import (
    AdditionState,
    Cover,
    LineKind,
    OldParts,
    OrderKind,
    OrderState,
    PartClass,
    Payer,
    PaymentKind,
    Place,
)
from aftersales_desktop.domain.work_orders.promise import Promise
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.scan_code import ScanCode


@dataclass(frozen=True, kw_only=True)
class CarRow:
    """The car and who brought it."""

    vehicle_id: int
    plate: str
    vin: str
    make: str
    model: str
    year: int | None
    colour: str
    warranty_until: date | None
    customer_id: int
    customer: str
    phone: str

    @property
    def car(self) -> str:
        """Make and model in one go."""
        return f"{self.make} {self.model}".strip()


@dataclass(frozen=True, kw_only=True)
class LineRow:
    """A line; `owed` is what the customer pays for it at the settlement."""

    line_id: int
    position: int
    kind: LineKind
    description: str
    part_number: str
    part_class: PartClass
    unit: str
    quantity: Quantity
    unit_price: Money
    amount: Money
    charged: Money
    owed: Money
    payer: Payer
    technician: str
    done_at: datetime | None
    dropped: bool
    addition_id: int | None
    awaits_answer: bool
    stocked_out: Quantity
    handed_over: Quantity
    fitted: Quantity

    @property
    def parts_open(self) -> bool:
        """Whether parts of it are still to be stocked out."""
        return self.kind is LineKind.PART and self.stocked_out < self.quantity

    @property
    def unidentified(self) -> bool:
        """Whether it is a wish in words that no part of the catalogue stands behind yet (R2.3.6)."""
        return self.kind is LineKind.PART and not self.part_number and not self.dropped


@dataclass(frozen=True, kw_only=True)
class AdditionRow:
    """A second-round addition with what the customer would pay for it."""

    addition_id: int
    finding: str
    found_by: str
    found_at: datetime
    state: AdditionState
    channel: str
    answered_by: str
    answered_at: datetime | None
    asked: Money


@dataclass(frozen=True, kw_only=True)
class CoverRow:
    """A cover and who fitted it."""

    cover: Cover
    fitted_by: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class DamageRow:
    """A mark of the walk-round, in thousandths of the sketch."""

    position: int
    x: int
    y: int
    text: str


@dataclass(frozen=True, kw_only=True)
class PaymentRow:
    """An amount received."""

    receipt: str
    kind: PaymentKind
    amount: Money
    reference: str
    received_by: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class BillRow:
    """What was fixed at the settlement."""

    number: str
    labour: Money
    parts: Money
    due: Money
    settled_by: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class DiscountRow:
    """The discount of an order, asked for or given (R2.1.5).

    Attributes:
        share: The share it comes to, in hundredths of a percent.
        holds: Given, and the bill is still the one it was given for.
        above: Above the supervisor's power, by share or by the week: the director decides.

    """

    state: DiscountState
    share: int
    amount: Money
    base: Money
    reason_code: DiscountReason
    reason: str
    asked_by: str
    asked_at: datetime
    granted_by: str
    granted_at: datetime | None
    holds: bool
    above: bool


@dataclass(frozen=True, kw_only=True)
class CallRow:
    """A call after the visit."""

    result: CallResult
    said: str
    caller: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class HistoryRow:
    """One thing that happened; `event` is a word of the house, to be translated."""

    line_id: int
    at: datetime
    who: str
    event: str
    old: str
    new: str


@dataclass(frozen=True, kw_only=True)
class OrderPage:
    """Everything reception shows of an order.

    Attributes:
        needs_acceptance: Paid work the customer has not accepted as it stands (R1.2.2a).
        owed_labour: What the settlement asks for labour; `owed_parts` for parts, as far as fitted.
        repeat_of: Number of the order this one repeats within thirty days (R1.3.6b).

    """

    order_id: int
    number: str
    code: ScanCode
    kind: OrderKind
    state: OrderState
    state_since: datetime
    car: CarRow
    advisor: str
    technician: str
    bay: str
    complaint: str
    instruction: str
    mileage_km: int
    fuel_eighths: int
    belongings: str
    opened_at: datetime
    promised_at: datetime | None
    promise: Promise
    accepted_at: datetime | None
    accepted_by: str
    signature: str
    needs_acceptance: bool
    card_printed_at: datetime | None
    started_at: datetime | None
    finished_at: datetime | None
    delivered_at: datetime | None
    vehicle_place: Place
    removed_parts_place: str
    old_parts: OldParts | None
    cancel_reason: str
    repeat_of: str
    repeat_of_id: int | None
    taken_over_by: str
    survey: Survey | None
    estimate: Estimate
    owed_labour: Money
    owed_parts: Money
    lines: tuple[LineRow, ...]
    additions: tuple[AdditionRow, ...]
    covers: tuple[CoverRow, ...]
    damages: tuple[DamageRow, ...]
    payments: tuple[PaymentRow, ...]
    bill: BillRow | None
    calls: tuple[CallRow, ...]
    discount: DiscountRow | None = None

    @property
    def owed_before(self) -> Money:
        """Labour and parts before the discount."""
        return self.owed_labour + self.owed_parts

    @property
    def taken_off(self) -> Money:
        """What the discount takes off; nothing while it is only asked for."""
        return self.discount.amount if self.discount is not None and self.discount.holds else Money.ZERO

    @property
    def owed(self) -> Money:
        """What the customer pays at the settlement."""
        return self.owed_before - self.taken_off

    @property
    def owed_after(self) -> dict[int, Money]:
        """What the customer pays for each line once the discount is spread over the bill."""
        lines = self.live_lines
        off = spread(self.taken_off, tuple(line.owed for line in lines))
        return {line.line_id: line.owed - part for line, part in zip(lines, off, strict=True)}

    @property
    def live_lines(self) -> tuple[LineRow, ...]:
        """The lines that count."""
        return tuple(line for line in self.lines if not line.dropped and not line.awaits_answer)

    @property
    def wishes(self) -> tuple[LineRow, ...]:
        """The parts wished for in words, to be identified or dropped."""
        return tuple(line for line in self.lines if line.unidentified)

    @property
    def open_additions(self) -> tuple[AdditionRow, ...]:
        """What still waits for the customer's answer."""
        return tuple(a for a in self.additions if a.state is AdditionState.REPORTED)
