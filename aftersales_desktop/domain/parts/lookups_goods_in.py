"""Deliveries that came in, the newest first, and what was in one of them (R1.5.4d)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, or_, select

from aftersales_desktop.database.number_search import numbered
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.goods_in import GoodsIn, GoodsInLine
from aftersales_desktop.domain.parts.part import Bin, Part
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.money import Money, total
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.search_key import search_key

PAGE = 40
MOST_SUPPLIERS = 30


@dataclass(frozen=True, kw_only=True)
class DeliveryLine:
    """One part that came in."""

    part_id: int
    number: str
    name: str
    unit: str
    bin: str
    quantity: Quantity
    unit_cost: Money

    @property
    def amount(self) -> Money:
        """What the line costs."""
        return self.unit_cost.times(self.quantity)


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """One delivery with its lines."""

    goods_in_id: int
    shown_number: str
    supplier: str
    delivery_note: str
    received_by: str
    at: datetime
    lines: tuple[DeliveryLine, ...]

    @property
    def amount(self) -> Money:
        """What the delivery costs."""
        return total([line.amount for line in self.lines])


@lookup(roles=ANY_STAFF)
def deliveries_page(
    work: Work, before_id: int | None = None, limit: int = PAGE, text: str = ""
) -> tuple[Delivery, ...]:
    """Page through the deliveries, the newest first; `before_id` is the last one seen.

    `text` is any part of supplier, delivery note or goods-in number, or of a part that was in it.
    """
    wanted = (
        select(GoodsIn, StaffMember.name)
        .join(StaffMember, StaffMember.id == GoodsIn.received_by_id)
        .order_by(GoodsIn.id.desc())
        .limit(limit)
    )
    if before_id is not None:
        wanted = wanted.where(GoodsIn.id < before_id)
    if text.strip():
        wanted = wanted.where(_matches(text))
    rows = work.session.execute(wanted).all()
    lines = _lines(work, [goods.id for goods, _ in rows])
    return tuple(
        Delivery(
            goods_in_id=goods.id,
            shown_number=shown_document("GI", goods.number),
            supplier=goods.supplier,
            delivery_note=goods.delivery_note,
            received_by=name,
            at=goods.at,
            lines=tuple(lines.get(goods.id, ())),
        )
        for goods, name in rows
    )


@lookup(roles=ANY_STAFF)
def known_suppliers(work: Work) -> tuple[str, ...]:
    """Name the suppliers that delivered, the latest first."""
    names = (
        select(GoodsIn.supplier)
        .where(GoodsIn.supplier != "")
        .group_by(GoodsIn.supplier)
        .order_by(func.max(GoodsIn.id).desc())
        .limit(MOST_SUPPLIERS)
    )
    return tuple(work.session.scalars(names))


def _matches(text: str) -> ColumnElement[bool]:
    key = search_key(text)
    of_part = or_(
        Part.number_key.contains(key, autoescape=True), Part.name_key.contains(key, autoescape=True)
    )
    with_part = (
        select(GoodsInLine.goods_in_id).join(Part, Part.id == GoodsInLine.part_id).where(of_part)
        if key
        else select(GoodsInLine.goods_in_id).where(GoodsInLine.id < 0)
    )
    return or_(
        GoodsIn.supplier.icontains(text.strip(), autoescape=True),
        GoodsIn.delivery_note.icontains(text.strip(), autoescape=True),
        numbered(GoodsIn.number.expression, "GI", text),
        GoodsIn.id.in_(with_part),
    )


def _lines(work: Work, goods_in_ids: list[int]) -> dict[int, list[DeliveryLine]]:
    rows = (
        select(GoodsInLine, Part.number, Part.name, Part.unit, Bin.code)
        .join(Part, Part.id == GoodsInLine.part_id)
        .join(Bin, Bin.id == GoodsInLine.bin_id)
        .where(GoodsInLine.goods_in_id.in_(goods_in_ids))
        .order_by(GoodsInLine.id)
    )
    lines: dict[int, list[DeliveryLine]] = {}
    for line, number, name, unit, code in work.session.execute(rows):
        row = DeliveryLine(
            part_id=line.part_id,
            number=number,
            name=name,
            unit=unit,
            bin=code,
            quantity=line.quantity,
            unit_cost=line.unit_cost,
        )
        lines.setdefault(line.goods_in_id, []).append(row)
    return lines
