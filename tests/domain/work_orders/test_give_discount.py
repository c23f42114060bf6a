"""The supervisor takes something off a bill: how much, of what, why, and how often a week."""

from datetime import timedelta

import pytest

from aftersales_desktop.domain.approvals.delegation import StartDelegation, start_delegation
from aftersales_desktop.domain.approvals.refusals import NotYourPower
from aftersales_desktop.domain.notices.notice import Notice
from aftersales_desktop.domain.work_orders.discount import (
    DiscountReason,
    DiscountState,
    share_of_base,
    spread,
    taken_off,
)
from aftersales_desktop.domain.work_orders.discount_refusals import (
    AboveTheLimit,
    NoDiscount,
    NoDiscountReason,
    NotADiscount,
    NothingToDiscount,
    NotYetTime,
    OnlyGeneralRepair,
    QuotaUsed,
)
from aftersales_desktop.domain.work_orders.discount_wanted import DiscountWanted, percent
from aftersales_desktop.domain.work_orders.lookups_discounts import discount_desk
from aftersales_desktop.domain.work_orders.lookups_order_page import order_page
from aftersales_desktop.domain.work_orders.order_state import OrderKind, OrderState
from aftersales_desktop.domain.work_orders.take_discount_back import TakeDiscountBack, take_discount_back
from aftersales_desktop.values.money import Money, total
from aftersales_desktop.values.role import Role
from tests.domain.work_orders.builders import a_confirmed_order, an_order, labour, put_in_state
from tests.domain.work_orders.builders_discounts import (
    TEN,
    a_bill,
    ask,
    decide,
    discount_stored,
    give,
    use_up,
    wanted,
)
from tests.house import House


def test_ten_per_cent_are_given_and_reported(house: House) -> None:
    order_id = a_bill(house)
    given = give(house, order_id)
    assert (given.amount, given.due) == (Money.of(79), Money.of(711))
    assert (given.place, given.quota) == (1, 5)
    page = house.ask(house.advisor, order_page, order_id)
    assert (page.owed_before, page.taken_off, page.owed) == (Money.of(790), Money.of(79), Money.of(711))
    with house.session() as session:
        report = session.query(Notice).one()
        assert (report.to_role, report.clause, report.order_id) == (
            Role.SERVICE_DIRECTOR,
            "R2.1.5d",
            order_id,
        )


def test_an_amount_may_be_named_instead_of_a_share(house: House) -> None:
    order_id = a_bill(house)
    assert give(house, order_id, wanted(amount=Money.of("79"))).due == Money.of(711)
    with pytest.raises(AboveTheLimit):
        give(house, order_id, wanted(amount=Money.of("79.01")))
    stored = discount_stored(house, order_id)
    assert stored is not None
    assert stored.amount == Money.of(79)


@pytest.mark.parametrize(
    "nonsense",
    [
        wanted(0),
        wanted(-500),
        wanted(10_001),
        wanted(amount=Money.ZERO),
        wanted(amount=Money.of(-10)),
        wanted(amount=Money.of(791)),
        DiscountWanted(reason_code=DiscountReason.OTHER, reason="x"),
        DiscountWanted(share=500, amount=Money.of(5), reason_code=DiscountReason.OTHER, reason="x"),
    ],
)
def test_nothing_less_than_nothing_and_more_than_all_is_no_discount(
    house: House, nonsense: DiscountWanted
) -> None:
    order_id = a_bill(house)
    with pytest.raises(NotADiscount):
        give(house, order_id, nonsense)
    assert discount_stored(house, order_id) is None


def test_the_reason_is_a_code_and_a_text(house: House) -> None:
    order_id = a_bill(house)
    for poor in (wanted(code=None), wanted(reason="  ")):
        with pytest.raises(NoDiscountReason):
            give(house, order_id, poor)
    assert discount_stored(house, order_id) is None


@pytest.mark.parametrize("kind", [OrderKind.ACCIDENT, OrderKind.INTERNAL])
def test_only_general_repairs_get_one(house: House, kind: OrderKind) -> None:
    order_id = a_bill(house, "粵B·7K219", labour(), kind=kind)
    with pytest.raises(OnlyGeneralRepair):
        give(house, order_id)


def test_a_bill_of_nothing_has_nothing_to_take_off(house: House) -> None:
    order_id = an_order(house, labour(price=0)).order_id
    put_in_state(house, order_id, OrderState.INSPECTED)
    with pytest.raises(NothingToDiscount):
        give(house, order_id)


def test_it_is_given_between_the_finished_work_and_the_bill(house: House) -> None:
    order_id = a_confirmed_order(house)
    for state in (OrderState.CONFIRMED, OrderState.STARTED, OrderState.SETTLED, OrderState.CANCELLED):
        put_in_state(house, order_id, state)
        with pytest.raises(NotYetTime):
            give(house, order_id)
    put_in_state(house, order_id, OrderState.FINISHED)
    give(house, order_id)


def test_an_advisor_has_not_the_power(house: House) -> None:
    order_id = a_bill(house)
    with pytest.raises(NotYourPower) as refused:
        give(house, order_id, by=house.advisor)
    assert refused.value.clause.startswith("R2.1.5")
    assert discount_stored(house, order_id) is None


def test_the_director_may_give_more(house: House) -> None:
    order_id = a_bill(house)
    give(house, order_id, wanted(2500), by=house.director)
    stored = discount_stored(house, order_id)
    assert stored is not None
    assert (stored.above_limit, stored.amount) == (True, Money.of("197.50"))


def test_the_sixth_of_a_week_is_refused(house: House) -> None:
    use_up(house)
    order_id = a_bill(house)
    with pytest.raises(QuotaUsed) as refused:
        give(house, order_id)
    assert (refused.value.clause, refused.value.facts["used"]) == ("R2.1.5e", 5)
    assert discount_stored(house, order_id) is None


def test_the_directors_deputy_does_not_give_the_sixth_without_the_pre_report(house: House) -> None:
    """Whoever stands in for the director and leads the front desk would otherwise report to nobody."""
    today = house.clock.now().astimezone(house.runner.zone).date()
    handed = StartDelegation(
        from_id=house.director.staff_id,
        to_id=house.supervisor.staff_id,
        first_day=today,
        last_day=today,
        reason="開會",
    )
    house.do(house.director, start_delegation, handed)
    use_up(house)
    order_id = a_bill(house)
    with pytest.raises(QuotaUsed):
        give(house, order_id)
    asked = ask(house, order_id, by=house.supervisor, why="車隊客戶一次五部")
    assert not asked.granted
    decide(house, house.general_manager)
    stored = discount_stored(house, order_id)
    assert stored is not None
    assert (stored.state, stored.why_above) == (DiscountState.GRANTED, "車隊客戶一次五部")


def test_the_week_runs_from_monday_to_sunday_on_the_dealerships_clock(house: House) -> None:
    # Tuesday 08:30 local; Sunday 23:30 local is 15:30 in the world's time.
    house.clock.move(timedelta(days=5, hours=15))
    use_up(house)
    order_id = a_bill(house)
    with pytest.raises(QuotaUsed):
        give(house, order_id)
    house.clock.move(timedelta(minutes=29))
    with pytest.raises(QuotaUsed):
        give(house, order_id)
    house.clock.move(timedelta(minutes=1))
    assert give(house, order_id).place == 1


def test_giving_again_counts_once(house: House) -> None:
    use_up(house, 4)
    order_id = a_bill(house)
    give(house, order_id, wanted(500))
    assert give(house, order_id, wanted(1000)).place == 5
    desk = house.ask(house.supervisor, discount_desk, order_id)
    assert (desk.used, desk.place, desk.quota, desk.limit, desk.may_give) == (4, 5, 5, TEN, True)
    assert not house.ask(house.advisor, discount_desk, order_id).may_give


def test_taking_back_frees_the_place(house: House) -> None:
    use_up(house, 4)
    order_id = a_bill(house)
    give(house, order_id)
    house.do(house.advisor, take_discount_back, TakeDiscountBack(order_id=order_id))
    stored = discount_stored(house, order_id)
    assert stored is not None
    assert stored.state is DiscountState.WITHDRAWN
    assert house.ask(house.advisor, order_page, order_id).owed == Money.of(790)
    assert give(house, a_bill(house, "粵B·9Z999")).place == 5
    with pytest.raises(NoDiscount):
        house.do(house.advisor, take_discount_back, TakeDiscountBack(order_id=order_id))


def test_a_settled_discount_stays(house: House) -> None:
    order_id = a_bill(house)
    give(house, order_id)
    put_in_state(house, order_id, OrderState.SETTLED)
    with pytest.raises(NotYetTime):
        house.do(house.advisor, take_discount_back, TakeDiscountBack(order_id=order_id))


def test_rounding_is_exact_to_the_fen() -> None:
    assert taken_off(Money.of("0.05"), 1000) == Money(1)
    assert taken_off(Money.of("0.04"), 1000) == Money.ZERO
    assert taken_off(Money.of("333.33"), 333) == Money.of("11.10")
    assert share_of_base(Money.of("33.33"), Money.of("333.30")) == 1000
    assert [percent(share) for share in (1001, 1000, 950, 5)] == ["10.01 %", "10 %", "9.5 %", "0.05 %"]


def test_the_pieces_of_a_discount_come_to_the_whole() -> None:
    lines = tuple(Money.of(amount) for amount in ("33.33", "33.33", "33.34", "0", "0.01"))
    for fen in range(1, 1001):
        pieces = spread(Money(fen), lines)
        assert total(pieces) == Money(fen)
        assert all(Money.ZERO <= piece <= line for piece, line in zip(pieces, lines, strict=True))
    assert spread(Money(5), (Money.ZERO,)) == (Money.ZERO,)
