"""The check-in of a car on one page: the talk from left to right, the five steps below (R2.1.3a)."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.car_at_reception import CarAtReception
from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.domain.work_orders.lookups_order_page import order_page
from aftersales_desktop.domain.work_orders.open_work_order import WorkOrderOpened
from aftersales_desktop.domain.work_orders.order_rows import OrderPage
from aftersales_desktop.domain.work_orders.order_state import OrderKind
from aftersales_desktop.stations.reception.car_column import CarColumn
from aftersales_desktop.stations.reception.check_in import CheckIn, WrittenDown
from aftersales_desktop.stations.reception.estimate_column import EstimateColumn
from aftersales_desktop.stations.reception.order_look import kind_word
from aftersales_desktop.stations.reception.walk_round import WalkRound
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.order_look import STATE_LOOK, word
from aftersales_desktop.widgets.order_papers import job_card_paper
from aftersales_desktop.widgets.paper_order import PaperOut
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.steps import Steps
from aftersales_desktop.widgets.time_words import number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class CheckInPanel(LivePanel):
    """Car, walk-round, estimate; Ctrl+P stores, has the estimate accepted and prints the job card.

    Signals:
        card_printed: Id of the order whose card has just left.
        order_wanted: Id of an order to be shown.
        clause_pressed: A clause to be read.
    """

    topics: ClassVar[frozenset[str]] = frozenset()
    card_printed = Signal(int)
    order_wanted = Signal(int)
    clause_pressed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.check_in = CheckIn(desk)
        self._bad = ""
        self.heading = Heading(lambda: translate("Reception", "Check-in"))
        self.state = Chip()
        self.kind = Segments([(kind.value, _kind_fn(kind)) for kind in OrderKind])
        self.save_button = ActionButton(
            lambda: translate("Reception", "Save"), icon_name="mdi6.content-save-outline", key="Ctrl+S"
        )
        self.other_car = ActionButton(
            lambda: translate("Reception", "Next car"), icon_name="mdi6.swap-horizontal", key="F2"
        )
        self.car = CarColumn(desk)
        self.walk = WalkRound()
        self.estimate = EstimateColumn(desk)
        self.refusal = RefusalCard()
        self.steps = Steps(
            (
                ("car", lambda: translate("Reception", "Receive")),
                ("walk", lambda: translate("Reception", "Walk round")),
                ("estimate", lambda: translate("Reception", "Estimate")),
                ("sign", lambda: translate("Reception", "Sign")),
                ("print", lambda: translate("Reception", "Print job card")),
            )
        )
        self.print_button = PrimaryButton(
            lambda: translate("Reception", "Print job card"),
            icon_name="mdi6.printer",
            key="Ctrl+P",
            large=True,
        )
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.heading.add_left(self.state)
        self.heading.add_left(self.kind)
        self.heading.add_right(self.save_button)
        self.heading.add_right(self.other_car)
        columns = QHBoxLayout()
        columns.setSpacing(14)
        for part, stretch in ((self.car, 34), (self.walk, 37), (self.estimate, 39)):
            part.setMinimumWidth(300)
            columns.addWidget(part, stretch)
        bar = Card(margins=12)
        row = QHBoxLayout()
        row.addWidget(self.steps, 1)
        row.addWidget(self.print_button)
        bar.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addLayout(columns, 1)
        column.addWidget(self.refusal)
        column.addWidget(bar)

    def _connect(self) -> None:
        self.car.car_chosen.connect(self._car_chosen)
        self.car.open_order_wanted.connect(self.order_wanted)
        self.car.claims.wanted.connect(self._put_claim_part)
        self.car.claims.carried.connect(self.go_on_with)
        self.kind.chosen.connect(lambda key: self.estimate.change_kind(OrderKind(key)))
        for part in (self.car, self.walk, self.estimate):
            part.changed.connect(self._written)
        self.check_in.stamp(self.car.car_chosen, self.walk.changed)
        self.estimate.signed.connect(self._written)
        self.save_button.clicked.connect(self.save)
        self.other_car.clicked.connect(self.begin)
        self.print_button.clicked.connect(self.print_card)
        self.check_in.opened.connect(self._opened)
        self.check_in.stored.connect(self._stored)
        self.check_in.refused.connect(self._refused)
        self.check_in.busy.connect(self._show_busy)
        self.refusal.clause_pressed.connect(self.clause_pressed)
        self.desk.printing.paper_left.connect(self._paper_left)

    def begin(self) -> None:
        """Wait for the next car; what was stored stays a draft on the board."""
        self.check_in.begin()
        self.refusal.clear()
        self._bad = ""
        for part in (self.car, self.walk, self.estimate):
            part.clear()
        self.kind.choose(OrderKind.GENERAL.value)
        self.estimate.change_kind(OrderKind.GENERAL)
        self.estimate.entry.vehicle_id = None
        self.retranslate()
        self.car.search.setFocus()

    def begin_with(self, vehicle_id: int) -> None:
        """Begin with a car that is known, such as one with an appointment."""
        self.begin()
        self.car.choose_car(vehicle_id)

    def begin_with_text(self, text: str) -> None:
        """Begin with what was typed into the top bar."""
        self.begin()
        self.car.search.search_for(text)

    def go_on_with(self, order_id: int) -> None:
        """Go on with an order that is open."""
        self.begin()
        self.desk.runner.ask(order_page, order_id, then=self._go_on)

    def save(self) -> None:
        """Store what is written down."""
        if (written := self._collect()) is not None:
            self.check_in.save(written, then=self._say_saved)

    def _put_claim_part(self) -> None:
        if (written := self._collect()) is not None:
            self.check_in.save(written, then=lambda: self.car.claims.carry(self.check_in.page))

    def print_card(self) -> None:
        """Store, have the estimate accepted, print the card."""
        if (written := self._collect()) is not None:
            self.check_in.accept(written, then=self._print)

    def retranslate(self) -> None:
        """Set every word again."""
        page = self.check_in.page
        self.heading.note.setText(page.number if page else translate("Reception", "New work order"))
        if page is not None:
            tone, icon = STATE_LOOK[page.state]
            self.state.show_state(word(page.state), tone, icon)
        self.state.setVisible(page is not None)
        self._show_steps()

    def _go_on(self, page: OrderPage) -> None:
        self.check_in.begin(page)
        self.kind.choose(page.kind.value)
        self._show_page(page)
        self.car.choose_car(page.car.vehicle_id)

    def _show_page(self, page: OrderPage) -> None:
        self.car.show_order(page)
        self.walk.show_order(page)
        self.estimate.show_order(page)
        self.retranslate()

    def _collect(self) -> WrittenDown | None:
        """Read the page; what is missing to store anything is said at its field."""
        self.refusal.clear()
        self._bad = ""
        car, mileage = self.car.car, self.car.mileage.whole()
        if car is None:
            self.car.search.field.hint(translate("Reception", "Choose a car first"), Tone.BAD)
            self.car.search.setFocus()
            return None
        if mileage is None:
            self.car.mileage.hint(translate("Reception", "Read it from the car"), Tone.BAD)
            self.car.mileage.setFocus()
            return None
        return WrittenDown(
            car=car,
            kind=OrderKind(self.kind.chosen_key()),
            complaint=self.car.complaint.text(),
            instruction=self.car.instruction.text(),
            mileage_km=mileage,
            fuel_eighths=self.car.fuel.eighths() or 0,
            belongings=self.walk.belongings.text(),
            damages=self.walk.damages(),
            covers=self.walk.fitted(),
            promised_at=self.estimate.promised.moment(),
            lines=self.estimate.lines,
            signature=self.estimate.signature_text(),
        )

    def _car_chosen(self, car: CarAtReception) -> None:
        self.estimate.entry.vehicle_id = car.vehicle_id
        self._show_steps()

    def _opened(self, receipt: WorkOrderOpened) -> None:
        """Say what the advisor should notice about the new order."""
        if receipt.repeat_of is not None:
            words = translate("Reception", "Repeat repair: {order} was delivered within 30 days. R1.3.6b")
            self.desk.messages.said(words.format(order=receipt.repeat_of), Tone.WARN)
        elif receipt.mileage_before is not None:
            words = translate("Reception", "Mileage is lower than before ({km} km); stored as read.")
            self.desk.messages.said(words.format(km=number_text(receipt.mileage_before)), Tone.WARN)

    def _stored(self, page: OrderPage) -> None:
        """Show what is stored, but keep what the customer has just drawn."""
        strokes = self.estimate.signature.strokes()
        self._show_page(page)
        if strokes and not page.signature:
            self.estimate.keep_signature(strokes)
            self._show_steps()

    def _say_saved(self) -> None:
        if self.check_in.page is not None:
            words = translate("Reception", "{order} saved").format(order=self.check_in.page.number)
            self.desk.messages.said(words, Tone.OK)

    def _refused(self, step: str, refusal: Refusal) -> None:
        self._bad = step
        self.refusal.show_refusal(refusal)
        self.estimate.close_editor()
        self._show_steps()

    def _print(self) -> None:
        page = self.check_in.page
        if page is not None:
            self.desk.printing.print_now(job_card_paper(page.order_id, page.number))

    def _paper_left(self, out: PaperOut) -> None:
        page = self.check_in.page
        if page is not None and out.form is Form.JOB_CARD and out.subject == page.number:
            self.card_printed.emit(page.order_id)

    def _written(self) -> None:
        self._bad = ""
        self._show_steps()

    def _show_busy(self, busy: bool) -> None:  # noqa: FBT001 - the signal's argument
        self.print_button.button.setEnabled(not busy)
        self.save_button.button.setEnabled(not busy)

    def _show_steps(self) -> None:
        """Say how far the talk has come."""
        page = self.check_in.page
        done = {
            "car": self.car.car is not None and bool(self.car.complaint.text()),
            "walk": bool(self.walk.fitted()),
            "estimate": bool(self.estimate.lines.lines()),
            "sign": not self.estimate.signature.is_empty(),
            "print": page is not None and page.card_printed_at is not None,
        }
        current = self._bad or next((step for step, is_done in done.items() if not is_done), "print")
        ticked = {step for step in done if done[step]}
        self.steps.show_step(current, done=ticked, bad={self._bad} - {""})


def _kind_fn(kind: OrderKind) -> Callable[[], str]:
    return lambda: kind_word(kind)
