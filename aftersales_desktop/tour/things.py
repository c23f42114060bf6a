"""What people hold in their hands: badges, the job card, labels, the parts they look for.

In a workshop a scanner reads them; here they are read from the database they were printed from.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NoReturn

from sqlalchemy import Engine, Select, func, select
from sqlalchemy.orm import Session

from aftersales_desktop.domain.customers.appointment import Appointment, AppointmentState
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.parts.part import Part, Stock
from aftersales_desktop.domain.people.staff_member import StaffMember, StaffRole
from aftersales_desktop.domain.tools.special_tool import SpecialTool, ToolState
from aftersales_desktop.domain.tools.tool_loan import ToolLoan
from aftersales_desktop.domain.work_orders.clocking import Clocking
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.tour.waiting import TourStopped
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role

IN_WORK = (
    OrderState.DISPATCHED,
    OrderState.STARTED,
    OrderState.WAITING_PARTS,
    OrderState.WAITING_CONFIRMATION,
)


@dataclass(frozen=True)
class Person:
    """Somebody with a badge."""

    staff_id: int
    name: str
    badge: str


@dataclass(frozen=True)
class ComingCar:
    """A car whose owner stands at the desk."""

    appointment_id: int
    vehicle_id: int
    plate: str
    owner: str
    model: str
    mileage_km: int


@dataclass(frozen=True)
class Label:
    """What stands on a printed label."""

    name: str
    code: str


class Things:
    """Looks at what was printed."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def person(self, role: Role) -> Person:
        """Somebody who holds a post."""
        with Session(self._engine) as session:
            return _person(session.scalars(_holding(role)).first())

    def free_technician(self) -> Person:
        """A technician with nothing on the floor and no tool at home."""
        busy = select(WorkOrder.technician_id).where(
            WorkOrder.state.in_(IN_WORK), WorkOrder.technician_id.is_not(None)
        )
        clocked = select(Clocking.technician_id).where(Clocking.ended_at.is_(None))
        owing = select(ToolLoan.borrower_id).where(ToolLoan.back_at.is_(None))
        with Session(self._engine) as session:
            free = _holding(Role.TECHNICIAN).where(
                StaffMember.id.not_in(busy), StaffMember.id.not_in(clocked), StaffMember.id.not_in(owing)
            )
            return _person(session.scalars(free).first())

    def returning_car(self) -> ComingCar:
        """Of the customers who have arrived, the one who has been here most often."""
        visits = select(func.count(WorkOrder.id)).where(WorkOrder.vehicle_id == Vehicle.id).scalar_subquery()
        with Session(self._engine) as session:
            appointment, car, owner = (
                session.execute(
                    select(Appointment, Vehicle, Customer)
                    .join(Vehicle, Vehicle.id == Appointment.vehicle_id)
                    .join(Customer, Customer.id == Appointment.customer_id)
                    .where(Appointment.state == AppointmentState.ARRIVED)
                    .order_by(visits.desc(), Appointment.id)
                ).first()
                or _nobody()
            )
            return ComingCar(appointment.id, car.id, car.plate, owner.name, car.model, car.mileage_km)

    def part(self, name: str, model: str, quantity: int) -> str:
        """The number of a part that fits the model and lies on the shelf in that quantity."""
        on_hand = select(func.sum(Stock.on_hand)).where(Stock.part_id == Part.id).scalar_subquery()
        wanted = Quantity.of(quantity).thousandths
        with Session(self._engine) as session:
            parts = session.execute(
                select(Part.number, on_hand).where(Part.name.in_((name, f"{name} {model}")), Part.active)
            )
            enough = [number for number, there in parts if _thousandths(there) >= wanted]
            return str(enough[0]) if enough else _nobody()

    def order_of(self, vehicle_id: int) -> int:
        """The newest order of a car."""
        with Session(self._engine) as session:
            newest = select(func.max(WorkOrder.id)).where(WorkOrder.vehicle_id == vehicle_id)
            return session.scalar(newest) or _nobody()

    def card(self, order_id: int) -> str:
        """The code on a job card."""
        with Session(self._engine) as session:
            return session.get_one(WorkOrder, order_id).code.text

    def state(self, order_id: int) -> OrderState:
        """How far an order has come."""
        with Session(self._engine) as session:
            return session.get_one(WorkOrder, order_id).state

    def part_label(self, number: str) -> str:
        """The code on a part's label."""
        with Session(self._engine) as session:
            part = session.scalars(select(Part).where(Part.number == number)).first()
            return part.code.text if part is not None else _nobody()

    def is_lent(self, label: Label) -> bool:
        """Whether somebody has the tool with this label."""
        with Session(self._engine) as session:
            return any(
                tool.code.text == label.code
                for tool in session.scalars(select(SpecialTool).where(SpecialTool.state == ToolState.ON_LOAN))
            )

    def tool_in_crib(self) -> Label:
        """The label of a special tool that nobody has."""
        with Session(self._engine) as session:
            tool = session.scalars(
                select(SpecialTool).where(SpecialTool.state == ToolState.IN_CRIB).order_by(SpecialTool.id)
            ).first()
            return Label(tool.name, tool.code.text) if tool is not None else _nobody()


def _holding(role: Role) -> Select[StaffMember]:
    return (
        select(StaffMember)
        .join(StaffRole, StaffRole.staff_id == StaffMember.id)
        .where(StaffMember.active, StaffRole.role == role)
        .order_by(StaffMember.id)
    )


def _person(found: StaffMember | None) -> Person:
    return Person(found.id, found.name, found.badge.text) if found is not None else _nobody()


def _thousandths(quantity: object) -> int:
    return quantity.thousandths if isinstance(quantity, Quantity) else int(str(quantity or 0))


def _nobody() -> NoReturn:
    message = "the made-up house has none of that"
    raise TourStopped(message)
