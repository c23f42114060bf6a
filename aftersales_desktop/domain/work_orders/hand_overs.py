"""What departments tell each other about an order, at the step where it changes hands (X6).

Whoever takes the next step has taken the hand-over up; nobody has to press a button as well.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.find_customer import plate_of
from aftersales_desktop.domain.notices.take_up import take_up
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.facts import Fact
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class HandOver:
    """One sentence about an order, marked in context "Notices"; {order} and {plate} are always known."""

    says: str
    clause: str
    to_accept: bool = True


ASK_CUSTOMER = HandOver(
    QT_TRANSLATE_NOOP("Notices", "{plate} ({order}) waits for the customer's answer: {finding}"), "R2.3.6a"
)
CUSTOMER_SAID_YES = HandOver(
    QT_TRANSLATE_NOOP("Notices", "{plate} ({order}): the customer agrees to “{finding}”"),
    "R2.3.6a",
    to_accept=False,
)
CUSTOMER_SAID_NO = HandOver(
    QT_TRANSLATE_NOOP("Notices", "{plate} ({order}): the customer declines “{finding}”"),
    "R2.3.6a",
    to_accept=False,
)
PART_MISSING = HandOver(QT_TRANSLATE_NOOP("Notices", "{plate} ({order}) waits for a part: {part}"), "R2.2.6a")
# The parts counter takes it up; the advisor only has to know.
PART_MISSING_TOLD = replace(PART_MISSING, to_accept=False)
PART_ARRIVED = HandOver(
    QT_TRANSLATE_NOOP("Notices", "The part that {plate} ({order}) waits for has arrived: {part}"),
    "R2.3.2b",
    to_accept=False,
)
TO_INSPECT = HandOver(
    QT_TRANSLATE_NOOP("Notices", "{plate} ({order}) is finished and waits for its inspection"), "R7.5.10"
)
READY = HandOver(
    QT_TRANSLATE_NOOP("Notices", "{plate} ({order}) passed its inspection and can be settled"), "R7.5.10"
)
SENT_BACK = HandOver(
    QT_TRANSLATE_NOOP("Notices", "{plate} ({order}) goes back to work: {findings}"), "R7.5.10"
)
REPEAT_REPAIR = HandOver(
    QT_TRANSLATE_NOOP(
        "Notices", "{plate} is here again ({order}) after {earlier}: look into the repeat repair"
    ),
    "R1.3.6b",
    to_accept=False,
)


def hand_over(
    work: Work,
    order: WorkOrder,
    what: HandOver,
    to: tuple[Role | int | None, ...],
    facts: Mapping[str, Fact] | None = None,
) -> None:
    """Tell posts and people about an order; nobody is told by himself, and nobody by name who is unknown."""
    message = Message(
        says=what.says,
        about=order_subject(order),
        facts={"order": order.shown_number, "plate": plate_of(work, order.vehicle_id), **(facts or {})},
        clause=what.clause,
        order_id=order.id,
        to_accept=what.to_accept,
    )
    for receiver in dict.fromkeys(to):
        if receiver is not None and receiver != work.actor.staff_id:
            tell(work, receiver, message)


def taken_up(work: Work, order: WorkOrder, *what: HandOver) -> None:
    """Close these hand-overs of an order: the person at work does what they asked for."""
    take_up(work, order_subject(order), *(each.says for each in what))


def order_subject(order: WorkOrder) -> Subject:
    """Name an order as the thing a paper is about."""
    return Subject(SubjectKind.WORK_ORDER, order.id)
