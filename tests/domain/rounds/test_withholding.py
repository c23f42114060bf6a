"""Issued and neither fitted nor back: looked into, explained or verified; old parts are cleared (R2.2.3)."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from aftersales_desktop.boards.duty_board import my_duties
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.duties.duty_rows import DutyState
from aftersales_desktop.domain.rounds.clear_old_parts import ClearOldParts, clear_old_parts
from aftersales_desktop.domain.rounds.judge_withholding import (
    IncidentOpened,
    JudgeIncident,
    OpenIncident,
    judge_incident,
    open_incident,
)
from aftersales_desktop.domain.rounds.lookups_withholding import (
    incidents,
    old_parts_on_floor,
    reconciliation,
)
from aftersales_desktop.domain.rounds.refusals import (
    AlreadyAnIncident,
    NoJudgementReason,
    NothingToClear,
    NothingWithheld,
    OwnIncident,
    UnknownIncident,
)
from aftersales_desktop.domain.rounds.withholding import Withholding, WithholdingState
from aftersales_desktop.domain.sanctions.sanction import Measure, Sanction, SanctionState
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from tests.acceptance.day import Day, Visit, labour, oil
from tests.house import House


@pytest.fixture
def day(house: House) -> Day:
    """A working day."""
    return Day.begun(house)


@pytest.fixture
def visit(day: Day) -> Visit:
    """A car in work for which four litres of oil were handed over and three fitted."""
    visit = day.started(labour(), oil("4"))
    day.issue(visit, visit.lines[1], Quantity.of(4))
    return visit


def missing(visit: Visit, quantity: str = "1", what: str = "油桶不見一公升") -> OpenIncident:
    return OpenIncident(
        order_id=visit.order_id, line_id=visit.lines[1], quantity=Quantity.of(quantity), what=what
    )


def opened(day: Day, visit: Visit) -> IncidentOpened:
    return day.house.do(day.house.inspector, open_incident, missing(visit))


def test_what_is_issued_and_not_fitted_is_a_difference_of_the_technician(day: Day, visit: Visit) -> None:
    (row,) = day.house.ask(day.house.manager, reconciliation)
    assert (row.technician, row.issued, row.fitted, row.difference, row.at_work) == (
        day.house.technician.name,
        Quantity.of(4),
        Quantity.ZERO,
        Quantity.of(4),
        True,
    )
    day.fit(visit, visit.lines[1])
    rows = day.house.ask(day.house.manager, reconciliation, 31, differences_only=True)
    assert rows == ()


def test_an_incident_is_opened_once_and_is_the_managers_to_judge(day: Day, visit: Visit) -> None:
    made = opened(day, visit)
    assert made.person == day.house.technician.name
    with pytest.raises(AlreadyAnIncident):
        opened(day, visit)
    duty = next(row for row in day.house.ask(day.house.manager, my_duties) if row.says)
    assert duty.state is DutyState.COMING
    (row,) = day.house.ask(day.house.manager, reconciliation)
    assert row.incident is WithholdingState.POSSIBLE


@pytest.mark.parametrize(
    ("quantity", "what", "reason"),
    [
        ("0", "x", NothingWithheld),
        ("-1", "x", NothingWithheld),
        ("5", "x", NothingWithheld),
        ("1", " ", NoJudgementReason),
    ],
)
def test_no_more_is_missing_than_was_handed_out(
    day: Day, visit: Visit, quantity: str, what: str, reason: type[Exception]
) -> None:
    with pytest.raises(reason):
        day.house.do(day.house.inspector, open_incident, missing(visit, quantity, what))
    assert day.house.ask(day.house.manager, incidents) == ()


def test_a_technician_opens_and_judges_nothing(day: Day, visit: Visit) -> None:
    with pytest.raises(NotYourRight):
        day.house.do(day.house.technician, open_incident, missing(visit))
    made = opened(day, visit)
    with pytest.raises(NotYourRight):
        day.house.do(
            day.house.inspector,
            judge_incident,
            JudgeIncident(incident_id=made.incident_id, verified=True, reason="x"),
        )


def test_an_explained_incident_proposes_nothing(day: Day, visit: Visit) -> None:
    made = opened(day, visit)
    judged = JudgeIncident(incident_id=made.incident_id, verified=False, reason="灑在地上，已清理")
    assert day.house.do(day.house.manager, judge_incident, judged).sanction_id is None
    (row,) = day.house.ask(day.house.manager, incidents)
    assert (row.state, row.judged_by) == (WithholdingState.EXPLAINED, day.house.manager.name)
    with pytest.raises(UnknownIncident):
        day.house.do(day.house.manager, judge_incident, judged)


def test_a_verified_withholding_proposes_dismissal_with_its_evidence(day: Day, visit: Visit) -> None:
    made = opened(day, visit)
    with pytest.raises(NoJudgementReason):
        day.house.do(
            day.house.manager,
            judge_incident,
            JudgeIncident(incident_id=made.incident_id, verified=True, reason=" "),
        )
    verified = JudgeIncident(incident_id=made.incident_id, verified=True, reason="監視器影像 14:05")
    judged = day.house.do(day.house.manager, judge_incident, verified)
    with day.house.session() as session:
        sanction = session.scalars(select(Sanction)).one()
    assert judged.sanction_id == sanction.id
    assert (sanction.measure, sanction.clause, sanction.person_id, sanction.state) == (
        Measure.DISMISSAL,
        "R2.2.3c",
        day.house.technician.staff_id,
        SanctionState.PROPOSED,
    )
    assert "監視器影像 14:05" in sanction.evidence
    assert "油桶不見一公升" in sanction.evidence


def test_nobody_judges_an_incident_about_himself(day: Day, visit: Visit) -> None:
    made = opened(day, visit)
    both = day.house.with_posts("technician", Role.WORKSHOP_MANAGER)
    with pytest.raises(OwnIncident):
        day.house.do(
            both, judge_incident, JudgeIncident(incident_id=made.incident_id, verified=False, reason="x")
        )
    with day.house.session() as session:
        assert session.scalars(select(Withholding.state)).one() is WithholdingState.POSSIBLE


def test_old_parts_longer_on_the_floor_than_a_day_are_warned_of_until_cleared(day: Day) -> None:
    visit, house = day.finished(), day.house
    (row,) = house.ask(house.leader, old_parts_on_floor)
    assert not row.late
    house.clock.move(timedelta(days=1, minutes=1))
    (row,) = house.ask(house.leader, old_parts_on_floor)
    assert row.late
    due = [row for row in house.ask(house.leader, my_duties) if row.says.startswith("Clear the old")]
    assert [row.state for row in due] == [DutyState.OVERDUE]
    house.do(house.technician, clear_old_parts, ClearOldParts(order_id=visit.order_id))
    assert house.ask(house.leader, old_parts_on_floor) == ()
    with pytest.raises(NothingToClear):
        house.do(house.technician, clear_old_parts, ClearOldParts(order_id=visit.order_id))
