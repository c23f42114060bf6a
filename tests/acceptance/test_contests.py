"""Two desks at one instant: one wins, the other is told who was quicker (tests.bench.races: 200 of each)."""

import pytest
from sqlalchemy import Engine

from tests.acceptance.day import PADS, Day
from tests.acceptance.races import CONTESTS, Contest, issued_twice_unguarded, ledger_differs, rounds_of

ROUNDS = 3


@pytest.mark.parametrize("contest", CONTESTS.values(), ids=CONTESTS)
def test_one_wins_and_the_other_is_told_by_whom(day: Day, contest: Contest) -> None:
    rounds = rounds_of(contest, day, ROUNDS)
    assert [ended.faults for ended in rounds] == [[]] * ROUNDS
    assert [len(ended.refused) for ended in rounds] == [1] * ROUNDS
    told = [ended.told for ended in rounds]
    assert None not in told
    assert all(change.event and (change.old or change.new) for change in told if change)
    assert ledger_differs(day) == 0


def test_without_any_guard_the_last_part_is_issued_twice(day: Day, engine: Engine) -> None:
    assert issued_twice_unguarded(engine, day.house.clock, day.part(PADS).part_id, ROUNDS) == ROUNDS
    assert ledger_differs(day) > 0
