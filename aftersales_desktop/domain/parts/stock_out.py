"""Stock-out (出庫): parts leave the shelf for a started order, against its job card (R2.3.1, R2.3.2).

The first of two steps; the goods themselves follow by hand-over. The busiest verb of the house: it asks
once for the lines and once for the shelf, and writes in sets.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import cast

from sqlalchemy import Table, insert

from aftersales_desktop.database.number_series import next_number
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.counter_order import (
    CounterLine,
    OrderOnCard,
    check_started,
    lines_of,
    order_on_scanned_card,
    take_off_reservations,
    write_stocked_out,
)
from aftersales_desktop.domain.parts.ledger import Entry, post
from aftersales_desktop.domain.parts.parts_issue import PartsIssue, PartsIssueLine
from aftersales_desktop.domain.parts.refusals import NothingPicked, QuantityMissing
from aftersales_desktop.domain.parts.shelf import Shelf, shelf_for_order
from aftersales_desktop.domain.parts.stock_movement import MovementKind
from aftersales_desktop.domain.work_orders.refusals import UnknownLine
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

ISSUE = cast("Table", PartsIssue.__table__)
ISSUE_LINE = cast("Table", PartsIssueLine.__table__)
POSTED = QT_TRANSLATE_NOOP("Words", "stock-out posted")


@dataclass(frozen=True, kw_only=True)
class PickedLine:
    """So much for one line of the order."""

    line_id: int
    quantity: Quantity


@dataclass(frozen=True, kw_only=True)
class StockOut:
    """The scanned card, and what is picked for which line."""

    card: ScanCode | None
    lines: tuple[PickedLine, ...]


@dataclass(frozen=True, kw_only=True)
class StockedOut:
    """The slip: its number, and how much of each line it holds."""

    issue_id: int
    number: int
    shown_number: str
    order_id: int
    order: str
    lines: tuple[PickedLine, ...]
    at: datetime


@verb(roles=(Role.PARTS_CLERK, Role.PARTS_MANAGER), clause="R2.3.2b")
def stock_out(work: Work, order: StockOut) -> StockedOut:
    """Post parts out of stock for the order whose card was scanned.

    Raises:
        CardNotScanned: No card (R2.3.1a).
        NotAScanCode: The card's check characters are wrong (R2.3.1a).
        OrderNotStarted: The order was never started (R2.3.2a).
        OrderNotInWork: It waits, or is finished (R2.3.2a).
        UnknownLine: The line does not stand on the order (R2.3.1b).
        MoreThanOrdered: More than the line still has open (R2.3.1b).
        AdditionNotConfirmed: An addition without the front desk's yes (R2.3.6b).
        NotEnoughInStock: The shelf does not hold that much.
        KeptForOthers: What is there is reserved for other orders.
        NothingPicked: The batch is empty.

    """
    on_card = order_on_scanned_card(work, order.card)
    lines = lines_of(work, on_card.order_id)
    check_started(on_card, (lines[line.line_id] for line in order.lines if line.line_id in lines))
    picked = _sum_up(order.lines)
    shelf = shelf_for_order(work, on_card.order_id)
    entries = [
        entry
        for line_id, quantity in picked.items()
        for entry in _take(_line(lines, line_id, on_card), quantity, shelf)
    ]
    slip = _write_slip(work, on_card, entries)
    post(work, entries, MovementKind.STOCK_OUT, slip.shown_number)
    write_stocked_out(work, picked)
    take_off_reservations(work, shelf, picked)
    return slip


def _sum_up(lines: tuple[PickedLine, ...]) -> dict[int, Quantity]:
    """Add up what is picked for each line."""
    picked: dict[int, Quantity] = {}
    for line in lines:
        if line.quantity <= Quantity.ZERO:
            raise QuantityMissing
        picked[line.line_id] = picked.get(line.line_id, Quantity.ZERO) + line.quantity
    if not picked:
        raise NothingPicked
    return picked


def _line(lines: dict[int, CounterLine], line_id: int, order: OrderOnCard) -> CounterLine:
    line = lines.get(line_id)
    if line is None:
        raise UnknownLine(order=order.shown_number)
    return line


def _take(line: CounterLine, quantity: Quantity, shelf: Shelf) -> list[Entry]:
    """Check the line and take the quantity from the part's bins in the order of their codes."""
    part = line.may_take(quantity, shelf)
    return [
        Entry(part_id=part.id, bin_id=bin_id, quantity=-n, unit_cost=part.cost, line_id=line.line_id)
        for bin_id, n in shelf.take(part.id, quantity, line.line_id)
    ]


def _write_slip(work: Work, order: OrderOnCard, entries: list[Entry]) -> StockedOut:
    number = next_number(work, "parts issue")
    head = {
        "number": number,
        "order_id": order.order_id,
        "technician_id": order.technician_id,
        "posted_by_id": work.actor.staff_id,
        "posted_at": work.now(),
        "version": 1,
    }
    issue_id = work.session.execute(insert(ISSUE).returning(ISSUE.c.id), head).scalar_one()
    work.session.execute(
        insert(ISSUE_LINE),
        [
            {
                "issue_id": issue_id,
                "line_id": e.line_id,
                "part_id": e.part_id,
                "bin_id": e.bin_id,
                "quantity": -e.quantity,
            }
            for e in entries
        ],
    )
    shown = shown_document("PI", number)
    work.note(Topic.PARTS, issue_id, POSTED, order_id=order.order_id, new=shown)
    work.note(Topic.WORK_ORDERS, order.order_id, POSTED, new=shown)
    return StockedOut(
        issue_id=issue_id,
        number=number,
        shown_number=shown,
        order_id=order.order_id,
        order=order.shown_number,
        lines=tuple(PickedLine(line_id=e.line_id or 0, quantity=-e.quantity) for e in entries),
        at=work.now(),
    )
