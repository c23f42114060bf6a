"""The orders that wait for parts, those waiting longest first; shown while no card has been scanned."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aftersales_desktop.domain.parts.lookups_counter import OrderToPick
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import number_text, since
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


def _columns(queue: PickQueue) -> tuple[Column[OrderToPick], ...]:
    return (
        Column("plate", lambda: translate("PartsCounter", "Plate"), 150, lambda r: r.plate, kind="plate"),
        Column(
            "order",
            lambda: translate("PartsCounter", "Order"),
            150,
            lambda r: r.shown_number,
            kind="strong",
        ),
        Column("car", lambda: translate("PartsCounter", "Car"), 150, lambda r: r.car, stretch=True),
        Column(
            "technician",
            lambda: translate("PartsCounter", "Technician"),
            130,
            lambda r: r.technician,
            note=lambda r: r.bay,
        ),
        Column(
            "lines",
            lambda: translate("PartsCounter", "To do"),
            170,
            _to_do,
            kind="state",
            tone=lambda r: Tone.ACCENT if r.open_lines else Tone.OK,
            icon=lambda r: "mdi6.tray-arrow-up" if r.open_lines else "mdi6.hand-extended-outline",
        ),
        Column("since", lambda: translate("PartsCounter", "Since"), 110, queue.since_text, align="right"),
    )


def _to_do(row: OrderToPick) -> str:
    if row.open_lines:
        return translate("PartsCounter", "pick {n} lines").format(n=number_text(row.open_lines))
    return translate("PartsCounter", "hand over")


class PickQueue(QWidget):
    """The list and what to do when it is empty.

    Signals:
        order_wanted: Id of an order to look at before its card comes.
    """

    order_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now: datetime | None = None
        self.card = Card(lambda: translate("PartsCounter", "Waiting for parts"))
        self.table: RowTable[OrderToPick] = RowTable(
            "pick_queue", _columns(self), key=lambda row: row.order_id, row_height=44
        )
        self.table.set_empty(
            EmptyState(
                "mdi6.package-variant-closed-check",
                lambda: translate("PartsCounter", "Nobody waits for parts"),
                hint_fn=lambda: translate(
                    "PartsCounter", "Scan a job card to issue against its order, or a part to see its stock."
                ),
            )
        )
        self.card.body.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.table.opened.connect(self._open)

    def show_orders(self, orders: tuple[OrderToPick, ...], now: datetime) -> None:
        """Show who waits."""
        self._now = now
        self.table.show_rows(orders)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the sum and the hint again."""
        words = translate("PartsCounter", "{n} orders · Enter looks inside, the card opens it")
        self.card.aside.setText(words.format(n=number_text(len(self.table.rows()))))

    def since_text(self, row: OrderToPick) -> str:
        """Say how long an order waits."""
        return since(self._now, row.since) if self._now else ""

    def _open(self, row: OrderToPick | None) -> None:
        if row is not None:
            self.order_wanted.emit(row.order_id)
