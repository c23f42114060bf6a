"""Read the frozen content of a version again: which lines it had, and what differs from the one before."""

import json
from dataclasses import dataclass

from aftersales_desktop.domain.accident_cars.quotation import CostKind
from aftersales_desktop.domain.work_orders.order_state import Payer
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity


@dataclass(frozen=True, kw_only=True)
class FrozenLine:
    """One line as it was priced."""

    line_id: int
    part_number: str
    name: str
    quantity: Quantity
    unit: str
    unit_price: Money
    payer: Payer
    kind: CostKind
    unit_cost: Money

    @property
    def income(self) -> Money:
        """What the customer pays for it."""
        paid = self.payer is Payer.CUSTOMER
        return self.unit_price.times(self.quantity) if paid else Money.ZERO


def frozen_lines(content: str) -> tuple[FrozenLine, ...]:
    """Read the lines of a version."""
    return tuple(_read(json.loads(text)) for text in content.splitlines())


def line_ids(content: str) -> frozenset[int]:
    """Name the lines of a version."""
    return frozenset(line.line_id for line in frozen_lines(content))


def _read(stored: dict[str, object]) -> FrozenLine:
    return FrozenLine(
        line_id=int(str(stored["line"])),
        part_number=str(stored["number"]),
        name=str(stored["name"]),
        quantity=Quantity(int(str(stored["quantity"]))),
        unit=str(stored["unit"]),
        unit_price=Money(int(str(stored["price"]))),
        payer=Payer(str(stored["payer"])),
        kind=CostKind(str(stored["kind"])),
        unit_cost=Money(int(str(stored["cost"] or 0))),
    )
