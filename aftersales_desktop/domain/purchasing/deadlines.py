"""What orders at suppliers set as deadlines: goods that should be here (X5, R2.3.10c)."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.duties.deadline import Deadline
from aftersales_desktop.domain.purchasing.part_order import ON_THE_WAY, PartOrder
from aftersales_desktop.domain.purchasing.supplier import Supplier
from aftersales_desktop.domain.rules.value_of import time_of
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

NOT_HERE = QT_TRANSLATE_NOOP("Notices", "Ask {supplier} where the goods of {order} are")


def part_order_deadlines(work: Work) -> Iterator[Deadline]:
    """Name every order at a supplier whose goods should be here today or should have come before.

    It is due at the end of the shift of the day promised, for the buyer and the parts manager.
    """
    ends = time_of(work, "shift.ends")
    found = work.session.execute(
        select(PartOrder, Supplier.name)
        .join(Supplier, Supplier.id == PartOrder.supplier_id)
        .where(PartOrder.state.in_(ON_THE_WAY), PartOrder.expected_on <= work.today())
        .order_by(PartOrder.expected_on, PartOrder.id)
    )
    for order, supplier in found:
        yield Deadline(
            says=NOT_HERE,
            facts={"supplier": supplier, "order": order.shown_number},
            clause="R2.3.10c",
            due_at=datetime.combine(order.expected_on, ends, work.zone),
            owners=(Role.PURCHASING, Role.PARTS_MANAGER),
            about=order.subject,
        )
