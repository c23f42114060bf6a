"""What reception may want to put on an estimate: what this model usually gets, parts, earlier labour."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.parts.part import Part, Stock
from aftersales_desktop.domain.work_orders.line_wanted import LineWanted
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderKind, OrderState
from aftersales_desktop.domain.work_orders.promise import LEFT_THE_HOUSE
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.search_key import search_key

MOST_SUGGESTED = 12
ORDERS_LOOKED_AT = 60
LABOUR_LOOKED_AT = 400
PACKAGES = 3


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """One line that may be wanted, or several that usually go together.

    Attributes:
        title: The first labour of a package, or the line's own words.
        on_hand: Stock of a part; None for labour and packages.

    """

    title: str
    lines: tuple[LineWanted, ...]
    on_hand: Quantity | None = None

    @property
    def package(self) -> bool:
        """Whether it is more than one line."""
        return len(self.lines) > 1


@lookup(roles=ANY_STAFF)
def suggest_lines(work: Work, text: str, vehicle_id: int | None = None) -> tuple[Suggestion, ...]:
    """Suggest lines for what was typed; for an empty text, what cars of this model usually get."""
    if not search_key(text):
        return _packages(work, vehicle_id)
    return (*_labour(work, text), *_parts(work, text))[:MOST_SUGGESTED]


def _packages(work: Work, vehicle_id: int | None) -> tuple[Suggestion, ...]:
    """Bundle the latest orders of this model by their first labour, the most frequent first."""
    car = work.session.get(Vehicle, vehicle_id) if vehicle_id is not None else None
    orders = (
        list(_earlier_orders(work, and_(Vehicle.make == car.make, Vehicle.model == car.model))) if car else []
    )
    orders = orders or list(_earlier_orders(work, Vehicle.id.is_not(None)))
    bundles: dict[str, tuple[LineWanted, ...]] = {}
    counted: Counter[str] = Counter()
    for order in orders:
        lines = tuple(_wanted(line) for line in order.lines if line.live and line.addition_id is None)
        labour = next((line.description for line in lines if line.kind is LineKind.LABOUR), "")
        if labour:
            counted[labour] += 1
            bundles.setdefault(labour, lines)
    return tuple(
        Suggestion(title=labour, lines=bundles[labour]) for labour, _ in counted.most_common(PACKAGES)
    )


def _earlier_orders(work: Work, cars: ColumnElement[bool]) -> list[WorkOrder]:
    """The latest general repairs of some cars that were accepted."""
    seen = LEFT_THE_HOUSE | {OrderState.SETTLED, OrderState.INSPECTED, OrderState.STARTED}
    return list(
        work.session.scalars(
            select(WorkOrder)
            .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
            .where(cars, WorkOrder.kind == OrderKind.GENERAL, WorkOrder.state.in_(seen))
            .order_by(WorkOrder.id.desc())
            .limit(ORDERS_LOOKED_AT)
        )
    )


def _labour(work: Work, text: str) -> list[Suggestion]:
    """Labour written on earlier orders with these words, the latest hours and price."""
    rows = work.session.scalars(
        select(OrderLine)
        .where(
            OrderLine.kind == LineKind.LABOUR, OrderLine.description.contains(text.strip(), autoescape=True)
        )
        .order_by(OrderLine.id.desc())
        .limit(LABOUR_LOOKED_AT)
    )
    found: dict[str, Suggestion] = {}
    for row in rows:
        found.setdefault(row.description, Suggestion(title=row.description, lines=(_wanted(row),)))
    return list(found.values())[: MOST_SUGGESTED // 2]


def _parts(work: Work, text: str) -> list[Suggestion]:
    """Parts of the catalogue by any part of number or name, with what lies on the shelves."""
    key = search_key(text)
    parts = work.session.scalars(
        select(Part)
        .where(
            Part.active,
            Part.number_key.contains(key, autoescape=True) | Part.name_key.contains(key, autoescape=True),
        )
        .order_by(Part.number_key)
        .limit(MOST_SUGGESTED)
    ).all()
    stock = _on_hand(work, [part.id for part in parts])
    return [
        Suggestion(title=part.name, lines=(_part_line(part),), on_hand=Quantity(stock[part.id]))
        for part in parts
    ]


def _on_hand(work: Work, part_ids: list[int]) -> Counter[int]:
    """Count what lies on the shelves of some parts, in thousandths."""
    counted: Counter[int] = Counter()
    for shelf in work.session.scalars(select(Stock).where(Stock.part_id.in_(part_ids))):
        counted[shelf.part_id] += shelf.on_hand.thousandths
    return counted


def _wanted(line: OrderLine) -> LineWanted:
    """Write an earlier line as one that is wanted again."""
    return LineWanted(
        kind=line.kind,
        description=line.description,
        quantity=line.quantity,
        unit_price=line.unit_price,
        part_number=line.part_number,
        part_class=line.part_class,
        unit=line.unit,
    )


def _part_line(part: Part) -> LineWanted:
    return LineWanted(
        kind=LineKind.PART,
        description=part.name,
        quantity=Quantity.of(1),
        unit_price=part.price,
        part_number=part.number,
        part_class=part.part_class,
        unit=part.unit,
    )
