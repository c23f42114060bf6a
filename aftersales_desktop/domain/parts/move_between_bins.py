"""Carry parts from one bin to another; the sum stays (R2.3.0)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.find_parts import find_bin, find_part
from aftersales_desktop.domain.parts.ledger import Entry, post
from aftersales_desktop.domain.parts.refusals import NotEnoughInStock, QuantityMissing, SameBin
from aftersales_desktop.domain.parts.shelf import shelf_of_part
from aftersales_desktop.domain.parts.stock_movement import MovementKind
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role


@dataclass(frozen=True, kw_only=True)
class MoveBetweenBins:
    """So much of a part, from here to there."""

    part_id: int
    from_bin_id: int
    to_bin_id: int
    quantity: Quantity


@dataclass(frozen=True, kw_only=True)
class MovedBetweenBins:
    """What was carried, and between which bins."""

    part: str
    from_bin: str
    to_bin: str
    quantity: Quantity


@verb(roles=(Role.PARTS_CLERK, Role.PARTS_MANAGER), clause="R2.3.0")
def move_between_bins(work: Work, order: MoveBetweenBins) -> MovedBetweenBins:
    """Carry parts to another bin.

    Raises:
        UnknownPart: No such part.
        UnknownBin: No such bin.
        QuantityMissing: Nothing to carry.
        SameBin: Both bins are one.
        NotEnoughInStock: The first bin holds less.

    """
    part = find_part(work, order.part_id)
    source, target = find_bin(work, order.from_bin_id), find_bin(work, order.to_bin_id)
    if order.quantity <= Quantity.ZERO:
        raise QuantityMissing
    if source.id == target.id:
        raise SameBin(bin=source.code)
    places = shelf_of_part(work, part.id).bins.get(part.id, [])
    there = next((place.on_hand for place in places if place.bin_id == source.id), Quantity.ZERO)
    if order.quantity > there:
        raise NotEnoughInStock(part=part.name, on_hand=there, wanted=order.quantity)
    moves = ((source.id, -order.quantity), (target.id, order.quantity))
    entries = [Entry(part_id=part.id, bin_id=b, quantity=q, unit_cost=part.cost) for b, q in moves]
    post(work, entries, MovementKind.BIN_MOVE, f"{source.code} → {target.code}")
    return MovedBetweenBins(part=part.name, from_bin=source.code, to_bin=target.code, quantity=order.quantity)
