"""The parts of the car: collected ones are ticked when fitted; a missing one lets the car wait (R2.2.3a)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.lookups_order_on_floor import FloorPart, OrderOnFloor
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.stations.floor.task_actions import AT_WORK
from aftersales_desktop.stations.floor.task_looks import part_look, part_words
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton, plain_button
from aftersales_desktop.widgets.cards import Card, Divider, ScrollColumn, clear_layout
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import ElidedLabel, Label, set_tip
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.words import translate


class JobPartsCard(Card):
    """Parts with their state, and the form to wait for one.

    Signals:
        fitted: Line id of a part that is in the car now.
        taken_out: Line id of a part that was ticked by mistake.
        wait_wanted: Line id of the missing part, and the place of the removed parts.
    """

    fitted = Signal(int)
    taken_out = Signal(int)
    wait_wanted = Signal(int, str)
    # The card writes its title before it is filled.
    _page: OrderOnFloor | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Floor", "Parts"), parent=parent)
        self.list = ScrollColumn(spacing=0)
        self.list.column.setContentsMargins(0, 0, 10, 0)
        # It scrolls: many parts must not push the cards around it together.
        self.list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.nothing = Label(role="muted", wrap=True)
        self.missing = ActionButton(
            lambda: translate("Floor", "A part is missing"),
            icon_name="mdi6.package-variant-remove",
            key="F9",
            compact=True,
        )
        self.missing.clicked.connect(self._open_form)
        self.form = QWidget()
        self.which = ChoiceField(lambda: translate("Floor", "Missing part"), required=True)
        self.place = TextField(lambda: translate("Floor", "Removed parts lie in"), required=True, longest=60)
        self.wait = ActionButton(lambda: translate("Floor", "Car waits for it"), kind="primary")
        self.wait.clicked.connect(self._ask_wait)
        self.refusal = RefusalCard()
        form = QVBoxLayout(self.form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(6)
        for widget in (self.which, self.place, self.wait, self.refusal):
            form.addWidget(widget)
        self.form.hide()
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.form)
        self.body.addWidget(self.missing)

    def show_page(self, page: OrderOnFloor) -> None:
        """Show the parts of a car."""
        if self._page is None or self._page.order_id != page.order_id or page.state is not self._page.state:
            self.form.hide()
            self.refusal.clear()
            self.place.set_text(page.removed_parts_place)
        self._page = page
        self.retranslate()

    def refuse(self, refusal: Refusal) -> None:
        """Show why the car cannot wait, in the form."""
        self.form.show()
        self.refusal.show_refusal(refusal)

    def retranslate(self) -> None:
        """Write everything again."""
        super().retranslate()
        page = self._page
        if page is None:
            return
        column = self.list.column
        clear_layout(column)
        for part in page.parts:
            column.addWidget(self._line(part))
            column.addWidget(Divider())
        column.addStretch(1)
        self.nothing.setText(translate("Floor", "No parts on this order."))
        self.nothing.setVisible(not page.parts)
        fitted = sum(bool(part.fitted) and not part.with_technician for part in page.issued)
        words = translate("Floor", "{n} of {all} fitted").format(n=fitted, all=len(page.issued))
        self.aside.setText(words if page.issued else "")
        not_here = [part for part in page.parts if part.stocked_out < part.quantity]
        self.which.set_options([(str(part.line_id), partial(str, part.description)) for part in not_here])
        self.missing.setVisible(page.state is OrderState.STARTED and bool(not_here) and self.form.isHidden())

    def _line(self, part: FloorPart) -> QWidget:
        line = QWidget()
        line.setMinimumHeight(40)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(8)
        row.addWidget(ElidedLabel(part.description), 1)
        row.addWidget(Label(f"{part.quantity} {part.unit}".strip(), "muted"))
        look = part_look(part)
        if part.with_technician:
            tick = ActionButton(
                lambda: translate("Floor", "Not fitted"), icon_name="mdi6.circle-outline", compact=True
            )
            tick.button.setAccessibleDescription(translate("Floor", "Tick when it is in the car"))
            tick.setObjectName(f"tick_{part.line_id}")
            tick.clicked.connect(lambda: self.fitted.emit(part.line_id))
            row.addWidget(tick)
        else:
            row.addWidget(IconLabel(look.icon, look.tone, 18))
            row.addWidget(Label(part_words(part), "strong", look.tone))
        if part.fitted and self._page is not None and self._page.state in AT_WORK:
            row.addWidget(self._undo(part))
        return line

    def _undo(self, part: FloorPart) -> QPushButton:
        """The way back from a wrong tick, as long as the car is worked on."""
        undo = plain_button(icon_name="mdi6.undo-variant", kind="flat", compact=True)
        undo.setObjectName(f"undo_{part.line_id}")
        words = translate("Floor", "Not in the car: take the tick back")
        undo.setAccessibleName(words)
        set_tip(undo, words)
        undo.clicked.connect(lambda: self.taken_out.emit(part.line_id))
        return undo

    def _open_form(self) -> None:
        self.form.show()
        self.missing.hide()
        self.place.setFocus()

    def _ask_wait(self) -> None:
        if self.which.key():
            self.wait_wanted.emit(int(self.which.key()), self.place.text())
