"""The supervisor plans an activity, and enters what came of it (R2.1.3b)."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from aftersales_desktop.database.rights import lookup, verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.front_desk.activity import BusinessActivity
from aftersales_desktop.domain.front_desk.posts import HEADS_OF_THE_DESK
from aftersales_desktop.domain.front_desk.refusals import (
    ActivityBackwards,
    ActivityNameless,
    ActivityNotBegun,
    ResultsMissing,
    UnknownActivity,
)
from aftersales_desktop.domain.people.staff_names import staff_names
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

PAGE = 60
LONGEST = timedelta(days=731)
MOST_VISITS = 100_000
MOST_TURNOVER = Money.of(100_000_000)
PLANNED = QT_TRANSLATE_NOOP("Words", "activity planned")
RESULTS = QT_TRANSLATE_NOOP("Words", "results of the activity entered")


@dataclass(frozen=True, kw_only=True)
class PlanActivity:
    """A campaign: its name, what is offered, from when to when."""

    name: str
    offer: str
    first: date
    last: date


@dataclass(frozen=True, kw_only=True)
class EnterResults:
    """What came of it so far: customers who came for it, turnover, and in words."""

    activity_id: int
    results: str
    visits: int
    turnover: Money


@dataclass(frozen=True, kw_only=True)
class ActivityKept:
    """Which activity."""

    activity_id: int
    name: str


@dataclass(frozen=True, kw_only=True)
class ActivityRow:
    """An activity as people see it."""

    activity_id: int
    name: str
    offer: str
    first: date
    last: date
    running: bool
    planned_by: str
    visits: int | None
    turnover: Money | None
    results: str
    results_by: str


@verb(roles=HEADS_OF_THE_DESK, clause="R2.1.3b")
def plan_activity(work: Work, command: PlanActivity) -> ActivityKept:
    """Plan an activity.

    Raises:
        ActivityNameless: It has no name or offers nothing.
        ActivityBackwards: It ends before it begins, is over, or lasts for years.

    """
    name, offer = command.name.strip(), command.offer.strip()
    if not name or not offer:
        raise ActivityNameless
    first, last = command.first, command.last
    if not max(first, work.today()) <= last <= max(first, work.today()) + LONGEST:
        raise ActivityBackwards(first=first, last=last)
    activity = BusinessActivity(
        name=name,
        offer=offer,
        first=first,
        last=last,
        planned_by_id=work.actor.staff_id,
        planned_at=work.now(),
    )
    work.session.add(activity)
    work.session.flush()
    work.note(Topic.FRONT_DESK, activity.id, PLANNED, new=name)
    return ActivityKept(activity_id=activity.id, name=name)


@verb(roles=HEADS_OF_THE_DESK, clause="R2.1.3b")
def enter_results(work: Work, command: EnterResults) -> ActivityKept:
    """Enter what came of an activity; later results take the place of earlier ones.

    Raises:
        UnknownActivity: There is none.
        ActivityNotBegun: Its first day is still to come.
        ResultsMissing: No words, or a figure that cannot be.

    """
    activity = work.session.get(BusinessActivity, command.activity_id, with_for_update=True)
    if activity is None:
        raise UnknownActivity
    if activity.first > work.today():
        raise ActivityNotBegun(activity=activity.name, first=activity.first)
    sound = 0 <= command.visits <= MOST_VISITS and Money.ZERO <= command.turnover <= MOST_TURNOVER
    if not command.results.strip() or not sound:
        raise ResultsMissing
    old = activity.results
    activity.results, activity.visits, activity.turnover = (
        command.results.strip(),
        command.visits,
        command.turnover,
    )
    activity.results_by_id, activity.results_at = work.actor.staff_id, work.now()
    work.note(Topic.FRONT_DESK, activity.id, RESULTS, old=old, new=f"{activity.name}: {activity.results}")
    return ActivityKept(activity_id=activity.id, name=activity.name)


@lookup(roles=ANY_STAFF)
def activities(work: Work, after: ActivityRow | None = None, limit: int = PAGE) -> tuple[ActivityRow, ...]:
    """Page through the activities, the latest first."""
    query = select(BusinessActivity)
    if after is not None:
        query = query.where(BusinessActivity.id < after.activity_id)
    names = staff_names(work)
    return tuple(
        ActivityRow(
            activity_id=one.id,
            name=one.name,
            offer=one.offer,
            first=one.first,
            last=one.last,
            running=one.first <= work.today() <= one.last,
            planned_by=names(one.planned_by_id),
            visits=one.visits,
            turnover=one.turnover,
            results=one.results,
            results_by=names(one.results_by_id),
        )
        for one in work.session.scalars(query.order_by(BusinessActivity.id.desc()).limit(limit))
    )
