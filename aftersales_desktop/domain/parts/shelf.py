"""What lies in which bin and what of it is kept for whom, as one counter needs it for one order."""

from dataclasses import dataclass, field
from typing import cast

from sqlalchemy import Executable, Table, and_, bindparam, case, or_, select, type_coerce

from aftersales_desktop.database.two_ways import TwoWays, two_ways
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.part import Bin, Part, Reservation, Stock
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.quantity import Quantity

STOCK = cast("Table", Stock.__table__)
BIN = cast("Table", Bin.__table__)
PART = cast("Table", Part.__table__)
KEPT = cast("Table", Reservation.__table__)
LINE = cast("Table", OrderLine.__table__)
ORDER = cast("Table", WorkOrder.__table__)


@dataclass
class BinOnShelf:
    """One bin with so much of a part in it."""

    bin_id: int
    code: str
    on_hand: Quantity


@dataclass
class Shelf:
    """The bins of some parts, by their codes, and the reservations on them; taking lowers both."""

    bins: dict[int, list[BinOnShelf]] = field(default_factory=dict)
    kept: dict[int, dict[int, Quantity]] = field(default_factory=dict)

    def on_hand(self, part_id: int) -> Quantity:
        """Add up what lies in all bins of a part."""
        return Quantity(sum(b.on_hand.thousandths for b in self.bins.get(part_id, ())))

    def kept_for(self, part_id: int, line_id: int) -> Quantity:
        """Tell how much is reserved for a line."""
        return self.kept.get(part_id, {}).get(line_id, Quantity.ZERO)

    def free_for(self, part_id: int, line_id: int) -> Quantity:
        """Tell how much this line may take: what is there, less what is kept for others."""
        others = sum(n.thousandths for line, n in self.kept.get(part_id, {}).items() if line != line_id)
        return max(Quantity.ZERO, Quantity(self.on_hand(part_id).thousandths - others))

    def take(self, part_id: int, quantity: Quantity, line_id: int) -> list[tuple[int, Quantity]]:
        """Take from the bins in the order of their codes; say how much from which.

        The line's own reservation is used up first, so that a second line sees what is left.
        """
        taken: list[tuple[int, Quantity]] = []
        open_quantity = quantity
        for place in self.bins.get(part_id, ()):
            n = min(place.on_hand, open_quantity)
            if n:
                place.on_hand -= n
                open_quantity -= n
                taken.append((place.bin_id, n))
        own = self.kept.get(part_id, {})
        if line_id in own:
            own[line_id] = max(Quantity.ZERO, own[line_id] - quantity)
        return taken


PARTS_OF_ORDER = (
    select(PART.c.id)
    .join(LINE, LINE.c.part_number == PART.c.number)
    .where(LINE.c.order_id == bindparam("in_order"))
)
BINS = (
    select(STOCK.c.part_id, STOCK.c.bin_id, BIN.c.code, STOCK.c.on_hand)
    .join(BIN, BIN.c.id == STOCK.c.bin_id)
    .where(STOCK.c.on_hand > Quantity.ZERO)
    .order_by(STOCK.c.part_id, BIN.c.code)
)
# What is kept of a reservation: nothing once the order needs no parts (unless it is held for a later visit),
# and no more than its line has open.
STILL_NEEDS_PARTS = frozenset(
    {
        OrderState.CONFIRMED,
        OrderState.DISPATCHED,
        OrderState.STARTED,
        OrderState.WAITING_PARTS,
        OrderState.WAITING_CONFIRMATION,
    }
)
STILL_KEPT = and_(
    LINE.c.dropped.is_(False),
    LINE.c.quantity > LINE.c.stocked_out,
    or_(ORDER.c.state.in_(STILL_NEEDS_PARTS), KEPT.c.held.is_(True)),
)
OPEN = LINE.c.quantity - LINE.c.stocked_out
KEPT_QUANTITY = type_coerce(case((KEPT.c.quantity > OPEN, OPEN), else_=KEPT.c.quantity), KEPT.c.quantity.type)
RESERVATIONS = (
    select(KEPT.c.part_id, KEPT.c.line_id, KEPT_QUANTITY)
    .join(LINE, LINE.c.id == KEPT.c.line_id)
    .join(ORDER, ORDER.c.id == LINE.c.order_id)
    .where(STILL_KEPT)
)
BINS_OF_ORDER = two_ways(BINS.where(STOCK.c.part_id.in_(PARTS_OF_ORDER)), STOCK)
RESERVATIONS_OF_ORDER = RESERVATIONS.where(KEPT.c.part_id.in_(PARTS_OF_ORDER))
BINS_OF_PART = two_ways(BINS.where(STOCK.c.part_id == bindparam("in_part")), STOCK)
RESERVATIONS_OF_PART = RESERVATIONS.where(KEPT.c.part_id == bindparam("in_part"))


def shelf_for_order(work: Work, order_id: int) -> Shelf:
    """Look at the bins of every part on the order; a server keeps them still until the verb is done."""
    return _look(work, BINS_OF_ORDER, RESERVATIONS_OF_ORDER, {"in_order": order_id})


def shelf_of_part(work: Work, part_id: int) -> Shelf:
    """Look at the bins of one part."""
    return _look(work, BINS_OF_PART, RESERVATIONS_OF_PART, {"in_part": part_id})


def _look(work: Work, bins: TwoWays, reservations: Executable, of: dict[str, int]) -> Shelf:
    shelf = Shelf()
    for part_id, bin_id, code, on_hand in work.session.execute(bins.for_this(work), of):
        shelf.bins.setdefault(part_id, []).append(BinOnShelf(bin_id, code, on_hand))
    for part_id, line_id, quantity in work.session.execute(reservations, of):
        shelf.kept.setdefault(part_id, {})[line_id] = quantity
    return shelf
