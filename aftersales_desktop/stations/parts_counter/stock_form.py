"""Puts a new part into the catalogue, or changes what it says of one (R2.3.0)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from aftersales_desktop.domain.parts.add_bin import AddBin, add_bin
from aftersales_desktop.domain.parts.add_part import AddPart, PartAdded, PartDetails, add_part
from aftersales_desktop.domain.parts.change_part import ChangePart, PartChanged, change_part
from aftersales_desktop.domain.parts.lookups_stock_card import StockCardFacts
from aftersales_desktop.domain.parts.refusals import UnknownBin
from aftersales_desktop.domain.work_orders.order_state import PartClass
from aftersales_desktop.stations.parts_counter.stock_bin_field import BinField
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import CodeField, MoneyField, NumberField, TextField
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.words import translate

NO_PRICE = Money(-1)
# What may be chosen of a part about masking, and what the catalogue keeps of it (R2.2.10b).
MASKING: dict[str, bool | None] = {"none": None, "permitted": True, "other": False}


class PartForm(Card):
    """Number, name, unit, class, price, cost, minimum and home.

    Signals:
        kept: Id of the part that was put in or changed.
        given_up: Nothing was changed.
    """

    kept = Signal(int)
    given_up = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._changing: StockCardFacts | None = None
        super().__init__(self._title_words, parent)
        self._desk = desk
        self.number = CodeField(lambda: translate("PartsCounter", "Part number"), required=True)
        self.name = TextField(lambda: translate("PartsCounter", "Name"), required=True, longest=120)
        self.unit = TextField(lambda: translate("PartsCounter", "Unit"), required=True, longest=10)
        self.part_class = ChoiceField(
            lambda: translate("PartsCounter", "Class"),
            [(one.value, partial(translate, "Words", one.value)) for one in PartClass],
        )
        self.price = MoneyField(lambda: translate("PartsCounter", "Price"), required=True)
        self.cost = MoneyField(lambda: translate("PartsCounter", "Cost"))
        self.minimum = NumberField(lambda: translate("PartsCounter", "Minimum"))
        self.home = BinField(desk, lambda: translate("PartsCounter", "Home bin"))
        self.masking = ChoiceField(
            lambda: translate("PartsCounter", "For masking"),
            (
                ("none", lambda: translate("PartsCounter", "not for masking")),
                ("permitted", lambda: translate("PartsCounter", "rolled paper or film: permitted")),
                ("other", lambda: translate("PartsCounter", "anything else: not given out")),
            ),
        )
        self.carried = QCheckBox()
        self.refusal = RefusalCard()
        self.save = PrimaryButton(
            lambda: translate("PartsCounter", "Save"), icon_name="mdi6.content-save-outline", key="F9"
        )
        self.back = ActionButton(lambda: translate("PartsCounter", "Back"), kind="flat", key="Esc")
        self._lay_out()
        self.save.clicked.connect(self._save)
        self.back.clicked.connect(self.given_up)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)
        self.refusal.cure_pressed.connect(self._put_up_bin)
        self.retranslate()

    def _lay_out(self) -> None:
        self.body.addWidget(self.number)
        self.body.addWidget(self.name)
        for pair in ((self.unit, self.part_class), (self.price, self.cost), (self.minimum, self.home)):
            row = QHBoxLayout()
            row.setSpacing(12)
            for field in pair:
                row.addWidget(field, 1)
            self.body.addLayout(row)
        self.body.addWidget(self.masking)
        self.body.addWidget(self.carried)
        self.body.addWidget(self.refusal)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        self.body.addLayout(buttons)
        self.body.addStretch(1)

    def begin_new(self) -> None:
        """Start a part that is not in the catalogue."""
        self._start(None)
        for field in (self.number, self.name, self.home):
            field.clear()
        self.unit.set_text(translate("PartsCounter", "pc"))
        self.part_class.choose(PartClass.OTHER.value)
        self.masking.choose("none")
        for amount in (self.price, self.cost):
            amount.set_money(None)
        self.minimum.set_quantity(None)
        self.number.setFocus()

    def change(self, facts: StockCardFacts) -> None:
        """Start to change a part."""
        self._start(facts)
        part = facts.part
        self.number.set_text(part.number)
        self.name.set_text(part.name)
        self.unit.set_text(part.unit)
        self.part_class.choose(part.part_class.value)
        self.masking.choose(next(key for key, kept in MASKING.items() if kept is facts.masking_permitted))
        self.price.set_money(part.price)
        self.cost.set_money(part.cost)
        self.minimum.set_quantity(part.minimum)
        self.home.set_text(part.home_bin)
        self.carried.setChecked(part.active)
        self.name.setFocus()

    def _start(self, facts: StockCardFacts | None) -> None:
        self._changing = facts
        self.refusal.clear()
        # The number names the part on papers already printed; the cost comes from deliveries.
        self.number.edit.setReadOnly(facts is not None)
        self.cost.edit.setReadOnly(facts is not None)
        self.carried.setVisible(facts is not None)
        self.retranslate()

    def _save(self) -> None:
        self.refusal.clear()
        self.home.ask_bin(self._save_with_home, self._refuse)

    def _save_with_home(self, home_bin_id: int | None) -> None:
        price, part_class = self.price.money() or NO_PRICE, PartClass(self.part_class.key())
        if self.price.money() == Money.ZERO:
            price = Money.ZERO
        minimum = self.minimum.quantity() or Quantity.ZERO
        if self._changing is not None:
            change = ChangePart(
                part_id=self._changing.part.part_id,
                version=self._changing.version,
                name=self.name.text(),
                unit=self.unit.text(),
                price=price,
                minimum=minimum,
                part_class=part_class,
                home_bin_id=home_bin_id,
                active=self.carried.isChecked(),
                masking_permitted=MASKING[self.masking.key()],
            )
            self._desk.runner.do(change_part, change, then=self._kept, refused=self._refuse)
            return
        details = PartDetails(
            number=self.number.text(),
            name=self.name.text(),
            unit=self.unit.text(),
            price=price,
            cost=self.cost.money() or Money.ZERO,
            part_class=part_class,
            minimum=minimum,
            home_bin_id=home_bin_id,
            masking_permitted=MASKING[self.masking.key()],
        )
        self._desk.runner.do(add_part, AddPart(details=details), then=self._kept, refused=self._refuse)

    def _kept(self, done: PartAdded | PartChanged) -> None:
        words = translate("PartsCounter", "Part {number} is in the catalogue")
        self._desk.messages.said(words.format(number=done.number))
        self.kept.emit(done.part_id)

    def _refuse(self, refusal: Refusal) -> None:
        if isinstance(refusal, UnknownBin):
            self.refusal.show_refusal(refusal, self._bin_words, cure_icon="mdi6.plus")
        else:
            self.refusal.show_refusal(refusal)

    def _put_up_bin(self) -> None:
        """Put up the bin that was named, then save again."""
        order = AddBin(code=self.home.text())
        self._desk.runner.do(add_bin, order, then=lambda _bin: self._save(), refused=self._refuse)

    def _bin_words(self) -> str:
        return translate("PartsCounter", "Put up bin {bin}").format(bin=self.home.text().upper())

    def _title_words(self) -> str:
        if self._changing is not None:
            return translate("PartsCounter", "Change the part")
        return translate("PartsCounter", "New part")

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        if "carried" in self.__dict__:
            self.carried.setText(translate("PartsCounter", "The part is carried"))
