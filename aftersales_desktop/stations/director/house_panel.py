"""The house's own settings: name and address on every paper, language, time zone (X10)."""

from __future__ import annotations

from typing import ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.dealership.change_dealership import (
    ChangeDealership,
    DealershipChanged,
    change_dealership,
)
from aftersales_desktop.domain.dealership.lookups import House, the_house
from aftersales_desktop.stations.director.floor_card import FloorCard
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import PrimaryButton
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.first_run import zone_options
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.language_switch import language_options
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.time_words import use_zone
from aftersales_desktop.widgets.words import translate

FORM_WIDTH = 760


class HousePanel(LivePanel):
    """One form, saved with F7, and the bays and drain carts of the floor."""

    topics: ClassVar[frozenset[str]] = frozenset({Topic.DEALERSHIP, Topic.WORK_ORDERS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.heading = Heading(lambda: translate("Director", "The house"))
        self.name = TextField(
            lambda: translate("Director", "Name of the dealership"), required=True, longest=120
        )
        self.phone = TextField(lambda: translate("Director", "Phone"), longest=40)
        self.address = TextField(lambda: translate("Director", "Address"))
        self.papers = ChoiceField(lambda: translate("Director", "Language of the papers"), language_options())
        self.zone = ChoiceField(lambda: translate("Director", "Time zone"), zone_options())
        self.save = PrimaryButton(
            lambda: translate("Director", "Save"), icon_name="mdi6.content-save-outline", key="F7"
        )
        self.refusal = RefusalCard()
        self.floor = FloorCard(desk)
        self.floor.setMaximumWidth(FORM_WIDTH)
        self._about = Label(role="small", wrap=True)
        self._lay_out()
        for field in (self.name, self.phone, self.address, self.papers, self.zone):
            field.changed.connect(self._touched)
        self.save.clicked.connect(self._save)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)
        self._settle()
        self.retranslate()

    def _lay_out(self) -> None:
        self.heading.add_right(self.save)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.phone, 0, 1)
        grid.addWidget(self.address, 1, 0, 1, 2)
        grid.addWidget(self.papers, 2, 0)
        grid.addWidget(self.zone, 2, 1)
        card = Card(margins=20)
        card.setMaximumWidth(FORM_WIDTH)
        card.body.addWidget(self.refusal)
        card.body.addLayout(grid)
        card.body.addWidget(self._about)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(14)
        column.addWidget(self.heading)
        column.addWidget(card)
        column.addWidget(self.floor)
        column.addStretch(1)
        self.setFocusProxy(self.name)

    def refresh(self) -> None:
        """Read the house, unless somebody is changing it here, and what stands on its floor."""
        self.floor.refresh()
        if not self.save.button.isEnabled():
            self._desk.runner.ask(the_house, then=self._show, latest="house")

    def retranslate(self) -> None:
        """Set the words that no widget sets by itself."""
        self._about.setText(
            translate(
                "Director",
                "Name, phone and address stand on every paper from the next print on. Shift and noon break "
                "stand among the values of the rulebook.",
            )
        )

    def _show(self, house: House | None) -> None:
        if house is None:
            return
        self.name.set_text(house.name)
        self.phone.set_text(house.phone)
        self.address.set_text(house.address)
        self.papers.choose(house.language)
        self.zone.choose(house.time_zone)
        self._settle()

    def _settle(self) -> None:
        self.save.button.setEnabled(False)

    def _touched(self) -> None:
        self.save.button.setEnabled(True)

    def _save(self) -> None:
        self.refusal.clear()
        house = ChangeDealership(
            name=self.name.text(),
            language=self.papers.key(),
            time_zone=self.zone.key(),
            phone=self.phone.text(),
            address=self.address.text(),
        )
        self._desk.runner.do(change_dealership, house, then=self._saved, refused=self.refusal.show_refusal)

    def _saved(self, house: DealershipChanged) -> None:
        self._settle()
        self._desk.database.zone = ZoneInfo(self.zone.key())
        use_zone(self._desk.database.zone)
        self._desk.messages.said(translate("Director", "{name} is saved").format(name=house.name))
        self.ask_refresh()
