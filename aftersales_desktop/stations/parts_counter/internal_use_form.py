"""A new internal-use order: who in sales gets what, what for (R2.3.12a)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.internal_use.lookups import Consumable, consumption
from aftersales_desktop.domain.internal_use.open_internal_use import (
    InternalUseOpened,
    OpenInternalUse,
    UsedItem,
    open_internal_use,
)
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import NumberField, TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class InternalUseForm(Card):
    """Receiver, purpose and items; a ceiling that would be passed is said before it is opened.

    Signals:
        opened: Id of the new order.
    """

    opened = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._items: dict[int, Quantity] = {}
        self._known: dict[int, Consumable] = {}
        super().__init__(lambda: translate("PartsCounter", "New internal-use order"), parent)
        self._desk = desk
        self.receiver = TextField(
            lambda: translate("PartsCounter", "Who in sales gets it"), required=True, longest=60
        )
        self.purpose = TextField(lambda: translate("PartsCounter", "What for"), required=True)
        self.item = ChoiceField(lambda: translate("PartsCounter", "Item"))
        self.quantity = NumberField(lambda: translate("PartsCounter", "Quantity"))
        self.put = ActionButton(
            lambda: translate("PartsCounter", "Enter"), icon_name="mdi6.keyboard-return", kind="soft"
        )
        self.listed = Label(wrap=True)
        self.warning = Label(wrap=True, tone=Tone.WARN)
        self.empty = ActionButton(lambda: translate("PartsCounter", "Empty"), kind="flat", key="F8")
        self.refusal = RefusalCard()
        self.open = PrimaryButton(
            lambda: translate("PartsCounter", "Open the order"), icon_name="mdi6.file-plus-outline", key="F7"
        )
        self._lay_out()
        self.put.clicked.connect(self._put)
        self.quantity.edit.returnPressed.connect(self._put)
        self.empty.clicked.connect(self._clear_items)
        self.open.clicked.connect(self._open)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)
        self.retranslate()

    def _lay_out(self) -> None:
        self.body.addWidget(self.receiver)
        self.body.addWidget(self.purpose)
        self.body.addWidget(self.item)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.quantity, 1)
        button = QVBoxLayout()
        button.addStretch(1)
        button.addWidget(self.put)
        row.addLayout(button)
        self.body.addLayout(row)
        for widget in (self.listed, self.warning, self.refusal):
            self.body.addWidget(widget)
        foot = QHBoxLayout()
        foot.addWidget(self.empty)
        foot.addStretch(1)
        foot.addWidget(self.open)
        self.body.addLayout(foot)

    def refresh(self) -> None:
        """Read the consumables and what went out of them this month."""
        self._desk.runner.ask(consumption, then=self._offer, latest="consumables to draw")

    def _offer(self, rows: tuple[Consumable, ...]) -> None:
        self._known = {row.part_id: row for row in rows}
        self.item.set_options([(str(row.part_id), _named(row)) for row in rows])
        self.retranslate()

    def _put(self) -> None:
        part_id, quantity = int(self.item.key() or 0), self.quantity.quantity()
        if part_id and quantity is not None:
            self._items[part_id] = quantity
            self.quantity.clear()
            self.retranslate()

    def _clear_items(self) -> None:
        self._items = {}
        self.retranslate()

    def _open(self) -> None:
        self.refusal.clear()
        command = OpenInternalUse(
            receiver=self.receiver.text(),
            purpose=self.purpose.text(),
            items=tuple(UsedItem(part_id=id_, quantity=n) for id_, n in self._items.items()),
        )
        self._desk.runner.do(open_internal_use, command, then=self._opened, refused=self.refusal.show_refusal)

    def _opened(self, done: InternalUseOpened) -> None:
        self._items = {}
        for field in (self.receiver, self.purpose):
            field.clear()
        self.retranslate()
        if done.above:
            words = translate("PartsCounter", "{order} is open; above the ceiling: {items}")
            said = words.format(order=done.number, items=" · ".join(done.above))
            self._desk.messages.said(said, Tone.WARN)
        else:
            words = translate("PartsCounter", "{order} is open")
            self._desk.messages.said(words.format(order=done.number))
        self.opened.emit(done.order_id)

    def retranslate(self) -> None:
        """Say what is entered, and which ceiling it would pass."""
        super().retranslate()
        if not hasattr(self, "open"):
            return
        known = [(self._known[id_], n) for id_, n in self._items.items() if id_ in self._known]
        self.listed.setText("\n".join(f"{n} {row.unit}  {row.name}" for row, n in known))
        self.listed.setVisible(bool(known))
        above = [
            translate("PartsCounter", "{item}: {used} used this month, ceiling {ceiling}").format(
                item=row.name, used=row.used, ceiling=row.ceiling
            )
            for row, n in known
            if row.ceiling is not None and row.used + n > row.ceiling
        ]
        self.warning.setText("\n".join(above))
        self.warning.setVisible(bool(above))


def _named(row: Consumable) -> Callable[[], str]:
    """Name an item in every language alike."""
    return lambda: f"{row.name}  {row.part_number}"
