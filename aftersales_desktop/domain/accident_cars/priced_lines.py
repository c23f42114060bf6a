"""The lines of an accident order with what they bring in and what they cost (R2.1.6a)."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.margin import Margin
from aftersales_desktop.domain.accident_cars.quotation import CostKind, LineCost
from aftersales_desktop.domain.accident_cars.refusals import CostMissing
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.rules.value_of import money_of, share_of
from aftersales_desktop.domain.work_orders.estimate import live_lines
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.listed import Listed
from aftersales_desktop.values.money import Money, total
from aftersales_desktop.values.quantity import Quantity

Counted = Callable[[OrderLine], Quantity]


@dataclass(frozen=True, kw_only=True)
class PricedLine:
    """A line with the cost of a unit; None when nobody knows it. `proposed`: not entered, only known."""

    line: OrderLine
    kind: CostKind
    unit_cost: Money | None
    proposed: bool

    def cost(self, quantity: Quantity) -> Money:
        """What so many units cost."""
        return (self.unit_cost or Money.ZERO).times(quantity)


def priced_lines(work: Work, order: WorkOrder) -> tuple[PricedLine, ...]:
    """Give every line that counts with its cost: as entered, else the catalogue's or an hour's cost."""
    return cost_out(work, order, live_lines(order))


def cost_out(work: Work, order: WorkOrder, lines: Sequence[OrderLine]) -> tuple[PricedLine, ...]:
    """Give these lines with their cost, as far as it is known."""
    ids = [line.id for line in lines]
    entered = {
        cost.line_id: cost for cost in work.session.scalars(select(LineCost).where(LineCost.line_id.in_(ids)))
    }
    open_ones = [line for line in lines if line.id not in entered]
    known = _catalogue_costs(work, {line.part_number for line in open_ones if line.part_number})
    by_hour = any(line.kind is LineKind.LABOUR for line in open_ones)
    hour = money_of(work, "labour.cost_per_hour", day_of(work, order)) if by_hour else None
    return tuple(_priced(line, entered.get(line.id), known, hour) for line in lines)


def _catalogue_costs(work: Work, numbers: set[str]) -> dict[str, Money]:
    if not numbers:
        return {}
    parts = work.session.scalars(select(Part).where(Part.number.in_(numbers)))
    return {part.number: part.cost for part in parts}


def _priced(
    line: OrderLine, entered: LineCost | None, known: dict[str, Money], hour: Money | None
) -> PricedLine:
    if entered is not None:
        return PricedLine(line=line, kind=entered.kind, unit_cost=entered.unit_cost, proposed=False)
    if line.kind is LineKind.LABOUR:
        return PricedLine(line=line, kind=CostKind.LABOUR, unit_cost=hour, proposed=True)
    # A part that costs nothing in the catalogue is one whose cost nobody has entered yet.
    cost = known.get(line.part_number) or Money.ZERO
    return PricedLine(
        line=line, kind=CostKind.PART, unit_cost=cost if cost > Money.ZERO else None, proposed=True
    )


def without_cost(lines: Sequence[PricedLine]) -> tuple[str, ...]:
    """Name the lines whose cost nobody knows."""
    return tuple(priced.line.description for priced in lines if priced.unit_cost is None)


def check_costs(lines: Sequence[PricedLine]) -> None:
    """Let lines through whose cost is known.

    Raises:
        CostMissing: The refusal names the others.

    """
    unknown = without_cost(lines)
    if unknown:
        raise CostMissing(lines=Listed(unknown))


def margin_of(work: Work, order: WorkOrder, lines: Sequence[PricedLine]) -> Margin:
    """Reckon the margin of the lines as quoted."""
    return _margin(work, order, lines, lambda line: line.quantity, lambda line: line.charged)


def margin_owed(work: Work, order: WorkOrder, lines: Sequence[PricedLine]) -> Margin:
    """Reckon the margin of what the customer owes in the end: of parts only what is fitted."""
    return _margin(work, order, lines, _delivered, lambda line: line.owed)


def threshold(work: Work, order: WorkOrder) -> int:
    """Read the line of the day the order was opened, in hundredths of a percent (R2.1.6b)."""
    return share_of(work, "margin.accident_threshold", day_of(work, order))


def content_of(lines: Sequence[PricedLine]) -> str:
    """Write down exactly what is signed: every line with its price and its cost, one a text line."""
    return "\n".join(_content_line(priced) for priced in lines)


def _content_line(priced: PricedLine) -> str:
    """Write one line down, so that two are the same only if nothing differs."""
    line = priced.line
    return json.dumps(
        {
            "line": line.id,
            "number": line.part_number,
            "name": line.description,
            "quantity": line.quantity.thousandths,
            "unit": line.unit,
            "price": line.unit_price.fen,
            "payer": str(line.payer),
            "kind": str(priced.kind),
            "cost": None if priced.unit_cost is None else priced.unit_cost.fen,
        },
        ensure_ascii=False,
    )


def day_of(work: Work, order: WorkOrder) -> date:
    """Give the day whose values judge this order."""
    return work.local(order.opened_at).date()


def _delivered(line: OrderLine) -> Quantity:
    return line.fitted if line.kind is LineKind.PART else line.quantity


def _margin(
    work: Work,
    order: WorkOrder,
    lines: Sequence[PricedLine],
    counted: Counted,
    paid: Callable[[OrderLine], Money],
) -> Margin:
    return Margin(
        income=total([paid(priced.line) for priced in lines]),
        cost=total([priced.cost(counted(priced.line)) for priced in lines]),
        tax=share_of(work, "tax.rate", day_of(work, order)),
    )
