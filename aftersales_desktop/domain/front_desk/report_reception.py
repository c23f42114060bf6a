"""A week's skipped and late reception steps are reported to the director and to each advisor (R2.1.3b)."""

from dataclasses import dataclass
from datetime import date, timedelta

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.duties.do_duty import does, tick_off
from aftersales_desktop.domain.duties.evidence import Evidence, counted
from aftersales_desktop.domain.front_desk.lookups_reception import (
    WEEK,
    AdvisorSteps,
    Reception,
    ReceptionReport,
    reception_report,
)
from aftersales_desktop.domain.front_desk.posts import HEADS_OF_THE_DESK
from aftersales_desktop.domain.front_desk.refusals import WeekNotBegun
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.values.facts import Fact
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

DUTY = "reception_review"
CLAUSE = "R2.1.3b"
REPORTED = QT_TRANSLATE_NOOP("Words", "reception steps reported")
REVIEWED = QT_TRANSLATE_NOOP("Notices", "{receptions} receptions: {skipped} steps skipped, {late} late")
SAYS_WEEK = QT_TRANSLATE_NOOP(
    "Notices",
    "Reception in the week of {week}: {receptions} cars, {skipped} steps skipped, {late} late",
)
SAYS_YOURS = QT_TRANSLATE_NOOP(
    "Notices", "Your receptions in the week of {week}: {skipped} steps skipped, {late} late"
)


@dataclass(frozen=True, kw_only=True)
class ReportReception:
    """Any day of the week that is reported."""

    day: date


@dataclass(frozen=True, kw_only=True)
class ReceptionReported:
    """What the report says, and how many advisors heard of their own faults."""

    week: date
    receptions: int
    skipped: int
    late: int
    told: int


@verb(roles=HEADS_OF_THE_DESK, clause=CLAUSE)
def report_reception(work: Work, command: ReportReception) -> ReceptionReported:
    """Report a week's steps; the report of last week, or of this one, is this week's review.

    Raises:
        WeekNotBegun: The week is still to come.

    """
    if command.day > work.today():
        raise WeekNotBegun(day=command.day)
    report = reception_report(work, command.day)
    told = _tell(work, report)
    if report.week >= _monday(work.today()) - WEEK:
        tick_off(work, DUTY, _evidence(report))
    skipped, late = _faults(report.advisors)
    work.note(Topic.FRONT_DESK, 0, REPORTED, new=f"{report.week} {skipped} + {late}")
    return ReceptionReported(
        week=report.week, receptions=len(report.receptions), skipped=skipped, late=late, told=told
    )


@does(DUTY)
def review_reception(work: Work) -> Evidence:
    """Report last week's steps when the supervisor ticks the duty off."""
    report = reception_report(work, work.today() - WEEK)
    _tell(work, report)
    return _evidence(report)


def _evidence(report: ReceptionReport) -> Evidence:
    skipped, late = _faults(report.advisors)
    return counted(REVIEWED, receptions=len(report.receptions), skipped=skipped, late=late)


def _tell(work: Work, report: ReceptionReport) -> int:
    """Tell the director of the week, and each advisor of the own faults; nothing is told of an empty week."""
    worst = _worst(report.receptions)
    if worst is None:
        return 0
    skipped, late = _faults(report.advisors)
    facts: dict[str, Fact] = {
        "week": report.week,
        "receptions": len(report.receptions),
        "skipped": skipped,
        "late": late,
    }
    if not work.actor.holds(Role.SERVICE_DIRECTOR):
        tell(work, Role.SERVICE_DIRECTOR, _message(SAYS_WEEK, facts, worst))
    told = 0
    for row in report.advisors:
        own = _worst([one for one in report.receptions if one.advisor_id == row.advisor_id and one.faults()])
        if own is not None and row.advisor_id != work.actor.staff_id:
            facts = {"week": report.week, "skipped": row.skipped, "late": row.late}
            tell(work, row.advisor_id, _message(SAYS_YOURS, facts, own))
            told += 1
    return told


def _message(says: str, facts: dict[str, Fact], worst: Reception) -> Message:
    """Lead to the reception with the most faults."""
    about = Subject(SubjectKind.WORK_ORDER, worst.order_id)
    return Message(says=says, facts=facts, about=about, clause=CLAUSE, order_id=worst.order_id)


def _worst(receptions: tuple[Reception, ...] | list[Reception]) -> Reception | None:
    return max(receptions, key=lambda one: len(one.faults()), default=None)


def _faults(advisors: tuple[AdvisorSteps, ...]) -> tuple[int, int]:
    return sum(row.skipped for row in advisors), sum(row.late for row in advisors)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
