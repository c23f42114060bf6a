"""The heads of a day's shift are entered: first responsible for what is found (R2.2.1b)."""

from dataclasses import dataclass
from datetime import date

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.duties.do_duty import open_today, tick
from aftersales_desktop.domain.duties.evidence import Evidence
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.rounds.refusals import DayIsPast, NotOnDutyPost
from aftersales_desktop.domain.rounds.shift_roster import ShiftRoster
from aftersales_desktop.regulations.periodic_duties import periodic_duties
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

ENTERED = QT_TRANSLATE_NOOP("Words", "shift entered")
DUTY = "duty_roster"


@dataclass(frozen=True, kw_only=True)
class SetRoster:
    """Workshop manager and team leader of a day."""

    day: date
    manager_id: int
    leader_id: int


@dataclass(frozen=True)
class RosterSet:
    """Who leads the day."""

    day: date
    manager: str
    leader: str


@verb(roles=(Role.WORKSHOP_MANAGER, Role.SERVICE_DIRECTOR), clause="R2.2.1b")
def set_roster(work: Work, command: SetRoster) -> RosterSet:
    """Enter or change who leads a day from today on; doing so for today is the day's duty.

    Raises:
        DayIsPast: The day is over.
        NotOnDutyPost: One of them does not hold the post.

    """
    if command.day < work.today():
        raise DayIsPast(day=command.day)
    manager = _holder(work, command.manager_id, Role.WORKSHOP_MANAGER)
    leader = _holder(work, command.leader_id, Role.TEAM_LEADER)
    roster = work.session.get(ShiftRoster, command.day, with_for_update=True)
    if roster is None:
        roster = ShiftRoster(
            day=command.day,
            manager_id=command.manager_id,
            leader_id=command.leader_id,
            entered_by_id=work.actor.staff_id,
            entered_at=work.now(),
        )
        work.session.add(roster)
    roster.manager_id, roster.leader_id = command.manager_id, command.leader_id
    roster.entered_by_id, roster.entered_at = work.actor.staff_id, work.now()
    work.note(Topic.ROUNDS, 0, ENTERED, new=f"{command.day} {manager} · {leader}")
    duty = open_today(work, periodic_duties()[DUTY])
    if duty is not None and command.day == work.today():
        tick(work, duty, Evidence(words=f"{manager} · {leader}"))
    return RosterSet(command.day, manager, leader)


def heads_of(work: Work, day: date) -> tuple[int, ...]:
    """Name the heads of a day, the workshop manager first; nobody when none are entered."""
    roster = work.session.get(ShiftRoster, day)
    return (roster.manager_id, roster.leader_id) if roster is not None else ()


def _holder(work: Work, staff_id: int, post: Role) -> str:
    person = find_person(work, staff_id)
    if not person.active or not person.as_actor().holds(post):
        raise NotOnDutyPost(person=person.name, post=post)
    return person.name
