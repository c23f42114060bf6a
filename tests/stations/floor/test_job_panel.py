"""The job at the car, by real keys and clicks: covered, started, clocked, fitted, finished (T13, T15)."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.work_orders.clock_on import ClockOn, clock_on
from aftersales_desktop.domain.work_orders.order_state import (
    THREE_PIECE_SET,
    OldParts,
    OrderState,
    PartClass,
    Place,
)
from aftersales_desktop.stations.floor.window import FloorWindow
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.widgets.buttons import ActionButton
from tests.domain.work_orders.builders_floor import (
    Job,
    a_bay,
    a_drain_cart,
    a_job,
    a_part,
    a_running_job,
    a_task,
    badge_of,
    order_now,
)
from tests.house import House
from tests.stations.floor.conftest import OpenFloor
from tests.widgets.hands import click, press, write


def scan_card(window: FloorWindow, job: Job, qtbot: QtBot) -> None:
    """Scan a job card and wait for its page."""
    window.scans.put(job.card.text)
    qtbot.waitUntil(lambda: window.job.page is not None and window.job.page.order_id == job.order_id)


def state_of(house: House, job: Job) -> OrderState:
    return order_now(house, job).state


def test_a_scanned_card_opens_its_job(house: House, open_floor: OpenFloor, qtbot: QtBot) -> None:
    job = a_running_job(house)
    window = open_floor(house.technician)
    scan_card(window, job, qtbot)
    assert window.current_key() == "job"
    assert window.job.job.chosen_task() is not None


def test_missing_fender_covers_are_refused_in_place_and_cured_by_space(
    house: House, open_floor: OpenFloor, qtbot: QtBot
) -> None:
    job = a_job(house, covers=tuple(THREE_PIECE_SET), bay=a_bay(house))
    window = open_floor(house.technician)
    scan_card(window, job, qtbot)
    press(window, Qt.Key.Key_F6)
    refusal = window.job.doing.refusal
    qtbot.waitUntil(refusal.isVisible)
    assert refusal.words().clause == "R2.2.2b"
    assert "left fender cover, right fender cover" in refusal.words().missing
    press(window.job.tasks, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: state_of(house, job) is OrderState.STARTED)
    assert not refusal.isVisible()
    qtbot.waitUntil(lambda: bool(window.job.page and window.job.page.tasks[0].running))


def test_work_does_not_start_from_a_list_without_the_card(
    house: House, open_floor: OpenFloor, qtbot: QtBot
) -> None:
    job = a_job(house)
    window = open_floor(house.technician)
    window.show_order(job.order_id)
    qtbot.waitUntil(lambda: window.job.page is not None)
    press(window, Qt.Key.Key_F6)
    assert "has not been scanned" in window.job.doing.refusal.words().missing
    assert state_of(house, job) is OrderState.DISPATCHED


def test_a_soiled_cards_number_and_check_characters_count_as_its_scan(
    house: House, open_floor: OpenFloor, qtbot: QtBot
) -> None:
    job = a_running_job(house)
    window = open_floor(house.technician)
    field = window.top_bar.scan_field
    field.setText(f"{job.card.number} {job.card.check_characters}")
    press(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.job.page is not None and window.job.page.order_id == job.order_id)
    assert window.job.card == job.card


def test_card_and_badge_clock_on_and_off(house: House, open_floor: OpenFloor, qtbot: QtBot) -> None:
    job = a_running_job(house)
    window = open_floor(house.leader)
    scan_card(window, job, qtbot)
    badge = badge_of(house, house.technician)
    window.scans.put(badge.text)
    qtbot.waitUntil(lambda: bool(window.job.page and window.job.page.tasks[0].running))
    assert "張家銘" in window.messages.text()
    window.scans.put(badge.text)
    qtbot.waitUntil(lambda: not (window.job.page and window.job.page.tasks[0].running))


def test_a_badge_scanned_first_waits_for_the_card(house: House, open_floor: OpenFloor, qtbot: QtBot) -> None:
    job = a_running_job(house)
    window = open_floor(house.leader)
    window.scans.put(badge_of(house, house.technician).text)
    qtbot.waitUntil(lambda: "now scan the job card" in window.messages.text())
    window.scans.put(job.card.text)
    qtbot.waitUntil(lambda: bool(window.job.page and window.job.page.tasks[0].running))


def test_a_badge_scanned_long_ago_clocks_nobody_on(house: House, open_floor: OpenFloor, qtbot: QtBot) -> None:
    job = a_running_job(house)
    window = open_floor(house.leader)
    window.scans.put(badge_of(house, house.technician).text)
    qtbot.waitUntil(lambda: "now scan the job card" in window.messages.text())
    house.clock.move(timedelta(minutes=2))
    scan_card(window, job, qtbot)
    assert window.job.page is not None
    assert not window.job.page.tasks[0].running


def test_another_running_job_is_named_and_one_press_changes_over(
    house: House, open_floor: OpenFloor, qtbot: QtBot
) -> None:
    first = a_running_job(house, a_task("漏水診斷"))
    second = a_running_job(house, number=2611240018, plate="ABC-5218")
    house.do(house.technician, clock_on, ClockOn(card=first.card))
    window = open_floor(house.technician)
    scan_card(window, second, qtbot)
    press(window, Qt.Key.Key_F6)
    refusal = window.job.doing.refusal
    qtbot.waitUntil(refusal.isVisible)
    assert "RO-261124-0017" in refusal.words().missing
    cure = refusal.findChild(ActionButton)
    assert cure is not None
    click(cure.button)
    qtbot.waitUntil(lambda: bool(window.job.page and window.job.page.tasks[0].running))


def test_pause_and_done_act_on_the_chosen_task(house: House, open_floor: OpenFloor, qtbot: QtBot) -> None:
    job = a_running_job(house, a_task("漏水診斷"), a_task("更換水泵"))
    window = open_floor(house.technician)
    scan_card(window, job, qtbot)
    window.job.tasks.choose_key(job.tasks[1])
    press(window, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: bool(window.job.page and window.job.page.tasks[1].running))
    press(window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: bool(window.job.page and window.job.page.tasks[1].paused))
    press(window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: order_now(house, job).lines[1].done_at is not None)
    assert order_now(house, job).lines[0].done_at is None


def test_a_car_is_done_after_part_filter_and_old_parts(
    house: House, open_floor: OpenFloor, qtbot: QtBot
) -> None:
    cart = a_drain_cart(house)
    job = a_running_job(house, a_task(), a_part("機油濾芯", PartClass.OIL_FILTER, handed_over="1"))
    window = open_floor(house.technician)
    scan_card(window, job, qtbot)
    press(window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: window.job.page is not None and window.job.page.tasks[0].done_at is not None)
    press(window, Qt.Key.Key_F8)
    qtbot.waitUntil(window.job.doing.refusal.isVisible)
    assert "機油濾芯" in window.job.doing.refusal.words().missing
    tick = window.job.parts.findChild(ActionButton, f"tick_{job.parts[0]}")
    assert tick is not None
    click(tick.button)
    qtbot.waitUntil(lambda: order_now(house, job).lines[1].fitted == Quantity.of(1))
    window.job.closing.cart_chosen.emit(cart)
    combo = window.job.closing.old_parts.combo
    combo.setCurrentIndex(combo.findData(OldParts.SCRAPPED.value))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: order_now(house, job).old_parts is OldParts.SCRAPPED)
    press(window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: state_of(house, job) is OrderState.FINISHED)
    assert "waits for inspection" in window.messages.text()


def test_a_car_waits_for_a_part_and_comes_back(house: House, open_floor: OpenFloor, qtbot: QtBot) -> None:
    job = a_running_job(house, a_task(), a_part("轉向機"))
    window = open_floor(house.technician)
    scan_card(window, job, qtbot)
    press(window, Qt.Key.Key_F9)
    parts = window.job.parts
    qtbot.waitUntil(parts.form.isVisible)
    click(parts.wait.button)
    assert parts.refusal.words().clause == "R2.2.6a"
    write(parts.place.edit, "B-2")
    click(parts.wait.button)
    qtbot.waitUntil(lambda: window.job.page is not None and window.job.page.state is OrderState.WAITING_PARTS)
    press(window, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: state_of(house, job) is OrderState.STARTED)


def test_a_car_moved_with_its_scanned_card(house: House, open_floor: OpenFloor, qtbot: QtBot) -> None:
    job = a_running_job(house)
    window = open_floor(house.technician)
    scan_card(window, job, qtbot)
    window.job.moves.where.choose(Place.WASH.value)
    click(window.job.moves.move_button.button)
    qtbot.waitUntil(lambda: order_now(house, job).card_place is Place.WASH)


def test_a_part_handed_over_at_the_counter_appears_here(
    house: House, open_floor: OpenFloor, qtbot: QtBot
) -> None:
    job = a_running_job(house, a_task(), a_part("水泵", handed_over="1"))
    counter = open_floor(house.leader)
    window = open_floor(house.technician)
    for one in (counter, window):
        one.show_order(job.order_id)
    qtbot.waitUntil(lambda: counter.job.page is not None and window.job.page is not None)
    tick = counter.job.parts.findChild(ActionButton, f"tick_{job.parts[0]}")
    assert tick is not None
    click(tick.button)
    qtbot.waitUntil(lambda: bool(window.job.page and window.job.page.parts[0].fitted))


def test_a_wrong_tick_is_taken_back(house: House, open_floor: OpenFloor, qtbot: QtBot) -> None:
    job = a_running_job(house, a_task(), a_part("水泵", handed_over="1"))
    window = open_floor(house.technician)
    scan_card(window, job, qtbot)
    tick = window.job.parts.findChild(ActionButton, f"tick_{job.parts[0]}")
    assert tick is not None
    click(tick.button)
    qtbot.waitUntil(lambda: window.job.parts.findChild(QPushButton, f"undo_{job.parts[0]}") is not None)
    undo = window.job.parts.findChild(QPushButton, f"undo_{job.parts[0]}")
    assert undo is not None
    qtbot.waitUntil(undo.isVisible)
    click(undo)
    qtbot.waitUntil(lambda: order_now(house, job).lines[1].fitted == Quantity.ZERO)
    assert "is not in the car" in window.messages.text()
    qtbot.waitUntil(lambda: bool(window.job.page and window.job.page.parts[0].with_technician))


def test_a_foreman_gives_the_chosen_task_to_another_technician(
    house: House, open_floor: OpenFloor, qtbot: QtBot
) -> None:
    job = a_running_job(house, a_task(technician=house.technician))
    window = open_floor(house.leader)
    scan_card(window, job, qtbot)
    giving = window.job.job.giving
    qtbot.waitUntil(giving.isVisible)
    assert giving.who.combo.findData(str(house.technician.staff_id)) == -1
    giving.who.choose(str(house.other_technician.staff_id))
    click(giving.give.button)
    other = house.other_technician.staff_id
    qtbot.waitUntil(lambda: order_now(house, job).lines[0].technician_id == other)
    assert "許文彬" in window.messages.text()


def test_a_technician_gives_no_task_away(house: House, open_floor: OpenFloor, qtbot: QtBot) -> None:
    job = a_running_job(house)
    window = open_floor(house.technician)
    scan_card(window, job, qtbot)
    assert not window.job.job.giving.isVisible()
