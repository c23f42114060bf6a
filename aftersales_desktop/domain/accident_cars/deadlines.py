"""The deadline a quotation sets: the reason for a low margin is written before anybody decides (R2.1.6c)."""

from collections.abc import Iterator
from datetime import timedelta

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.margin import Margin
from aftersales_desktop.domain.accident_cars.percent import percent
from aftersales_desktop.domain.accident_cars.price_quotation import CLOSED
from aftersales_desktop.domain.accident_cars.priced_lines import day_of, threshold
from aftersales_desktop.domain.accident_cars.quotation import (
    AccidentQuotation,
    QuotationState,
    QuotationVersion,
    quotation_of,
)
from aftersales_desktop.domain.duties.deadline import Deadline
from aftersales_desktop.domain.rules.value_of import number_of, share_of
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

EXPLAIN = QT_TRANSLATE_NOOP("Notices", "Write the reason: {order} has a margin of {margin} %")


def quotation_deadlines(work: Work) -> Iterator[Deadline]:
    """Name every quotation below the line whose advisor has not said why."""
    query = (
        select(WorkOrder, QuotationVersion)
        .join(AccidentQuotation, AccidentQuotation.order_id == WorkOrder.id)
        .join(
            QuotationVersion,
            (QuotationVersion.order_id == WorkOrder.id)
            & (QuotationVersion.version == AccidentQuotation.version),
        )
        .where(
            AccidentQuotation.state == QuotationState.PRICED,
            QuotationVersion.reason == "",
            WorkOrder.state.not_in(CLOSED),
        )
        .order_by(QuotationVersion.made_at)
    )
    for order, version in work.session.execute(query):
        tax = share_of(work, "tax.rate", day_of(work, order))
        if not Margin(income=version.income, cost=version.cost, tax=tax).reaches(threshold(work, order)):
            yield Deadline(
                says=EXPLAIN,
                facts={"order": order.shown_number, "margin": percent(version.margin)},
                clause="R2.1.6c",
                due_at=version.made_at + timedelta(minutes=number_of(work, "approval.answer_minutes")),
                person_id=order.advisor_id,
                about=quotation_of(order.id),
                order_id=order.id,
            )
