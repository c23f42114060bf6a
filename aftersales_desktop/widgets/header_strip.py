"""The strip that shows a work order the same way at every station."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.widgets.cards import Divider, clear_layout
from aftersales_desktop.widgets.chips import Chip, TrafficLight
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.open_elsewhere import OpenElsewhere
from aftersales_desktop.widgets.plate import PlateLabel
from aftersales_desktop.widgets.presence import Seat
from aftersales_desktop.widgets.time_words import in_relation_to, moment_text, promise_tone
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

LEAST_FOR_A_PERSON = 56


@dataclass(frozen=True)
class HeaderPerson:
    """Somebody who has to do with the order, and as what; both already in the language shown."""

    name: str
    part: str


@dataclass(frozen=True)
class HeaderFacts:
    """What the strip shows of one work order; `state` is a word already translated."""

    plate: str
    order: str
    car: str
    people: tuple[HeaderPerson, ...] = ()
    promised: datetime | None = None
    state: str = ""
    state_tone: str = Tone.MUTED
    state_icon: str = ""
    done: bool = False
    order_id: int | None = None


class HeaderStrip(QFrame):
    """Plate, order and car, people, where else it is open, state, and the promised time with its light."""

    def __init__(self, seat: Seat | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setFixedHeight(84)
        self._facts: HeaderFacts | None = None
        self._now: datetime | None = None
        self._plate = PlateLabel(pixels=34)
        # The number is never shortened: the people beside it are, and their tips say the whole name.
        self._order = Label(role="large")
        self._car = ElidedLabel(role="muted")
        self._people = QHBoxLayout()
        self._people.setSpacing(12)
        self._chip = Chip(height=30)
        self._light = TrafficLight()
        self._left_over = Label(role="large")
        self._promised = Label(role="muted")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.setSpacing(14)
        self._row.addWidget(self._plate)
        self._row.addLayout(_two_lines(self._order, self._car), 4)
        self._row.addLayout(self._people, 9)
        self.elsewhere: OpenElsewhere | None = None
        if seat is not None:
            self.elsewhere = OpenElsewhere(seat, self)
            self._row.addWidget(self.elsewhere)
            seat.changed.connect(self._fit_people)
        self._row.addWidget(self._chip)
        self._row.addWidget(self._light)
        self._row.addLayout(_two_lines(self._left_over, self._promised, right=True))

    def show_order(self, facts: HeaderFacts, now: datetime) -> None:
        """Show a work order as it stands now."""
        self._facts = facts
        self._plate.show_plate(facts.plate)
        self._order.setText(facts.order)
        self._car.setText(facts.car)
        self._chip.show_state(facts.state, facts.state_tone, facts.state_icon)
        self._chip.setVisible(bool(facts.state))
        if self.elsewhere is not None:
            order_id = facts.order_id
            self.elsewhere.follow(None if order_id is None else Subject(SubjectKind.WORK_ORDER, order_id))
        self._show_people(facts.people)
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Count the promised time from now; call it every minute."""
        self._now = now
        facts = self._facts
        promised = facts.promised if facts is not None else None
        for part in (self._light, self._left_over, self._promised):
            part.setVisible(promised is not None)
        if facts is None or promised is None:
            return
        tone = Tone.OK if facts.done else promise_tone(now, promised)
        self._light.show_tone(tone)
        self._left_over.say(
            translate("Widgets", "Done") if facts.done else in_relation_to(now, promised), tone
        )
        words = translate("Widgets", "Promised {time}")
        self._promised.setText(words.format(time=moment_text(promised, now)))

    def retranslate(self) -> None:
        """Say the promised time again; the facts come in words from the panel."""
        if self._now is not None:
            self.tick(self._now)

    def _show_people(self, people: tuple[HeaderPerson, ...]) -> None:
        clear_layout(self._people)
        for person in people:
            self._people.addWidget(Divider(upright=True))
            block = QWidget()
            block.setMinimumWidth(LEAST_FOR_A_PERSON)
            block.setLayout(_two_lines(ElidedLabel(person.name, "large"), ElidedLabel(person.part, "muted")))
            self._people.addWidget(block, 1)
        self._fit_people()

    def _fit_people(self) -> None:
        """Let people go who have no room, the last first: plate, number and state stay whole."""
        items = [self._people.itemAt(place) for place in range(self._people.count())]
        people = [widget for item in items if item is not None and (widget := item.widget()) is not None]
        for widget in people:
            widget.setHidden(False)
        while people and self._least_width() > self.width():
            for widget in (people.pop(), people.pop()):
                widget.hide()

    def _least_width(self) -> int:
        self._people.invalidate()
        self._row.invalidate()
        return self._row.minimumSize().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_people()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _two_lines(first: Label, second: Label, *, right: bool = False) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addStretch(1)
    for label in (first, second):
        if right:
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(label)
    column.addStretch(1)
    return column
