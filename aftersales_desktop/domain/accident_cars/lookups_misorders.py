"""What the parts counter sees of wrong parts: the parts of accident cars, and the cases (R2.3.3c)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.misorder import Misorder, MisorderKind
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.people.staff_names import staff_names
from aftersales_desktop.domain.sanctions.sanction import Sanction
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderKind
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.work_order_number import WorkOrderNumber

RIGHTS = (Role.PARTS_MANAGER, Role.SERVICE_DIRECTOR, Role.GENERAL_MANAGER)
MOST = 100
# How a proposal of this room names its case, so that it is made once.
CASE = "R2.3.3c case "


@dataclass(frozen=True, kw_only=True)
class AccidentPart:
    """A part of an accident car that may have been reported or ordered wrongly."""

    order_id: int
    line_id: int
    order: str
    plate: str
    part: str
    part_number: str
    advisor_id: int


@dataclass(frozen=True, kw_only=True)
class MisorderRow:
    """One case with the people it concerns."""

    misorder_id: int
    order: str
    part: str
    kind: MisorderKind
    cause: str
    people: tuple[str, ...]
    at: datetime
    recorded_by: str


@dataclass(frozen=True, kw_only=True)
class MisorderDesk:
    """Everything for the card: what can be chosen, and what was recorded."""

    parts: tuple[AccidentPart, ...]
    people: tuple[tuple[int, str], ...]
    cases: tuple[MisorderRow, ...]


@lookup(roles=RIGHTS)
def misorder_desk(work: Work) -> MisorderDesk:
    """Show the latest accident cars' parts, everybody who works here, and the latest cases."""
    staff = work.session.execute(
        select(StaffMember.id, StaffMember.name).where(StaffMember.active).order_by(StaffMember.number)
    )
    return MisorderDesk(
        parts=_parts(work), people=tuple((id_, name) for id_, name in staff), cases=_cases(work)
    )


def _parts(work: Work) -> tuple[AccidentPart, ...]:
    found = work.session.execute(
        select(OrderLine, WorkOrder, Vehicle.plate)
        .join(WorkOrder, WorkOrder.id == OrderLine.order_id)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .where(WorkOrder.kind == OrderKind.ACCIDENT, OrderLine.kind == LineKind.PART)
        .order_by(WorkOrder.id.desc(), OrderLine.position)
        .limit(MOST)
    )
    return tuple(
        AccidentPart(
            order_id=order.id,
            line_id=line.id,
            order=order.shown_number,
            plate=plate,
            part=line.description,
            part_number=line.part_number,
            advisor_id=order.advisor_id,
        )
        for line, order, plate in found
    )


def _cases(work: Work) -> tuple[MisorderRow, ...]:
    names = staff_names(work)
    rows = work.session.execute(
        select(Misorder, WorkOrder.number)
        .join(WorkOrder, WorkOrder.id == Misorder.order_id)
        .order_by(Misorder.id.desc())
        .limit(MOST)
    ).all()
    concerned = _concerned(work, {case.order_id for case, _ in rows})
    return tuple(
        MisorderRow(
            misorder_id=case.id,
            order=str(WorkOrderNumber(number)),
            part=case.part,
            kind=case.kind,
            cause=case.cause,
            people=tuple(names(person_id) for person_id in concerned.get(case.id, ())),
            at=case.at,
            recorded_by=names(case.recorded_by_id),
        )
        for case, number in rows
    )


def _concerned(work: Work, order_ids: set[int]) -> dict[int, list[int]]:
    """Name the people in the register under each case of these orders."""
    found = work.session.execute(
        select(Sanction.once, Sanction.person_id)
        .where(Sanction.once.startswith(CASE), Sanction.order_id.in_(order_ids))
        .order_by(Sanction.id)
    )
    people: dict[int, list[int]] = {}
    for once, person_id in found:
        people.setdefault(int(once.removeprefix(CASE).split()[0]), []).append(person_id)
    return people
