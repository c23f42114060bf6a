"""Last month's internal use against its ceilings, counted when the parts manager reviews it (R2.3.12c)."""

from datetime import timedelta

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.duties.do_duty import does
from aftersales_desktop.domain.duties.evidence import Evidence, counted
from aftersales_desktop.domain.internal_use.consumption import month_of
from aftersales_desktop.domain.internal_use.lookups import consumption
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CHECKED = QT_TRANSLATE_NOOP("Notices", "{used} consumables used last month, {above} above their ceiling")


@does("internal_use_review")
def review_consumption(work: Work) -> Evidence:
    """Count what went out last month, and of how many consumables more than the ceiling."""
    last_month = month_of(month_of(work.today()) - timedelta(days=1))
    rows = [row for row in consumption(work, last_month) if row.used > Quantity.ZERO]
    return counted(CHECKED, used=len(rows), above=sum(row.above for row in rows))
