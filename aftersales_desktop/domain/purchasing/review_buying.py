"""Last month's purchases without need, counted when the parts manager goes through them (R2.3.10c)."""

from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import func, select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.duties.do_duty import does
from aftersales_desktop.domain.duties.evidence import Evidence, counted
from aftersales_desktop.domain.purchasing.part_order import Need, PartOrder, PartOrderLine, PartOrderState
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

GONE_THROUGH = QT_TRANSLATE_NOOP("Notices", "{lines} lines bought last month, {without} of them without need")


@does("careless_buying")
def review_buying(work: Work) -> Evidence:
    """Count last month's bought lines, and those that nothing asked for."""
    ends = work.today().replace(day=1)
    begins = (ends - timedelta(days=1)).replace(day=1)
    bought = dict(
        work.session.execute(
            select(PartOrderLine.need, func.count())
            .join(PartOrder, PartOrder.id == PartOrderLine.part_order_id)
            .where(
                PartOrder.state != PartOrderState.CANCELLED,
                PartOrder.ordered_at >= _moment(work, begins),
                PartOrder.ordered_at < _moment(work, ends),
            )
            .group_by(PartOrderLine.need)
        ).all()
    )
    return counted(GONE_THROUGH, lines=sum(bought.values()), without=bought.get(Need.NONE, 0))


def _moment(work: Work, day: date) -> datetime:
    return datetime.combine(day, time(), work.zone).astimezone(UTC)
