"""A call after the visit with an angry customer is a grievance like any other (R2.1.4, R7.4.3.6)."""

import pytest
from sqlalchemy import select

from aftersales_desktop.domain.front_desk.grievance import (
    Concealment,
    Grievance,
    GrievanceChannel,
    GrievanceState,
)
from aftersales_desktop.domain.front_desk.record_grievance import RecordGrievance, record_grievance
from aftersales_desktop.domain.front_desk.refusals_grievance import NoWords
from aftersales_desktop.domain.work_orders.aftercare import CallBack, CallResult
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.record_call_back import RecordCallBack, record_call_back
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from tests.boards.builders import an_order
from tests.house import House


@pytest.fixture
def order(house: House) -> WorkOrder:
    """A car that its customer has taken over."""
    return an_order(house, house.a_car(), state=OrderState.DELIVERED, delivered=house.clock.now())


def call(house: House, order: WorkOrder, result: CallResult, said: str = "") -> None:
    house.do(house.supervisor, record_call_back, RecordCallBack(order_id=order.id, result=result, said=said))


def grievances(house: House) -> list[Grievance]:
    with house.session() as session:
        return list(session.scalars(select(Grievance).order_by(Grievance.id)))


def test_an_angry_customer_on_the_phone_is_entered_once(house: House, order: WorkOrder) -> None:
    call(house, order, CallResult.NOT_CONTENT, "異響還在")
    call(house, order, CallResult.NOT_CONTENT, "還是沒人回覆")
    (one,) = grievances(house)
    assert (one.words, one.order_id, one.channel) == ("異響還在", order.id, GrievanceChannel.PHONE)
    assert one.state is GrievanceState.OPEN


def test_an_angry_call_without_words_is_refused(house: House, order: WorkOrder) -> None:
    with pytest.raises(NoWords) as refused:
        call(house, order, CallResult.NOT_CONTENT, " ")
    assert refused.value.clause == "R2.1.4a"
    with house.session() as session:
        assert session.scalars(select(CallBack)).all() == []


def test_what_lay_at_the_desk_comes_to_light_by_the_call(house: House, order: WorkOrder) -> None:
    """T12's other way: the customer complains again by another channel (R2.1.4b)."""
    told = RecordGrievance(customer_id=order.customer_id, words="等太久")
    house.do(house.advisor, record_grievance, told)
    call(house, order, CallResult.NOT_CONTENT, "櫃檯早就知道")
    with house.session() as session:
        (suspected,) = session.scalars(select(Concealment))
    assert suspected.person_id == house.advisor.staff_id


def test_a_content_call_dispels_what_a_call_brought_in(house: House, order: WorkOrder) -> None:
    call(house, order, CallResult.NOT_CONTENT, "異響還在")
    call(house, order, CallResult.NOT_REACHED)
    assert grievances(house)[0].state is GrievanceState.OPEN
    call(house, order, CallResult.CONTENT, "重新鎖緊後沒有了")
    (one,) = grievances(house)
    assert (one.state, one.confirmed_by, one.done) == (GrievanceState.DISPELLED, "王美惠", "重新鎖緊後沒有了")


def test_it_does_not_dispel_what_was_said_at_the_desk(house: House, order: WorkOrder) -> None:
    told = RecordGrievance(customer_id=order.customer_id, words="等太久", order_id=order.id)
    house.do(house.advisor, record_grievance, told)
    call(house, order, CallResult.CONTENT)
    assert grievances(house)[0].state is GrievanceState.OPEN
