"""Targets of manufacturer and group stand beside what the work orders say (R2.1.1a)."""

from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.duties.duty_done import DutyDone
from aftersales_desktop.domain.front_desk.indicator import NATURES, Indicator, TargetOrigin
from aftersales_desktop.domain.front_desk.lookups_targets import TargetLight, indicator_sheet, light_of
from aftersales_desktop.domain.front_desk.refusals import MonthClosed, TargetOutOfRange
from aftersales_desktop.domain.front_desk.set_target import SetTarget, set_target
from aftersales_desktop.domain.work_orders.aftercare import CallBack, CallResult, Delivery, Survey
from aftersales_desktop.domain.work_orders.closing import Settlement
from aftersales_desktop.domain.work_orders.order_state import OrderKind
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from tests.domain.front_desk.builders import an_old_order
from tests.house import House

NOVEMBER = date(2026, 11, 1)


def target(
    house: House, value: int | None, indicator: Indicator = Indicator.ORDERS, month: date = NOVEMBER
) -> None:
    command = SetTarget(month=month, indicator=indicator, origin=TargetOrigin.GROUP, value=value)
    house.do(house.supervisor, set_target, command)


def settled(house: House, order: WorkOrder, labour: str, parts: str, due: str, number: int) -> None:
    staff = house.cashier.staff_id
    house.put(
        Settlement(
            order_id=order.id,
            number=number,
            labour=Money.of(labour),
            parts=Money.of(parts),
            due=Money.of(due),
            settled_by_id=staff,
            at=house.clock.now(),
        )
    )


def test_every_figure_comes_from_the_work_orders(house: House) -> None:
    now = house.clock.now()
    car = house.a_car()
    first = an_old_order(house, car, days=20)
    second = an_old_order(house, car, days=2, repeat_of_id=first.id)
    other = an_old_order(house, house.a_car(plate="粵B·1"), days=1, kind=OrderKind.WARRANTY)
    settled(house, first, "300", "700", "900", 1)
    settled(house, second, "100", "100", "200", 2)
    settled(house, other, "999", "999", "999", 3)
    late = Delivery(
        order_id=first.id,
        taken_over_by="王",
        survey=Survey.FILLED_IN,
        promised_at=now - timedelta(hours=1),
        at=now,
        delivered_by_id=house.advisor.staff_id,
    )
    kept = Delivery(
        order_id=second.id,
        taken_over_by="王",
        survey=Survey.FILLED_IN,
        promised_at=now + timedelta(hours=1),
        at=now,
        delivered_by_id=house.advisor.staff_id,
    )
    calls = [
        CallBack(order_id=first.id, result=result, caller_id=house.advisor.staff_id, at=now)
        for result in (CallResult.NOT_REACHED, CallResult.CONTENT, CallResult.NOT_CONTENT)
    ]
    house.put(late, kept, *calls)
    sheet = house.ask(house.advisor, indicator_sheet, NOVEMBER)
    figures = {row.indicator: row.actual for row in sheet.rows}
    assert figures == {
        Indicator.LABOUR: 400_00,
        Indicator.PARTS: 800_00,
        Indicator.TURNOVER: 1100_00,
        Indicator.ORDERS: 2,
        Indicator.AVERAGE: 550_00,
        Indicator.DISCOUNT: 833,
        Indicator.REPEAT: 5000,
        Indicator.ON_TIME: 5000,
        Indicator.SATISFACTION: 5000,
        Indicator.RETURN_VISITS: 5000,
    }
    assert all(row.formula for row in sheet.rows)


def test_without_work_a_share_is_unknown_and_a_sum_is_nothing(house: House) -> None:
    target(house, 9500, Indicator.ON_TIME)
    sheet = house.ask(house.advisor, indicator_sheet, NOVEMBER)
    rows = {row.indicator: row for row in sheet.rows}
    assert (rows[Indicator.ORDERS].actual, rows[Indicator.ON_TIME].actual) == (0, None)
    assert rows[Indicator.ON_TIME].cell(TargetOrigin.GROUP).light is TargetLight.NO_FIGURE
    assert rows[Indicator.ORDERS].cell(TargetOrigin.GROUP).light is TargetLight.NO_TARGET


def test_the_light_weighs_a_growing_sum_by_the_days_that_are_over(house: House) -> None:
    assert light_of(10_000, 7_900, 9_000) is TargetLight.REACHED
    assert light_of(8_000, 7_900, 9_000) is TargetLight.ON_COURSE
    assert light_of(7_500, 7_900, 9_000) is TargetLight.SLIGHTLY_BEHIND
    assert light_of(5_000, 7_900, 9_000) is TargetLight.BEHIND
    assert light_of(9_999, 10_000, 9_000) is TargetLight.SLIGHTLY_BEHIND


def test_a_target_is_set_changed_and_taken_back(house: House) -> None:
    for value in (100, 120):
        target(house, value)
        (row,) = (
            row
            for row in house.ask(house.advisor, indicator_sheet, NOVEMBER).rows
            if row.indicator is Indicator.ORDERS
        )
        assert row.cell(TargetOrigin.GROUP).target == value
        assert row.cell(TargetOrigin.MANUFACTURER).target is None
    target(house, None)
    sheet = house.ask(house.advisor, indicator_sheet, NOVEMBER)
    assert all(cell.target is None for row in sheet.rows for cell in row.cells)


@pytest.mark.parametrize("month", [date(2026, 10, 31), date(2027, 12, 1), date(1999, 1, 1)])
def test_a_closed_month_takes_no_target(house: House, month: date) -> None:
    with pytest.raises(MonthClosed) as refused:
        target(house, 100, month=month)
    assert refused.value.clause == "R2.1.1a"


@pytest.mark.parametrize(
    ("indicator", "value"),
    [(Indicator.ORDERS, 0), (Indicator.ORDERS, -5), (Indicator.LABOUR, 10**12), (Indicator.ON_TIME, 10_001)],
)
def test_an_absurd_target_is_refused(house: House, indicator: Indicator, value: int) -> None:
    with pytest.raises(TargetOutOfRange):
        target(house, value, indicator)
    sheet = house.ask(house.advisor, indicator_sheet, NOVEMBER)
    assert all(cell.target is None for row in sheet.rows for cell in row.cells)


def test_targets_belong_to_the_heads_of_the_desk(house: House) -> None:
    command = SetTarget(
        month=NOVEMBER, indicator=Indicator.ORDERS, origin=TargetOrigin.MANUFACTURER, value=100
    )
    with pytest.raises(NotYourRight):
        house.do(house.advisor, set_target, command)
    house.do(house.director, set_target, command)


def test_both_sets_entered_are_the_months_duty_done(house: House) -> None:
    def done() -> int:
        with house.session() as session:
            query = select(func.count()).select_from(DutyDone).where(DutyDone.duty == "targets")
            return session.scalars(query).one()

    target(house, 100)
    assert done() == 0
    command = SetTarget(
        month=NOVEMBER, indicator=Indicator.ORDERS, origin=TargetOrigin.MANUFACTURER, value=90
    )
    house.do(house.supervisor, set_target, command)
    assert done() == 1
    target(house, 110)
    assert done() == 1


def test_every_indicator_has_its_formula() -> None:
    assert set(NATURES) == set(Indicator)
