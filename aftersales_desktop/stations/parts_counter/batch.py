"""What the next stock-out will post: so much for each line, scan by scan, never more than may go out."""

from __future__ import annotations

from dataclasses import dataclass, field

from aftersales_desktop.domain.parts.lookups_counter import LineAtCounter
from aftersales_desktop.domain.parts.refusals import MoreThanOrdered
from aftersales_desktop.domain.parts.stock_out import PickedLine
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.search_key import search_key

ONE = Quantity.of(1)


@dataclass
class Batch:
    """The picked quantities by line."""

    picked: dict[int, Quantity] = field(default_factory=dict)

    def of(self, line: LineAtCounter) -> Quantity:
        """Tell how much of a line is picked."""
        return self.picked.get(line.line_id, Quantity.ZERO)

    def add_one(self, line: LineAtCounter) -> Refusal | None:
        """Pick one more of a line, or say why not."""
        step = min(ONE, line.open_quantity - self.of(line))
        wanted = self.of(line) + max(step, Quantity.ZERO)
        if step <= Quantity.ZERO:
            issued = line.stocked_out + self.of(line)
            return MoreThanOrdered(part=line.name, ordered=line.ordered, issued=issued, wanted=ONE)
        if wanted > line.may_take:
            return line.refusal
        self.picked[line.line_id] = wanted
        return None

    def take_one_off(self, line: LineAtCounter) -> None:
        """Put one of a line back on the shelf."""
        left = self.of(line) - ONE
        self.picked.pop(line.line_id, None)
        if left > Quantity.ZERO:
            self.picked[line.line_id] = left

    def turn(self, line: LineAtCounter) -> Refusal | None:
        """Pick all of a line that may go out, or put all of it back; says why nothing may go out."""
        if self.of(line):
            del self.picked[line.line_id]
            return None
        if line.may_take:
            self.picked[line.line_id] = line.may_take
            return None
        return line.refusal

    def fill(self, lines: tuple[LineAtCounter, ...]) -> None:
        """Pick everything that may go out; the database has the last word."""
        self.picked = {line.line_id: line.may_take for line in lines if line.may_take}

    def keep_to(self, lines: tuple[LineAtCounter, ...]) -> None:
        """Let go of what may go out no longer, after a fresh look at the shelf."""
        allowed = {line.line_id: line.may_take for line in lines}
        kept = {i: min(n, allowed.get(i, Quantity.ZERO)) for i, n in self.picked.items()}
        self.picked = {line_id: n for line_id, n in kept.items() if n}

    def clear(self) -> None:
        """Begin a new batch."""
        self.picked.clear()

    def total(self) -> Quantity:
        """Add up the pieces."""
        return sum(self.picked.values(), Quantity.ZERO)

    def lines(self) -> tuple[PickedLine, ...]:
        """Give the batch as the stock-out wants it."""
        return tuple(PickedLine(line_id=i, quantity=n) for i, n in self.picked.items())

    def line_for(
        self, lines: tuple[LineAtCounter, ...], part_id: int | None, text: str
    ) -> LineAtCounter | None:
        """Find the order's line of a scanned part; of several the first that still takes one."""
        key = search_key(text)
        ours = [
            line
            for line in lines
            if (line.part_id == part_id if part_id is not None else search_key(line.part_number) == key)
        ]
        return next((line for line in ours if self.of(line) < line.may_take), ours[0] if ours else None)
