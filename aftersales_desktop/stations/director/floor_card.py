"""What stands on the floor: bays and drain carts, named once when the house is set up (R2.2.6b, R2.2.8c)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from aftersales_desktop.domain.work_orders.lookups_floor import BayRow, CartRow, bays, drain_carts
from aftersales_desktop.domain.work_orders.set_up_floor import (
    AddBay,
    AddDrainCart,
    BayAdded,
    DrainCartAdded,
    add_bay,
    add_drain_cart,
)
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, SectionHeading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.words import translate

LONGEST_NAME = 20


class NamedThings(QVBoxLayout):
    """The names there are, and a field for one more."""

    def __init__(self, title_fn: Callable[[], str], button_fn: Callable[[], str], name: str) -> None:
        super().__init__()
        self.setSpacing(8)
        self.title = SectionHeading(title_fn)
        self.names = Label(role="body", wrap=True)
        self.field = TextField(lambda: translate("Director", "What it is called"), longest=LONGEST_NAME)
        self.field.edit.setObjectName(f"new_{name}")
        self.add = ActionButton(button_fn, icon_name="mdi6.plus")
        self.add.setObjectName(f"add_{name}")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        self.addWidget(self.title)
        self.addWidget(self.names)
        self.addLayout(row)
        self.addStretch(1)

    def show_names(self, names: tuple[str, ...], nothing: str) -> None:
        """Show what there is, or what is missing."""
        self.names.say(translate("Widgets", ", ").join(names) or nothing)


class FloorCard(Card):
    """Bays and drain carts side by side; each is added by its name."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: translate("Director", "On the floor"), margins=20)
        self._desk = desk
        self.bays = NamedThings(
            lambda: translate("Director", "Bays"), lambda: translate("Director", "Add bay"), "bay"
        )
        self.carts = NamedThings(
            lambda: translate("Director", "Drain carts"), lambda: translate("Director", "Add cart"), "cart"
        )
        self.refusal = RefusalCard()
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(self.bays, 1)
        columns.addLayout(self.carts, 1)
        self.body.addWidget(self.refusal)
        self.body.addLayout(columns)
        self.bays.add.clicked.connect(self._add_bay)
        self.bays.field.edit.returnPressed.connect(self._add_bay)
        self.carts.add.clicked.connect(self._add_cart)
        self.carts.field.edit.returnPressed.connect(self._add_cart)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)

    def refresh(self) -> None:
        """Read again what stands on the floor."""
        self._desk.runner.ask(bays, then=self._show_bays, latest="bays")
        self._desk.runner.ask(drain_carts, then=self._show_carts, latest="carts")

    def _show_bays(self, rows: tuple[BayRow, ...]) -> None:
        nothing = translate("Director", "No bay yet: cars cannot be sent to the floor.")
        self.bays.show_names(tuple(row.name for row in rows), nothing)

    def _show_carts(self, rows: tuple[CartRow, ...]) -> None:
        nothing = translate("Director", "No drain cart yet: used oil filters cannot be counted.")
        self.carts.show_names(tuple(sorted(row.name for row in rows)), nothing)

    def _add_bay(self) -> None:
        self.refusal.clear()
        new = AddBay(name=self.bays.field.text())
        self._desk.runner.do(add_bay, new, then=self._bay_added, refused=self.refusal.show_refusal)

    def _add_cart(self) -> None:
        self.refusal.clear()
        new = AddDrainCart(name=self.carts.field.text())
        self._desk.runner.do(add_drain_cart, new, then=self._cart_added, refused=self.refusal.show_refusal)

    def _bay_added(self, bay: BayAdded) -> None:
        self.bays.field.clear()
        self._desk.messages.said(
            translate("Director", "Bay {name} stands on the board").format(name=bay.name)
        )
        self.refresh()

    def _cart_added(self, cart: DrainCartAdded) -> None:
        self.carts.field.clear()
        self._desk.messages.said(translate("Director", "Drain cart {name} is entered").format(name=cart.name))
        self.refresh()
