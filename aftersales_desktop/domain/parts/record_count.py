"""Write down what was counted of a part in a bin, scan by scan (R2.3.0)."""

from dataclasses import dataclass

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.counting_refusals import CountClosed, OutsideTheCount
from aftersales_desktop.domain.parts.find_parts import find_bin, find_count, find_part
from aftersales_desktop.domain.parts.part import Stock
from aftersales_desktop.domain.parts.refusals import QuantityMissing
from aftersales_desktop.domain.parts.stock_count import CountState, StockCount, StockCountLine
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

COUNTED = QT_TRANSLATE_NOOP("Words", "counted")


@dataclass(frozen=True, kw_only=True)
class RecordCount:
    """So many of this part lie in this bin; `add` counts on top of what was counted before."""

    count_id: int
    part_id: int
    bin_id: int
    quantity: Quantity
    cause: str = ""
    add: bool = False


@dataclass(frozen=True, kw_only=True)
class CountRecorded:
    """The line: what the system says, and what was counted."""

    line_id: int
    part: str
    bin: str
    expected: Quantity
    counted: Quantity


@verb(roles=(Role.PARTS_CLERK, Role.PARTS_MANAGER), clause="R2.3.0")
def record_count(work: Work, order: RecordCount) -> CountRecorded:
    """Write down a counted quantity; a part the system does not expect there gets a line of its own.

    What the system says is read again at this moment, so that issues during the count are no differences.

    Raises:
        UnknownSlip: No such count.
        CountClosed: It was posted or cancelled before.
        OutsideTheCount: The bin is not in its scope.
        UnknownPart: No such part.
        UnknownBin: No such bin.
        QuantityMissing: Less than nothing was counted.

    """
    count = find_count(work, order.count_id)
    shown = shown_document("SC", count.number)
    if count.state is not CountState.OPEN:
        raise CountClosed(count=shown, state=count.state)
    place, part = find_bin(work, order.bin_id), find_part(work, order.part_id)
    if not count.covers(place.code):
        raise OutsideTheCount(bin=place.code, count=shown)
    line = _line(count, order)
    counted = order.quantity + (line.counted or Quantity.ZERO) if order.add else order.quantity
    if counted < Quantity.ZERO:
        raise QuantityMissing
    stock = work.session.scalar(
        select(Stock.on_hand).where(Stock.part_id == part.id, Stock.bin_id == place.id)
    )
    line.expected = stock or Quantity.ZERO
    line.counted = counted
    line.cause = order.cause.strip() or line.cause
    work.session.flush()
    work.note(Topic.STOCK, part.id, COUNTED, old=str(line.expected), new=str(counted))
    return CountRecorded(
        line_id=line.id, part=part.name, bin=place.code, expected=line.expected, counted=counted
    )


def _line(count: StockCount, order: RecordCount) -> StockCountLine:
    for line in count.lines:
        if (line.part_id, line.bin_id) == (order.part_id, order.bin_id):
            return line
    line = StockCountLine(part_id=order.part_id, bin_id=order.bin_id, expected=Quantity.ZERO)
    count.lines.append(line)
    return line
