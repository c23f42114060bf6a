"""The line in which one part of a delivery is entered: number or name, how many, at what cost, which bin."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.parts.lookups_stock import PartInStock, parts_matching
from aftersales_desktop.domain.parts.lookups_stock_card import BinFacts, bin_called
from aftersales_desktop.domain.parts.refusals import QuantityMissing, UnknownBin, UnknownPart
from aftersales_desktop.stations.parts_counter.goods_in_draft import DraftLine
from aftersales_desktop.stations.parts_counter.stock_bin_field import BinField
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import CodeField, MoneyField, NumberField
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class GoodsInEntry(QWidget):
    """Enter goes from the part to the quantity, and from any other field puts the line in.

    Signals:
        entered: A `DraftLine` is complete.
    """

    entered = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._part: PartInStock | None = None
        self.part = CodeField(
            lambda: translate("PartsCounter", "Part number"),
            placeholder_fn=lambda: translate("PartsCounter", "Type any part"),
        )
        self.quantity = NumberField(lambda: translate("PartsCounter", "Quantity"))
        self.cost = MoneyField(lambda: translate("PartsCounter", "Unit cost"))
        self.bin = BinField(desk, lambda: translate("PartsCounter", "Bin"))
        self.add = ActionButton(
            lambda: translate("PartsCounter", "Enter"), icon_name="mdi6.keyboard-return", kind="soft"
        )
        self.refusal = RefusalCard()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.part, 5)
        row.addWidget(self.quantity, 2)
        row.addWidget(self.cost, 2)
        row.addWidget(self.bin, 2)
        button = QVBoxLayout()
        button.addStretch(1)
        button.addWidget(self.add)
        row.addLayout(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.refusal)
        self.setFocusProxy(self.part)

    def _connect(self) -> None:
        self.part.changed.connect(self._forget_part)
        self.part.edit.returnPressed.connect(self._find)
        for field in (self.quantity, self.cost, self.bin):
            field.edit.returnPressed.connect(self._enter)
        self.add.clicked.connect(self._enter)
        self.refusal.clause_pressed.connect(self._desk.messages.clause_wanted)

    def show_line(self, line: DraftLine) -> None:
        """Take a line up again, to correct it."""
        self._take(line.part)
        self.quantity.set_quantity(line.quantity)
        self.cost.set_money(line.unit_cost)
        self.bin.set_text(line.bin)

    def clear(self) -> None:
        """Make ready for the next part."""
        self._part = None
        self.refusal.clear()
        self.part.clear()
        self.quantity.set_quantity(None)
        self.cost.set_money(None)
        self.bin.clear()

    def _forget_part(self) -> None:
        self._part = None
        self.part.hint("")

    def _find(self) -> None:
        self.refusal.clear()
        self._desk.runner.ask(parts_matching, self.part.text(), then=self._found, latest="goods-in part")

    def _found(self, parts: tuple[PartInStock, ...]) -> None:
        if not parts:
            self._refuse(UnknownPart())
            return
        self._take(parts[0])
        if len(parts) > 1:
            words = translate("PartsCounter", "{name}, the first of {n}").format(
                name=parts[0].name, n=len(parts)
            )
            self.part.hint(words, Tone.WARN)
        self.quantity.setFocus()
        self.quantity.edit.selectAll()

    def _take(self, part: PartInStock) -> None:
        self._part = part
        self.refusal.clear()
        self.part.set_text(part.number)
        self.part.hint(part.name, Tone.OK)
        self.quantity.set_quantity(Quantity.of(1))
        self.cost.set_money(part.cost)
        self.bin.set_text(part.home_bin)

    def _enter(self) -> None:
        if self._part is None:
            self._find()
            return
        self.refusal.clear()
        quantity = self.quantity.quantity()
        if quantity is None or quantity <= Quantity.ZERO:
            self._refuse(QuantityMissing())
        elif not self.bin.text():
            self._refuse(UnknownBin(bin=""))
        else:
            self._desk.runner.ask(bin_called, self.bin.text(), then=self._complete, refused=self._refuse)

    def _complete(self, place: BinFacts) -> None:
        if self._part is None:
            return
        line = DraftLine(
            part=self._part,
            quantity=self.quantity.quantity() or Quantity.ZERO,
            unit_cost=self.cost.money() or Money.ZERO,
            bin_id=place.bin_id,
            bin=place.code,
        )
        self.clear()
        self.part.setFocus()
        self.entered.emit(line)

    def _refuse(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)
