"""The foreman's board and queues, and the wall, by real keys and clicks."""

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.work_orders.clock_on import ClockOn, clock_on
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.stations.floor.wall_page import WallPage
from aftersales_desktop.stations.floor.window import FloorWindow
from aftersales_desktop.widgets.buttons import ActionButton
from tests.domain.work_orders.builders_floor import (
    a_bay,
    a_drain_cart,
    a_job,
    a_running_job,
    order_now,
)
from tests.house import House
from tests.stations.floor.conftest import OpenFloor
from tests.widgets.hands import click, press, write


def board_is_drawn(window: FloorWindow) -> bool:
    """Whether the board has been read and painted."""
    canvas = window.board.canvas
    return canvas.board is not None and bool(canvas.board.bays)


def test_f2_sends_the_first_car_of_the_queue_into_the_slot_that_fits(
    house: House, open_floor: OpenFloor, qtbot: QtBot
) -> None:
    bay = a_bay(house)
    job = a_job(house, state=OrderState.CONFIRMED)
    window = open_floor(house.leader)
    qtbot.waitUntil(lambda: window.board.suggested is not None)
    press(window, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: order_now(house, job).state is OrderState.DISPATCHED)
    order = order_now(house, job)
    assert (order.bay_id, order.planned_start) == (bay.id, house.clock.now())
    assert "goes to bay 3" in window.messages.text()


def test_a_technician_who_presses_it_is_told_who_may(
    house: House, open_floor: OpenFloor, qtbot: QtBot
) -> None:
    a_bay(house)
    job = a_job(house, state=OrderState.CONFIRMED)
    window = open_floor(house.technician)
    qtbot.waitUntil(lambda: window.board.suggested is not None)
    press(window, Qt.Key.Key_F2)
    qtbot.waitUntil(window.board.queue.refusal.isVisible)
    assert "team leader" in window.board.queue.refusal.words().lifted_by
    assert order_now(house, job).state is OrderState.CONFIRMED


def test_a_bar_is_chosen_by_arrow_keys_and_opened_by_enter(
    house: House, open_floor: OpenFloor, qtbot: QtBot
) -> None:
    job = a_job(house, state=OrderState.STARTED, bay=a_bay(house))
    window = open_floor(house.leader)
    qtbot.waitUntil(lambda: board_is_drawn(window))
    window.board.canvas.setFocus()
    press(window.board.canvas, Qt.Key.Key_Right)
    assert window.board.canvas.chosen_order() == job.order_id
    press(window.board.canvas, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.job.page is not None)
    assert window.current_key() == "job"


def test_a_bar_is_opened_by_a_double_click(house: House, open_floor: OpenFloor, qtbot: QtBot) -> None:
    job = a_job(house, state=OrderState.STARTED, bay=a_bay(house))
    window = open_floor(house.leader)
    qtbot.waitUntil(lambda: not window.board.canvas.rect_of(job.order_id).isEmpty())
    place: QPoint = window.board.canvas.rect_of(job.order_id).center()
    QTest.mouseClick(window.board.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert window.board.canvas.chosen_order() == job.order_id
    QTest.mouseDClick(window.board.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    qtbot.waitUntil(lambda: window.current_key() == "job")


def test_the_board_follows_what_happens_elsewhere(house: House, open_floor: OpenFloor, qtbot: QtBot) -> None:
    bay = a_bay(house)
    job = a_job(house, state=OrderState.STARTED, bay=bay)
    window = open_floor(house.leader)
    qtbot.waitUntil(lambda: board_is_drawn(window))
    other = open_floor(house.technician)
    other.desk.runner.do(clock_on, ClockOn(card=job.card))

    def clock_runs() -> bool:
        board = window.board.board
        return board is not None and bool(board.bays[0].running_since)

    qtbot.waitUntil(clock_runs)


def test_each_queue_has_its_page(house: House, open_floor: OpenFloor, qtbot: QtBot) -> None:
    a_bay(house)
    a_job(house, state=OrderState.CONFIRMED)
    a_job(house, state=OrderState.FINISHED, number=2611240018)
    window = open_floor(house.leader)
    qtbot.waitUntil(lambda: window.board.suggested is not None)
    window.choose("dispatch")
    qtbot.waitUntil(lambda: len(window.dispatch.table.rows()) == 1)
    window.choose("inspection")
    qtbot.waitUntil(lambda: len(window.inspection.table.rows()) == 1)


def test_a_car_is_dispatched_from_the_queue_page(house: House, open_floor: OpenFloor, qtbot: QtBot) -> None:
    a_bay(house, "1", 1)
    second = a_bay(house, "2", 2)
    job = a_job(house, state=OrderState.CONFIRMED)
    window = open_floor(house.manager)
    window.choose("dispatch")
    qtbot.waitUntil(lambda: bool(window.dispatch.bay.key()))
    window.dispatch.bay.choose(str(second.id))
    press(window, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: order_now(house, job).bay_id == second.id)


def test_an_inspector_passes_a_car(house: House, open_floor: OpenFloor, qtbot: QtBot) -> None:
    job = a_job(house, state=OrderState.FINISHED)
    window = open_floor(house.inspector)
    window.choose("inspection")
    qtbot.waitUntil(window.inspection.detail.isVisible)
    press(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: order_now(house, job).state is OrderState.INSPECTED)


def test_a_car_sent_back_needs_findings(house: House, open_floor: OpenFloor, qtbot: QtBot) -> None:
    job = a_job(house, state=OrderState.FINISHED)
    window = open_floor(house.inspector)
    window.choose("inspection")
    qtbot.waitUntil(window.inspection.detail.isVisible)
    press(window, Qt.Key.Key_F10)
    qtbot.waitUntil(window.inspection.refusal.isVisible)
    window.inspection.findings.set_text("皮帶異音")
    press(window, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: order_now(house, job).state is OrderState.STARTED)


def test_the_foreman_closes_a_forgotten_clock(house: House, open_floor: OpenFloor, qtbot: QtBot) -> None:
    job = a_running_job(house)
    house.do(house.technician, clock_on, ClockOn(card=job.card))
    house.clock.move(timedelta(hours=3))
    window = open_floor(house.leader)
    window.choose("hours")
    qtbot.waitUntil(lambda: bool(window.hours.table.rows()))
    window.hours.table.choose_key(house.technician.staff_id)
    qtbot.waitUntil(window.hours.form.isVisible)
    click(window.hours.close_clock.button)
    assert window.hours.refusal.isVisible()
    write(window.hours.why.edit, "forgotten")
    click(window.hours.close_clock.button)
    qtbot.waitUntil(lambda: "is closed" in window.messages.text())


def test_a_full_drain_cart_is_emptied_by_its_button(
    house: House, open_floor: OpenFloor, qtbot: QtBot
) -> None:
    cart = a_drain_cart(house, filters=3)
    window = open_floor(house.technician)
    window.choose("carts")

    def button() -> ActionButton | None:
        return window.carts.findChild(ActionButton, f"emptied_{cart}")

    qtbot.waitUntil(lambda: button() is not None)
    found = button()
    assert found is not None
    click(found.button)
    qtbot.waitUntil(lambda: "is empty again" in window.messages.text())


def test_the_workshop_manager_adds_a_bay(house: House, open_floor: OpenFloor, qtbot: QtBot) -> None:
    window = open_floor(house.manager)
    window.choose("carts")
    qtbot.waitUntil(window.carts.bay_name.isVisible)
    write(window.carts.bay_name.edit, "P1")
    click(window.carts.add_bay.button)
    qtbot.waitUntil(lambda: "P1 was added" in window.messages.text())


def test_the_wall_covers_everything_until_escape(house: House, open_floor: OpenFloor, qtbot: QtBot) -> None:
    a_job(house, state=OrderState.STARTED, bay=a_bay(house))
    window = open_floor(house.leader)
    qtbot.waitUntil(lambda: board_is_drawn(window))
    press(window, Qt.Key.Key_F11)
    qtbot.waitUntil(window.covered)
    assert window.isFullScreen()
    wall = window.findChild(WallPage)
    assert wall is not None
    press(wall, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.covered())
    assert not window.isFullScreen()


def test_a_typed_plate_opens_the_car_on_the_floor(house: House, open_floor: OpenFloor, qtbot: QtBot) -> None:
    job = a_running_job(house, plate="ABC-5218")
    window = open_floor(house.leader)
    window.searched.emit("5218")
    qtbot.waitUntil(lambda: bool(window.job.page and window.job.page.order_id == job.order_id))
    window.searched.emit("ZZZ999")
    qtbot.waitUntil(lambda: "No car on the floor fits" in window.messages.text())


def test_a_code_of_a_part_is_sent_to_the_counter(house: House, open_floor: OpenFloor, qtbot: QtBot) -> None:
    window = open_floor(house.leader)
    window.scans.put("rubbish")
    qtbot.waitUntil(lambda: "not a valid code" in window.messages.text())


def test_a_scanned_card_chooses_its_car_for_inspection(
    house: House, open_floor: OpenFloor, qtbot: QtBot
) -> None:
    a_job(house, state=OrderState.FINISHED, promised_in=timedelta(hours=1))
    second = a_job(house, state=OrderState.FINISHED, number=2611240018, plate="ABC-5218")
    window = open_floor(house.inspector)
    window.choose("inspection")
    qtbot.waitUntil(window.inspection.detail.isVisible)
    window.scans.put(second.card.text)
    qtbot.waitUntil(lambda: window.inspection.plate.text() == "ABC-5218")
    assert window.current_key() == "inspection"
