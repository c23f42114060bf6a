"""Where car and card are, and moving both together by scanning the card (R2.3.1d)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.lookups_floor import BayRow, bays
from aftersales_desktop.domain.work_orders.lookups_order_on_floor import OrderOnFloor
from aftersales_desktop.domain.work_orders.move_vehicle import MoveVehicle, VehicleMoved, move_vehicle
from aftersales_desktop.domain.work_orders.order_state import Place
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

PLACES = (Place.PAINT, Place.WASH, Place.PARKING, Place.RECEPTION)
A_BAY = "bay:"


class MoveCard(Card):
    """Shows both places and asks where the car goes; without the scanned card that is written down."""

    # The card writes its title before it is filled.
    _page: OrderOnFloor | None = None

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Floor", "Place of car and card"), parent=parent)
        self.desk = desk
        self._card: ScanCode | None = None
        self._bays: tuple[BayRow, ...] = ()
        self.places = Label(role="body", wrap=True)
        self.where = ChoiceField(lambda: translate("Floor", "The car goes to"))
        self.move_button = ActionButton(
            lambda: translate("Floor", "Move"), icon_name="mdi6.car-arrow-right", compact=True
        )
        self.move_button.clicked.connect(self._move)
        self.refusal = RefusalCard()
        row = QHBoxLayout()
        row.addWidget(self.where, 1)
        row.addWidget(self.move_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addWidget(self.places)
        self.body.addLayout(row)
        self.body.addWidget(self.refusal)

    def hold_card(self, card: ScanCode | None) -> None:
        """Remember the card that was scanned for this car."""
        self._card = card

    def show_page(self, page: OrderOnFloor) -> None:
        """Show where the car and its card are."""
        if self._page is None or self._page.order_id != page.order_id:
            self.refusal.clear()
        self._page = page
        if not self._bays:
            self.desk.runner.ask(bays, then=self._offer, latest="floor bays")
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything again."""
        super().retranslate()
        page = self._page
        if page is None:
            return
        car, card = translate("Words", page.vehicle_place.value), translate("Words", page.card_place.value)
        words = translate("Floor", "Car: {car} · card: {card}").format(car=car, card=card)
        if page.apart:
            words = translate("Floor", "{places}. The card is not with the car.").format(places=words)
        self.places.say(words, Tone.WARN if page.apart else Tone.TEXT)

    def _offer(self, rows: tuple[BayRow, ...]) -> None:
        self._bays = rows
        places = [(place.value, partial(_place_words, place)) for place in PLACES]
        shown = [(f"{A_BAY}{row.bay_id}", partial(_bay_words, row)) for row in rows]
        self.where.set_options([*shown, *places])

    def _move(self) -> None:
        page, key = self._page, self.where.key()
        if page is None or not key:
            return
        self.refusal.clear()
        bay_id = int(key.removeprefix(A_BAY)) if key.startswith(A_BAY) else None
        place = Place.BAY if bay_id is not None else Place(key)
        command = MoveVehicle(order_id=page.order_id, place=place, bay_id=bay_id, card=self._card)
        self.desk.runner.do(move_vehicle, command, then=self._moved, refused=self.refusal.show_refusal)

    def _moved(self, receipt: VehicleMoved) -> None:
        place = translate("Words", receipt.vehicle_place.value)
        if receipt.apart:
            words = translate("Floor", "{order}: car in {place}, its card stayed behind")
            self.desk.messages.said(words.format(order=receipt.number, place=place), Tone.WARN)
        else:
            words = translate("Floor", "{order}: car and card are in {place}")
            self.desk.messages.said(words.format(order=receipt.number, place=place))


def _place_words(place: Place) -> str:
    return translate("Words", place.value)


def _bay_words(row: BayRow) -> str:
    return translate("Floor", "Bay {bay}").format(bay=row.name)
