"""Builders for claim parts: a warranty order, and a claim-part order taken along its way."""

from datetime import timedelta

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, RequestState
from aftersales_desktop.domain.approvals.decide_request import DecideRequest, decide_request
from aftersales_desktop.domain.claim_parts.check_orderable import check_orderable
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimPartOrder, ClaimState
from aftersales_desktop.domain.claim_parts.open_claim_order import OpenClaimOrder, open_claim_order
from aftersales_desktop.domain.claim_parts.record_talk import RecordTalk, record_talk
from aftersales_desktop.domain.claim_parts.take_deposit import DepositTaken, TakeDeposit, take_deposit
from aftersales_desktop.domain.claim_parts.under_way import arrived, ordered
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.rules.change_rule_value import ChangeRuleValue, change_rule_value
from aftersales_desktop.domain.work_orders.line_wanted import LineWanted
from aftersales_desktop.domain.work_orders.mark_fitted import MarkFitted, mark_fitted
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import (
    AnswerChannel,
    LineKind,
    OrderKind,
    OrderState,
    Payer,
    PaymentKind,
)
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF
from tests.domain.work_orders.builders import an_order, labour, put_in_state
from tests.house import House

YEAR = timedelta(days=365)
SAID = "原廠須先收訂金，約兩週到貨"


def a_car_under_warranty(house: House, plate: str = "粵B·3Q582") -> Vehicle:
    """Put a car into the house whose warranty runs for another year."""
    car = house.a_car(plate)
    with house.session() as session, session.begin():
        stored = session.get_one(Vehicle, car.id)
        stored.warranty_until = (house.clock.now() + YEAR).date()
    return car


def a_warranty_part(price: int = 2000, *, payer: Payer = Payer.WARRANTY) -> LineWanted:
    """A steering rack that the manufacturer pays."""
    return LineWanted(
        kind=LineKind.PART,
        description="轉向機總成",
        part_number="45510-02310",
        unit="件",
        quantity=Quantity.of(1),
        unit_price=Money.of(price),
        payer=payer,
    )


def a_warranty_line(
    house: House, price: int = 2000, *, car: Vehicle | None = None, state: OrderState = OrderState.STARTED
) -> OrderLine:
    """Put a warranty order on the floor; gives the line of its part."""
    car = car or a_car_under_warranty(house)
    order = an_order(house, labour(), a_warranty_part(price), car=car, kind=OrderKind.WARRANTY)
    put_in_state(house, order.order_id, state)
    with house.session() as session:
        lines = session.get_one(WorkOrder, order.order_id).lines
        line = next(line for line in lines if line.kind is LineKind.PART)
        session.expunge(line)
    return line


def set_large_amount(house: House, yuan: int) -> None:
    """Set the amount from which the director signs too, from today on."""
    today = house.clock.now().date()
    command = ChangeRuleValue(
        key="claim.large_amount", value=str(yuan), effective_from=today, reason="依公司授權金額"
    )
    house.do(house.director, change_rule_value, command)


def a_claim(house: House, line: OrderLine | None = None, *, price: int = 2000) -> int:
    """Open a claim-part order in draft."""
    line = line or a_warranty_line(house, price)
    opened = OpenClaimOrder(order_id=line.order_id, line_id=line.id)
    return house.do(house.advisor, open_claim_order, opened).claim_id


def talk(house: House, claim_id: int, said: str = SAID) -> None:
    """Let the advisor talk to the customer."""
    command = RecordTalk(claim_id=claim_id, channel=AnswerChannel.PHONE, said=said)
    house.do(house.advisor, record_talk, command)


def an_informed_claim(house: House, *, price: int = 2000) -> int:
    """Open one and talk to the customer."""
    claim_id = a_claim(house, price=price)
    talk(house, claim_id)
    return claim_id


def pay(house: House, claim_id: int, amount: int = 600, by: Actor | None = None) -> DepositTaken:
    """Let the customer leave a deposit."""
    command = TakeDeposit(claim_id=claim_id, amount=Money.of(amount), kind=PaymentKind.CASH)
    return house.do(by or house.cashier, take_deposit, command)


def open_requests(house: House) -> list[ApprovalRequest]:
    """Give the requests that wait."""
    with house.session() as session:
        found = session.scalars(
            select(ApprovalRequest)
            .where(ApprovalRequest.state == RequestState.OPEN)
            .order_by(ApprovalRequest.id)
        ).all()
        session.expunge_all()
        return list(found)


def decide(house: House, by: Actor, *, approve: bool = True, comment: str = "") -> None:
    """Let somebody answer the one request that waits."""
    (request,) = open_requests(house)
    command = DecideRequest(
        request_id=request.id, version_seen=request.version, approve=approve, comment=comment
    )
    house.do(by, decide_request, command)


def a_signed_claim(house: House, *, price: int = 2000) -> int:
    """Take one to both signatures."""
    claim_id = an_informed_claim(house, price=price)
    pay(house, claim_id)
    decide(house, house.manager)
    decide(house, house.director)
    return claim_id


@verb(roles=ANY_STAFF)
def order_in_a_test(work: Work, line_id: int) -> int:
    """Order the part of a line, as purchasing does it."""
    claim = check_orderable(work, work.session.get_one(OrderLine, line_id))
    ordered(work, claim)
    return claim.id


@verb(roles=ANY_STAFF)
def receive_in_a_test(work: Work, line_id: int) -> None:
    """Take the goods in, as purchasing does it."""
    line = work.session.get_one(OrderLine, line_id)
    arrived(work, line, line.quantity)


def claim_of(house: House, claim_id: int) -> ClaimPartOrder:
    """Give a claim-part order as stored."""
    with house.session() as session:
        claim = session.get_one(ClaimPartOrder, claim_id)
        _ = claim.talks, claim.money
        session.expunge_all()
        return claim


def state_of(house: House, claim_id: int) -> ClaimState:
    """Tell where it stands."""
    return claim_of(house, claim_id).state


def order_part(house: House, claim_id: int) -> None:
    """Let the counter order it."""
    house.do(house.parts_manager, order_in_a_test, claim_of(house, claim_id).line_id)


def an_arrived_claim(house: House, *, price: int = 2000) -> int:
    """Take one to the counter."""
    claim_id = a_signed_claim(house, price=price)
    order_part(house, claim_id)
    house.do(house.clerk, receive_in_a_test, claim_of(house, claim_id).line_id)
    return claim_id


def fit(house: House, line_id: int) -> None:
    """Let the part be issued for a line and go into the car."""
    with house.session() as session, session.begin():
        line = session.get_one(OrderLine, line_id)
        line.stocked_out = line.handed_over = line.quantity
        order_id = line.order_id
    put_in_state(house, order_id, OrderState.STARTED)
    house.do(house.technician, mark_fitted, MarkFitted(order_id=order_id, line_id=line_id))


def a_fitted_claim(house: House) -> int:
    """Take one into the car, at the first visit."""
    claim_id = an_arrived_claim(house)
    fit(house, claim_of(house, claim_id).line_id)
    return claim_id
