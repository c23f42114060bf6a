"""One car's visit, from the reception desk to the archive, step by step and by the people whose step it is.

A visit is a generator: it does what is due and names the moment of its next step.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from aftersales_desktop.demo import at_the_desk, on_the_floor
from aftersales_desktop.demo.accident_cars import sign_the_quotation
from aftersales_desktop.demo.made_order import MadeOrder
from aftersales_desktop.demo.town import Happening, OwnedCar, Town
from aftersales_desktop.demo.words import Job
from aftersales_desktop.domain.work_orders.dispatch_order import DispatchOrder, dispatch_order
from aftersales_desktop.domain.work_orders.quote_order import QuoteOrder, quote_order
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.role import Role

TOOL_SHARE = 0.25


def minutes(number: float) -> timedelta:
    """So many minutes."""
    return timedelta(minutes=number)


@dataclass
class Visit:
    """A car that comes to the house, and who looks after it."""

    town: Town
    car: OwnedCar
    job: Job
    advisor: Actor
    appointment_id: int | None = None
    forgets_tool: bool = False

    def whole(self) -> Happening[None]:
        """Let the car go through the house and its order into the archive."""
        order = yield from self.accepted()
        technician = yield from self.started(order)
        yield from self.worked_on(technician, order)
        yield from self.closed(order)

    def accepted(self) -> Happening[MadeOrder]:
        """Come in, be quoted, sign; the card is printed."""
        now = self.town.clock.now()
        order = at_the_desk.open_order(
            self.town, self.advisor, self.car, self.job, now + at_the_desk.stay(self.job), self.appointment_id
        )
        yield now + minutes(12)
        self.quoted(order)
        yield now + minutes(18)
        at_the_desk.accept(self.town, self.advisor, order, self.car.owner)
        yield now + minutes(20)
        at_the_desk.print_card(self.town, self.advisor, order)
        return order

    def quoted(self, order: MadeOrder) -> None:
        """Get its estimate; an accident car's quotation is signed first (SM4)."""
        if self.job.accident:
            sign_the_quotation(self.town, self.advisor, order)
        self.town.do(self.advisor, quote_order, QuoteOrder(order_id=order.order_id))

    def dispatched(self, order: MadeOrder, technician: Actor, planned: datetime) -> None:
        """Be given a bay and a technician."""
        manager = self.town.crew[Role.WORKSHOP_MANAGER][0]
        bay = self.town.bay_of[technician.staff_id]
        sent = DispatchOrder(
            order_id=order.order_id, bay_id=bay, technician_id=technician.staff_id, planned_start=planned
        )
        self.town.do(manager, dispatch_order, sent)

    def started(self, order: MadeOrder) -> Happening[Actor]:
        """Wait for the first technician who is free, then begin."""
        now = self.town.clock.now()
        technician = min(self.town.technicians, key=lambda person: self.town.free_from[person.staff_id])
        begin = max(now + minutes(8), self.town.free_from[technician.staff_id])
        self.town.free_from[technician.staff_id] = begin + self.work_time() + minutes(25)
        self.dispatched(order, technician, begin)
        yield begin
        on_the_floor.start(self.town, technician, order)
        return technician

    def worked_on(self, technician: Actor, order: MadeOrder) -> Happening[None]:
        """Draw the parts, perhaps borrow a tool, fit, finish."""
        begun = self.town.clock.now()
        yield begun + minutes(6)
        on_the_floor.issue(self.town, technician, order)
        tool = None
        if self.forgets_tool or self.town.chance.random() < TOOL_SHARE:
            tool = on_the_floor.borrow(self.town, technician, order)
            if self.forgets_tool:
                self.town.owing.add(technician.staff_id)
        yield begun + self.work_time()
        on_the_floor.fit(self.town, technician, order.order_id)
        if tool is not None and not self.forgets_tool:
            on_the_floor.bring_back(self.town, tool)
        yield begun + self.work_time() + minutes(4)
        on_the_floor.finish(self.town, technician, order.order_id)

    def closed(self, order: MadeOrder) -> Happening[None]:
        """Be inspected, settled, delivered, called the next day and filed away."""
        done = self.town.clock.now()
        yield done + minutes(10)
        on_the_floor.inspect(self.town, order.order_id)
        yield done + minutes(25)
        at_the_desk.settle(self.town, self.advisor, order.order_id)
        yield done + minutes(32)
        at_the_desk.deliver(self.town, self.advisor, order.order_id, self.car.owner)
        yield done + timedelta(days=1)
        at_the_desk.call_back(self.town, order.order_id)
        yield done + timedelta(days=3)
        at_the_desk.archive(self.town, order.order_id)

    def work_time(self) -> timedelta:
        """How long the work takes."""
        return timedelta(hours=self.job.hours.thousandths / 1000)
