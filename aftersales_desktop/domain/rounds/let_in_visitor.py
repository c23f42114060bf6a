"""Somebody who does not work here comes into the workshop (R2.2.1a, R2.2.1e)."""

from dataclasses import dataclass

from aftersales_desktop.database.number_series import next_number
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.people.refusals import UnknownPerson
from aftersales_desktop.domain.rounds.posts import AT_THE_DOOR
from aftersales_desktop.domain.rounds.refusals import NoEscort, NoPurpose, VisitorNameless
from aftersales_desktop.domain.rounds.visitor import Visitor, VisitorKind
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

LET_IN = QT_TRANSLATE_NOOP("Words", "visitor let in")


@dataclass(frozen=True, kw_only=True)
class LetInVisitor:
    """Who comes, what for, and who of the house goes along."""

    kind: VisitorKind
    name: str
    purpose: str
    escort_id: int | None = None


@dataclass(frozen=True)
class VisitorLetIn:
    """The entry in the visitor log; the slip is printed by it."""

    visitor_id: int
    number: str
    name: str


@verb(roles=AT_THE_DOOR, clause="R2.2.1a")
def let_in_visitor(work: Work, command: LetInVisitor) -> VisitorLetIn:
    """Let a visitor in.

    Raises:
        VisitorNameless: No name.
        NoPurpose: Nothing says what the visit is for.
        NoEscort: A customer without somebody to go along (T14).
        UnknownPerson: The escort is not on the staff.

    """
    name, purpose = command.name.strip(), command.purpose.strip()
    if not name:
        raise VisitorNameless
    if not purpose:
        raise NoPurpose(visitor=name)
    if command.kind is VisitorKind.CUSTOMER and command.escort_id is None:
        raise NoEscort(visitor=name)
    if command.escort_id is not None and not find_person(work, command.escort_id).active:
        raise UnknownPerson
    visitor = Visitor(
        number=next_number(work, "visitor"),
        kind=command.kind,
        name=name,
        purpose=purpose,
        escort_id=command.escort_id,
        in_at=work.now(),
        let_in_by_id=work.actor.staff_id,
    )
    work.session.add(visitor)
    work.session.flush()
    work.note(Topic.ROUNDS, visitor.id, LET_IN, new=f"{name} · {purpose}")
    return VisitorLetIn(visitor.id, shown_document("VS", visitor.number), name)
