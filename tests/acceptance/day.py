"""A working day in the house, told in its people's words; everything in it goes through their verbs.

Only the staff is there beforehand. What the day needs is bought, entered, received and opened by those whose
post it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from aftersales_desktop.domain.customers.add_customer import AddCustomer, add_customer
from aftersales_desktop.domain.customers.add_vehicle import AddVehicle, add_vehicle
from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.domain.documents.record_print import RecordPrint, record_print
from aftersales_desktop.domain.parts.add_bin import AddBin, add_bin
from aftersales_desktop.domain.parts.add_part import AddPart, PartDetails, add_part
from aftersales_desktop.domain.parts.hand_over import HandOver, hand_over
from aftersales_desktop.domain.parts.lookups_stock import PartInStock, parts_matching
from aftersales_desktop.domain.parts.receive_goods import ReceivedLine, ReceiveGoods, receive_goods
from aftersales_desktop.domain.parts.stock_out import PickedLine, StockOut, stock_out
from aftersales_desktop.domain.people.lookups import staff_row
from aftersales_desktop.domain.tools.add_tool import AddTool, add_tool
from aftersales_desktop.domain.tools.lookups_board import tool_labels
from aftersales_desktop.domain.work_orders.accept_estimate import AcceptEstimate, accept_estimate
from aftersales_desktop.domain.work_orders.add_line import AddLine, add_line
from aftersales_desktop.domain.work_orders.cover_car import CoverCar, cover_car
from aftersales_desktop.domain.work_orders.dispatch_order import DispatchOrder, dispatch_order
from aftersales_desktop.domain.work_orders.finish_line import FinishLine, finish_line
from aftersales_desktop.domain.work_orders.finish_order import FinishOrder, finish_order
from aftersales_desktop.domain.work_orders.inspect_order import InspectOrder, inspect_order
from aftersales_desktop.domain.work_orders.line_wanted import LineWanted
from aftersales_desktop.domain.work_orders.lookups_order_page import order_page
from aftersales_desktop.domain.work_orders.mark_fitted import MarkFitted, mark_fitted
from aftersales_desktop.domain.work_orders.open_work_order import OpenWorkOrder, open_work_order
from aftersales_desktop.domain.work_orders.order_rows import OrderPage
from aftersales_desktop.domain.work_orders.order_state import Cover, LineKind, OldParts, OrderState, PartClass
from aftersales_desktop.domain.work_orders.quote_order import QuoteOrder, quote_order
from aftersales_desktop.domain.work_orders.record_old_parts import RecordOldParts, record_old_parts
from aftersales_desktop.domain.work_orders.set_up_floor import AddBay, AddDrainCart, add_bay, add_drain_cart
from aftersales_desktop.domain.work_orders.settle_order import PaymentTaken, SettleOrder, settle_order
from aftersales_desktop.domain.work_orders.start_order import StartOrder, start_order
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.scan_code import ScanCode
from tests.house import House

SIGNATURE = "[[[0.1, 0.5], [0.4, 0.3], [0.8, 0.6]]]"
ONE = Quantity.of(1)
OIL = "08880-83716"
FILTER = "04152-31090"
PADS = "04465-02220"


def labour(description: str = "更換機油與機濾", hours: str = "0.5", price: int = 900) -> LineWanted:
    """Labour by the hour, for the customer to pay."""
    return LineWanted(
        kind=LineKind.LABOUR,
        description=description,
        quantity=Quantity.of(hours),
        unit_price=Money.of(price),
        unit="h",
    )


def oil(litres: str = "4") -> LineWanted:
    """Engine oil."""
    return LineWanted(
        kind=LineKind.PART,
        description="機油 0W-20",
        part_number=OIL,
        part_class=PartClass.OIL,
        unit="L",
        quantity=Quantity.of(litres),
        unit_price=Money.of(85),
    )


def oil_filter() -> LineWanted:
    """An oil filter: the old one is left over."""
    return LineWanted(
        kind=LineKind.PART,
        description="機油濾清器",
        part_number=FILTER,
        part_class=PartClass.OIL_FILTER,
        unit="個",
        quantity=ONE,
        unit_price=Money.of(45),
    )


def pads(sets: str = "1") -> LineWanted:
    """Brake pads."""
    return LineWanted(
        kind=LineKind.PART,
        description="前煞車來令片",
        part_number=PADS,
        part_class=PartClass.WEAR,
        unit="組",
        quantity=Quantity.of(sets),
        unit_price=Money.of(320),
    )


@dataclass(frozen=True)
class Car:
    """A car in the file, and whose it is."""

    vehicle_id: int
    customer_id: int


@dataclass(frozen=True)
class Visit:
    """A car in the house: its order, the code on its card, its lines in the order of the card."""

    order_id: int
    number: str
    card: ScanCode
    lines: tuple[int, ...]


@dataclass
class Day:
    """Who does what on this day; each step is one verb by the post it belongs to."""

    house: House
    bay_id: int
    cart_id: int
    bin_id: int

    @classmethod
    def begun(cls, house: House) -> Day:
        """Open the doors: a bay, a drain cart, a shelf and what lies on it."""
        bay = house.do(house.manager, add_bay, AddBay(name="3"))
        cart = house.do(house.manager, add_drain_cart, AddDrainCart(name="接油車 1"))
        place = house.do(house.parts_manager, add_bin, AddBin(code="A-03-2"))
        day = cls(house, bay.bay_id, cart.cart_id, place.bin_id)
        day.lay_in(OIL, "機油 0W-20", "L", "60", PartClass.OIL)
        day.lay_in(FILTER, "機油濾清器", "個", "12", PartClass.OIL_FILTER)
        day.lay_in(PADS, "前煞車來令片", "組", "6", PartClass.WEAR)
        return day

    def lay_in(self, number: str, name: str, unit: str, quantity: str, part_class: PartClass) -> int:
        """Put a part into the catalogue and so much of it on the shelf."""
        details = PartDetails(number=number, name=name, unit=unit, price=Money.of(20), part_class=part_class)
        part = self.house.do(self.house.parts_manager, add_part, AddPart(details=details))
        self.receive(number, Quantity.of(quantity))
        return part.part_id

    def receive(self, number: str, quantity: Quantity) -> None:
        """Let so much of a part come in."""
        received = ReceivedLine(
            part_id=self.part(number).part_id, bin_id=self.bin_id, quantity=quantity, unit_cost=Money.of(60)
        )
        self.house.do(self.house.clerk, receive_goods, ReceiveGoods(supplier="一汽備件", lines=(received,)))

    def part(self, number: str) -> PartInStock:
        """Look a part up as the counter does."""
        (found,) = self.house.ask(self.house.clerk, parts_matching, number)
        return found

    def on_shelf(self, number: str) -> Quantity:
        """Tell how much of a part the shelves hold."""
        return self.part(number).on_hand

    def a_tool(self, price: str = "480") -> tuple[int, ScanCode]:
        """Enter a fuel-pressure gauge; gives its id and the code on its label."""
        bought = AddTool(name="燃油壓力錶組", model="FP-2210", place="架 2-04", price=Money.of(price))
        tool = self.house.do(self.house.parts_manager, add_tool, bought)
        (label,) = self.house.ask(self.house.clerk, tool_labels, (tool.tool_id,))
        return tool.tool_id, label.code

    def a_car(self, plate: str) -> Car:
        """Enter a new customer with a car."""
        advisor = self.house.advisor
        customer = self.house.do(advisor, add_customer, AddCustomer(name="王美惠", phone="0912-338-605"))
        entry = AddVehicle(customer_id=customer.customer_id, plate=plate, make="豐田", mileage_km=56_210)
        return Car(self.house.do(advisor, add_vehicle, entry).vehicle_id, customer.customer_id)

    def drafted(self, *lines: LineWanted, plate: str = "粵B·7K219") -> Visit:
        """Receive a new customer's car; covers are left to the floor."""
        advisor, car = self.house.advisor, self.a_car(plate)
        wanted = OpenWorkOrder(
            vehicle_id=car.vehicle_id,
            customer_id=car.customer_id,
            complaint="冷車發動時前面會吱一聲",
            mileage_km=56_480,
            promised_at=self.house.clock.now() + timedelta(hours=6),
        )
        order = self.house.do(advisor, open_work_order, wanted)
        for line in lines or (labour(), oil(), oil_filter()):
            self.house.do(advisor, add_line, AddLine(order_id=order.order_id, line=line))
        return self.seen(order.order_id)

    def confirmed(self, *lines: LineWanted, plate: str = "粵B·7K219") -> Visit:
        """Estimate the work and let the customer sign."""
        visit = self.drafted(*lines, plate=plate)
        self.house.do(self.house.advisor, quote_order, QuoteOrder(order_id=visit.order_id))
        signed = AcceptEstimate(order_id=visit.order_id, name="王美惠", signature=SIGNATURE)
        self.house.do(self.house.advisor, accept_estimate, signed)
        return visit

    def print_card(self, visit: Visit) -> None:
        """Print the job card, as the print desk writes it down."""
        card = RecordPrint(
            form=Form.JOB_CARD,
            subject=visit.number,
            order_id=visit.order_id,
            copy_number=1,
            language="zh_TW",
            file="job-card.pdf",
            sha256="0" * 64,
        )
        self.house.do(self.house.advisor, record_print, card)

    def dispatch(self, visit: Visit) -> None:
        """Give the car to the technician in the bay."""
        sent = DispatchOrder(
            order_id=visit.order_id, bay_id=self.bay_id, technician_id=self.house.technician.staff_id
        )
        self.house.do(self.house.manager, dispatch_order, sent)

    def dispatched(self, *lines: LineWanted, plate: str = "粵B·7K219") -> Visit:
        """Bring a car as far as its bay."""
        visit = self.confirmed(*lines, plate=plate)
        self.print_card(visit)
        self.dispatch(visit)
        return visit

    def cover(self, visit: Visit, *covers: Cover) -> None:
        """Fit covers; all of them unless named."""
        command = CoverCar(order_id=visit.order_id, covers=covers or tuple(Cover))
        self.house.do(self.house.technician, cover_car, command)

    def start(self, visit: Visit) -> None:
        """Scan the card at the car."""
        self.house.do(self.house.technician, start_order, StartOrder(card=visit.card))

    def started(self, *lines: LineWanted, plate: str = "粵B·7K219") -> Visit:
        """Bring a car into work."""
        visit = self.dispatched(*lines, plate=plate)
        self.cover(visit)
        self.start(visit)
        return visit

    def pick(self, visit: Visit, line_id: int, quantity: Quantity = ONE) -> StockOut:
        """Say what the clerk picks against the card."""
        return StockOut(card=visit.card, lines=(PickedLine(line_id=line_id, quantity=quantity),))

    def issue(self, visit: Visit, line_id: int, quantity: Quantity = ONE) -> None:
        """Stock out and hand over against the card, which goes back with the parts."""
        self.house.do(self.house.clerk, stock_out, self.pick(visit, line_id, quantity))
        self.house.do(self.house.clerk, hand_over, self.handing(visit, card_handed_back=True))

    def handing(self, visit: Visit, *, card_handed_back: bool) -> HandOver:
        """Say who takes what is stocked out."""
        return HandOver(
            order_id=visit.order_id,
            technician_id=self.house.technician.staff_id,
            card_handed_back=card_handed_back,
        )

    def fit(self, visit: Visit, line_id: int) -> None:
        """Fit all that is in the technician's hands."""
        self.house.do(
            self.house.technician, mark_fitted, MarkFitted(order_id=visit.order_id, line_id=line_id)
        )

    def do_the_labour(self, visit: Visit) -> None:
        """Report every task done, and say where the old parts went."""
        for line in self.house.ask(self.house.technician, order_page, visit.order_id).live_lines:
            if line.kind is LineKind.LABOUR:
                done = FinishLine(order_id=visit.order_id, line_id=line.line_id)
                self.house.do(self.house.technician, finish_line, done)
        scrapped = RecordOldParts(order_id=visit.order_id, old_parts=OldParts.SCRAPPED)
        self.house.do(self.house.technician, record_old_parts, scrapped)

    def finish(self, visit: Visit) -> None:
        """Call the work finished."""
        self.house.do(self.house.technician, finish_order, FinishOrder(order_id=visit.order_id))

    def finished(self, *lines: LineWanted, plate: str = "粵B·7K219") -> Visit:
        """Bring a car with labour only to its finish."""
        visit = self.started(*(lines or (labour(),)), plate=plate)
        self.do_the_labour(visit)
        self.finish(visit)
        return visit

    def inspect(self, visit: Visit) -> None:
        """Look the car over and pass it."""
        looked = InspectOrder(order_id=visit.order_id, passed=True)
        self.house.do(self.house.inspector, inspect_order, looked)

    def settle(self, visit: Visit, payment: PaymentTaken, by: Actor | None = None) -> None:
        """Take the money."""
        paid = SettleOrder(order_id=visit.order_id, payments=(payment,))
        self.house.do(by or self.house.cashier, settle_order, paid)

    def state(self, visit: Visit) -> OrderState:
        """Tell how far the order has come."""
        return self.page(visit).state

    def page(self, visit: Visit) -> OrderPage:
        """Open the order at the desk."""
        return self.house.ask(self.house.advisor, order_page, visit.order_id)

    def seen(self, order_id: int) -> Visit:
        """Look at the order as it stands, and at the code that is printed on its card."""
        page = self.house.ask(self.house.advisor, order_page, order_id)
        return Visit(order_id, page.number, page.code, tuple(line.line_id for line in page.lines))

    def badge(self, person: Actor) -> ScanCode:
        """Take a person's badge in the hand."""
        return self.house.ask(self.house.administrator, staff_row, person.staff_id).badge
