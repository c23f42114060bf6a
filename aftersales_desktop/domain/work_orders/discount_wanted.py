"""A discount as somebody at the desk wants it, measured against the rules (R2.1.5)."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.signatures import withdraw
from aftersales_desktop.domain.rules.value_of import share_of
from aftersales_desktop.domain.work_orders.discount import (
    WHOLE,
    Discount,
    DiscountReason,
    DiscountState,
    owed_before,
    owed_lines,
    share_of_base,
    taken_off,
)
from aftersales_desktop.domain.work_orders.discount_refusals import (
    NoDiscountReason,
    NotADiscount,
    NothingToDiscount,
    NotYetTime,
    OnlyGeneralRepair,
)
from aftersales_desktop.domain.work_orders.discount_week import Week, monday_of, week_so_far
from aftersales_desktop.domain.work_orders.order_state import OrderKind, OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money

BEFORE_THE_BILL = frozenset({OrderState.FINISHED, OrderState.INSPECTED})


@dataclass(frozen=True, kw_only=True)
class DiscountWanted:
    """A share in hundredths of a percent or an amount, and why."""

    share: int | None = None
    amount: Money | None = None
    reason_code: DiscountReason | None = None
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class Measured:
    """What is wanted, in money, against the limit and the week."""

    wanted: DiscountWanted
    reason_code: DiscountReason
    base: Money
    amount: Money
    limit: int
    week: Week

    @property
    def share(self) -> int:
        """The share it comes to, in hundredths of a percent."""
        given = self.wanted.share
        return share_of_base(self.amount, self.base) if given is None else given

    @property
    def above_limit(self) -> bool:
        """Whether it is more than the supervisor may give; an amount is compared to the fen."""
        if self.wanted.share is not None:
            return self.wanted.share > self.limit
        return self.amount.fen * WHOLE > self.limit * self.base.fen


def percent(share: int) -> str:
    """Write a share: 1001 is “10.01 %”."""
    whole, rest = divmod(share, 100)
    decimals = f".{rest:02d}".rstrip("0") if rest else ""
    return f"{whole}{decimals} %"


def measure(work: Work, order: WorkOrder, wanted: DiscountWanted) -> Measured:
    """Check what no signature can heal, and work out the rest.

    Raises:
        OnlyGeneralRepair: The order is of another class (R2.1.5b).
        NotYetTime: The work is not finished, or the bill is settled.
        NothingToDiscount: The customer pays nothing.
        NotADiscount: Zero, negative, or more than the bill.
        NoDiscountReason: Code or text is missing (R2.1.5d).

    """
    if order.kind is not OrderKind.GENERAL:
        raise OnlyGeneralRepair(order=order.shown_number, kind=order.kind)
    if order.state not in BEFORE_THE_BILL:
        raise NotYetTime(order=order.shown_number, state=order.state)
    base = owed_before(order)
    if base == Money.ZERO:
        raise NothingToDiscount(order=order.shown_number)
    amount = _amount(wanted, base)
    if wanted.reason_code is None or not wanted.reason.strip():
        raise NoDiscountReason
    return Measured(
        wanted=wanted,
        reason_code=wanted.reason_code,
        base=base,
        amount=amount,
        limit=share_of(work, "discount.most"),
        week=week_so_far(work, monday_of(work, work.now()), order.id),
    )


def _amount(wanted: DiscountWanted, base: Money) -> Money:
    if (wanted.share is None) is (wanted.amount is None):
        raise NotADiscount(base=base)
    if wanted.share is not None and not 0 < wanted.share <= WHOLE:
        raise NotADiscount(base=base)
    amount = wanted.amount if wanted.share is None else taken_off(base, wanted.share)
    if amount is None or not Money.ZERO < amount <= base:
        raise NotADiscount(base=base)
    return amount


def discount_of(work: Work, order_id: int) -> Discount | None:
    """Fetch the discount of an order, whatever its state."""
    return work.session.scalar(select(Discount).where(Discount.order_id == order_id))


def write_discount(work: Work, order: WorkOrder, measured: Measured) -> Discount:
    """Write what is wanted down as a request; an older one of this order and its signatures fall."""
    fresh: dict[str, Any] = {
        "state": DiscountState.REQUESTED,
        "share": measured.wanted.share,
        "amount": measured.amount,
        "base": measured.base,
        "lines": owed_lines(order),
        "reason_code": measured.reason_code,
        "reason": measured.wanted.reason.strip(),
        "week": measured.week.monday,
        "asked_by_id": work.actor.staff_id,
        "asked_at": work.now(),
        "why_above": "",
        "above_limit": measured.above_limit,
        "above_quota": measured.week.full,
        "granted_by_id": None,
        "granted_at": None,
        "pre_reported_at": None,
        "reported_at": None,
    }
    discount = discount_of(work, order.id)
    if discount is None:
        discount = Discount(order_id=order.id, **fresh)
        work.session.add(discount)
    else:
        withdraw(work, discount.subject)
        for name, value in fresh.items():
            setattr(discount, name, value)
    work.session.flush()
    return discount
