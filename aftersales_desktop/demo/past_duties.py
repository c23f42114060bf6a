"""The weekly and monthly duties of the past weeks, each done by its owner on the morning of its day (X5)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from aftersales_desktop.boards.duty_board import my_duties
from aftersales_desktop.demo.floor_rounds import answer_rest
from aftersales_desktop.demo.town import Coming, Happening, Town
from aftersales_desktop.domain.duties.do_duty import DoDuty, do_duty
from aftersales_desktop.domain.duties.duty_rows import DutyState
from aftersales_desktop.domain.rounds.walk_round import BeginRound, FinishRound, begin_round, finish_round
from aftersales_desktop.regulations.periodic_duties import PeriodicDuty, Rhythm, periodic_duties
from aftersales_desktop.values.actor import Actor

MORNING = time(11)
ONE_DAY = timedelta(days=1)


def past_duties(town: Town, first: datetime, today: datetime) -> list[Coming]:
    """List what came round between the first day and yesterday."""
    zone = town.runner.zone
    day, last = first.astimezone(zone).date(), today.astimezone(zone).date() - ONE_DAY
    coming = []
    while day <= last:
        for duty in _due_on(day):
            moment = datetime.combine(day, MORNING, zone)
            coming.append((moment, _done(town, duty, f"{day:%G-W%V}" if _weekly(duty) else f"{day:%Y-%m}")))
        day += ONE_DAY
    return coming


def _due_on(day: date) -> Iterator[PeriodicDuty]:
    for duty in periodic_duties().values():
        if duty.by_doing:
            continue
        if duty.rhythm is not Rhythm.DAILY and duty.on == (day.isoweekday() if _weekly(duty) else day.day):
            yield duty


def _weekly(duty: PeriodicDuty) -> bool:
    return duty.rhythm is Rhythm.WEEKLY


def _done(town: Town, duty: PeriodicDuty, period: str) -> Happening[None]:
    owner = town.crew[duty.owners[0]][0]
    if (duty.key, period) in {
        (row.duty, row.period)
        for row in town.runner.ask(owner, my_duties)
        if row.state is not DutyState.DONE and row.open_now
    }:
        _do(town, owner, duty, period)
    yield from ()


def _do(town: Town, owner: Actor, duty: PeriodicDuty, period: str) -> None:
    if not duty.checklist:
        town.do(owner, do_duty, DoDuty(duty=duty.key, period=period))
        return
    begun = town.do(owner, begin_round, BeginRound(checklist=duty.checklist))
    answer_rest(town, owner, begun.round_id)
    town.do(owner, finish_round, FinishRound(round_id=begun.round_id))
