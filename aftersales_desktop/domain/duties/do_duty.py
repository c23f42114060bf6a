"""A periodic duty is done: once a period, by a post that owns it, not before its time (X5)."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from aftersales_desktop.database.rights import NotYourRight, verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.duties.duty_done import DutyDone
from aftersales_desktop.domain.duties.evidence import Evidence, written
from aftersales_desktop.domain.duties.refusals import (
    DutyAlreadyDone,
    DutyDoneByDoing,
    DutyNeedsItsRound,
    DutyNotYetOpen,
    DutyOver,
    UnknownDuty,
)
from aftersales_desktop.domain.duties.schedule import Occurrence, occurrence, period_named
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.people.reached import reached
from aftersales_desktop.regulations.periodic_duties import PeriodicDuty, periodic_duties
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

DONE = QT_TRANSLATE_NOOP("Words", "duty done")

DutyWork = Callable[[Work], Evidence]
DOES: dict[str, DutyWork] = {}


@dataclass(frozen=True, kw_only=True)
class DoDuty:
    """Which duty, in which period; what shows it, in a few words."""

    duty: str
    period: str
    evidence: str = ""


@dataclass(frozen=True)
class DutyTicked:
    """What was done, whether it was late, and what shows it."""

    duty: str
    period: str
    at: datetime
    late: bool
    evidence: Evidence


def does(key: str) -> Callable[[DutyWork], DutyWork]:
    """Declare what ticking a duty off does by itself; it gives the evidence in figures."""

    def declare(work_of_duty: DutyWork) -> DutyWork:
        DOES[key] = work_of_duty
        return work_of_duty

    return declare


# The duty itself says whose it is; a deputy does it in the absent person's place.
@verb(roles=ANY_STAFF, clause="X5")
def do_duty(work: Work, command: DoDuty) -> DutyTicked:
    """Tick a duty off; a check that the program can make is made by it.

    Raises:
        UnknownDuty: No such duty or period.
        NotYourRight: It belongs to other posts.
        DutyNeedsItsRound: It is done by its checklist.
        DutyDoneByDoing: The program sees by itself whether it is done.
        DutyNotYetOpen: It is too early.
        DutyOver: A daily duty of another day.
        DutyAlreadyDone: Somebody did it; the refusal names who and when.

    """
    duty = periodic_duties().get(command.duty)
    found = period_named(work, duty, command.period) if duty is not None else None
    if duty is None or found is None:
        raise UnknownDuty
    if reached(work).posts.isdisjoint(duty.owners):
        raise NotYourRight(work.actor.name, duty.owners)
    check_time(work, found)
    if duty.checklist:
        raise DutyNeedsItsRound
    if duty.by_doing:
        raise DutyDoneByDoing
    shown = DOES[duty.key](work) if duty.key in DOES else Evidence()
    return tick(work, found, replace(shown, words=command.evidence))


def tick(work: Work, this: Occurrence, evidence: Evidence) -> DutyTicked:
    """Write down that the person at work did a duty; rounds call this, for whoever may walk them."""
    duty = this.duty
    check_time(work, this)
    done = work.session.get(DutyDone, (duty.key, this.period), with_for_update=True)
    if done is not None:
        raise DutyAlreadyDone(person=find_person(work, done.done_by_id).name, at=done.done_at)
    work.session.add(
        DutyDone(
            duty=duty.key,
            period=this.period,
            done_by_id=work.actor.staff_id,
            done_at=work.now(),
            evidence=written(evidence),
        )
    )
    work.note(Topic.DUTIES, 0, DONE, new=f"{duty.key} {this.period}")
    return DutyTicked(duty.key, this.period, work.now(), work.now() > this.due_at, evidence)


def tick_off(work: Work, key: str, evidence: Evidence) -> None:
    """Count what was just done as this period's duty, for the posts whose duty it is, unless it is done."""
    duty = periodic_duties()[key]
    this = open_today(work, duty)
    if this is not None and work.actor.holds(*duty.owners):
        tick(work, this, evidence)


def open_today(work: Work, duty: PeriodicDuty, day: date | None = None) -> Occurrence | None:
    """Reckon a duty's present period, or that of a day, when it may be done now and nobody has done it."""
    this = occurrence(work, duty, day or work.today())
    if this is None or work.now() < this.opens_at or (this.lapses and work.now() >= this.ends_at):
        return None
    return this if work.session.get(DutyDone, (duty.key, this.period)) is None else None


def check_time(work: Work, this: Occurrence) -> None:
    """Refuse a duty whose time has not come, or is over."""
    if work.now() < this.opens_at:
        raise DutyNotYetOpen(opens=this.opens_at)
    if this.lapses and work.now() >= this.ends_at:
        raise DutyOver(day=this.period)
