"""A part's stock card: its bins, its ledger from the newest back, and for whom what is kept (R2.3.0)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import not_, select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.parts.find_parts import find_bin, find_part
from aftersales_desktop.domain.parts.lookups_stock import PartInStock, part_in_stock
from aftersales_desktop.domain.parts.part import Bin, Part, Reservation, Stock
from aftersales_desktop.domain.parts.refusals import UnknownBin, UnknownPart
from aftersales_desktop.domain.parts.shelf import KEPT_QUANTITY, STILL_KEPT
from aftersales_desktop.domain.parts.stock_movement import MovementKind, StockMovement
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.values.work_order_number import WorkOrderNumber

LEDGER_PAGE = 40


@dataclass(frozen=True, kw_only=True)
class PartInBin:
    """So much of a part in a bin."""

    bin_id: int
    code: str
    on_hand: Quantity


@dataclass(frozen=True, kw_only=True)
class LedgerRow:
    """One line of the ledger: when, why, how much, into or out of which bin, by whom, at what cost."""

    movement_id: int
    at: datetime
    kind: MovementKind
    quantity: Quantity
    bin: str
    document: str
    order: str
    posted_by: str
    unit_cost: Money


@dataclass(frozen=True, kw_only=True)
class KeptRow:
    """What is kept for a line of an order."""

    line_id: int
    order: str
    plate: str
    quantity: Quantity


@dataclass(frozen=True, kw_only=True)
class StockCardFacts:
    """Everything on a part's card but its ledger; `version` is for changing it."""

    part: PartInStock
    version: int
    masking_permitted: bool | None
    bins: tuple[PartInBin, ...]
    kept: tuple[KeptRow, ...]


@dataclass(frozen=True, kw_only=True)
class BinFacts:
    """A bin, and the code on its label."""

    bin_id: int
    code: str
    scan_code: ScanCode


@dataclass(frozen=True, kw_only=True)
class PartLabelFacts:
    """What stands on a part's label."""

    code: ScanCode
    number: str
    name: str
    bin: str
    unit: str


@lookup(roles=ANY_STAFF)
def stock_card(work: Work, part_id: int) -> StockCardFacts:
    """Open a part's card.

    Raises:
        UnknownPart: No such part.

    """
    part = part_in_stock.run(work, part_id)
    if part is None:
        raise UnknownPart
    bins = (
        select(Stock.bin_id, Bin.code, Stock.on_hand)
        .join(Bin, Bin.id == Stock.bin_id)
        .where(Stock.part_id == part_id, Stock.on_hand > Quantity.ZERO)
        .order_by(Bin.code)
    )
    return StockCardFacts(
        part=part,
        version=find_part(work, part_id).version,
        masking_permitted=find_part(work, part_id).masking_permitted,
        bins=tuple(
            PartInBin(bin_id=bin_id, code=code, on_hand=on_hand)
            for bin_id, code, on_hand in work.session.execute(bins)
        ),
        kept=_kept(work, part_id),
    )


def _kept(work: Work, part_id: int) -> tuple[KeptRow, ...]:
    rows = (
        select(Reservation.line_id, WorkOrder.number, Vehicle.plate, KEPT_QUANTITY)
        .select_from(Reservation)
        .join(OrderLine, OrderLine.id == Reservation.line_id)
        .join(WorkOrder, WorkOrder.id == OrderLine.order_id)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .where(Reservation.part_id == part_id, STILL_KEPT)
        .order_by(WorkOrder.number)
    )
    return tuple(
        KeptRow(line_id=line_id, order=str(WorkOrderNumber(number)), plate=plate, quantity=quantity)
        for line_id, number, plate, quantity in work.session.execute(rows)
    )


class LedgerView(StrEnum):
    """Which lines of the ledger are shown."""

    ALL = "all"
    IN = "in"
    OUT = "out"


@lookup(roles=ANY_STAFF)
def ledger_page(
    work: Work,
    part_id: int,
    before_id: int | None = None,
    limit: int = LEDGER_PAGE,
    view: LedgerView = LedgerView.ALL,
) -> tuple[LedgerRow, ...]:
    """Page through a part's ledger, the newest first; `before_id` is the last line seen."""
    wanted = (
        select(StockMovement, Bin.code, StaffMember.name, WorkOrder.number)
        .join(Bin, Bin.id == StockMovement.bin_id)
        .join(StaffMember, StaffMember.id == StockMovement.posted_by_id)
        .outerjoin(OrderLine, OrderLine.id == StockMovement.line_id)
        .outerjoin(WorkOrder, WorkOrder.id == OrderLine.order_id)
        .where(StockMovement.part_id == part_id)
        .order_by(StockMovement.id.desc())
        .limit(limit)
    )
    if before_id is not None:
        wanted = wanted.where(StockMovement.id < before_id)
    if view is not LedgerView.ALL:
        came_in = StockMovement.quantity > Quantity.ZERO
        wanted = wanted.where(came_in if view is LedgerView.IN else not_(came_in))
    return tuple(
        LedgerRow(
            movement_id=moved.id,
            at=moved.at,
            kind=moved.kind,
            quantity=moved.quantity,
            bin=code,
            document=moved.document,
            order=str(WorkOrderNumber(number)) if number else "",
            posted_by=name,
            unit_cost=moved.unit_cost,
        )
        for moved, code, name, number in work.session.execute(wanted)
    )


@lookup(roles=ANY_STAFF)
def bin_called(work: Work, code: str) -> BinFacts:
    """Find a bin by its code as typed.

    Raises:
        UnknownBin: There is none.

    """
    place = work.session.scalar(select(Bin).where(Bin.code == code.strip().upper()))
    if place is None:
        raise UnknownBin(bin=code.strip().upper())
    return _bin_facts(place)


@lookup(roles=ANY_STAFF)
def bin_facts(work: Work, bin_id: int) -> BinFacts:
    """One bin.

    Raises:
        UnknownBin: There is none.

    """
    return _bin_facts(find_bin(work, bin_id))


@lookup(roles=ANY_STAFF)
def part_labels(work: Work, part_ids: tuple[int, ...]) -> tuple[PartLabelFacts, ...]:
    """What stands on the labels of some parts, in the order asked for."""
    rows = work.session.execute(
        select(Part, Bin.code).outerjoin(Bin, Bin.id == Part.home_bin_id).where(Part.id.in_(part_ids))
    )
    labels = {
        part.id: PartLabelFacts(
            code=part.code, number=part.number, name=part.name, bin=code or "", unit=part.unit
        )
        for part, code in rows
    }
    return tuple(labels[part_id] for part_id in part_ids if part_id in labels)


def _bin_facts(place: Bin) -> BinFacts:
    return BinFacts(bin_id=place.id, code=place.code, scan_code=place.scan_code)
