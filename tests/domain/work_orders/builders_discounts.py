"""Builders for discounts: bills to take something off, and weeks of which some is used."""

from datetime import datetime

from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, RequestState
from aftersales_desktop.domain.approvals.decide_request import DecideRequest, decide_request
from aftersales_desktop.domain.work_orders.discount import (
    Discount,
    DiscountReason,
    DiscountState,
    owed_before,
    owed_lines,
    taken_off,
)
from aftersales_desktop.domain.work_orders.discount_wanted import DiscountWanted
from aftersales_desktop.domain.work_orders.give_discount import DiscountGiven, GiveDiscount, give_discount
from aftersales_desktop.domain.work_orders.line_wanted import LineWanted
from aftersales_desktop.domain.work_orders.order_state import OrderKind, OrderState
from aftersales_desktop.domain.work_orders.request_discount import (
    DiscountRequested,
    RequestDiscount,
    request_discount,
)
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from tests.domain.work_orders.builders import a_part, an_order, fit_all_parts, labour, put_in_state
from tests.house import House

REASON = "三年來進廠九次的老客戶"
TEN = 1000


def a_bill(
    house: House, plate: str = "粵B·7K219", *lines: LineWanted, kind: OrderKind = OrderKind.GENERAL
) -> int:
    """An inspected order: labour 450 and oil 340, unless other lines are named."""
    order_id = an_order(house, *(lines or (labour(), a_part())), car=house.a_car(plate), kind=kind).order_id
    put_in_state(house, order_id, OrderState.INSPECTED)
    fit_all_parts(house, order_id)
    return order_id


def wanted(
    share: int | None = TEN,
    amount: Money | None = None,
    *,
    code: DiscountReason | None = DiscountReason.REGULAR,
    reason: str = REASON,
) -> DiscountWanted:
    """Ten per cent for a regular customer, unless said otherwise."""
    return DiscountWanted(
        share=None if amount is not None else share, amount=amount, reason_code=code, reason=reason
    )


def give(
    house: House, order_id: int, what: DiscountWanted | None = None, by: Actor | None = None
) -> DiscountGiven:
    """Let the supervisor give a discount."""
    command = GiveDiscount(order_id=order_id, wanted=what or wanted())
    return house.do(by or house.supervisor, give_discount, command)


def ask(
    house: House,
    order_id: int,
    what: DiscountWanted | None = None,
    by: Actor | None = None,
    *,
    why: str = "",
) -> DiscountRequested:
    """Let the advisor ask for a discount."""
    command = RequestDiscount(order_id=order_id, wanted=what or wanted(), why_above=why)
    return house.do(by or house.advisor, request_discount, command)


def use_up(house: House, count: int = 5) -> None:
    """Give so many discounts this week, on other orders."""
    for n in range(count):
        give(house, a_bill(house, f"粵B·{n:05}"))


def decide(house: House, by: Actor, *, approve: bool = True, comment: str = "") -> None:
    """Let somebody decide the latest open request."""
    request = the_request(house)
    said = DecideRequest(
        request_id=request.id, version_seen=request.version, approve=approve, comment=comment
    )
    house.do(by, decide_request, said)


def the_request(house: House) -> ApprovalRequest:
    """Fetch the latest open request as stored."""
    with house.session() as session:
        return (
            session.query(ApprovalRequest)
            .filter(ApprovalRequest.state == RequestState.OPEN)
            .order_by(ApprovalRequest.id.desc())
            .first()
        ) or _none()


def discount_stored(house: House, order_id: int) -> Discount | None:
    """Fetch an order's discount as stored."""
    with house.session() as session:
        return session.query(Discount).filter(Discount.order_id == order_id).one_or_none()


def import_discount(
    house: House, order_id: int, at: datetime, *, reason: str = "", reported: bool = False
) -> None:
    """Put a discount into the database as an import would, past every rule."""
    local = house.runner.zone
    day = at.astimezone(local).date()
    with house.session() as session, session.begin():
        order = session.get_one(WorkOrder, order_id)
        base = owed_before(order)
        session.add(
            Discount(
                order_id=order_id,
                state=DiscountState.GRANTED,
                share=TEN,
                amount=taken_off(base, TEN),
                base=base,
                lines=owed_lines(order),
                reason_code=DiscountReason.OTHER,
                reason=reason,
                week=day.fromordinal(day.toordinal() - day.weekday()),
                asked_by_id=house.supervisor.staff_id,
                asked_at=at,
                granted_by_id=house.supervisor.staff_id,
                granted_at=at,
                reported_at=at if reported else None,
            )
        )


def _none() -> ApprovalRequest:
    raise AssertionError("nothing was asked for")
