"""Whose signature a version needs, and the reason that goes with a low margin (R2.1.6b-c)."""

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.find_quotation import request_now
from aftersales_desktop.domain.accident_cars.margin import Margin
from aftersales_desktop.domain.accident_cars.percent import percent
from aftersales_desktop.domain.accident_cars.priced_lines import threshold
from aftersales_desktop.domain.accident_cars.quotation import (
    AccidentQuotation,
    QuotationState,
    QuotationVersion,
)
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.signatures import Asking, ask_for, digest_of
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

MARGIN = QT_TRANSLATE_NOOP("Notices", "Margin {margin} %")


def ask_signature(
    work: Work, order: WorkOrder, stored: AccidentQuotation, version: QuotationVersion, margin: Margin
) -> Power | None:
    """Ask who must sign this version; None while its margin is low and nobody said why.

    A request that waits for exactly this, for the same reason, stays as it is.
    """
    power = power_for(work, order, margin)
    if power is Power.ACCIDENT_BELOW_MARGIN and not version.reason:
        return None
    waiting = request_now(work, order.id)
    same = waiting is not None and (waiting.power, waiting.digest, waiting.reason) == (
        power,
        digest_of(version.content),
        version.reason,
    )
    stored.state = QuotationState.PRICED
    if not same:
        ask_for(
            work,
            Asking(
                power=power,
                about=stored.subject,
                version=version.version,
                content=version.content,
                order_id=order.id,
                reason=version.reason,
                facts={"amount": version.income, "says": MARGIN, "margin": percent(version.margin)},
            ),
        )
    return power


def power_for(work: Work, order: WorkOrder, margin: Margin) -> Power:
    """Tell by the margin whose signature is needed; the line itself is the supervisor's."""
    return power_at(enough=margin.reaches(threshold(work, order)))


def power_at(*, enough: bool) -> Power:
    """Name the power that signs at or above the line, or below it."""
    return Power.ACCIDENT_QUOTATION if enough else Power.ACCIDENT_BELOW_MARGIN


def explain(work: Work, version: QuotationVersion, reason: str) -> None:
    """Write the reason under a version, with who wrote it and when."""
    if version.reason == reason.strip():
        return
    version.reason = reason.strip()
    version.reason_by_id = work.actor.staff_id
    version.reason_at = work.now()
