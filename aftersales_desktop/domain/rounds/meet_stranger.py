"""Somebody unknown is seen: greeted and asked by one touch, or nobody did (R2.2.1c)."""

from dataclasses import dataclass
from datetime import datetime

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.rounds.refusals import PlaceMissing
from aftersales_desktop.domain.rounds.set_roster import heads_of
from aftersales_desktop.domain.rounds.visitor import StrangerMet, StrangerSeen
from aftersales_desktop.values.role import ANY_STAFF, Role
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

SAYS_IGNORED = QT_TRANSLATE_NOOP("Notices", "A visitor at {place} was ignored: {result}")
MET = QT_TRANSLATE_NOOP("Words", "stranger seen")


@dataclass(frozen=True, kw_only=True)
class MeetStranger:
    """What was done about somebody, where, and what came of it."""

    met: StrangerMet
    place: str
    result: str = ""


@dataclass(frozen=True)
class StrangerNoted:
    """The entry."""

    seen_id: int
    at: datetime


@verb(roles=ANY_STAFF, clause="R2.2.1c")
def meet_stranger(work: Work, command: MeetStranger) -> StrangerNoted:
    """Write it down; a visitor ignored is told to the heads of the shift.

    Raises:
        PlaceMissing: Nobody said where.

    """
    place = command.place.strip()
    if not place:
        raise PlaceMissing
    seen = StrangerSeen(
        met=command.met,
        place=place,
        result=command.result.strip(),
        by_id=work.actor.staff_id,
        at=work.now(),
    )
    work.session.add(seen)
    work.session.flush()
    work.note(Topic.ROUNDS, seen.id, MET, new=f"{command.met} · {place}")
    if command.met is StrangerMet.IGNORED:
        message = Message(
            says=SAYS_IGNORED,
            about=Subject(SubjectKind.VISITOR, 0),
            facts={"place": place, "result": seen.result or "—"},
            clause="R2.2.1c",
        )
        for head in heads_of(work, work.today()) or (Role.WORKSHOP_MANAGER,):
            tell(work, head, message)
    return StrangerNoted(seen.id, work.now())
