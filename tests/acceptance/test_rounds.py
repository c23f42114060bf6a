"""Visitors and rounds: what the floor may not skip (T14, T17; T16 is in test_floor)."""

from datetime import UTC, datetime, timedelta

from aftersales_desktop.boards.duty_board import duties_of_everybody, my_duties
from aftersales_desktop.domain.duties.duty_rows import DutyRow, DutyState
from aftersales_desktop.domain.rounds.let_in_visitor import LetInVisitor, let_in_visitor
from aftersales_desktop.domain.rounds.lookups_visitors import open_visitors
from aftersales_desktop.domain.rounds.refusals import NoEscort
from aftersales_desktop.domain.rounds.visitor import VisitorKind
from aftersales_desktop.values.actor import Actor
from tests.acceptance.day import Day
from tests.acceptance.refused import refused

NOON = datetime(2026, 11, 24, 4, tzinfo=UTC)


def noon_duty(day: Day, rows: tuple[DutyRow, ...]) -> DutyRow:
    return next(row for row in rows if row.duty == "noon_doors")


def test_t14_a_customer_without_an_escort_is_not_let_in(day: Day) -> None:
    """T14: customer visitor, no escort, check in: refused (R2.2.1e)."""
    alone = LetInVisitor(kind=VisitorKind.CUSTOMER, name="王美惠", purpose="看車損")
    refused(day.house, day.house.advisor, let_in_visitor, alone, reason=NoEscort, clause="R2.2.1e")
    assert day.house.ask(day.house.advisor, open_visitors) == ()


def test_t17_when_noon_begins_the_entrances_are_the_leaders_duty(day: Day) -> None:
    """T17: noon break begins: duty open for the leader, overdue visible to the manager (R2.2.4c)."""
    house = day.house
    house.clock.at = NOON
    mine = noon_duty(day, house.ask(house.leader, my_duties))
    assert (mine.clause, mine.open_now, mine.state) == ("R2.2.4c", True, DutyState.DUE_TODAY)
    house.clock.move(timedelta(minutes=10))
    manager: Actor = house.manager
    assert noon_duty(day, house.ask(manager, duties_of_everybody)).state is DutyState.OVERDUE
