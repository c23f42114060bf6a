"""What decisions bring about in the subjects: every module that declares it, so that none is forgotten (X4).

A subject declares its consequences with `when_decided`, with `before` what it demands of an order's steps,
with `before_payer` and `before_price` what it demands before a line is paid by somebody else or costs so
little, and with `before_leaving` what must be in order before somebody leaves; a window that lets people
decide need not know the subject. The composition root and the tests import this; nobody else needs to.
"""

from types import ModuleType

from aftersales_desktop.domain.accident_cars import check_margins, quotation_decided, quotation_guards
from aftersales_desktop.domain.claim_parts import claim_decided, fitted_part, review_claims
from aftersales_desktop.domain.front_desk import angry_call, archive_guard, report_reception, review_tasks
from aftersales_desktop.domain.internal_use import review_consumption
from aftersales_desktop.domain.parts import list_price, review_returns
from aftersales_desktop.domain.purchasing import payer_guard, review_buying
from aftersales_desktop.domain.rounds import compare_parts
from aftersales_desktop.domain.sanctions import sanction_decided
from aftersales_desktop.domain.tools import liable, tools_still_out
from aftersales_desktop.domain.work_orders import check_discounts, clock_left_running, discount_decided

DECLARED_IN: tuple[ModuleType, ...] = (
    angry_call,
    archive_guard,
    check_discounts,
    check_margins,
    claim_decided,
    clock_left_running,
    compare_parts,
    discount_decided,
    fitted_part,
    liable,
    list_price,
    payer_guard,
    quotation_decided,
    quotation_guards,
    report_reception,
    review_buying,
    review_claims,
    review_consumption,
    review_returns,
    review_tasks,
    sanction_decided,
    tools_still_out,
)
