"""The lines of an estimate while it is being written: what is stored, what differs, what it comes to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from aftersales_desktop.domain.work_orders.add_line import AddLine
from aftersales_desktop.domain.work_orders.change_line import ChangeLine
from aftersales_desktop.domain.work_orders.line_wanted import USUAL_PAYER, LineWanted
from aftersales_desktop.domain.work_orders.order_rows import LineRow
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderKind, Payer
from aftersales_desktop.domain.work_orders.remove_line import RemoveLine
from aftersales_desktop.values.money import Money, total

LineCommand = AddLine | ChangeLine | RemoveLine


@dataclass(frozen=True, kw_only=True)
class DraftLine:
    """A line on the page; `key` tells it apart, `line_id` is None until it is stored."""

    key: int
    line_id: int | None
    wanted: LineWanted
    payer: Payer

    @property
    def amount(self) -> Money:
        """What the customer pays for it."""
        if self.payer is not Payer.CUSTOMER:
            return Money.ZERO
        return self.wanted.unit_price.times(self.wanted.quantity)


class EstimateLines:
    """The lines in order; knows which are stored and how."""

    def __init__(self) -> None:
        self._lines: list[DraftLine] = []
        self._stored: dict[int, DraftLine] = {}
        self._next_key = 0
        self.kind = OrderKind.GENERAL

    def lines(self) -> tuple[DraftLine, ...]:
        """The lines as they stand on the page."""
        return tuple(self._lines)

    def clear(self) -> None:
        """Start a new estimate."""
        self._lines, self._stored = [], {}

    def show_stored(self, rows: Iterable[LineRow]) -> None:
        """Take over what is stored; the page says the same from now on."""
        self._lines = [self._from_stored(row) for row in rows]
        self._stored = {line.line_id: line for line in self._lines if line.line_id is not None}

    def add(self, wanted: Iterable[LineWanted]) -> int:
        """Put lines at the end; gives the key of the last."""
        for line in wanted:
            self._lines.append(
                DraftLine(key=self._key(), line_id=None, wanted=line, payer=line.payer or self._usual())
            )
        return self._next_key

    def change(self, key: int, wanted: LineWanted, payer: Payer) -> None:
        """Write a line anew."""
        self._lines = [
            replace(line, wanted=wanted, payer=payer) if line.key == key else line for line in self._lines
        ]

    def remove(self, key: int) -> None:
        """Take a line off."""
        self._lines = [line for line in self._lines if line.key != key]

    def change_kind(self, kind: OrderKind) -> None:
        """Let the class of the order decide anew who pays what the page has not stored yet."""
        before, self.kind = self._usual(), kind
        self._lines = [
            replace(line, payer=self._usual()) if line.line_id is None and line.payer is before else line
            for line in self._lines
        ]

    def wanted(self) -> tuple[LineWanted, ...]:
        """Every line, for a new order."""
        return tuple(replace(line.wanted, payer=line.payer) for line in self._lines)

    def differences(self, order_id: int) -> list[LineCommand]:
        """What has to be done so that the order says what the page says."""
        kept = {line.line_id for line in self._lines}
        commands: list[LineCommand] = [
            RemoveLine(order_id=order_id, line_id=line_id) for line_id in self._stored if line_id not in kept
        ]
        for line in self._lines:
            if line.line_id is None:
                commands.append(AddLine(order_id=order_id, line=replace(line.wanted, payer=line.payer)))
            elif line != self._stored[line.line_id]:
                commands.append(
                    ChangeLine(
                        order_id=order_id,
                        line_id=line.line_id,
                        description=line.wanted.description,
                        quantity=line.wanted.quantity,
                        unit_price=line.wanted.unit_price,
                        payer=line.payer,
                    )
                )
        return commands

    def labour(self) -> Money:
        """What the customer pays for labour."""
        return total([line.amount for line in self._lines if line.wanted.kind is LineKind.LABOUR])

    def parts(self) -> Money:
        """What the customer pays for parts."""
        return total([line.amount for line in self._lines if line.wanted.kind is LineKind.PART])

    def due(self) -> Money:
        """What the customer pays."""
        return self.labour() + self.parts()

    def thousandths_of_hours(self) -> int:
        """How long the labour takes, in thousandths of an hour."""
        labour = (line.wanted for line in self._lines if line.wanted.kind is LineKind.LABOUR)
        return sum(wanted.quantity.thousandths for wanted in labour)

    def hourly_rate(self) -> Money:
        """The price of labour on this estimate, for the next labour line."""
        prices = (line.wanted.unit_price for line in self._lines if line.wanted.kind is LineKind.LABOUR)
        return next(prices, Money.ZERO)

    def _usual(self) -> Payer:
        return USUAL_PAYER.get(self.kind, Payer.CUSTOMER)

    def _key(self) -> int:
        self._next_key += 1
        return self._next_key

    def _from_stored(self, row: LineRow) -> DraftLine:
        wanted = LineWanted(
            kind=row.kind,
            description=row.description,
            quantity=row.quantity,
            unit_price=row.unit_price,
            part_number=row.part_number,
            part_class=row.part_class,
            unit=row.unit,
        )
        return DraftLine(key=self._key(), line_id=row.line_id, wanted=wanted, payer=row.payer)
