"""The week's accident cars are gone through: an unexplained low margin leads to a proposed fine (R2.1.6d)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.find_quotation import latest_version
from aftersales_desktop.domain.accident_cars.percent import percent
from aftersales_desktop.domain.accident_cars.priced_lines import (
    day_of,
    margin_owed,
    priced_lines,
    threshold,
)
from aftersales_desktop.domain.duties.do_duty import does, open_today, tick
from aftersales_desktop.domain.people.staff_member import StaffMember, StaffRole
from aftersales_desktop.domain.rules.value_of import money_of
from aftersales_desktop.domain.sanctions.propose import Proposal, propose
from aftersales_desktop.domain.work_orders.closing import Settlement
from aftersales_desktop.domain.work_orders.discount_week import monday_of
from aftersales_desktop.domain.work_orders.order_state import OrderKind
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.regulations.periodic_duties import periodic_duties
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CLAUSE = "R2.1.6d"
REVIEW = "margin_review"
WEEK = timedelta(days=7)
UNEXPLAINED = QT_TRANSLATE_NOOP(
    "Sanctions", "Order {order}: accident car settled at a margin of {margin} % without a reason."
)


@dataclass(frozen=True, kw_only=True)
class CheckMargins:
    """Check the accident cars settled in the week of this day and in the week before."""

    day: date


@dataclass(frozen=True, kw_only=True)
class MarginsChecked:
    """How many were looked at, how many new fines were proposed, and whose cost nobody knows."""

    looked_at: int
    proposed: int
    unknown: tuple[str, ...]


@verb(roles=(Role.SERVICE_DIRECTOR, Role.GENERAL_MANAGER, Role.FRONT_DESK_SUPERVISOR), clause=CLAUSE)
def check_margins(work: Work, command: CheckMargins) -> MarginsChecked:
    """Propose a fine for each accident car settled below the line without a reason, imported ones too.

    One proposal an order, however often the week is checked. Nothing is deducted: a manager verifies it (X7).
    """
    checked = _check(work, command.day)
    _tick_off_review(work)
    return checked


@does(REVIEW)
def review_margins(work: Work) -> str:
    """Check this week and the last when the director ticks the duty off; gives looked at and proposed."""
    checked = _check(work, work.today())
    return f"{checked.looked_at} / {checked.proposed}"


def _check(work: Work, day: date) -> MarginsChecked:
    orders = _settled(work, day)
    proposed, unknown = 0, []
    for order in orders:
        lines = priced_lines(work, order)
        if any(priced.unit_cost is None for priced in lines):
            unknown.append(order.shown_number)
            continue
        margin = margin_owed(work, order, lines)
        version = latest_version(work, order.id)
        explained = version is not None and bool(version.reason)
        if not explained and not margin.reaches(threshold(work, order)):
            proposed += _propose(work, order, margin.hundredths)
    return MarginsChecked(looked_at=len(orders), proposed=proposed, unknown=tuple(unknown))


def _settled(work: Work, day: date) -> Sequence[WorkOrder]:
    monday = date.fromordinal(day.toordinal() - day.weekday())
    now = work.local(work.now())
    # Midnight of the house, counted back from now: the weeks begin on Mondays.
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    begins = midnight - (monday_of(work, work.now()) - monday) - timedelta(days=now.weekday()) - WEEK
    return work.session.scalars(
        select(WorkOrder)
        .join(Settlement, Settlement.order_id == WorkOrder.id)
        .where(
            WorkOrder.kind == OrderKind.ACCIDENT,
            Settlement.at >= begins,
            Settlement.at < begins + WEEK + WEEK,
        )
        .order_by(Settlement.at, WorkOrder.id)
    ).all()


def _propose(work: Work, order: WorkOrder, margin: int) -> bool:
    proposal = Proposal(
        person_id=_liable(work, order),
        clause=CLAUSE,
        event=UNEXPLAINED,
        facts={"order": order.shown_number, "margin": percent(margin)},
        about=Subject(SubjectKind.WORK_ORDER, order.id),
        once=f"{CLAUSE} order {order.id}",
        amount=money_of(work, "fine.margin_unexplained", day_of(work, order)) or Money.ZERO,
        order_id=order.id,
    )
    return propose(work, proposal) is not None


def _liable(work: Work, order: WorkOrder) -> int:
    """Name the holder of the post that approves; the advisor when nobody holds it (g-69)."""
    holder = work.session.scalar(
        select(StaffMember.id)
        .join(StaffRole, StaffRole.staff_id == StaffMember.id)
        .where(StaffRole.role == Role.FRONT_DESK_SUPERVISOR, StaffMember.active)
        .order_by(StaffMember.id)
        .limit(1)
    )
    return holder or order.advisor_id


def _tick_off_review(work: Work) -> None:
    """Count the check as the week's duty done, for the post whose duty it is."""
    duty = periodic_duties()[REVIEW]
    this = open_today(work, duty)
    if this is not None and work.actor.holds(*duty.owners):
        tick(work, this, "")
