"""A customer is not content: what was said is written down, and whether it was said before (R2.1.4)."""

from dataclasses import dataclass

from aftersales_desktop.database.number_series import next_number
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.find_customer import find_customer
from aftersales_desktop.domain.front_desk.find_grievance import (
    customer_name,
    lying_at_the_desk,
    note_grievance,
)
from aftersales_desktop.domain.front_desk.grievance import (
    Concealment,
    Grievance,
    GrievanceChannel,
)
from aftersales_desktop.domain.front_desk.posts import DESK, TAKES_GRIEVANCES
from aftersales_desktop.domain.front_desk.refusals_grievance import (
    NotTheFirstHearer,
    NotThisCustomersOrder,
    NoWords,
)
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

RECORDED = QT_TRANSLATE_NOOP("Words", "grievance recorded")
SUSPECTED = QT_TRANSLATE_NOOP("Words", "concealment suspected by the program")
SAYS_AGAIN = QT_TRANSLATE_NOOP(
    "Notices",
    "{customer} complains again ({later}); {earlier} was neither dispelled nor reported by {person}.",
)
SAYS_NO_ENTRY = QT_TRANSLATE_NOOP(
    "Notices", "{customer} complains ({later}) and told {person} before; the desk made no entry."
)


@dataclass(frozen=True, kw_only=True)
class RecordGrievance:
    """What was said, by whom, how it reached the house.

    Attributes:
        told_before_id: Whom at the desk the customer says to have told already; None when nobody.

    """

    customer_id: int
    words: str
    channel: GrievanceChannel = GrievanceChannel.DESK
    order_id: int | None = None
    told_before_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class GrievanceRecorded:
    """The entry, and whether something was hidden before."""

    grievance_id: int
    number: str
    concealment_suspected: bool


@verb(roles=TAKES_GRIEVANCES, clause="R2.1.4a")
def record_grievance(work: Work, command: RecordGrievance) -> GrievanceRecorded:
    """Enter a grievance; it stays open until it is dispelled or reported.

    When the customer told the desk before by another way, and that was neither dispelled nor reported, or was
    not even written down, the service director is told that it may have been hidden (R2.1.4b).

    Raises:
        NoWords: Nobody wrote what was said.
        UnknownCustomer, UnknownOrder: They are not in the file.
        NotThisCustomersOrder: The order is another customer's.
        NotTheFirstHearer: The person told first does not work at the desk.

    """
    words = command.words.strip()
    if not words:
        raise NoWords
    customer = find_customer(work, command.customer_id)
    _check_order(work, command)
    _check_hearer(work, command.told_before_id)
    lying = lying_at_the_desk(work, customer.id)
    earlier = [one for one in lying if one.channel is not command.channel]
    grievance = Grievance(
        number=next_number(work, "grievance"),
        customer_id=customer.id,
        order_id=command.order_id,
        channel=command.channel,
        words=words,
        taken_by_id=work.actor.staff_id,
        at=work.now(),
    )
    work.session.add(grievance)
    work.session.flush()
    note_grievance(work, grievance, RECORDED, words[:200])
    for one in earlier:
        _suspect(work, grievance, one, one.taken_by_id)
    missing = command.told_before_id is not None and not lying
    if missing and command.told_before_id is not None:
        _suspect(work, grievance, None, command.told_before_id)
    return GrievanceRecorded(
        grievance_id=grievance.id,
        number=grievance.shown_number,
        concealment_suspected=bool(earlier) or missing,
    )


def _check_order(work: Work, command: RecordGrievance) -> None:
    if command.order_id is not None:
        order = find_order(work, command.order_id)
        if order.customer_id != command.customer_id:
            raise NotThisCustomersOrder(order=order.shown_number)


def _check_hearer(work: Work, staff_id: int | None) -> None:
    if staff_id is not None:
        person = find_person(work, staff_id)
        if not person.as_actor().holds(*DESK):
            raise NotTheFirstHearer(person=person.name)


def _suspect(work: Work, later: Grievance, earlier: Grievance | None, person_id: int) -> None:
    """Suggest a concealment to the service director; only a person judges it (X7)."""
    work.session.add(
        Concealment(
            earlier_id=earlier.id if earlier is not None else None,
            later_id=later.id,
            person_id=person_id,
            at=work.now(),
        )
    )
    work.session.flush()
    note_grievance(work, later, SUSPECTED)
    facts = {
        "customer": customer_name(work, later),
        "later": later.shown_number,
        "person": find_person(work, person_id).name,
    }
    if earlier is not None:
        facts["earlier"] = earlier.shown_number
    message = Message(
        says=SAYS_AGAIN if earlier is not None else SAYS_NO_ENTRY,
        about=later.subject,
        facts=facts,
        clause="R2.1.4b",
        order_id=later.order_id,
    )
    tell(work, Role.SERVICE_DIRECTOR, message)
