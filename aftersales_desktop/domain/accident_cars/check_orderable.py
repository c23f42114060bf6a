"""May a part of an accident car be ordered: only from a quotation signed as it stands (R2.3.3a, R2.3.4d)."""

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.ask_signature import power_for
from aftersales_desktop.domain.accident_cars.find_quotation import last_signed_version, signature_now
from aftersales_desktop.domain.accident_cars.priced_lines import margin_of, priced_lines
from aftersales_desktop.domain.accident_cars.refusals import (
    LineNotOnQuotation,
    NewLineNotSigned,
    QuotationNotSigned,
)
from aftersales_desktop.domain.accident_cars.signed_content import line_ids
from aftersales_desktop.domain.approvals.authority import holders
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import OrderKind
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import Role


def check_orderable(work: Work, order: WorkOrder, line: OrderLine) -> None:
    """Let a line of an order be ordered from a supplier; orders of other classes need no quotation.

    Raises:
        LineNotOnQuotation: The line is dropped, or the customer has not said yes to it yet.
        QuotationNotSigned: Nobody signed the quotation as it stands (R2.3.3a).
        NewLineNotSigned: The line came after the last signature (R2.3.4d).

    """
    if order.kind is not OrderKind.ACCIDENT:
        return
    if not line.live:
        raise LineNotOnQuotation(part=line.description, order=order.shown_number)
    if signature_now(work, order) is not None:
        return
    signed = last_signed_version(work, order.id)
    who = signers(work, order)
    if signed is not None and line.id not in line_ids(signed.content):
        raise NewLineNotSigned(who, part=line.description, order=order.shown_number)
    raise QuotationNotSigned(who, order=order.shown_number)


def signers(work: Work, order: WorkOrder) -> tuple[Role, ...]:
    """Name the posts whose signature this quotation needs at its margin (R2.1.6b-c)."""
    return holders(work, power_for(work, order, margin_of(work, order, priced_lines(work, order))))
