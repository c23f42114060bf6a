"""Stock counts as the counter shows them: the list, and one count with its lines (R2.3.0)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Row, Select, case, func, or_, select
from sqlalchemy.orm import aliased

from aftersales_desktop.database.number_search import numbered
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.part import Bin, Part
from aftersales_desktop.domain.parts.refusals import UnknownSlip
from aftersales_desktop.domain.parts.stock_count import CountState, StockCount, StockCountLine
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.money import Money, total
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF

PAGE = 40


@dataclass(frozen=True, kw_only=True)
class CountRow:
    """One count in the list; how far it is, and how many lines differ."""

    count_id: int
    shown_number: str
    scope: str
    scope_until: str
    state: CountState
    opened_by: str
    opened_at: datetime
    posted_by: str
    posted_at: datetime | None
    lines: int
    counted: int
    differing: int


@dataclass(frozen=True, kw_only=True)
class CountLine:
    """One part in one bin: what the system says, what was counted, and why it differs."""

    line_id: int
    part_id: int
    bin_id: int
    bin: str
    part_number: str
    name: str
    unit: str
    expected: Quantity
    counted: Quantity | None
    cause: str
    cost: Money

    @property
    def difference(self) -> Quantity:
        """What was counted beyond what the system said."""
        return self.counted - self.expected if self.counted is not None else Quantity.ZERO

    @property
    def value(self) -> Money:
        """What the difference is worth at cost."""
        return self.cost.times(self.difference)


@dataclass(frozen=True, kw_only=True)
class CountFacts:
    """One count with all its lines, by bin and part number."""

    row: CountRow
    lines: tuple[CountLine, ...]

    @property
    def surplus(self) -> Money:
        """What was found beyond the books, at cost."""
        return total([line.value for line in self.lines if line.value > Money.ZERO])

    @property
    def shortage(self) -> Money:
        """What was missing from the shelves, at cost."""
        return total([line.value for line in self.lines if line.value < Money.ZERO])


@lookup(roles=ANY_STAFF)
def counts_page(
    work: Work,
    before_id: int | None = None,
    limit: int = PAGE,
    state: CountState | None = None,
    text: str = "",
) -> tuple[CountRow, ...]:
    """Page through the counts, the newest first; `before_id` is the last one seen.

    `text` is any part of the number or of the bins.
    """
    wanted = _counts().order_by(StockCount.id.desc()).limit(limit)
    if state is not None:
        wanted = wanted.where(StockCount.state == state)
    if text.strip():
        bins = (StockCount.scope, StockCount.scope_until)
        looks = [column.icontains(text.strip(), autoescape=True) for column in bins]
        wanted = wanted.where(or_(*looks, numbered(StockCount.number.expression, "SC", text)))
    if before_id is not None:
        wanted = wanted.where(StockCount.id < before_id)
    return tuple(_row(row) for row in work.session.execute(wanted))


@lookup(roles=ANY_STAFF)
def count_facts(work: Work, count_id: int) -> CountFacts:
    """One count with its lines.

    Raises:
        UnknownSlip: There is none.

    """
    row = work.session.execute(_counts().where(StockCount.id == count_id)).one_or_none()
    if row is None:
        raise UnknownSlip
    lines = (
        select(StockCountLine, Bin.code, Part)
        .join(Bin, Bin.id == StockCountLine.bin_id)
        .join(Part, Part.id == StockCountLine.part_id)
        .where(StockCountLine.count_id == count_id)
        .order_by(Bin.code, Part.number)
    )
    return CountFacts(
        row=_row(row),
        lines=tuple(
            CountLine(
                line_id=line.id,
                part_id=part.id,
                bin_id=line.bin_id,
                bin=code,
                part_number=part.number,
                name=part.name,
                unit=part.unit,
                expected=line.expected,
                counted=line.counted,
                cause=line.cause,
                cost=part.cost,
            )
            for line, code, part in work.session.execute(lines)
        ),
    )


POSTED_BY = aliased(StaffMember)


def _counts() -> Select[StockCount, str, str, int, int, int]:
    counted = func.sum(case((StockCountLine.counted.is_not(None), 1), else_=0))
    differs = func.sum(case((StockCountLine.counted != StockCountLine.expected, 1), else_=0))
    sums = (
        select(
            StockCountLine.count_id,
            func.count().label("lines"),
            counted.label("counted"),
            differs.label("differing"),
        )
        .group_by(StockCountLine.count_id)
        .subquery()
    )
    return (
        select(StockCount, StaffMember.name, POSTED_BY.name, sums.c.lines, sums.c.counted, sums.c.differing)
        .join(sums, sums.c.count_id == StockCount.id)
        .join(StaffMember, StaffMember.id == StockCount.opened_by_id)
        .outerjoin(POSTED_BY, POSTED_BY.id == StockCount.posted_by_id)
    )


def _row(row: Row[StockCount, str, str, int, int, int]) -> CountRow:
    count, opened_by, posted_by, lines, counted, differing = row
    return CountRow(
        count_id=count.id,
        shown_number=shown_document("SC", count.number),
        scope=count.scope,
        scope_until=count.scope_until,
        state=count.state,
        opened_by=opened_by,
        opened_at=count.opened_at,
        posted_by=posted_by or "",
        posted_at=count.posted_at,
        lines=lines,
        counted=counted,
        differing=differing,
    )
