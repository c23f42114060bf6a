"""The week's discounts are gone through: what was not reported leads to a proposed fine (R2.1.5f)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import or_, select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.duties.do_duty import does, tick_off
from aftersales_desktop.domain.duties.evidence import Evidence, counted
from aftersales_desktop.domain.people.find_staff import first_holder
from aftersales_desktop.domain.rules.value_of import money_of, number_of
from aftersales_desktop.domain.sanctions.propose import Proposal, propose
from aftersales_desktop.domain.work_orders.closing import Settlement
from aftersales_desktop.domain.work_orders.discount import Discount, DiscountState
from aftersales_desktop.domain.work_orders.discount_refusals import WeekToCome
from aftersales_desktop.domain.work_orders.discount_week import monday_of
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CLAUSE = "R2.1.5f"
REVIEW = "discount_review"
WEEK = timedelta(days=7)
LOOKED_AT = QT_TRANSLATE_NOOP("Notices", "{discounts} discounts looked at, {fines} fines proposed")
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


@dataclass(frozen=True)
class TakenOff:
    """Something that was taken off a bill and is not in order."""

    order_id: int
    amount: Money
    at: datetime | None
    given_by_id: int
    event: str


@verb(roles=(Role.SERVICE_DIRECTOR, Role.GENERAL_MANAGER, Role.FRONT_DESK_SUPERVISOR), clause=CLAUSE)
def check_discounts(work: Work, command: CheckDiscounts) -> DiscountsChecked:
    """Propose a fine for each discounted order without report, or above the quota without pre-report.

    Imported discounts are found too, also those that stand on the bill alone. One proposal an order, however
    often the week is checked. Nothing is deducted: a manager verifies the proposal (X7). Refused for a week
    that has not begun.
    """
    checked = _check(work, _monday(work, command.day))
    tick_off(work, REVIEW, _evidence(checked))
    return checked


@does(REVIEW)
def review_discounts(work: Work) -> Evidence:
    """Check this week and the last when the director ticks the duty off."""
    return _evidence(_check(work, _monday(work, work.today())))


def _evidence(checked: DiscountsChecked) -> Evidence:
    return counted(LOOKED_AT, discounts=checked.looked_at, fines=checked.proposed)


def _check(work: Work, monday: date) -> DiscountsChecked:
    looked_at, proposed = 0, 0
    for week in (monday - WEEK, monday):
        given = _given_in(work, week)
        quota = number_of(work, "discount.weekly_quota", week)
        fine = money_of(work, "fine.discount_unreported", week) or Money.ZERO
        looked_at += len(given)
        found = [_taken_off(one, event) for one, event in _unreported(given, quota)]
        unknown = _past_every_rule(work, week)
        looked_at += len(unknown)
        proposed += sum(_propose(work, one, fine) for one in (*found, *unknown))
    return DiscountsChecked(week=monday, looked_at=looked_at, proposed=proposed)


def _given_in(work: Work, monday: date) -> Sequence[Discount]:
    return work.session.scalars(
        select(Discount)
        .where(Discount.week == monday, Discount.state == DiscountState.GRANTED)
        # What took a place above the quota comes last, though it was perhaps given a week before.
        .order_by(Discount.above_quota, Discount.granted_at, Discount.id)
    ).all()


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


def _taken_off(discount: Discount, event: str) -> TakenOff:
    given_by = discount.granted_by_id or discount.asked_by_id
    return TakenOff(discount.order_id, discount.amount, discount.granted_at, given_by, event)


def _past_every_rule(work: Work, monday: date) -> list[TakenOff]:
    """Find bills of the week with something taken off and no discount behind it, as an import leaves them."""
    begin, end = (datetime.combine(day, time(), work.zone) for day in (monday, monday + WEEK))
    rows = work.session.scalars(
        select(Settlement)
        .outerjoin(Discount, Discount.order_id == Settlement.order_id)
        .where(
            Settlement.at >= begin,
            Settlement.at < end,
            Settlement.discount > Money.ZERO,
            or_(Discount.id.is_(None), Discount.state != DiscountState.GRANTED),
        )
        .order_by(Settlement.at, Settlement.order_id)
    )
    return [
        TakenOff(bill.order_id, bill.discount or Money.ZERO, bill.at, bill.settled_by_id, UNREPORTED)
        for bill in rows
    ]


def _propose(work: Work, found: TakenOff, fine: Money) -> bool:
    order = work.session.get_one(WorkOrder, found.order_id)
    proposal = Proposal(
        person_id=_liable(work, found),
        clause=CLAUSE,
        event=found.event,
        facts={"order": order.shown_number, "amount": found.amount},
        about=Subject(SubjectKind.WORK_ORDER, order.id),
        once=f"{CLAUSE} order {order.id}",
        amount=fine,
        happened_at=found.at,
        order_id=order.id,
    )
    return propose(work, proposal) is not None


def _liable(work: Work, found: TakenOff) -> int:
    """Name the holder of the post; whoever gave it when nobody holds it (the verifier may name another)."""
    return first_holder(work, Role.FRONT_DESK_SUPERVISOR) or found.given_by_id
