"""The front desk's own work at reception, by keys and mouse (R2.1.1 to R2.1.4)."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.front_desk.customer_task import Analysis, Standing, TaskResult
from aftersales_desktop.domain.front_desk.grievance import GrievanceChannel, GrievanceState
from aftersales_desktop.domain.front_desk.indicator import Indicator, TargetOrigin
from aftersales_desktop.domain.front_desk.lookups_analyses import analysis_page
from aftersales_desktop.domain.front_desk.lookups_grievances import GrievanceFilter, grievances
from aftersales_desktop.domain.front_desk.lookups_reception import reception_of_order, reception_report
from aftersales_desktop.domain.front_desk.lookups_targets import indicator_sheet
from aftersales_desktop.domain.front_desk.lookups_tasks import TaskFilter, customer_tasks
from aftersales_desktop.domain.front_desk.make_tasks import MakeTasks, TaskFor, make_tasks
from aftersales_desktop.domain.front_desk.plan_activity import activities
from aftersales_desktop.domain.front_desk.reception_step import ReceptionStep
from aftersales_desktop.domain.front_desk.record_grievance import RecordGrievance, record_grievance
from aftersales_desktop.domain.notices.lookups import my_notices
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.stations.director.window import DirectorWindow
from aftersales_desktop.stations.reception.front_desk_panel import (
    ACTIVITIES,
    ANALYSES,
    STEPS,
    TASKS,
    FrontDeskPanel,
)
from aftersales_desktop.stations.reception.front_desk_section import FRONT_DESK
from aftersales_desktop.stations.reception.window import ReceptionWindow
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.widgets.grievances_panel import GrievancesPanel
from aftersales_desktop.widgets.grievances_section import GRIEVANCES
from tests.domain.front_desk.builders import an_old_order
from tests.house import House
from tests.stations.conftest import OpenStation
from tests.widgets.hands import click, press, write

TODAY = date(2026, 11, 24)
OpenWindow = Callable[[Actor], ReceptionWindow]


@pytest.fixture
def head(house: House, open_window: OpenWindow) -> ReceptionWindow:
    return open_window(house.supervisor)


def view(window: ReceptionWindow, key: str, qtbot: QtBot) -> FrontDeskPanel:
    window.choose(FRONT_DESK)
    panel = window.front_desk.panel
    click(panel.views.button(key))
    return panel


def grievance_list(window: ReceptionWindow | DirectorWindow) -> GrievancesPanel:
    window.choose(GRIEVANCES)
    section = window.front_desk.grievances if isinstance(window, ReceptionWindow) else window.grievances
    return section.panel


def an_entry(house: House, channel: GrievanceChannel = GrievanceChannel.DESK, customer_id: int = 0) -> int:
    customer = customer_id or house.a_car().customer_id
    command = RecordGrievance(customer_id=customer, words="修了三次還是有異音", channel=channel)
    return house.do(house.advisor, record_grievance, command).grievance_id


def test_a_target_is_typed_and_its_light_shown(house: House, head: ReceptionWindow, qtbot: QtBot) -> None:
    head.choose(FRONT_DESK)
    targets = head.front_desk.panel.targets
    qtbot.waitUntil(lambda: bool(targets.table.rows()))
    targets.table.choose_key(Indicator.LABOUR)
    write(targets.fields[TargetOrigin.GROUP].edit, "1000.50")
    press(targets, Qt.Key.Key_F9)
    sheet = house.ask(house.supervisor, indicator_sheet, TODAY)
    (labour,) = (row for row in sheet.rows if row.indicator is Indicator.LABOUR)
    assert labour.cell(TargetOrigin.GROUP).target == 100_050
    assert targets.formula.text()


def test_a_target_that_is_no_number_or_below_nothing_is_not_kept(
    house: House, head: ReceptionWindow, qtbot: QtBot
) -> None:
    head.choose(FRONT_DESK)
    targets = head.front_desk.panel.targets
    qtbot.waitUntil(lambda: bool(targets.table.rows()))
    field = targets.fields[TargetOrigin.GROUP]
    write(field.edit, "many")
    press(targets, Qt.Key.Key_F9)
    assert field.hint_text()
    field.edit.clear()
    write(field.edit, "-5")
    press(targets, Qt.Key.Key_F9)
    assert targets.refusal.isVisible()
    sheet = house.ask(house.supervisor, indicator_sheet, TODAY)
    assert all(cell.target is None for row in sheet.rows for cell in row.cells)


def test_the_closed_month_is_looked_at_but_not_changed(head: ReceptionWindow, qtbot: QtBot) -> None:
    head.choose(FRONT_DESK)
    targets = head.front_desk.panel.targets
    qtbot.waitUntil(lambda: bool(targets.table.rows()))
    press(targets, Qt.Key.Key_F2)
    assert targets.month.text() == "2026/10"
    write(targets.fields[TargetOrigin.GROUP].edit, "5")
    press(targets, Qt.Key.Key_F9)
    assert targets.refusal.isVisible()


def test_marked_customers_are_given_to_an_advisor(house: House, head: ReceptionWindow, qtbot: QtBot) -> None:
    for number in range(3):
        an_old_order(house, house.a_car(plate=f"GONE{number}"), days=500 + number)
    panel = view(head, ANALYSES, qtbot).analyses
    click(panel.lists.button(Analysis.NOT_SEEN.value))
    qtbot.waitUntil(lambda: len(panel.table.rows()) == 3 and bool(panel.handing.person.key()))
    panel.table.choose_key(panel.table.rows()[0].key)
    press(panel, Qt.Key.Key_F6)
    press(panel, Qt.Key.Key_F6)
    panel.handing.person.choose(str(house.advisor.staff_id))
    press(panel, Qt.Key.Key_F9)
    made = house.ask(house.advisor, customer_tasks, TaskFilter.MINE)
    assert sorted(row.plate for row in made) == ["GONE0", "GONE1"]


def test_all_are_marked_by_one_key_and_the_box_by_the_mouse(
    house: House, head: ReceptionWindow, qtbot: QtBot
) -> None:
    for number in range(3):
        an_old_order(house, house.a_car(plate=f"GONE{number}"), days=500 + number)
    panel = view(head, ANALYSES, qtbot).analyses
    click(panel.lists.button(Analysis.NOT_SEEN.value))
    qtbot.waitUntil(lambda: len(panel.table.rows()) == 3 and bool(panel.handing.person.key()))
    press(panel, Qt.Key.Key_F4)
    place = panel.table.visualRect(panel.table.model().index(0, 0)).center()
    click(panel.table.viewport(), place.x(), place.y())
    press(panel, Qt.Key.Key_F9)
    assert len(house.ask(house.supervisor, customer_tasks, TaskFilter.OPEN)) == 2


def test_nobody_marked_is_refused_and_said(head: ReceptionWindow, qtbot: QtBot) -> None:
    panel = view(head, ANALYSES, qtbot).analyses
    press(panel, Qt.Key.Key_F9)
    assert panel.handing.refusal.isVisible()


def test_a_lost_customer_is_classed_with_the_reason(
    house: House, head: ReceptionWindow, qtbot: QtBot
) -> None:
    an_old_order(house, house.a_car(), days=500)
    panel = view(head, ANALYSES, qtbot).analyses
    click(panel.lists.button(Analysis.NOT_SEEN.value))
    qtbot.waitUntil(lambda: len(panel.table.rows()) == 1)
    panel.table.choose_key(panel.table.rows()[0].key)
    panel.classing.standing.choose(Standing.LOST.value)
    press(panel, Qt.Key.Key_F7)
    assert panel.classing.refusal.isVisible()
    write(panel.classing.reason.edit, "moved")
    press(panel, Qt.Key.Key_F7)
    (row,) = house.ask(house.supervisor, analysis_page, Analysis.NOT_SEEN)
    assert row.standing is Standing.LOST


def give_tasks(house: House, count: int) -> None:
    cars = [house.a_car(plate=f"CALL{number}") for number in range(count)]
    command = MakeTasks(
        analysis=Analysis.SERVICE_DUE,
        customers=tuple(TaskFor(customer_id=car.customer_id, vehicle_id=car.id) for car in cars),
        assignee_id=house.advisor.staff_id,
        due_on=TODAY,
        script="請客戶回廠保養",
    )
    house.do(house.supervisor, make_tasks, command)


def test_one_key_keeps_a_result_and_shows_the_next_customer(
    house: House, window: ReceptionWindow, qtbot: QtBot
) -> None:
    give_tasks(house, 2)
    panel = view(window, TASKS, qtbot).tasks
    qtbot.waitUntil(lambda: panel.call.row is not None)
    first = panel.call.row
    assert first is not None
    assert panel.call.script.text() == "請客戶回廠保養"
    press(panel, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: panel.call.row is not None and panel.call.row.task_id != first.task_id)
    panel.call.result.choose(TaskResult.NO_INTEREST.value)
    press(panel, Qt.Key.Key_F9)
    assert panel.call.refusal.isVisible()
    write(panel.call.note.edit, "sold the car")
    press(panel, Qt.Key.Key_F9)
    assert house.ask(house.advisor, customer_tasks, TaskFilter.MINE) == ()
    assert {row.result for row in house.ask(house.advisor, customer_tasks, TaskFilter.DONE)} == {
        TaskResult.REACHED,
        TaskResult.NO_INTEREST,
    }


def test_a_message_about_a_task_leads_to_it(house: House, window: ReceptionWindow, qtbot: QtBot) -> None:
    give_tasks(house, 1)
    (task,) = house.ask(house.advisor, customer_tasks, TaskFilter.MINE)
    window.open_subject(Subject(SubjectKind.CUSTOMER_TASK, task.task_id))
    panel = window.front_desk.panel.tasks
    qtbot.waitUntil(lambda: panel.call.row is not None)
    assert window.current_key() == FRONT_DESK
    wanted: list[tuple[int, int]] = []
    panel.booking_wanted.connect(lambda customer, car: wanted.append((customer, car)))
    press(panel, Qt.Key.Key_F3)
    assert wanted == [(task.customer_id, task.vehicle_id)]


def test_the_week_of_receptions_and_which_steps_count(
    house: House, head: ReceptionWindow, qtbot: QtBot
) -> None:
    order = an_old_order(house, house.a_car(), days=0.2, state=OrderState.STARTED)
    panel = view(head, STEPS, qtbot).steps
    qtbot.waitUntil(lambda: bool(panel.receptions.rows()))
    assert "walk-round check" in panel.stamps.text()
    click(panel.boxes[ReceptionStep.GREETING], 8, 8)
    press(panel, Qt.Key.Key_F7)
    report = house.ask(house.supervisor, reception_report, TODAY)
    assert ReceptionStep.GREETING not in report.counted
    opened: list[int] = []
    panel.order_wanted.connect(opened.append)
    press(panel, Qt.Key.Key_F4)
    assert opened == [order.id]


def test_the_report_leaves_as_a_workbook(house: House, head: ReceptionWindow, qtbot: QtBot) -> None:
    an_old_order(house, house.a_car(), days=0.2, state=OrderState.STARTED)
    panel = view(head, STEPS, qtbot).steps
    qtbot.waitUntil(lambda: bool(panel.receptions.rows()))
    press(panel, Qt.Key.Key_F8)
    folder = head.desk.printing.folder() / "tables"
    qtbot.waitUntil(lambda: bool(list(folder.glob("reception-steps-20261123*.xlsx"))))


def test_the_weeks_steps_are_reported_by_one_key(house: House, head: ReceptionWindow, qtbot: QtBot) -> None:
    an_old_order(house, house.a_car(), days=0.2, state=OrderState.STARTED)
    panel = view(head, STEPS, qtbot).steps
    qtbot.waitUntil(lambda: bool(panel.receptions.rows()))
    press(panel, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: bool(house.ask(house.director, my_notices)))
    assert house.ask(house.director, my_notices)[0].clause == "R2.1.3b"


def test_an_activity_is_planned_and_its_results_kept(
    house: House, head: ReceptionWindow, qtbot: QtBot
) -> None:
    panel = view(head, ACTIVITIES, qtbot).activities
    press(panel, Qt.Key.Key_F9)
    assert panel.refusal.isVisible()
    write(panel.name.edit, "winter check")
    write(panel.what.edit, "free check")
    panel.last.set_day(TODAY - timedelta(days=1))
    press(panel, Qt.Key.Key_F9)
    assert panel.refusal.isVisible()
    panel.last.set_day(TODAY + timedelta(days=30))
    press(panel, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: bool(panel.table.rows()))
    panel.table.choose_key(panel.table.rows()[0].activity_id)
    write(panel.visits.edit, "46")
    write(panel.results.edit, "good")
    press(panel, Qt.Key.Key_F7)
    (row,) = house.ask(house.advisor, activities)
    assert (row.name, row.visits, row.results) == ("winter check", 46, "good")


def test_the_check_in_stamps_greeting_and_walk_round(house: House, window: ReceptionWindow) -> None:
    car = house.a_car()
    window.check_in_car(car.id)
    panel = window.check_in
    write(panel.car.complaint.edit, "service")
    panel.car.mileage.set_whole(60_000)
    house.clock.move(timedelta(minutes=3))
    press(panel, Qt.Key.Key_F6)
    house.clock.move(timedelta(minutes=3))
    press(panel, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    page = panel.check_in.page
    assert page is not None
    reception = house.ask(house.supervisor, reception_of_order, page.order_id)
    assert reception is not None
    at = {stamp.step: stamp.at for stamp in reception.stamps}
    greeted, walked, opened = (
        at[step] for step in (ReceptionStep.GREETING, ReceptionStep.WALK_ROUND, ReceptionStep.CUSTOMER)
    )
    assert greeted is not None
    assert walked is not None
    assert walked - greeted == timedelta(minutes=3)
    assert opened is not None
    assert opened - walked == timedelta(minutes=3)


def test_a_grievance_is_entered_for_a_customer_found_by_plate(
    house: House, window: ReceptionWindow, qtbot: QtBot
) -> None:
    car = house.a_car()
    order = an_old_order(house, car, days=2)
    panel = grievance_list(window)
    press(panel, Qt.Key.Key_F1)
    press(panel, Qt.Key.Key_F7)
    assert panel.form.search.hint_text()
    write(panel.form.search.edit, "7K219")
    press(panel.form.search.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.form.order.key() == str(order.id))
    press(panel, Qt.Key.Key_F7)
    assert panel.form.refusal.isVisible()
    write(panel.form.words.edit, "too slow")
    press(panel, Qt.Key.Key_F7)
    (row,) = house.ask(house.advisor, grievances)
    assert (row.customer_id, row.order_id, row.words) == (car.customer_id, order.id, "too slow")
    qtbot.waitUntil(panel.card.isVisible)


def test_t11_the_desk_cannot_close_what_is_open_until_it_is_reported(
    house: House, window: ReceptionWindow, qtbot: QtBot
) -> None:
    an_entry(house)
    panel = grievance_list(window)
    qtbot.waitUntil(lambda: bool(panel.table.rows()))
    panel.table.choose_key(panel.table.rows()[0].grievance_id)
    panel.show_grievance(panel.table.rows()[0].grievance_id)
    qtbot.waitUntil(panel.card.isVisible)
    press(panel, Qt.Key.Key_F10)
    assert panel.card.refusal.isVisible()
    words = panel.card.refusal.words()
    assert words is not None
    assert words.clause == "R2.1.4a"
    write(panel.card.done.edit, "wants money back")
    press(panel, Qt.Key.Key_F8)
    press(panel, Qt.Key.Key_F10)
    (row,) = house.ask(house.advisor, grievances, GrievanceFilter.REPORTED)
    assert row.left_desk_at is not None


def test_dispelled_needs_who_confirmed_it(house: House, window: ReceptionWindow, qtbot: QtBot) -> None:
    made = an_entry(house)
    panel = grievance_list(window)
    window.open_subject(Subject(SubjectKind.GRIEVANCE, made))
    qtbot.waitUntil(panel.card.isVisible)
    write(panel.card.done.edit, "redone")
    press(panel, Qt.Key.Key_F9)
    assert panel.card.refusal.isVisible()
    write(panel.card.confirmed.edit, "Mei Wang")
    press(panel, Qt.Key.Key_F9)
    assert house.ask(house.advisor, grievances, GrievanceFilter.ALL)[0].state is GrievanceState.DISPELLED


def test_the_program_escalates_by_itself(house: House, window: ReceptionWindow, qtbot: QtBot) -> None:
    made = an_entry(house)
    house.clock.move(timedelta(hours=25))
    window.live_counts.look()
    qtbot.waitUntil(lambda: house.ask(house.advisor, grievances)[0].escalated)
    assert house.ask(house.advisor, grievances)[0].grievance_id == made


def test_t12_the_director_verifies_with_both_conditions_ticked(
    house: House, open_station: OpenStation, qtbot: QtBot
) -> None:
    car = house.a_car()
    an_entry(house, customer_id=car.customer_id)
    again = an_entry(house, GrievanceChannel.PHONE, customer_id=car.customer_id)
    window = open_station(DirectorWindow, house.director)
    panel = grievance_list(window)
    window.open_subject(Subject(SubjectKind.GRIEVANCE, again))
    card = panel.concealment
    qtbot.waitUntil(card.isVisible)
    write(card.findings.edit, "phone log")
    click(card.not_dispelled, 8, 8)
    press(panel, Qt.Key.Key_F11)
    assert card.refusal.isVisible()
    click(card.not_reported, 8, 8)
    press(panel, Qt.Key.Key_F11)
    assert "20.00" in window.messages.text()
