"""Goods-in: a delivery into bins and the ledger, with its cost; also opening stock (R1.5.4d, R2.3.10c)."""

from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal

from aftersales_desktop.database.number_series import next_number
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.find_parts import find_bins, find_part
from aftersales_desktop.domain.parts.goods_in import GoodsIn, GoodsInLine
from aftersales_desktop.domain.parts.ledger import Entry, post
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.parts.refusals import NothingReceived, PartIncomplete, QuantityMissing
from aftersales_desktop.domain.parts.shelf import shelf_of_part
from aftersales_desktop.domain.parts.stock_movement import MovementKind
from aftersales_desktop.domain.parts.tell_who_waits import tell_who_waits
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

RECEIVED = QT_TRANSLATE_NOOP("Words", "goods received")


@dataclass(frozen=True, kw_only=True)
class ReceivedLine:
    """So much of a part into a bin, at a cost a piece."""

    part_id: int
    bin_id: int
    quantity: Quantity
    unit_cost: Money


@dataclass(frozen=True, kw_only=True)
class ReceiveGoods:
    """A delivery: from whom, by which note, and what is in it; `opening` is what was there on day one."""

    supplier: str
    lines: tuple[ReceivedLine, ...]
    delivery_note: str = ""
    opening: bool = False


@dataclass(frozen=True, kw_only=True)
class GoodsReceived:
    """The goods-in slip."""

    goods_in_id: int
    number: int
    shown_number: str
    lines: int
    at: datetime


@verb(roles=(Role.PARTS_CLERK, Role.PARTS_MANAGER), clause="R2.3.10c")
def receive_goods(work: Work, order: ReceiveGoods) -> GoodsReceived:
    """Put a delivery into its bins.

    A part's cost becomes the moving average of what lies there and what comes in; a part without a home
    gets the bin it came to.

    Raises:
        NothingReceived: No line.
        QuantityMissing: A line without a quantity.
        PartIncomplete: A cost below zero.
        UnknownPart: No such part.
        UnknownBin: No such bin.

    """
    _check(order.lines)
    find_bins(work, {line.bin_id for line in order.lines})
    number = next_number(work, "goods in")
    shown = shown_document("GI", number)
    goods_in = GoodsIn(
        number=number,
        supplier=order.supplier.strip(),
        delivery_note=order.delivery_note.strip(),
        received_by_id=work.actor.staff_id,
        at=work.now(),
    )
    entries = [_take_in(work, goods_in, line) for line in order.lines]
    work.session.add(goods_in)
    work.session.flush()
    post(work, entries, MovementKind.OPENING if order.opening else MovementKind.GOODS_IN, shown)
    work.note(Topic.PARTS, goods_in.id, RECEIVED, new=shown)
    tell_who_waits(work, (line.part_id for line in order.lines))
    return GoodsReceived(
        goods_in_id=goods_in.id, number=number, shown_number=shown, lines=len(entries), at=work.now()
    )


def _check(lines: tuple[ReceivedLine, ...]) -> None:
    if not lines:
        raise NothingReceived
    if any(line.quantity <= Quantity.ZERO for line in lines):
        raise QuantityMissing
    if any(line.unit_cost < Money.ZERO for line in lines):
        raise PartIncomplete


def _take_in(work: Work, goods_in: GoodsIn, line: ReceivedLine) -> Entry:
    part = find_part(work, line.part_id)
    earlier = sum(
        (ours.quantity for ours in goods_in.lines if ours.part_id == part.id),
        shelf_of_part(work, part.id).on_hand(part.id),
    )
    part.cost = _average_cost(part, earlier, line)
    part.home_bin_id = part.home_bin_id or line.bin_id
    goods_in.lines.append(
        GoodsInLine(
            part_id=line.part_id, bin_id=line.bin_id, quantity=line.quantity, unit_cost=line.unit_cost
        )
    )
    return Entry(part_id=line.part_id, bin_id=line.bin_id, quantity=line.quantity, unit_cost=line.unit_cost)


def _average_cost(part: Part, on_hand: Quantity, line: ReceivedLine) -> Money:
    """Weigh the cost of what lies there with the cost of what comes in, rounded half up to the fen."""
    there, coming = on_hand.thousandths, line.quantity.thousandths
    value = Decimal(part.cost.fen * there + line.unit_cost.fen * coming)
    return Money(int((value / (there + coming)).quantize(Decimal(1), ROUND_HALF_UP)))
