"""What waits on the floor, who works, and one order as the technician sees it."""

from datetime import timedelta

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.work_orders.clock_off import ClockOff, clock_off
from aftersales_desktop.domain.work_orders.clock_on import ClockOn, clock_on
from aftersales_desktop.domain.work_orders.finish_line import FinishLine, finish_line
from aftersales_desktop.domain.work_orders.inspect_order import InspectOrder, inspect_order
from aftersales_desktop.domain.work_orders.lookups_floor import (
    bays,
    drain_carts,
    find_on_floor,
    running_clocks,
    technician_days,
)
from aftersales_desktop.domain.work_orders.lookups_order_on_floor import order_on_floor
from aftersales_desktop.domain.work_orders.lookups_queues import dispatch_queue, inspection_queue
from aftersales_desktop.domain.work_orders.move_vehicle import MoveVehicle, move_vehicle
from aftersales_desktop.domain.work_orders.order_state import (
    Cover,
    LineKind,
    OrderState,
    PartClass,
    PauseReason,
    Place,
)
from aftersales_desktop.domain.work_orders.refusals import UnknownOrder
from aftersales_desktop.domain.work_orders.report_addition import ReportAddition, WishedLine, report_addition
from aftersales_desktop.values.actor import NOBODY
from aftersales_desktop.values.quantity import Quantity
from tests.domain.work_orders.builders_floor import (
    a_bay,
    a_drain_cart,
    a_job,
    a_part,
    a_running_job,
    a_task,
    badge_of,
)
from tests.house import House


def test_the_queue_holds_accepted_cars_the_earliest_promise_first(house: House) -> None:
    a_job(house, state=OrderState.CONFIRMED, plate="ABC-5218", promised_in=None)
    a_job(house, state=OrderState.CONFIRMED, number=2611240018, promised_in=timedelta(hours=6))
    a_job(house, state=OrderState.DISPATCHED, number=2611240019, promised_in=timedelta(hours=2))
    a_job(house, state=OrderState.QUOTED, number=2611240020)
    queue = house.ask(house.leader, dispatch_queue)
    assert [item.number[-2:] for item in queue] == ["19", "18", "17"]
    assert queue[0].hours == Quantity.of("1.8")


def test_a_finished_car_waits_for_somebody_who_did_not_work_on_it(house: House) -> None:
    job = a_running_job(house)
    house.do(house.leader, clock_on, ClockOn(card=job.card))
    a_job(house, state=OrderState.FINISHED, number=2611240018, technician=house.leader)
    mine = house.ask(house.leader, inspection_queue)[0]
    assert (mine.own_work, mine.technicians) == (True, ("葉書豪",))
    assert not house.ask(house.inspector, inspection_queue)[0].own_work


def test_running_clocks_name_job_and_task(house: House) -> None:
    job = a_running_job(house, a_task("漏水診斷"))
    house.do(house.technician, clock_on, ClockOn(card=job.card))
    clock = house.ask(house.leader, running_clocks)[0]
    assert (clock.technician, clock.plate, clock.task) == ("張家銘", "粵B·7K219", "漏水診斷")


def test_a_technicians_day_adds_closed_and_running_time(house: House) -> None:
    job = a_running_job(house, a_task("漏水診斷", "0.5"), a_task("更換水泵", "1.8"))
    house.do(house.technician, clock_on, ClockOn(card=job.card, line_id=job.tasks[0]))
    house.clock.move(timedelta(minutes=42))
    house.do(house.technician, finish_line, FinishLine(order_id=job.order_id, line_id=job.tasks[0]))
    house.do(house.technician, clock_on, ClockOn(card=job.card, line_id=job.tasks[1]))
    house.clock.move(timedelta(minutes=18))
    day = next(day for day in house.ask(house.leader, technician_days) if day.name == "張家銘")
    assert day.worked_until(house.clock.now()) == timedelta(hours=1)
    assert (day.standard, day.tasks_done) == (Quantity.of("0.5"), 1)
    assert day.running_order_id == job.order_id


def test_a_technician_on_a_break_is_seen_to_be_on_one(house: House) -> None:
    job = a_running_job(house)
    house.do(house.technician, clock_on, ClockOn(card=job.card))
    house.do(house.technician, clock_off, ClockOff(reason=PauseReason.BREAK))
    days = {day.name: day for day in house.ask(house.leader, technician_days)}
    assert days["張家銘"].pause is PauseReason.BREAK
    assert (days["許文彬"].pause, days["許文彬"].worked) == (None, timedelta())


def test_the_fullest_drain_cart_comes_first(house: House) -> None:
    a_drain_cart(house, filters=3)
    cart = house.ask(house.technician, drain_carts)[0]
    assert (cart.filters, cart.most, cart.full) == (3, 3, True)


def test_bays_are_listed_as_on_the_board(house: House) -> None:
    a_bay(house, "2", 2)
    a_bay(house, "1", 1)
    assert [bay.name for bay in house.ask(house.leader, bays)] == ["1", "2"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [("7k219", True), ("RO-261124-0017", True), ("2611240017", True), ("ZZZ", False), (" ", False)],
)
def test_a_car_on_the_floor_is_found_by_plate_or_number(house: House, typed: str, *, found: bool) -> None:
    job = a_running_job(house)
    assert house.ask(house.technician, find_on_floor, typed) == (job.order_id if found else None)


def test_the_job_page_shows_tasks_with_their_clocks(house: House) -> None:
    job = a_running_job(house, a_task("漏水診斷"), a_task("更換水泵"))
    house.do(
        house.leader,
        clock_on,
        ClockOn(card=job.card, badge=badge_of(house, house.technician), line_id=job.tasks[0]),
    )
    house.clock.move(timedelta(minutes=5))
    page = house.ask(house.technician, order_on_floor, job.order_id)
    first, second = page.tasks
    assert first.worked_until(house.clock.now()) == timedelta(minutes=5)
    assert (first.running[0].technician, second.running) == ("張家銘", ())


def test_the_job_page_shows_where_each_part_is(house: House) -> None:
    page_of = a_running_job(house, a_task(), a_part("水泵", quantity="2", handed_over="2"), a_part("皮帶"))
    page = house.ask(house.technician, order_on_floor, page_of.order_id)
    assert [part.description for part in page.issued] == ["水泵"]
    assert page.issued[0].with_technician == Quantity.of(2)


def test_the_job_page_shows_covers_on_and_missing(house: House) -> None:
    job = a_job(house, covers=(Cover.SEAT,))
    covers = house.ask(house.technician, order_on_floor, job.order_id).covers
    assert [(cover.fitted_by, cover.at is None) for cover in covers[:2]] == [("林怡君", False), ("", True)]


def test_the_job_page_counts_the_filters_still_to_book(house: House) -> None:
    oil_filter = a_part("機油濾芯", PartClass.OIL_FILTER, handed_over="1")
    oil_filter.fitted = Quantity.of(1)
    job = a_running_job(house, a_task(), oil_filter)
    assert house.ask(house.technician, order_on_floor, job.order_id).filters_to_book == 1


def test_the_job_page_shows_additions_and_what_an_inspection_found(house: House) -> None:
    job = a_job(house, state=OrderState.FINISHED)
    house.do(
        house.inspector, inspect_order, InspectOrder(order_id=job.order_id, passed=False, findings="皮帶異音")
    )
    wish = WishedLine(kind=LineKind.LABOUR, description="更換節溫器", quantity=Quantity.of("0.4"))
    house.do(
        house.technician,
        report_addition,
        ReportAddition(order_id=job.order_id, finding="節溫器座滲漏", wishes=(wish,)),
    )
    page = house.ask(house.technician, order_on_floor, job.order_id)
    assert page.findings == "皮帶異音"
    addition = page.additions[0]
    assert (addition.hours, addition.priced, addition.wishes) == (Quantity.of("0.4"), False, ("更換節溫器",))
    assert page.tasks[-1].awaits_answer


def test_a_card_left_behind_shows_on_the_job_page(house: House) -> None:
    job = a_running_job(house)
    house.do(house.technician, move_vehicle, MoveVehicle(order_id=job.order_id, place=Place.WASH))
    assert house.ask(house.technician, order_on_floor, job.order_id).apart


def test_an_order_that_does_not_exist_is_not_shown(house: House) -> None:
    with pytest.raises(UnknownOrder):
        house.ask(house.technician, order_on_floor, 999_999)


@pytest.mark.parametrize(
    "look", [dispatch_queue, inspection_queue, running_clocks, technician_days, drain_carts, bays]
)
def test_nobody_looks_around_without_signing_in(house: House, look: object) -> None:
    with pytest.raises(NotYourRight):
        house.ask(NOBODY, look)  # type: ignore[arg-type]  # six lookups that answer differently
