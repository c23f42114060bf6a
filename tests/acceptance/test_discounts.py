"""Discounts on general repairs, T1 to T7, and the counter with two desks at once (R2.1.5)."""

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.notices.notice import Notice
from aftersales_desktop.domain.sanctions.sanction import Sanction
from aftersales_desktop.domain.work_orders.check_discounts import CheckDiscounts, check_discounts
from aftersales_desktop.domain.work_orders.discount import Discount, DiscountState
from aftersales_desktop.domain.work_orders.discount_refusals import (
    AboveTheLimit,
    NoDiscountReason,
    OnlyGeneralRepair,
    QuotaUsed,
)
from aftersales_desktop.domain.work_orders.give_discount import GiveDiscount, give_discount
from aftersales_desktop.domain.work_orders.lookups_discounts import discount_desk
from aftersales_desktop.domain.work_orders.order_state import OrderKind
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role
from tests.acceptance.test_races import BY_THE_DATABASE, race
from tests.domain.work_orders.builders import labour
from tests.domain.work_orders.builders_discounts import (
    a_bill,
    ask,
    decide,
    discount_stored,
    give,
    import_discount,
    use_up,
    wanted,
)
from tests.house import House

RACES = 8


def test_t1_ten_per_cent_with_a_reason_are_given_counted_and_reported(house: House) -> None:
    """T1."""
    order_id = a_bill(house)
    assert house.ask(house.supervisor, discount_desk, order_id).used == 0
    given = give(house, order_id)
    assert (given.place, given.quota) == (1, 5)
    with house.session() as session:
        reports = session.query(Notice).filter(Notice.to_role == Role.SERVICE_DIRECTOR).all()
        assert [report.order_id for report in reports] == [order_id]


def test_t2_without_a_reason_nothing_is_given(house: House) -> None:
    """T2."""
    order_id = a_bill(house)
    with pytest.raises(NoDiscountReason) as refused:
        give(house, order_id, wanted(reason=""))
    assert refused.value.clause == "R2.1.5d"
    assert discount_stored(house, order_id) is None


def test_t3_a_hair_above_ten_per_cent_is_the_directors(house: House) -> None:
    """T3."""
    order_id = a_bill(house)
    with pytest.raises(AboveTheLimit) as refused:
        give(house, order_id, wanted(1001))
    assert (refused.value.clause, refused.value.lifted_by) == ("R2.1.5a", (Role.SERVICE_DIRECTOR,))
    assert ask(house, order_id, wanted(1001), by=house.supervisor).power is Power.DISCOUNT_ABOVE_LIMIT


def test_t4_an_accident_order_gets_none(house: House) -> None:
    """T4."""
    order_id = a_bill(house, "粵B·7K219", labour(), kind=OrderKind.ACCIDENT)
    with pytest.raises(OnlyGeneralRepair) as refused:
        give(house, order_id)
    assert refused.value.clause == "R2.1.5b"


def test_t5_the_sixth_waits_for_pre_report_and_acknowledgement(house: House) -> None:
    """T5."""
    use_up(house)
    order_id = a_bill(house)
    with pytest.raises(QuotaUsed) as refused:
        give(house, order_id)
    assert refused.value.clause == "R2.1.5e"
    ask(house, order_id, by=house.supervisor, why="車隊客戶同時交修三台車")
    with pytest.raises(QuotaUsed):
        give(house, order_id)
    stored = discount_stored(house, order_id)
    assert stored is not None
    assert stored.state is DiscountState.REQUESTED
    decide(house, house.director)
    stored = discount_stored(house, order_id)
    assert stored is not None
    assert (stored.state, stored.above_quota) == (DiscountState.GRANTED, True)


def test_t6_monday_begins_a_new_week(house: House) -> None:
    """T6."""
    house.clock.at = datetime(2026, 11, 29, 4, 0, tzinfo=UTC)
    use_up(house)
    order_id = a_bill(house)
    house.clock.move(timedelta(days=1))
    assert give(house, order_id).place == 1


def test_t7_the_weekly_check_finds_what_was_imported_unreported(house: House) -> None:
    """T7."""
    orders = [a_bill(house, f"粵B·{n:05}") for n in range(2)]
    for order_id in orders:
        import_discount(house, order_id, house.clock.now())
    command = CheckDiscounts(day=house.clock.now().date())
    assert house.do(house.director, check_discounts, command).proposed == 2
    assert house.do(house.director, check_discounts, command).proposed == 0
    with house.session() as session:
        fines = session.query(Sanction).order_by(Sanction.id).all()
        assert [(fine.order_id, fine.amount, fine.clause) for fine in fines] == [
            (order_id, Money.of(20), "R2.1.5f") for order_id in orders
        ]


def test_two_desks_never_both_take_the_last_place(house: House) -> None:
    """The sixth does not slip through beside the fifth."""
    there = house.runner.at("reception 2")
    for turn in range(RACES):
        house.clock.move(timedelta(days=7))
        use_up(house, 4)
        bills = [a_bill(house, f"粵B·{turn}{n}A{n}{n}") for n in range(2)]
        mine, yours = (GiveDiscount(order_id=order_id, wanted=wanted()) for order_id in bills)
        late = race(
            partial(house.do, house.supervisor, give_discount, mine),
            partial(there.do, house.supervisor, give_discount, yours),
        )
        assert len(late) == 1
        assert isinstance(late[0], (QuotaUsed, *BY_THE_DATABASE))
        with house.session() as session:
            weeks = session.query(Discount.week).filter(Discount.state == DiscountState.GRANTED).all()
            latest = max(week for (week,) in weeks)
            assert sum(week == latest for (week,) in weeks) == 5
