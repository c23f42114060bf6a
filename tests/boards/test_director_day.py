"""The director's figures are counted from what is there."""

from datetime import timedelta

import pytest

from aftersales_desktop.boards.audit_list import AuditQuery, audit_detail, audit_list
from aftersales_desktop.boards.director_day import DAYS_SHOWN, director_day
from aftersales_desktop.boards.late_things import late_orders, overdue_tools, short_parts
from aftersales_desktop.database.journal import Outcome
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.customers.add_customer import AddCustomer, add_customer
from aftersales_desktop.domain.customers.refusals import CustomerNameMissing
from aftersales_desktop.domain.parts.part import Bin, Part, Stock
from aftersales_desktop.domain.people.set_pin import SetPin, set_pin
from aftersales_desktop.domain.tools.special_tool import SpecialTool, ToolState
from aftersales_desktop.domain.tools.tool_loan import ToolLoan
from aftersales_desktop.domain.work_orders.closing import Payment, Settlement
from aftersales_desktop.domain.work_orders.order_state import OrderState, PaymentKind
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from tests.boards.builders import an_order
from tests.house import PIN, House

HOUR = timedelta(hours=1)


def test_an_empty_house_has_figures_of_nothing(house: House) -> None:
    day = house.ask(house.director, director_day)
    assert (day.in_house, day.waiting, day.late, day.settled, day.hours_in_house) == (0, 0, 0, 0, None)
    assert len(day.deliveries) == DAYS_SHOWN


def test_cars_in_the_house_are_counted_by_state_and_late_ones_named(house: House) -> None:
    now = house.clock.now()
    an_order(house, house.a_car("ABC-0001"), 1, OrderState.STARTED, promised=now - HOUR)
    an_order(house, house.a_car("ABC-0002"), 2, OrderState.WAITING_PARTS, promised=now - 3 * HOUR)
    an_order(house, house.a_car("ABC-0003"), 3, OrderState.STARTED, promised=now + HOUR)
    an_order(house, house.a_car("ABC-0004"), 4, OrderState.CANCELLED, promised=now - HOUR)
    day = house.ask(house.director, director_day)
    assert day.states == {OrderState.STARTED: 2, OrderState.WAITING_PARTS: 1}
    assert (day.late, day.late_since) == (2, now - 3 * HOUR)
    late = house.ask(house.director, late_orders)
    assert [row.plate for row in late] == ["ABC-0002", "ABC-0001"]
    assert day.waiting == 1
    assert day.longest_wait == now - 2 * HOUR


def test_deliveries_are_counted_by_day_and_by_the_promise(house: House) -> None:
    now = house.clock.now()
    done = OrderState.DELIVERED
    an_order(house, house.a_car("ABC-0001"), 1, done, opened=now - 6 * HOUR, promised=now, delivered=now)
    an_order(
        house, house.a_car("ABC-0002"), 2, done, opened=now - 2 * HOUR, promised=now - HOUR, delivered=now
    )
    an_order(house, house.a_car("ABC-0003"), 3, done, delivered=now - 24 * HOUR)
    day = house.ask(house.director, director_day)
    assert (day.today.delivered, day.today.on_time) == (2, 1)
    assert (day.deliveries[-2].delivered, day.deliveries[-2].on_time) == (1, 1)
    assert day.hours_in_house == pytest.approx(4)


def test_what_was_settled_and_received_today_is_added_up(house: House) -> None:
    now = house.clock.now()
    for serial, at in ((1, now), (2, now), (3, now - 24 * HOUR)):
        order = an_order(house, house.a_car(f"ABC-000{serial}"), serial, OrderState.SETTLED)
        house.put(
            Settlement(
                order_id=order.id,
                number=serial,
                labour=Money.of("320"),
                parts=Money.ZERO,
                due=Money.of("320"),
                settled_by_id=house.cashier.staff_id,
                at=at,
            ),
            Payment(
                order_id=order.id,
                receipt_number=serial,
                kind=PaymentKind.CARD,
                amount=Money.of("100"),
                received_by_id=house.cashier.staff_id,
                at=at,
            ),
        )
    day = house.ask(house.director, director_day)
    assert (day.settled, day.settled_amount, day.received) == (2, Money.of("640"), Money.of("200"))


def test_parts_below_their_minimum_are_named_the_emptiest_first(house: House) -> None:
    first, second = Bin(code="A-01-1"), Bin(code="A-01-2")
    parts = [
        Part(
            number=name,
            number_key=name,
            name=name,
            name_key=name,
            unit="個",
            price=Money.of("1"),
            cost=Money.of("1"),
            minimum=Quantity.of(minimum),
        )
        for name, minimum in (("NONE", "2"), ("LOW", "5"), ("ENOUGH", "5"), ("FREE", "0"))
    ]
    house.put(first, second, *parts)
    for part, amounts in ((parts[1], ("1", "2")), (parts[2], ("3", "2"))):
        for place, amount in zip((first, second), amounts, strict=True):
            house.put(Stock(part_id=part.id, bin_id=place.id, on_hand=Quantity.of(amount)))
    assert house.ask(house.director, director_day).short == 2
    short = house.ask(house.director, short_parts)
    assert [(row.number, row.on_hand) for row in short] == [
        ("NONE", Quantity.ZERO),
        ("LOW", Quantity.of("3")),
    ]


def test_tools_that_should_be_back_are_named_with_their_borrowers(house: House) -> None:
    now = house.clock.now()
    order = an_order(house, house.a_car())
    for number, due in ((1, now - HOUR), (2, now + HOUR)):
        tool = SpecialTool(
            number=number,
            tag=1,
            name="拉馬",
            model="P",
            place="T-1",
            price=Money.of("1"),
            state=ToolState.ON_LOAN,
        )
        house.put(tool)
        house.put(
            ToolLoan(
                number=number,
                tool_id=tool.id,
                order_id=order.id,
                borrower_id=house.technician.staff_id,
                lent_by_id=house.clerk.staff_id,
                out_at=now - 2 * HOUR,
                due_at=due,
                condition_out="好",
            )
        )
    assert house.ask(house.director, director_day).overdue == 1
    [tool_row] = house.ask(house.director, overdue_tools)
    assert (tool_row.tool, tool_row.borrower, tool_row.since) == ("T-0001", "張家銘", now - HOUR)


def test_refusals_of_the_day_are_counted_by_clause(house: House) -> None:
    for _ in range(2):
        with pytest.raises(CustomerNameMissing):
            house.do(house.advisor, add_customer, AddCustomer(name=""))
    assert house.ask(house.director, director_day).refused == (("R2.1.2a", 2),)


def test_figures_are_for_those_who_lead(house: House) -> None:
    with pytest.raises(NotYourRight):
        house.ask(house.technician, director_day)
    with pytest.raises(NotYourRight):
        house.ask(house.clerk, audit_list, AuditQuery())


def test_the_audit_says_who_did_what_and_what_was_refused_by_which_clause(house: House) -> None:
    house.do(house.advisor, add_customer, AddCustomer(name="蘇靖雯"))
    with pytest.raises(CustomerNameMissing):
        house.do(house.advisor, add_customer, AddCustomer(name=""))
    refused, done = house.ask(house.director, audit_list, AuditQuery())
    assert (done.person, done.verb, done.outcome) == ("林怡君", "add_customer", Outcome.DONE)
    assert (refused.outcome, refused.clause) == (Outcome.REFUSED, "R2.1.2a")
    assert house.ask(house.director, audit_list, AuditQuery(refused_only=True)) == (refused,)
    assert house.ask(house.director, audit_list, AuditQuery(seen_id=refused.audit_id)) == (done,)
    assert house.ask(house.director, audit_list, AuditQuery(staff_id=house.clerk.staff_id)) == ()
    assert house.ask(house.director, audit_list, AuditQuery(clause="R2.1.2a", verb="add_customer", limit=1))


def test_an_entry_shows_what_was_asked_and_what_it_changed_but_no_secret(house: House) -> None:
    house.do(house.advisor, add_customer, AddCustomer(name="蘇靖雯"))
    me = house.clerk
    house.do(me, set_pin, SetPin(staff_id=me.staff_id, pin="739214", old_pin=PIN))
    secret, plain = house.ask(house.director, audit_list, AuditQuery())
    detail = house.ask(house.director, audit_detail, plain.audit_id)
    assert detail is not None
    assert ("name", "蘇靖雯") in detail.asked
    assert [change.event for change in detail.changes] == ["customer added"]
    hidden = house.ask(house.director, audit_detail, secret.audit_id)
    assert hidden is not None
    assert hidden.asked == ()
    assert house.ask(house.director, audit_detail, 999_999) is None


def test_late_orders_page_on_though_all_were_promised_for_the_same_moment(house: House) -> None:
    promised = house.clock.now() - HOUR
    for n in range(1, 6):
        an_order(house, house.a_car(f"ABC-000{n}"), n, promised=promised)
    first = house.ask(house.director, late_orders, None, 3)
    with house.session() as session, session.begin():
        session.get_one(WorkOrder, first[-1].order_id).state = OrderState.DELIVERED
    rest = house.ask(house.director, late_orders, first[-1], 3)
    assert [row.plate for row in (*first, *rest)] == [f"ABC-000{n}" for n in range(1, 6)]
    assert house.ask(house.director, director_day).late == 4


def test_empty_parts_page_on_by_their_entry(house: House) -> None:
    for n in range(5):
        house.put(
            Part(
                number=f"P-{n}",
                number_key=f"P{n}",
                name="來令片",
                name_key="來令片",
                unit="個",
                price=Money.of("1"),
                cost=Money.of("1"),
                minimum=Quantity.of("2"),
            )
        )
    first = house.ask(house.director, short_parts, None, 3)
    rest = house.ask(house.director, short_parts, first[-1], 3)
    assert [row.number for row in (*first, *rest)] == [f"P-{n}" for n in range(5)]
