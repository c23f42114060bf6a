"""The weekly check: whatever was not reported leads to a proposed fine, once an order."""

from datetime import timedelta

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.duties.duty_done import DutyDone
from aftersales_desktop.domain.rules.rule_value import RuleValue
from aftersales_desktop.domain.sanctions.sanction import Sanction, SanctionState
from aftersales_desktop.domain.work_orders.check_discounts import CheckDiscounts, check_discounts
from aftersales_desktop.domain.work_orders.closing import Settlement
from aftersales_desktop.domain.work_orders.discount_refusals import WeekToCome
from aftersales_desktop.domain.work_orders.lookups_discounts import (
    DiscountQuery,
    discount_report,
    discount_reports,
    order_of_discount,
    week_of_discounts,
)
from aftersales_desktop.domain.work_orders.order_state import PaymentKind
from aftersales_desktop.domain.work_orders.settle_order import PaymentTaken, SettleOrder, settle_order
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money, total
from tests.domain.work_orders.builders_discounts import (
    a_bill,
    ask,
    decide,
    give,
    import_discount,
    use_up,
    wanted,
)
from tests.house import House


def check(house: House, by: Actor | None = None) -> int:
    day = house.clock.now().astimezone(house.runner.zone).date()
    return house.do(by or house.director, check_discounts, CheckDiscounts(day=day)).proposed


def sanctions(house: House) -> list[Sanction]:
    with house.session() as session:
        return session.query(Sanction).order_by(Sanction.id).all()


def test_what_was_reported_costs_nothing(house: House) -> None:
    give(house, a_bill(house))
    assert check(house) == 0


def test_an_imported_discount_without_report_costs_twenty_once(house: House) -> None:
    order_id = a_bill(house)
    import_discount(house, order_id, house.clock.now())
    assert (check(house), check(house)) == (1, 0)
    (proposed,) = sanctions(house)
    assert (proposed.clause, proposed.amount, proposed.order_id) == ("R2.1.5f", Money.of(20), order_id)
    assert (proposed.state, proposed.by_program) == (SanctionState.PROPOSED, True)
    assert proposed.person_id == house.supervisor.staff_id


def test_a_reported_one_above_the_quota_needs_its_pre_report(house: House) -> None:
    use_up(house)
    order_id = a_bill(house)
    import_discount(house, order_id, house.clock.now() + timedelta(hours=1), reason="老客戶", reported=True)
    assert check(house) == 1
    assert "pre-report" in sanctions(house)[0].event


def test_one_that_was_pre_reported_last_week_does_not_push_another_over_the_quota(house: House) -> None:
    """Given last week above the quota, settled this week above it: the five of this week are within it."""
    use_up(house)
    carried = a_bill(house, "粵B·7K219")
    ask(house, carried, by=house.supervisor, why="車隊客戶")
    decide(house, house.director)
    house.clock.move(timedelta(days=7))
    for n in range(5):
        give(house, a_bill(house, f"粵B·1{n:04}"))
    paid = PaymentTaken(kind=PaymentKind.CASH, amount=Money.of(711))
    house.do(house.cashier, settle_order, SettleOrder(order_id=carried, payments=(paid,)))
    assert check(house) == 0


def test_what_stands_on_an_imported_bill_alone_is_found_too(house: House) -> None:
    order_id = a_bill(house)
    bill = Settlement(
        order_id=order_id,
        number=1,
        labour=Money.of(450),
        parts=Money.of(340),
        due=Money.of(711),
        discount=Money.of(79),
        settled_by_id=house.cashier.staff_id,
        at=house.clock.now(),
    )
    house.put(bill)
    assert (check(house), check(house)) == (1, 0)
    (proposed,) = sanctions(house)
    assert (proposed.order_id, proposed.person_id) == (order_id, house.supervisor.staff_id)


def test_the_amount_is_that_of_the_rulebook_in_that_week(house: House) -> None:
    dear = RuleValue(
        key="fine.discount_unreported",
        value="50",
        effective_from=(house.clock.now() + timedelta(days=7)).date(),
        reason="修訂",
        set_by_id=house.director.staff_id,
        at=house.clock.now(),
    )
    house.put(dear)
    import_discount(house, a_bill(house), house.clock.now())
    check(house)
    house.clock.move(timedelta(days=14))
    import_discount(house, a_bill(house, "粵B·9Z999"), house.clock.now())
    check(house)
    assert [sanction.amount for sanction in sanctions(house)] == [Money.of(20), Money.of(50)]


def test_the_week_before_is_checked_too_and_the_duty_is_done(house: House) -> None:
    import_discount(house, a_bill(house), house.clock.now())
    house.clock.move(timedelta(days=7))
    assert check(house) == 1
    with house.session() as session:
        done = session.query(DutyDone).filter(DutyDone.duty == "discount_review").all()
        assert [one.done_by_id for one in done] == [house.director.staff_id]
    assert check(house) == 0


def test_no_week_is_checked_before_it_begins(house: House) -> None:
    day = (house.clock.now() + timedelta(days=7)).date()
    with pytest.raises(WeekToCome):
        house.do(house.director, check_discounts, CheckDiscounts(day=day))
    with pytest.raises(NotYourRight):
        check(house, by=house.advisor)


def test_the_director_reads_the_reports_page_by_page(house: House) -> None:
    orders = []
    for n in range(5):
        orders.append(a_bill(house, f"粵B·{n:05}"))
        give(house, orders[-1])
        house.clock.move(timedelta(minutes=1))
    waiting = a_bill(house, "粵B·9Z999")
    ask(house, waiting, wanted(1500), why="車隊客戶")
    first = house.ask(house.director, discount_reports, DiscountQuery(limit=4))
    rest = house.ask(house.director, discount_reports, DiscountQuery(limit=4, after=first[-1]))
    assert [row.order_id for row in (*first, *rest)] == [waiting, *reversed(orders)]
    found = house.ask(house.director, discount_reports, DiscountQuery(text="00003"))
    assert [row.order_id for row in found] == [orders[3]]
    day = house.clock.now().date()
    week = house.ask(house.director, week_of_discounts, day)
    assert (week.given, week.quota, week.amount, week.waiting) == (
        5,
        5,
        total(tuple(row.amount for row in (*first, *rest) if row.granted_by)),
        1,
    )
    last_week = DiscountQuery(week=day - timedelta(days=7))
    assert house.ask(house.director, discount_reports, last_week) == ()
    one = house.ask(house.director, discount_report, rest[-1].discount_id)
    assert one is not None
    assert (one.granted_by, one.shown_number[:2]) == (house.supervisor.name, "RO")
    assert one.order_id == house.ask(house.advisor, order_of_discount, one.discount_id)
    assert house.ask(house.director, discount_report, 999_999) is None
    assert house.ask(house.advisor, order_of_discount, 999_999) is None
    with pytest.raises(NotYourRight):
        house.ask(house.technician, discount_reports, DiscountQuery())
