"""A visitor leaves the workshop (R2.2.1f)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.rounds.posts import AT_THE_DOOR
from aftersales_desktop.domain.rounds.refusals import VisitorGone
from aftersales_desktop.domain.rounds.visitor import Visitor
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

LET_OUT = QT_TRANSLATE_NOOP("Words", "visitor left")


@dataclass(frozen=True, kw_only=True)
class LetOutVisitor:
    """Who leaves."""

    visitor_id: int


@dataclass(frozen=True)
class VisitorLetOut:
    """Who has left, and after how many minutes."""

    visitor_id: int
    name: str
    minutes: int


@verb(roles=AT_THE_DOOR, clause="R2.2.1f")
def let_out_visitor(work: Work, command: LetOutVisitor) -> VisitorLetOut:
    """Write down that a visitor has left.

    Raises:
        VisitorGone: He has left already, or never came.

    """
    visitor = work.session.get(Visitor, command.visitor_id, with_for_update=True)
    if visitor is None or visitor.out_at is not None:
        raise VisitorGone
    visitor.out_at, visitor.let_out_by_id = work.now(), work.actor.staff_id
    work.note(Topic.ROUNDS, visitor.id, LET_OUT, new=visitor.name)
    return VisitorLetOut(visitor.id, visitor.name, int((work.now() - visitor.in_at).total_seconds() // 60))
