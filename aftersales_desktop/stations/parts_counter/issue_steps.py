"""The two steps of an issue, in this order: stock-out in the system, hand-over of the goods (R2.3.2b)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.parts.lookups_counter import OrderAtCounter, WaitingSlip
from aftersales_desktop.domain.people.lookups import Colleague
from aftersales_desktop.stations.parts_counter.batch import Batch
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.time_words import clock_text, number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class StockOutStep(Card):
    """Step 1: what F9 will post, and the slip that has been posted.

    Signals:
        post_pressed: Post the batch.
        fill_pressed: Pick everything that may go out.
        reverse_pressed: The posted slip was a mistake.
    """

    post_pressed = Signal()
    fill_pressed = Signal()
    reverse_pressed = Signal()

    def __init__(self, batch: Batch, parent: QWidget | None = None) -> None:
        self._batch = batch
        self._slips: tuple[WaitingSlip, ...] = ()
        self._ready = False
        super().__init__(lambda: translate("PartsCounter", "1  Stock-out"), parent)
        self.sum = Label(role="strong")
        self.posted = ElidedLabel(role="muted")
        self.post = ActionButton(
            lambda: translate("PartsCounter", "Stock out"),
            icon_name="mdi6.tray-arrow-up",
            key="F9",
            kind="primary",
            large=True,
        )
        self.fill = ActionButton(
            lambda: translate("PartsCounter", "Pick all"), icon_name="mdi6.playlist-check", key="F6"
        )
        self.reverse = ActionButton(
            lambda: translate("PartsCounter", "Undo stock-out"),
            icon_name="mdi6.undo",
            kind="flat",
            compact=True,
        )
        self._lay_out()
        self._ready = True
        self.post.clicked.connect(self.post_pressed)
        self.fill.clicked.connect(self.fill_pressed)
        self.reverse.clicked.connect(self.reverse_pressed)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.fill)
        buttons.addWidget(self.post, 1)
        last = QHBoxLayout()
        last.addWidget(self.posted, 1)
        last.addWidget(self.reverse)
        self.body.addWidget(self.sum)
        self.body.addLayout(buttons)
        self.body.addLayout(last)
        self.body.addStretch(1)

    def show_batch(self) -> None:
        """Say what F9 will post."""
        words = translate("PartsCounter", "This batch: {lines} lines, {pieces} pieces")
        self.sum.say(
            words.format(lines=number_text(len(self._batch.picked)), pieces=self._batch.total()),
            Tone.TEXT if self._batch.picked else Tone.MUTED,
        )
        self.set_chosen(chosen=bool(self._batch.picked))
        self.post.set_kind("primary" if self._batch.picked else "plain")

    def show_slips(self, slips: tuple[WaitingSlip, ...]) -> None:
        """Say which slips are posted and wait."""
        self._slips = slips
        self.retranslate()

    def retranslate(self) -> None:
        """Set the sums again."""
        super().retranslate()
        if not self._ready:
            return
        self.show_batch()
        self.reverse.setVisible(bool(self._slips))
        if self._slips:
            last = self._slips[-1]
            words = translate("PartsCounter", "{slip} posted at {time}")
            self.posted.say(words.format(slip=last.shown_number, time=clock_text(last.posted_at)), Tone.OK)
        else:
            self.posted.say(translate("PartsCounter", "Nothing is posted and waiting"), Tone.MUTED)


class HandOverStep(Card):
    """Step 2: who takes the goods, and that the job card goes with them (R2.3.1c).

    Signals:
        pressed: Hand over.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._slips: tuple[WaitingSlip, ...] = ()
        self._ready = False
        super().__init__(lambda: translate("PartsCounter", "2  Hand-over"), parent)
        self.card_back = QCheckBox()
        self.technician = ChoiceField(lambda: translate("PartsCounter", "Taken by"))
        self.button = ActionButton(
            lambda: translate("PartsCounter", "Hand over"),
            icon_name="mdi6.hand-extended-outline",
            key="F10",
            large=True,
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.card_back)
        row.addWidget(self.technician, 1)
        row.addWidget(self.button)
        self.body.addLayout(column)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.button.clicked.connect(self.pressed)
        self._ready = True
        self.retranslate()

    def show_order(self, order: OrderAtCounter, technician_id: int | None) -> None:
        """Show what waits for this order, and who is to take it."""
        self._slips = order.waiting
        self.technician.choose(str(technician_id or ""))
        self.retranslate()

    def offer(self, people: tuple[Colleague, ...]) -> None:
        """Offer the people who take parts."""
        self.technician.set_options(
            tuple((str(person.staff_id), partial(str, person.name)) for person in people)
        )

    def show_turn(self, *, ours: bool) -> None:
        """Be the step to take now, or not."""
        self.button.set_kind("primary" if ours else "plain")
        self.set_chosen(chosen=ours)

    def technician_id(self) -> int | None:
        """Who takes the goods; nobody when nobody is named."""
        return int(self.technician.key()) if self.technician.key() else None

    def retranslate(self) -> None:
        """Set the words again."""
        super().retranslate()
        if not self._ready:
            return
        self.card_back.setText(translate("PartsCounter", "Job card handed back to the technician (&J)"))
        pieces = sum((n for slip in self._slips for _, n in slip.lines), Quantity.ZERO)
        waiting = translate("PartsCounter", "{pieces} pieces wait for hand-over")
        nothing = translate("PartsCounter", "Post the stock-out first")
        self.aside.setText(waiting.format(pieces=pieces) if self._slips else nothing)
