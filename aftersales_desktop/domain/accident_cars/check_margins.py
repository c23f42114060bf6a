"""The week's accident cars are gone through: an unexplained low margin leads to a proposed fine (R2.1.6d)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.percent import percent
from aftersales_desktop.domain.accident_cars.priced_lines import day_of, priced_lines, without_cost
from aftersales_desktop.domain.accident_cars.unexplained import unexplained
from aftersales_desktop.domain.duties.do_duty import does, tick_off
from aftersales_desktop.domain.duties.evidence import Evidence, counted
from aftersales_desktop.domain.people.find_staff import first_holder
from aftersales_desktop.domain.rules.value_of import money_of
from aftersales_desktop.domain.sanctions.propose import Proposal, propose
from aftersales_desktop.domain.work_orders.closing import Settlement
from aftersales_desktop.domain.work_orders.order_state import OrderKind
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CLAUSE = "R2.1.6d"
REVIEW = "margin_review"
WEEK = timedelta(days=7)
LOOKED_AT = QT_TRANSLATE_NOOP("Notices", "{cars} accident cars looked at, {fines} fines proposed")
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
    tick_off(work, REVIEW, _evidence(checked))
    return checked


@does(REVIEW)
def review_margins(work: Work) -> Evidence:
    """Check this week and the last when the director ticks the duty off; gives looked at and proposed."""
    return _evidence(_check(work, work.today()))


def _evidence(checked: MarginsChecked) -> Evidence:
    return counted(LOOKED_AT, cars=checked.looked_at, fines=checked.proposed)


def _check(work: Work, day: date) -> MarginsChecked:
    orders = _settled(work, day)
    proposed, unknown = 0, []
    for order in orders:
        lines = priced_lines(work, order)
        if without_cost(lines):
            unknown.append(order.shown_number)
            continue
        margin = unexplained(work, order, lines)
        if margin is not None:
            proposed += _propose(work, order, margin.hundredths)
    return MarginsChecked(looked_at=len(orders), proposed=proposed, unknown=tuple(unknown))


def _settled(work: Work, day: date) -> Sequence[WorkOrder]:
    monday = day - timedelta(days=day.weekday())
    begins, ends = (datetime.combine(at, time(), work.zone) for at in (monday - WEEK, monday + WEEK))
    return work.session.scalars(
        select(WorkOrder)
        .join(Settlement, Settlement.order_id == WorkOrder.id)
        .where(
            WorkOrder.kind == OrderKind.ACCIDENT,
            Settlement.at >= begins,
            Settlement.at < ends,
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
    return first_holder(work, Role.FRONT_DESK_SUPERVISOR) or order.advisor_id
