"""Makes believable commands for any verb: things that are there, words and figures drawn by lot."""

import enum
import random
import types
import typing
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aftersales_desktop.database.row import Row
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimPartOrder
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.internal_use.internal_use_order import InternalUseOrder
from aftersales_desktop.domain.parts.part import Bin, Part
from aftersales_desktop.domain.parts.parts_issue import PartsIssue
from aftersales_desktop.domain.parts.parts_return import PartsReturn
from aftersales_desktop.domain.parts.stock_count import StockCount
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.purchasing.part_order import PartOrder
from aftersales_desktop.domain.purchasing.self_purchase import SelfPurchase
from aftersales_desktop.domain.purchasing.supplier import Supplier
from aftersales_desktop.domain.tools.special_tool import SpecialTool
from aftersales_desktop.domain.work_orders.closing import DrainCart
from aftersales_desktop.domain.work_orders.order_line import Addition, OrderLine
from aftersales_desktop.domain.work_orders.work_order import Bay, WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.scan_code import ScanCode
from tests.acceptance.day import SIGNATURE
from tests.house import House
from tests.reliability.nasty import REAL

# What a field of a command names, by its own name.
NAMES: dict[str, type[Row]] = {
    "order_id": WorkOrder,
    "line_id": OrderLine,
    "order_line_id": OrderLine,
    "customer_id": Customer,
    "vehicle_id": Vehicle,
    "part_id": Part,
    "bin_id": Bin,
    "from_bin_id": Bin,
    "to_bin_id": Bin,
    "home_bin_id": Bin,
    "tool_id": SpecialTool,
    "staff_id": StaffMember,
    "person_id": StaffMember,
    "technician_id": StaffMember,
    "advisor_id": StaffMember,
    "assignee_id": StaffMember,
    "bay_id": Bay,
    "cart_id": DrainCart,
    "claim_id": ClaimPartOrder,
    "request_id": ApprovalRequest,
    "addition_id": Addition,
    "return_id": PartsReturn,
    "issue_id": PartsIssue,
    "count_id": StockCount,
    "supplier_id": Supplier,
    "purchase_id": SelfPurchase,
    "part_order_id": PartOrder,
    "internal_use_id": InternalUseOrder,
    "card": WorkOrder,
    "tool": SpecialTool,
    "badge": StaffMember,
    "borrower": StaffMember,
}
AMOUNTS = (1, 5, 20, 90, 320, 600)


class Lot:
    """Draws commands by lot from what is in the house at that moment."""

    def __init__(self, house: House, chance: random.Random) -> None:
        """Draw from a house with a seed of one's own."""
        self.house = house
        self.chance = chance
        self._drawn: dict[type[Row], Any] = {}

    def command(self, kind: type) -> Any:  # noqa: ANN401 - any command
        """Make a command; the order, its lines and its versions fit together."""
        self._drawn = {}
        with self.house.session() as session:
            return self._make(session, kind)

    def _make(self, session: Session, kind: Any) -> Any:  # noqa: ANN401 - any dataclass
        hints = hints_of(kind)
        given: dict[str, Any] = {}
        for one in fields(kind):
            if not one.init or (one.default is not MISSING and self.chance.random() < 0.5):
                continue
            given[one.name] = self._value(session, hints[one.name], one.name)
        return kind(**given)

    def _value(self, session: Session, kind: Any, name: str) -> Any:  # noqa: ANN401, PLR0911 - any field's
        origin, inside = typing.get_origin(kind), typing.get_args(kind)
        if origin in {types.UnionType, typing.Union}:
            return self._value(session, next(one for one in inside if one is not type(None)), name)
        if origin in {tuple, frozenset, list}:
            whole = isinstance(inside[0], type) and issubclass(inside[0], enum.Enum)
            if whole:
                return origin(inside[0])
            return origin([self._value(session, inside[0], name.removesuffix("s"))])
        if kind is int or kind is ScanCode:
            return self._thing(session, kind, name)
        if isinstance(kind, type) and issubclass(kind, enum.Enum):
            return self.chance.choice(list(kind))
        if is_dataclass(kind) and kind not in {Money, Quantity}:
            return self._make(session, kind)
        return self._plain(kind, name)

    def _thing(self, session: Session, kind: Any, name: str) -> Any:  # noqa: ANN401 - a number or a code
        if name == "version_seen":
            return max((getattr(one, "version", 1) for one in self._drawn.values()), default=1)
        table = NAMES.get(name)
        if table is None:
            return self.chance.randint(1, 3)
        row = self._draw(session, table)
        if row is None:
            return 1 if kind is int else REAL
        if kind is int:
            return row.id
        return row.badge if isinstance(row, StaffMember) else row.code

    def _draw(self, session: Session, table: type[Row]) -> Any:  # noqa: ANN401 - any row
        if table in self._drawn and table is not StaffMember and table is not Bin:
            return self._drawn[table]
        found = select(table).order_by(table.__table__.c.id.desc()).limit(12)
        order = self._drawn.get(WorkOrder)
        if order is not None and "order_id" in table.__table__.c:
            found = found.where(table.__table__.c.order_id == order.id)
        rows = session.scalars(found).all()
        if not rows:
            return None
        self._drawn[table] = self.chance.choice(rows)
        return self._drawn[table]

    def _plain(self, kind: Any, name: str) -> Any:  # noqa: ANN401, PLR0911 - any field's
        if kind in {bytes, bool}:
            return kind() if kind is bytes else self.chance.random() < 0.7
        if kind is Money:
            return Money.of(self.chance.choice(AMOUNTS))
        if kind is Quantity:
            return Quantity.of(self.chance.choice((1, 1, 2, 4)))
        if kind is datetime:
            return self.house.clock.now() + timedelta(hours=self.chance.randint(1, 9))
        if kind is date:
            return self.house.clock.now().date() + timedelta(days=self.chance.randint(0, 3))
        if kind is not str:
            return None
        return SIGNATURE if name == "signature" else f"話{self.chance.randint(1, 99)}"


@cache
def hints_of(kind: Any) -> dict[str, Any]:  # noqa: ANN401 - any dataclass
    """A command's fields and their types."""
    return typing.get_type_hints(kind)
