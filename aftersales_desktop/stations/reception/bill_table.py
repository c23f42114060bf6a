"""The lines of a bill: labour as quoted, parts as far as they are fitted (R1.2.1a)."""

from __future__ import annotations

from dataclasses import dataclass

from aftersales_desktop.domain.work_orders.order_rows import LineRow, OrderPage
from aftersales_desktop.domain.work_orders.order_state import LineKind, Payer
from aftersales_desktop.stations.reception.line_entry import line_icon, quantity_words, yuan
from aftersales_desktop.stations.reception.order_look import payer_word
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.words import translate


@dataclass(frozen=True, kw_only=True)
class BillLine:
    """One line as the customer pays it."""

    line_id: int
    kind: LineKind
    description: str
    payer: Payer
    quantity: Quantity
    unit: str
    unit_price: Money
    owed: Money
    after: Money


def bill_lines(page: OrderPage) -> list[BillLine]:
    """The lines of a bill; a part that was not fitted does not stand on it."""
    after = page.owed_after
    return [
        _line(line, after[line.line_id])
        for line in page.live_lines
        if line.kind is LineKind.LABOUR or line.fitted
    ]


QUANTITY, UNIT_PRICE, AMOUNT, AFTER_DISCOUNT = 1, 2, 3, 4


def bill_columns() -> tuple[Column[BillLine], ...]:
    """Item, quantity, unit price, amount; the amount after a discount stands last."""
    return (
        Column(
            "line",
            lambda: translate("Reception", "Item"),
            112,
            lambda row: row.description,
            icon=lambda row: line_icon(row.kind),
            note=lambda row: payer_word(row.payer),
            stretch=True,
            order=lambda row: row.description,
        ),
        Column(
            "quantity",
            lambda: translate("Reception", "Qty"),
            76,
            quantity_words,
            align="right",
            kind="number",
            order=lambda row: row.quantity,
        ),
        Column(
            "price",
            lambda: translate("Reception", "Unit price"),
            78,
            lambda row: yuan(row.unit_price),
            align="right",
            kind="number",
            order=lambda row: row.unit_price,
        ),
        Column(
            "owed",
            lambda: translate("Reception", "Amount"),
            82,
            lambda row: yuan(row.owed),
            align="right",
            kind="number",
            order=lambda row: row.owed,
        ),
        Column(
            "after",
            lambda: translate("Reception", "After"),
            82,
            lambda row: yuan(row.after),
            align="right",
            kind="strong",
            order=lambda row: row.after,
        ),
    )


def _line(line: LineRow, after: Money) -> BillLine:
    return BillLine(
        line_id=line.line_id,
        kind=line.kind,
        description=line.description,
        payer=line.payer,
        quantity=line.quantity if line.kind is LineKind.LABOUR else line.fitted,
        unit=line.unit,
        unit_price=line.unit_price,
        owed=line.owed,
        after=after,
    )
