"""The stock list: every part with what lies where, found by any part of number or name (R2.3.0)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, func, literal, or_, select

from aftersales_desktop.database.keyset import behind, sorted_by
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.part import Bin, Part, Reservation, Stock
from aftersales_desktop.domain.parts.shelf import KEPT_QUANTITY, STILL_KEPT
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import PartClass
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.search_key import search_key

PAGE = 60


class StockSort(StrEnum):
    """By what the list is sorted; the part number decides between equals."""

    NUMBER = "number"
    NAME = "name"
    BIN = "bin"
    ON_HAND = "on_hand"
    CLASS = "class"
    PRICE = "price"


class StockFilter(StrEnum):
    """Which parts the list shows."""

    CARRIED = "carried"
    BELOW_MINIMUM = "below"
    NOT_CARRIED = "struck off"


@dataclass(frozen=True, kw_only=True)
class StockWish:
    """What somebody wants to see of the stock."""

    text: str = ""
    only: StockFilter = StockFilter.CARRIED
    bin_id: int | None = None
    sort: StockSort = StockSort.NUMBER
    descending: bool = False


@dataclass(frozen=True, kw_only=True)
class PartInStock:
    """A part as the stock list shows it; `bin` is its home, or where it lies; `bins` how many hold it."""

    part_id: int
    number: str
    name: str
    unit: str
    part_class: PartClass
    bin: str
    bins: int
    on_hand: Quantity
    reserved: Quantity
    minimum: Quantity
    price: Money
    cost: Money
    home_bin_id: int | None
    home_bin: str
    active: bool

    @property
    def free(self) -> Quantity:
        """What is there and kept for nobody."""
        return max(Quantity.ZERO, self.on_hand - self.reserved)

    @property
    def below_minimum(self) -> bool:
        """Whether it must be ordered again."""
        return self.on_hand < self.minimum


@dataclass(frozen=True, kw_only=True)
class StockCounts:
    """How many parts each filter of the list leaves."""

    carried: int
    below: int
    struck_off: int


NOTHING = literal(Quantity.ZERO, Stock.__table__.c.on_hand.type)
ON_HAND = func.coalesce(
    select(func.sum(Stock.on_hand)).where(Stock.part_id == Part.id).correlate(Part).scalar_subquery(), NOTHING
)
RESERVED = func.coalesce(
    select(func.sum(KEPT_QUANTITY))
    .select_from(Reservation)
    .join(OrderLine, OrderLine.id == Reservation.line_id)
    .join(WorkOrder, WorkOrder.id == OrderLine.order_id)
    .where(Reservation.part_id == Part.id, STILL_KEPT)
    .correlate(Part)
    .scalar_subquery(),
    NOTHING,
)
HOLDING = select(Stock).where(Stock.part_id == Part.id, Stock.on_hand > Quantity.ZERO).correlate(Part)
BINS = HOLDING.with_only_columns(func.count()).scalar_subquery()
FIRST_BIN = HOLDING.join(Bin, Bin.id == Stock.bin_id).with_only_columns(func.min(Bin.code)).scalar_subquery()
HOME = select(Bin.code).where(Bin.id == Part.home_bin_id).correlate(Part).scalar_subquery()
PLACE = func.coalesce(FIRST_BIN, HOME, "")
SORTED_BY: dict[StockSort, ColumnElement[Any]] = {
    StockSort.NUMBER: Part.number.expression,
    StockSort.NAME: Part.name.expression,
    StockSort.BIN: PLACE,
    StockSort.ON_HAND: ON_HAND,
    StockSort.CLASS: Part.part_class.expression,
    StockSort.PRICE: Part.price.expression,
}
BELOW = and_(Part.active, Part.minimum > ON_HAND)
FILTERS: dict[StockFilter, ColumnElement[bool]] = {
    StockFilter.CARRIED: Part.active.expression,
    StockFilter.BELOW_MINIMUM: BELOW,
    StockFilter.NOT_CARRIED: Part.active.is_(False),
}


@lookup(roles=ANY_STAFF)
def stock_page(
    work: Work, wish: StockWish, after: PartInStock | None = None, limit: int = PAGE
) -> tuple[PartInStock, ...]:
    """Page through the stock as wished; `after` is the last part seen."""
    wanted = _parts().where(FILTERS[wish.only])
    key = search_key(wish.text)
    if wish.text.strip():
        found = or_(
            Part.number_key.contains(key, autoescape=True), Part.name_key.contains(key, autoescape=True)
        )
        wanted = wanted.where(found if key else Part.id < 0)
    if wish.bin_id is not None:
        wanted = wanted.where(_lies_in(wish.bin_id))
    by = SORTED_BY[wish.sort]
    tie = Part.id.expression
    if after is not None:
        keys = ((by, _last_of(wish.sort, after)), (tie, after.part_id))
        wanted = wanted.where(behind(keys, descending=wish.descending))
    wanted = wanted.order_by(*sorted_by(by, tie, descending=wish.descending)).limit(limit)
    return tuple(_row(row) for row in work.session.execute(wanted))


@lookup(roles=ANY_STAFF)
def stock_counts(work: Work) -> StockCounts:
    """Count what each filter of the stock list would leave."""
    carried, below, struck_off = (
        work.session.scalars(select(func.count()).select_from(Part).where(FILTERS[one])).one()
        for one in StockFilter
    )
    return StockCounts(carried=carried, below=below, struck_off=struck_off)


@lookup(roles=ANY_STAFF)
def parts_matching(work: Work, text: str, limit: int = 8) -> tuple[PartInStock, ...]:
    """Find parts by what is typed; the whole number comes alone, so that Enter takes it."""
    key = search_key(text)
    if not key:
        return ()
    whole = _parts().where(Part.number_key == key)
    exact = tuple(_row(row) for row in work.session.execute(whole))
    return exact or stock_page.run(work, StockWish(text=text), None, limit)


@lookup(roles=ANY_STAFF)
def part_in_stock(work: Work, part_id: int) -> PartInStock | None:
    """One part as the stock list shows it; None when the label belongs to no part of ours."""
    row = work.session.execute(_parts().where(Part.id == part_id)).one_or_none()
    return _row(row) if row is not None else None


def _parts() -> Select[Part, str, int, Quantity, Quantity, str]:
    return select(
        Part,
        PLACE.label("bin"),
        BINS.label("bins"),
        ON_HAND.label("on_hand"),
        RESERVED.label("reserved"),
        func.coalesce(HOME, "").label("home_bin"),
    )


def _lies_in(bin_id: int) -> ColumnElement[bool]:
    here = select(Stock.part_id).where(Stock.bin_id == bin_id, Stock.on_hand > Quantity.ZERO)
    return or_(Part.id.in_(here), Part.home_bin_id == bin_id)


def _last_of(sort: StockSort, row: PartInStock) -> object:
    return row.part_class if sort is StockSort.CLASS else getattr(row, sort.value)


def _row(row: Row[Part, str, int, Quantity, Quantity, str]) -> PartInStock:
    part = row.Part
    return PartInStock(
        part_id=part.id,
        number=part.number,
        name=part.name,
        unit=part.unit,
        part_class=part.part_class,
        bin=row.bin,
        bins=row.bins,
        on_hand=row.on_hand,
        reserved=row.reserved,
        minimum=part.minimum,
        price=part.price,
        cost=part.cost,
        home_bin_id=part.home_bin_id,
        home_bin=row.home_bin,
        active=part.active,
    )
