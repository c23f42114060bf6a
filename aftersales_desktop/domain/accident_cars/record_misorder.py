"""A part of an accident car was reported or ordered wrongly: the case, its cause, whom it concerns."""

from dataclasses import dataclass

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.find_quotation import accident_order
from aftersales_desktop.domain.accident_cars.misorder import Misorder, MisorderKind
from aftersales_desktop.domain.accident_cars.priced_lines import day_of
from aftersales_desktop.domain.accident_cars.quotation import quotation_of
from aftersales_desktop.domain.accident_cars.refusals import (
    CauseOfMisorderMissing,
    MisorderKnown,
    NobodyConcerned,
    OnlyParts,
)
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.rules.value_of import money_of
from aftersales_desktop.domain.sanctions.propose import Proposal, propose
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind
from aftersales_desktop.domain.work_orders.refusals import UnknownLine
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.facts import Word
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CLAUSE = "R2.3.3c"
RECORDED = QT_TRANSLATE_NOOP("Words", "wrong part recorded")
EVENT = QT_TRANSLATE_NOOP("Sanctions", "Order {order}: “{part}” {kind}. {cause}")
SHORTEST = 2


@dataclass(frozen=True, kw_only=True)
class RecordMisorder:
    """This part was wrong, for that cause, and these people are concerned."""

    order_id: int
    line_id: int
    kind: MisorderKind
    cause: str
    person_ids: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class MisorderRecorded:
    """The case and how many sanctions it proposed."""

    misorder_id: int
    proposed: int


@verb(roles=(Role.PARTS_MANAGER,), clause=CLAUSE)
def record_misorder(work: Work, command: RecordMisorder) -> MisorderRecorded:
    """Record the case and propose the fine for everybody named; a manager verifies each (X7).

    Raises:
        NotAnAccidentCar: The order is of another class.
        UnknownLine, OnlyParts: The line is not a part of this order.
        CauseOfMisorderMissing, NobodyConcerned: Half a case.
        MisorderKnown: It was recorded before.

    """
    order = accident_order(work, command.order_id)
    line = _part(order, command.line_id)
    cause = command.cause.strip()
    if sum(letter.isalnum() for letter in cause) < SHORTEST:
        raise CauseOfMisorderMissing
    people = [find_person(work, person_id).id for person_id in dict.fromkeys(command.person_ids)]
    if not people:
        raise NobodyConcerned
    _check_new(work, line, command.kind, cause)
    case = Misorder(
        order_id=order.id,
        line_id=line.id,
        part=line.description,
        kind=command.kind,
        cause=cause[:500],
        recorded_by_id=work.actor.staff_id,
        at=work.now(),
    )
    work.session.add(case)
    work.session.flush()
    work.note(Topic.QUOTATIONS, order.id, RECORDED, order_id=order.id, new=f"{case.part}: {case.cause}")
    proposed = sum(_propose(work, order, case, person_id) for person_id in people)
    return MisorderRecorded(misorder_id=case.id, proposed=proposed)


def _part(order: WorkOrder, line_id: int) -> OrderLine:
    """Fetch the part; one taken off the order again was still ordered wrongly."""
    line = next((line for line in order.lines if line.id == line_id), None)
    if line is None:
        raise UnknownLine(order=order.shown_number)
    if line.kind is not LineKind.PART:
        raise OnlyParts(line=line.description)
    return line


def _check_new(work: Work, line: OrderLine, kind: MisorderKind, cause: str) -> None:
    known = select(Misorder.id).where(
        Misorder.line_id == line.id, Misorder.kind == kind, Misorder.cause == cause
    )
    if work.session.scalar(known.limit(1)) is not None:
        raise MisorderKnown(part=line.description)


def _propose(work: Work, order: WorkOrder, case: Misorder, person_id: int) -> bool:
    proposal = Proposal(
        person_id=person_id,
        clause=CLAUSE,
        event=EVENT,
        facts={
            "order": order.shown_number,
            "part": case.part,
            "kind": Word(case.kind),
            "cause": case.cause,
        },
        about=quotation_of(order.id),
        once=f"{CLAUSE} case {case.id} person {person_id}",
        amount=money_of(work, "fine.misreport_misorder", day_of(work, order)) or Money.ZERO,
        evidence=case.cause,
        order_id=order.id,
        by_program=False,
    )
    return propose(work, proposal) is not None
