"""Values of the rulebook change from a day on, by the heads of the house only; the past stays (X10)."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from aftersales_desktop.database.journal import AuditEntry, JournalLine, Outcome
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.notices.notice import Notice
from aftersales_desktop.domain.rules.change_rule_value import (
    ChangeRuleValue,
    RuleValueChanged,
    change_rule_value,
)
from aftersales_desktop.domain.rules.lookups import ValueNow, changed_value, rule_values, value_history
from aftersales_desktop.domain.rules.refusals import (
    EffectiveDayPast,
    EffectiveDayTooFar,
    NothingToChange,
    ReasonForValueMissing,
    RuleValueLaidDown,
    UnknownRuleValue,
    ValueChangedMeanwhile,
    ValueOutOfBounds,
    ValuesOutOfOrder,
    WrongFormOfValue,
)
from aftersales_desktop.domain.rules.rule_value import RuleValue
from aftersales_desktop.domain.work_orders.book_used_filter import BookUsedFilter, book_used_filter
from aftersales_desktop.domain.work_orders.open_work_order import OpenWorkOrder, open_work_order
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.refusals_floor import DrainCartFull
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from tests.domain.work_orders.builders import an_order, put_in_state
from tests.domain.work_orders.builders_floor import a_drain_cart, a_running_job
from tests.house import House

TODAY = date(2026, 11, 24)
QUOTA = "discount.weekly_quota"


def change(
    house: House, key: str, value: str, *, day: date = TODAY, by: Actor | None = None
) -> RuleValueChanged:
    """Let the director change a value, having seen the last change."""
    command = ChangeRuleValue(
        key=key, value=value, effective_from=day, reason="旺季", seen_id=now(house, key).last_id
    )
    return house.do(by or house.director, change_rule_value, command)


def now(house: House, key: str) -> ValueNow:
    """Look a value up."""
    return next(row for row in house.ask(house.clerk, rule_values) if row.parameter.key == key)


def test_a_value_has_its_default_until_somebody_sets_it(house: House) -> None:
    row = now(house, QUOTA)
    assert (row.current, row.in_force, row.coming, row.last_id) == ("5", None, (), 0)
    assert row.parameter.by_source


def test_the_director_sets_a_value_from_a_day_on(house: House) -> None:
    done = change(house, QUOTA, " 8 ", day=TODAY + timedelta(days=7))
    assert (done.value, done.effective_from) == ("8", date(2026, 12, 1))
    row = now(house, QUOTA)
    assert (row.current, [coming.value for coming in row.coming]) == ("5", ["8"])
    house.clock.move(timedelta(days=7))
    row = now(house, QUOTA)
    assert (row.current, row.coming) == ("8", ())
    assert row.in_force is not None
    assert (row.in_force.person, row.in_force.reason) == (house.director.name, "旺季")


def test_a_change_is_in_audit_and_journal_and_tells_the_general_manager(house: House) -> None:
    done = change(house, "margin.accident_threshold", "28.5%")
    with house.session() as session:
        entry = session.scalars(select(AuditEntry)).one()
        line = session.scalars(select(JournalLine).where(JournalLine.event == "rule value changed")).one()
        notice = session.scalars(select(Notice)).one()
    assert (entry.verb, entry.outcome) == ("change_rule_value", Outcome.DONE)
    assert (line.object_id, line.old, line.new) == (done.change_id, "margin.accident_threshold: 30", "28.5")
    assert (notice.to_role, notice.clause, notice.subject_id) == (
        Role.GENERAL_MANAGER,
        "R2.1.6b",
        done.change_id,
    )
    told = house.ask(house.general_manager, changed_value, done.change_id)
    assert told is not None
    assert told.value == "28.5"


def test_the_general_manager_tells_the_director(house: House) -> None:
    change(house, QUOTA, "6", by=house.general_manager)
    with house.session() as session:
        assert session.scalars(select(Notice.to_role)).one() is Role.SERVICE_DIRECTOR


def test_history_and_a_coming_change_taken_back(house: House) -> None:
    change(house, QUOTA, "8", day=TODAY + timedelta(days=7))
    change(house, QUOTA, "5", day=TODAY + timedelta(days=7))
    assert [row.value for row in house.ask(house.director, value_history, QUOTA)] == ["5", "8"]
    house.clock.move(timedelta(days=8))
    assert now(house, QUOTA).current == "5"


def test_a_value_set_for_today_does_not_cross_one_that_comes_later(house: House) -> None:
    """Noon will begin at half past twelve; a noon that ends at a quarter past would end before it begins."""
    change(house, "noon.begins", "12:30", day=TODAY + timedelta(days=7))
    with pytest.raises(ValuesOutOfOrder):
        change(house, "noon.ends", "12:15")
    assert now(house, "noon.ends").current == "13:30"


@pytest.mark.parametrize(
    ("key", "value", "stored"),
    [
        ("claim.large_amount", "3,000", "3000"),
        ("fine.margin_unexplained", "50.50", "50.5"),
        ("discount.above_quota_needs_ack", "No", "no"),
        ("noon.begins", "11：30", "11:30"),
        ("shift.ends", "9:30", None),
        ("return.rate_warn", "７.25 ％", "7.25"),
    ],
)
def test_a_value_is_stored_in_one_way_of_writing(
    house: House, key: str, value: str, stored: str | None
) -> None:
    if stored is None:
        with pytest.raises(ValueOutOfBounds):
            change(house, key, value)
        return
    assert change(house, key, value).value == stored


def test_what_has_no_default_may_become_unset_again(house: House) -> None:
    change(house, "claim.large_amount", "3000")
    change(house, "claim.large_amount", "")
    assert now(house, "claim.large_amount").current == ""


@pytest.mark.parametrize(
    ("key", "value", "day", "reason", "refusal"),
    [
        ("no.such_value", "1", TODAY, "x", UnknownRuleValue),
        ("margin.formula", "1", TODAY, "x", RuleValueLaidDown),
        (QUOTA, "-1", TODAY, "x", ValueOutOfBounds),
        (QUOTA, "501", TODAY, "x", ValueOutOfBounds),
        ("fine.margin_unexplained", "-50", TODAY, "x", ValueOutOfBounds),
        ("discount.most", "100.01", TODAY, "x", ValueOutOfBounds),
        (QUOTA, "five", TODAY, "x", WrongFormOfValue),
        (QUOTA, "", TODAY, "x", WrongFormOfValue),
        (QUOTA, "5.5", TODAY, "x", WrongFormOfValue),
        ("discount.most", "10.123", TODAY, "x", WrongFormOfValue),
        ("discount.most", "NaN", TODAY, "x", WrongFormOfValue),
        ("fine.margin_unexplained", "1.234", TODAY, "x", WrongFormOfValue),
        ("noon.begins", "25:00", TODAY, "x", WrongFormOfValue),
        ("noon.begins", "noon", TODAY, "x", WrongFormOfValue),
        ("discount.above_quota_needs_ack", "perhaps", TODAY, "x", WrongFormOfValue),
        ("noon.begins", "14:00", TODAY, "x", ValuesOutOfOrder),
        ("noon.ends", "11:00", TODAY, "x", ValuesOutOfOrder),
        ("claim.ageing_first", "15", TODAY, "x", ValuesOutOfOrder),
        ("claim.ageing_last", "10", TODAY, "x", ValuesOutOfOrder),
        (QUOTA, "8", TODAY - timedelta(days=1), "x", EffectiveDayPast),
        (QUOTA, "8", date(2126, 11, 24), "x", EffectiveDayTooFar),
        (QUOTA, "8", TODAY, "  ", ReasonForValueMissing),
        (QUOTA, "5", TODAY, "x", NothingToChange),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_changes(
    house: House, key: str, value: str, day: date, reason: str, refusal: type[Refusal]
) -> None:
    command = ChangeRuleValue(key=key, value=value, effective_from=day, reason=reason)
    with pytest.raises(refusal) as refused:
        house.do(house.director, change_rule_value, command)
    assert refused.value.clause == "X10"
    with house.session() as session:
        assert session.scalars(select(RuleValue)).all() == []
        assert session.scalars(select(Notice)).all() == []


def test_the_second_of_two_heads_is_told_what_the_first_set(house: House) -> None:
    seen = now(house, QUOTA).last_id
    change(house, QUOTA, "8")
    with pytest.raises(ValueChangedMeanwhile) as refused:
        house.do(
            house.general_manager,
            change_rule_value,
            ChangeRuleValue(key=QUOTA, value="3", effective_from=TODAY, reason="x", seen_id=seen),
        )
    assert refused.value.facts["person"] == house.director.name
    assert now(house, QUOTA).current == "8"


@pytest.mark.parametrize("post", ["supervisor", "manager", "parts_manager", "administrator"])
def test_nobody_else_changes_a_value(house: House, post: str) -> None:
    with pytest.raises(NotYourRight):
        change(house, QUOTA, "8", by=house.people[post])
    assert now(house, QUOTA).current == "5"


def test_the_floor_obeys_the_new_value_from_its_day_on(house: House) -> None:
    change(house, "drain_cart.max_oil_filters", "2", day=TODAY + timedelta(days=1))
    job, cart = a_running_job(house), a_drain_cart(house, filters=2)
    booked = BookUsedFilter(order_id=job.order_id, cart_id=cart)
    assert house.do(house.technician, book_used_filter, booked).filters == 3
    house.clock.move(timedelta(days=1))
    with pytest.raises(DrainCartFull) as refused:
        house.do(house.technician, book_used_filter, booked)
    assert refused.value.facts["most"] == 2


def test_an_old_order_keeps_the_value_of_its_day(house: House) -> None:
    car = house.a_car()
    first = an_order(house, car=car)
    put_in_state(house, first.order_id, OrderState.DELIVERED)
    with house.session() as session, session.begin():
        session.get_one(WorkOrder, first.order_id).delivered_at = house.clock.now()
    change(house, "repeat_repair.days", "10", day=TODAY + timedelta(days=13))
    house.clock.move(timedelta(days=12))
    opened = OpenWorkOrder(
        vehicle_id=car.id, customer_id=car.customer_id, complaint="又漏水", mileage_km=57_000
    )
    before = house.do(house.advisor, open_work_order, opened)
    assert before.repeat_of == first.number
    house.clock.move(timedelta(days=1))
    after = house.do(house.advisor, open_work_order, opened)
    assert after.repeat_of is None
    with house.session() as session:
        assert session.get_one(WorkOrder, before.order_id).repeat_of_id == first.order_id
