"""The week's customer tasks, counted when the supervisor has looked through the analyses (R2.1.2b-c)."""

from datetime import datetime, time, timedelta

from sqlalchemy import func, select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.duties.do_duty import does
from aftersales_desktop.domain.duties.evidence import Evidence, counted
from aftersales_desktop.domain.front_desk.customer_task import CustomerTask
from aftersales_desktop.domain.front_desk.make_tasks import DUTY
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

LOOKED_THROUGH = QT_TRANSLATE_NOOP("Notices", "{given} customer tasks given this week, {undone} not done yet")


@does(DUTY)
def review_tasks(work: Work) -> Evidence:
    """Count the tasks given since Monday, and all those that are still to be done."""
    today = work.today()
    monday = datetime.combine(today - timedelta(days=today.weekday()), time(), work.zone)
    count = select(func.count()).select_from(CustomerTask)
    return counted(
        LOOKED_THROUGH,
        given=work.session.scalars(count.where(CustomerTask.made_at >= monday)).one(),
        undone=work.session.scalars(count.where(CustomerTask.done_at.is_(None))).one(),
    )
