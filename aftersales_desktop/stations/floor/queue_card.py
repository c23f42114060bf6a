"""The cars that wait for a bay, beside the board: the chosen one with the slot it fits into (R2.2.1b)."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.floor_rows import Suggestion
from aftersales_desktop.domain.work_orders.lookups_queues import QueuedOrder
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.widgets.buttons import PrimaryButton
from aftersales_desktop.widgets.cards import Card, Divider, ScrollColumn, clear_layout
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.plate import PlateLabel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.time_words import clock_text, promise_tone
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

MOST_SHOWN = 12


class QueueItem(QFrame):
    """One car of the queue; pressing it makes it the one to be placed.

    Signals:
        pressed: Id of the order.
    """

    pressed = Signal(int)

    def __init__(self, item: QueuedOrder, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        hours = Label(translate("Floor", "{n} h").format(n=item.hours), "strong")
        what = ElidedLabel("、".join(item.tasks) or item.complaint, "small")
        if item.repeat:
            words = translate("Floor", "Repeat repair: {what}").format(what=what.text())
            what.say(words, Tone.BAD)
        due = Label(role="small")
        if item.promised_at is not None:
            due.say(
                translate("Floor", "due {time}").format(time=clock_text(item.promised_at)),
                promise_tone(now, item.promised_at) if item.promised_at < now else Tone.MUTED,
            )
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(PlateLabel(item.plate, pixels=15, framed=False))
        above.addStretch(1)
        above.addWidget(hours)
        below.addWidget(what, 1)
        below.addWidget(due)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 8, 12, 8)
        self.column.setSpacing(3)
        self.column.addLayout(above)
        self.column.addLayout(below)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.pressed.emit(self.item.order_id)


class QueueCard(Card):
    """The queue, its chosen car and the one primary button of the board.

    Signals:
        item_pressed: Another car is to be placed.
        dispatch_wanted: Send the chosen car into the suggested slot.
    """

    item_pressed = Signal(int)
    dispatch_wanted = Signal()
    # The card writes its words before it is filled.
    _now: datetime | None = None
    _suggested: Suggestion | None = None
    _queue: tuple[QueuedOrder, ...] = ()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Floor", "To be dispatched"), margins=12, parent=parent)
        self.dispatch = PrimaryButton(self._dispatch_words, icon_name="mdi6.arrow-left-bold", key="F2")
        self.dispatch.setObjectName("dispatch")
        self.dispatch.clicked.connect(self.dispatch_wanted)
        self.refusal = RefusalCard(pointer=True)
        self.hint = ElidedLabel(role="small", tone=Tone.ACCENT)
        self.list = ScrollColumn(spacing=0)
        self.empty = EmptyState(
            "mdi6.check-all",
            lambda: translate("Floor", "No car waits for a bay"),
            hint_fn=lambda: translate("Floor", "Cars come here when the customer has signed the estimate."),
        )
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(6)
        hint_row = QHBoxLayout()
        hint_row.addWidget(IconLabel("mdi6.lightbulb-on-outline", Tone.ACCENT, 16))
        hint_row.addWidget(self.hint, 1)
        foot.addLayout(hint_row)
        foot.addWidget(self.dispatch)
        foot.addWidget(self.refusal)
        self.body.addWidget(self._foot)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.empty, 1)

    def show_queue(self, queue: tuple[QueuedOrder, ...], suggested: Suggestion | None, now: datetime) -> None:
        """Show the cars, the one to be placed on top."""
        self._queue, self._suggested, self._now = queue, suggested, now
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything again."""
        super().retranslate()
        if self._now is None:
            return
        hours = Quantity(sum(item.hours.thousandths for item in self._queue))
        total = translate("Floor", "{n} cars · {h} h").format(n=len(self._queue), h=hours)
        self.aside.setText(total if self._queue else "")
        self._fill(self._now)
        for widget in (self._foot, self.list):
            widget.setVisible(bool(self._queue))
        self.empty.setVisible(not self._queue)
        self.dispatch.retranslate()
        self.dispatch.setVisible(self._suggested is not None)
        self.hint.setText(self._hint_words())

    def _fill(self, now: datetime) -> None:
        column = self.list.column
        clear_layout(column)
        first = self._suggested.order_id if self._suggested else 0
        for item in sorted(self._queue, key=lambda row: row.order_id != first)[:MOST_SHOWN]:
            shown = QueueItem(item, now)
            if item.order_id == first:
                shown.setProperty("surface", "notice-accent")
            shown.pressed.connect(self.item_pressed)
            column.addWidget(shown)
            column.addWidget(Divider())
        column.addStretch(1)

    def _dispatch_words(self) -> str:
        if self._suggested is None:
            return translate("Floor", "Dispatch")
        return translate("Floor", "To bay {bay} · {technician}").format(
            bay=self._suggested.bay, technician=self._suggested.technician
        )

    def _hint_words(self) -> str:
        best = self._suggested
        if best is None:
            return translate("Floor", "No bay is free for it.")
        facts = {"bay": best.bay, "start": clock_text(best.start), "end": clock_text(best.end)}
        if best.in_time:
            return translate("Floor", "Bay {bay} is free {start}, done {end}, in time").format(**facts)
        return translate("Floor", "Bay {bay} is free {start}, done {end}, too late").format(**facts)
