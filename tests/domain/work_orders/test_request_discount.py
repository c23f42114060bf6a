"""What the desk may not give itself: the supervisor's yes, the director's, the pre-report."""

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.refusals import NotYourPower
from aftersales_desktop.domain.approvals.withdraw_request import WithdrawRequest, withdraw_request
from aftersales_desktop.domain.notices.notice import Notice
from aftersales_desktop.domain.rules.rule_value import RuleValue
from aftersales_desktop.domain.work_orders.change_line import ChangeLine, change_line
from aftersales_desktop.domain.work_orders.discount import DiscountState
from aftersales_desktop.domain.work_orders.discount_refusals import (
    LinesChangedSince,
    NotYetTime,
    NoWordAboveQuota,
    OnlyGeneralRepair,
    QuotaUsed,
)
from aftersales_desktop.domain.work_orders.order_state import OrderKind, OrderState, Payer
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from tests.domain.work_orders.builders import labour, lines_of, put_in_state
from tests.domain.work_orders.builders_discounts import (
    a_bill,
    ask,
    decide,
    discount_stored,
    give,
    the_request,
    use_up,
    wanted,
)
from tests.house import House

WHY = "車隊客戶同時交修三台車"


def state_of_discount(house: House, order_id: int) -> DiscountState:
    stored = discount_stored(house, order_id)
    assert stored is not None
    return stored.state


def change_a_price(house: House, order_id: int) -> None:
    """Make the bill another one, as a failed inspection and new work would."""
    put_in_state(house, order_id, OrderState.DISPATCHED)
    line = lines_of(house, order_id)[0]
    change = ChangeLine(
        order_id=order_id,
        line_id=line.id,
        description=line.description,
        quantity=Quantity.of("0.4"),
        unit_price=line.unit_price,
        payer=Payer.CUSTOMER,
    )
    house.do(house.advisor, change_line, change)


def test_an_advisors_wish_goes_to_the_supervisor(house: House) -> None:
    order_id = a_bill(house)
    asked = ask(house, order_id)
    assert (asked.power, asked.granted) == (Power.DISCOUNT, False)
    assert state_of_discount(house, order_id) is DiscountState.REQUESTED
    decide(house, house.supervisor)
    stored = discount_stored(house, order_id)
    assert stored is not None
    assert (stored.state, stored.granted_by_id) == (DiscountState.GRANTED, house.supervisor.staff_id)
    assert stored.reported_at is not None


def test_more_than_the_limit_is_the_directors_decision(house: House) -> None:
    order_id = a_bill(house)
    asked = ask(house, order_id, wanted(1200), by=house.supervisor)
    assert asked.power is Power.DISCOUNT_ABOVE_LIMIT
    with pytest.raises(NotYourPower):
        decide(house, house.manager)
    decide(house, house.director)
    stored = discount_stored(house, order_id)
    assert stored is not None
    assert (stored.amount, stored.above_limit) == (Money.of("94.80"), True)


def test_a_declined_wish_takes_nothing_off(house: House) -> None:
    order_id = a_bill(house)
    ask(house, order_id, wanted(1200))
    decide(house, house.director, approve=False, comment="九折為限")
    assert state_of_discount(house, order_id) is DiscountState.DECLINED
    give(house, order_id)
    assert state_of_discount(house, order_id) is DiscountState.GRANTED


def test_the_sixth_needs_a_pre_report_with_a_word(house: House) -> None:
    use_up(house)
    order_id = a_bill(house)
    with pytest.raises(NoWordAboveQuota):
        ask(house, order_id, by=house.supervisor)
    asked = ask(house, order_id, by=house.supervisor, why=WHY)
    assert asked.power is Power.DISCOUNT_ABOVE_QUOTA
    stored = discount_stored(house, order_id)
    assert stored is not None
    assert (stored.pre_reported_at, stored.why_above) == (house.clock.now(), WHY)
    decide(house, house.director)
    assert state_of_discount(house, order_id) is DiscountState.GRANTED


def test_filing_is_enough_where_the_house_wants_no_acknowledgement(house: House) -> None:
    change = RuleValue(
        key="discount.above_quota_needs_ack",
        value="no",
        effective_from=house.clock.now().date().replace(day=1),
        reason="試行",
        set_by_id=house.director.staff_id,
        at=house.clock.now(),
    )
    house.put(change)
    use_up(house)
    order_id = a_bill(house)
    assert ask(house, order_id, by=house.supervisor, why=WHY).granted
    with house.session() as session:
        said = [notice.clause for notice in session.query(Notice).order_by(Notice.id)]
        assert said[-2:] == ["R2.1.5e", "R2.1.5d"]


def test_a_yes_that_comes_when_the_week_is_full_is_refused(house: House) -> None:
    order_id = a_bill(house)
    ask(house, order_id)
    use_up(house)
    with pytest.raises(QuotaUsed):
        decide(house, house.supervisor)
    assert state_of_discount(house, order_id) is DiscountState.REQUESTED


def test_changed_lines_withdraw_what_was_asked(house: House) -> None:
    order_id = a_bill(house, "粵B·7K219", labour())
    ask(house, order_id, wanted(1200))
    change_a_price(house, order_id)
    assert state_of_discount(house, order_id) is DiscountState.WITHDRAWN
    with pytest.raises(AssertionError):
        the_request(house)


def test_changed_lines_withdraw_what_was_given(house: House) -> None:
    order_id = a_bill(house, "粵B·7K219", labour())
    give(house, order_id)
    change_a_price(house, order_id)
    assert state_of_discount(house, order_id) is DiscountState.WITHDRAWN
    with house.session() as session:
        last = session.query(Notice).order_by(Notice.id.desc()).first()
        assert last is not None
        assert last.to_staff_id == house.supervisor.staff_id


def test_a_signature_covers_the_bill_it_was_asked_for_only(house: House) -> None:
    order_id = a_bill(house)
    ask(house, order_id, wanted(1200))
    with house.session() as session, session.begin():
        # Parts found not to be fitted after all: no line verb, and yet another bill.
        session.get_one(WorkOrder, order_id).lines[1].fitted = Quantity.of(2)
    with pytest.raises(LinesChangedSince):
        decide(house, house.director)
    put_in_state(house, order_id, OrderState.SETTLED)
    with pytest.raises(NotYetTime):
        decide(house, house.director)


def test_a_new_wish_overtakes_the_old(house: House) -> None:
    order_id = a_bill(house)
    ask(house, order_id, wanted(1200))
    first = the_request(house).id
    ask(house, order_id, wanted(1500))
    assert the_request(house).id != first
    decide(house, house.director)
    stored = discount_stored(house, order_id)
    assert stored is not None
    assert stored.share == 1500


def test_whoever_asked_may_take_it_back(house: House) -> None:
    order_id = a_bill(house)
    ask(house, order_id)
    house.do(house.advisor, withdraw_request, WithdrawRequest(request_id=the_request(house).id))
    assert state_of_discount(house, order_id) is DiscountState.WITHDRAWN


def test_nobody_asks_for_what_no_signature_heals(house: House) -> None:
    order_id = a_bill(house, "粵B·7K219", labour(), kind=OrderKind.ACCIDENT)
    with pytest.raises(OnlyGeneralRepair):
        ask(house, order_id)
    with pytest.raises(NotYourRight):
        ask(house, order_id, by=house.technician)
