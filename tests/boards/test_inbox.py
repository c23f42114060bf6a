"""The inbox: mine to decide, mine asked and locked, one request with everything, what is over."""

from datetime import timedelta

import pytest

from aftersales_desktop.boards import request_page as request_page_module
from aftersales_desktop.boards.inbox import decided_requests, inbox, inbox_count
from aftersales_desktop.boards.request_details import DetailRow, Details
from aftersales_desktop.boards.request_page import request_page
from aftersales_desktop.domain.approvals.approval_request import Power, RequestState
from aftersales_desktop.domain.approvals.delegation import StartDelegation, start_delegation
from aftersales_desktop.domain.approvals.refusals import NotYourPower, UnknownRequest
from aftersales_desktop.domain.work_orders.closing import Settlement
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.subject import Subject, SubjectKind
from tests.boards.builders import an_order
from tests.domain.approvals.builders import ask, decide, let_nothing_hang_on_decisions
from tests.house import House

HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def _nothing_hangs_on_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Requests here are about things that do not exist."""
    let_nothing_hang_on_decisions(monkeypatch)


def about(number: int) -> Subject:
    return Subject(SubjectKind.DISCOUNT, number)


def test_the_director_finds_what_waits_those_due_first(house: House) -> None:
    order = an_order(house, house.a_car())
    later = ask(house, house.supervisor, about=about(1), facts={"due": 1})
    house.clock.move(HOUR)
    first = ask(
        house,
        house.supervisor,
        Power.ACCIDENT_BELOW_MARGIN,
        about=about(2),
        order_id=order.id,
        facts={"amount": Money.of("15590"), "says": "Margin {margin} %", "margin": "27.4"},
    )
    box = house.ask(house.director, inbox)
    assert [row.request_id for row in box.rows] == [later, first]
    row = box.rows[1]
    assert row.mine
    assert not row.own
    assert (row.head.plate, row.head.order) == ("粵B·7K219", order.shown_number)
    assert (row.head.amount, row.head.says) == (Money.of("15590"), "Margin {margin} %")
    assert row.asker_posts == (Role.FRONT_DESK_SUPERVISOR,)
    assert row.head.asked_at < row.due_at


def test_an_own_request_stands_at_the_end_locked_with_who_decides_it(house: House) -> None:
    own = ask(house, house.director, about=about(1))
    other = ask(house, house.supervisor, about=about(2))
    rows = house.ask(house.director, inbox).rows
    assert [(row.request_id, row.mine, row.own) for row in rows] == [(other, True, False), (own, False, True)]
    assert rows[1].deciders == (Role.GENERAL_MANAGER,)
    [at_the_manager] = house.ask(house.general_manager, inbox).rows
    assert at_the_manager.request_id == own
    assert at_the_manager.mine


def test_a_deputy_sees_in_whose_name_it_would_be_decided(house: House) -> None:
    today = house.clock.now().date()
    command = StartDelegation(
        from_id=house.director.staff_id,
        to_id=house.manager.staff_id,
        first_day=today,
        last_day=today,
        reason="leave",
    )
    house.do(house.director, start_delegation, command)
    ask(house, house.supervisor)
    [row] = house.ask(house.manager, inbox).rows
    assert row.mine
    assert row.for_name == house.director.name


def test_the_badge_counts_what_waits_and_knows_who_has_nothing_to_decide(house: House) -> None:
    ask(house, house.supervisor, about=about(1))
    ask(house, house.director, about=about(2))
    count = house.ask(house.director, inbox_count)
    assert (count.waiting, count.asked, count.holds_power) == (1, 1, True)
    assert house.ask(house.supervisor, inbox_count).asked == 1
    assert not house.ask(house.technician, inbox_count).holds_power
    assert house.ask(house.manager, inbox_count).holds_power
    # Nobody signs self-purchases or returns: holding these alone opens no inbox (R2.3.10a, R2.3.11a).
    assert not house.ask(house.clerk, inbox_count).holds_power


def test_one_request_shows_everything_for_the_decision(house: House) -> None:
    car = house.a_car()
    before = an_order(house, car, 1, OrderState.DELIVERED)
    house.put(
        Settlement(
            order_id=before.id,
            number=1,
            labour=Money.of("300"),
            parts=Money.of("100"),
            due=Money.of("400"),
            settled_by_id=house.advisor.staff_id,
            at=house.clock.now() - timedelta(days=20),
        )
    )
    decide(house, house.director, ask(house, house.supervisor, about=about(1), order_id=before.id))
    now = an_order(house, car, 2)
    declined = ask(house, house.supervisor, about=about(2), order_id=now.id)
    decide(house, house.director, declined, approve=False, comment="too much")
    page = house.ask(
        house.director, request_page, ask(house, house.supervisor, about=about(2), order_id=now.id)
    )
    assert (page.state, page.clause, page.reason) == (
        RequestState.OPEN,
        "R2.1.5a",
        "The car came back twice.",
    )
    assert page.order is not None
    assert (page.order.plate, page.order.customer) == ("粵B·7K219", "王美惠")
    assert page.customer is not None
    assert (page.customer.visits, page.customer.cars) == (1, 1)
    assert page.customer.spent == Money.of("400")
    assert page.customer.earlier == 1
    assert [(one.request_id, one.comment) for one in page.earlier] == [(declined, "too much")]


def test_a_subject_adds_its_own_piece(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    piece = Details(rows=(DetailRow(label="discount", value=Money.of("36"), tone="warn"),))
    monkeypatch.setattr(
        request_page_module, "PIECES", {Power.DISCOUNT_ABOVE_LIMIT: lambda _work, _request: piece}
    )
    page = house.ask(house.director, request_page, ask(house, house.supervisor))
    assert page.details == piece


def test_a_request_is_shown_to_those_whom_it_concerns(house: House) -> None:
    request_id = ask(house, house.supervisor)
    for person in (house.supervisor, house.director, house.general_manager):
        assert house.ask(person, request_page, request_id).row.request_id == request_id
    with pytest.raises(NotYourPower):
        house.ask(house.technician, request_page, request_id)
    with pytest.raises(UnknownRequest):
        house.ask(house.director, request_page, 999_999)


def test_what_is_over_is_paged_managers_see_all_others_their_own(house: House) -> None:
    ids = [ask(house, house.supervisor, about=about(n)) for n in range(5)]
    for request_id in ids:
        decide(house, house.director, request_id)
    foreign = ask(house, house.advisor, about=about(9))
    decide(house, house.director, foreign, approve=False, comment="no")
    first = house.ask(house.director, decided_requests, None, 4)
    assert [row.head.request_id for row in first] == [foreign, *reversed(ids[2:])]
    rest = house.ask(house.director, decided_requests, first[-1], 4)
    assert [row.head.request_id for row in rest] == [ids[1], ids[0]]
    assert [row.head.request_id for row in house.ask(house.advisor, decided_requests)] == [foreign]
    assert first[0].comment == "no"
    assert first[0].decided_by == house.director.name
    assert house.ask(house.technician, decided_requests) == ()
