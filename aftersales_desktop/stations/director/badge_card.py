"""A person's badge and PIN, leaving and coming back: what is done at once and not saved with the entry."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.domain.people.dismiss_staff import DismissStaff, StaffDismissed, dismiss_staff
from aftersales_desktop.domain.people.lookups import StaffRow, staff_row
from aftersales_desktop.domain.people.replace_badge import BadgeReplaced, ReplaceBadge, replace_badge
from aftersales_desktop.domain.people.set_pin import PinSet, SetPin, set_pin
from aftersales_desktop.domain.people.take_back_staff import TakeBackStaff, take_back_staff
from aftersales_desktop.printing.labels import Label as StickyLabel
from aftersales_desktop.printing.labels import LabelKind, LabelSheet, render_labels
from aftersales_desktop.values.role import Role
from aftersales_desktop.widgets.buttons import ActionButton, DangerButton
from aftersales_desktop.widgets.cards import SectionHeading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import PinField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.paper_order import PaperHead, PaperOrder
from aftersales_desktop.widgets.refusal_words import lifters_text, role_name
from aftersales_desktop.widgets.words import translate


class BadgeCard(QWidget):
    """Print the badge, replace a lost one, set a new PIN, dismiss or take back.

    Signals:
        refused: Why something was not done.
    """

    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person: StaffRow | None = None
        self.badge_heading = SectionHeading(lambda: translate("Director", "Badge"))
        self.print_badge = ActionButton(
            lambda: translate("Director", "Print badge"), icon_name="mdi6.printer-outline", key="Ctrl+P"
        )
        self.replace = ActionButton(
            lambda: translate("Director", "Lost: new badge"), icon_name="mdi6.card-off-outline"
        )
        self.pin = PinField(lambda: translate("Director", "New PIN, at least six digits"))
        self.set_pin = ActionButton(lambda: translate("Director", "Set PIN"), icon_name="mdi6.lock-reset")
        self.dismiss = DangerButton(
            lambda: translate("Director", "Leaves the staff"), icon_name="mdi6.account-off-outline"
        )
        self.sure = DangerButton(lambda: translate("Director", "Yes, badge and PIN end now"))
        self.take_back = ActionButton(
            lambda: translate("Director", "Take back"), icon_name="mdi6.account-check-outline", kind="soft"
        )
        self._about_pin = Label(role="small", wrap=True)
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        badge = QHBoxLayout()
        badge.setSpacing(8)
        badge.addWidget(self.print_badge, 1)
        badge.addWidget(self.replace, 1)
        pin = QHBoxLayout()
        pin.setSpacing(8)
        pin.addWidget(self.pin, 1)
        pin.addWidget(self.set_pin, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.badge_heading)
        column.addLayout(badge)
        column.addLayout(pin)
        column.addWidget(self._about_pin)
        for button in (self.dismiss, self.sure, self.take_back):
            column.addWidget(button)

    def _connect(self) -> None:
        self.print_badge.clicked.connect(self._print)
        self.replace.clicked.connect(self._replace)
        self.set_pin.clicked.connect(self._set_pin)
        self.dismiss.clicked.connect(self.sure.show)
        self.sure.clicked.connect(self._dismiss)
        self.take_back.clicked.connect(self._take_back)

    def show_person(self, person: StaffRow) -> None:
        """Show whose badge and PIN it is about."""
        if self._person is None or person.staff_id != self._person.staff_id:
            self.pin.clear()
        self._person = person
        self.sure.hide()
        self.dismiss.setVisible(person.active)
        self.take_back.setVisible(not person.active)
        self.print_badge.button.setEnabled(person.active)
        self.replace.button.setEnabled(person.active)
        may_set = self._desk.actor.holds(Role.ADMINISTRATOR)
        self.pin.edit.setEnabled(may_set)
        self.set_pin.button.setEnabled(may_set)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words that no widget sets by itself."""
        person = self._person
        if person is None:
            return
        number = translate("Director", "No. {number}, check {check}")
        self.badge_heading.note.setText(
            number.format(number=person.number, check=person.badge.check_characters)
        )
        who = lifters_text((Role.ADMINISTRATOR,), role_name)
        may_set = self._desk.actor.holds(Role.ADMINISTRATOR)
        self._about_pin.setText(
            "" if may_set else translate("Director", "PINs are set by: {who}").format(who=who)
        )
        self._about_pin.setVisible(not may_set)

    def _print(self) -> None:
        person = self._person
        if person is not None:
            self._desk.printing.print_now(badge_paper(person))

    def _replace(self) -> None:
        if self._person is not None:
            self._desk.runner.do(
                replace_badge,
                ReplaceBadge(staff_id=self._person.staff_id),
                then=self._replaced,
                refused=self.refused.emit,
            )

    def _replaced(self, badge: BadgeReplaced) -> None:
        words = translate("Director", "The old badge of {name} opens nothing any more; print the new one")
        self._desk.messages.said(words.format(name=badge.name))

    def _set_pin(self) -> None:
        if self._person is not None:
            new = SetPin(staff_id=self._person.staff_id, pin=self.pin.text())
            self._desk.runner.do(set_pin, new, then=self._pin_set, refused=self.refused.emit)

    def _pin_set(self, receipt: PinSet) -> None:
        self.pin.clear()
        self._desk.messages.said(translate("Director", "{name} has a new PIN").format(name=receipt.name))

    def _dismiss(self) -> None:
        if self._person is not None:
            leaving = DismissStaff(staff_id=self._person.staff_id)
            self._desk.runner.do(dismiss_staff, leaving, then=self._dismissed, refused=self.refused.emit)

    def _dismissed(self, receipt: StaffDismissed) -> None:
        self.sure.hide()
        self._desk.messages.said(translate("Director", "{name} has left the staff").format(name=receipt.name))

    def _take_back(self) -> None:
        if self._person is not None:
            coming = TakeBackStaff(staff_id=self._person.staff_id)
            self._desk.runner.do(take_back_staff, coming, then=self._back, refused=self.refused.emit)

    def _back(self, badge: BadgeReplaced) -> None:
        words = translate("Director", "{name} is back; print the new badge")
        self._desk.messages.said(words.format(name=badge.name))


def badge_paper(person: StaffRow) -> PaperOrder:
    """The label that makes a card a badge."""
    return PaperOrder(
        form=Form.LABELS,
        subject=f"badge {person.number}",
        title_fn=lambda: translate("Director", "Badge of {name}").format(name=person.name),
        lookup=staff_row,
        args=(person.staff_id,),
        draw=_draw,
        media=("60x40",),
    )


def _draw(person: StaffRow, head: PaperHead) -> bytes:
    label = StickyLabel(
        kind=LabelKind.BADGE,
        code=person.badge,
        headline=person.name,
        name=str(person.number),
        details=(person.team,) if person.team else (),
    )
    sheet = LabelSheet(letterhead=head.letterhead, mark=head.mark, labels=(label,))
    return render_labels(sheet, head.language)
