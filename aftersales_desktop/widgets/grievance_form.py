"""Enters a grievance: who, about which order, in which words, how it reached the house (R2.1.4a)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.customers.search import Found, find_customers
from aftersales_desktop.domain.front_desk.grievance import GrievanceChannel
from aftersales_desktop.domain.front_desk.lookups_grievances import OrderOfCustomer, orders_of_customer
from aftersales_desktop.domain.front_desk.record_grievance import (
    GrievanceRecorded,
    RecordGrievance,
    record_grievance,
)
from aftersales_desktop.domain.people.lookups import Colleague
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import LongTextField, TextField
from aftersales_desktop.widgets.paged_rows import TYPING_PAUSE
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

NONE = "0"
MOST_FOUND = 20


class GrievanceForm(Card):
    """The form; the customer is found by plate, phone or name.

    Signals:
        recorded: The grievance is kept.
        left: Nothing is recorded after all.
    """

    recorded = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Widgets", "New grievance"), parent)
        self._desk = desk
        self.search = TextField(
            lambda: translate("Widgets", "Plate, phone or name"), required=True, longest=60
        )
        self.customer = ChoiceField(lambda: translate("Widgets", "Customer"), required=True)
        self.order = ChoiceField(lambda: translate("Widgets", "About work order"))
        self.channel = ChoiceField(
            lambda: translate("Widgets", "How it reached us"),
            [(one.value, partial(translate, "Words", one.value)) for one in GrievanceChannel],
            required=True,
        )
        self.words = LongTextField(
            lambda: translate("Widgets", "What was said, in the customer's words"), lines=3, required=True
        )
        self.told = ChoiceField(lambda: translate("Widgets", "The customer told it before to"))
        self.refusal = RefusalCard()
        self.save = PrimaryButton(
            lambda: translate("Widgets", "Record grievance"), icon_name="mdi6.content-save-outline", key="F7"
        )
        self.back = ActionButton(lambda: translate("Widgets", "Back"), icon_name="mdi6.arrow-left", key="Esc")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._lay_out()
        self._pause.timeout.connect(self._find)
        self.search.changed.connect(self._pause.start)
        self.search.edit.returnPressed.connect(self._find)
        self.customer.changed.connect(self._read_orders)
        self.save.clicked.connect(self._save)
        self.back.clicked.connect(self.left)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)

    def _lay_out(self) -> None:
        for field in (
            self.search,
            self.customer,
            self.order,
            self.channel,
            self.words,
            self.told,
            self.refusal,
        ):
            self.body.addWidget(field)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        self.body.addLayout(buttons)
        self.body.addStretch(1)

    def begin(self) -> None:
        """Begin with nobody chosen."""
        self.refusal.clear()
        for field in (self.search, self.words):
            field.clear()
        self.customer.set_options(())
        self._offer_orders(())
        self.channel.choose(GrievanceChannel.DESK.value)
        self.told.choose(NONE)
        self.search.setFocus()

    def offer_people(self, people: tuple[Colleague, ...]) -> None:
        """Offer whom of the desk a customer may have told before."""
        nobody = (NONE, lambda: translate("Widgets", "nobody, as far as known"))
        self.told.set_options((nobody, *((str(p.staff_id), partial(str, p.name)) for p in people)))
        if not self.told.key():
            self.told.choose(NONE)

    def _find(self) -> None:
        self._pause.stop()
        text = self.search.text().strip()
        if text:
            self._desk.runner.ask(
                find_customers, text, MOST_FOUND, then=self._offer, latest="customers for a grievance"
            )

    def _offer(self, found: tuple[Found, ...]) -> None:
        people: dict[int, str] = {}
        for one in found:
            people.setdefault(one.customer_id, f"{one.customer}  {one.phone}  {one.plate}".strip())
        self.customer.set_options((str(id_), partial(str, words)) for id_, words in people.items())
        none = translate("Widgets", "Nobody in the file is called so")
        self.search.hint("" if people else none, Tone.BAD)
        if people and not self.customer.key():
            self.customer.choose(str(next(iter(people))))
        self._read_orders()

    def _read_orders(self) -> None:
        if self.customer.key():
            id_ = int(self.customer.key())
            self._desk.runner.ask(
                orders_of_customer, id_, then=self._offer_orders, latest="orders for a grievance"
            )
        else:
            self._offer_orders(())

    def _offer_orders(self, orders: tuple[OrderOfCustomer, ...]) -> None:
        none = (NONE, lambda: translate("Widgets", "no order"))
        rows = ((str(one.order_id), partial(str, f"{one.number}  {one.complaint[:40]}")) for one in orders)
        self.order.set_options((*rows, none))
        self.order.choose(str(orders[0].order_id) if orders else NONE)

    def _save(self) -> None:
        self.refusal.clear()
        if not self.customer.key():
            self.search.hint(translate("Widgets", "Look the customer up first"), Tone.BAD)
            self.search.setFocus()
            return
        order, told = int(self.order.key() or NONE), int(self.told.key() or NONE)
        command = RecordGrievance(
            customer_id=int(self.customer.key()),
            words=self.words.text(),
            channel=GrievanceChannel(self.channel.key()),
            order_id=order or None,
            told_before_id=told or None,
        )
        self._desk.runner.do(record_grievance, command, then=self._saved, refused=self.refusal.show_refusal)

    def _saved(self, receipt: GrievanceRecorded) -> None:
        if receipt.concealment_suspected:
            words = translate(
                "Widgets",
                "Grievance {number} is recorded; the service director is told it may have been hidden",
            )
        else:
            words = translate("Widgets", "Grievance {number} is recorded")
        tone = Tone.WARN if receipt.concealment_suspected else Tone.OK
        self._desk.messages.said(words.format(number=receipt.number), tone)
        self.recorded.emit(receipt)
