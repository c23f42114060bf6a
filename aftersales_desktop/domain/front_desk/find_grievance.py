"""How verbs get hold of a grievance, and of everything one customer complained about."""

from collections.abc import Sequence

from sqlalchemy import or_, select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.find_customer import find_customer
from aftersales_desktop.domain.front_desk.grievance import Concealment, Grievance, GrievanceState
from aftersales_desktop.domain.front_desk.refusals_grievance import (
    CustomersOrderAngry,
    GrievanceOver,
    UnknownGrievance,
)
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.topic import Topic


def find_grievance(work: Work, grievance_id: int) -> Grievance:
    """Fetch a grievance to change it.

    Raises:
        UnknownGrievance: There is none.

    """
    grievance = work.session.get(Grievance, grievance_id, with_for_update=True)
    if grievance is None:
        raise UnknownGrievance
    return grievance


def check_state(grievance: Grievance, *allowed: GrievanceState) -> None:
    """Refuse what is no longer in one of these states."""
    if grievance.state not in allowed:
        raise GrievanceOver(grievance=grievance.shown_number, state=grievance.state)


def lying_at_the_desk(work: Work, customer_id: int) -> Sequence[Grievance]:
    """Fetch a customer's grievances that were neither dispelled nor reported, nor judged so before.

    A double that was merged is the same customer.
    """
    same = select(Customer.id).where(or_(Customer.id == customer_id, Customer.merged_into_id == customer_id))
    return work.session.scalars(
        select(Grievance)
        .where(
            Grievance.customer_id.in_(same),
            Grievance.state == GrievanceState.OPEN,
            Grievance.id.not_in(select(Concealment.earlier_id).where(Concealment.earlier_id.is_not(None))),
        )
        .order_by(Grievance.id)
    ).all()


def customer_name(work: Work, grievance: Grievance) -> str:
    """Name the customer, also one whose entry was merged into another."""
    customer = work.session.get_one(Customer, grievance.customer_id)
    if customer.merged_into_id is None:
        return customer.name
    return find_customer(work, customer.merged_into_id).name


def note_grievance(work: Work, grievance: Grievance, event: str, new: str = "") -> None:
    """Write a change into the journal, also of the order it is about."""
    text = f"{grievance.shown_number} {new}".strip()
    work.note(Topic.FRONT_DESK, grievance.id, event, order_id=grievance.order_id, new=text)


def check_no_grievance(work: Work, order: WorkOrder) -> None:
    """Keep an order out of the archive while its customer's grievance is open (SM1).

    Raises:
        CustomersOrderAngry: It is neither dispelled nor settled by the superior.

    """
    still_open = (GrievanceState.OPEN, GrievanceState.REPORTED)
    found = work.session.scalar(
        select(Grievance)
        .where(Grievance.order_id == order.id, Grievance.state.in_(still_open))
        .order_by(Grievance.id)
        .limit(1)
    )
    if found is not None:
        raise CustomersOrderAngry(order=order.shown_number, grievance=found.shown_number)
