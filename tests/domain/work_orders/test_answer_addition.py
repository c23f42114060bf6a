"""Second-round additions at the desk: priced, then answered by the customer (R2.3.6)."""

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.work_orders.answer_addition import AnswerAddition, answer_addition
from aftersales_desktop.domain.work_orders.order_line import Addition
from aftersales_desktop.domain.work_orders.order_state import AdditionState, AnswerChannel, OrderState
from aftersales_desktop.domain.work_orders.price_addition import PriceAddition, price_addition
from aftersales_desktop.domain.work_orders.refusals import (
    AdditionNotPriced,
    NobodyAnswered,
    UnknownAddition,
)
from aftersales_desktop.values.money import Money
from tests.domain.work_orders.builders import (
    a_dispatched_order,
    a_part,
    labour,
    lines_of,
    put_in_state,
    state_of,
)
from tests.house import House


def found(house: House, order_id: int, finding: str = "前來令片只剩 2 mm") -> int:
    """Let the floor find something; the order waits for the customer."""
    put_in_state(house, order_id, OrderState.WAITING_CONFIRMATION)
    addition = Addition(
        order_id=order_id,
        finding=finding,
        found_by_id=house.technician.staff_id,
        found_at=house.clock.now(),
    )
    house.put(addition)
    return addition.id


def answer(addition_id: int, *, yes: bool, by: str = "王美惠") -> AnswerAddition:
    return AnswerAddition(addition_id=addition_id, yes=yes, channel=AnswerChannel.PHONE, answered_by=by)


def priced(house: House, addition_id: int) -> Money:
    lines = (labour("更換前來令片", "1.2", 900), a_part("04465-02220", "1", 2680))
    return house.do(house.advisor, price_addition, PriceAddition(addition_id=addition_id, lines=lines)).due


def test_an_addition_counts_only_after_the_yes(house: House) -> None:
    order_id = a_dispatched_order(house)
    addition_id = found(house, order_id)
    assert priced(house, addition_id) == Money.of(1080 + 2680)
    waiting = [line for line in lines_of(house, order_id) if line.addition_id]
    assert [(line.live, line.charged) for line in waiting] == [(False, Money.ZERO)] * 2
    receipt = house.do(house.advisor, answer_addition, answer(addition_id, yes=True))
    assert receipt.work_goes_on
    assert state_of(house, order_id) is OrderState.STARTED
    agreed = [line for line in lines_of(house, order_id) if line.addition_id]
    assert [line.charged for line in agreed] == [Money.of(1080), Money.of(2680)]
    with house.session() as session:
        addition = session.get_one(Addition, addition_id)
        assert (addition.state, addition.answered_by) == (AdditionState.CONFIRMED, "王美惠")
        assert (addition.channel, addition.recorded_by_id) == ("phone", house.advisor.staff_id)


def test_a_no_drops_the_lines_and_the_work_goes_on(house: House) -> None:
    order_id = a_dispatched_order(house)
    addition_id = found(house, order_id)
    priced(house, addition_id)
    house.do(house.advisor, answer_addition, answer(addition_id, yes=False))
    assert state_of(house, order_id) is OrderState.STARTED
    assert [line.dropped for line in lines_of(house, order_id)] == [False, False, True, True]


def test_the_order_waits_for_every_answer(house: House) -> None:
    order_id = a_dispatched_order(house)
    first, second = found(house, order_id), found(house, order_id, "冷氣濾網發霉")
    receipt = house.do(house.advisor, answer_addition, answer(first, yes=False))
    assert not receipt.work_goes_on
    assert state_of(house, order_id) is OrderState.WAITING_CONFIRMATION
    house.do(house.advisor, answer_addition, answer(second, yes=False))
    assert state_of(house, order_id) is OrderState.STARTED


def test_a_yes_needs_lines_with_prices(house: House) -> None:
    order_id = a_dispatched_order(house)
    addition_id = found(house, order_id)
    with pytest.raises(AdditionNotPriced) as refused:
        house.do(house.advisor, answer_addition, answer(addition_id, yes=True))
    assert refused.value.clause == "R2.3.6a"
    house.do(house.advisor, price_addition, PriceAddition(addition_id=addition_id, lines=(labour(price=0),)))
    with pytest.raises(AdditionNotPriced):
        house.do(house.advisor, answer_addition, answer(addition_id, yes=True))
    assert state_of(house, order_id) is OrderState.WAITING_CONFIRMATION


def test_an_answer_has_a_name(house: House) -> None:
    addition_id = found(house, a_dispatched_order(house))
    with pytest.raises(NobodyAnswered):
        house.do(house.advisor, answer_addition, answer(addition_id, yes=False, by=" "))


def test_an_addition_is_answered_once(house: House) -> None:
    addition_id = found(house, a_dispatched_order(house))
    house.do(house.advisor, answer_addition, answer(addition_id, yes=False))
    with pytest.raises(UnknownAddition):
        house.do(house.advisor, answer_addition, answer(addition_id, yes=True))
    with pytest.raises(UnknownAddition):
        priced(house, addition_id)


def test_the_floor_does_not_answer_for_the_customer(house: House) -> None:
    addition_id = found(house, a_dispatched_order(house))
    with pytest.raises(NotYourRight):
        house.do(house.technician, answer_addition, answer(addition_id, yes=True))
    with pytest.raises(NotYourRight):
        house.do(house.technician, price_addition, PriceAddition(addition_id=addition_id, lines=()))
