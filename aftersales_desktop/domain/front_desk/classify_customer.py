"""The supervisor classes a customer, and says who is lost (R2.1.2a)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.find_customer import find_customer
from aftersales_desktop.domain.front_desk.customer_task import CustomerStanding, Grade, Standing
from aftersales_desktop.domain.front_desk.posts import HEADS_OF_THE_DESK
from aftersales_desktop.domain.front_desk.refusals import StandingNotExplained
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CLASSED = QT_TRANSLATE_NOOP("Words", "customer classed")
TO_EXPLAIN = (Standing.LOST, Standing.WON_BACK)


@dataclass(frozen=True, kw_only=True)
class ClassifyCustomer:
    """The class, whether the customer still comes, and why one thinks so."""

    customer_id: int
    grade: Grade
    standing: Standing
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class CustomerClassed:
    """Whose class it was."""

    customer_id: int
    name: str


@verb(roles=HEADS_OF_THE_DESK, clause="R2.1.2a")
def classify_customer(work: Work, command: ClassifyCustomer) -> CustomerClassed:
    """Class a customer.

    Raises:
        UnknownCustomer: There is none.
        StandingNotExplained: Lost, or won back, without a reason.

    """
    customer = find_customer(work, command.customer_id)
    reason = command.reason.strip()
    if command.standing in TO_EXPLAIN and not reason:
        raise StandingNotExplained(standing=command.standing)
    stood = work.session.get(CustomerStanding, customer.id, with_for_update=True)
    old = f"{stood.grade} | {stood.standing}" if stood is not None else ""
    if stood is None:
        work.session.add(
            CustomerStanding(
                customer_id=customer.id,
                grade=command.grade,
                standing=command.standing,
                reason=reason,
                set_by_id=work.actor.staff_id,
                set_at=work.now(),
            )
        )
    else:
        stood.grade, stood.standing, stood.reason = command.grade, command.standing, reason
        stood.set_by_id, stood.set_at = work.actor.staff_id, work.now()
    new = f"{command.grade} | {command.standing} {reason}".strip()
    work.note(Topic.CUSTOMERS, customer.id, CLASSED, old=old, new=new)
    return CustomerClassed(customer_id=customer.id, name=customer.name)
