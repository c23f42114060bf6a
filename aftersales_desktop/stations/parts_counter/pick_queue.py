"""The orders that wait for parts, those waiting longest first; shown while no card has been scanned."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aftersales_desktop.domain.parts.lookups_counter import OrderToPick
from aftersales_desktop.domain.purchasing.lookups import OnTheWay
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.identify_box import UNIDENTIFIED_ICON
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import number_text, since
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


def _columns(queue: PickQueue) -> tuple[Column[OrderToPick], ...]:
    return (
        Column(
            "plate",
            lambda: translate("PartsCounter", "Plate"),
            112,
            lambda r: r.plate,
            kind="plate",
            order=lambda r: r.plate,
        ),
        Column(
            "order",
            lambda: translate("PartsCounter", "Order"),
            132,
            lambda r: r.shown_number,
            kind="strong",
            order=lambda r: r.shown_number,
        ),
        Column(
            "car",
            lambda: translate("PartsCounter", "Car"),
            110,
            lambda r: r.car,
            stretch=True,
            order=lambda r: r.car,
        ),
        *_who_and_what(queue),
    )


def _who_and_what(queue: PickQueue) -> tuple[Column[OrderToPick], ...]:
    return (
        Column(
            "technician",
            lambda: translate("PartsCounter", "Technician"),
            104,
            lambda r: r.technician,
            note=lambda r: r.bay,
            order=lambda r: r.technician or None,
        ),
        Column(
            "lines",
            lambda: translate("PartsCounter", "To do"),
            134,
            queue.to_do,
            kind="state",
            tone=_tone,
            icon=_icon,
            order=lambda r: r.open_lines,
        ),
        Column(
            "since",
            lambda: translate("PartsCounter", "Since"),
            92,
            queue.since_text,
            align="right",
            order=lambda r: r.since,
        ),
    )


def _to_do(row: OrderToPick) -> str:
    if row.wishes:
        return translate("PartsCounter", "to identify: {n}").format(n=number_text(row.wishes))
    if not row.open_lines:
        return translate("PartsCounter", "hand over")
    if row.state is OrderState.WAITING_PARTS:
        return translate("PartsCounter", "missing: {n}").format(n=number_text(row.open_lines))
    return translate("PartsCounter", "to pick: {n}").format(n=number_text(row.open_lines))


def _tone(row: OrderToPick) -> Tone:
    if row.wishes:
        return Tone.HOLD
    if row.state is OrderState.WAITING_PARTS:
        return Tone.WARN
    return Tone.ACCENT if row.open_lines else Tone.OK


def _icon(row: OrderToPick) -> str:
    if row.wishes:
        return UNIDENTIFIED_ICON
    if row.state is OrderState.WAITING_PARTS:
        return "mdi6.package-variant-remove"
    return "mdi6.tray-arrow-up" if row.open_lines else "mdi6.hand-extended-outline"


class PickQueue(QWidget):
    """The list and what to do when it is empty.

    Signals:
        order_wanted: Id of an order to look at before its card comes.
    """

    order_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now: datetime | None = None
        self._coming: dict[int, date] = {}
        self.card = Card(lambda: translate("PartsCounter", "Waiting for parts"))
        self.table: RowTable[OrderToPick] = RowTable(
            "pick_queue", _columns(self), key=lambda row: row.order_id, row_height=44
        )
        self.table.set_empty(
            EmptyState(
                "mdi6.package-variant-closed-check",
                lambda: translate("PartsCounter", "Nobody waits for parts"),
                hint_fn=lambda: translate(
                    "PartsCounter", "Scan a job card to issue parts against its order."
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

    def show_coming(self, parts: tuple[OnTheWay, ...]) -> None:
        """Say of the orders whose parts a supplier owes when the last of them is expected."""
        self._coming = {part.order_id: part.expected_on for part in parts}
        self.table.viewport().update()

    def to_do(self, row: OrderToPick) -> str:
        """Say what the counter does next for an order, or when its part will be here."""
        day = self._coming.get(row.order_id)
        if day is not None and row.state is OrderState.WAITING_PARTS:
            return translate("PartsCounter", "ordered, {day}").format(day=f"{day:%m/%d}")
        return _to_do(row)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
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
