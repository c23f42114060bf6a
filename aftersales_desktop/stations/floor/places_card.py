"""The rooms, entrances and racks that rounds pass, entered once for the house (R2.2.4, R2.2.10c)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.rounds.lookups_rounds import PlaceRow
from aftersales_desktop.domain.rounds.posts import SETTING_UP
from aftersales_desktop.domain.rounds.set_up_places import (
    AddPlace,
    ChangePlace,
    PlaceSet,
    add_place,
    change_place,
)
from aftersales_desktop.regulations.checklists import PlaceKind
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, ScrollColumn, clear_layout
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.labels import ElidedLabel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.words import translate


class PlacesCard(Card):
    """The list with a button each to take a place out of the rounds, and a line to add one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._places: tuple[PlaceRow, ...] = ()
        self.list = ScrollColumn(spacing=0)
        super().__init__(lambda: translate("Floor", "Rooms, entrances and racks on the rounds"), parent)
        self._desk = desk
        self.name = TextField(lambda: translate("Floor", "New place"), longest=40)
        self.kind = ChoiceField(
            lambda: translate("Floor", "Kind"),
            ((kind.value, partial(_kind_words, kind)) for kind in PlaceKind),
        )
        self.add = ActionButton(lambda: translate("Floor", "Add"), icon_name="mdi6.plus", compact=True)
        self.refusal = RefusalCard()
        self._form = QWidget()
        row = QHBoxLayout(self._form)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.name, 2, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.kind, 1, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.refusal)
        self.body.addWidget(self._form)
        self.add.clicked.connect(self._add)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)

    def show_places(self, places: tuple[PlaceRow, ...]) -> None:
        """Show the places."""
        self._places = places
        self._form.setVisible(self._desk.actor.holds(*SETTING_UP))
        self.retranslate()

    def retranslate(self) -> None:
        """Write every line again."""
        super().retranslate()
        column = self.list.column
        clear_layout(column)
        for place in self._places:
            column.addWidget(self._line(place))
        if not self._places:
            words = translate(
                "Floor", "No places yet: points about rooms are then asked once for the whole floor."
            )
            column.addWidget(ElidedLabel(words, "muted"))
        column.addStretch(1)

    def _line(self, place: PlaceRow) -> QWidget:
        line = QWidget()
        line.setMinimumHeight(44)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 4, 6, 4)
        row.setSpacing(10)
        row.addWidget(ElidedLabel(place.name, "strong" if place.active else "muted"), 1)
        row.addWidget(ElidedLabel(_kind_words(place.kind), "muted"), 1)
        if self._desk.actor.holds(*SETTING_UP):
            out = ActionButton(partial(_change_words, place), kind="link", compact=True)
            out.clicked.connect(partial(self._change, place))
            row.addWidget(out)
        return line

    def _add(self) -> None:
        self.refusal.clear()
        command = AddPlace(name=self.name.text(), kind=PlaceKind(self.kind.key()))
        self._desk.runner.do(add_place, command, then=self._added, refused=self.refusal.show_refusal)

    def _added(self, _receipt: PlaceSet) -> None:
        self.name.clear()
        self._desk.messages.said(translate("Floor", "The place is on the rounds"))

    def _change(self, place: PlaceRow) -> None:
        self.refusal.clear()
        command = ChangePlace(
            place_id=place.place_id, name=place.name, kind=place.kind, active=not place.active
        )
        self._desk.runner.do(change_place, command, refused=self.refusal.show_refusal)


def _kind_words(kind: PlaceKind) -> str:
    return translate("Words", kind.value)


def _change_words(place: PlaceRow) -> str:
    return translate("Floor", "Take out") if place.active else translate("Floor", "Put back")
