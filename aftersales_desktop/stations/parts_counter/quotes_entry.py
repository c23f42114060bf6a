"""The quote being entered: a draft beside the stored ones until it is stored (R2.3.10b)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.purchasing.collect_quotes import QuoteStored, StoreQuote, store_quote
from aftersales_desktop.domain.purchasing.lookups import SupplierRow, suppliers
from aftersales_desktop.domain.purchasing.lookups_quotes import QuoteSeen
from aftersales_desktop.values.money import Money
from aftersales_desktop.widgets.buttons import PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField, DayField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import MoneyField, NumberField, TextField
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.words import translate

USUALLY_HOLDS = timedelta(days=14)
NO_DAYS = -1


class QuoteEntry(Card):
    """Supplier, prices, delivery, quality, validity.

    Signals:
        stored: A quote was stored.
    """

    stored = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("PartsCounter", "Another quote"), parent)
        self._desk = desk
        self._purchase_id = 0
        self.set_surface("notice-warn")
        self.supplier = ChoiceField(lambda: translate("PartsCounter", "Supplier"), required=True)
        self.price = MoneyField(lambda: translate("PartsCounter", "Unit price"), required=True)
        self.freight = MoneyField(lambda: translate("PartsCounter", "Freight"))
        self.days = NumberField(
            lambda: translate("PartsCounter", "Delivery"),
            unit_fn=lambda: translate("PartsCounter", "days"),
            required=True,
        )
        self.quality = TextField(lambda: translate("PartsCounter", "Quality"), required=True)
        self.until = DayField(lambda: translate("PartsCounter", "Valid until"), required=True)
        self.refusal = RefusalCard()
        self.store = PrimaryButton(
            lambda: translate("PartsCounter", "Store the quote"),
            icon_name="mdi6.content-save-outline",
            key="F7",
        )
        self.body.addWidget(self.supplier)
        for pair in ((self.price, self.freight), (self.days, self.until)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for field in pair:
                row.addWidget(field, 1)
            self.body.addLayout(row)
        for widget in (self.quality, self.refusal, self.store):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.store.clicked.connect(self._store)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)

    def begin(self, purchase_id: int, quote: QuoteSeen | None = None) -> None:
        """Start a quote for a purchase, or renew one."""
        if purchase_id == self._purchase_id and quote is None:
            return
        self._purchase_id = purchase_id
        for field in (self.price, self.freight, self.days, self.quality):
            field.clear()
        self.refusal.clear()
        self.until.set_day(self._desk.today() + USUALLY_HOLDS)
        if quote is not None:
            self.supplier.choose(str(quote.supplier_id))
            self.price.set_money(quote.unit_price)
            self.freight.set_money(quote.freight)
            self.days.set_whole(quote.delivery_days)
            self.quality.set_text(quote.quality_note)
            self.price.setFocus()

    def refresh(self) -> None:
        """Read the suppliers to choose from."""
        self._desk.runner.ask(suppliers, then=self._offer, latest="suppliers to quote")

    def _offer(self, rows: tuple[SupplierRow, ...]) -> None:
        self.supplier.set_options([(str(row.supplier_id), _named(row.name)) for row in rows])

    def _store(self) -> None:
        self.refusal.clear()
        days = self.days.whole()
        command = StoreQuote(
            purchase_id=self._purchase_id,
            supplier_id=int(self.supplier.key() or 0),
            unit_price=self.price.money() or Money.ZERO,
            freight=self.freight.money() or Money.ZERO,
            delivery_days=NO_DAYS if days is None else days,
            quality_note=self.quality.text(),
            valid_until=self.until.day(),
        )
        self._desk.runner.do(store_quote, command, then=self._stored, refused=self.refusal.show_refusal)

    def _stored(self, done: QuoteStored) -> None:
        words = translate("PartsCounter", "The quote of {supplier} is stored; {n} count")
        self._desk.messages.said(words.format(supplier=done.supplier, n=done.stored))
        purchase_id, self._purchase_id = self._purchase_id, 0
        self.begin(purchase_id)
        self.stored.emit()


def _named(name: str) -> Callable[[], str]:
    """Say a name in every language alike."""
    return lambda: name
