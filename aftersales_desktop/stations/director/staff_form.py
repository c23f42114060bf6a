"""One person's entry: name, team, phone, posts; the badge, the PIN, leaving and coming back (X2)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.domain.people.change_staff import ChangeStaff, StaffChanged, change_staff
from aftersales_desktop.domain.people.hire_staff import HireStaff, StaffHired, hire_staff
from aftersales_desktop.domain.people.lookups import StaffRow
from aftersales_desktop.stations.director.badge_card import BadgeCard
from aftersales_desktop.stations.director.post_boxes import PostBoxes
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import PrimaryButton
from aftersales_desktop.widgets.cards import Card, ScrollColumn, SectionHeading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.fields import CodeField, PinField, TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.words import translate

ENTRY = "entry"
BADGE = "badge"


class StaffForm(Card):
    """Changed in place and saved with F7; a new person also gets a first PIN.

    Signals:
        saved: Id of the person whose entry was saved.
    """

    saved = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._person: StaffRow | None = None
        super().__init__(None, parent)
        self._desk = desk
        self._name_above = Label(role="section")
        self.name = TextField(lambda: translate("Director", "Name"), required=True, longest=60)
        self.team = TextField(lambda: translate("Director", "Team"), longest=40)
        self.phone = CodeField(lambda: translate("Director", "Phone"))
        self.pin = PinField(lambda: translate("Director", "First PIN, at least six digits"))
        self.pin.set_required(required=True)
        self.posts = PostBoxes()
        self.save = PrimaryButton(
            lambda: translate("Director", "Save"), icon_name="mdi6.content-save-outline", key="F7"
        )
        self.refusal = RefusalCard()
        self.badge = BadgeCard(desk)
        self.view = Segments(
            (
                (ENTRY, lambda: translate("Director", "Entry")),
                (BADGE, lambda: translate("Director", "Badge and PIN")),
            )
        )
        self.view.chosen.connect(self._show_view)
        self._entry = QWidget()
        self._pages = QStackedWidget()
        self._lay_out()
        for field in (self.name, self.team, self.phone, self.pin):
            field.changed.connect(self._touched)
        self.posts.changed.connect(self._touched)
        self.save.clicked.connect(self._save)
        self.badge.refused.connect(self.refusal.show_refusal)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._name_above, 1)
        top.addWidget(self.view)
        top.addWidget(self.save)
        pair = QHBoxLayout()
        pair.setSpacing(12)
        pair.addWidget(self.team, 1)
        pair.addWidget(self.phone, 1)
        entry = QVBoxLayout(self._entry)
        entry.setContentsMargins(0, 0, 0, 0)
        entry.setSpacing(10)
        entry.addWidget(self.name)
        entry.addLayout(pair)
        entry.addWidget(self.pin)
        entry.addWidget(SectionHeading(lambda: translate("Director", "Posts")))
        entry.addWidget(self.posts)
        scroll = ScrollColumn(spacing=10)
        for part in (self.refusal, self._entry, self.badge):
            scroll.column.addWidget(part)
        scroll.column.addStretch(1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(scroll, 1)
        self._pages.addWidget(
            EmptyState(
                "mdi6.badge-account-horizontal-outline",
                lambda: translate("Director", "Choose somebody"),
                hint_fn=lambda: translate("Director", "Posts, badge and PIN stand here."),
            )
        )
        self._pages.addWidget(page)
        self.body.addWidget(self._pages)

    def show_person(self, person: StaffRow) -> None:
        """Show an entry; what was typed before and not saved is let go."""
        self._person = person
        self.name.set_text(person.name)
        self.team.set_text(person.team)
        self.phone.set_text(person.phone)
        self.pin.hide()
        self.posts.tick(person.posts)
        self.refusal.clear()
        self.badge.show_person(person)
        self._show()

    def is_empty(self) -> bool:
        """Whether neither an entry nor the form for a new one is shown yet."""
        return self._pages.currentIndex() == 0

    def update_person(self, person: StaffRow) -> None:
        """Take in what changed elsewhere, unless somebody is typing here."""
        if self._person is None or person.staff_id != self._person.staff_id:
            return
        if self.save.button.isEnabled():
            self.badge.show_person(person)
        elif person != self._person:
            self.show_person(person)

    def begin_new(self) -> None:
        """Show an empty entry."""
        self._person = None
        for field in (self.name, self.team, self.phone, self.pin):
            field.clear()
        self.pin.show()
        self.posts.tick(())
        self.refusal.clear()
        self.view.choose(ENTRY)
        self._show()
        self.name.setFocus()

    def retranslate(self) -> None:
        """Set the heading again."""
        super().retranslate()
        if hasattr(self, "_pages"):
            person = self._person
            self._name_above.setText(person.name if person else translate("Director", "Somebody new"))

    def _show(self) -> None:
        self._pages.setCurrentIndex(1)
        self.view.button(BADGE).setEnabled(self._person is not None)
        self._show_view()
        self.save.button.setEnabled(False)
        self.retranslate()

    def _show_view(self) -> None:
        badge = self.view.chosen_key() == BADGE
        self._entry.setVisible(not badge)
        self.badge.setVisible(badge)
        self.save.setVisible(not badge)

    def _touched(self) -> None:
        self.save.button.setEnabled(True)

    def _save(self) -> None:
        self.refusal.clear()
        runner = self._desk.runner
        if self._person is None:
            new = HireStaff(
                name=self.name.text(),
                posts=self.posts.ticked(),
                pin=self.pin.text(),
                team=self.team.text(),
                phone=self.phone.text(),
            )
            runner.do(hire_staff, new, then=self._hired, refused=self._refused)
            return
        change = ChangeStaff(
            staff_id=self._person.staff_id,
            name=self.name.text(),
            posts=self.posts.ticked(),
            team=self.team.text(),
            phone=self.phone.text(),
        )
        runner.do(change_staff, change, then=self._changed, refused=self._refused)

    def _hired(self, hired: StaffHired) -> None:
        self.save.button.setEnabled(False)
        words = translate("Director", "{name} is hired; print the badge").format(name=self.name.text())
        self._desk.messages.said(words)
        self.saved.emit(hired.staff_id)

    def _changed(self, changed: StaffChanged) -> None:
        self.save.button.setEnabled(False)
        self._desk.messages.said(translate("Director", "{name} is saved").format(name=changed.name))
        self.saved.emit(changed.staff_id)

    def _refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)
