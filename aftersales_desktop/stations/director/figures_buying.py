"""Beside the plot: what suppliers cost and how much of it was faulty, and what was bought without need.

Both make careless buying visible (R2.3.10c).
"""

from __future__ import annotations

from aftersales_desktop.boards.purchasing_figures import CarelessBuy, SupplierFigures
from aftersales_desktop.stations.director.figures_tables import ROW, percent_text
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import date_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

HUNDRED = 100


def suppliers_table() -> RowTable[SupplierFigures]:
    """Cost, lateness and failure rate of those something came from."""
    columns = [
        Column[SupplierFigures](
            "name", lambda: translate("Director", "Supplier"), 100, text=lambda row: row.name,
            kind="strong", stretch=True, order=lambda row: row.name,
        ),
        Column[SupplierFigures](
            "receipts", lambda: translate("Director", "Receipts"), 80, text=lambda row: str(row.deliveries),
            align="right", order=lambda row: row.deliveries,
        ),
        Column[SupplierFigures](
            "late", lambda: translate("Director", "Late"), 60, text=lambda row: str(row.late),
            align="right", order=lambda row: row.late,
        ),
        Column[SupplierFigures](
            "cost", lambda: translate("Director", "Bought for"), 110, text=lambda row: str(row.cost),
            align="right", order=lambda row: row.cost,
        ),
        Column[SupplierFigures](
            "failure", lambda: translate("Director", "Failure rate"), 150, text=failure_text,
            note=lambda row: f"{row.rejected} ÷ {row.came}" if row.came else "",
            tone=lambda row: Tone.WARN if row.failure else Tone.OK,
            icon=lambda row: "mdi6.alert-outline" if row.failure else "mdi6.check",
            kind="state", order=lambda row: row.failure or 0,
        ),
    ]  # fmt: skip
    table = RowTable[SupplierFigures](
        "director_suppliers", columns, lambda row: row.supplier_id, row_height=ROW
    )
    table.set_empty(EmptyState("mdi6.truck-outline", lambda: translate("Director", "Nothing in these days")))
    return table


def careless_table() -> RowTable[CarelessBuy]:
    """Parts that neither an order nor the minimum stock asked for."""
    columns = [
        Column[CarelessBuy](
            "at", lambda: translate("Director", "Day"), 92, text=lambda row: date_text(row.at),
            order=lambda row: row.at,
        ),
        Column[CarelessBuy](
            "part", lambda: translate("Director", "Part"), 110, text=lambda row: row.part,
            note=lambda row: f"{row.quantity} {row.unit} · {row.supplier}", kind="strong", stretch=True,
            order=lambda row: row.part,
        ),
        Column[CarelessBuy](
            "amount", lambda: translate("Director", "Amount"), 80, text=lambda row: str(row.amount),
            align="right", order=lambda row: row.amount,
        ),
        Column[CarelessBuy](
            "reason", lambda: translate("Director", "Reason"), 140, text=lambda row: row.reason
        ),
        Column[CarelessBuy](
            "by", lambda: translate("Director", "Who"), 70, text=lambda row: row.bought_by
        ),
    ]  # fmt: skip
    table = RowTable[CarelessBuy]("director_careless", columns, lambda row: row.line_id)
    table.set_empty(
        EmptyState(
            "mdi6.check-circle-outline", lambda: translate("Director", "Nothing was bought without need")
        )
    )
    return table


def failure_text(row: SupplierFigures) -> str:
    """The share of rejected pieces among those that came."""
    return percent_text(None if row.failure is None else row.failure / HUNDRED)
