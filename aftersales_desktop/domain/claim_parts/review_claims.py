"""The week's look at claim parts that arrived and are not fitted: whose customer was called (R2.3.8d)."""

from datetime import datetime, time, timedelta

from sqlalchemy import func, select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.claim_part_order import AT_THE_COUNTER, ClaimPartOrder, ClaimTalk
from aftersales_desktop.domain.duties.do_duty import does, tick_off
from aftersales_desktop.domain.duties.evidence import Evidence, counted
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

DUTY = "claim_parts_review"
GONE_THROUGH = QT_TRANSLATE_NOOP(
    "Notices", "{lying} claim parts lie at the counter, {called} customers called this week"
)


@does(DUTY)
def review_claims(work: Work) -> Evidence:
    """Count what lies at the counter when the duty is ticked off."""
    lying, called = _counts(work)
    return counted(GONE_THROUGH, lying=lying, called=called)


def all_called(work: Work) -> None:
    """Count the week's duty as done when the customer of every part at the counter was called in it."""
    lying, called = _counts(work)
    if lying and lying == called:
        tick_off(work, DUTY, counted(GONE_THROUGH, lying=lying, called=called))


def _counts(work: Work) -> tuple[int, int]:
    """Count the parts at the counter, and those of them whose customer was called since Monday."""
    today = work.today()
    monday = datetime.combine(today - timedelta(days=today.weekday()), time(), work.zone)
    here = ClaimPartOrder.state.in_(AT_THE_COUNTER)
    lying = work.session.scalars(select(func.count()).select_from(ClaimPartOrder).where(here)).one()
    called = work.session.scalars(
        select(func.count(ClaimTalk.claim_id.distinct()))
        .join(ClaimPartOrder, ClaimPartOrder.id == ClaimTalk.claim_id)
        .where(here, ClaimTalk.is_call, ClaimTalk.at >= monday)
    ).one()
    return lying, called
