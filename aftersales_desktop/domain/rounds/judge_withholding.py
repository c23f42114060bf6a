"""Issued parts that are neither fitted nor back are looked into, and judged (R2.2.3b, R2.2.3c)."""

from dataclasses import dataclass

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.rounds.refusals import (
    AlreadyAnIncident,
    NoJudgementReason,
    NothingWithheld,
    OwnIncident,
    UnknownIncident,
)
from aftersales_desktop.domain.rounds.technician_of_line import technician_of_line
from aftersales_desktop.domain.rounds.withholding import Withholding, WithholdingState
from aftersales_desktop.domain.sanctions.propose import Proposal, propose
from aftersales_desktop.domain.sanctions.sanction import Measure
from aftersales_desktop.domain.work_orders.find_order import find_line, find_order
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.facts import Fact
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

OPENED = QT_TRANSLATE_NOOP("Words", "possible withholding")
JUDGED = QT_TRANSLATE_NOOP("Words", "withholding judged")
SAYS_OPENED = QT_TRANSLATE_NOOP(
    "Notices", "{order}: {quantity} of {part} are neither fitted nor back ({person})"
)
SAYS_WITHHELD = QT_TRANSLATE_NOOP("Sanctions", "{person} kept {quantity} of {part} back from order {order}")


@dataclass(frozen=True, kw_only=True)
class OpenIncident:
    """So much of a line is missing; what was seen, in words."""

    order_id: int
    line_id: int
    quantity: Quantity
    what: str


@dataclass(frozen=True, kw_only=True)
class JudgeIncident:
    """Explained, or verified; with the evidence or the explanation."""

    incident_id: int
    verified: bool
    reason: str


@dataclass(frozen=True)
class IncidentOpened:
    """The incident, and who had the part."""

    incident_id: int
    person: str


@dataclass(frozen=True)
class IncidentJudged:
    """What came of it; `sanction_id` is the proposal that follows a verified withholding."""

    incident_id: int
    state: WithholdingState
    sanction_id: int | None


@verb(roles=(Role.WORKSHOP_MANAGER, Role.QUALITY), clause="R2.2.3b")
def open_incident(work: Work, command: OpenIncident) -> IncidentOpened:
    """Open an incident "possible withholding" and tell the workshop manager.

    Raises:
        UnknownOrder, UnknownLine: No such line.
        NothingWithheld: More than was ever handed out, or nothing.
        AlreadyAnIncident: It is looked into.
        NoJudgementReason: Nobody said what was seen.

    """
    order = find_order(work, command.order_id)
    line = find_line(order, command.line_id)
    most = line.stocked_out - line.taken_back
    if not Quantity.ZERO < command.quantity <= most:
        raise NothingWithheld(part=line.description, most=f"{most} {line.unit}".strip())
    if not command.what.strip():
        raise NoJudgementReason
    _check_fresh(work, line.id, line.description)
    incident = enter_incident(work, order, line, command.quantity, command.what.strip())
    return IncidentOpened(incident.id, find_person(work, incident.technician_id).name)


def enter_incident(
    work: Work, order: WorkOrder, line: OrderLine, quantity: Quantity, what: str
) -> Withholding:
    """Write an incident down against whoever took the part, and tell the workshop manager."""
    incident = Withholding(
        order_id=order.id,
        line_id=line.id,
        technician_id=technician_of_line(work, order, line.id),
        quantity=quantity,
        what=what,
        opened_by_id=work.actor.staff_id,
        opened_at=work.now(),
    )
    work.session.add(incident)
    work.session.flush()
    work.note(Topic.ROUNDS, incident.id, OPENED, order_id=order.id, new=line.description)
    if not work.actor.holds(Role.WORKSHOP_MANAGER):
        message = Message(
            says=SAYS_OPENED,
            about=Subject(SubjectKind.WORK_ORDER, order.id),
            facts=_facts(work, incident),
            clause="R2.2.3b",
            order_id=order.id,
        )
        tell(work, Role.WORKSHOP_MANAGER, message)
    return incident


@verb(roles=(Role.WORKSHOP_MANAGER, Role.SERVICE_DIRECTOR), clause="R2.2.3c")
def judge_incident(work: Work, command: JudgeIncident) -> IncidentJudged:
    """Judge an incident: explained, or verified, which proposes dismissal with its evidence.

    The proposal takes two signatures before anything follows (R2.2.3c).

    Raises:
        UnknownIncident: There is none, or it is judged.
        NoJudgementReason: No words.
        OwnIncident: It is about the person at work.

    """
    incident = work.session.get(Withholding, command.incident_id, with_for_update=True)
    if incident is None or incident.state is not WithholdingState.POSSIBLE:
        raise UnknownIncident
    if incident.technician_id == work.actor.staff_id:
        raise OwnIncident(person=work.actor.name)
    reason = command.reason.strip()
    if not reason:
        raise NoJudgementReason
    incident.judgement, incident.judged_by_id, incident.judged_at = reason, work.actor.staff_id, work.now()
    incident.state = WithholdingState.CONFIRMED if command.verified else WithholdingState.EXPLAINED
    if command.verified:
        incident.sanction_id = _propose(work, incident)
    work.note(Topic.ROUNDS, incident.id, JUDGED, order_id=incident.order_id, new=str(incident.state))
    return IncidentJudged(incident.id, incident.state, incident.sanction_id)


def _check_fresh(work: Work, line_id: int, part: str) -> None:
    open_one = select(Withholding.id).where(
        Withholding.line_id == line_id, Withholding.state == WithholdingState.POSSIBLE
    )
    if work.session.scalar(open_one.limit(1)) is not None:
        raise AlreadyAnIncident(part=part)


def _facts(work: Work, incident: Withholding) -> dict[str, Fact]:
    order = find_order(work, incident.order_id)
    line = find_line(order, incident.line_id)
    return {
        "person": find_person(work, incident.technician_id).name,
        "quantity": f"{incident.quantity} {line.unit}".strip(),
        "part": line.description,
        "order": order.shown_number,
    }


def _propose(work: Work, incident: Withholding) -> int | None:
    sanction = propose(
        work,
        Proposal(
            person_id=incident.technician_id,
            clause="R2.2.3c",
            event=SAYS_WITHHELD,
            about=Subject(SubjectKind.WORK_ORDER, incident.order_id),
            once=f"R2.2.3c incident {incident.id}",
            measure=Measure.DISMISSAL,
            facts=_facts(work, incident),
            evidence=f"{incident.what}\n{incident.judgement}",
            happened_at=incident.opened_at,
            order_id=incident.order_id,
            by_program=False,
        ),
    )
    return sanction.id if sanction is not None else None
