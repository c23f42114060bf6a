"""One car on today's board: plate, what it is here for, when it is promised, and its next step."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.boards.today_board import Lane, NextStep, TodayCard
from aftersales_desktop.domain.customers.appointment import AppointmentState
from aftersales_desktop.domain.work_orders.order_state import OrderKind, OrderState
from aftersales_desktop.domain.work_orders.promise import Promise
from aftersales_desktop.stations.reception.order_look import KIND_LOOK, kind_word
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.order_look import PROMISE_LOOK, STATE_LOOK, promise_words, word
from aftersales_desktop.widgets.plate import PlateLabel
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

# Below this there is room for the plate and the light alone.
NARROW = 170
_MARGIN = 10
_BETWEEN = 6
LONG_AGO = datetime.min.replace(tzinfo=UTC)
STEP_ICON = {
    NextStep.CHECK_IN: "mdi6.car-search-outline",
    NextStep.ESTIMATE: "mdi6.pencil-outline",
    NextStep.SIGN: "mdi6.draw-pen",
    NextStep.PRINT_CARD: "mdi6.printer-outline",
    NextStep.DISPATCH: "mdi6.send-outline",
    NextStep.ASK_CUSTOMER: "mdi6.phone-outline",
    NextStep.SETTLE: "mdi6.cash-register",
    NextStep.DELIVER: "mdi6.key-outline",
}


class TodayCardView(Card):
    """A card that can be pressed; the button is there only when reception has something to do.

    Signals:
        opened: The card shown, to be looked at.
        step_wanted: The card shown, to take its next step.
    """

    opened = Signal(object)
    step_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        # The base sets its words while it is being made.
        self._card: TodayCard | None = None
        self._now = LONG_AGO
        self._narrow = False
        super().__init__(None, parent, margins=_MARGIN)
        self.plate = PlateLabel(pixels=19, framed=False)
        self.kind = Chip(height=22)
        self.who = ElidedLabel(role="muted")
        self.note_icon = IconLabel("mdi6.circle", Tone.MUTED, 15)
        self.note = ElidedLabel()
        self.at = Label(role="strong")
        self.light = Chip(height=24)
        self.step = ActionButton(self._step_words, kind="soft", compact=True)
        self._lay_out()
        self.step.clicked.connect(self._on_step)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _lay_out(self) -> None:
        top, middle, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.plate)
        top.addStretch(1)
        top.addWidget(self.kind)
        middle.setSpacing(6)
        middle.addWidget(self.note_icon)
        middle.addWidget(self.note, 1)
        foot.setSpacing(4)
        foot.addWidget(self.at)
        foot.addStretch(1)
        foot.addWidget(self.light)
        self.body.setSpacing(5)
        self.body.addLayout(top)
        self.body.addWidget(self.who)
        self.body.addLayout(middle)
        self.body.addLayout(foot)
        self.body.addWidget(self.step)

    def card(self) -> TodayCard | None:
        """The card shown."""
        return self._card

    def show_card(self, card: TodayCard, now: datetime) -> None:
        """Show a car."""
        self._card, self._now = card, now
        self.plate.show_plate(card.plate)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        card = self._card
        if card is None:
            return
        self.setAccessibleName(f"{card.plate} {card.customer}")
        self.kind.show_state(kind_word(card.kind), KIND_LOOK[card.kind][0])
        special = card.kind is not OrderKind.GENERAL
        # A plate is read whole; where both do not fit beside each other the kind stands before the state.
        beside = not self._narrow and self._fit_beside()
        self.kind.setVisible(special and beside)
        self.who.setText(" · ".join(part for part in (card.car, card.customer) if part))
        self._say_note(card, kind_word(card.kind) if special and not beside else "")
        self._say_time(card)
        self.step.setVisible(card.step not in {NextStep.NONE, NextStep.CHECK_IN} or _has_arrived(card))
        self.step.retranslate()
        pressing = card.promise is Promise.LATE and card.lane is not Lane.EXPECTED
        self.set_surface("card-late" if pressing else "card")

    def _fit_beside(self) -> bool:
        """Whether plate and kind have room on one line."""
        room = self.width() - 2 * _MARGIN
        return self.plate.sizeHint().width() + self.kind.sizeHint().width() + _BETWEEN <= room

    def _say_note(self, card: TodayCard, kind: str) -> None:
        """The kind unless it stands above, the state and, where somebody needs it, what it is about."""
        if isinstance(card.state, OrderState):
            tone, icon = STATE_LOOK[card.state]
            self.note_icon.show_icon(icon, tone)
            about = card.note if card.lane in {Lane.ASKING, Lane.RECEPTION} else ""
            said = (word(card.state), about)
            # Where the customer is asked, the lane names the state already: the question comes first.
            said = said[::-1] if card.lane is Lane.ASKING else said
            self.note.setText(" · ".join(part for part in (kind, *said) if part))
            return
        arrived = card.state is AppointmentState.ARRIVED
        self.note_icon.show_icon("mdi6.account-check-outline" if arrived else "mdi6.calendar", Tone.MUTED)
        self.note.setText(" · ".join(part for part in (kind, card.note) if part))

    def _say_time(self, card: TodayCard) -> None:
        expected = card.lane is Lane.EXPECTED
        then = card.at if expected else card.promised_at
        self.at.setText(moment_text(then, self._now) if then is not None else "")
        if _has_arrived(card):
            self.light.show_state(translate("Reception", "Arrived"), Tone.ACCENT, "mdi6.check")
            return
        tone, _ = PROMISE_LOOK[card.promise]
        late = card.promise is Promise.LATE and not expected
        if expected and card.promise is Promise.LATE:
            tone = Tone.WARN
        self.light.show_state(promise_words(card.promise, then, self._now), tone, solid=late)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self.at.setHidden(narrow)
        if event.oldSize().width() != self.width():
            self.retranslate()

    def _step_words(self) -> str:
        words = {
            NextStep.CHECK_IN: translate("Reception", "Check in"),
            NextStep.ESTIMATE: translate("Reception", "Go on"),
            NextStep.SIGN: translate("Reception", "Sign estimate"),
            NextStep.PRINT_CARD: translate("Reception", "Print job card"),
            NextStep.DISPATCH: translate("Reception", "Send to the floor"),
            NextStep.ASK_CUSTOMER: translate("Reception", "Ask the customer"),
            NextStep.SETTLE: translate("Reception", "Settle"),
            NextStep.DELIVER: translate("Reception", "Hand the car over"),
        }
        short = {
            NextStep.DISPATCH: translate("Reception", "Send"),
            NextStep.ASK_CUSTOMER: translate("Reception", "Ask"),
            NextStep.DELIVER: translate("Reception", "Hand over"),
        }
        said = words | short if self._narrow else words
        return said.get(self._card.step, "") if self._card is not None else ""

    def _on_step(self) -> None:
        self.step_wanted.emit(self._card)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self._card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit(self._card)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _has_arrived(card: TodayCard) -> bool:
    return card.state is AppointmentState.ARRIVED
