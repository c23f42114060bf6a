"""Post a count: its differences, each with a cause, go into the ledger (R2.3.0)."""

from dataclasses import dataclass

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.duties.do_duty import tick_off
from aftersales_desktop.domain.duties.evidence import counted
from aftersales_desktop.domain.parts.counting_refusals import (
    BelowZero,
    CauseMissing,
    CountClosed,
    NotCountedYet,
)
from aftersales_desktop.domain.parts.find_parts import find_bins, find_count, find_part
from aftersales_desktop.domain.parts.ledger import Entry, post
from aftersales_desktop.domain.parts.part import Bin, Stock
from aftersales_desktop.domain.parts.stock_count import CountState, StockCount, StockCountLine
from aftersales_desktop.domain.parts.stock_movement import MovementKind
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.money import Money, total
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

POSTED = QT_TRANSLATE_NOOP("Words", "count posted")
DUTY = "stock_taking"
COUNTED = QT_TRANSLATE_NOOP("Notices", "{lines} places counted, {differences} differed")


@dataclass(frozen=True, kw_only=True)
class PostCount:
    """The count that is finished."""

    count_id: int


@dataclass(frozen=True, kw_only=True)
class CountPosted:
    """How many lines differed, and what the differences are worth at cost."""

    count_id: int
    shown_number: str
    differences: int
    value: Money


@verb(roles=(Role.PARTS_MANAGER,), clause="R2.3.0")
def post_count(work: Work, order: PostCount) -> CountPosted:
    """Correct the stock by the count's differences.

    Raises:
        UnknownSlip: No such count.
        CountClosed: It was posted or cancelled before.
        NotCountedYet: Some lines have not been counted.
        CauseMissing: A difference has no cause.
        BelowZero: The stock went out after it was counted.

    """
    count = find_count(work, order.count_id)
    shown = shown_document("SC", count.number)
    _check(count, shown)
    bins = find_bins(work, {line.bin_id for line in count.lines})
    entries = [_difference(work, line, bins) for line in count.lines if line.difference]
    if entries:
        post(work, entries, MovementKind.COUNT, shown)
    count.state = CountState.POSTED
    count.posted_by_id = work.actor.staff_id
    count.posted_at = work.now()
    work.note(Topic.STOCK, count.id, POSTED, new=shown)
    tick_off(work, DUTY, counted(COUNTED, lines=len(count.lines), differences=len(entries)))
    return CountPosted(
        count_id=count.id,
        shown_number=shown,
        differences=len(entries),
        value=total([entry.unit_cost.times(entry.quantity) for entry in entries]),
    )


def _check(count: StockCount, shown: str) -> None:
    if count.state is not CountState.OPEN:
        raise CountClosed(count=shown, state=count.state)
    missing = sum(1 for line in count.lines if line.counted is None)
    if missing:
        raise NotCountedYet(lines=missing, count=shown)


def _difference(work: Work, line: StockCountLine, bins: dict[int, Bin]) -> Entry:
    """Turn one differing line into its ledger entry."""
    part, place = find_part(work, line.part_id), bins[line.bin_id]
    if not line.cause:
        raise CauseMissing(part=part.name, bin=place.code, difference=line.difference)
    there = work.session.scalar(
        select(Stock.on_hand).where(Stock.part_id == part.id, Stock.bin_id == place.id).with_for_update()
    )
    if (there or Quantity.ZERO) + line.difference < Quantity.ZERO:
        raise BelowZero(part=part.name, bin=place.code)
    return Entry(part_id=part.id, bin_id=place.id, quantity=line.difference, unit_cost=part.cost)
