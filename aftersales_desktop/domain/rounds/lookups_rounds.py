"""Rounds as they stand: today's checklists, one round point by point, the places they pass (R2.2.4-10)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, func, select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.staff_names import staff_names
from aftersales_desktop.domain.rounds.finding import Finding
from aftersales_desktop.domain.rounds.floor_place import FloorPlace
from aftersales_desktop.domain.rounds.floor_round import FloorRound, RoundAnswer
from aftersales_desktop.domain.rounds.refusals import UnknownChecklist
from aftersales_desktop.domain.rounds.walk_round import asked
from aftersales_desktop.regulations.checklists import Checklist, PlaceKind, checklists
from aftersales_desktop.values.role import ANY_STAFF

PAGE = 60


@dataclass(frozen=True, kw_only=True)
class RoundToday:
    """How a checklist stands today; `round_id` is None before anybody began."""

    checklist: str
    titles: Mapping[str, str]
    mine: bool
    round_id: int | None
    answered: int
    points: int
    findings: int
    finished_at: datetime | None
    finished_by: str


@dataclass(frozen=True, kw_only=True)
class PointRow:
    """One point at one place; `in_order` is None while nobody has answered."""

    point: str
    place_id: int | None
    place: str
    kind: PlaceKind | None
    clause: str
    texts: Mapping[str, str]
    in_order: bool | None
    answered_by: str
    answered_at: datetime | None
    finding_id: int | None


@dataclass(frozen=True, kw_only=True)
class RoundPage:
    """A round with all its points in the order of the way."""

    round_id: int
    checklist: str
    titles: Mapping[str, str]
    day: date
    begun_by: str
    begun_at: datetime
    finished_by: str
    finished_at: datetime | None
    points: tuple[PointRow, ...]

    @property
    def left(self) -> int:
        """How many points are open."""
        return sum(point.in_order is None for point in self.points)


@dataclass(frozen=True, kw_only=True)
class PlaceRow:
    """A place that rounds pass."""

    place_id: int
    name: str
    kind: PlaceKind
    active: bool


@dataclass(frozen=True, kw_only=True)
class RoundRow:
    """A round of the past, for the list of reports."""

    round_id: int
    checklist: str
    titles: Mapping[str, str]
    day: date
    finished_by: str
    finished_at: datetime | None
    findings: int


@lookup(roles=ANY_STAFF)
def rounds_today(work: Work) -> tuple[RoundToday, ...]:
    """Tell of every checklist how it stands today."""
    walked = {
        found.checklist: found
        for found in work.session.scalars(select(FloorRound).where(FloorRound.day == work.today()))
    }
    return tuple(_today(work, checklist, walked.get(key)) for key, checklist in checklists().items())


@lookup(roles=ANY_STAFF)
def round_page(work: Work, round_id: int) -> RoundPage:
    """Open a round.

    Raises:
        UnknownChecklist: There is none.

    """
    walked = work.session.get(FloorRound, round_id)
    if walked is None:
        raise UnknownChecklist
    names = staff_names(work)
    checklist = checklists()[walked.checklist]
    return RoundPage(
        round_id=walked.id,
        checklist=checklist.key,
        titles=checklist.title,
        day=walked.day,
        begun_by=names(walked.begun_by_id),
        begun_at=walked.begun_at,
        finished_by=names(walked.finished_by_id),
        finished_at=walked.finished_at,
        points=_points(work, walked, checklist),
    )


@lookup(roles=ANY_STAFF)
def past_rounds(work: Work, after: RoundRow | None = None, limit: int = PAGE) -> tuple[RoundRow, ...]:
    """Page through the rounds, the latest first."""
    query = select(FloorRound).order_by(FloorRound.id.desc()).limit(limit)
    if after is not None:
        query = query.where(FloorRound.id < after.round_id)
    return rounds_of(work, query)


def rounds_of(work: Work, query: Select[FloorRound]) -> tuple[RoundRow, ...]:
    """Make the rows of rounds."""
    names = staff_names(work)
    return tuple(
        RoundRow(
            round_id=walked.id,
            checklist=walked.checklist,
            titles=checklists()[walked.checklist].title,
            day=walked.day,
            finished_by=names(walked.finished_by_id),
            finished_at=walked.finished_at,
            findings=_findings_of(work, walked.id),
        )
        for walked in work.session.scalars(query)
    )


@lookup(roles=ANY_STAFF)
def floor_places(work: Work) -> tuple[PlaceRow, ...]:
    """List the places that rounds pass, those taken out last."""
    query = select(FloorPlace).order_by(FloorPlace.active.desc(), FloorPlace.position)
    return tuple(
        PlaceRow(place_id=place.id, name=place.name, kind=place.kind, active=place.active)
        for place in work.session.scalars(query)
    )


def _today(work: Work, checklist: Checklist, walked: FloorRound | None) -> RoundToday:
    answered = 0
    if walked is not None:
        count = select(func.count()).select_from(RoundAnswer).where(RoundAnswer.round_id == walked.id)
        answered = work.session.scalars(count).one()
    return RoundToday(
        checklist=checklist.key,
        titles=checklist.title,
        mine=work.actor.holds(*checklist.walkers),
        round_id=walked.id if walked is not None else None,
        answered=answered,
        points=len(list(asked(work, checklist))),
        findings=_findings_of(work, walked.id) if walked is not None else 0,
        finished_at=walked.finished_at if walked is not None else None,
        finished_by=staff_names(work)(walked.finished_by_id) if walked is not None else "",
    )


def _findings_of(work: Work, round_id: int) -> int:
    count = select(func.count()).select_from(Finding).where(Finding.round_id == round_id)
    return work.session.scalars(count).one()


def _points(work: Work, walked: FloorRound, checklist: Checklist) -> tuple[PointRow, ...]:
    """List the points asked; of a finished round those answered, whatever places there are by now."""
    names = staff_names(work)
    places = {place.id: place for place in work.session.scalars(select(FloorPlace))}
    given = {
        (answer.point, answer.place_id): answer
        for answer in work.session.scalars(select(RoundAnswer).where(RoundAnswer.round_id == walked.id))
    }
    found = {
        (finding.point, finding.place_id): finding.id
        for finding in work.session.scalars(select(Finding).where(Finding.round_id == walked.id))
    }
    wanted = [(point.key, place_id) for point, place_id in asked(work, checklist)]
    if walked.finished_at is not None:
        wanted = list(given)
    rows = []
    for key, place_id in wanted:
        point, place = checklist.point(key), places.get(place_id or 0)
        answer = given.get((key, place_id))
        if point is None:
            continue
        rows.append(
            PointRow(
                point=key,
                place_id=place_id,
                place=place.name if place is not None else "",
                kind=place.kind if place is not None else None,
                clause=point.clause,
                texts=point.text,
                in_order=answer.in_order if answer is not None else None,
                answered_by=names(answer.answered_by_id) if answer is not None else "",
                answered_at=answer.answered_at if answer is not None else None,
                finding_id=found.get((key, place_id)),
            )
        )
    return tuple(rows)
