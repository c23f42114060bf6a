"""A customer who is not content on the phone is a grievance; content again, it is dispelled (R2.1.4)."""

from collections.abc import Sequence

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.find_customer import find_customer
from aftersales_desktop.domain.front_desk.close_grievance import CloseGrievance, close_grievance
from aftersales_desktop.domain.front_desk.grievance import (
    STILL_OPEN,
    Grievance,
    GrievanceChannel,
    GrievanceState,
)
from aftersales_desktop.domain.front_desk.record_grievance import RecordGrievance, record_grievance
from aftersales_desktop.domain.work_orders.aftercare import CallBack, CallResult
from aftersales_desktop.domain.work_orders.when_called import when_called
from aftersales_desktop.domain.work_orders.work_order import WorkOrder

NO_WORDS = "—"


@when_called
def hear_call(work: Work, order: WorkOrder, call: CallBack) -> None:
    """Enter what an angry customer says, unless the order's grievance is open already.

    It runs as any other: 24 hours, the superior, and the suspicion that the desk heard it before (R2.1.4b).
    What a call brought in and the desk still has, a content customer's call dispels.

    Raises:
        NoWords: The customer is not content, and nobody wrote why.

    """
    if call.result is CallResult.NOT_REACHED:
        return
    open_ones = _open_of(work, order)
    if call.result is CallResult.NOT_CONTENT:
        if not open_ones:
            record_grievance(
                work,
                RecordGrievance(
                    customer_id=order.customer_id,
                    words=call.said,
                    channel=GrievanceChannel.PHONE,
                    order_id=order.id,
                ),
            )
        return
    for grievance in open_ones:
        if grievance.state is GrievanceState.OPEN and grievance.channel is GrievanceChannel.PHONE:
            _dispel(work, order, grievance, call)


def _dispel(work: Work, order: WorkOrder, grievance: Grievance, call: CallBack) -> None:
    close_grievance(
        work,
        CloseGrievance(
            grievance_id=grievance.id,
            dispelled=True,
            confirmed_by=find_customer(work, order.customer_id).name,
            done=call.said or NO_WORDS,
        ),
    )


def _open_of(work: Work, order: WorkOrder) -> Sequence[Grievance]:
    wanted = select(Grievance).where(Grievance.order_id == order.id, Grievance.state.in_(STILL_OPEN))
    return work.session.scalars(wanted.order_by(Grievance.id)).all()
