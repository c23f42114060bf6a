"""Powers are handed to a deputy for the days of an absence, and taken back (R2.0a)."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.authority import matrix
from aftersales_desktop.domain.approvals.refusals import (
    DaysOutOfOrder,
    DelegationInThePast,
    DelegationReasonMissing,
    DelegationTooLong,
    DeputyAlreadyNamed,
    DeputyHasLeft,
    DeputyOfOneself,
    NothingToDelegate,
    NotYourDelegation,
    UnknownDelegation,
)
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.people.delegation import Delegation
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.regulations.authority import AuthorityKind, authority
from aftersales_desktop.values.facts import Fact
from aftersales_desktop.values.role import ANY_STAFF, Role
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

LONGEST_DAYS = 366
HANDS_OVER_FOR_OTHERS = (Role.SERVICE_DIRECTOR, Role.GENERAL_MANAGER)
STARTED = QT_TRANSLATE_NOOP("Words", "powers handed over")
ENDED = QT_TRANSLATE_NOOP("Words", "powers taken back")
STANDS_IN = QT_TRANSLATE_NOOP(
    "Notices", "You stand in for {person} from {first} to {last}: the powers of that post are yours then."
)
STANDS_IN_NO_MORE = QT_TRANSLATE_NOOP("Notices", "You do not stand in for {person} any more.")


@dataclass(frozen=True, kw_only=True)
class StartDelegation:
    """Who is away, who stands in, from which day to which (both included), and why."""

    from_id: int
    to_id: int
    first_day: date
    last_day: date
    reason: str


@dataclass(frozen=True, kw_only=True)
class DelegationStarted:
    """The delegation."""

    delegation_id: int
    deputy: str


@dataclass(frozen=True, kw_only=True)
class EndDelegation:
    """Which delegation ends before its last day."""

    delegation_id: int


@dataclass(frozen=True, kw_only=True)
class DelegationEnded:
    """What ended."""

    delegation_id: int
    deputy: str


@verb(roles=ANY_STAFF, clause="R2.0a")
def start_delegation(work: Work, handed: StartDelegation) -> DelegationStarted:
    """Hand one's powers, or as director somebody else's, to a deputy for some days.

    Raises:
        NotYourDelegation: Somebody else's powers, and the person is neither director nor general manager.
        DeputyOfOneself: The absent person and the deputy are one.
        DeputyHasLeft: One of the two has left the staff.
        NothingToDelegate: The absent person's posts hold no power.
        DelegationInThePast, DaysOutOfOrder, DelegationTooLong: The days are not right.
        DelegationReasonMissing: Nobody could tell later why.
        DeputyAlreadyNamed: Another deputy has some of the days.

    """
    absent, deputy = find_person(work, handed.from_id), find_person(work, handed.to_id)
    _check_theirs(work, absent)
    if absent.id == deputy.id:
        raise DeputyOfOneself
    for person in (absent, deputy):
        if not person.active:
            raise DeputyHasLeft(person=person.name)
    _check_days(work, handed)
    if not handed.reason.strip():
        raise DelegationReasonMissing
    if not _holds_some_power(work, absent):
        raise NothingToDelegate(person=absent.name)
    _check_only_deputy(work, absent, handed)
    delegation = Delegation(
        from_id=absent.id,
        to_id=deputy.id,
        first_day=handed.first_day,
        last_day=handed.last_day,
        reason=handed.reason.strip(),
        made_by_id=work.actor.staff_id,
        made_at=work.now(),
    )
    work.session.add(delegation)
    work.session.flush()
    work.note(Topic.APPROVALS, delegation.id, STARTED, new=f"{absent.name} → {deputy.name}")
    facts: dict[str, Fact] = {"person": absent.name, "first": handed.first_day, "last": handed.last_day}
    tell(work, deputy.id, Message(says=STANDS_IN, facts=facts, about=_about(absent), clause="R2.0a"))
    return DelegationStarted(delegation_id=delegation.id, deputy=deputy.name)


@verb(roles=ANY_STAFF, clause="R2.0a")
def end_delegation(work: Work, ending: EndDelegation) -> DelegationEnded:
    """Take powers back before the last day: the absent person is here again, or the deputy is not.

    Raises:
        UnknownDelegation: There is none, or it is over.
        NotYourDelegation: Somebody else's powers, and the person is neither director nor general manager.

    """
    delegation = work.session.get(
        Delegation, ending.delegation_id, with_for_update=True, populate_existing=True
    )
    if delegation is None or delegation.ended_at is not None or delegation.last_day < work.today():
        raise UnknownDelegation
    absent, deputy = find_person(work, delegation.from_id), find_person(work, delegation.to_id)
    _check_theirs(work, absent)
    delegation.ended_by_id = work.actor.staff_id
    delegation.ended_at = work.now()
    work.note(Topic.APPROVALS, delegation.id, ENDED, old=f"{absent.name} → {deputy.name}")
    over = Message(
        says=STANDS_IN_NO_MORE, facts={"person": absent.name}, about=_about(absent), clause="R2.0a"
    )
    tell(work, deputy.id, over)
    return DelegationEnded(delegation_id=delegation.id, deputy=deputy.name)


def _check_theirs(work: Work, absent: StaffMember) -> None:
    if absent.id != work.actor.staff_id and not work.actor.holds(*HANDS_OVER_FOR_OTHERS):
        raise NotYourDelegation(person=absent.name)


def _check_days(work: Work, handed: StartDelegation) -> None:
    if handed.first_day < work.today():
        raise DelegationInThePast
    if handed.last_day < handed.first_day:
        raise DaysOutOfOrder
    if handed.last_day - handed.first_day >= timedelta(days=LONGEST_DAYS):
        raise DelegationTooLong(days=LONGEST_DAYS)


def _holds_some_power(work: Work, absent: StaffMember) -> bool:
    now, posts = matrix(work), absent.as_actor().roles
    lines = [line for line in authority().values() if line.kind is not AuthorityKind.SERVED]
    return any(not posts.isdisjoint((*now.holders(line.key), *line.stand_ins)) for line in lines)


def _check_only_deputy(work: Work, absent: StaffMember, handed: StartDelegation) -> None:
    # Keeps the entry, so that two stations cannot name two deputies at one instant.
    work.session.get(StaffMember, absent.id, with_for_update=True)
    other = work.session.scalar(
        select(Delegation).where(
            Delegation.from_id == absent.id,
            Delegation.ended_at.is_(None),
            Delegation.first_day <= handed.last_day,
            Delegation.last_day >= handed.first_day,
        )
    )
    if other is not None:
        raise DeputyAlreadyNamed(person=absent.name, deputy=find_person(work, other.to_id).name)


def _about(absent: StaffMember) -> Subject:
    return Subject(SubjectKind.STAFF_MEMBER, absent.id)
