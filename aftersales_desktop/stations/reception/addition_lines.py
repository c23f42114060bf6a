"""The lines of an addition at the desk: their prices open to be typed, each to be taken off (R2.3.6a)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from aftersales_desktop.boards.line_suggestions import Suggestion, suggest_lines
from aftersales_desktop.domain.work_orders.change_line import ChangeLine, change_line
from aftersales_desktop.domain.work_orders.order_rows import LineRow
from aftersales_desktop.domain.work_orders.remove_line import RemoveLine, remove_line
from aftersales_desktop.stations.reception.line_entry import quantity_words
from aftersales_desktop.values.money import Money
from aftersales_desktop.widgets.buttons import plain_button
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import MoneyField
from aftersales_desktop.widgets.identify_box import UNIDENTIFIED_ICON
from aftersales_desktop.widgets.labels import Label, set_tip
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class AdditionLines(QWidget):
    """One row a line; a part that is not identified yet has no price to be asked.

    Signals:
        refused: Why a price or a line was not taken.
    """

    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._order_id = 0
        self._rows: dict[int, LineRow] = {}
        self._shown: tuple[object, ...] = ()
        self._prices: dict[int, MoneyField] = {}
        self._chips: list[Chip] = []
        self._drops: dict[int, QPushButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(0, 1)

    def show_lines(self, order_id: int, rows: list[LineRow]) -> None:
        """Show the lines; a price being typed is left alone."""
        self._order_id, self._rows = order_id, {row.line_id: row for row in rows}
        shown = tuple((row.line_id, row.description, row.quantity, row.unidentified) for row in rows)
        if shown != self._shown:
            self._shown = shown
            self._lay_out_anew(rows)
            self._propose_prices(rows)
        for line_id, field in self._prices.items():
            if not field.edit.hasFocus():
                field.set_money(self._rows[line_id].unit_price)
        self.retranslate()

    def price_field(self, line_id: int) -> MoneyField:
        """The price field of a line."""
        return self._prices[line_id]

    def drop_button(self, line_id: int) -> QPushButton:
        """The button that takes a line off."""
        return self._drops[line_id]

    def retranslate(self) -> None:
        """Set the words again; the fields set their own."""
        for chip in self._chips:
            chip.show_state(translate("Words", "to be identified"), Tone.HOLD, UNIDENTIFIED_ICON)
        for button in self._drops.values():
            button.setAccessibleName(translate("Reception", "Take off"))
            set_tip(button, translate("Reception", "Take off"))

    def store_prices(self) -> None:
        """Store every price that differs from what is stored."""
        for line_id, field in self._prices.items():
            row, price = self._rows[line_id], field.money()
            if price is None or price == row.unit_price:
                continue
            command = ChangeLine(
                order_id=self._order_id,
                line_id=line_id,
                description=row.description,
                quantity=row.quantity,
                unit_price=price,
                payer=row.payer,
            )
            self.desk.runner.do(change_line, command, refused=self.refused.emit)

    def _lay_out_anew(self, rows: list[LineRow]) -> None:
        kept = {row.line_id: self._prices.get(row.line_id) for row in rows if not row.unidentified}
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in kept.values():
                widget.hide()
                widget.deleteLater()
        self._chips, self._drops, self._prices = [], {}, {}
        for place, row in enumerate(rows):
            words = f"{row.description}   {quantity_words(row)}".strip()
            self._grid.addWidget(Label(words, role="strong", wrap=True), place, 0)
            if row.unidentified:
                self._chips.append(Chip())
                self._grid.addWidget(self._chips[-1], place, 1, Qt.AlignmentFlag.AlignRight)
            else:
                self._prices[row.line_id] = kept[row.line_id] or self._new_price(row)
                self._grid.addWidget(self._prices[row.line_id], place, 1)
            self._grid.addWidget(self._drop_button(row.line_id), place, 2, Qt.AlignmentFlag.AlignBottom)

    def _new_price(self, row: LineRow) -> MoneyField:
        price = MoneyField(lambda: translate("Reception", "Unit price"))
        price.set_money(row.unit_price)
        price.edit.editingFinished.connect(self.store_prices)
        return price

    def _drop_button(self, line_id: int) -> QPushButton:
        button = plain_button(icon_name="mdi6.trash-can-outline", kind="flat", compact=True)
        button.clicked.connect(partial(self._take_off, line_id))
        self._drops[line_id] = button
        return button

    def _take_off(self, line_id: int) -> None:
        command = RemoveLine(order_id=self._order_id, line_id=line_id)
        self.desk.runner.do(remove_line, command, refused=self.refused.emit)

    def _propose_prices(self, rows: list[LineRow]) -> None:
        """Take the catalogue's price for a part that the floor has named and nobody has priced."""
        for row in rows:
            if row.part_number and row.unit_price == Money.ZERO:
                told = partial(self._proposed, row)
                self.desk.runner.ask(suggest_lines, row.part_number, then=told)

    def _proposed(self, row: LineRow, found: tuple[Suggestion, ...]) -> None:
        field = self._prices.get(row.line_id)
        prices = [s.lines[0].unit_price for s in found if s.lines[0].part_number == row.part_number]
        if field is not None and prices and field.money() in {None, Money.ZERO}:
            field.set_money(prices[0])
            self.store_prices()
