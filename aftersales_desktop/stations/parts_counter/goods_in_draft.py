"""A delivery while it is being entered: lines, sums, nothing stored yet (R1.5.4d)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from aftersales_desktop.domain.parts.lookups_stock import PartInStock
from aftersales_desktop.domain.parts.receive_goods import ReceivedLine
from aftersales_desktop.values.money import Money, total
from aftersales_desktop.values.quantity import Quantity

ONE = Quantity(1000)


@dataclass(frozen=True, kw_only=True)
class DraftLine:
    """So much of a part, into which bin, at what cost a piece; `bin_id` is 0 as long as no bin is named."""

    part: PartInStock
    quantity: Quantity
    unit_cost: Money
    bin_id: int
    bin: str

    @property
    def amount(self) -> Money:
        """What the line costs."""
        return self.unit_cost.times(self.quantity)


@dataclass
class Draft:
    """The lines entered so far; a part stands in it once."""

    lines: list[DraftLine] = field(default_factory=list)

    def line_of(self, part_id: int) -> DraftLine | None:
        """Give the line of a part, if it has one."""
        return next((line for line in self.lines if line.part.part_id == part_id), None)

    def put(self, line: DraftLine) -> None:
        """Put a line in, or in place of the part's earlier line."""
        for place, ours in enumerate(self.lines):
            if ours.part.part_id == line.part.part_id:
                self.lines[place] = line
                return
        self.lines.append(line)

    def add_one(self, part: PartInStock) -> DraftLine:
        """Count one more of a scanned part; a new one goes to its home at the last cost."""
        ours = self.line_of(part.part_id)
        if ours is not None:
            line = replace(ours, quantity=ours.quantity + ONE)
        else:
            line = DraftLine(
                part=part,
                quantity=ONE,
                unit_cost=part.cost,
                bin_id=part.home_bin_id or 0,
                bin=part.home_bin,
            )
        self.put(line)
        return line

    def take_out(self, part_id: int) -> None:
        """Take a part's line out."""
        self.lines = [line for line in self.lines if line.part.part_id != part_id]

    @property
    def amount(self) -> Money:
        """What the delivery costs so far."""
        return total([line.amount for line in self.lines])

    @property
    def without_bin(self) -> int:
        """How many lines have no bin yet."""
        return sum(1 for line in self.lines if not line.bin_id)

    def received(self) -> tuple[ReceivedLine, ...]:
        """Write the lines as the goods-in takes them."""
        return tuple(
            ReceivedLine(
                part_id=line.part.part_id,
                bin_id=line.bin_id,
                quantity=line.quantity,
                unit_cost=line.unit_cost,
            )
            for line in self.lines
        )
