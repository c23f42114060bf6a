"""What a quotation demands of its order: signed before the estimate, explained before the bill (SM1)."""

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.check_orderable import signers
from aftersales_desktop.domain.accident_cars.find_quotation import signature_now
from aftersales_desktop.domain.accident_cars.priced_lines import check_costs, priced_lines
from aftersales_desktop.domain.accident_cars.refusals import AdditionNotSigned, QuotationNotSigned
from aftersales_desktop.domain.accident_cars.sign_quotation import reason_missing
from aftersales_desktop.domain.accident_cars.unexplained import unexplained
from aftersales_desktop.domain.work_orders.order_state import OrderKind, OrderState
from aftersales_desktop.domain.work_orders.step_guards import before
from aftersales_desktop.domain.work_orders.work_order import WorkOrder


@before(OrderState.QUOTED)
def signed_before_the_estimate(work: Work, order: WorkOrder) -> None:
    """Keep an unsigned quotation in the house: the customer sees what the house stands by (SM4).

    Raises:
        QuotationNotSigned: Nobody signed it as it stands.

    """
    if order.kind is OrderKind.ACCIDENT and signature_now(work, order) is None:
        raise QuotationNotSigned(signers(work, order), order=order.shown_number)


@before(OrderState.STARTED)
def signed_before_work_goes_on(work: Work, order: WorkOrder) -> None:
    """Let work go on with added lines once the new version is signed (R2.3.4c).

    Raises:
        AdditionNotSigned: Nobody signed the quotation with its new lines.

    """
    if order.kind is OrderKind.ACCIDENT and signature_now(work, order) is None:
        raise AdditionNotSigned(signers(work, order), order=order.shown_number)


@before(OrderState.SETTLED)
def explained_before_the_bill(work: Work, order: WorkOrder) -> None:
    """Reckon the margin once more on what is owed; below the line somebody has written why (R2.1.6c).

    Raises:
        CostMissing: A line's cost is unknown.
        ReasonMissing: The margin is low and nobody explained it.

    """
    if order.kind is not OrderKind.ACCIDENT:
        return
    lines = priced_lines(work, order)
    check_costs(lines)
    margin = unexplained(work, order, lines)
    if margin is not None:
        raise reason_missing(work, order, margin)
