"""When an advisor turned to a customer and walked round the car, stamped by the check-in itself (R2.1.3a)."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.work_order import WorkOrder


class ReceptionTimes(Row):
    """The two moments of a reception that nothing else of the order tells."""

    __tablename__ = "reception_times"

    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("work_order.id"), primary_key=True)
    greeted_at: Mapped[datetime | None] = mapped_column(default=None)
    walked_round_at: Mapped[datetime | None] = mapped_column(default=None)


def stamp_reception(
    work: Work,
    order: WorkOrder,
    *,
    greeted_at: datetime | None = None,
    walked_round_at: datetime | None = None,
) -> None:
    """Keep the first stamp of each; none lies in the future, whatever a PC's clock says."""
    if greeted_at is None and walked_round_at is None:
        return
    times = work.session.get(ReceptionTimes, order.id)
    if times is None:
        times = ReceptionTimes(order_id=order.id)
        work.session.add(times)
    if greeted_at is not None:
        times.greeted_at = times.greeted_at or min(greeted_at, work.now())
    if walked_round_at is not None:
        times.walked_round_at = times.walked_round_at or min(walked_round_at, work.now())
