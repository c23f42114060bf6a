"""The desk asks the supervisor, or the director by pre-report, for what it may not give itself (R2.1.5)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.authority import may
from aftersales_desktop.domain.approvals.signatures import Asking, ask_for
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.rules.value_of import holds
from aftersales_desktop.domain.work_orders.discount import Discount
from aftersales_desktop.domain.work_orders.discount_grant import discount_facts, grant, note_discount
from aftersales_desktop.domain.work_orders.discount_refusals import NoWordAboveQuota
from aftersales_desktop.domain.work_orders.discount_wanted import (
    DiscountWanted,
    Measured,
    measure,
    write_discount,
)
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

ASKED = QT_TRANSLATE_NOOP("Words", "discount asked for")
SAYS = QT_TRANSLATE_NOOP("Notices", "{share} off, number {place} of {quota} this week")
PRE_REPORT = QT_TRANSLATE_NOOP(
    "Notices",
    "Pre-report: discount number {place} of {quota} this week, {amount} yuan ({share}) off order {order} of "
    "{customer}. Why above the quota: {why}",
)


@dataclass(frozen=True, kw_only=True)
class RequestDiscount:
    """Ask for this; `why_above` is the pre-report's sentence, needed once the week's quota is used."""

    order_id: int
    wanted: DiscountWanted
    why_above: str = ""


@dataclass(frozen=True, kw_only=True)
class DiscountRequested:
    """The request; `granted` when filing the report was all it took."""

    order_id: int
    discount_id: int
    power: Power
    granted: bool


@verb(roles=RECEPTION, clause="R2.1.5e")
def request_discount(work: Work, command: RequestDiscount) -> DiscountRequested:
    """Send a discount to whoever may give it; it is applied once that person has said yes.

    Above the limit the service director decides (R2.1.5a). From the sixth order of a week on, the
    pre-report goes to the director with its time; whether a yes is needed is a value of the rulebook
    (R2.1.5e). Everything else is the supervisor's. Refused for what no signature heals.
    """
    order = find_order(work, command.order_id)
    measured = measure(work, order, command.wanted)
    why = command.why_above.strip()
    if measured.week.full and not why:
        raise NoWordAboveQuota
    discount = write_discount(work, order, measured)
    if measured.week.full:
        discount.why_above = why
        discount.pre_reported_at = work.now()
    power = _power_for(work, measured)
    granted = power is Power.DISCOUNT and may(work, Power.DISCOUNT)
    if measured.week.full and power is Power.DISCOUNT:
        _report_ahead(work, order, discount, measured)
    if granted:
        grant(work, order, discount, measured.week)
    else:
        _ask(work, order, discount, measured, power)
    return DiscountRequested(order_id=order.id, discount_id=discount.id, power=power, granted=granted)


def _power_for(work: Work, measured: Measured) -> Power:
    if measured.above_limit:
        return Power.DISCOUNT_ABOVE_LIMIT
    if measured.week.full and holds(work, "discount.above_quota_needs_ack", measured.week.monday):
        return Power.DISCOUNT_ABOVE_QUOTA
    return Power.DISCOUNT


def _ask(work: Work, order: WorkOrder, discount: Discount, measured: Measured, power: Power) -> None:
    ask_for(
        work,
        Asking(
            power=power,
            about=discount.subject,
            version=discount.version,
            content=discount.signed_content,
            order_id=order.id,
            reason="\n".join(filter(None, (discount.reason, discount.why_above))),
            facts=discount_facts(work, order, discount, measured.week)
            | {"says": SAYS, "amount": -discount.amount},
        ),
    )
    note_discount(work, order, discount, ASKED)


def _report_ahead(work: Work, order: WorkOrder, discount: Discount, measured: Measured) -> None:
    """Tell the director before it is given; no answer is waited for."""
    facts = discount_facts(work, order, discount, measured.week) | {"why": discount.why_above}
    tell(
        work,
        Role.SERVICE_DIRECTOR,
        Message(says=PRE_REPORT, facts=facts, about=discount.subject, clause="R2.1.5e", order_id=order.id),
    )
