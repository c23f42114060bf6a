"""The floor of the made-up house: places, visitors, rounds with findings, and old messages read (R2.2)."""

from __future__ import annotations

import tomllib
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from aftersales_desktop import paths
from aftersales_desktop.demo.town import Happening, Town
from aftersales_desktop.demo.visit import minutes
from aftersales_desktop.demo.words import LANGUAGES
from aftersales_desktop.domain.notices.lookups import my_notices
from aftersales_desktop.domain.notices.read_notices import ReadNotices, read_notices
from aftersales_desktop.domain.rounds.let_in_visitor import LetInVisitor, let_in_visitor
from aftersales_desktop.domain.rounds.let_out_visitor import LetOutVisitor, let_out_visitor
from aftersales_desktop.domain.rounds.lookups_rounds import RoundPage, round_page
from aftersales_desktop.domain.rounds.meet_stranger import MeetStranger, meet_stranger
from aftersales_desktop.domain.rounds.record_finding import RecordFinding, record_finding
from aftersales_desktop.domain.rounds.set_roster import SetRoster, set_roster
from aftersales_desktop.domain.rounds.set_up_places import AddPlace, add_place
from aftersales_desktop.domain.rounds.settle_finding import (
    CorrectFinding,
    VerifyFinding,
    correct_finding,
    verify_finding,
)
from aftersales_desktop.domain.rounds.visitor import StrangerMet, VisitorKind
from aftersales_desktop.domain.rounds.walk_round import (
    AnswerPoint,
    BeginRound,
    FinishRound,
    answer_point,
    begin_round,
    finish_round,
)
from aftersales_desktop.regulations.checklists import PlaceKind
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.role import Role

CAME_BEFORE = (12, 48, 95)
LEFT_BEFORE = 70
FOUR_HOURS = timedelta(hours=4)
MANY = 5000


def set_up_places(town: Town, language: str) -> None:
    """Enter the rooms, entrances and racks that rounds pass."""
    manager = town.crew[Role.WORKSHOP_MANAGER][0]
    for place in _words()["place"]:
        command = AddPlace(name=_said(place["name"], language), kind=PlaceKind(place["kind"]))
        town.do(manager, add_place, command)


def yesterdays_round(town: Town, language: str) -> Happening[None]:
    """Walk the floor round of the day before: two findings, one of them corrected and verified."""
    manager, leader = town.crew[Role.WORKSHOP_MANAGER][0], town.crew[Role.TEAM_LEADER][0]
    _roster(town, manager, leader)
    begun = town.do(leader, begin_round, BeginRound(checklist="floor"))
    first, second = _words()["finding"][:2]
    made = _find(town, leader, begun.round_id, first, language)
    _find(town, leader, begun.round_id, second, language)
    answer_rest(town, leader, begun.round_id)
    town.do(leader, finish_round, FinishRound(round_id=begun.round_id))
    yield town.clock.now() + minutes(40)
    how = _said(first["how"], language)
    town.do(town.crew[Role.TECHNICIAN][0], correct_finding, CorrectFinding(finding_id=made, how=how))
    yield town.clock.now() + minutes(20)
    town.do(manager, verify_finding, VerifyFinding(finding_id=made))


def todays_floor(town: Town, language: str, now: datetime) -> Happening[None]:
    """Let visitors come and go, and leave today's round half walked."""
    manager, leader = town.crew[Role.WORKSHOP_MANAGER][0], town.crew[Role.TEAM_LEADER][0]
    _roster(town, manager, leader)
    advisor = town.crew[Role.SERVICE_ADVISOR][0]
    greeted = MeetStranger(
        met=StrangerMet.GREETED, place=_said(_words()["place"][0]["name"], language),
        result=_said(_words()["greeted"], language),
    )  # fmt: skip
    visitors = list(zip(reversed(CAME_BEFORE), reversed(_words()["visitor"]), strict=True))
    gone = None
    for before, visitor in visitors:
        if gone is not None and before < LEFT_BEFORE:
            yield now - minutes(LEFT_BEFORE)
            town.do(leader, let_out_visitor, LetOutVisitor(visitor_id=gone))
            gone = None
        yield now - minutes(before)
        let_in = LetInVisitor(
            kind=VisitorKind(visitor["kind"]),
            name=town.words.person(town.chance),
            purpose=_said(visitor["purpose"], language),
            escort_id=advisor.staff_id,
        )
        made = town.do(advisor, let_in_visitor, let_in)
        if before == max(CAME_BEFORE):
            gone = made.visitor_id
    town.do(town.crew[Role.TECHNICIAN][1], meet_stranger, greeted)
    begun = town.do(leader, begin_round, BeginRound(checklist="floor"))
    _find(town, leader, begun.round_id, _words()["finding"][2], language)
    for point in _page(town, leader, begun.round_id).points[:3]:
        _in_order(town, leader, begun.round_id, point.point, point.place_id)


def read_old_messages(town: Town, until: datetime) -> None:
    """Let everybody have read what was sent before a moment."""
    for person in {actor.staff_id: actor for crew in town.crew.values() for actor in crew}.values():
        rows = town.runner.ask(person, my_notices, None, MANY)
        old = tuple(row.notice_id for row in rows if row.read_at is None and row.sent_at < until)
        if old:
            town.do(person, read_notices, ReadNotices(notice_ids=old))


def _roster(town: Town, manager: Actor, leader: Actor) -> None:
    day = town.clock.now().astimezone(town.runner.zone).date()
    town.do(
        manager,
        set_roster,
        SetRoster(day=day, manager_id=manager.staff_id, leader_id=leader.staff_id),
    )


def _find(town: Town, leader: Actor, round_id: int, finding: dict[str, Any], language: str) -> int:
    command = RecordFinding(
        what=_said(finding["what"], language),
        due_at=town.clock.now() + FOUR_HOURS,
        place=_said(["workshop", "車間", "车间"], language),
        round_id=round_id,
        point=finding["point"],
        person_id=town.crew[Role.TECHNICIAN][0].staff_id,
    )
    return town.do(leader, record_finding, command).finding_id


def answer_rest(town: Town, leader: Actor, round_id: int) -> None:
    """Find everything in order that was not looked at yet."""
    for point in _page(town, leader, round_id).points:
        if point.in_order is None:
            _in_order(town, leader, round_id, point.point, point.place_id)


def _in_order(town: Town, leader: Actor, round_id: int, point: str, place_id: int | None) -> None:
    town.do(leader, answer_point, AnswerPoint(round_id=round_id, point=point, place_id=place_id))


def _page(town: Town, leader: Actor, round_id: int) -> RoundPage:
    return town.runner.ask(leader, round_page, round_id)


def _said(triple: list[str], language: str) -> str:
    return triple[LANGUAGES.index(language)]


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads((paths.resources() / "demo" / "floor.toml").read_text(encoding="utf-8"))
