"""What the decision on a discount needs to see: the share against the limit, the week, the bill (R2.1.5)."""

from aftersales_desktop.boards.request_details import (
    DetailRow,
    Details,
    DetailTable,
    LineBar,
    Meter,
    TableLine,
)
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest
from aftersales_desktop.domain.rules.value_of import share_of
from aftersales_desktop.domain.work_orders.discount import Discount, share_of_base, spread
from aftersales_desktop.domain.work_orders.discount_week import monday_of, week_so_far
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.facts import Word
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

ITEM = QT_TRANSLATE_NOOP("Words", "item")
QUANTITY = QT_TRANSLATE_NOOP("Words", "quantity")
BEFORE = QT_TRANSLATE_NOOP("Words", "before")
AFTER = QT_TRANSLATE_NOOP("Words", "after")
BILL = QT_TRANSLATE_NOOP("Words", "bill")
TOTAL = QT_TRANSLATE_NOOP("Words", "total")
SHARE = QT_TRANSLATE_NOOP("Words", "discount against the limit")
TAKEN_OFF = QT_TRANSLATE_NOOP("Words", "taken off")
USED = QT_TRANSLATE_NOOP("Words", "discounts this week")
REASON = QT_TRANSLATE_NOOP("Words", "reason")
WHY_ABOVE = QT_TRANSLATE_NOOP("Words", "why above the quota")
CHANGED = QT_TRANSLATE_NOOP("Words", "the bill has changed since")
ONLY_GENERAL = QT_TRANSLATE_NOOP("Words", "general repair")
REASON_THERE = QT_TRANSLATE_NOOP("Words", "reason given")
# Room above twice the limit would only be empty.
SCALE = 2


def discount_request(work: Work, request: ApprovalRequest) -> Details:
    """Read the discount a request is about; nothing when it is gone."""
    discount = work.session.get(Discount, request.subject_id)
    if discount is None:
        return Details()
    order = work.session.get_one(WorkOrder, discount.order_id)
    week = week_so_far(work, monday_of(work, work.now()), order.id)
    limit = share_of(work, "discount.most")
    share = share_of_base(discount.amount, discount.base) if discount.share is None else discount.share
    rows = [DetailRow(label=REASON, value=Word(discount.reason_code.value))]
    if discount.why_above:
        rows.append(DetailRow(label=WHY_ABOVE, value=discount.why_above))
    if not discount.fits(order):
        rows.append(DetailRow(label=CHANGED, value=None, tone="bad"))
    return Details(
        rows=tuple(rows),
        table=_bill(order, discount),
        bar=LineBar(
            title=SHARE,
            value=share,
            line=limit,
            most=max(share, SCALE * limit),
            above_is_good=False,
            amount=discount.amount,
            amount_label=TAKEN_OFF,
        ),
        meter=Meter(title=USED, used=week.used, quota=week.quota, this=week.used + 1),
        passed=(ONLY_GENERAL, REASON_THERE),
    )


def _bill(order: WorkOrder, discount: Discount) -> DetailTable:
    """List the lines with their price before and after."""
    lines = [line for line in order.lines if line.live and line.owed != Money.ZERO]
    off = spread(discount.amount, tuple(line.owed for line in lines))
    return DetailTable(
        title=BILL,
        heads=(ITEM, QUANTITY, BEFORE, AFTER),
        lines=tuple(
            TableLine(cells=(line.description, _quantity(line), line.owed, line.owed - part))
            for line, part in zip(lines, off, strict=True)
        ),
        total=TableLine(cells=(Word(TOTAL), None, discount.base, discount.base - discount.amount)),
    )


def _quantity(line: OrderLine) -> str:
    done = line.quantity if line.kind is LineKind.LABOUR else line.fitted
    return f"{done} {line.unit}".strip()
