"""The director's figures, on both engines: each a sum over a sum, with the documents it was counted from."""

from datetime import UTC, date, datetime, timedelta

import pytest

from aftersales_desktop.boards.director_figures import Figures, director_figures
from aftersales_desktop.boards.figure_documents import Behind, documents_behind
from aftersales_desktop.boards.figure_pieces import FigureKey
from aftersales_desktop.boards.order_steps import Step
from aftersales_desktop.boards.period import Period, PeriodKind
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, Power, RequestState
from aftersales_desktop.domain.parts.parts_issue import PartsIssue, PartsIssueLine
from aftersales_desktop.domain.parts.parts_return import PartsReturn, ReturnReason, ReturnState
from aftersales_desktop.domain.parts.stock_movement import MovementKind, StockMovement
from aftersales_desktop.domain.rules.change_rule_value import ChangeRuleValue, change_rule_value
from aftersales_desktop.domain.sanctions.sanction import Measure, Sanction, SanctionState
from aftersales_desktop.domain.tools.special_tool import SpecialTool
from aftersales_desktop.domain.tools.tool_loan import ToolLoan
from aftersales_desktop.domain.work_orders.aftercare import CallBack, CallResult
from aftersales_desktop.domain.work_orders.clocking import Clocking
from aftersales_desktop.domain.work_orders.closing import Settlement
from aftersales_desktop.domain.work_orders.order_line import Addition
from aftersales_desktop.domain.work_orders.order_state import AdditionState, Payer
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.subject import SubjectKind
from tests.boards.builders import an_order
from tests.boards.figure_builders import HOUR, a_part_in_its_bin, delivered, noted, part_line
from tests.domain.work_orders.builders_floor import a_bay
from tests.house import House

NOVEMBER = Period.around(PeriodKind.MONTH, date(2026, 11, 24))


def figures(house: House, period: Period = NOVEMBER) -> Figures:
    """Count."""
    return house.ask(house.director, director_figures, period)


def test_an_empty_house_has_no_figures_and_no_error(house: House) -> None:
    shown = figures(house)
    assert [figure.key for figure in shown.figures if figure.value] == []
    assert shown.figure(FigureKey.IN_HOUSE).value is None
    assert shown.figure(FigureKey.SANCTIONS).value == 0
    assert len(shown.weeks) == 8
    assert shown.weeks[-1].week.covers(date(2026, 11, 24))


def test_the_time_of_every_step_is_measured(house: House) -> None:
    opened = house.clock.now() - timedelta(days=1)
    order = delivered(house, 1, opened)
    noted(house, order, "waiting for a part", opened + 3 * HOUR)
    noted(house, order, "back into work", opened + 5 * HOUR)
    house.put(
        Addition(
            order_id=order.id,
            finding="後煞車片",
            found_by_id=house.technician.staff_id,
            found_at=opened + 6 * HOUR,
            state=AdditionState.CONFIRMED,
            answered_at=opened + 6.5 * HOUR,
        ),
        ApprovalRequest(
            power=Power.DISCOUNT_ABOVE_LIMIT,
            subject_kind=SubjectKind.DISCOUNT,
            subject_id=1,
            order_id=order.id,
            subject_version=1,
            digest="x",
            asked_by_id=house.supervisor.staff_id,
            asked_at=opened + 8.5 * HOUR,
            state=RequestState.APPROVED,
            decided_by_id=house.director.staff_id,
            decided_at=opened + 9 * HOUR,
        ),
    )
    shown = figures(house)
    hours = shown.weeks[-1].hours
    assert hours == pytest.approx(
        {
            Step.RECEPTION: 1,
            Step.BAY_WAIT: 1,
            Step.APPROVAL: 0.5,
            Step.PARTS: 2,
            Step.ANSWER: 0.5,
            Step.REPAIR: 3.5,
            Step.SETTLEMENT: 1.5,
        }
    )
    assert shown.weeks[-1].total == pytest.approx(10)
    assert shown.figure(FigureKey.IN_HOUSE).value == pytest.approx(10)
    assert shown.figure(FigureKey.PARTS_WAIT).value == pytest.approx(2)
    assert shown.figure(FigureKey.APPROVAL_WAIT).value == pytest.approx(0.5)
    assert shown.figure(FigureKey.PROMISE).value == 0
    waited = house.ask(
        house.director, documents_behind, Behind(figure=FigureKey.IN_HOUSE, period=NOVEMBER, step=Step.PARTS)
    )
    assert [(row.number, row.size) for row in waited.rows] == [(order.shown_number, 2)]


def test_a_figure_says_better_or_worse_than_before_and_whether_its_goal_is_kept(house: House) -> None:
    now = house.clock.now()
    delivered(house, 1, now - timedelta(days=40), hours=30)
    delivered(house, 2, now - timedelta(days=2), hours=10)
    figure = figures(house).figure(FigureKey.IN_HOUSE)
    assert (figure.value, figure.before, figure.better, figure.reached) == (10, 30, True, True)
    goal = ChangeRuleValue(
        key="goal.hours_in_house", value="9", effective_from=date(2026, 11, 24), reason="fewer hours"
    )
    house.do(house.director, change_rule_value, goal)
    assert figures(house).figure(FigureKey.IN_HOUSE).reached is False
    october = figures(house, NOVEMBER.before()).figure(FigureKey.IN_HOUSE)
    assert (october.value, october.goal, october.reached) == (30, 24, False)


def test_technicians_and_bays_have_efficiency_and_load(house: House) -> None:
    bay, now = a_bay(house), house.clock.now()
    order = delivered(house, 1, now - timedelta(days=1))
    with house.session() as session, session.begin():
        stored = session.get_one(WorkOrder, order.id)
        stored.bay_id = bay.id
        line = stored.lines[0]
        line.technician_id, line.done_at = house.technician.staff_id, now - timedelta(hours=20)
        line.quantity = Quantity.of("5.1")
        line_id = line.id
    start = now - timedelta(days=1)
    house.put(
        Clocking(
            order_id=order.id,
            line_id=line_id,
            technician_id=house.technician.staff_id,
            started_at=start,
            ended_at=start + timedelta(hours=4.25),
        )
    )
    shown = figures(house)
    (row,) = shown.technicians
    # A shift from 8 to 18 with an hour and a half of noon has 8.5 hours.
    assert (row.name, row.orders, row.attended) == (house.technician.name, 1, 8.5)
    assert row.efficiency == pytest.approx(120)
    assert (row.utilisation, row.first_fix) == (50, 100)
    (load,) = shown.bays
    assert (load.name, load.load) == ("3", 50)
    assert shown.figure(FigureKey.EFFICIENCY).value == pytest.approx(120)
    behind = Behind(figure=FigureKey.UTILISATION, period=NOVEMBER, person_id=house.technician.staff_id)
    assert [row.size for row in house.ask(house.director, documents_behind, behind).rows] == [4.25]
    nobody = Behind(figure=FigureKey.BAY_LOAD, period=NOVEMBER, bay_id=bay.id + 1)
    assert house.ask(house.director, documents_behind, nobody).rows == ()


def test_a_repeat_repair_counts_against_whoever_repaired_it_first(house: House) -> None:
    now = house.clock.now()
    first = delivered(house, 1, now - timedelta(days=9))
    delivered(house, 2, now - timedelta(days=8))
    again = an_order(house, house.a_car("粵B·99999"), 3, opened=now - timedelta(days=1))
    with house.session() as session, session.begin():
        session.get_one(WorkOrder, again.id).repeat_of_id = first.id
    shown = figures(house)
    assert shown.figure(FigureKey.FIRST_FIX).value == 50
    behind = house.ask(house.director, documents_behind, Behind(figure=FigureKey.FIRST_FIX, period=NOVEMBER))
    assert [(row.number, row.person) for row in behind.rows] == [(again.shown_number, house.technician.name)]


def test_no_car_waits_for_the_judgement_on_a_sanction(house: House) -> None:
    out = house.clock.now() - timedelta(days=1)
    order = delivered(house, 1, out, hours=10)
    house.put(
        ApprovalRequest(
            power=Power.VERIFY_SANCTION,
            subject_kind=SubjectKind.SANCTION,
            subject_id=1,
            order_id=order.id,
            subject_version=1,
            digest="x",
            asked_by_id=house.supervisor.staff_id,
            asked_at=out - 9 * HOUR,
            state=RequestState.APPROVED,
            decided_by_id=house.director.staff_id,
            decided_at=out - HOUR,
        )
    )
    shown = figures(house)
    assert shown.figure(FigureKey.APPROVAL_WAIT).value is None
    assert Step.APPROVAL not in shown.weeks[-1].hours or shown.weeks[-1].hours[Step.APPROVAL] == 0


def test_a_part_under_warranty_costs_the_margin_of_no_bill(house: House) -> None:
    now = house.clock.now()
    order = delivered(house, 1, now - timedelta(days=1))
    part_id, bin_id = a_part_in_its_bin(house)
    line_id = part_line(house, order, Payer.WARRANTY)
    bill = Settlement(
        order_id=order.id,
        number=1,
        labour=Money.of("400"),
        parts=Money.ZERO,
        due=Money.of("400"),
        settled_by_id=house.advisor.staff_id,
        at=now - timedelta(hours=3),
    )
    fitted = StockMovement(
        part_id=part_id,
        bin_id=bin_id,
        quantity=Quantity.of("-1"),
        kind=MovementKind.STOCK_OUT,
        line_id=line_id,
        unit_cost=Money.of("180"),
        posted_by_id=house.clerk.staff_id,
        at=now,
    )
    house.put(bill, fitted)
    assert figures(house).figure(FigureKey.MARGIN).value == pytest.approx(100)


def test_a_month_that_is_not_over_is_counted_against_as_many_days_of_the_last(house: House) -> None:
    for number, day in enumerate((5, 30), start=1):
        at = datetime(2026, 10, day, 2, tzinfo=UTC)
        house.put(
            Sanction(
                number=number,
                person_id=house.supervisor.staff_id,
                clause="R2.1.5f",
                measure=Measure.FINE,
                amount=Money.of("20"),
                event="x",
                happened_at=at,
                subject_kind=SubjectKind.DISCOUNT,
                subject_id=number,
                once=str(number),
                by_program=True,
                proposed_by_id=house.director.staff_id,
                proposed_at=at,
                state_since=at,
            )
        )
    assert figures(house).figure(FigureKey.SANCTIONS).before == 1
    assert figures(house, NOVEMBER.before()).figure(FigureKey.SANCTIONS).value == 2


def test_margin_and_discounts_come_from_the_bills(house: House) -> None:
    now = house.clock.now()
    order = delivered(house, 1, now - timedelta(days=1))
    part_id, bin_id = a_part_in_its_bin(house)
    line_id = part_line(house, order)
    house.put(
        Settlement(
            order_id=order.id,
            number=1,
            labour=Money.of("400"),
            parts=Money.of("600"),
            due=Money.of("900"),
            discount=Money.of("100"),
            settled_by_id=house.advisor.staff_id,
            at=now - timedelta(hours=3),
        )
    )
    for kind, quantity in ((MovementKind.STOCK_OUT, "-3"), (MovementKind.RETURN, "1")):
        house.put(
            StockMovement(
                part_id=part_id,
                bin_id=bin_id,
                quantity=Quantity.of(quantity),
                kind=kind,
                line_id=line_id,
                unit_cost=Money.of("180"),
                posted_by_id=house.clerk.staff_id,
                at=now,
            )
        )
    shown = figures(house)
    assert shown.figure(FigureKey.MARGIN).value == pytest.approx(60)
    assert shown.figure(FigureKey.DISCOUNTS).value == pytest.approx(10)


def test_the_rate_of_returns_is_counted_per_technician_and_advisor(house: House) -> None:
    now = house.clock.now()
    order = delivered(house, 1, now - timedelta(days=1))
    part_id, bin_id = a_part_in_its_bin(house)
    line_id = part_line(house, order)
    for number in (1, 2):
        issue = PartsIssue(
            number=number,
            order_id=order.id,
            technician_id=house.technician.staff_id,
            posted_by_id=house.clerk.staff_id,
            posted_at=now - timedelta(hours=number),
        )
        issue.lines.append(
            PartsIssueLine(line_id=line_id, part_id=part_id, bin_id=bin_id, quantity=Quantity.of("1"))
        )
        house.put(issue)
    for number, state in ((1, ReturnState.RETURNED), (2, ReturnState.WITHDRAWN)):
        house.put(
            PartsReturn(
                number=number,
                order_id=order.id,
                line_id=line_id,
                part_id=part_id,
                quantity=Quantity.of("1"),
                reason=ReturnReason.NOT_NEEDED,
                state=state,
                requested_by_id=house.technician.staff_id,
                requested_at=now,
            )
        )
    shown = figures(house)
    assert shown.figure(FigureKey.RETURNS).value == 50
    rows = {(row.name, row.advisor): (row.issued, row.returned, row.too_many) for row in shown.returns}
    assert rows == {(house.technician.name, False): (2, 1, True), (house.advisor.name, True): (2, 1, True)}
    behind = Behind(figure=FigureKey.RETURNS, period=NOVEMBER, advisor_id=house.advisor.staff_id)
    assert house.ask(house.director, documents_behind, behind).in_all == 1


def test_late_tools_sanctions_and_calls_are_counted(house: House) -> None:
    now = house.clock.now()
    order = delivered(house, 1, now - timedelta(days=1))
    for number, back in ((1, now - timedelta(hours=5)), (2, None)):
        tool = SpecialTool(
            number=number,
            tag=number,
            name="扭力扳手",
            model="T-1",
            place="A1",
            price=Money.of("860"),
        )
        house.put(tool)
        house.put(
            ToolLoan(
                number=number,
                tool_id=tool.id,
                order_id=order.id,
                borrower_id=house.technician.staff_id,
                lent_by_id=house.clerk.staff_id,
                out_at=now - timedelta(hours=9),
                due_at=now - timedelta(hours=4),
                condition_out="good",
                back_at=back,
            )
        )
    for number, state in ((1, SanctionState.PROPOSED), (2, SanctionState.DISMISSED)):
        house.put(
            Sanction(
                number=number,
                person_id=house.supervisor.staff_id,
                clause="R2.1.5f",
                measure=Measure.FINE,
                amount=Money.of("20"),
                event="x",
                happened_at=now,
                subject_kind=SubjectKind.DISCOUNT,
                subject_id=number,
                once=str(number),
                by_program=True,
                proposed_by_id=house.director.staff_id,
                proposed_at=now,
                state=state,
                state_since=now,
            )
        )
    for result in (CallResult.CONTENT, CallResult.NOT_CONTENT, CallResult.NOT_REACHED):
        house.put(CallBack(order_id=order.id, result=result, caller_id=house.advisor.staff_id, at=now))
    shown = figures(house)
    assert shown.figure(FigureKey.TOOLS_LATE).value == 50
    sanctions = shown.figure(FigureKey.SANCTIONS)
    assert (sanctions.value, sanctions.below) == (1, 20)
    assert shown.figure(FigureKey.SATISFACTION).value == 50
    for key in (FigureKey.TOOLS_LATE, FigureKey.SANCTIONS, FigureKey.SATISFACTION):
        assert house.ask(house.director, documents_behind, Behind(figure=key, period=NOVEMBER)).in_all == 1


def test_figures_are_for_those_who_lead(house: House) -> None:
    with pytest.raises(NotYourRight):
        house.ask(house.technician, director_figures, NOVEMBER)
    with pytest.raises(NotYourRight):
        house.ask(house.clerk, documents_behind, Behind(figure=FigureKey.MARGIN, period=NOVEMBER))
