"""The one place where stock changes: the ledger and the quantity in the bin move together (R2.3.0).

Verbs say what moves; nothing here decides whether it may. Statements go to the database in sets, because
posting parts is what the counter does all day.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import cast

from sqlalchemy import CursorResult, Table, bindparam, insert, literal_column, select, tuple_, update

from aftersales_desktop.database.refusals import ChangedElsewhere
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.part import Stock
from aftersales_desktop.domain.parts.stock_movement import MovementKind, StockMovement
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.topic import Topic

STOCK = cast("Table", Stock.__table__)
MOVEMENT = cast("Table", StockMovement.__table__)

MOVE_STOCK = (
    update(STOCK)
    .where(
        STOCK.c.part_id == bindparam("in_part"),
        STOCK.c.bin_id == bindparam("in_bin"),
        STOCK.c.on_hand + bindparam("moved", type_=STOCK.c.on_hand.type) >= literal_column("0"),
    )
    .values(on_hand=STOCK.c.on_hand + bindparam("moved", type_=STOCK.c.on_hand.type))
)
WRITE_MOVEMENT = insert(MOVEMENT)


@dataclass(frozen=True, kw_only=True)
class Entry:
    """So much of a part into a bin (plus) or out of it (minus), at a cost, for a line of an order or none."""

    part_id: int
    bin_id: int
    quantity: Quantity
    unit_cost: Money
    line_id: int | None = None


def post(work: Work, entries: Sequence[Entry], kind: MovementKind, document: str) -> None:
    """Write the entries into the ledger and into the bins, all or nothing.

    Raises:
        ChangedElsewhere: A bin does not hold that much (any more).

    """
    if any(entry.quantity > Quantity.ZERO for entry in entries):
        _make_room(work, entries)
    moved = work.session.execute(
        MOVE_STOCK, [{"in_part": e.part_id, "in_bin": e.bin_id, "moved": e.quantity} for e in entries]
    )
    if cast("CursorResult[object]", moved).rowcount != len(entries):
        raise ChangedElsewhere
    common = {"kind": kind, "document": document, "posted_by_id": work.actor.staff_id, "at": work.now()}
    work.session.execute(
        WRITE_MOVEMENT,
        [
            common
            | {
                "part_id": e.part_id,
                "bin_id": e.bin_id,
                "quantity": e.quantity,
                "unit_cost": e.unit_cost,
                "line_id": e.line_id,
            }
            for e in entries
        ],
    )
    for part_id in dict.fromkeys(entry.part_id for entry in entries):
        work.note(Topic.STOCK, part_id, kind, new=document)


def _make_room(work: Work, entries: Iterable[Entry]) -> None:
    """Give every part a place in the bin it comes to, with nothing in it yet."""
    places = {(e.part_id, e.bin_id) for e in entries if e.quantity > Quantity.ZERO}
    known = work.session.execute(
        select(STOCK.c.part_id, STOCK.c.bin_id).where(tuple_(STOCK.c.part_id, STOCK.c.bin_id).in_(places))
    )
    new = sorted(places - {(part_id, bin_id) for part_id, bin_id in known})
    if new:
        work.session.execute(
            insert(STOCK), [{"part_id": p, "bin_id": b, "on_hand": Quantity.ZERO} for p, b in new]
        )
