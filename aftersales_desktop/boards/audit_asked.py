"""What was asked for in an audit entry, with names where the command had only numbers (X3)."""

import json
from collections.abc import Callable, Mapping

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.parts.part import Bin, Part
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.purchasing.supplier import Supplier
from aftersales_desktop.domain.tools.special_tool import SpecialTool
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.work_order import Bay, WorkOrder

NameOf = Callable[[Work, int], str]


def asked_for(work: Work, command: str) -> tuple[tuple[str, str], ...]:
    """Take the stored command apart; a secret one was never stored."""
    facts: dict[str, object] = json.loads(command) if command else {}
    return tuple((key, _text(_named(work, key, value))) for key, value in facts.items())


def _text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _named(work: Work, key: str, value: object) -> object:
    """Put names in the place of numbers, inside lists and parts of the command too."""
    if isinstance(value, dict):
        return {inner: _named(work, inner, one) for inner, one in value.items()}
    if isinstance(value, list):
        return [_named(work, key, one) for one in value]
    name_of = NAMES.get(key)
    if name_of is None or isinstance(value, bool) or not isinstance(value, int):
        return value
    return name_of(work, value) or value


def _person(work: Work, id_: int) -> str:
    found = work.session.get(StaffMember, id_)
    return found.name if found is not None else ""


def _order(work: Work, id_: int) -> str:
    found = work.session.get(WorkOrder, id_)
    return found.shown_number if found is not None else ""


def _line(work: Work, id_: int) -> str:
    found = work.session.get(OrderLine, id_)
    return found.description if found is not None else ""


def _customer(work: Work, id_: int) -> str:
    found = work.session.get(Customer, id_)
    return found.name if found is not None else ""


def _vehicle(work: Work, id_: int) -> str:
    found = work.session.get(Vehicle, id_)
    return found.plate or found.vin if found is not None else ""


def _part(work: Work, id_: int) -> str:
    found = work.session.get(Part, id_)
    return f"{found.number} {found.name}" if found is not None else ""


def _bin(work: Work, id_: int) -> str:
    found = work.session.get(Bin, id_)
    return found.code if found is not None else ""


def _bay(work: Work, id_: int) -> str:
    found = work.session.get(Bay, id_)
    return found.name if found is not None else ""


def _supplier(work: Work, id_: int) -> str:
    found = work.session.get(Supplier, id_)
    return found.name if found is not None else ""


def _tool(work: Work, id_: int) -> str:
    found = work.session.get(SpecialTool, id_)
    return f"{found.shown_number} {found.name}" if found is not None else ""


PEOPLE = (
    "advisor_id",
    "assignee_id",
    "escort_id",
    "from_id",
    "leader_id",
    "manager_id",
    "person_id",
    "person_ids",
    "staff_id",
    "technician_id",
    "to_id",
    "told_before_id",
)
NAMES: Mapping[str, NameOf] = dict.fromkeys(PEOPLE, _person) | {
    "bay_id": _bay,
    "bin_id": _bin,
    "customer_id": _customer,
    "from_bin_id": _bin,
    "home_bin_id": _bin,
    "line_id": _line,
    "order_id": _order,
    "order_line_id": _line,
    "part_id": _part,
    "supplier_id": _supplier,
    "to_bin_id": _bin,
    "tool_id": _tool,
    "vehicle_id": _vehicle,
}
