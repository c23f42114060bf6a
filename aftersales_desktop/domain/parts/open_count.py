"""Open a stock count of some bins: what the system says stands beside what will be counted (R2.3.0)."""

from dataclasses import dataclass

from sqlalchemy import select

from aftersales_desktop.database.number_series import next_number
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.counting_refusals import (
    BinsBeingCounted,
    NothingInTheRange,
    NothingToCount,
)
from aftersales_desktop.domain.parts.part import Bin, Stock
from aftersales_desktop.domain.parts.stock_count import CountState, StockCount, StockCountLine, covers
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

OPENED = QT_TRANSLATE_NOOP("Words", "count opened")


@dataclass(frozen=True, kw_only=True)
class OpenCount:
    """Which bins: those whose codes begin so (an area A, a shelf A-03, one bin A-03-2); empty for all.

    With `until`, the bins from `scope` to there, both included: A-03 to A-07.
    """

    scope: str = ""
    until: str = ""


@dataclass(frozen=True, kw_only=True)
class CountOpened:
    """The count, and how many lines it has."""

    count_id: int
    number: int
    shown_number: str
    lines: int


@verb(roles=(Role.PARTS_CLERK, Role.PARTS_MANAGER), clause="R2.3.0")
def open_count(work: Work, order: OpenCount) -> CountOpened:
    """Open a count with a line for every part that has stock in these bins.

    Raises:
        NothingToCount: No bin with stock begins so.
        NothingInTheRange: No bin with stock lies between the two.
        BinsBeingCounted: One of the bins stands in another open count.

    """
    scope, until = order.scope.strip().upper(), order.until.strip().upper()
    places = (
        select(Stock.part_id, Stock.bin_id, Stock.on_hand, Bin.code)
        .join(Bin, Bin.id == Stock.bin_id)
        .where(Stock.on_hand > Quantity.ZERO)
        .order_by(Bin.code, Stock.part_id)
    )
    rows = [row for row in work.session.execute(places) if covers(scope, until, row.code)]
    if not rows and until:
        raise NothingInTheRange(first=scope, last=until)
    if not rows:
        raise NothingToCount(scope=scope)
    _see_that_nobody_counts(work, {row.bin_id: row.code for row in rows})
    number = next_number(work, "stock count")
    count = StockCount(
        number=number,
        scope=scope,
        scope_until=until,
        opened_by_id=work.actor.staff_id,
        opened_at=work.now(),
    )
    count.lines.extend(
        StockCountLine(part_id=row.part_id, bin_id=row.bin_id, expected=row.on_hand) for row in rows
    )
    work.session.add(count)
    work.session.flush()
    shown = shown_document("SC", number)
    work.note(Topic.STOCK, count.id, OPENED, new=shown)
    return CountOpened(count_id=count.id, number=number, shown_number=shown, lines=len(rows))


def _see_that_nobody_counts(work: Work, codes: dict[int, str]) -> None:
    elsewhere = (
        select(StockCount.number, StockCountLine.bin_id)
        .join(StockCountLine, StockCountLine.count_id == StockCount.id)
        .where(StockCount.state == CountState.OPEN)
    )
    for number, bin_id in work.session.execute(elsewhere):
        if bin_id in codes:
            raise BinsBeingCounted(count=shown_document("SC", number), bin=codes[bin_id])
