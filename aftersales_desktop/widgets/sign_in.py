"""Who stands at this PC: the page that covers everything until a badge or a name comes with its PIN (X2)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.dealership.lookups import DEMO_PIN, House, the_house
from aftersales_desktop.domain.people.lookups import Colleague, people_to_sign_in, person_to_sign_in
from aftersales_desktop.domain.people.sign_in import SignIn, SignInAnswer, sign_in
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.scan_code import NotAScanCode, ScanCode
from aftersales_desktop.values.search_key import search_key
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import PrimaryButton
from aftersales_desktop.widgets.cards import Card, Divider
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.fields import PinField, TextField
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.language_switch import LanguageSwitch
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.pin_pad import PinPad
from aftersales_desktop.widgets.refusal_card import RefusalCard, RefusalWords
from aftersales_desktop.widgets.refusal_words import lifters_text, role_name
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.scan_queue import beep_refusal
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

RECENT = "recent people"
RECENT_SHOWN = 6
ARROWS = {Qt.Key.Key_Up, Qt.Key.Key_Down}


class SignInPage(LivePanel):
    """Two ways in: scan the badge or choose the name, then the PIN by keys or fingers.

    Signals:
        signed_in: Somebody is in; the page may go.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.PEOPLE})
    signed_in = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._people: tuple[Colleague, ...] = ()
        self._person: Colleague | None = None
        self._badge: ScanCode | None = None
        self._title = Label(role="title")
        self._hint = Label(role="muted", wrap=True)
        self.name = TextField(
            lambda: translate("Widgets", "Name"),
            placeholder_fn=lambda: translate("Widgets", "Type a part of the name or the number"),
        )
        self.table = _people_table()
        self.who = Label(role="title")
        self._posts = Label(role="muted", wrap=True)
        self._made_up = Chip(tone=Tone.HOLD, icon="mdi6.flask-outline")
        self._made_up.hide()
        self._by_badge = Chip(tone=Tone.OK, icon="mdi6.badge-account-horizontal-outline")
        self.pin = PinField(lambda: translate("Widgets", "PIN"))
        self.pad = PinPad()
        self.enter = PrimaryButton(
            lambda: translate("Widgets", "Sign in"), icon_name="mdi6.login-variant", key="F9", large=True
        )
        self.refusal = RefusalCard()
        self._lay_out()
        self._connect()
        self._show_person()
        self.setFocusProxy(self.name)
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("mdi6.account-lock-outline", Tone.ACCENT, 26))
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(LanguageSwitch(self._desk.settings))
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(_column(10, self._hint, self._made_up, self.name, self.table), 6)
        columns.addWidget(Divider(upright=True))
        entry = _column(
            8, self.who, self._posts, self._by_badge, self.pin, self.pad, self.enter, self.refusal
        )
        entry.addStretch(1)
        columns.addLayout(entry, 5)
        card = Card(margins=24)
        card.setFixedSize(900, 660)
        card.body.setSpacing(16)
        card.body.addLayout(head)
        card.body.addLayout(columns, 1)
        page = QVBoxLayout(self)
        page.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)

    def _connect(self) -> None:
        self.name.changed.connect(self._show_people)
        self.name.edit.returnPressed.connect(self._take_first)
        self.name.edit.installEventFilter(self)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(self._open)
        self.pin.edit.returnPressed.connect(self._ask_in)
        self.pad.digit_pressed.connect(self.pin.edit.insert)
        self.pad.delete_pressed.connect(self.pin.edit.backspace)
        self.pad.clear_pressed.connect(self.pin.edit.clear)
        self.enter.clicked.connect(self._ask_in)

    def refresh(self) -> None:
        """Read the list of names."""
        self._desk.runner.ask(people_to_sign_in, then=self._take_people, latest="people to sign in")
        self._desk.runner.ask(the_house, then=self._take_house, latest="house at the door")

    def retranslate(self) -> None:
        """Set every word again."""
        self._title.setText(translate("Widgets", "Who is there?"))
        self._hint.setText(translate("Widgets", "Scan your badge, or choose your name. Then type your PIN."))
        made_up = translate("Widgets", "Made-up house to try things on · everybody's PIN is {pin}")
        self._made_up.show_state(made_up.format(pin=DEMO_PIN), Tone.HOLD, "mdi6.flask-outline")
        self._by_badge.show_state(
            translate("Widgets", "Badge scanned"), Tone.OK, "mdi6.badge-account-horizontal-outline"
        )
        self._show_person()

    def _take_house(self, house: House | None) -> None:
        """Say so when the house is made up; a real one has no PIN that everybody knows."""
        self._made_up.setVisible(house is not None and house.demo)

    def take_scan(self, text: str) -> bool:
        """Take a scanned badge; nothing else is let through while nobody is signed in."""
        try:
            badge = ScanCode.parse(text)
        except NotAScanCode as refusal:
            self._refused(refusal)
            return True
        self._desk.runner.ask(
            person_to_sign_in,
            badge,
            then=lambda person: self._take_badge(badge, person),
            refused=self._refused,
        )
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move through the names while the name is being typed."""
        if watched is self.name.edit and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if event.type() == QEvent.Type.KeyPress and key in ARROWS:
                self.table.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _take_people(self, people: tuple[Colleague, ...]) -> None:
        recent = _recent(self._desk)
        place = {staff_id: rank for rank, staff_id in enumerate(recent)}
        self._people = tuple(sorted(people, key=lambda one: place.get(one.staff_id, len(place))))
        self._show_people()

    def _show_people(self) -> None:
        wanted = search_key(self.name.text())
        self.table.show_rows(
            [one for one in self._people if wanted in search_key(one.name) or wanted in str(one.number)]
        )

    def _take_first(self) -> None:
        """Enter in the name goes on with the person meant."""
        person = self.table.chosen_row()
        rows = self.table.rows()
        if person is None and rows and self.name.text():
            person = rows[0]
            self.table.choose_key(person.staff_id)
        if person is not None:
            self._open(person)

    def _choose(self, person: Colleague | None) -> None:
        if person is not None:
            self._badge = None
            self._person = person
            self._show_person()

    def _open(self, person: Colleague) -> None:
        self._choose(person)
        self.pin.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_badge(self, badge: ScanCode, person: Colleague) -> None:
        self._badge, self._person = badge, person
        self._show_person()
        self.pin.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_person(self) -> None:
        person = self._person
        self.refusal.clear()
        self.pin.clear()
        self.who.setText(person.name if person else translate("Widgets", "Nobody chosen"))
        self._posts.setText(lifters_text(person.posts, role_name) if person else "")
        self._by_badge.setVisible(self._badge is not None)
        self.pin.edit.setEnabled(person is not None)
        self.pad.setEnabled(person is not None)
        self.enter.button.setEnabled(person is not None)

    def _ask_in(self) -> None:
        if self._person is None or not self.pin.text():
            return
        self.enter.button.setEnabled(False)
        wish = SignIn(
            pin=self.pin.text(),
            badge=self._badge,
            staff_id=0 if self._badge is not None else self._person.staff_id,
        )
        self.pin.clear()
        self._desk.runner.do(sign_in, wish, then=self._answered, refused=self._refused)

    def _answered(self, answer: SignInAnswer) -> None:
        self.enter.button.setEnabled(True)
        if answer.actor is None:
            self._say_wrong(answer)
            return
        _remember(self._desk, answer.actor)
        self._desk.signed_in.sign_in(answer.actor)
        self._desk.messages.said(translate("Widgets", "{name} is signed in").format(name=answer.actor.name))
        self.signed_in.emit()

    def _say_wrong(self, answer: SignInAnswer) -> None:
        beep_refusal()
        if answer.locked_until is None:
            cure = translate("Widgets", "{n} tries are left before a wait.").format(n=answer.tries_left)
        else:
            cure = translate("Widgets", "Wait a moment before the next try; the wait grows each time.")
        self.refusal.show_refusal(RefusalWords(translate("Widgets", "This PIN is not right."), "", cure))
        self.pin.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, refusal: Refusal) -> None:
        beep_refusal()
        self.enter.button.setEnabled(self._person is not None)
        self.refusal.show_refusal(refusal)


def _column(spacing: int, *widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(spacing)
    for widget in widgets:
        column.addWidget(widget)
    return column


def _people_table() -> RowTable[Colleague]:
    columns = [
        Column[Colleague](
            "name",
            lambda: translate("Widgets", "Name"),
            120,
            text=lambda row: row.name,
            kind="strong",
            order=lambda row: row.name,
        ),
        Column[Colleague](
            "posts",
            lambda: translate("Widgets", "Posts"),
            220,
            text=lambda row: lifters_text(row.posts, role_name),
            stretch=True,
            order=lambda row: row.posts,
        ),
        Column[Colleague](
            "number",
            lambda: translate("Widgets", "No."),
            64,
            text=lambda row: str(row.number),
            align="right",
            order=lambda row: row.number,
        ),
    ]
    table = RowTable[Colleague]("people_to_sign_in", columns, lambda row: row.staff_id)
    table.set_empty(
        EmptyState(
            "mdi6.account-search-outline",
            lambda: translate("Widgets", "Nobody of this name"),
            hint_fn=lambda: translate("Widgets", "Type less of it, or scan the badge."),
        )
    )
    return table


def _recent(desk: Desk) -> list[int]:
    """Who signed in at this PC last, the latest first."""
    held = str(desk.settings.value(RECENT, ""))
    return [int(piece) for piece in held.split(",") if piece.isdigit()]


def _remember(desk: Desk, actor: Actor) -> None:
    recent = [actor.staff_id, *(one for one in _recent(desk) if one != actor.staff_id)]
    desk.settings.setValue(RECENT, ",".join(str(one) for one in recent[:RECENT_SHOWN]))
