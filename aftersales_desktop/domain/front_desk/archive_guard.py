"""An order whose customer has an open grievance is not filed away (SM1, R2.1.4a)."""

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.front_desk.find_grievance import check_no_grievance
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.step_guards import before
from aftersales_desktop.domain.work_orders.work_order import WorkOrder


@before(OrderState.ARCHIVED)
def no_open_grievance(work: Work, order: WorkOrder) -> None:
    """Object while a grievance about the order is open."""
    check_no_grievance(work, order)
