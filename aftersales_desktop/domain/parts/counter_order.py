"""An order as the parts counter sees it: opened by its card, with its part lines and what each may take.

The rules of R2.3.1 to R2.3.6 stand here once: the verbs ask them before they post, the screen asks them to
say beforehand what will be refused.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from sqlalchemy import Table, bindparam, delete, select, update

from aftersales_desktop.database.two_ways import two_ways
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.part import Part, Reservation
from aftersales_desktop.domain.parts.refusals import (
    AdditionNotConfirmed,
    CardNotScanned,
    KeptForOthers,
    MaskingNotPermitted,
    MoreThanOrdered,
    NotEnoughInStock,
    OrderNotInWork,
    PartNotInCatalogue,
)
from aftersales_desktop.domain.parts.shelf import Shelf
from aftersales_desktop.domain.work_orders.order_line import Addition, OrderLine
from aftersales_desktop.domain.work_orders.order_state import AdditionState, LineKind, OrderState
from aftersales_desktop.domain.work_orders.refusals import OrderNotStarted, PartNotIdentified
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.scan_code import NotAScanCode, ScanCode, ScanKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.work_order_number import WorkOrderNumber

ORDER = cast("Table", WorkOrder.__table__)
LINE = cast("Table", OrderLine.__table__)
ADDITION = cast("Table", Addition.__table__)
PART = cast("Table", Part.__table__)
KEPT = cast("Table", Reservation.__table__)

NEVER_STARTED = {OrderState.DRAFT, OrderState.QUOTED, OrderState.CONFIRMED, OrderState.DISPATCHED}

ORDER_ON_CARD = two_ways(
    select(ORDER.c.id, ORDER.c.card_tag, ORDER.c.state, ORDER.c.technician_id).where(
        ORDER.c.number == bindparam("on_card")
    ),
    ORDER,
)
LINES_OF_ORDER = (
    select(
        LINE.c.id.label("line_id"),
        LINE.c.position,
        LINE.c.description.label("name"),
        LINE.c.part_number,
        LINE.c.unit,
        LINE.c.quantity.label("ordered"),
        LINE.c.stocked_out,
        LINE.c.handed_over,
        LINE.c.fitted,
        LINE.c.taken_back,
        ADDITION.c.state.label("addition"),
        PART.c.id.label("part_id"),
        PART.c.cost,
        PART.c.masking_permitted,
    )
    .outerjoin(PART, PART.c.number == LINE.c.part_number)
    .outerjoin(ADDITION, ADDITION.c.id == LINE.c.addition_id)
    .where(LINE.c.order_id == bindparam("in_order"), LINE.c.kind == LineKind.PART, LINE.c.dropped.is_(False))
    .order_by(LINE.c.position)
)
MORE_STOCKED_OUT = (
    update(LINE)
    .where(LINE.c.id == bindparam("of_line"))
    .values(stocked_out=LINE.c.stocked_out + bindparam("more", type_=LINE.c.stocked_out.type))
)


@dataclass(frozen=True, kw_only=True)
class OrderOnCard:
    """The order whose card was scanned."""

    order_id: int
    number: int
    state: OrderState
    technician_id: int | None

    @property
    def shown_number(self) -> str:
        """The number as on screen: RO-261124-0073."""
        return str(WorkOrderNumber(self.number))


@dataclass(frozen=True, kw_only=True)
class CataloguePart:
    """The catalogue's part behind a line, and what a piece of it costs the house now."""

    id: int
    cost: Money


@dataclass(frozen=True, kw_only=True)
class CounterLine:
    """A part line at the counter: what the order lists, how far it has come, whether it may go out."""

    line_id: int
    position: int
    name: str
    part_number: str
    unit: str
    ordered: Quantity
    stocked_out: Quantity
    handed_over: Quantity
    fitted: Quantity
    taken_back: Quantity
    addition: AdditionState | None
    part_id: int | None
    cost: Money | None
    masking_permitted: bool | None

    @property
    def open_quantity(self) -> Quantity:
        """How much may still be stocked out (R2.3.1b)."""
        return self.ordered - self.stocked_out

    @property
    def unidentified(self) -> bool:
        """Whether it is a wish in words that no part of the catalogue stands behind yet (R2.3.6)."""
        return not self.part_number

    def check_agreed(self) -> None:
        """See that the customer has agreed to the line.

        Raises:
            AdditionNotConfirmed: The front desk has not confirmed the addition (R2.3.6b).

        """
        if self.addition not in {None, AdditionState.CONFIRMED}:
            raise AdditionNotConfirmed(part=self.name)

    def may_take(self, quantity: Quantity, shelf: Shelf) -> CataloguePart:
        """Say which part goes out, or why none does.

        Raises:
            PartNotIdentified: It is a wish in words; nobody has found its part in the catalogue (R2.3.6a).
            AdditionNotConfirmed: The front desk has not confirmed the addition (R2.3.6b).
            MoreThanOrdered: More than the line has open (R2.3.1b).
            PartNotInCatalogue: The number on the line is no part of ours.
            MaskingNotPermitted: It is for masking, and neither rolled paper nor film (R2.2.10b).
            NotEnoughInStock: The shelf holds less.
            KeptForOthers: What is there is reserved for other orders.

        """
        if self.unidentified:
            raise PartNotIdentified(part=self.name)
        self.check_agreed()
        if quantity > self.open_quantity:
            raise MoreThanOrdered(
                part=self.name, ordered=self.ordered, issued=self.stocked_out, wanted=quantity
            )
        if self.part_id is None or self.cost is None:
            raise PartNotInCatalogue(part=self.part_number or self.name)
        if self.masking_permitted is False:
            raise MaskingNotPermitted(part=self.name)
        on_hand = shelf.on_hand(self.part_id)
        if quantity > on_hand:
            raise NotEnoughInStock(part=self.name, on_hand=on_hand, wanted=quantity)
        free = shelf.free_for(self.part_id, self.line_id)
        if quantity > free:
            raise KeptForOthers(part=self.name, on_hand=on_hand, free=free)
        return CataloguePart(id=self.part_id, cost=self.cost)

    def why_not(self, quantity: Quantity, shelf: Shelf) -> Refusal | None:
        """Say beforehand what posting this quantity would be refused for."""
        try:
            self.may_take(quantity, shelf)
        except Refusal as refusal:
            return refusal
        return None


def order_on_scanned_card(work: Work, card: ScanCode | None) -> OrderOnCard:
    """Open the order whose card was scanned or typed with its check characters (R2.3.1a).

    Raises:
        CardNotScanned: No card.
        NotAScanCode: No job card, or not the one printed for this order.

    """
    if card is None:
        raise CardNotScanned
    row = work.session.execute(ORDER_ON_CARD.for_this(work), {"on_card": card.number}).one_or_none()
    if card.kind is not ScanKind.WORK_ORDER or row is None or row.card_tag != card.tag:
        raise NotAScanCode(text=card.text)
    work.concerns(Topic.WORK_ORDERS, row.id)
    return OrderOnCard(order_id=row.id, number=card.number, state=row.state, technician_id=row.technician_id)


def check_started(order: OrderOnCard, wanted: Iterable[CounterLine]) -> None:
    """See that the order is started (R2.3.2a); the customer's open answer to a wanted line is said first.

    Raises:
        AdditionNotConfirmed: The order waits, and a wanted line is what it waits for (R2.3.6b).
        OrderNotStarted: It was never started.
        OrderNotInWork: It waits or is finished.

    """
    refusal = standstill(order.state, order.shown_number)
    if refusal is None:
        return
    if order.state is OrderState.WAITING_CONFIRMATION:
        for line in wanted:
            line.check_agreed()
    raise refusal


def standstill(state: OrderState, order: str) -> Refusal | None:
    """Say why no parts go out in this state; None while the order is started (R2.3.2a)."""
    if state is OrderState.STARTED:
        return None
    return (
        OrderNotStarted(order=order) if state in NEVER_STARTED else OrderNotInWork(order=order, state=state)
    )


def lines_of(work: Work, order_id: int) -> dict[int, CounterLine]:
    """Fetch the order's part lines, by id, in their order on the card."""
    rows = work.session.execute(LINES_OF_ORDER, {"in_order": order_id})
    lines = {row.line_id: CounterLine(**row._asdict()) for row in rows}
    work.concerns(Topic.STOCK, *(line.part_id for line in lines.values() if line.part_id is not None))
    return lines


def write_stocked_out(work: Work, picked: dict[int, Quantity]) -> None:
    """Write on the order's lines how much more is out of stock; the database keeps it within the line."""
    work.session.execute(
        MORE_STOCKED_OUT, [{"of_line": line_id, "more": quantity} for line_id, quantity in picked.items()]
    )


def take_off_reservations(work: Work, shelf: Shelf, picked: dict[int, Quantity]) -> None:
    """Lower the reservations of the picked lines to what the shelf still keeps for them."""
    left = [
        {"of_line": line_id, "left": quantity}
        for kept in shelf.kept.values()
        for line_id, quantity in kept.items()
        if line_id in picked
    ]
    used_up = [row for row in left if not row["left"]]
    lowered = [row for row in left if row["left"]]
    if used_up:
        work.session.execute(delete(KEPT).where(KEPT.c.line_id == bindparam("of_line")), used_up)
    if lowered:
        step = update(KEPT).where(KEPT.c.line_id == bindparam("of_line"))
        work.session.execute(step.values(quantity=bindparam("left", type_=KEPT.c.quantity.type)), lowered)
