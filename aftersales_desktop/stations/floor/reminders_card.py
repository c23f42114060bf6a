"""What somebody on the floor must see to now, each with its next step beside it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.floor_reminders import Reminder, ReminderKind
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, ScrollColumn, clear_layout
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.time_words import since
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

SIGNS = {
    ReminderKind.TOOL: ("mdi6.tools", Tone.BAD),
    ReminderKind.DRAIN_CART: ("mdi6.oil", Tone.WARN),
    ReminderKind.VISITOR: ("mdi6.account-clock-outline", Tone.WARN),
    ReminderKind.OLD_PARTS: ("mdi6.delete-clock-outline", Tone.WARN),
    ReminderKind.CARD_APART: ("mdi6.card-search-outline", Tone.WARN),
}


class RemindersCard(Card):
    """The list; each button names what it does.

    Signals:
        step_wanted: The reminder whose next step was pressed.
    """

    step_wanted = Signal(object)
    # The card writes its title before it is filled.
    _now: datetime | None = None
    _reminders: tuple[Reminder, ...] = ()
    _in_all = 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Floor", "Reminders"), margins=12, parent=parent)
        self.list = ScrollColumn(spacing=4)
        self.nothing = Label(role="muted", wrap=True)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.list, 1)

    def show_reminders(self, reminders: tuple[Reminder, ...], now: datetime) -> None:
        """Show what there is to see to."""
        self._reminders, self._now = reminders, now
        self.retranslate()

    def show_count(self, in_all: int) -> None:
        """Say how many there are when not all are named."""
        self._in_all = in_all
        self._count()

    def _count(self) -> None:
        shown = len(self._reminders)
        self.aside.setText(f"{shown} / {self._in_all}" if self._in_all > shown else str(shown or ""))

    def retranslate(self) -> None:
        """Write everything again."""
        super().retranslate()
        if self._now is None:
            return
        count = len(self._reminders)
        self._count()
        self.nothing.setText(translate("Floor", "Nothing to see to just now."))
        self.nothing.setVisible(not count)
        column = self.list.column
        clear_layout(column)
        for reminder in self._reminders:
            column.addWidget(self._line(reminder, self._now))
        column.addStretch(1)
        self.list.setVisible(bool(count))

    def _line(self, reminder: Reminder, now: datetime) -> QWidget:
        line = QWidget()
        name, tone = SIGNS[reminder.kind]
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(ElidedLabel(_title(reminder), "strong"))
        words.addWidget(ElidedLabel(_detail(reminder, now), "small"))
        button = ActionButton(lambda: _step(reminder.kind), compact=True)
        button.clicked.connect(lambda: self.step_wanted.emit(reminder))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(10)
        row.addWidget(IconLabel(name, tone, 22))
        row.addLayout(words, 1)
        row.addWidget(button)
        return line


def _title(reminder: Reminder) -> str:
    if reminder.kind is ReminderKind.TOOL:
        return translate("Floor", "Tool not returned · {person}").format(person=reminder.person)
    if reminder.kind is ReminderKind.DRAIN_CART:
        return translate("Floor", "Empty {cart} now").format(cart=reminder.title)
    if reminder.kind is ReminderKind.VISITOR:
        return translate("Floor", "Visitor · {name}").format(name=reminder.title)
    if reminder.kind is ReminderKind.OLD_PARTS:
        return translate("Floor", "Old parts of {plate}").format(plate=reminder.title)
    return translate("Floor", "Card is not with {plate}").format(plate=reminder.title)


def _detail(reminder: Reminder, now: datetime) -> str:
    if reminder.kind is ReminderKind.TOOL:
        overdue = since(now, reminder.since) if reminder.since else ""
        return f"{reminder.title} {reminder.detail} · {overdue}"
    if reminder.kind is ReminderKind.DRAIN_CART:
        return translate("Floor", "{count} used oil filters").format(count=reminder.detail)
    if reminder.kind is ReminderKind.VISITOR:
        return _visitor_detail(reminder, now)
    if reminder.kind is ReminderKind.OLD_PARTS:
        return " · ".join((translate("Words", reminder.detail), since(now, reminder.since or now)))
    car, card = translate("Words", reminder.person), translate("Words", reminder.detail)
    return translate("Floor", "car: {car}, card: {card}").format(car=car, card=card)


def _visitor_detail(reminder: Reminder, now: datetime) -> str:
    """Say what for and with whom; before both, that he should be out."""
    late = ""
    if reminder.since is not None:
        late = translate("Floor", "should be out: {late}").format(late=since(now, reminder.since))
    return " · ".join(filter(None, (late, reminder.detail, reminder.person)))


def _step(kind: ReminderKind) -> str:
    if kind is ReminderKind.TOOL:
        return translate("Floor", "Remind")
    if kind is ReminderKind.DRAIN_CART:
        return translate("Floor", "Emptied")
    if kind is ReminderKind.VISITOR:
        return translate("Floor", "Has left")
    if kind is ReminderKind.OLD_PARTS:
        return translate("Floor", "Cleared")
    return translate("Floor", "Open")
