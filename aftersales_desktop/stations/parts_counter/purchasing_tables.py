"""The lists of purchasing: what should be ordered, what the order holds, what is on its way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from aftersales_desktop.domain.purchasing.lookups import PartOrderRow
from aftersales_desktop.domain.purchasing.lookups_proposals import Proposal
from aftersales_desktop.domain.purchasing.part_order import Need, PartOrderState
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


@dataclass(frozen=True)
class DraftLine:
    """One part of the order being written."""

    part_id: int
    part_number: str
    name: str
    quantity: Quantity
    unit_cost: Money
    order_line_id: int | None = None
    plate: str = ""

    @property
    def key(self) -> tuple[int, int]:
        """What tells two lines apart."""
        return self.part_id, self.order_line_id or 0

    @property
    def amount(self) -> Money:
        """What the line costs."""
        return self.unit_cost.times(self.quantity)


def day_words(day: date) -> str:
    """Write a day: 2026/11/27."""
    return f"{day:%Y/%m/%d}"


def proposals_table() -> RowTable[Proposal]:
    """Make the list of what should be ordered; a forbidden line says so."""
    columns = [
        Column[Proposal](
            "part",
            lambda: translate("PartsCounter", "Part"),
            150,
            text=lambda row: row.name,
            note=lambda row: row.part_number,
            kind="strong",
            stretch=True,
            order=lambda row: row.name,
        ),
        Column[Proposal](
            "for",
            lambda: translate("PartsCounter", "For"),
            120,
            text=lambda row: row.plate or translate("PartsCounter", "minimum stock"),
            order=lambda row: row.plate or None,
        ),
        Column[Proposal](
            "quantity",
            lambda: translate("PartsCounter", "Missing"),
            74,
            text=lambda row: f"{row.quantity} {row.unit}",
            align="right",
            kind="strong",
        ),
        *_state_and_source(),
    ]
    table = RowTable[Proposal]("purchase_proposals", columns, lambda row: row.key)
    table.set_empty(
        EmptyState(
            "mdi6.cart-check",
            lambda: translate("PartsCounter", "Nothing needs to be ordered"),
            hint_fn=lambda: translate(
                "PartsCounter", "Parts that orders lack or that fall below their minimum stand here."
            ),
        )
    )
    return table


def _state_and_source() -> tuple[Column[Proposal], ...]:
    return (
        Column[Proposal](
            "state",
            lambda: translate("PartsCounter", "State"),
            166,
            text=_state,
            tone=_tone,
            icon=_icon,
            kind="state",
        ),
        Column[Proposal](
            "supplier",
            lambda: translate("PartsCounter", "Last from"),
            104,
            text=lambda row: row.supplier or "—",
            spare=True,
            order=lambda row: row.supplier or None,
        ),
    )


def _state(row: Proposal) -> str:
    if row.refusal is not None:
        return translate("PartsCounter", "may not be ordered")
    if row.waiting:
        return translate("PartsCounter", "car waits for it")
    if row.need is Need.WORK_ORDER:
        return translate("PartsCounter", "for an order")
    return translate("PartsCounter", "{free} of {minimum}").format(free=row.free, minimum=row.minimum)


def _tone(row: Proposal) -> Tone:
    if row.refusal is not None:
        return Tone.BAD
    if row.waiting:
        return Tone.WARN
    return Tone.ACCENT if row.need is Need.WORK_ORDER else Tone.MUTED


def _icon(row: Proposal) -> str:
    if row.refusal is not None:
        return "mdi6.lock-outline"
    if row.waiting:
        return "mdi6.package-variant-remove"
    return "mdi6.car-wrench" if row.need is Need.WORK_ORDER else "mdi6.arrow-collapse-down"


def draft_table() -> RowTable[DraftLine]:
    """Make the list of parts on the order being written."""
    columns = [
        Column[DraftLine](
            "part",
            lambda: translate("PartsCounter", "Part"),
            110,
            text=lambda row: row.name,
            note=lambda row: row.plate,
            kind="strong",
            stretch=True,
        ),
        Column[DraftLine](
            "quantity",
            lambda: translate("PartsCounter", "Quantity"),
            82,
            text=lambda row: str(row.quantity),
            align="right",
        ),
        Column[DraftLine](
            "amount",
            lambda: translate("PartsCounter", "Amount"),
            92,
            text=lambda row: str(row.amount),
            align="right",
            kind="number",
        ),
    ]
    table = RowTable[DraftLine]("purchase_draft", columns, lambda row: row.key, row_height=36)
    table.set_empty(EmptyState("mdi6.cart-plus", lambda: translate("PartsCounter", "Nothing taken yet")))
    return table


def orders_table(today: Callable[[], date]) -> RowTable[PartOrderRow]:
    """Make the list of orders at suppliers; one that is late says so."""
    columns = [
        Column[PartOrderRow](
            "number",
            lambda: translate("PartsCounter", "Number"),
            136,
            text=lambda row: row.number,
            kind="strong",
        ),
        Column[PartOrderRow](
            "supplier",
            lambda: translate("PartsCounter", "Supplier"),
            100,
            text=lambda row: row.supplier,
            stretch=True,
        ),
        Column[PartOrderRow](
            "state",
            lambda: translate("PartsCounter", "State"),
            124,
            text=lambda row: translate("Words", row.state.value),
            tone=lambda row: _order_tone(row, today()),
            icon=_order_icon,
            kind="state",
        ),
        *_when_and_how_much(today),
    ]
    table = RowTable[PartOrderRow]("part_orders", columns, lambda row: row.part_order_id)
    table.set_empty(
        EmptyState(
            "mdi6.truck-outline",
            lambda: translate("PartsCounter", "No goods are awaited"),
            hint_fn=lambda: translate("PartsCounter", "What is ordered stands here until it has come."),
        )
    )
    return table


def _when_and_how_much(today: Callable[[], date]) -> tuple[Column[PartOrderRow], ...]:
    return (
        Column[PartOrderRow](
            "expected",
            lambda: translate("PartsCounter", "Expected"),
            92,
            text=lambda row: day_words(row.expected_on),
            tone=lambda row: Tone.BAD if row.open and row.expected_on < today() else None,
        ),
        Column[PartOrderRow](
            "amount",
            lambda: translate("PartsCounter", "Amount"),
            96,
            text=lambda row: str(row.amount),
            align="right",
            kind="number",
        ),
    )


def _order_tone(row: PartOrderRow, today: date) -> Tone:
    if row.open and row.expected_on < today:
        return Tone.BAD
    return {
        PartOrderState.ORDERED: Tone.ACCENT,
        PartOrderState.PARTLY_RECEIVED: Tone.WARN,
        PartOrderState.RECEIVED: Tone.OK,
        PartOrderState.CANCELLED: Tone.MUTED,
    }[row.state]


def _order_icon(row: PartOrderRow) -> str:
    return {
        PartOrderState.ORDERED: "mdi6.truck-outline",
        PartOrderState.PARTLY_RECEIVED: "mdi6.package-variant",
        PartOrderState.RECEIVED: "mdi6.check-circle-outline",
        PartOrderState.CANCELLED: "mdi6.close-circle-outline",
    }[row.state]
