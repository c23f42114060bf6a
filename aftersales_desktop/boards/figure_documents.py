"""The documents behind a figure: orders, requests, loans and calls it was counted from, the worst first."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from aftersales_desktop.boards.figure_facts import read_pieces
from aftersales_desktop.boards.figure_pieces import FigureKey, Piece, Pieces
from aftersales_desktop.boards.late_things import LEADING
from aftersales_desktop.boards.order_steps import Step
from aftersales_desktop.boards.period import Period
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder

MOST_SHOWN = 300


@dataclass(frozen=True, kw_only=True)
class Behind:
    """Which documents: of a figure, in some days; of one person, bay or step only, where one was chosen."""

    figure: FigureKey
    period: Period
    person_id: int | None = None
    advisor_id: int | None = None
    bay_id: int | None = None
    step: Step | None = None


@dataclass(frozen=True, kw_only=True)
class DocumentRow:
    """One document with the order it belongs to; `size` is what it weighs in the figure."""

    place: int
    day: date
    size: float
    person: str
    order_id: int | None
    number: str
    plate: str
    customer: str
    state: OrderState | None


@dataclass(frozen=True, kw_only=True)
class Documents:
    """The rows shown, and how many there are in all."""

    asked: Behind
    rows: tuple[DocumentRow, ...]
    in_all: int


@dataclass(frozen=True)
class _Order:
    number: str
    plate: str
    customer: str
    state: OrderState


# Which pieces are worth looking at, and what each weighs; the heaviest come first.
Weight = Callable[[Piece], float | None]
WEIGHTS: dict[FigureKey, Weight] = {
    FigureKey.PROMISE: lambda piece: None if piece.above else 0.0,
    FigureKey.FIRST_FIX: lambda piece: 1.0 if piece.above < 0 else None,
    FigureKey.SATISFACTION: lambda piece: None if piece.above else 0.0,
    FigureKey.TOOLS_LATE: lambda piece: piece.above or None,
    FigureKey.RETURNS: lambda piece: piece.above or None,
    FigureKey.PARTS_WAIT: lambda piece: piece.above or None,
    FigureKey.DISCOUNTS: lambda piece: piece.above or None,
    FigureKey.SANCTIONS: lambda piece: piece.below,
}


@lookup(roles=LEADING)
def documents_behind(work: Work, asked: Behind) -> Documents:
    """Read the documents of a figure, at most a few hundred."""
    pieces = read_pieces(
        work, asked.period, frozenset({FigureKey.IN_HOUSE if asked.step is not None else asked.figure})
    )
    weighed = _weighed_steps(pieces, asked) if asked.step is not None else _weighed(pieces, asked)
    weighed.sort(key=lambda pair: (-pair[0], pair[1].day, pair[1].order_id or 0))
    shown = weighed[:MOST_SHOWN]
    orders = _orders(work, [piece.order_id for _, piece in shown if piece.order_id is not None])
    names = dict(work.session.execute(select(StaffMember.id, StaffMember.name)).all())
    rows = tuple(
        _row(place, size, piece, orders.get(piece.order_id or 0), names)
        for place, (size, piece) in enumerate(shown)
    )
    return Documents(asked=asked, rows=rows, in_all=len(weighed))


def _weighed(pieces: Pieces, asked: Behind) -> list[tuple[float, Piece]]:
    weight = WEIGHTS.get(asked.figure, _as_it_is(asked.figure))
    found = []
    for piece in pieces.of[asked.figure]:
        size = weight(piece) if _wanted(piece, asked) else None
        if size is not None:
            found.append((size, piece))
    return found


def _weighed_steps(pieces: Pieces, asked: Behind) -> list[tuple[float, Piece]]:
    """Orders by the hours they spent in one step."""
    who = {piece.order_id: piece for piece in pieces.of[FigureKey.IN_HOUSE]}
    return [
        (hours, who[visit.order_id])
        for visit in pieces.visits
        if asked.step is not None and (hours := visit.hours.get(asked.step, 0.0)) > 0
    ]


def _as_it_is(key: FigureKey) -> Weight:
    """What was worked or waited; a share of money counts by what is missing."""
    if key is FigureKey.MARGIN:
        return lambda piece: -(piece.above / piece.below) if piece.below else 0.0
    return lambda piece: piece.above or None


def _wanted(piece: Piece, asked: Behind) -> bool:
    about_something = piece.order_id is not None or asked.figure in {
        FigureKey.SANCTIONS,
        FigureKey.APPROVAL_WAIT,
    }
    return (
        about_something
        and asked.person_id in {None, piece.person_id}
        and asked.advisor_id in {None, piece.advisor_id}
        and asked.bay_id in {None, piece.bay_id}
    )


def _orders(work: Work, ids: list[int]) -> dict[int, _Order]:
    rows = work.session.execute(
        select(WorkOrder, Vehicle.plate, Vehicle.vin, Customer.name)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .join(Customer, Customer.id == WorkOrder.customer_id)
        .where(WorkOrder.id.in_(set(ids)))
    )
    return {
        order.id: _Order(order.shown_number, plate or vin, customer, order.state)
        for order, plate, vin, customer in rows
    }


def _row(place: int, size: float, piece: Piece, order: _Order | None, names: dict[int, str]) -> DocumentRow:
    return DocumentRow(
        place=place,
        day=piece.day,
        size=size,
        person=names.get(piece.person_id or 0, "") or names.get(piece.advisor_id or 0, ""),
        order_id=piece.order_id,
        number=order.number if order else "",
        plate=order.plate if order else "",
        customer=order.customer if order else "",
        state=order.state if order else None,
    )
