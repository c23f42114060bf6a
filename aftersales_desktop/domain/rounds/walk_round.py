"""A round is walked: begun, answered point by point, finished (R2.2.4 to R2.2.10)."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select

from aftersales_desktop.database.rights import NotYourRight, verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.duties.do_duty import check_time, open_today, tick
from aftersales_desktop.domain.duties.evidence import counted
from aftersales_desktop.domain.duties.schedule import occurrence
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.rounds.floor_place import FloorPlace
from aftersales_desktop.domain.rounds.floor_round import FloorRound, RoundAnswer
from aftersales_desktop.domain.rounds.posts import WALKERS
from aftersales_desktop.domain.rounds.refusals import PointsOpen, RoundFinished, UnknownChecklist
from aftersales_desktop.regulations.checklists import Checklist, Point, checklists
from aftersales_desktop.regulations.periodic_duties import periodic_duties
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

BEGUN = QT_TRANSLATE_NOOP("Words", "round begun")
ANSWERED = QT_TRANSLATE_NOOP("Words", "point answered")
FINISHED = QT_TRANSLATE_NOOP("Words", "round finished")
WALKED = QT_TRANSLATE_NOOP("Notices", "{points} points walked, {findings} not in order")


@dataclass(frozen=True, kw_only=True)
class BeginRound:
    """Which checklist is walked today."""

    checklist: str


@dataclass(frozen=True, kw_only=True)
class AnswerPoint:
    """One point of a round is in order, at one place or for the whole floor; what is not is a finding."""

    round_id: int
    point: str
    place_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class FinishRound:
    """Every point is answered."""

    round_id: int


@dataclass(frozen=True)
class RoundBegun:
    """Today's round of this checklist, whoever began it."""

    round_id: int
    checklist: str


@dataclass(frozen=True)
class PointAnswered:
    """How many points are still open."""

    round_id: int
    left: int


@dataclass(frozen=True)
class RoundWalked:
    """The round is finished; `duty` is the duty that it did, empty when none was open."""

    round_id: int
    duty: str


@verb(roles=WALKERS, clause="R2.2.X")
def begin_round(work: Work, command: BeginRound) -> RoundBegun:
    """Begin today's round, or go on with the one somebody began.

    Raises:
        UnknownChecklist: There is none.
        NotYourRight: Other posts walk it.
        DutyNotYetOpen: It is too early: what is to be closed at noon is not closed at nine.

    """
    checklist = _checklist(work, command.checklist)
    due = occurrence(work, periodic_duties()[checklist.duty], work.today())
    if due is not None:
        check_time(work, due)
    today = select(FloorRound).where(FloorRound.checklist == checklist.key, FloorRound.day == work.today())
    found = work.session.scalar(today.with_for_update())
    if found is None:
        found = FloorRound(
            checklist=checklist.key,
            day=work.today(),
            begun_by_id=work.actor.staff_id,
            begun_at=work.now(),
        )
        work.session.add(found)
        work.session.flush()
        work.note(Topic.ROUNDS, found.id, BEGUN, new=checklist.key)
    return RoundBegun(found.id, checklist.key)


@verb(roles=WALKERS, clause="R2.2.X")
def answer_point(work: Work, command: AnswerPoint) -> PointAnswered:
    """Say that a point is in order, also after a finding there while the round is open.

    Raises:
        UnknownChecklist: No such round, point, or not at that place.
        NotYourRight: Other posts walk it.
        RoundFinished: It is finished.

    """
    walked, checklist = open_round(work, command.round_id)
    if (command.point, command.place_id) not in {(p.key, place) for p, place in asked(work, checklist)}:
        raise UnknownChecklist
    write_answer(work, walked, command.point, command.place_id, in_order=True)
    return PointAnswered(walked.id, len(_open_points(work, walked, checklist)))


@verb(roles=WALKERS, clause="R2.2.X")
def finish_round(work: Work, command: FinishRound) -> RoundWalked:
    """Finish a round; that does the duty of its own day or month, if there is still time for it.

    Raises:
        UnknownChecklist: No such round.
        NotYourRight: Other posts walk it.
        RoundFinished: It is finished.
        PointsOpen: Points are not answered.

    """
    walked, checklist = open_round(work, command.round_id)
    left = len(_open_points(work, walked, checklist))
    if left:
        raise PointsOpen(count=left)
    walked.finished_by_id, walked.finished_at = work.actor.staff_id, work.now()
    work.note(Topic.ROUNDS, walked.id, FINISHED, new=checklist.key)
    duty = open_today(work, periodic_duties()[checklist.duty], walked.day)
    if duty is not None:
        given = select(RoundAnswer.in_order).where(RoundAnswer.round_id == walked.id)
        answers = work.session.scalars(given).all()
        tick(work, duty, counted(WALKED, points=len(answers), findings=answers.count(False)))
    return RoundWalked(walked.id, checklist.duty if duty is not None else "")


def open_round(work: Work, round_id: int) -> tuple[FloorRound, Checklist]:
    """Fetch a round that is still open, for whoever may walk it."""
    walked = work.session.get(FloorRound, round_id, with_for_update=True)
    if walked is None:
        raise UnknownChecklist
    checklist = _checklist(work, walked.checklist)
    if walked.finished_at is not None:
        person = find_person(work, walked.finished_by_id or 0)
        raise RoundFinished(at=walked.finished_at, person=person.name)
    return walked, checklist


def write_answer(work: Work, walked: FloorRound, point: str, place_id: int | None, *, in_order: bool) -> None:
    """Keep an answer, or replace the one given before."""
    answer = work.session.scalar(
        select(RoundAnswer).where(
            RoundAnswer.round_id == walked.id,
            RoundAnswer.point == point,
            RoundAnswer.place_id == place_id if place_id is not None else RoundAnswer.place_id.is_(None),
        )
    )
    if answer is None:
        answer = RoundAnswer(
            round_id=walked.id,
            point=point,
            place_id=place_id,
            in_order=in_order,
            answered_by_id=work.actor.staff_id,
            answered_at=work.now(),
        )
        work.session.add(answer)
    answer.in_order, answer.answered_by_id, answer.answered_at = in_order, work.actor.staff_id, work.now()
    work.session.flush()
    work.note(Topic.ROUNDS, walked.id, ANSWERED, new=point)


def asked(work: Work, checklist: Checklist) -> Iterator[tuple[Point, int | None]]:
    """List every point with the place it is asked at; a point without any such place is asked once."""
    places = work.session.scalars(
        select(FloorPlace).where(FloorPlace.active).order_by(FloorPlace.position)
    ).all()
    for point in checklist.points:
        passed: list[int | None] = [place.id for place in places if place.kind in point.places]
        for place_id in passed or [None]:
            yield point, place_id


def _open_points(work: Work, walked: FloorRound, checklist: Checklist) -> set[tuple[str, int | None]]:
    answers = select(RoundAnswer.point, RoundAnswer.place_id).where(RoundAnswer.round_id == walked.id)
    given = {(row.point, row.place_id) for row in work.session.execute(answers)}
    return {(point.key, place) for point, place in asked(work, checklist)} - given


def _checklist(work: Work, key: str) -> Checklist:
    checklist = checklists().get(key)
    if checklist is None:
        raise UnknownChecklist
    if not work.actor.holds(*checklist.walkers):
        raise NotYourRight(work.actor.name, checklist.walkers)
    return checklist
