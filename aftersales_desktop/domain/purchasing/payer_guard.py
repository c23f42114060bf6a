"""A part on its way does not become a claim part afterwards: signatures come before the order (R2.3.9a)."""

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.find_claim import claim_of_line
from aftersales_desktop.domain.purchasing.demand import awaited_for
from aftersales_desktop.domain.purchasing.refusals import OrderedWithoutClaim
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import Payer
from aftersales_desktop.domain.work_orders.step_guards import before_payer
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.quantity import Quantity


@before_payer
def signed_before_ordered(work: Work, order: WorkOrder, line: OrderLine, payer: Payer) -> None:
    """Keep a line that is ordered as the customer's own from turning into a warranty line.

    Raises:
        OrderedWithoutClaim: Suppliers owe it, and no claim-part order was made before.

    """
    if payer is not Payer.WARRANTY or claim_of_line(work, line.id) is not None:
        return
    if awaited_for(work, line.id) > Quantity.ZERO:
        raise OrderedWithoutClaim(part=line.description, order=order.shown_number)
