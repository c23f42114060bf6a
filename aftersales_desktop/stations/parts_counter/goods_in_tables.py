"""The tables of goods-in: the lines being entered, and the deliveries that came in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from aftersales_desktop.domain.parts.lookups_goods_in import Delivery
from aftersales_desktop.stations.parts_counter.goods_in_draft import DraftLine
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


def draft_table() -> RowTable[DraftLine]:
    """Make the list of lines being entered; a line without a bin says so."""
    columns = [
        Column[DraftLine](
            "number",
            lambda: translate("PartsCounter", "Part number"),
            118,
            text=lambda row: row.part.number,
            order=lambda row: row.part.number,
        ),
        Column[DraftLine](
            "name",
            lambda: translate("PartsCounter", "Name"),
            120,
            text=lambda row: row.part.name,
            note=lambda row: row.part.unit,
            kind="strong",
            stretch=True,
            order=lambda row: row.part.name,
        ),
        Column[DraftLine](
            "bin",
            lambda: translate("PartsCounter", "Bin"),
            92,
            text=lambda row: row.bin or translate("PartsCounter", "no bin"),
            tone=lambda row: None if row.bin_id else Tone.WARN,
            icon=lambda row: "" if row.bin_id else "mdi6.map-marker-question-outline",
            kind="state",
            order=lambda row: row.bin or None,
        ),
        *_amounts(),
    ]
    table = RowTable[DraftLine]("goods_in_draft", columns, lambda row: row.part.part_id)
    table.set_empty(
        EmptyState(
            "mdi6.tray-arrow-down",
            lambda: translate("PartsCounter", "Nothing entered yet"),
            hint_fn=lambda: translate(
                "PartsCounter", "Scan the labels of what came in, or type a part number above."
            ),
        )
    )
    return table


def deliveries_table(now: Callable[[], datetime]) -> RowTable[Delivery]:
    """Make the list of past deliveries."""
    columns = [
        Column[Delivery](
            "supplier",
            lambda: translate("PartsCounter", "Supplier"),
            100,
            text=lambda row: row.supplier or row.shown_number,
            note=lambda row: row.delivery_note,
            kind="strong",
            stretch=True,
        ),
        Column[Delivery](
            "at", lambda: translate("PartsCounter", "When"), 98, text=lambda row: moment_text(row.at, now())
        ),
        Column[Delivery](
            "amount",
            lambda: translate("PartsCounter", "Amount"),
            92,
            text=lambda row: str(row.amount),
            align="right",
            kind="number",
        ),
    ]
    table = RowTable[Delivery]("goods_in_deliveries", columns, lambda row: row.goods_in_id, row_height=36)
    table.set_empty(EmptyState("mdi6.truck-outline", lambda: translate("PartsCounter", "No delivery yet")))
    return table


def _amounts() -> tuple[Column[DraftLine], ...]:
    return (
        Column[DraftLine](
            "quantity",
            lambda: translate("PartsCounter", "Quantity"),
            72,
            text=lambda row: str(row.quantity),
            align="right",
            kind="strong",
            order=lambda row: row.quantity,
        ),
        Column[DraftLine](
            "cost",
            lambda: translate("PartsCounter", "Unit cost"),
            84,
            text=lambda row: str(row.unit_cost),
            align="right",
            kind="number",
            order=lambda row: row.unit_cost,
        ),
        Column[DraftLine](
            "amount",
            lambda: translate("PartsCounter", "Amount"),
            92,
            text=lambda row: str(row.amount),
            align="right",
            kind="number",
            order=lambda row: row.amount,
        ),
    )
