"""From the inspected car to the archive: bill, handing over, call, file."""

from datetime import timedelta

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.people.staff_member import StaffMember, StaffRole
from aftersales_desktop.domain.work_orders.aftercare import CallBack, CallResult, Delivery, Survey
from aftersales_desktop.domain.work_orders.archive_order import ArchiveOrder, archive_order
from aftersales_desktop.domain.work_orders.cancel_order import CancelOrder, cancel_order
from aftersales_desktop.domain.work_orders.closing import Payment, Settlement
from aftersales_desktop.domain.work_orders.deliver_order import DeliverOrder, deliver_order
from aftersales_desktop.domain.work_orders.order_state import OrderState, PaymentKind, Place
from aftersales_desktop.domain.work_orders.record_call_back import RecordCallBack, record_call_back
from aftersales_desktop.domain.work_orders.refusals import (
    GrievanceOpen,
    NobodyTakesOver,
    NoReason,
    PartsAlreadyOut,
    PaymentsDoNotAddUp,
    SheetNotHandedIn,
    WrongStep,
)
from aftersales_desktop.domain.work_orders.settle_order import PaymentTaken, SettleOrder, settle_order
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role
from tests.domain.work_orders.builders import (
    a_confirmed_order,
    a_dispatched_order,
    fit_all_parts,
    labour,
    lines_of,
    put_in_state,
    state_of,
)
from tests.house import House


def an_inspected_order(house: House) -> int:
    """Labour 450 and oil 340, all fitted and inspected."""
    order_id = a_dispatched_order(house)
    put_in_state(house, order_id, OrderState.INSPECTED)
    fit_all_parts(house, order_id)
    return order_id


def paid(order_id: int, **amounts: int) -> SettleOrder:
    payments = [PaymentTaken(kind=PaymentKind[k.upper()], amount=Money.of(v)) for k, v in amounts.items()]
    return SettleOrder(order_id=order_id, payments=tuple(payments))


def a_delivered_order(house: House) -> int:
    order_id = an_inspected_order(house)
    house.do(house.cashier, settle_order, paid(order_id, cash=790))
    taken = DeliverOrder(order_id=order_id, taken_over_by="王美惠", survey=Survey.FILLED_IN)
    house.do(house.advisor, deliver_order, taken)
    return order_id


def test_a_bill_is_paid_in_several_kinds(house: House) -> None:
    order_id = an_inspected_order(house)
    settled = house.do(house.advisor, settle_order, paid(order_id, cash=90, card=700))
    assert (settled.number, settled.due) == ("ST-261124-0001", Money.of(790))
    assert settled.receipts == ("RC-261124-0001", "RC-261124-0002")
    with house.session() as session:
        settlement = session.get_one(Settlement, order_id)
        assert (settlement.labour, settlement.parts) == (Money.of(450), Money.of(340))
        assert session.query(Payment).count() == 2
    assert state_of(house, order_id) is OrderState.SETTLED


@pytest.mark.parametrize("cash", [789, 791])
def test_payments_come_to_exactly_what_is_due(house: House, cash: int) -> None:
    order_id = an_inspected_order(house)
    with pytest.raises(PaymentsDoNotAddUp):
        house.do(house.advisor, settle_order, paid(order_id, cash=cash))
    with pytest.raises(PaymentsDoNotAddUp):
        house.do(house.advisor, settle_order, paid(order_id, cash=800, card=-10))
    assert state_of(house, order_id) is OrderState.INSPECTED
    with house.session() as session:
        assert session.get(Settlement, order_id) is None


def test_a_part_is_paid_as_far_as_it_is_fitted(house: House) -> None:
    order_id = an_inspected_order(house)
    with house.session() as session, session.begin():
        line = session.get_one(WorkOrder, order_id).lines[1]
        line.fitted = line.handed_over = line.stocked_out = type(line.quantity).of("3.5")
    assert house.do(house.advisor, settle_order, paid(order_id, transfer=450, mobile=297.5)).due == Money.of(  # type: ignore[arg-type]  # half a yuan
        "747.50"
    )


def test_a_bill_over_nothing_needs_no_payment(house: House) -> None:
    order_id = a_dispatched_order(house, labour(price=0))
    put_in_state(house, order_id, OrderState.INSPECTED)
    assert house.do(house.advisor, settle_order, paid(order_id)).receipts == ()
    assert state_of(house, order_id) is OrderState.SETTLED


def test_a_car_is_not_settled_before_its_inspection(house: House) -> None:
    order_id = a_dispatched_order(house)
    put_in_state(house, order_id, OrderState.FINISHED)
    with pytest.raises(WrongStep):
        house.do(house.advisor, settle_order, paid(order_id, cash=790))


def test_a_technician_takes_no_money(house: House) -> None:
    order_id = an_inspected_order(house)
    with pytest.raises(NotYourRight):
        house.do(house.technician, settle_order, paid(order_id, cash=790))


def test_car_and_card_leave_together(house: House) -> None:
    order_id = an_inspected_order(house)
    house.do(house.cashier, settle_order, paid(order_id, cash=790))
    house.clock.move(timedelta(hours=6, minutes=12))
    taken = DeliverOrder(order_id=order_id, taken_over_by="王美惠", survey=Survey.DECLINED)
    assert house.do(house.advisor, deliver_order, taken).late_by == timedelta(minutes=12)
    with house.session() as session:
        order = session.get_one(WorkOrder, order_id)
        assert (order.vehicle_place, order.card_place) == (Place.HANDED_OVER, Place.HANDED_OVER)
        assert order.delivered_at == house.clock.now()
        assert session.get_one(Delivery, order_id).survey is Survey.DECLINED


def test_a_promise_that_was_kept_is_not_late(house: House) -> None:
    order_id = an_inspected_order(house)
    house.do(house.cashier, settle_order, paid(order_id, cash=790))
    taken = DeliverOrder(order_id=order_id, taken_over_by="王美惠", survey=Survey.FILLED_IN)
    assert house.do(house.advisor, deliver_order, taken).late_by is None


def test_a_car_leaves_only_settled_and_with_somebody(house: House) -> None:
    order_id = an_inspected_order(house)
    with pytest.raises(WrongStep):
        house.do(
            house.advisor,
            deliver_order,
            DeliverOrder(order_id=order_id, taken_over_by="王", survey=Survey.FILLED_IN),
        )
    house.do(house.cashier, settle_order, paid(order_id, cash=790))
    nobody = DeliverOrder(order_id=order_id, taken_over_by=" ", survey=Survey.FILLED_IN)
    with pytest.raises(NobodyTakesOver):
        house.do(house.advisor, deliver_order, nobody)
    with pytest.raises(NotYourRight):
        house.do(house.technician, deliver_order, nobody)
    assert state_of(house, order_id) is OrderState.SETTLED


def caller(house: House) -> Actor:
    member = StaffMember(
        number=190,
        badge_tag=1,
        name="沈雅婷",
        pin_hash="",
        roles=[StaffRole(role=Role.CUSTOMER_RELATIONS)],
    )
    house.put(member)
    return member.as_actor()


def test_the_call_that_reaches_the_customer_takes_the_order_on(house: House) -> None:
    order_id, crm = a_delivered_order(house), caller(house)
    missed = RecordCallBack(order_id=order_id, result=CallResult.NOT_REACHED)
    assert not house.do(crm, record_call_back, missed).done
    assert state_of(house, order_id) is OrderState.DELIVERED
    reached = RecordCallBack(order_id=order_id, result=CallResult.SUGGESTION, said="多放幾把椅子")
    assert house.do(crm, record_call_back, reached).done
    assert state_of(house, order_id) is OrderState.CALLED_BACK
    with house.session() as session:
        assert session.query(CallBack).count() == 2


@pytest.mark.parametrize("result", [CallResult.CONTENT, CallResult.NOT_REACHED])
def test_nobody_is_called_before_the_car_is_delivered(house: House, result: CallResult) -> None:
    order_id = an_inspected_order(house)
    with pytest.raises(WrongStep):
        house.do(house.advisor, record_call_back, RecordCallBack(order_id=order_id, result=result))
    with pytest.raises(NotYourRight):
        house.do(house.clerk, record_call_back, RecordCallBack(order_id=order_id, result=result))


def test_an_order_is_archived_with_its_sheet_and_a_content_customer(house: House) -> None:
    order_id, crm = a_delivered_order(house), caller(house)
    file = ArchiveOrder(order_id=order_id, sheet_handed_in=True)
    angry = RecordCallBack(order_id=order_id, result=CallResult.NOT_CONTENT, said="異響還在")
    house.do(crm, record_call_back, angry)
    with pytest.raises(GrievanceOpen) as refused:
        house.do(house.supervisor, archive_order, file)
    assert refused.value.clause == "R2.1.4a"
    house.do(crm, record_call_back, RecordCallBack(order_id=order_id, result=CallResult.CONTENT))
    with pytest.raises(SheetNotHandedIn) as missing:
        house.do(house.supervisor, archive_order, ArchiveOrder(order_id=order_id, sheet_handed_in=False))
    assert missing.value.clause == "R10.5a"
    with pytest.raises(NotYourRight):
        house.do(house.advisor, archive_order, file)
    house.do(house.supervisor, archive_order, file)
    assert state_of(house, order_id) is OrderState.ARCHIVED


def test_an_order_is_not_archived_before_the_call(house: House) -> None:
    order_id = a_delivered_order(house)
    with pytest.raises(WrongStep):
        house.do(house.director, archive_order, ArchiveOrder(order_id=order_id, sheet_handed_in=True))


def test_an_order_is_called_off_with_a_reason(house: House) -> None:
    order_id = a_confirmed_order(house)
    with pytest.raises(NoReason):
        house.do(house.advisor, cancel_order, CancelOrder(order_id=order_id, reason=" "))
    with pytest.raises(NotYourRight):
        house.do(house.technician, cancel_order, CancelOrder(order_id=order_id, reason="x"))
    house.do(house.advisor, cancel_order, CancelOrder(order_id=order_id, reason="客戶改期"))
    assert state_of(house, order_id) is OrderState.CANCELLED


def test_an_order_on_the_floor_or_with_parts_out_is_not_called_off(house: House) -> None:
    order_id = a_dispatched_order(house)
    with pytest.raises(WrongStep):
        house.do(house.advisor, cancel_order, CancelOrder(order_id=order_id, reason="客戶改期"))
    fit_all_parts(house, order_id)
    with pytest.raises(PartsAlreadyOut):
        house.do(house.advisor, cancel_order, CancelOrder(order_id=order_id, reason="客戶改期"))
    assert lines_of(house, order_id)
    assert state_of(house, order_id) is OrderState.DISPATCHED
