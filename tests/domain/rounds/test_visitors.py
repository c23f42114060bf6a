"""Visitors: a name, a purpose, a customer's escort, and out again in time (R2.2.1)."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from aftersales_desktop.boards.duty_board import my_duties
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.duties.duty_rows import DutyState
from aftersales_desktop.domain.notices.lookups import my_notices
from aftersales_desktop.domain.rounds.let_in_visitor import LetInVisitor, let_in_visitor
from aftersales_desktop.domain.rounds.let_out_visitor import LetOutVisitor, let_out_visitor
from aftersales_desktop.domain.rounds.lookups_visitors import (
    open_visitors,
    roster_today,
    strangers_seen,
    visitor_log,
    visitors_in_house,
)
from aftersales_desktop.domain.rounds.meet_stranger import MeetStranger, meet_stranger
from aftersales_desktop.domain.rounds.refusals import (
    DayIsPast,
    NoEscort,
    NoPurpose,
    NotOnDutyPost,
    PlaceMissing,
    VisitorGone,
    VisitorNameless,
)
from aftersales_desktop.domain.rounds.set_roster import SetRoster, set_roster
from aftersales_desktop.domain.rounds.visitor import StrangerMet, Visitor, VisitorKind
from tests.house import House


def a_supplier(name: str = "林先生", purpose: str = "送貨") -> LetInVisitor:
    return LetInVisitor(kind=VisitorKind.SUPPLIER, name=name, purpose=purpose)


def count(house: House) -> int:
    with house.session() as session:
        return session.scalars(select(func.count()).select_from(Visitor)).one()


def test_a_customer_goes_in_with_an_escort_only(house: House) -> None:
    alone = LetInVisitor(kind=VisitorKind.CUSTOMER, name="王美惠", purpose="看車")
    with pytest.raises(NoEscort):
        house.do(house.advisor, let_in_visitor, alone)
    assert count(house) == 0
    together = LetInVisitor(
        kind=VisitorKind.CUSTOMER, name="王美惠", purpose="看車", escort_id=house.advisor.staff_id
    )
    house.do(house.advisor, let_in_visitor, together)
    (row,) = house.ask(house.technician, open_visitors)
    assert (row.name, row.escort, row.in_at) == ("王美惠", house.advisor.name, house.clock.now())


@pytest.mark.parametrize(
    ("name", "purpose", "reason"), [(" ", "送貨", VisitorNameless), ("林", " ", NoPurpose)]
)
def test_nobody_goes_in_without_name_and_purpose(
    house: House, name: str, purpose: str, reason: type[Exception]
) -> None:
    with pytest.raises(reason):
        house.do(house.leader, let_in_visitor, a_supplier(name, purpose))
    assert count(house) == 0


def test_a_clerk_lets_nobody_in(house: House) -> None:
    with pytest.raises(NotYourRight):
        house.do(house.clerk, let_in_visitor, a_supplier())


def test_a_visitor_leaves_once(house: House) -> None:
    visitor = house.do(house.leader, let_in_visitor, a_supplier())
    house.clock.move(timedelta(minutes=12))
    assert house.do(house.leader, let_out_visitor, LetOutVisitor(visitor_id=visitor.visitor_id)).minutes == 12
    with pytest.raises(VisitorGone):
        house.do(house.leader, let_out_visitor, LetOutVisitor(visitor_id=visitor.visitor_id))
    assert house.ask(house.leader, visitors_in_house) == 0
    assert [row.number for row in house.ask(house.leader, visitor_log)] == [visitor.number]


def test_a_visitor_who_stays_too_long_is_warned_of(house: House) -> None:
    house.do(house.leader, let_in_visitor, a_supplier())
    house.clock.move(timedelta(minutes=31))
    (row,) = house.ask(house.leader, open_visitors)
    assert row.too_long
    due = [row for row in house.ask(house.manager, my_duties) if row.says.startswith("{visitor}")]
    assert [row.state for row in due] == [DutyState.OVERDUE]


def test_a_visitor_is_warned_of_when_the_house_closes(house: House) -> None:
    house.clock.move(timedelta(hours=9, minutes=20))
    house.do(house.leader, let_in_visitor, a_supplier())
    (row,) = house.ask(house.leader, open_visitors)
    assert (row.leave_by - row.in_at, row.too_long) == (timedelta(minutes=10), False)


def test_a_stranger_greeted_is_noted_by_anybody_and_an_ignored_one_is_told_to_the_heads(house: House) -> None:
    greeted = MeetStranger(met=StrangerMet.GREETED, place="3 號工位", result="找林先生")
    house.do(house.technician, meet_stranger, greeted)
    assert house.ask(house.manager, my_notices) == ()
    ignored = MeetStranger(met=StrangerMet.IGNORED, place="鈑金區", result="無人上前")
    house.do(house.advisor, meet_stranger, ignored)
    assert [row.met for row in house.ask(house.leader, strangers_seen)] == [
        StrangerMet.IGNORED,
        StrangerMet.GREETED,
    ]
    (told,) = house.ask(house.manager, my_notices)
    assert told.facts["place"] == "鈑金區"
    with pytest.raises(PlaceMissing):
        house.do(house.technician, meet_stranger, MeetStranger(met=StrangerMet.GREETED, place=" "))


def test_the_heads_of_the_shift_are_entered_and_told_first(house: House) -> None:
    today = house.runner.clock.now().astimezone(house.runner.zone).date()
    roster = SetRoster(day=today, manager_id=house.manager.staff_id, leader_id=house.leader.staff_id)
    house.do(house.manager, set_roster, roster)
    shown = house.ask(house.technician, roster_today)
    assert (shown.manager, shown.leader) == (house.manager.name, house.leader.name)
    duty = next(row for row in house.ask(house.manager, my_duties) if row.duty == "duty_roster")
    assert duty.state is DutyState.DONE
    ignored = MeetStranger(met=StrangerMet.IGNORED, place="鈑金區")
    house.do(house.advisor, meet_stranger, ignored)
    assert len(house.ask(house.leader, my_notices)) == 1


def test_the_shift_is_led_by_holders_of_the_posts_and_never_entered_afterwards(house: House) -> None:
    today = house.runner.clock.now().astimezone(house.runner.zone).date()
    wrong = SetRoster(day=today, manager_id=house.clerk.staff_id, leader_id=house.leader.staff_id)
    with pytest.raises(NotOnDutyPost):
        house.do(house.manager, set_roster, wrong)
    past = SetRoster(
        day=today - timedelta(days=1), manager_id=house.manager.staff_id, leader_id=house.leader.staff_id
    )
    with pytest.raises(DayIsPast):
        house.do(house.manager, set_roster, past)
    assert house.ask(house.manager, roster_today).manager == ""
