"""Lines on an order: added, corrected, removed; and what that does to the customer's yes."""

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.work_orders.add_line import AddLine, add_line
from aftersales_desktop.domain.work_orders.change_line import ChangeLine, change_line
from aftersales_desktop.domain.work_orders.line_wanted import LineWanted
from aftersales_desktop.domain.work_orders.order_state import OrderState, Payer
from aftersales_desktop.domain.work_orders.refusals import (
    NeedsAddition,
    NotALine,
    PartsAlreadyOut,
    TooLateToChange,
    UnknownLine,
    UnknownOrder,
    WarrantyOver,
    WorkAlreadyDone,
)
from aftersales_desktop.domain.work_orders.remove_line import RemoveLine, remove_line
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from tests.domain.work_orders.builders import (
    a_confirmed_order,
    a_dispatched_order,
    a_part,
    a_quoted_order,
    fit_all_parts,
    labour,
    lines_of,
    put_in_state,
    state_of,
)
from tests.house import House


def changed(
    house: House,
    order_id: int,
    *,
    place: int = 0,
    quantity: str = "1",
    price: int = 900,
    payer: Payer = Payer.CUSTOMER,
) -> ChangeLine:
    return ChangeLine(
        order_id=order_id,
        line_id=lines_of(house, order_id)[place].id,
        description="前來令片更換",
        quantity=Quantity.of(quantity),
        unit_price=Money.of(price),
        payer=payer,
    )


def accepted(house: House, order_id: int) -> bool:
    with house.session() as session:
        return session.get_one(WorkOrder, order_id).accepted_at is not None


def test_a_line_goes_to_the_end_of_the_order(house: House) -> None:
    order_id = a_quoted_order(house)
    added = house.do(house.advisor, add_line, AddLine(order_id=order_id, line=labour("四輪定位")))
    lines = lines_of(house, order_id)
    assert (lines[-1].id, lines[-1].position, lines[-1].description) == (added.line_id, 3, "四輪定位")
    assert not added.acceptance_withdrawn


@pytest.mark.parametrize(
    "line",
    [labour("  "), labour(hours="0"), labour(hours="-1"), labour(price=-5), labour(price=1_000_001)],
    ids=str,
)
def test_a_line_that_says_nothing_is_refused(house: House, line: LineWanted) -> None:
    order_id = a_quoted_order(house)
    with pytest.raises(NotALine):
        house.do(house.advisor, add_line, AddLine(order_id=order_id, line=line))
    assert len(lines_of(house, order_id)) == 2


def test_a_new_paid_line_takes_the_customers_yes_back(house: House) -> None:
    order_id = a_confirmed_order(house)
    added = house.do(house.advisor, add_line, AddLine(order_id=order_id, line=labour("四輪定位")))
    assert added.acceptance_withdrawn
    assert not accepted(house, order_id)
    assert state_of(house, order_id) is OrderState.QUOTED


def test_a_line_the_house_pays_leaves_the_customers_yes(house: House) -> None:
    order_id = a_confirmed_order(house)
    head = house.with_posts("supervisor", Role.SERVICE_DIRECTOR)
    added = house.do(head, add_line, AddLine(order_id=order_id, line=a_part(payer=Payer.INTERNAL)))
    assert not added.acceptance_withdrawn
    assert accepted(house, order_id)


def test_a_changed_price_takes_the_customers_yes_back(house: House) -> None:
    order_id = a_dispatched_order(house)
    assert house.do(house.advisor, change_line, changed(house, order_id)).acceptance_withdrawn
    assert not accepted(house, order_id)
    assert state_of(house, order_id) is OrderState.DISPATCHED


def test_a_line_cannot_become_free_without_warranty(house: House) -> None:
    order_id = a_quoted_order(house)
    with pytest.raises(WarrantyOver) as refused:
        house.do(house.advisor, change_line, changed(house, order_id, payer=Payer.WARRANTY))
    assert refused.value.clause == "R1.2.1b"
    assert {line.payer for line in lines_of(house, order_id)} == {Payer.CUSTOMER}


def test_a_started_order_takes_no_paid_lines_without_asking(house: House) -> None:
    order_id = a_dispatched_order(house)
    put_in_state(house, order_id, OrderState.STARTED)
    with pytest.raises(NeedsAddition) as refused:
        house.do(house.advisor, add_line, AddLine(order_id=order_id, line=labour("四輪定位")))
    assert refused.value.clause == "R2.3.6a"
    with pytest.raises(NeedsAddition):
        house.do(house.advisor, change_line, changed(house, order_id, quantity="5"))
    assert accepted(house, order_id)
    assert lines_of(house, order_id)[0].quantity == Quantity.of("0.5")


def test_a_started_order_may_become_cheaper(house: House) -> None:
    order_id = a_dispatched_order(house)
    put_in_state(house, order_id, OrderState.STARTED)
    gone = RemoveLine(order_id=order_id, line_id=lines_of(house, order_id)[0].id)
    assert not house.do(house.advisor, remove_line, gone).acceptance_withdrawn
    assert accepted(house, order_id)
    assert [line.dropped for line in lines_of(house, order_id)] == [True, False]
    with pytest.raises(UnknownLine):
        house.do(house.advisor, remove_line, gone)


def test_a_closed_order_keeps_its_lines(house: House) -> None:
    order_id = a_dispatched_order(house)
    put_in_state(house, order_id, OrderState.SETTLED)
    with pytest.raises(TooLateToChange):
        house.do(house.advisor, add_line, AddLine(order_id=order_id, line=labour()))
    with pytest.raises(TooLateToChange):
        house.do(house.advisor, change_line, changed(house, order_id, quantity="0.5"))
    with pytest.raises(TooLateToChange):
        house.do(
            house.advisor,
            remove_line,
            RemoveLine(order_id=order_id, line_id=lines_of(house, order_id)[0].id),
        )


def test_issued_parts_stay_on_the_order(house: House) -> None:
    order_id = a_dispatched_order(house)
    put_in_state(house, order_id, OrderState.STARTED)
    fit_all_parts(house, order_id)
    part = lines_of(house, order_id)[1]
    with pytest.raises(PartsAlreadyOut):
        house.do(house.advisor, remove_line, RemoveLine(order_id=order_id, line_id=part.id))
    with pytest.raises(PartsAlreadyOut):
        house.do(house.advisor, change_line, changed(house, order_id, place=1, quantity="3", price=85))
    assert not lines_of(house, order_id)[1].dropped


def test_work_that_is_done_stays_on_the_order(house: House) -> None:
    order_id = a_dispatched_order(house)
    put_in_state(house, order_id, OrderState.STARTED)
    with house.session() as session, session.begin():
        session.get_one(WorkOrder, order_id).lines[0].done_at = house.clock.now()
    with pytest.raises(WorkAlreadyDone):
        house.do(
            house.advisor,
            remove_line,
            RemoveLine(order_id=order_id, line_id=lines_of(house, order_id)[0].id),
        )


def test_an_unknown_order_is_refused(house: House) -> None:
    with pytest.raises(UnknownOrder):
        house.do(house.advisor, add_line, AddLine(order_id=999_999, line=labour()))


def test_a_clerk_changes_no_lines(house: House) -> None:
    order_id = a_quoted_order(house)
    with pytest.raises(NotYourRight):
        house.do(house.clerk, add_line, AddLine(order_id=order_id, line=labour()))
    with pytest.raises(NotYourRight):
        house.do(house.clerk, change_line, changed(house, order_id))
    with pytest.raises(NotYourRight):
        house.do(house.clerk, remove_line, RemoveLine(order_id=order_id, line_id=1))
    assert len(lines_of(house, order_id)) == 2
