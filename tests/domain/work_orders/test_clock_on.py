"""One running job per technician; changing over pauses the other in one step."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.work_orders.clock_off import (
    ClockOff,
    CloseForgottenClock,
    clock_off,
    close_forgotten_clock,
)
from aftersales_desktop.domain.work_orders.clock_on import ClockOn, clock_on
from aftersales_desktop.domain.work_orders.clocking import Clocking
from aftersales_desktop.domain.work_orders.finish_line import FinishLine, finish_line
from aftersales_desktop.domain.work_orders.order_state import OrderState, PauseReason
from aftersales_desktop.domain.work_orders.refusals import NoReason, NotATechnician
from aftersales_desktop.domain.work_orders.refusals_floor import (
    AnotherJobRuns,
    NoClockRuns,
    NotATask,
    NotInWork,
    NotYourClock,
    NoWorkLeft,
    TaskDone,
)
from aftersales_desktop.domain.work_orders.switch_job import SwitchJob, switch_job
from aftersales_desktop.values.scan_code import NotAScanCode, ScanCode
from tests.domain.work_orders.builders_floor import a_job, a_part, a_running_job, a_task, badge_of, order_now
from tests.house import House


def clockings(house: House) -> list[Clocking]:
    with house.session() as session:
        rows = list(session.scalars(select(Clocking).order_by(Clocking.id)))
        session.expunge_all()
        return rows


def test_card_and_badge_start_the_clock_on_the_technicians_own_task(house: House) -> None:
    job = a_running_job(
        house, a_task("漏水診斷"), a_task("更換前煞車來令片", technician=house.other_technician)
    )
    on = house.do(
        house.leader, clock_on, ClockOn(card=job.card, badge=badge_of(house, house.other_technician))
    )
    assert (on.technician, on.task, on.line_id) == ("許文彬", "更換前煞車來令片", job.tasks[1])


def test_without_a_badge_the_person_at_the_window_clocks_on(house: House) -> None:
    job = a_running_job(house)
    house.do(house.technician, clock_on, ClockOn(card=job.card, line_id=job.tasks[0]))
    running = clockings(house)[0]
    assert running.technician_id == house.technician.staff_id
    assert running.ended_at is None
    assert order_now(house, job).lines[0].technician_id == house.technician.staff_id


def test_clocking_on_elsewhere_is_refused_and_names_the_running_job(house: House) -> None:
    first = a_running_job(house, a_task("漏水診斷"))
    second = a_running_job(house, number=2611240018, plate="ABC-5218")
    house.do(house.technician, clock_on, ClockOn(card=first.card))
    with pytest.raises(AnotherJobRuns) as refused:
        house.do(house.technician, clock_on, ClockOn(card=second.card))
    assert refused.value.facts == {"technician": "張家銘", "order": "RO-261124-0017", "task": "漏水診斷"}
    assert len(clockings(house)) == 1


def test_changing_over_pauses_the_other_job_in_one_step(house: House) -> None:
    first = a_running_job(house, a_task("漏水診斷"))
    second = a_running_job(house, number=2611240018, plate="ABC-5218")
    house.do(house.technician, clock_on, ClockOn(card=first.card))
    house.clock.move(timedelta(minutes=20))
    house.do(house.technician, switch_job, SwitchJob(card=second.card))
    paused, running = clockings(house)
    assert (paused.ended_at, paused.pause_reason) == (house.clock.now(), PauseReason.OTHER_JOB)
    assert (running.order_id, running.ended_at) == (second.order_id, None)


def test_there_is_nothing_to_change_over_from_when_no_clock_runs(house: House) -> None:
    job = a_running_job(house)
    with pytest.raises(NoClockRuns):
        house.do(house.technician, switch_job, SwitchJob(card=job.card))
    assert clockings(house) == []


def test_two_technicians_may_work_on_one_car(house: House) -> None:
    job = a_running_job(house, a_task("漏水診斷"), a_task("更換水泵"))
    house.do(house.technician, clock_on, ClockOn(card=job.card, line_id=job.tasks[0]))
    house.do(house.other_technician, clock_on, ClockOn(card=job.card, line_id=job.tasks[1]))
    assert len(clockings(house)) == 2


def test_no_clock_runs_on_an_order_that_is_not_started(house: House) -> None:
    job = a_job(house)
    with pytest.raises(NotInWork):
        house.do(house.technician, clock_on, ClockOn(card=job.card))


def test_work_goes_on_while_the_customer_is_asked_about_an_addition(house: House) -> None:
    job = a_job(house, state=OrderState.WAITING_CONFIRMATION)
    house.do(house.technician, clock_on, ClockOn(card=job.card))
    assert clockings(house)[0].ended_at is None


def test_a_clock_runs_on_labour_only(house: House) -> None:
    job = a_running_job(house, a_task(), a_part())
    with pytest.raises(NotATask):
        house.do(house.technician, clock_on, ClockOn(card=job.card, line_id=job.parts[0]))


def test_a_task_that_is_done_takes_no_clock(house: House) -> None:
    job = a_running_job(house)
    house.do(house.technician, finish_line, FinishLine(order_id=job.order_id, line_id=job.tasks[0]))
    with pytest.raises(TaskDone):
        house.do(house.technician, clock_on, ClockOn(card=job.card, line_id=job.tasks[0]))
    with pytest.raises(NoWorkLeft):
        house.do(house.technician, clock_on, ClockOn(card=job.card))


def test_a_badge_that_was_replaced_is_refused(house: House) -> None:
    job = a_running_job(house)
    badge = badge_of(house, house.technician)
    old = ScanCode(badge.kind, badge.number, badge.tag + 1)
    with pytest.raises(NotAScanCode):
        house.do(house.leader, clock_on, ClockOn(card=job.card, badge=old))


def test_somebody_who_repairs_no_cars_has_no_clock(house: House) -> None:
    job = a_running_job(house)
    with pytest.raises(NotATechnician):
        house.do(house.leader, clock_on, ClockOn(card=job.card, badge=badge_of(house, house.clerk)))


def test_the_service_advisor_clocks_nobody_on(house: House) -> None:
    job = a_running_job(house)
    with pytest.raises(NotYourRight):
        house.do(house.advisor, clock_on, ClockOn(card=job.card, badge=badge_of(house, house.technician)))


def test_a_technician_clocks_off_for_a_break(house: House) -> None:
    job = a_running_job(house)
    house.do(house.technician, clock_on, ClockOn(card=job.card))
    house.clock.move(timedelta(minutes=42, seconds=30))
    off = house.do(house.technician, clock_off, ClockOff())
    assert (off.technician, off.minutes) == ("張家銘", 42)
    assert clockings(house)[0].pause_reason is PauseReason.BREAK


def test_a_colleagues_clock_needs_the_colleagues_badge(house: House) -> None:
    job = a_running_job(house)
    house.do(house.technician, clock_on, ClockOn(card=job.card))
    with pytest.raises(NotYourClock):
        house.do(house.other_technician, clock_off, ClockOff(technician_id=house.technician.staff_id))
    house.do(house.other_technician, clock_off, ClockOff(badge=badge_of(house, house.technician)))
    assert clockings(house)[0].ended_at == house.clock.now()


def test_a_clock_that_stands_still_cannot_be_stopped(house: House) -> None:
    with pytest.raises(NoClockRuns):
        house.do(house.technician, clock_off, ClockOff())


def test_the_foreman_closes_a_forgotten_clock_at_the_time_work_ended(house: House) -> None:
    job = a_running_job(house)
    house.do(house.technician, clock_on, ClockOn(card=job.card))
    house.clock.move(timedelta(hours=12))
    really = house.clock.now() - timedelta(hours=3)
    off = house.do(
        house.leader,
        close_forgotten_clock,
        CloseForgottenClock(technician_id=house.technician.staff_id, why="下班忘記停止計時", ended_at=really),
    )
    assert off.minutes == 9 * 60
    closed = clockings(house)[0]
    assert (closed.ended_at, closed.closed_by_id) == (really, house.leader.staff_id)


def test_a_forgotten_clock_is_not_closed_without_a_reason(house: House) -> None:
    job = a_running_job(house)
    house.do(house.technician, clock_on, ClockOn(card=job.card))
    with pytest.raises(NoReason):
        house.do(
            house.leader,
            close_forgotten_clock,
            CloseForgottenClock(technician_id=house.technician.staff_id, why=" "),
        )
    assert clockings(house)[0].ended_at is None


def test_a_technician_closes_no_forgotten_clocks(house: House) -> None:
    with pytest.raises(NotYourRight):
        house.do(
            house.technician,
            close_forgotten_clock,
            CloseForgottenClock(technician_id=house.technician.staff_id, why="忘記"),
        )


def test_a_task_reported_done_stops_every_clock_on_it(house: House) -> None:
    job = a_running_job(house, a_task("漏水診斷"), a_task("更換水泵"))
    house.do(house.technician, clock_on, ClockOn(card=job.card, line_id=job.tasks[0]))
    house.do(house.other_technician, clock_on, ClockOn(card=job.card, line_id=job.tasks[1]))
    house.clock.move(timedelta(minutes=30))
    done = house.do(house.technician, finish_line, FinishLine(order_id=job.order_id, line_id=job.tasks[0]))
    assert (done.task, done.still_open) == ("漏水診斷", 1)
    mine, colleague = clockings(house)
    assert (mine.ended_at, mine.pause_reason) == (house.clock.now(), None)
    assert colleague.ended_at is None


def test_a_task_is_reported_done_once(house: House) -> None:
    job = a_running_job(house)
    house.do(house.technician, finish_line, FinishLine(order_id=job.order_id, line_id=job.tasks[0]))
    with pytest.raises(TaskDone):
        house.do(house.technician, finish_line, FinishLine(order_id=job.order_id, line_id=job.tasks[0]))


def test_the_cashier_reports_no_task_done(house: House) -> None:
    job = a_running_job(house)
    with pytest.raises(NotYourRight):
        house.do(house.cashier, finish_line, FinishLine(order_id=job.order_id, line_id=job.tasks[0]))
