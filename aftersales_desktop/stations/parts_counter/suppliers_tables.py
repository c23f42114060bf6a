"""The list of suppliers with cost and failure rate, and the list of what was bought without need."""

from __future__ import annotations

from aftersales_desktop.boards.purchasing_figures import CarelessBuy, SupplierFigures
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import date_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

# From here on a failure rate is worth a look, in hundredths of a percent.
HIGH = 200


def percent(hundredths: int | None) -> str:
    """Write a share; a dash while there is none."""
    return "—" if hundredths is None else f"{hundredths / 100:.1f} %"


def suppliers_table() -> RowTable[SupplierFigures]:
    """Make the list of suppliers."""
    columns = [
        Column[SupplierFigures](
            "name",
            lambda: translate("PartsCounter", "Supplier"),
            150,
            text=lambda row: row.name,
            note=lambda row: "" if row.active else translate("PartsCounter", "not bought from"),
            kind="strong",
            stretch=True,
            order=lambda row: row.name,
        ),
        Column[SupplierFigures](
            "phone", lambda: translate("PartsCounter", "Telephone"), 130, text=lambda row: row.phone
        ),
        *_figures(),
    ]
    table = RowTable[SupplierFigures]("suppliers", columns, lambda row: row.supplier_id)
    table.set_empty(
        EmptyState(
            "mdi6.store-outline",
            lambda: translate("PartsCounter", "No supplier yet"),
            hint_fn=lambda: translate("PartsCounter", "Add the first one at the right."),
        )
    )
    return table


def _figures() -> tuple[Column[SupplierFigures], ...]:
    return (
        Column(
            "deliveries",
            lambda: translate("PartsCounter", "Receipts"),
            90,
            text=lambda row: str(row.deliveries),
            note=lambda row: translate("PartsCounter", "late: {n}").format(n=row.late) if row.late else "",
            align="right",
            order=lambda row: row.deliveries,
        ),
        Column(
            "cost",
            lambda: translate("PartsCounter", "Bought for"),
            110,
            text=lambda row: str(row.cost),
            align="right",
            kind="number",
            order=lambda row: row.cost,
        ),
        Column(
            "failure",
            lambda: translate("PartsCounter", "Failure rate"),
            140,
            text=lambda row: percent(row.failure),
            note=lambda row: f"{row.rejected}/{row.came}" if row.came else "",
            tone=failure_tone,
            icon=lambda row: "mdi6.alert-circle-outline" if (row.failure or 0) >= HIGH else "",
            kind="state",
            order=lambda row: row.failure,
        ),
    )


def failure_tone(row: SupplierFigures) -> Tone:
    """Say by colour whether a rate is worth a look."""
    if row.failure is None:
        return Tone.MUTED
    return Tone.WARN if row.failure >= HIGH else Tone.OK


def careless_table() -> RowTable[CarelessBuy]:
    """Make the list of what nothing asked for."""
    columns = [
        Column[CarelessBuy](
            "at",
            lambda: translate("PartsCounter", "Ordered"),
            96,
            text=lambda row: date_text(row.at),
            order=lambda row: row.at,
        ),
        Column[CarelessBuy](
            "part",
            lambda: translate("PartsCounter", "Part"),
            170,
            text=lambda row: row.part,
            note=lambda row: row.part_number,
            kind="strong",
            stretch=True,
            order=lambda row: row.part,
        ),
        Column[CarelessBuy](
            "quantity",
            lambda: translate("PartsCounter", "Quantity"),
            86,
            text=lambda row: f"{row.quantity} {row.unit}",
            align="right",
        ),
        Column[CarelessBuy](
            "amount",
            lambda: translate("PartsCounter", "Amount"),
            100,
            text=lambda row: str(row.amount),
            align="right",
            kind="number",
            order=lambda row: row.amount,
        ),
        *_why(),
    ]
    table = RowTable[CarelessBuy]("careless_buying", columns, lambda row: row.line_id)
    table.set_empty(
        EmptyState(
            "mdi6.check-circle-outline",
            lambda: translate("PartsCounter", "Nothing was bought without need"),
            hint_fn=lambda: translate(
                "PartsCounter", "Parts that neither an order nor the minimum stock asked for stand here."
            ),
        )
    )
    return table


def _why() -> tuple[Column[CarelessBuy], ...]:
    return (
        Column("supplier", lambda: translate("PartsCounter", "Supplier"), 120, text=lambda row: row.supplier),
        Column("reason", lambda: translate("PartsCounter", "Reason"), 200, text=lambda row: row.reason),
        Column("by", lambda: translate("PartsCounter", "By"), 90, text=lambda row: row.bought_by),
    )
