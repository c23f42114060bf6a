"""An order as the generator reads it back: its card, its lines, what is to pay."""

from dataclasses import dataclass

from sqlalchemy import select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.order_state import LineKind, PartClass
from aftersales_desktop.domain.work_orders.settle_order import owed
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.scan_code import ScanCode


@dataclass(frozen=True)
class MadeLine:
    """A line, as far as the steps of a visit need it."""

    line_id: int
    kind: LineKind
    quantity: Quantity
    part_number: str
    oil_filter: bool


@dataclass(frozen=True)
class MadeOrder:
    """An order, as far as the steps of a visit need it."""

    order_id: int
    number: str
    card: ScanCode
    due: Money
    lines: tuple[MadeLine, ...]

    @property
    def parts(self) -> tuple[MadeLine, ...]:
        """The part lines."""
        return tuple(line for line in self.lines if line.kind is LineKind.PART)

    @property
    def tasks(self) -> tuple[MadeLine, ...]:
        """The labour lines."""
        return tuple(line for line in self.lines if line.kind is LineKind.LABOUR)


@lookup(roles=ANY_STAFF)
def made_order(work: Work, order_id: int) -> MadeOrder:
    """Read an order back."""
    order = work.session.scalars(select(WorkOrder).where(WorkOrder.id == order_id)).one()
    labour, parts = owed(order)
    lines = tuple(
        MadeLine(line.id, line.kind, line.quantity, line.part_number, line.part_class is PartClass.OIL_FILTER)
        for line in order.lines
        if not line.dropped
    )
    return MadeOrder(order.id, order.shown_number, order.code, labour + parts, lines)
