"""From the arrival to the end: call, visit, fitting, refund, close (R2.3.8c-d, SM3)."""

from datetime import timedelta

import pytest

from aftersales_desktop.boards.duty_sources import DUTY_SOURCES
from aftersales_desktop.database.rights import NotYourRight, lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.appoint_fitting import AppointFitting, appoint_fitting
from aftersales_desktop.domain.claim_parts.carry_to_visit import CarryToVisit, carry_to_visit
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimState
from aftersales_desktop.domain.claim_parts.claim_step import ClaimStep
from aftersales_desktop.domain.claim_parts.close_claim import CloseClaim, close_claim
from aftersales_desktop.domain.claim_parts.deadlines import claim_deadlines
from aftersales_desktop.domain.claim_parts.lookups import (
    ClaimFilter,
    ClaimQuery,
    ClaimRow,
    claim_counts,
    claim_list,
    claims_to_act_on,
)
from aftersales_desktop.domain.claim_parts.lookups_lines import claimable_lines, claims_of_car
from aftersales_desktop.domain.claim_parts.lookups_page import claim_page
from aftersales_desktop.domain.claim_parts.refund_deposit import RefundDeposit, refund_deposit
from aftersales_desktop.domain.claim_parts.refusals import (
    AlreadyOnOrder,
    ClaimWrongStep,
    DepositOnAccount,
    NoDepositToRefund,
    NotFittedYet,
    NothingSaid,
    NotRefunded,
    OtherCar,
)
from aftersales_desktop.domain.customers.appointment import Appointment, AppointmentState
from aftersales_desktop.domain.customers.refusals import AppointmentInThePast
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.notices.notice import Notice
from aftersales_desktop.domain.parts.part import Reservation
from aftersales_desktop.domain.parts.shelf import shelf_of_part
from aftersales_desktop.domain.work_orders.mark_not_fitted import MarkNotFitted, mark_not_fitted
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import AnswerChannel, OrderState, Payer, PaymentKind
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF, Role
from tests.acceptance.refused import refused
from tests.domain.claim_parts.builders import (
    a_claim,
    a_fitted_claim,
    a_signed_claim,
    a_warranty_line,
    an_arrived_claim,
    an_informed_claim,
    claim_of,
    fit,
    order_part,
    receive_in_a_test,
    state_of,
    talk,
)
from tests.domain.parts.builders import Counter
from tests.domain.work_orders.builders import an_order, labour, put_in_state
from tests.house import House

DAY = timedelta(days=1)


@lookup(roles=ANY_STAFF)
def due_in_a_test(work: Work) -> list[tuple[str, tuple[Role, ...], int | None]]:
    """List clause, posts and person of every deadline."""
    return [(one.clause, one.owners, one.person_id) for one in claim_deadlines(work)]


@lookup(roles=ANY_STAFF)
def free_in_a_test(work: Work, part_id: int) -> Quantity:
    """Tell how much of a part anybody else may take."""
    return shelf_of_part(work, part_id).free_for(part_id, 0)


def appointment(house: House, claim_id: int, *, days: int = 1, said: str = "客戶明日回廠") -> AppointFitting:
    return AppointFitting(
        claim_id=claim_id,
        at=house.clock.now() + DAY * days,
        channel=AnswerChannel.PHONE,
        said=said,
        wish="安裝索賠件：轉向機總成",
    )


def visits(house: House, state: AppointmentState = AppointmentState.EXPECTED) -> list[Appointment]:
    """List the visits of the appointment book in one state."""
    with house.session() as session:
        found = session.query(Appointment).filter(Appointment.state == state).order_by(Appointment.id).all()
        session.expunge_all()
        return found


def second_visit(house: House, claim_id: int) -> int:
    """Let the first order leave and the car come back."""
    claim = claim_of(house, claim_id)
    put_in_state(house, claim.order_id, OrderState.ARCHIVED)
    with house.session() as session:
        car = session.get_one(Vehicle, claim.vehicle_id)
        session.expunge(car)
    return an_order(house, labour(), car=car).order_id


def test_the_claim_room_is_among_those_that_set_deadlines() -> None:
    assert claim_deadlines in DUTY_SOURCES


def test_arrival_tells_the_advisor_and_owes_a_call(house: House) -> None:
    claim_id = an_arrived_claim(house)
    with house.session() as session:
        told = session.query(Notice).filter(Notice.to_staff_id == house.advisor.staff_id).all()
    assert [notice.clause for notice in told if notice.accepted_at is None and notice.to_accept] == [
        "R2.3.8d"
    ]
    assert house.ask(house.advisor, due_in_a_test) == [("R2.3.8d", (), house.advisor.staff_id)]
    assert house.ask(house.advisor, claim_page, claim_id).row.step is ClaimStep.CALL
    talk(house, claim_id, "已電話通知")
    assert house.ask(house.advisor, due_in_a_test) == []
    assert house.ask(house.advisor, claim_page, claim_id).row.step is ClaimStep.FIT


def test_a_call_leads_to_an_appointment(house: House) -> None:
    claim_id = an_arrived_claim(house)
    silent = appointment(house, claim_id, said="")
    refused(house, house.advisor, appoint_fitting, silent, reason=NothingSaid, clause="R2.3.8a")
    past = appointment(house, claim_id, days=-1)
    refused(house, house.advisor, appoint_fitting, past, reason=AppointmentInThePast, clause="R2.1.3a")
    refused(house, house.clerk, appoint_fitting, past, reason=NotYourRight, clause="X2")
    house.do(house.advisor, appoint_fitting, appointment(house, claim_id))
    page = house.ask(house.advisor, claim_page, claim_id)
    assert page.row.state is ClaimState.APPOINTED
    assert page.appointment_at == house.clock.now() + DAY
    house.do(house.advisor, appoint_fitting, appointment(house, claim_id, days=2))
    assert house.ask(house.advisor, claim_page, claim_id).appointment_at == house.clock.now() + 2 * DAY
    assert [visit.at for visit in visits(house)] == [house.clock.now() + 2 * DAY]


def test_no_appointment_before_the_part_is_here(house: House) -> None:
    claim_id = a_signed_claim(house)
    command = appointment(house, claim_id)
    refused(house, house.advisor, appoint_fitting, command, reason=ClaimWrongStep, clause="SM3")


@pytest.mark.parametrize(
    ("days", "warning", "owners"),
    [
        (6, 0, None),
        (7, 1, ()),
        (15, 2, (Role.FRONT_DESK_SUPERVISOR,)),
        (30, 3, (Role.FRONT_DESK_SUPERVISOR, Role.PARTS_MANAGER)),
    ],
)
def test_what_lies_at_the_counter_is_warned_of_three_times(
    house: House, days: int, warning: int, owners: tuple[Role, ...] | None
) -> None:
    claim_id = an_arrived_claim(house)
    talk(house, claim_id)
    house.clock.move(DAY * days)
    row = house.ask(house.advisor, claim_page, claim_id).row
    assert (row.days, row.warning) == (days, warning)
    expected = [] if owners is None else [("R2.3.8d", owners, house.advisor.staff_id)]
    assert house.ask(house.advisor, due_in_a_test) == expected


def test_the_part_is_fitted_at_the_first_visit(house: House) -> None:
    claim_id = a_fitted_claim(house)
    assert state_of(house, claim_id) is ClaimState.FITTED
    assert house.ask(house.cashier, due_in_a_test) == [("R2.3.8c", (Role.CASHIER,), None)]
    claim = claim_of(house, claim_id)
    back = MarkNotFitted(order_id=claim.order_id, line_id=claim.line_id)
    house.do(house.technician, mark_not_fitted, back)
    assert state_of(house, claim_id) is ClaimState.ARRIVED


def test_a_part_fitted_from_stock_before_it_arrives_is_none_of_the_claims(house: House) -> None:
    claim_id = a_signed_claim(house)
    fit(house, claim_of(house, claim_id).line_id)
    assert state_of(house, claim_id) is ClaimState.DEPOSIT_PAID


def test_the_part_is_fitted_at_a_second_visit(house: House) -> None:
    claim_id = an_arrived_claim(house)
    first = claim_of(house, claim_id)
    order_id = second_visit(house, claim_id)
    (offered,) = house.ask(house.advisor, claims_of_car, first.vehicle_id)
    assert (offered.here, offered.on_order_id) == (True, None)
    command = CarryToVisit(claim_id=claim_id, order_id=order_id)
    refused(house, house.technician, carry_to_visit, command, reason=NotYourRight, clause="X2")
    carried = house.do(house.advisor, carry_to_visit, command)
    with house.session() as session:
        line = session.get_one(OrderLine, carried.line_id)
        assert (line.order_id, line.payer, line.unit_price) == (order_id, Payer.WARRANTY, Money.of(2000))
    refused(house, house.advisor, carry_to_visit, command, reason=AlreadyOnOrder, clause="R2.3.8d")
    assert house.ask(house.advisor, claimable_lines) == ()
    fit(house, carried.line_id)
    assert state_of(house, claim_id) is ClaimState.FITTED


def test_the_visit_is_of_the_same_car_and_the_part_is_here(house: House) -> None:
    claim_id = an_arrived_claim(house)
    claim = claim_of(house, claim_id)
    other = an_order(house, labour(), car=house.a_car("粵B·00001")).order_id
    wrong = CarryToVisit(claim_id=claim_id, order_id=other)
    refused(house, house.advisor, carry_to_visit, wrong, reason=OtherCar, clause="R2.3.8d")
    same = CarryToVisit(claim_id=claim_id, order_id=claim.order_id)
    refused(house, house.advisor, carry_to_visit, same, reason=AlreadyOnOrder, clause="R2.3.8d")
    early = CarryToVisit(claim_id=a_claim(house, a_warranty_line_of_another_car(house)), order_id=other)
    refused(house, house.advisor, carry_to_visit, early, reason=ClaimWrongStep, clause="SM3")


def a_warranty_line_of_another_car(house: House) -> OrderLine:
    car = house.a_car("粵B·00002")
    with house.session() as session, session.begin():
        session.get_one(Vehicle, car.id).warranty_until = (house.clock.now() + DAY).date()
    return a_warranty_line(house, car=car)


def test_what_arrived_is_kept_while_the_car_is_away(house: House) -> None:
    counter = Counter(house)
    part = counter.a_part("45510-02310", "轉向機總成", A_01_1=1)
    claim_id = an_arrived_claim(house)
    order_id = second_visit(house, claim_id)
    assert house.ask(house.clerk, free_in_a_test, part.id) == Quantity.ZERO
    command = CarryToVisit(claim_id=claim_id, order_id=order_id)
    carried = house.do(house.advisor, carry_to_visit, command)
    assert house.ask(house.clerk, free_in_a_test, part.id) == Quantity.ZERO
    with house.session() as session:
        assert [kept.line_id for kept in session.query(Reservation).all()] == [carried.line_id]


def test_the_whole_deposit_is_paid_back_by_the_cashier(house: House) -> None:
    claim_id = an_arrived_claim(house)
    command = RefundDeposit(claim_id=claim_id, kind=PaymentKind.CASH)
    refused(house, house.cashier, refund_deposit, command, reason=NotFittedYet, clause="R2.3.8c")
    refused(house, house.advisor, refund_deposit, command, reason=NotYourRight, clause="X2")
    fit(house, claim_of(house, claim_id).line_id)
    on_account = RefundDeposit(claim_id=claim_id, kind=PaymentKind.ACCOUNT)
    refused(house, house.cashier, refund_deposit, on_account, reason=DepositOnAccount, clause="R2.3.8b")
    receipt = house.do(house.cashier, refund_deposit, command)
    assert (receipt.voucher, receipt.amount) == ("RV-261124-0001", Money.of(600))
    refused(house, house.cashier, refund_deposit, command, reason=NoDepositToRefund, clause="R2.3.8c")
    house.do(house.advisor, close_claim, CloseClaim(claim_id=claim_id))
    assert house.ask(house.cashier, due_in_a_test) == []


def test_only_what_is_done_is_closed(house: House) -> None:
    claim_id = an_arrived_claim(house)
    command = CloseClaim(claim_id=claim_id)
    refused(house, house.advisor, close_claim, command, reason=NotFittedYet, clause="R2.3.8c")
    refused(house, house.technician, close_claim, command, reason=NotYourRight, clause="X2")
    fit(house, claim_of(house, claim_id).line_id)
    refused(house, house.cashier, close_claim, command, reason=NotRefunded, clause="R2.3.8c")
    house.do(house.cashier, refund_deposit, RefundDeposit(claim_id=claim_id, kind=PaymentKind.CASH))
    house.do(house.cashier, close_claim, command)
    refused(house, house.cashier, close_claim, command, reason=ClaimWrongStep, clause="SM3")


def test_the_list_pages_without_gap_and_counts(house: House) -> None:
    cars = [house.a_car(f"粵B·1000{n}") for n in range(4)]
    with house.session() as session, session.begin():
        for car in cars:
            session.get_one(Vehicle, car.id).warranty_until = (house.clock.now() + DAY).date()
    claims = [a_claim(house, a_warranty_line(house, car=car)) for car in cars]
    for which in (ClaimFilter.OPEN, ClaimFilter.ALL):
        seen: list[int] = []
        after: ClaimRow | None = None
        while rows := house.ask(house.advisor, claim_list, ClaimQuery(which=which, after=after, limit=3)):
            seen += [row.claim_id for row in rows]
            after = rows[-1]
        assert sorted(seen) == claims
    assert house.ask(house.advisor, claim_counts)[ClaimFilter.BEFORE_ORDERED] == 4
    assert house.ask(house.advisor, claims_to_act_on) == 4
    assert house.ask(house.cashier, claims_to_act_on) == 0
    (found,) = house.ask(house.advisor, claim_list, ClaimQuery(text="粵B·10002"))
    assert found.claim_id == claims[2]


def test_the_counter_takes_only_goods_that_were_ordered(house: House) -> None:
    claim_id = an_informed_claim(house)
    house.do(house.clerk, receive_in_a_test, claim_of(house, claim_id).line_id)
    assert state_of(house, claim_id) is ClaimState.INFORMED


def test_an_ordered_one_waits(house: House) -> None:
    claim_id = a_signed_claim(house)
    order_part(house, claim_id)
    assert house.ask(house.advisor, claim_page, claim_id).row.step is ClaimStep.WAIT
