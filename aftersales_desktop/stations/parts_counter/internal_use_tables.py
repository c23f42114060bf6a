"""The lists of internal use: the orders, and the month's consumption against its ceilings (R2.3.12)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from aftersales_desktop.domain.internal_use.internal_use_order import InternalUseState
from aftersales_desktop.domain.internal_use.lookups import Consumable, InternalUseRow
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


def orders_table(now: Callable[[], datetime]) -> RowTable[InternalUseRow]:
    """Make the list of internal-use orders."""
    columns = [
        Column[InternalUseRow](
            "number",
            lambda: translate("PartsCounter", "Number"),
            134,
            text=lambda row: row.number,
            kind="strong",
        ),
        Column[InternalUseRow](
            "receiver",
            lambda: translate("PartsCounter", "For"),
            110,
            text=lambda row: row.receiver,
            note=lambda row: row.purpose,
            stretch=True,
        ),
        *_where_it_stands(now),
    ]
    table = RowTable[InternalUseRow]("internal_use_orders", columns, lambda row: row.order_id)
    table.set_empty(
        EmptyState(
            "mdi6.spray-bottle",
            lambda: translate("PartsCounter", "Nothing was drawn for internal use"),
            hint_fn=lambda: translate(
                "PartsCounter",
                "Enter at the right what sales needs; after-sales bears the cost.",
            ),
        )
    )
    return table


def _where_it_stands(now: Callable[[], datetime]) -> tuple[Column[InternalUseRow], ...]:
    return (
        Column[InternalUseRow](
            "state",
            lambda: translate("PartsCounter", "State"),
            172,
            text=_state,
            tone=_tone,
            icon=_icon,
            kind="state",
        ),
        Column[InternalUseRow](
            "at",
            lambda: translate("PartsCounter", "When"),
            96,
            text=lambda row: moment_text(row.issued_at or row.opened_at, now()),
        ),
        Column[InternalUseRow](
            "amount",
            lambda: translate("PartsCounter", "Cost"),
            86,
            text=lambda row: str(row.amount),
            align="right",
            kind="number",
        ),
    )


def _state(row: InternalUseRow) -> str:
    if row.above and not row.over_reason:
        return translate("PartsCounter", "above the ceiling")
    return translate("Words", row.state.value)


def _tone(row: InternalUseRow) -> Tone:
    if row.above and not row.over_reason:
        return Tone.BAD
    return {
        InternalUseState.OPEN: Tone.ACCENT,
        InternalUseState.ISSUED: Tone.OK,
        InternalUseState.CANCELLED: Tone.MUTED,
    }[row.state]


def _icon(row: InternalUseRow) -> str:
    if row.above and not row.over_reason:
        return "mdi6.alert-circle-outline"
    return {
        InternalUseState.OPEN: "mdi6.tray-arrow-up",
        InternalUseState.ISSUED: "mdi6.check-circle-outline",
        InternalUseState.CANCELLED: "mdi6.close-circle-outline",
    }[row.state]


def consumption_table() -> RowTable[Consumable]:
    """Make the month's report."""
    columns = [
        Column[Consumable](
            "name",
            lambda: translate("PartsCounter", "Item"),
            150,
            text=lambda row: row.name,
            note=lambda row: row.part_number,
            kind="strong",
            stretch=True,
            order=lambda row: row.name,
        ),
        Column[Consumable](
            "used",
            lambda: translate("PartsCounter", "Used"),
            84,
            text=lambda row: f"{row.used} {row.unit}",
            align="right",
            order=lambda row: row.used,
        ),
        Column[Consumable](
            "ceiling",
            lambda: translate("PartsCounter", "Ceiling"),
            150,
            text=_ceiling,
            tone=_ceiling_tone,
            icon=lambda row: "mdi6.alert-circle-outline" if row.above else "",
            kind="state",
        ),
        *_stock_and_cost(),
    ]
    table = RowTable[Consumable]("consumption", columns, lambda row: row.part_id)
    table.set_empty(
        EmptyState(
            "mdi6.spray-bottle",
            lambda: translate("PartsCounter", "No consumable in the catalogue"),
            hint_fn=lambda: translate("PartsCounter", "Parts of the class consumable stand here."),
        )
    )
    return table


def _stock_and_cost() -> tuple[Column[Consumable], ...]:
    return (
        Column[Consumable](
            "there",
            lambda: translate("PartsCounter", "In stock"),
            84,
            text=lambda row: str(row.on_hand),
            align="right",
            order=lambda row: row.on_hand,
        ),
        Column[Consumable](
            "cost",
            lambda: translate("PartsCounter", "Cost"),
            90,
            text=lambda row: str(row.cost),
            align="right",
            kind="number",
            order=lambda row: row.cost,
        ),
    )


def _ceiling(row: Consumable) -> str:
    if row.ceiling is None:
        return translate("PartsCounter", "not set")
    words = translate("PartsCounter", "above {n}") if row.above else translate("PartsCounter", "up to {n}")
    return words.format(n=row.ceiling)


def _ceiling_tone(row: Consumable) -> Tone:
    if row.ceiling is None:
        return Tone.MUTED
    return Tone.BAD if row.above else Tone.OK
