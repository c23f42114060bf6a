"""A violation is recorded: what, where, whose, with a picture, and until when it is corrected (R2.2.X)."""

from dataclasses import dataclass
from datetime import datetime

from aftersales_desktop.database.number_series import next_number
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.rounds.finding import Finding, FindingPhoto
from aftersales_desktop.domain.rounds.floor_place import FloorPlace
from aftersales_desktop.domain.rounds.floor_round import FloorRound
from aftersales_desktop.domain.rounds.posts import FINDERS
from aftersales_desktop.domain.rounds.refusals import (
    CorrectionDueInThePast,
    FindingNotDescribed,
    NotAPicture,
    PhotoTooLarge,
    PlaceMissing,
    UnknownChecklist,
    UnknownPlace,
)
from aftersales_desktop.domain.rounds.set_roster import heads_of
from aftersales_desktop.domain.rounds.walk_round import open_round, write_answer
from aftersales_desktop.regulations.checklists import Checklist
from aftersales_desktop.regulations.rulebook import rulebook
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

MOST_BYTES = 2_000_000
KILOBYTE = 1000
PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
ANY_RULE = "R2.2.X"
FOUND = QT_TRANSLATE_NOOP("Words", "finding recorded")
SAYS_FOUND = QT_TRANSLATE_NOOP("Notices", "Finding {finding} at {place}: {what}. To be corrected by {due}.")


@dataclass(frozen=True, kw_only=True)
class RecordFinding:
    """A violation; on a round it answers the point.

    Attributes:
        place_id: A place of the house, or
        place: where it was, in words.
        person_id: Who is concerned, if known; the heads of the shift are always responsible first.
        clause: The rule broken, when no point of a round names it.
        photo: The bytes of a JPEG or PNG picture.

    """

    what: str
    due_at: datetime
    place_id: int | None = None
    place: str = ""
    person_id: int | None = None
    clause: str = ""
    round_id: int | None = None
    point: str = ""
    photo: bytes | None = None


@dataclass(frozen=True)
class FindingRecorded:
    """The finding's number."""

    finding_id: int
    number: str


@verb(roles=FINDERS, clause="R2.2.X")
def record_finding(work: Work, command: RecordFinding) -> FindingRecorded:
    """Record a finding and tell those concerned.

    Raises:
        FindingNotDescribed: No words.
        CorrectionDueInThePast: It would be due before now.
        PlaceMissing, UnknownPlace: Nobody said where, or there is no such place.
        UnknownChecklist, RoundFinished: The round or point is not open.
        PhotoTooLarge, NotAPicture: The picture cannot be kept.
        UnknownPerson: The person is not on the staff.

    """
    _check(command, work.now())
    place = _place(work, command)
    finding = Finding(
        number=next_number(work, "finding"),
        clause=_clause(work, command),
        place_id=command.place_id,
        place=place,
        what=command.what.strip(),
        person_id=find_person(work, command.person_id).id if command.person_id is not None else None,
        round_id=command.round_id,
        point=command.point,
        found_by_id=work.actor.staff_id,
        found_at=work.now(),
        due_at=command.due_at,
        has_photo=command.photo is not None,
    )
    heads = heads_of(work, work.today())
    if heads:
        finding.manager_id, finding.leader_id = heads
    work.session.add(finding)
    work.session.flush()
    if command.photo is not None:
        work.session.add(FindingPhoto(finding_id=finding.id, content=command.photo))
    number = shown_document("FD", finding.number)
    work.note(Topic.ROUNDS, finding.id, FOUND, new=f"{number} {place}")
    _tell(work, finding, number, heads)
    return FindingRecorded(finding.id, number)


def _check(command: RecordFinding, now: datetime) -> None:
    if not command.what.strip():
        raise FindingNotDescribed
    if command.due_at <= now:
        raise CorrectionDueInThePast(due=command.due_at)
    photo = command.photo
    if photo is None:
        return
    if len(photo) > MOST_BYTES:
        raise PhotoTooLarge(size=len(photo) // KILOBYTE, most=MOST_BYTES // KILOBYTE)
    if not photo.startswith(PICTURES):
        raise NotAPicture


def _place(work: Work, command: RecordFinding) -> str:
    if command.place_id is not None:
        place = work.session.get(FloorPlace, command.place_id)
        if place is None:
            raise UnknownPlace
        return place.name
    if not command.place.strip():
        raise PlaceMissing
    return command.place.strip()


def _clause(work: Work, command: RecordFinding) -> str:
    """Take the rule from the point of the round, and answer that point; else the one named."""
    if command.round_id is None:
        return command.clause if rulebook().clause(command.clause) else ANY_RULE
    walked, checklist = open_round(work, command.round_id)
    return _answer(work, walked, checklist, command)


def _answer(work: Work, walked: FloorRound, checklist: Checklist, command: RecordFinding) -> str:
    point = checklist.point(command.point)
    if point is None:
        raise UnknownChecklist
    at_place = command.place_id if point.places else None
    write_answer(work, walked, point.key, at_place, in_order=False)
    return point.clause


def _tell(work: Work, finding: Finding, number: str, heads: tuple[int, ...]) -> None:
    """Tell the heads of the shift and whoever is concerned; the finder knows it."""
    message = Message(
        says=SAYS_FOUND,
        about=Subject(SubjectKind.FINDING, finding.id),
        facts={"finding": number, "place": finding.place, "what": finding.what, "due": finding.due_at},
        clause=finding.clause,
    )
    named: tuple[Role | int | None, ...] = (*(heads or (Role.WORKSHOP_MANAGER,)), finding.person_id)
    for whom in dict.fromkeys(named):
        if whom is not None and whom != work.actor.staff_id:
            tell(work, whom, message)
