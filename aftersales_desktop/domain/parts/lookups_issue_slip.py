"""What stands on an issue slip: the counter's proof, since the job card leaves again (R2.3.1c)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.parts.find_parts import find_issue
from aftersales_desktop.domain.parts.part import Bin, Part
from aftersales_desktop.domain.parts.parts_issue import PartsIssueLine
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF


@dataclass(frozen=True, kw_only=True)
class IssueSlipLine:
    """So much of a part from a bin."""

    part_number: str
    name: str
    unit: str
    bin: str
    quantity: Quantity


@dataclass(frozen=True, kw_only=True)
class IssueSlipFacts:
    """One slip with everybody on it."""

    issue_id: int
    shown_number: str
    order_id: int
    order_number: int
    plate: str
    car: str
    technician: str
    team: str
    clerk: str
    posted_at: datetime
    handed_over_at: datetime | None
    lines: tuple[IssueSlipLine, ...]


@lookup(roles=ANY_STAFF)
def issue_slip(work: Work, issue_id: int) -> IssueSlipFacts:
    """Read one slip for printing.

    Raises:
        UnknownSlip: No such slip.

    """
    issue = find_issue(work, issue_id)
    order = find_order(work, issue.order_id)
    car = work.session.get_one(Vehicle, order.vehicle_id)
    technician = work.session.get(StaffMember, issue.technician_id) if issue.technician_id else None
    rows = (
        select(Part.number, Part.name, Part.unit, Bin.code, PartsIssueLine.quantity)
        .join(Part, Part.id == PartsIssueLine.part_id)
        .join(Bin, Bin.id == PartsIssueLine.bin_id)
        .where(PartsIssueLine.issue_id == issue_id)
        .order_by(PartsIssueLine.id)
    )
    return IssueSlipFacts(
        issue_id=issue.id,
        shown_number=shown_document("PI", issue.number),
        order_id=order.id,
        order_number=order.number,
        plate=car.plate,
        car=f"{car.make} {car.model}".strip(),
        technician=technician.name if technician else "",
        team=technician.team if technician else "",
        clerk=work.session.get_one(StaffMember, issue.posted_by_id).name,
        posted_at=issue.posted_at,
        handed_over_at=issue.handed_over_at,
        lines=tuple(
            IssueSlipLine(part_number=number, name=name, unit=unit, bin=code, quantity=quantity)
            for number, name, unit, code, quantity in work.session.execute(rows)
        ),
    )
