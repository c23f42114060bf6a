"""The floor itself: oil drain carts with their used filters, and the bays (R2.2.8c, R2.2.6b)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.book_used_filter import (
    DrainCartCounted,
    EmptyDrainCart,
    empty_drain_cart,
)
from aftersales_desktop.domain.work_orders.lookups_floor import BayRow, CartRow, bays, drain_carts
from aftersales_desktop.domain.work_orders.set_up_floor import (
    SETTING_UP,
    AddBay,
    AddDrainCart,
    add_bay,
    add_drain_cart,
)
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Divider, Heading, ScrollColumn, clear_layout
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.time_words import since
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class CartsPanel(LivePanel):
    """Carts left, bays right; new ones are added by whoever sets up the floor."""

    topics: ClassVar[frozenset[str]] = frozenset({Topic.WORK_ORDERS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.heading = Heading(lambda: translate("Floor", "Drain carts and bays"))
        self.carts_card = Card(lambda: translate("Floor", "Oil drain carts"))
        self.bays_card = Card(lambda: translate("Floor", "Bays"))
        self.carts_list, self.bays_list = ScrollColumn(spacing=0), ScrollColumn(spacing=0)
        self.cart_name = TextField(lambda: translate("Floor", "New drain cart"), longest=40)
        self.bay_name = TextField(lambda: translate("Floor", "New bay"), longest=20)
        self.add_cart = ActionButton(lambda: translate("Floor", "Add"), icon_name="mdi6.plus", compact=True)
        self.add_bay = ActionButton(lambda: translate("Floor", "Add"), icon_name="mdi6.plus", compact=True)
        self.refusal = RefusalCard()
        self._carts: tuple[CartRow, ...] = ()
        self._bays: tuple[BayRow, ...] = ()
        self._forms: list[QWidget] = []
        self._lay_out()
        self.add_cart.clicked.connect(self._add_cart)
        self.add_bay.clicked.connect(self._add_bay)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)

    def _lay_out(self) -> None:
        for card, shown, field, button in (
            (self.carts_card, self.carts_list, self.cart_name, self.add_cart),
            (self.bays_card, self.bays_list, self.bay_name, self.add_bay),
        ):
            form = QWidget()
            row = QHBoxLayout(form)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(field, 1)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
            card.body.addWidget(shown, 1)
            card.body.addWidget(form)
            self._forms.append(form)
        cards = QHBoxLayout()
        cards.setSpacing(12)
        cards.addWidget(self.carts_card, 3)
        cards.addWidget(self.bays_card, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.refusal)
        column.addLayout(cards, 1)

    def refresh(self) -> None:
        """Ask for carts and bays."""
        for form in self._forms:
            form.setVisible(self.desk.actor.holds(*SETTING_UP))
        self.desk.runner.ask(drain_carts, then=self._show_carts, latest="floor carts")
        self.desk.runner.ask(bays, then=self._show_bays, latest="floor all bays")

    def _show_carts(self, carts: tuple[CartRow, ...]) -> None:
        self._carts = carts
        self.retranslate()

    def _show_bays(self, rows: tuple[BayRow, ...]) -> None:
        self._bays = rows
        self.retranslate()

    def retranslate(self) -> None:
        """Write both lists again."""
        _fill(self.carts_list, [self._cart_line(cart) for cart in self._carts], self._no_carts())
        _fill(self.bays_list, [_bay_line(bay) for bay in self._bays], self._no_bays())
        self.bays_card.aside.setText(str(len(self._bays)))

    def _no_carts(self) -> str:
        return translate("Floor", "No drain carts yet. The workshop manager adds them here.")

    def _no_bays(self) -> str:
        return translate("Floor", "No bays yet. The workshop manager adds them here.")

    def _cart_line(self, cart: CartRow) -> QWidget:
        line = QWidget()
        line.setMinimumHeight(60)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(ElidedLabel(cart.name, "strong"))
        words.addWidget(ElidedLabel(self._emptied_words(cart), "small"))
        row.addWidget(IconLabel("mdi6.oil", Tone.WARN if cart.full else Tone.MUTED, 24))
        row.addLayout(words, 1)
        for place in range(cart.most):
            used = place < cart.filters
            name = "mdi6.circle" if used else "mdi6.circle-outline"
            row.addWidget(IconLabel(name, Tone.WARN if used and cart.full else Tone.MUTED, 18))
        count = translate("Floor", "{n} of {most} filters").format(n=cart.filters, most=cart.most)
        if cart.full:
            count = translate("Floor", "{count}: empty now").format(count=count)
        row.addWidget(Label(count, "strong", Tone.WARN if cart.full else Tone.TEXT))
        emptied = ActionButton(
            lambda: translate("Floor", "Emptied"), kind="primary" if cart.full else "plain", compact=True
        )
        emptied.setObjectName(f"emptied_{cart.cart_id}")
        emptied.setEnabled(cart.filters > 0)
        emptied.clicked.connect(lambda: self._empty(cart.cart_id))
        row.addWidget(emptied)
        return line

    def _emptied_words(self, cart: CartRow) -> str:
        if cart.emptied_at is None:
            return translate("Floor", "never emptied so far")
        when = since(self.desk.now(), cart.emptied_at)
        return translate("Floor", "emptied {when} by {who}").format(when=when, who=cart.emptied_by)

    def _empty(self, cart_id: int) -> None:
        self.desk.runner.do(empty_drain_cart, EmptyDrainCart(cart_id=cart_id), then=self._emptied)

    def _emptied(self, receipt: DrainCartCounted) -> None:
        self.desk.messages.said(translate("Floor", "{cart} is empty again").format(cart=receipt.cart))

    def _add_cart(self) -> None:
        self.refusal.clear()
        self.desk.runner.do(
            add_drain_cart,
            AddDrainCart(name=self.cart_name.text()),
            then=lambda receipt: self._added(self.cart_name, receipt.name),
            refused=self.refusal.show_refusal,
        )

    def _add_bay(self) -> None:
        self.refusal.clear()
        self.desk.runner.do(
            add_bay,
            AddBay(name=self.bay_name.text()),
            then=lambda receipt: self._added(self.bay_name, receipt.name),
            refused=self.refusal.show_refusal,
        )

    def _added(self, field: TextField, name: str) -> None:
        field.clear()
        self.desk.messages.said(translate("Floor", "{name} was added").format(name=name))


def _bay_line(bay: BayRow) -> QWidget:
    line = QWidget()
    line.setMinimumHeight(44)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 4, 0, 4)
    row.addWidget(IconLabel("mdi6.garage-variant", Tone.MUTED, 20))
    row.addWidget(Label(bay.name, "strong"))
    row.addStretch(1)
    return line


def _fill(shown: ScrollColumn, lines: list[QWidget], nothing: str) -> None:
    column = shown.column
    clear_layout(column)
    for line in lines or [Label(nothing, "muted", wrap=True)]:
        column.addWidget(line)
        column.addWidget(Divider())
    column.addStretch(1)
