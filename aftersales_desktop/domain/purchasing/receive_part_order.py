"""Goods come in against an order: looked at, accepted into bins or rejected, with their cost (R2.3.10c)."""

from collections.abc import Sequence
from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.under_way import arrived as claim_arrived
from aftersales_desktop.domain.parts.find_parts import find_part
from aftersales_desktop.domain.parts.receive_goods import (
    GoodsReceived,
    ReceivedLine,
    ReceiveGoods,
    receive_goods,
)
from aftersales_desktop.domain.parts.refusals import QuantityMissing
from aftersales_desktop.domain.parts.reserve_for_order import ReserveForOrder, reserve_for_order
from aftersales_desktop.domain.parts.shelf import STILL_NEEDS_PARTS
from aftersales_desktop.domain.purchasing.find_purchase import check_cost, find_part_order, find_supplier
from aftersales_desktop.domain.purchasing.part_order import (
    ON_THE_WAY,
    PartOrder,
    PartOrderLine,
    PartOrderState,
    PartReceipt,
)
from aftersales_desktop.domain.purchasing.refusals import (
    MoreThanAwaited,
    NothingAwaited,
    NothingCame,
    RejectedWithoutNote,
    UnknownPartOrder,
)
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.hand_overs import PART_ARRIVED, HandOver, hand_over
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

RECEIVED = QT_TRANSLATE_NOOP("Words", "ordered goods received")
PART_REJECTED = HandOver(
    QT_TRANSLATE_NOOP("Notices", "{part} for {plate} ({order}) came and was rejected: {why}"),
    "R2.3.10c",
    to_accept=False,
)


@dataclass(frozen=True, kw_only=True)
class CameIn:
    """What came for one line: good pieces into a bin, bad ones back to the supplier, the cost a piece."""

    line_id: int
    bin_id: int
    accepted: Quantity
    unit_cost: Money
    rejected: Quantity = Quantity.ZERO
    quality_note: str = ""


@dataclass(frozen=True, kw_only=True)
class ReceivePartOrder:
    """A delivery against one order, as the order stood on the screen."""

    part_order_id: int
    version_seen: int
    lines: tuple[CameIn, ...]
    delivery_note: str = ""


@dataclass(frozen=True, kw_only=True)
class PartOrderReceived:
    """The goods-in slip (empty when all was rejected), and how the order stands now."""

    number: str
    goods_in: str
    goods_in_id: int | None
    state: PartOrderState


@verb(roles=(Role.PARTS_CLERK, Role.PARTS_MANAGER), clause="R2.3.10c")
def receive_part_order(work: Work, command: ReceivePartOrder) -> PartOrderReceived:
    """Take a delivery in; what came for a work order is kept for it, and its people are told.

    Raises:
        UnknownPartOrder: No such order or line.
        ChangedElsewhere: Somebody received it a moment earlier.
        NothingAwaited: It is received or cancelled.
        NothingCame, QuantityMissing, NotACost, RejectedWithoutNote: Bad input.
        MoreThanAwaited: More than the supplier owes.

    """
    order = find_part_order(work, command.part_order_id, command.version_seen)
    if order.state not in ON_THE_WAY:
        raise NothingAwaited(order=order.shown_number, state=order.state)
    came = [(line, _line(order, line.line_id)) for line in command.lines if line.accepted or line.rejected]
    if not came:
        raise NothingCame
    for entry, line in came:
        _check(work, entry, line, [one for one, same in came if same is line])
    goods = _into_bins(work, order, command)
    for entry, line in came:
        line.accepted += entry.accepted
        line.rejected += entry.rejected
        _write_receipt(work, order, entry, goods.goods_in_id if goods and entry.accepted else None)
    whole = all(not line.awaited for line in order.lines)
    order.state = PartOrderState.RECEIVED if whole else PartOrderState.PARTLY_RECEIVED
    order.closed_at = work.now() if whole else None
    work.session.flush()
    for entry, line in came:
        _to_work_order(work, entry, line)
    slip = goods.shown_number if goods else ""
    work.note(Topic.PURCHASING, order.id, RECEIVED, new=f"{order.shown_number} {slip}".strip())
    return PartOrderReceived(
        number=order.shown_number,
        goods_in=slip,
        goods_in_id=goods.goods_in_id if goods else None,
        state=order.state,
    )


def _line(order: PartOrder, line_id: int) -> PartOrderLine:
    line = next((line for line in order.lines if line.id == line_id), None)
    if line is None:
        raise UnknownPartOrder
    return line


def _check(work: Work, came: CameIn, line: PartOrderLine, heaps: Sequence[CameIn]) -> None:
    """Check one entry; what came of its line may stand in several heaps, for several bins."""
    part = find_part(work, line.part_id)
    if came.accepted < Quantity.ZERO or came.rejected < Quantity.ZERO:
        raise QuantityMissing
    in_all = Quantity(sum((heap.accepted + heap.rejected).thousandths for heap in heaps))
    if in_all > line.awaited:
        raise MoreThanAwaited(part=part.name, awaited=line.awaited, came=in_all)
    check_cost(part, came.unit_cost)
    if came.rejected and not came.quality_note.strip():
        raise RejectedWithoutNote(part=part.name)


def _into_bins(work: Work, order: PartOrder, command: ReceivePartOrder) -> GoodsReceived | None:
    """Post what was accepted as one goods-in."""
    lines = tuple(
        ReceivedLine(
            part_id=_line(order, came.line_id).part_id,
            bin_id=came.bin_id,
            quantity=came.accepted,
            unit_cost=came.unit_cost,
        )
        for came in command.lines
        if came.accepted
    )
    if not lines:
        return None
    supplier = find_supplier(work, order.supplier_id, active=False)
    delivery = ReceiveGoods(supplier=supplier.name, lines=lines, delivery_note=command.delivery_note)
    return receive_goods(work, delivery)


def _write_receipt(work: Work, order: PartOrder, came: CameIn, goods_in_id: int | None) -> None:
    work.session.add(
        PartReceipt(
            line_id=came.line_id,
            supplier_id=order.supplier_id,
            goods_in_id=goods_in_id,
            accepted=came.accepted,
            rejected=came.rejected,
            unit_cost=came.unit_cost,
            quality_note=came.quality_note.strip(),
            received_by_id=work.actor.staff_id,
            at=work.now(),
        )
    )


def _to_work_order(work: Work, came: CameIn, line: PartOrderLine) -> None:
    """Keep what came for the work order it was ordered for, and tell its people."""
    if line.order_line_id is None:
        return
    wanted = work.session.get_one(OrderLine, line.order_line_id)
    order = find_order(work, wanted.order_id)
    told = (order.technician_id, order.advisor_id)
    work.note(Topic.WORK_ORDERS, order.id, RECEIVED, order_id=order.id, new=wanted.description)
    if came.rejected:
        facts = {"part": wanted.description, "why": came.quality_note.strip()}
        hand_over(work, order, PART_REJECTED, told, facts)
    if not came.accepted:
        return
    claim_arrived(work, wanted, came.accepted)
    if order.state in STILL_NEEDS_PARTS:
        reserve_for_order(work, ReserveForOrder(order_id=order.id))
    # Who waits for this very line was told by goods-in already.
    if order.state is not OrderState.WAITING_PARTS or order.awaited_line_id != wanted.id:
        hand_over(work, order, PART_ARRIVED, told, {"part": wanted.description})
