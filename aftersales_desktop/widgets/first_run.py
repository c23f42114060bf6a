"""The short page of an empty database: whose workshop it is, in which language, and who looks after it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.dealership.house_rules import time_zones
from aftersales_desktop.domain.people.set_up_dealership import (
    DealershipSetUp,
    SetUpDealership,
    set_up_dealership,
)
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import PrimaryButton
from aftersales_desktop.widgets.cards import Card, SectionHeading
from aftersales_desktop.widgets.choice_fields import ChoiceField, Option
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import PinField, TextField
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.language_switch import LanguageSwitch
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import Language, language, translate

USUAL_ZONES: tuple[Option, ...] = (
    ("Asia/Taipei", lambda: translate("Widgets", "Taipei")),
    ("Asia/Shanghai", lambda: translate("Widgets", "Beijing, Shanghai")),
    ("Asia/Hong_Kong", lambda: translate("Widgets", "Hong Kong")),
)


class FirstRunPage(LivePanel):
    """Opens a house on an empty database and signs its administrator in.

    Signals:
        opened: The house is there, and the administrator stands at this window.
    """

    opened = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._title = Label(role="title")
        self._hint = Label(role="muted", wrap=True)
        self.switch = LanguageSwitch(desk.settings)
        self.house = TextField(
            lambda: translate("Widgets", "Name of the dealership"), required=True, longest=120
        )
        self._zone = ChoiceField(lambda: translate("Widgets", "Time zone"), zone_options())
        self._phone = TextField(lambda: translate("Widgets", "Phone"), longest=40)
        self._address = TextField(lambda: translate("Widgets", "Address"))
        self.administrator = TextField(
            lambda: translate("Widgets", "Name of the administrator"), required=True, longest=60
        )
        self.pin = PinField(lambda: translate("Widgets", "PIN, at least six digits"))
        self.again = PinField(lambda: translate("Widgets", "The same PIN again"))
        self.pin.set_required(required=True)
        self.again.set_required(required=True)
        self.open = PrimaryButton(
            lambda: translate("Widgets", "Open the house"), icon_name="mdi6.door-open", key="F7", large=True
        )
        self.refusal = RefusalCard()
        self._lay_out()
        self.open.clicked.connect(self._set_up)
        self.pin.changed.connect(self._check_pins)
        self.again.changed.connect(self._check_pins)
        self._zone.choose("Asia/Shanghai" if language() is Language.MAINLAND else "Asia/Taipei")
        self.setFocusProxy(self.house)
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("mdi6.car-wrench", Tone.ACCENT, 28))
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.switch)
        fields = QGridLayout()
        fields.setHorizontalSpacing(16)
        fields.setVerticalSpacing(12)
        fields.addWidget(SectionHeading(lambda: translate("Widgets", "The dealership")), 0, 0, 1, 2)
        fields.addWidget(self.house, 1, 0)
        fields.addWidget(self._zone, 1, 1)
        fields.addWidget(self._phone, 2, 0)
        fields.addWidget(self._address, 2, 1)
        fields.addWidget(SectionHeading(lambda: translate("Widgets", "The first administrator")), 3, 0, 1, 2)
        fields.addWidget(self.administrator, 4, 0, 1, 2)
        fields.addWidget(self.pin, 5, 0)
        fields.addWidget(self.again, 5, 1)
        card = Card(margins=28)
        card.setFixedWidth(780)
        card.body.setSpacing(16)
        card.body.addLayout(head)
        card.body.addWidget(self._hint)
        card.body.addLayout(fields)
        card.body.addWidget(self.refusal)
        card.body.addWidget(self.open)
        page = QVBoxLayout(self)
        page.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)

    def retranslate(self) -> None:
        """Set every word again."""
        self._title.setText(translate("Widgets", "Welcome"))
        self._hint.setText(
            translate(
                "Widgets",
                "This database is empty. Say whose workshop it is; the administrator then enters the staff. "
                "Papers are printed in the language chosen above, and all of it can be changed later.",
            )
        )
        self._check_pins()

    def _check_pins(self) -> None:
        differ = bool(self.again.text()) and self.pin.text() != self.again.text()
        self.again.hint(
            translate("Widgets", "Not the same") if differ else "", Tone.BAD if differ else Tone.MUTED
        )

    def _set_up(self) -> None:
        self.refusal.clear()
        self._check_pins()
        if self.pin.text() != self.again.text():
            self.again.hint(translate("Widgets", "Not the same"), Tone.BAD)
            self.again.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.open.button.setEnabled(False)
        house = SetUpDealership(
            name=self.house.text(),
            language=language().value,
            time_zone=self._zone.key(),
            administrator=self.administrator.text(),
            pin=self.pin.text(),
            phone=self._phone.text(),
            address=self._address.text(),
        )
        self._desk.runner.do(set_up_dealership, house, then=self._is_open, refused=self._refused)

    def _is_open(self, house: DealershipSetUp) -> None:
        self._desk.signed_in.sign_in(house.actor)
        self._desk.messages.said(
            translate("Widgets", "Welcome, {name}. Now enter the staff.").format(name=house.actor.name)
        )
        self.opened.emit()

    def _refused(self, refusal: Refusal) -> None:
        self.open.button.setEnabled(True)
        self.refusal.show_refusal(refusal)


def zone_options() -> list[Option]:
    """The zones to choose from: the usual ones by their cities, then all others by name."""
    usual = {key for key, _ in USUAL_ZONES}
    others = sorted(name for name in time_zones() if "/" in name and name not in usual)
    return [*USUAL_ZONES, *((name, lambda name=name: name) for name in others)]
