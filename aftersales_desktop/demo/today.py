"""Today: expected customers, and cars in every state a work order can be in, as of now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from aftersales_desktop.demo import at_the_desk, on_the_floor
from aftersales_desktop.demo.past import a_visit
from aftersales_desktop.demo.town import Coming, Happening, Town
from aftersales_desktop.demo.visit import Visit, minutes
from aftersales_desktop.domain.customers.make_appointment import MakeAppointment, make_appointment
from aftersales_desktop.domain.customers.mark_arrived import MarkArrived, mark_arrived
from aftersales_desktop.domain.tools.report_lost import ReportLost, report_lost
from aftersales_desktop.domain.work_orders.cancel_order import CancelOrder, cancel_order
from aftersales_desktop.domain.work_orders.order_state import LineKind
from aftersales_desktop.domain.work_orders.report_addition import (
    ReportAddition,
    WishedLine,
    report_addition,
)
from aftersales_desktop.domain.work_orders.wait_for_parts import WaitForParts, wait_for_parts
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role

EXPECTED_IN = (-12, 5, 20, 50, 110, 170, 230)
ARRIVED = 2
SHORT = Quantity.of("0.8")

Story = Callable[[Visit], Happening[None]]


def todays_visits(town: Town, now: datetime) -> list[Coming]:
    """Send cars so that, now, one or more stand in every state."""
    # Those who are expected are not in the house yet.
    others = town.cars[len(EXPECTED_IN) :]
    cars = iter(town.chance.sample(others, k=sum(len(arrivals) for _, arrivals in STORIES)))
    return [
        (now - minutes(before), _on_time(town, next(cars).vehicle_id, story))
        for story, arrivals in STORIES
        for before in arrivals
    ]


def _on_time(town: Town, vehicle_id: int, story: Story) -> Happening[None]:
    car = next(car for car in town.cars if car.vehicle_id == vehicle_id)
    visit = a_visit(town)
    visit.car = car
    yield from story(visit)


def customers_ring(town: Town, now: datetime) -> Happening[None]:
    """Write today's appointments into the book, the day before."""
    advisors = town.crew[Role.SERVICE_ADVISOR]
    for at, (car, offset) in enumerate(zip(town.cars, EXPECTED_IN, strict=False)):
        advisor = advisors[at % len(advisors)]
        visit = MakeAppointment(
            at=now + minutes(offset),
            customer_id=car.customer_id,
            vehicle_id=car.vehicle_id,
            advisor_id=advisor.staff_id,
            wish=town.chance.choice(town.words.jobs).title,
        )
        made = town.do(advisor, make_appointment, visit)
        town.expected.append((made.appointment_id, advisor))
    yield from ()


def let_some_arrive(town: Town) -> None:
    """Let the first expected customers stand at the desk."""
    for appointment_id, advisor in town.expected[:ARRIVED]:
        town.do(advisor, mark_arrived, MarkArrived(appointment_id=appointment_id))


def lose_a_tool(town: Town) -> None:
    """Find that a tool nobody brought back is nowhere to be found (R2.3.5c)."""
    keeper = town.crew[Role.PARTS_MANAGER][0]
    town.do(keeper, report_lost, ReportLost(tool_id=next(iter(town.tools_out))))


def _draft(visit: Visit) -> Happening[None]:
    now = visit.town.clock.now()
    at_the_desk.open_order(visit.town, visit.advisor, visit.car, visit.job, now + minutes(300), None)
    yield from ()


def _quoted(visit: Visit) -> Happening[None]:
    now = visit.town.clock.now()
    order = at_the_desk.open_order(visit.town, visit.advisor, visit.car, visit.job, now + minutes(280), None)
    yield now + minutes(8)
    visit.quoted(order)


def _confirmed(visit: Visit) -> Happening[None]:
    yield from visit.accepted()


def _called_off(visit: Visit) -> Happening[None]:
    order = yield from visit.accepted()
    reason = visit.town.words.called_off
    visit.town.do(visit.advisor, cancel_order, CancelOrder(order_id=order.order_id, reason=reason))


def _dispatched(visit: Visit) -> Happening[None]:
    order = yield from visit.accepted()
    technician = visit.town.chance.choice(visit.town.crew[Role.TECHNICIAN][: len(visit.town.bays)])
    visit.dispatched(order, technician, visit.town.clock.now() + minutes(50))


def _at_work(visit: Visit) -> Happening[None]:
    order = yield from visit.accepted()
    technician = yield from visit.started(order)
    visit.town.technicians.remove(technician)
    yield visit.town.clock.now() + minutes(6)
    on_the_floor.issue(visit.town, technician, order)
    on_the_floor.borrow(visit.town, technician, order)


def _without_parts_yet(visit: Visit) -> Happening[None]:
    order = yield from visit.accepted()
    technician = yield from visit.started(order)
    visit.town.technicians.remove(technician)


def _waiting_for_parts(visit: Visit) -> Happening[None]:
    order = yield from visit.accepted()
    technician = yield from visit.started(order)
    visit.town.technicians.remove(technician)
    yield visit.town.clock.now() + minutes(20)
    wanted = WaitForParts(
        order_id=order.order_id,
        line_id=order.parts[0].line_id,
        removed_parts_place=visit.town.words.shelf,
    )
    visit.town.do(technician, wait_for_parts, wanted)


def _waiting_for_the_customer(visit: Visit) -> Happening[None]:
    yield from _found_more(visit, in_words=False)


def _wishing_for_a_part(visit: Visit) -> Happening[None]:
    """The technician did not find the part in the catalogue and wrote it down in words."""
    yield from _found_more(visit, in_words=True)


def _found_more(visit: Visit, *, in_words: bool) -> Happening[None]:
    visit.job = next(job for job in visit.town.words.jobs if not job.accident)
    order = yield from visit.accepted()
    technician = yield from visit.started(order)
    visit.town.technicians.remove(technician)
    yield visit.town.clock.now() + minutes(15)
    on_the_floor.issue(visit.town, technician, order)
    yield visit.town.clock.now() + minutes(15)
    finding = visit.town.chance.choice(visit.town.words.findings)
    part = visit.town.part(finding.part, visit.car.model)
    wish = WishedLine(
        kind=LineKind.PART,
        description=part.name,
        quantity=Quantity.of(finding.quantity),
        part_number="" if in_words else part.number,
        part_class=part.part_class,
        unit="" if in_words else part.unit,
    )
    found = ReportAddition(order_id=order.order_id, finding=finding.title, wishes=(wish,))
    visit.town.do(technician, report_addition, found)


def _until(stop: int) -> Story:
    """Go the whole way with a short job, but stop after so many steps of closing."""

    def story(visit: Visit) -> Happening[None]:
        visit.job = visit.town.chance.choice([job for job in visit.town.words.jobs if job.hours <= SHORT])
        order = yield from visit.accepted()
        technician = yield from visit.started(order)
        yield from visit.worked_on(technician, order)
        closing: Iterator[datetime] = visit.closed(order)
        for _ in range(stop):
            following = next(closing, None)
            if following is not None:
                yield following

    return story


STORIES: tuple[tuple[Story, tuple[int, ...]], ...] = (
    (_draft, (9, 25)),
    (_quoted, (40, 65)),
    (_confirmed, (35,)),
    (_called_off, (120,)),
    (_dispatched, (40, 50, 62)),
    (_at_work, (60, 70, 82)),
    (_without_parts_yet, (45, 55)),
    (_waiting_for_parts, (72, 80)),
    (_waiting_for_the_customer, (75, 85)),
    (_wishing_for_a_part, (66,)),
    (_until(1), (140, 145)),
    (_until(2), (148, 150)),
    (_until(3), (152, 154)),
    (_until(4), (156, 158, 160)),
)
