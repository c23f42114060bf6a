"""The parts counter's order for one line of an accident car: the part, a supplier, the command."""

from datetime import timedelta

from sqlalchemy import select

from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.purchasing.keep_supplier import AddSupplier, add_supplier
from aftersales_desktop.domain.purchasing.order_parts import OrderParts, WantedPart
from aftersales_desktop.domain.purchasing.supplier import Supplier
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.search_key import search_key
from tests.house import House


def order_for(house: House, line: OrderLine) -> OrderParts:
    """Say the order of what a line wants, expected in three days."""
    wanted = WantedPart(
        part_id=_part(house, line), quantity=line.quantity, unit_cost=Money.of(5), order_line_id=line.id
    )
    return OrderParts(
        supplier_id=_supplier(house),
        expected_on=house.clock.now().date() + timedelta(days=3),
        lines=(wanted,),
    )


def _part(house: House, line: OrderLine) -> int:
    with house.session() as session:
        known = session.scalar(select(Part.id).where(Part.number == line.part_number))
    if known is not None:
        return known
    part = Part(
        number=line.part_number,
        number_key=search_key(line.part_number),
        name=line.description,
        name_key=search_key(line.description),
        unit=line.unit,
        price=line.unit_price,
        cost=Money.ZERO,
    )
    house.put(part)
    return part.id


def _supplier(house: House) -> int:
    with house.session() as session:
        known = session.scalar(select(Supplier.id).limit(1))
    if known is not None:
        return known
    added = AddSupplier(name="順達汽配", phone="0755-8321-0001", contact="陳經理")
    return house.do(house.parts_manager, add_supplier, added).supplier_id
