"""Duties come round by themselves, are done once, by their owner, in their time (X5)."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from aftersales_desktop.boards.duty_board import DutyCounts, duties_of_everybody, duty_counts, my_duties
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.duties.do_duty import DoDuty, do_duty
from aftersales_desktop.domain.duties.duty_done import DutyDone
from aftersales_desktop.domain.duties.duty_rows import DutyRow, DutyState
from aftersales_desktop.domain.duties.refusals import (
    DutyAlreadyDone,
    DutyNeedsItsRound,
    DutyNotYetOpen,
    DutyOver,
    UnknownDuty,
)
from aftersales_desktop.regulations.periodic_duties import Rhythm, periodic_duties
from aftersales_desktop.regulations.rulebook import rulebook
from aftersales_desktop.values.actor import Actor
from tests.house import House

MEETING = DoDuty(duty="production_meeting", period="2026-W48", evidence="Bay plan agreed")


def row(house: House, actor: Actor, duty: str) -> DutyRow:
    return next(row for row in house.ask(actor, my_duties) if row.duty == duty)


def stored(house: House) -> list[DutyDone]:
    with house.session() as session:
        return list(session.scalars(select(DutyDone)))


def test_every_duty_names_a_clause_of_the_rulebook_in_three_languages() -> None:
    for duty in periodic_duties().values():
        assert rulebook().clause(duty.clause), duty.clause
        assert set(duty.title) == {"en", "zh_TW", "zh_CN"}
        assert duty.owners
        assert (duty.days != ()) == (duty.rhythm is Rhythm.DAILY)


def test_a_weekly_duty_is_coming_then_due_then_overdue(house: House) -> None:
    assert row(house, house.director, "production_meeting").state is DutyState.COMING
    house.clock.at = datetime(2026, 11, 27, 1, tzinfo=UTC)
    assert row(house, house.director, "production_meeting").state is DutyState.DUE_TODAY
    house.clock.move(timedelta(hours=9))
    assert row(house, house.director, "production_meeting").state is DutyState.OVERDUE


def test_a_weekly_duty_missed_last_week_is_still_to_be_caught_up(house: House) -> None:
    house.do(house.director, do_duty, DoDuty(duty="discount_review", period="2026-W48"))
    house.clock.move(timedelta(days=7))
    periods = [r.period for r in house.ask(house.director, my_duties) if r.duty == "discount_review"]
    assert periods == ["2026-W49"]
    house.clock.move(timedelta(days=7))
    late = [r for r in house.ask(house.director, my_duties) if r.duty == "discount_review"]
    assert [(r.period, r.state) for r in late] == [
        ("2026-W49", DutyState.OVERDUE),
        ("2026-W50", DutyState.OVERDUE),
    ]
    assert house.do(house.director, do_duty, DoDuty(duty="discount_review", period="2026-W49")).late


def test_a_duty_done_says_by_whom_and_when(house: House) -> None:
    receipt = house.do(house.director, do_duty, MEETING)
    assert not receipt.late
    done = row(house, house.director, "production_meeting")
    assert (done.state, done.done_by, done.done_at) == (
        DutyState.DONE,
        house.director.name,
        house.clock.now(),
    )
    assert [line.evidence for line in stored(house)] == ["Bay plan agreed"]


def test_a_duty_belongs_to_its_posts(house: House) -> None:
    with pytest.raises(NotYourRight):
        house.do(house.clerk, do_duty, MEETING)
    assert stored(house) == []


def test_a_duty_is_not_done_twice_and_the_second_hears_who_did_it(house: House) -> None:
    house.do(house.director, do_duty, MEETING)
    with pytest.raises(DutyAlreadyDone) as refused:
        house.do(house.director, do_duty, MEETING)
    assert refused.value.facts == {"person": house.director.name, "at": house.clock.now()}
    assert len(stored(house)) == 1


def test_a_duty_is_not_done_before_its_time(house: House) -> None:
    with pytest.raises(DutyNotYetOpen):
        house.do(house.manager, do_duty, DoDuty(duty="duty_roster", period="2026-11-25"))
    with pytest.raises(DutyNotYetOpen):
        house.do(house.director, do_duty, DoDuty(duty="production_meeting", period="2026-W49"))
    assert stored(house) == []


def test_a_daily_duty_of_yesterday_cannot_be_done_afterwards(house: House) -> None:
    with pytest.raises(DutyOver):
        house.do(house.manager, do_duty, DoDuty(duty="duty_roster", period="2026-11-23"))


def test_a_duty_with_a_checklist_is_done_by_its_round(house: House) -> None:
    with pytest.raises(DutyNeedsItsRound):
        house.do(house.leader, do_duty, DoDuty(duty="floor_round", period="2026-11-24"))


@pytest.mark.parametrize(
    ("duty", "period"),
    [
        ("no such duty", "2026-11-24"),
        ("duty_roster", "2026-11-22"),
        ("duty_roster", "2026-W48"),
        ("discount_review", "2026-11-24"),
        ("discount_review", "2026-W99"),
        ("return_rates", "2026-13"),
        ("duty_roster", ""),
    ],
)
def test_a_duty_or_period_that_does_not_exist_is_refused(house: House, duty: str, period: str) -> None:
    with pytest.raises(UnknownDuty):
        house.do(house.manager, do_duty, DoDuty(duty=duty, period=period))


def test_the_director_sees_the_daily_duties_that_nobody_did(house: House) -> None:
    house.do(house.director, do_duty, MEETING)
    house.clock.move(timedelta(days=1))
    missed = [row for row in house.ask(house.director, duties_of_everybody) if row.state is DutyState.MISSED]
    assert {row.period for row in missed} == {"2026-11-24"}
    assert "duty_roster" in {row.duty for row in missed}


def test_what_is_due_is_counted_for_each_person(house: House) -> None:
    assert house.ask(house.clerk, duty_counts) == DutyCounts(0, 0)
    assert house.ask(house.manager, duty_counts).due_today == 1
    house.clock.move(timedelta(hours=1))
    assert house.ask(house.manager, duty_counts).overdue == 1
