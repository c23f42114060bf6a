"""The front desk of the made-up house: targets, calls, an activity, two grievances (R2.1.1 to R2.1.4)."""

from __future__ import annotations

import tomllib
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from aftersales_desktop import paths
from aftersales_desktop.demo.town import Happening, Town
from aftersales_desktop.demo.visit import minutes
from aftersales_desktop.demo.words import LANGUAGES
from aftersales_desktop.domain.front_desk.close_grievance import ReportGrievance, report_grievance
from aftersales_desktop.domain.front_desk.customer_task import Analysis, TaskResult
from aftersales_desktop.domain.front_desk.grievance import GrievanceChannel
from aftersales_desktop.domain.front_desk.indicator import Indicator, TargetOrigin
from aftersales_desktop.domain.front_desk.lookups_analyses import CustomerRow, analysis_page
from aftersales_desktop.domain.front_desk.lookups_tasks import TaskFilter, customer_tasks
from aftersales_desktop.domain.front_desk.make_tasks import MakeTasks, TaskFor, make_tasks
from aftersales_desktop.domain.front_desk.plan_activity import (
    EnterResults,
    PlanActivity,
    enter_results,
    plan_activity,
)
from aftersales_desktop.domain.front_desk.record_grievance import RecordGrievance, record_grievance
from aftersales_desktop.domain.front_desk.record_task_result import RecordTaskResult, record_task_result
from aftersales_desktop.domain.front_desk.set_target import SetTarget, set_target
from aftersales_desktop.domain.work_orders.lookups_order_list import OrderQuery, order_list
from aftersales_desktop.domain.work_orders.lookups_order_page import order_page
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role

FRONT_DESK_BEGINS = timedelta(hours=23)
TO_CALL = 12
CALLED = 5
SEVERAL_DAYS = timedelta(days=3)
A_MONTH = timedelta(days=30)
# Per indicator: the manufacturer's and the group's target, in fen, orders or hundredths of a percent.
TARGETS: dict[Indicator, tuple[int, int]] = {
    Indicator.LABOUR: (9_000_000, 10_000_000),
    Indicator.PARTS: (14_000_000, 15_000_000),
    Indicator.ORDERS: (260, 280),
    Indicator.AVERAGE: (80_000, 85_000),
    Indicator.DISCOUNT: (300, 200),
    Indicator.REPEAT: (200, 150),
    Indicator.ON_TIME: (9000, 9500),
    Indicator.SATISFACTION: (9000, 9200),
}


def front_desk_work(town: Town, language: str, now: datetime) -> Happening[None]:
    """Set the month's targets, give calls out of an analysis, take two grievances and report one."""
    supervisor = town.crew[Role.FRONT_DESK_SUPERVISOR][0]
    advisor = town.crew[Role.SERVICE_ADVISOR][0]
    _targets(town)
    _activity(town, language)
    _calls(town, language)
    orders = town.runner.ask(supervisor, order_list, OrderQuery()).rows
    first, second = orders[3], orders[7]
    _grievance(town, first.order_id, "first", language, GrievanceChannel.PHONE)
    yield now - minutes(95)
    made = _grievance(town, second.order_id, "second", language, GrievanceChannel.DESK)
    yield now - minutes(70)
    report = _said(_words()["grievance"]["report"], language)
    town.do(advisor, report_grievance, ReportGrievance(grievance_id=made, report=report))
    yield now - minutes(45)
    said = _said(_words()["script"]["said"], language)
    results = (TaskResult.APPOINTMENT, TaskResult.REACHED, TaskResult.NOT_REACHED)
    for number, row in enumerate(town.runner.ask(advisor, customer_tasks, TaskFilter.MINE)[:CALLED]):
        called = RecordTaskResult(task_id=row.task_id, result=results[number % len(results)], note=said)
        town.do(advisor, record_task_result, called)


def _targets(town: Town) -> None:
    supervisor = town.crew[Role.FRONT_DESK_SUPERVISOR][0]
    month = town.clock.now().astimezone(town.runner.zone).date()
    for indicator, values in TARGETS.items():
        for origin, value in zip(TargetOrigin, values, strict=True):
            command = SetTarget(month=month, indicator=indicator, origin=origin, value=value)
            town.do(supervisor, set_target, command)


def _activity(town: Town, language: str) -> None:
    supervisor, words = town.crew[Role.FRONT_DESK_SUPERVISOR][0], _words()["activity"]
    today = town.clock.now().astimezone(town.runner.zone).date()
    plan = PlanActivity(
        name=_said(words["name"], language),
        offer=_said(words["offer"], language),
        first=today.replace(day=1),
        last=today + A_MONTH,
    )
    made = town.do(supervisor, plan_activity, plan)
    results = EnterResults(
        activity_id=made.activity_id,
        results=_said(words["results"], language),
        visits=46,
        turnover=Money.of(38_600),
    )
    town.do(supervisor, enter_results, results)


def _calls(town: Town, language: str) -> None:
    """Give the first list that has anybody to the advisors in turn."""
    supervisor = town.crew[Role.FRONT_DESK_SUPERVISOR][0]
    for which in (Analysis.WARRANTY_ENDING, Analysis.SERVICE_DUE, Analysis.SATISFACTION):
        rows: tuple[CustomerRow, ...] = town.runner.ask(supervisor, analysis_page, which)
        if rows:
            break
    else:
        return
    chosen = tuple(TaskFor(customer_id=row.customer_id, vehicle_id=row.vehicle_id) for row in rows[:TO_CALL])
    people = town.crew[Role.SERVICE_ADVISOR]
    for number, person in enumerate(people):
        mine = chosen[number :: len(people)]
        if mine:
            command = MakeTasks(
                analysis=which,
                customers=mine,
                assignee_id=person.staff_id,
                due_on=town.clock.now().astimezone(town.runner.zone).date() + SEVERAL_DAYS,
                script=_said(_words()["script"]["text"], language),
            )
            town.do(supervisor, make_tasks, command)


def _grievance(town: Town, order_id: int, which: str, language: str, channel: GrievanceChannel) -> int:
    advisor = town.crew[Role.SERVICE_ADVISOR][0]
    command = RecordGrievance(
        customer_id=town.runner.ask(advisor, order_page, order_id).car.customer_id,
        words=_said(_words()["grievance"][which], language),
        channel=channel,
        order_id=order_id,
    )
    return town.do(advisor, record_grievance, command).grievance_id


def _said(triple: list[str], language: str) -> str:
    return triple[LANGUAGES.index(language)]


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads((paths.resources() / "demo" / "front_desk.toml").read_text(encoding="utf-8"))
