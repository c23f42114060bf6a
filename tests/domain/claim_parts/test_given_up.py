"""The customer never comes back: the part becomes stock, the deposit stays his (R2.3.8c-d, SM3)."""

from aftersales_desktop.domain.claim_parts.appoint_fitting import appoint_fitting
from aftersales_desktop.domain.claim_parts.cancel_claim import OWED, CancelClaim, cancel_claim
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimState
from aftersales_desktop.domain.claim_parts.claim_step import ClaimStep
from aftersales_desktop.domain.claim_parts.lookups_page import claim_page
from aftersales_desktop.domain.claim_parts.refund_deposit import RefundDeposit, refund_deposit
from aftersales_desktop.domain.claim_parts.refusals import (
    AlreadyOnOrder,
    ClaimWrongStep,
    NoDepositToRefund,
    NotCalledIn,
    SupervisorGivesUp,
)
from aftersales_desktop.domain.customers.appointment import AppointmentState
from aftersales_desktop.domain.customers.cancel_appointment import CancelAppointment, cancel_appointment
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.notices.notice import Notice
from aftersales_desktop.domain.work_orders.order_state import OrderState, PaymentKind
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from tests.acceptance.refused import refused
from tests.domain.claim_parts.builders import (
    a_claim,
    a_fitted_claim,
    a_warranty_line,
    an_arrived_claim,
    claim_of,
    decide,
    order_part,
    pay,
    receive_in_a_test,
    state_of,
    talk,
)
from tests.domain.claim_parts.test_after_arrival import (
    DAY,
    appointment,
    due_in_a_test,
    free_in_a_test,
    visits,
)
from tests.domain.parts.builders import Counter
from tests.domain.work_orders.builders import put_in_state
from tests.house import House


def away(house: House) -> int:
    """Bring a part to the counter whose car has left the house."""
    claim_id = an_arrived_claim(house)
    put_in_state(house, claim_of(house, claim_id).order_id, OrderState.ARCHIVED)
    return claim_id


def gives_up(claim_id: int) -> CancelClaim:
    """Say that the customer does not come."""
    return CancelClaim(claim_id=claim_id, reason="客戶已搬離本市")


def test_only_the_supervisor_gives_up_what_is_here_and_only_after_a_call(house: House) -> None:
    command = gives_up(away(house))
    no = refused(house, house.advisor, cancel_claim, command, reason=SupervisorGivesUp, clause="R2.3.8d")
    assert no.lifted_by == (Role.FRONT_DESK_SUPERVISOR,)
    refused(house, house.cashier, cancel_claim, command, reason=SupervisorGivesUp, clause="R2.3.8d")
    refused(house, house.supervisor, cancel_claim, command, reason=NotCalledIn, clause="R2.3.8d")


def test_while_the_car_is_in_the_house_the_part_is_fitted(house: House) -> None:
    claim_id = an_arrived_claim(house)
    talk(house, claim_id, "車主在店內")
    command = gives_up(claim_id)
    refused(house, house.supervisor, cancel_claim, command, reason=AlreadyOnOrder, clause="R2.3.8d")


def test_what_is_in_the_car_is_not_given_up(house: House) -> None:
    command = gives_up(a_fitted_claim(house))
    refused(house, house.supervisor, cancel_claim, command, reason=ClaimWrongStep, clause="SM3")


def test_given_up_the_part_is_free_and_the_deposit_owed_until_it_is_paid(house: House) -> None:
    part = Counter(house).a_part("45510-02310", "轉向機總成", A_03_2=1)
    claim_id = away(house)
    assert house.ask(house.clerk, free_in_a_test, part.id) == Quantity.ZERO
    house.do(house.advisor, appoint_fitting, appointment(house, claim_id))
    receipt = house.do(house.supervisor, cancel_claim, gives_up(claim_id))
    assert (receipt.voucher, receipt.amount, state_of(house, claim_id)) == (
        "",
        Money.ZERO,
        ClaimState.CANCELLED,
    )
    assert house.ask(house.clerk, free_in_a_test, part.id) == Quantity.of(1)
    assert len(visits(house, AppointmentState.CANCELLED)) == 1
    assert ("R2.3.8c", (Role.CASHIER,), None) in house.ask(house.cashier, due_in_a_test)
    assert house.ask(house.cashier, claim_page, claim_id).row.step is ClaimStep.REFUND
    with house.session() as session:
        told = session.query(Notice).filter(Notice.to_role == Role.CASHIER).all()
    assert [notice.says for notice in told if notice.accepted_at is None] == [OWED]
    refund = RefundDeposit(claim_id=claim_id, kind=PaymentKind.TRANSFER)
    paid = house.do(house.cashier, refund_deposit, refund)
    assert paid.amount == Money.of(600)
    assert state_of(house, claim_id) is ClaimState.CANCELLED
    assert house.ask(house.cashier, due_in_a_test) == []
    refused(house, house.cashier, refund_deposit, refund, reason=NoDepositToRefund, clause="R2.3.8c")


def test_a_visit_called_off_is_made_anew_and_a_moved_one_is_one(house: House) -> None:
    claim_id = away(house)
    house.do(house.advisor, appoint_fitting, appointment(house, claim_id))
    (first,) = visits(house)
    house.do(house.advisor, cancel_appointment, CancelAppointment(appointment_id=first.id))
    house.do(house.advisor, appoint_fitting, appointment(house, claim_id, days=3))
    (again,) = visits(house)
    assert again.id != first.id
    house.do(house.advisor, appoint_fitting, appointment(house, claim_id, days=4))
    assert [visit.id for visit in visits(house)] == [again.id]


def another_of_the_car(house: House, first: int) -> int:
    """Bring a second claim part for the same car to the counter."""
    with house.session() as session:
        car = session.get_one(Vehicle, claim_of(house, first).vehicle_id)
        session.expunge(car)
    second = a_claim(house, a_warranty_line(house, car=car))
    talk(house, second)
    pay(house, second)
    decide(house, house.manager)
    decide(house, house.director)
    order_part(house, second)
    house.do(house.clerk, receive_in_a_test, claim_of(house, second).line_id)
    return second


def test_two_parts_of_one_car_are_fitted_at_one_visit(house: House) -> None:
    first = away(house)
    house.do(house.advisor, appoint_fitting, appointment(house, first))
    second = another_of_the_car(house, first)
    house.do(house.advisor, appoint_fitting, appointment(house, second))
    (visit,) = visits(house)
    assert claim_of(house, first).appointment_id == claim_of(house, second).appointment_id == visit.id
    house.do(house.advisor, appoint_fitting, appointment(house, first, days=2))
    assert [one.at for one in visits(house)] == [visit.at, visit.at + DAY]
    assert claim_of(house, second).appointment_id == visit.id
