"""Carries parts from one bin to another, on the spot (R2.3.0)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.parts.add_bin import AddBin, add_bin
from aftersales_desktop.domain.parts.lookups_stock_card import StockCardFacts
from aftersales_desktop.domain.parts.move_between_bins import (
    MoveBetweenBins,
    MovedBetweenBins,
    move_between_bins,
)
from aftersales_desktop.domain.parts.refusals import UnknownBin
from aftersales_desktop.stations.parts_counter.stock_bin_field import BinField
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import NumberField
from aftersales_desktop.widgets.labels import ElidedLabel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.words import translate


class MoveForm(Card):
    """From which bin, how many, into which bin; the target is scanned or typed.

    Signals:
        moved: Id of the part that was carried.
        given_up: Nothing was carried.
    """

    moved = Signal(int)
    given_up = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("PartsCounter", "Move to another bin"), parent)
        self._desk = desk
        self._part_id = 0
        self.part = ElidedLabel(role="strong")
        self.source = ChoiceField(lambda: translate("PartsCounter", "From"), required=True)
        self.quantity = NumberField(lambda: translate("PartsCounter", "Quantity"), required=True)
        self.target = BinField(desk, lambda: translate("PartsCounter", "Into bin"), required=True)
        self.refusal = RefusalCard()
        self.save = PrimaryButton(
            lambda: translate("PartsCounter", "Move"), icon_name="mdi6.swap-horizontal", key="F9"
        )
        self.back = ActionButton(lambda: translate("PartsCounter", "Back"), kind="flat", key="Esc")
        self._lay_out()
        self.save.clicked.connect(self._save)
        self.target.edit.returnPressed.connect(self._save)
        self.back.clicked.connect(self.given_up)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)
        self.refusal.cure_pressed.connect(self._put_up_bin)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.source, 2)
        row.addWidget(self.quantity, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        self.body.addWidget(self.part)
        self.body.addLayout(row)
        self.body.addWidget(self.target)
        self.body.addWidget(self.refusal)
        self.body.addLayout(buttons)
        self.body.addStretch(1)

    def begin(self, facts: StockCardFacts) -> None:
        """Start to carry a part; everything in the first bin unless less is typed."""
        self._part_id = facts.part.part_id
        self.refusal.clear()
        self.part.setText(f"{facts.part.number}  {facts.part.name}")
        self.source.set_options(
            [
                (str(place.bin_id), partial("{}  ·  {}".format, place.code, place.on_hand))
                for place in facts.bins
            ]
        )
        if facts.bins:
            self.source.choose(str(facts.bins[0].bin_id))
            self.quantity.set_quantity(facts.bins[0].on_hand)
        self.target.clear()
        self.target.setFocus()

    def _save(self) -> None:
        self.refusal.clear()
        self.target.ask_bin(self._move, self._refuse)

    def _move(self, target: int | None) -> None:
        if target is None:
            self._refuse(UnknownBin(bin=""))
            return
        order = MoveBetweenBins(
            part_id=self._part_id,
            from_bin_id=int(self.source.key() or 0),
            to_bin_id=target,
            quantity=self.quantity.quantity() or Quantity.ZERO,
        )
        self._desk.runner.do(move_between_bins, order, then=self._moved, refused=self._refuse)

    def _moved(self, done: MovedBetweenBins) -> None:
        words = translate("PartsCounter", "{quantity} × {part}: {source} → {target}")
        self._desk.messages.said(
            words.format(quantity=done.quantity, part=done.part, source=done.from_bin, target=done.to_bin)
        )
        self.moved.emit(self._part_id)

    def _refuse(self, refusal: Refusal) -> None:
        if isinstance(refusal, UnknownBin) and self.target.text():
            self.refusal.show_refusal(refusal, self._bin_words, cure_icon="mdi6.plus")
        else:
            self.refusal.show_refusal(refusal)

    def _put_up_bin(self) -> None:
        """Put up the bin that was named, then carry the parts there."""
        order = AddBin(code=self.target.text())
        self._desk.runner.do(add_bin, order, then=lambda _bin: self._save(), refused=self._refuse)

    def _bin_words(self) -> str:
        return translate("PartsCounter", "Put up bin {bin}").format(bin=self.target.text().upper())
