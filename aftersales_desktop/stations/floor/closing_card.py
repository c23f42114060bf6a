"""What must be so before the car is called done: tasks, parts, old parts, old oil filter (R2.2.3, R2.2.8)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.lookups_floor import CartRow
from aftersales_desktop.domain.work_orders.lookups_order_on_floor import OrderOnFloor
from aftersales_desktop.domain.work_orders.order_state import OldParts, PartClass
from aftersales_desktop.stations.floor.check_list import Check, CheckLine
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


def _old_parts_words(old: OldParts) -> str:
    return translate("Words", old.value)


class ClosingCard(Card):
    """The list before finishing, each line with what puts it right.

    Signals:
        old_parts_said: What became of the old parts.
        cart_chosen: Id of the drain cart the old filter lies on.
        place_said: Where the removed parts lie.
    """

    old_parts_said = Signal(object)
    cart_chosen = Signal(int)
    place_said = Signal(str)
    # The card writes its title before it is filled.
    _page: OrderOnFloor | None = None
    _carts: tuple[CartRow, ...] = ()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Floor", "Before the car is done"), parent=parent)
        self._lines: list[QWidget] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.old_parts = ChoiceField(
            lambda: translate("Floor", "Old parts"),
            [(old.value, partial(_old_parts_words, old)) for old in OldParts],
        )
        self.old_parts.setObjectName("old_parts")
        self.old_parts.changed.connect(self._say_old_parts)
        self.place = TextField(lambda: translate("Floor", "Removed parts lie in"), longest=60)
        self.keep = ActionButton(lambda: translate("Floor", "Keep"), compact=True)
        self.keep.clicked.connect(lambda: self.place_said.emit(self.place.text()))
        self.cart_words = Label(role="field")
        self._carts_row = QHBoxLayout()
        self.refusal = RefusalCard()
        place_row = QHBoxLayout()
        place_row.addWidget(self.place, 1)
        place_row.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(self._list)
        self.body.addWidget(self.old_parts)
        self.body.addWidget(self.cart_words)
        self.body.addLayout(self._carts_row)
        self.body.addWidget(self.refusal)
        self.body.addLayout(place_row)

    def show_page(self, page: OrderOnFloor) -> None:
        """Show how the car stands."""
        fresh = self._page is None or self._page.order_id != page.order_id
        if fresh or (self._page is not None and self._page.removed_parts_place != page.removed_parts_place):
            self.place.set_text(page.removed_parts_place)
        if fresh:
            self.refusal.clear()
        self._page = page
        self.old_parts.choose(page.old_parts.value if page.old_parts else "")
        self.retranslate()

    def show_carts(self, carts: tuple[CartRow, ...]) -> None:
        """Offer the drain carts with how full they are."""
        self._carts = carts
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything again."""
        super().retranslate()
        page = self._page
        if page is None:
            return
        for line in self._lines:
            line.hide()
            line.deleteLater()
        lines = [CheckLine(check) for check in self._checks(page)]
        for line in lines:
            self._list.addWidget(line)
        self._lines = [*lines, *self._cart_buttons(page)]
        good = sum(line.check.good for line in lines)
        self.aside.setText(translate("Floor", "{n} of {all} passed").format(n=good, all=len(lines)))
        words = translate("Floor", "Old oil filter lies on")
        self.cart_words.setText(words)
        self.cart_words.setVisible(page.filters_to_book > 0)

    def _checks(self, page: OrderOnFloor) -> Iterator[Check]:
        tasks = [task for task in page.tasks if not task.awaits_answer]
        done = sum(task.done_at is not None for task in tasks)
        state = translate("Floor", "{n} of {all}")
        yield Check(
            translate("Floor", "Tasks done"),
            done == len(tasks),
            state.format(n=done, all=len(tasks)),
            Tone.MUTED,
        )
        open_parts = [part for part in page.issued if part.stocked_out > part.fitted + part.taken_back]
        fitted = len(page.issued) - len(open_parts)
        yield Check(
            translate("Floor", "Issued parts fitted or brought back"),
            not open_parts,
            state.format(n=fitted, all=len(page.issued)),
            Tone.MUTED,
        )
        old = _old_parts_words(page.old_parts) if page.old_parts else translate("Floor", "not recorded")
        yield Check(translate("Floor", "Old parts"), page.old_parts is not None, old, Tone.MUTED)
        if any(part.part_class is PartClass.OIL_FILTER and part.fitted for part in page.issued):
            booked = not page.filters_to_book
            words = translate("Floor", "on a drain cart") if booked else translate("Floor", "not recorded")
            yield Check(translate("Floor", "Old oil filter"), booked, words, Tone.MUTED)

    def _cart_buttons(self, page: OrderOnFloor) -> list[QWidget]:
        if not page.filters_to_book:
            return []
        buttons: list[QWidget] = []
        for cart in self._carts:
            words = f"{cart.name}  {cart.filters}/{cart.most}"
            button = ActionButton(partial(str, words), icon_name="mdi6.oil", compact=True)
            button.clicked.connect(partial(self.cart_chosen.emit, cart.cart_id))
            self._carts_row.addWidget(button)
            buttons.append(button)
        return buttons

    def _say_old_parts(self) -> None:
        if self.old_parts.key():
            self.old_parts_said.emit(OldParts(self.old_parts.key()))
