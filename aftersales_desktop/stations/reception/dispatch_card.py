"""Sends an accepted order with its printed card to the floor: a bay and a technician (SM1)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.people.lookups import Colleague, technicians
from aftersales_desktop.domain.work_orders.dispatch_order import (
    DispatchOrder,
    OrderDispatched,
    dispatch_order,
)
from aftersales_desktop.domain.work_orders.lookups_floor import BayRow, bays
from aftersales_desktop.domain.work_orders.order_rows import OrderPage
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class DispatchCard(Card):
    """Bay, technician, and the button; the order's own are chosen when it has some.

    Signals:
        clause_pressed: A clause to be read.
    """

    clause_pressed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Reception", "Send to the floor"), parent, margins=12)
        self.desk = desk
        self._page: OrderPage | None = None
        self._bays: tuple[BayRow, ...] = ()
        self._people: tuple[Colleague, ...] = ()
        self.bay = ChoiceField(lambda: translate("Reception", "Bay"))
        self.technician = ChoiceField(lambda: translate("Reception", "Technician"))
        self.send = PrimaryButton(
            lambda: translate("Reception", "Send to the floor"), icon_name="mdi6.send", key="F9"
        )
        self.refusal = RefusalCard()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.bay, 1)
        row.addWidget(self.technician, 1)
        row.addWidget(self.send, 0)
        self.body.addLayout(row)
        self.body.addWidget(self.refusal)
        self.send.clicked.connect(self._send)
        self.refusal.clause_pressed.connect(self.clause_pressed)

    def show_order(self, page: OrderPage) -> None:
        """Show an order that can be sent; keeps what was chosen for the same order."""
        if self._page is None or self._page.order_id != page.order_id:
            self.refusal.clear()
        self._page = page
        self.desk.runner.ask(bays, then=self._offer_bays, latest="dispatch bays")
        self.desk.runner.ask(technicians, then=self._offer_people, latest="dispatch people")

    def _offer_bays(self, rows: tuple[BayRow, ...]) -> None:
        self._bays = rows
        self.bay.set_options([(str(row.bay_id), partial(str, row.name)) for row in rows])
        own = next((row for row in rows if self._page and row.name == self._page.bay), None)
        if own is not None:
            self.bay.choose(str(own.bay_id))

    def _offer_people(self, rows: tuple[Colleague, ...]) -> None:
        self._people = rows
        self.technician.set_options([(str(row.staff_id), partial(_person, row)) for row in rows])
        own = next((row for row in rows if self._page and row.name == self._page.technician), None)
        if own is not None:
            self.technician.choose(str(own.staff_id))

    def _send(self) -> None:
        if self._page is None or not self.bay.key() or not self.technician.key():
            return
        self.refusal.clear()
        command = DispatchOrder(
            order_id=self._page.order_id,
            bay_id=int(self.bay.key()),
            technician_id=int(self.technician.key()),
            planned_start=self.desk.now(),
        )
        self.desk.runner.do(dispatch_order, command, then=self._sent, refused=self._refused)

    def _sent(self, receipt: OrderDispatched) -> None:
        words = translate("Reception", "{order}: bay {bay}, {technician}")
        number = self._page.number if self._page else ""
        said = words.format(order=number, bay=receipt.bay, technician=receipt.technician)
        self.desk.messages.said(said, Tone.OK)

    def _refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)


def _person(row: Colleague) -> str:
    return f"{row.name}  {row.team}".strip()
