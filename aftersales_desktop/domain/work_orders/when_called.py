"""What follows elsewhere from a call after the visit: an angry customer is a grievance (R7.4.3.6, R2.1.4a).

A room above work orders declares it with `when_called`; the caller's verb need not know the room.
"""

from collections.abc import Callable

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.aftercare import CallBack
from aftersales_desktop.domain.work_orders.work_order import WorkOrder

Hears = Callable[[Work, WorkOrder, CallBack], None]
HEAR: list[Hears] = []


def when_called(hears: Hears) -> Hears:
    """Declare what follows; it is told of every call and looks at its result itself."""
    HEAR.append(hears)
    return hears


def customer_called(work: Work, order: WorkOrder, call: CallBack) -> None:
    """Tell whoever declared to hear of it, in the same transaction."""
    for hears in HEAR:
        hears(work, order, call)
