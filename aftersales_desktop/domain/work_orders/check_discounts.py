"""The week's discounts are gone through: what was not reported leads to a proposed fine (R2.1.5f)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.duties.do_duty import open_today, tick
from aftersales_desktop.domain.people.staff_member import StaffMember, StaffRole
from aftersales_desktop.domain.rules.value_of import money_of, number_of
from aftersales_desktop.domain.sanctions.propose import Proposal, propose
from aftersales_desktop.domain.work_orders.discount import Discount, DiscountState
from aftersales_desktop.domain.work_orders.discount_refusals import WeekToCome
from aftersales_desktop.domain.work_orders.discount_week import monday_of
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.regulations.periodic_duties import periodic_duties
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CLAUSE = "R2.1.5f"
REVIEW = "discount_review"
WEEK = timedelta(days=7)
UNREPORTED = QT_TRANSLATE_NOOP(
    "Sanctions", "Order {order}: {amount} yuan discount without a report of its reason."
)
NO_PRE_REPORT = QT_TRANSLATE_NOOP(
    "Sanctions", "Order {order}: {amount} yuan discount above the weekly quota without a pre-report."
)


@dataclass(frozen=True, kw_only=True)
class CheckDiscounts:
    """Check the week of this day, and the week before."""

    day: date


@dataclass(frozen=True, kw_only=True)
class DiscountsChecked:
    """How many discounts were looked at, and how many new fines were proposed."""

    week: date
    looked_at: int
    proposed: int


@verb(roles=(Role.SERVICE_DIRECTOR, Role.GENERAL_MANAGER, Role.FRONT_DESK_SUPERVISOR), clause=CLAUSE)
def check_discounts(work: Work, command: CheckDiscounts) -> DiscountsChecked:
    """Propose a fine for each discounted order without report, or above the quota without pre-report.

    Imported discounts are found too. One proposal an order, however often the week is checked. Nothing is
    deducted: a manager verifies the proposal (X7). Refused for a week that has not begun.
    """
    monday = _monday(work, command.day)
    looked_at, proposed = 0, 0
    for week in (monday - WEEK, monday):
        given = _given_in(work, week)
        quota = number_of(work, "discount.weekly_quota", week)
        fine = money_of(work, "fine.discount_unreported", week) or Money.ZERO
        looked_at += len(given)
        proposed += sum(_propose(work, one, event, fine) for one, event in _unreported(given, quota))
    _tick_off_review(work)
    return DiscountsChecked(week=monday, looked_at=looked_at, proposed=proposed)


def _given_in(work: Work, monday: date) -> Sequence[Discount]:
    return work.session.scalars(
        select(Discount)
        .where(Discount.week == monday, Discount.state == DiscountState.GRANTED)
        # What took a place above the quota comes last, though it was perhaps given a week before.
        .order_by(Discount.above_quota, Discount.granted_at, Discount.id)
    ).all()


def _tick_off_review(work: Work) -> None:
    """Count the check as the week's duty done, for the post whose duty it is."""
    duty = periodic_duties()[REVIEW]
    this = open_today(work, duty)
    if this is not None and work.actor.holds(*duty.owners):
        tick(work, this, "")


def _monday(work: Work, day: date) -> date:
    monday = date.fromordinal(day.toordinal() - day.weekday())
    if monday > monday_of(work, work.now()):
        raise WeekToCome
    return monday


def _unreported(given: Iterable[Discount], quota: int) -> list[tuple[Discount, str]]:
    """Find those without report, and those beyond the quota without pre-report."""
    found = []
    for place, discount in enumerate(given, start=1):
        if discount.reported_at is None or not discount.reason.strip():
            found.append((discount, UNREPORTED))
        elif place > quota and discount.pre_reported_at is None:
            found.append((discount, NO_PRE_REPORT))
    return found


def _propose(work: Work, discount: Discount, event: str, fine: Money) -> bool:
    order = work.session.get_one(WorkOrder, discount.order_id)
    proposal = Proposal(
        person_id=_liable(work, discount),
        clause=CLAUSE,
        event=event,
        facts={"order": order.shown_number, "amount": discount.amount},
        about=Subject(SubjectKind.WORK_ORDER, order.id),
        once=f"{CLAUSE} order {order.id}",
        amount=fine,
        happened_at=discount.granted_at,
        order_id=order.id,
    )
    return propose(work, proposal) is not None


def _liable(work: Work, discount: Discount) -> int:
    """Name the holder of the post; whoever gave it when nobody holds it (the verifier may name another)."""
    holder = work.session.scalar(
        select(StaffMember.id)
        .join(StaffRole, StaffRole.staff_id == StaffMember.id)
        .where(StaffRole.role == Role.FRONT_DESK_SUPERVISOR, StaffMember.active)
        .order_by(StaffMember.id)
        .limit(1)
    )
    return holder or discount.granted_by_id or discount.asked_by_id
