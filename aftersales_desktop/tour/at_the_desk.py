"""The day at reception: check-in, dispatch, the customer's yes to the addition, the bill, the key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit

from aftersales_desktop.boards.today_board import Lane
from aftersales_desktop.domain.work_orders.order_rows import LineRow
from aftersales_desktop.domain.work_orders.order_state import Cover, OrderState, PaymentKind
from aftersales_desktop.stations.reception.check_in_panel import CheckInPanel
from aftersales_desktop.stations.reception.today_card import TodayCardView
from aftersales_desktop.tour.hands import CONTROL, Hands
from aftersales_desktop.tour.house import House
from aftersales_desktop.tour.preview import print_from_preview
from aftersales_desktop.tour.waiting import until
from aftersales_desktop.values.money import Money
from aftersales_desktop.widgets.paper_order import PaperOut

DRIVEN = 912
PRICE_OF_LABOUR = "180"
SCRATCHES = ((0.30, 0.83), (0.80, 0.30))
FORGOTTEN = Cover.RIGHT_FENDER
SIGNATURE = (
    ((0.12, 0.62), (0.20, 0.30), (0.26, 0.66), (0.34, 0.34), (0.40, 0.64), (0.50, 0.46)),
    ((0.48, 0.58), (0.60, 0.28), (0.64, 0.70), (0.76, 0.40), (0.90, 0.52)),
)


def check_the_car_in(house: House) -> None:
    """A returning car with an appointment: from its card on the board to the printed job card."""
    hands, panel = house.at(house.reception), house.reception.check_in
    card = _card_of(house, Lane.EXPECTED)
    hands.press_button(card.step)
    until(lambda: panel.car.car is not None, "the car is not known")
    house.camera.take(
        house.reception, "check-in-begun", "The car is known: its owner, its last visits, its readings."
    )
    _ask_and_read(house, hands, panel)
    _walk_round(hands, panel)
    house.camera.take(
        house.reception, "check-in-walk-round", "Marks on the sketch, covers, the customer's own words."
    )
    _write_the_estimate(house, hands, panel)
    hands.draw(panel.estimate.signature, SIGNATURE)
    until(lambda: not panel.estimate.signature.is_empty(), "the signature is not there")
    house.camera.take(house.reception, "check-in-signed", "The estimate, signed with the pen.")
    hands.key(Qt.Key.Key_P, CONTROL)
    until(
        lambda: house.reception.current_key() == "orders" and house.reception.orders.view.page is not None,
        "the job card is not printed",
    )
    house.order_id = house.things.order_of(house.car.vehicle_id)
    house.expect(OrderState.CONFIRMED)
    house.camera.take(
        house.reception, "card-printed", "One key stores, accepts and prints: the order's page."
    )
    hands.press_button(house.reception.orders.view.print_estimate)
    print_from_preview(house, house.reception, hands, "estimate")


def send_it_to_the_floor(house: House) -> None:
    """Give the order to a bay and a technician."""
    hands, card = house.at(house.reception), house.reception.orders.view.dispatch
    house.stillness.wait()
    hands.choose(card.bay.combo, 0)
    people = [card.technician.combo.itemData(n) for n in range(card.technician.combo.count())]
    hands.choose(card.technician.combo, people.index(str(house.technician.staff_id)))
    hands.press_button(card.send)
    house.expect(OrderState.DISPATCHED)
    house.camera.take(house.reception, "dispatched", "The car goes to the floor with its card.")
    house.minutes_pass(6)


def _card_of(house: House, lane: Lane) -> TodayCardView:
    """Find the car's card on today's board."""

    def views() -> list[TodayCardView]:
        return [
            view
            for view in house.reception.today.lanes[lane].views()
            if (card := view.card()) is not None and card.vehicle_id == house.car.vehicle_id
        ]

    until(lambda: bool(views()), f"{house.car.plate} is not on the board")
    return views()[0]


def _ask_and_read(house: House, hands: Hands, panel: CheckInPanel) -> None:
    job, column = house.words.jobs[house.THE_JOB], panel.car
    hands.fill(column.mileage.edit, str(house.car.mileage_km + DRIVEN))
    gauge = column.fuel
    hands.click(gauge, QPoint(int(gauge.width() * 0.42), gauge.height() // 2))
    hands.fill(column.complaint.edit, job.complaint)
    hands.fill(column.instruction.edit, job.title)


def _walk_round(hands: Hands, panel: CheckInPanel) -> None:
    walk = panel.walk
    for x, y in SCRATCHES:
        hands.click(walk.sketch, QPoint(int(walk.sketch.width() * x), int(walk.sketch.height() * y)))
    until(lambda: len(walk.marks.marks()) == len(SCRATCHES), "the marks are not on the sketch")
    for cover, box in walk.covers.items():
        if cover is not FORGOTTEN:
            hands.click(box, QPoint(10, box.height() // 2))
    until(lambda: walk.fitted() == frozenset(Cover) - {FORGOTTEN}, "the covers are not ticked")


def _write_the_estimate(house: House, hands: Hands, panel: CheckInPanel) -> None:
    """Type labour and parts; each Enter takes the first suggestion."""
    job, column = house.words.jobs[house.THE_JOB], panel.estimate
    _add_line(hands, column.entry.edit, job.title, partial(_lines, panel, 1))
    for number, (family, quantity) in enumerate(job.parts, start=2):
        name = next(part.name for part in house.words.parts if part.key == family)
        part = house.things.part(name, house.car.model, quantity)
        _add_line(hands, column.entry.edit, part, partial(_lines, panel, number))
        if quantity > 1:
            hands.choose_row(column.table, number - 1)
            hands.fill(column.editor.quantity.edit, str(quantity))
    hands.key(Qt.Key.Key_Tab)


def _add_line(hands: Hands, entry: QLineEdit, text: str, there: Callable[[], bool]) -> None:
    hands.click(entry)
    hands.write(text)
    hands.key(Qt.Key.Key_Return)
    until(there, f"no line for “{text}”")


def _lines(panel: CheckInPanel, number: int) -> bool:
    return len(panel.estimate.lines.lines()) == number


def price_the_addition(house: House) -> None:
    """Before the customer is called: the finding, its part, its price."""
    hands = house.at(house.reception)
    hands.click(house.reception.rail.button("today"))
    house.stillness.wait()
    house.camera.take(house.reception, "to-be-asked", "The board asks for what only the customer can answer.")
    hands.press_button(_card_of(house, Lane.ASKING).step)
    card = house.reception.orders.view.addition
    until(card.isVisible, "the addition is not to be seen")
    house.stillness.wait()
    _add_the_part(house, hands)
    _price_the_labour(house, hands)
    house.camera.take(house.reception, "addition-priced", "Priced; the customer says yes or no on the phone.")


def ask_the_customer(house: House) -> None:
    """The customer is on the phone and says yes."""
    hands = house.at(house.reception)
    hands.press_button(house.reception.orders.view.addition.yes)
    house.expect(OrderState.STARTED)
    house.camera.take(house.reception, "addition-confirmed", "The yes is on the order; the work goes on.")
    house.minutes_pass(3)


def open_the_bill(house: House) -> None:
    """From the car's card on the board to its bill."""
    hands = house.at(house.reception)
    hands.click(house.reception.rail.button("today"))
    house.stillness.wait()
    hands.press_button(_card_of(house, Lane.READY).step)
    panel = house.reception.settle
    until(lambda: panel.page is not None and panel.page.order_id == house.order_id, "there is no bill")
    house.stillness.wait()


def settle(house: House) -> None:
    """The bill, the money, the settlement sheet."""
    hands, panel = house.at(house.reception), house.reception.settle
    hands.click(panel.payment.kinds.button(PaymentKind.MOBILE.value))
    house.camera.take(house.reception, "bill", "The bill: what was done, what is due, how it is paid.")
    papers = _papers_out(house)
    hands.press_button(panel.payment.settle)
    house.expect(OrderState.SETTLED)
    until(lambda: len(papers) > 0, "the settlement sheet is not printed")
    house.camera.take(house.reception, "settled", "Paid, with a receipt; the settlement sheet is printed.")


def hand_over(house: House) -> None:
    """The key goes back to its owner."""
    hands, card = house.at(house.reception), house.reception.settle.hand_over
    until(card.isVisible, "the key cannot be handed over")
    hands.press_button(card.deliver)
    house.expect(OrderState.DELIVERED)
    house.camera.take(house.reception, "delivered", "Delivered.")


def show_the_history(house: House) -> None:
    """Everything that happened to the order, by whom and when."""
    hands, orders = house.at(house.reception), house.reception.orders
    hands.scan(house.things.card(house.order_id))
    until(
        lambda: orders.view.page is not None and orders.view.page.state is OrderState.DELIVERED,
        "the card does not open its order",
    )
    hands.click(orders.view.tabs.button("history"))
    house.camera.take(house.reception, "history", "What happened to the order, by whom and when.")


def _add_the_part(house: House, hands: Hands) -> None:
    """Look the part up in the catalogue and put it on the addition."""
    finding, view = house.words.findings[house.THE_FINDING], house.reception.orders.view
    name = next(part.name for part in house.words.parts if part.key == finding.part)
    part = house.things.part(name, house.car.model, finding.quantity)
    _add_line(
        hands, view.addition.entry.edit, part, lambda: any(row.part_number == part for row in _added(house))
    )
    house.stillness.wait()


def _price_the_labour(house: House, hands: Hands) -> None:
    """Type a price where none is known yet."""
    for row in _added(house):
        if row.unit_price == Money.ZERO:
            hands.fill(house.reception.orders.view.addition.price_field(row.line_id).edit, PRICE_OF_LABOUR)
            hands.key(Qt.Key.Key_Tab)
    until(lambda: all(row.unit_price != Money.ZERO for row in _added(house)), "a line has no price")


def _added(house: House) -> list[LineRow]:
    """The lines of the addition on the order's page."""
    page = house.reception.orders.view.page
    return [row for row in page.lines if row.addition_id is not None] if page is not None else []


def _papers_out(house: House) -> list[PaperOut]:
    """Watch what leaves reception from now on."""
    papers: list[PaperOut] = []
    house.reception.desk.printing.paper_left.connect(papers.append)
    return papers
