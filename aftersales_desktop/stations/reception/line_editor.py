"""Corrects the chosen line of an estimate where it stands: words, quantity, price, payer."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from aftersales_desktop.domain.work_orders.order_state import Payer
from aftersales_desktop.stations.reception.estimate_lines import DraftLine
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.fields import MoneyField, NumberField
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

LONGEST_LINE = 200


class LineEditor(QWidget):
    """Four fields for one line; every change counts at once.

    Signals:
        line_changed: The line as it reads now.
        line_removed: Key of the line to be taken off.
    """

    line_changed = Signal(object)
    line_removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: DraftLine | None = None
        self.description = QLineEdit()
        self.description.setMaxLength(LONGEST_LINE)
        self.quantity = NumberField(lambda: translate("Reception", "Quantity"))
        self.price = MoneyField(lambda: translate("Reception", "Unit price"))
        self.payer = ChoiceField(
            lambda: translate("Reception", "Paid by"),
            (
                (Payer.CUSTOMER.value, lambda: translate("Reception", "Customer")),
                (Payer.WARRANTY.value, lambda: translate("Reception", "Warranty")),
                (Payer.INTERNAL.value, lambda: translate("Reception", "House pays")),
            ),
        )
        self.remove = ActionButton(
            lambda: translate("Reception", "Take off"),
            icon_name="mdi6.trash-can-outline",
            kind="flat",
            compact=True,
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.description, 0, 0, 1, 2)
        grid.addWidget(self.remove, 0, 2)
        grid.addWidget(self.quantity, 1, 0)
        grid.addWidget(self.price, 1, 1)
        grid.addWidget(self.payer, 1, 2)
        for place in range(3):
            grid.setColumnStretch(place, 1)
        for field in (self.quantity, self.price, self.payer):
            field.changed.connect(self._on_changed)
        self.description.textEdited.connect(self._on_changed)
        self.remove.clicked.connect(self._on_removed)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set the words again; the fields set their own."""
        self.description.setAccessibleName(translate("Reception", "Line"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def show_line(self, line: DraftLine | None) -> None:
        """Show a line to be corrected; None hides the editor."""
        same = line is not None and self._line is not None and line.key == self._line.key
        self._line = line
        self.setVisible(line is not None)
        if line is None or same:
            return
        self.description.setText(line.wanted.description)
        self.quantity.set_quantity(line.wanted.quantity)
        self.price.set_money(line.wanted.unit_price)
        self.payer.choose(line.payer.value)

    def _on_changed(self) -> None:
        """Pass on what reads well; a field that does not says so itself."""
        quantity, price = self.quantity.quantity(), self.price.money()
        if self._line is None or quantity is None or price is None or not self.description.text().strip():
            return
        if quantity <= Quantity.ZERO:
            self.quantity.hint(translate("Reception", "Above zero"), Tone.BAD)
            return
        wanted = replace(
            self._line.wanted,
            description=self.description.text().strip(),
            quantity=quantity,
            unit_price=price,
        )
        self.line_changed.emit(replace(self._line, wanted=wanted, payer=Payer(self.payer.key())))

    def _on_removed(self) -> None:
        if self._line is not None:
            self.line_removed.emit(self._line.key)
