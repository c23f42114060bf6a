"""The day on the floor: covers and start, a finding, parts fitted, the last checks, the inspection."""

from __future__ import annotations

from PySide6.QtCore import Qt

from aftersales_desktop.domain.work_orders.lookups_order_on_floor import OrderOnFloor
from aftersales_desktop.domain.work_orders.order_state import OldParts, OrderState
from aftersales_desktop.stations.floor.window import FloorWindow
from aftersales_desktop.tour import looks
from aftersales_desktop.tour.hands import Hands
from aftersales_desktop.tour.house import House
from aftersales_desktop.tour.waiting import TourStopped, until
from aftersales_desktop.values.role import Role
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.refusal_card import RefusalCard

WALL = (1920, 1080)


def start_with_covers(house: House) -> None:
    """Scan the card; the start is refused while a cover is missing, and one press puts that right."""
    hands, job = house.at(house.floor), house.floor.job
    hands.scan(house.things.card(house.order_id))
    until(lambda: job.page is not None and job.card is not None, "the card does not open the job")
    house.camera.take(house.floor, "job", "The scanned card opens its job at the car.")
    hands.press_button(job.doing.start)
    until(lambda: bool(job.doing.refusal.words().missing), "a car without its covers was started")
    house.camera.take(
        house.floor, "covers-missing", "No start without covers: what is missing, the clause, the cure."
    )
    hands.press_button(_cure_of(job.doing.refusal))
    house.expect(OrderState.STARTED)
    until(lambda: any(task.running for task in _page(house.floor).tasks), "no clock runs")
    house.camera.take(house.floor, "started", "Covered, started, and the technician's clock runs.")
    house.minutes_pass(7)


def find_something_more(house: House) -> None:
    """The technician finds what is not on the order, and tells the front desk."""
    house.minutes_pass(16)
    hands, card = house.at(house.floor), house.floor.job.additions
    finding = house.words.findings[house.THE_FINDING]
    hands.press_button(card.add)
    hands.fill(card.form.finding.edit, finding.title)
    hands.fill(card.form.task.edit, finding.title)
    hands.fill(card.form.hours.edit, "0.5")
    house.camera.take(house.floor, "finding", "A finding beyond the order, with what it would take.")
    hands.press_button(card.form.send)
    house.expect(OrderState.WAITING_CONFIRMATION)
    house.camera.take(house.floor, "finding-reported", "The front desk has it; the work agreed goes on.")
    house.minutes_pass(4)


def finish(house: House) -> None:
    """Fit the parts, report each task, say where the old things are, and call the car done."""
    hands, job = house.at(house.floor), house.floor.job
    house.stillness.wait()
    _fit_every_part(house, hands)
    house.camera.take(house.floor, "fitted", "Every part that was handed over is in the car.")
    while any(task.done_at is None for task in _page(house.floor).tasks):
        _finish_next_task(house, hands)
    places = [job.closing.old_parts.combo.itemData(n) for n in range(job.closing.old_parts.combo.count())]
    hands.choose(job.closing.old_parts.combo, places.index(OldParts.SCRAPPED.value))
    until(lambda: _page(house.floor).old_parts is OldParts.SCRAPPED, "the old parts are not recorded")
    house.stillness.wait()
    if _page(house.floor).filters_to_book:
        carts = [button for button in job.closing.findChildren(ActionButton) if _is_cart(button)]
        hands.press_button(min(carts, key=lambda button: button.text().split()[-1]))
        until(lambda: not _page(house.floor).filters_to_book, "the old filter lies on no cart")
    house.camera.take(house.floor, "before-done", "Old parts and the old filter are accounted for.")
    hands.press_button(job.doing.finish)
    house.expect(OrderState.FINISHED)
    house.camera.take(house.floor, "finished", "The work is done and waits for its inspection.")
    house.minutes_pass(5)


def inspect(house: House) -> None:
    """Somebody who did not do the work looks the car over and passes it."""
    looks.change_person(house, house.floor, house.things.person(Role.QUALITY))
    hands, panel = house.at(house.floor), house.floor.inspection
    hands.click(house.floor.rail.button("inspection"))
    until(lambda: _row_in_queue(house) >= 0, "the car is not in the inspection's queue")
    hands.choose_row(panel.table, _row_in_queue(house))
    house.camera.take(house.floor, "inspection", "Final inspection by somebody who did not do the work.")
    hands.press_button(panel.passed)
    house.expect(OrderState.INSPECTED)
    house.minutes_pass(9)


def show_the_wall(house: House) -> None:
    """The board on the wall, readable from five metres; Esc ends it."""
    hands = house.at(house.floor)
    hands.click(house.floor.rail.button("board"))
    house.stillness.wait()
    before = house.floor.size()
    hands.press_button(house.floor.board.wall)
    until(house.floor.covered, "F11 shows no wall")
    # Without a screen the whole screen is small; a wall is wide.
    house.floor.resize(*WALL)
    house.camera.take(house.floor, "floor-wall", "The floor on the wall: plate and remaining time are large.")
    hands.key(Qt.Key.Key_Escape)
    until(lambda: not house.floor.covered(), "Esc does not end the wall")
    house.floor.resize(before)


def _page(window: FloorWindow) -> OrderOnFloor:
    page = window.job.page
    if page is None:
        message = "the job is gone from the page"
        raise TourStopped(message)
    return page


def _cure_of(card: RefusalCard) -> ActionButton:
    """The button in a refusal that puts right what is missing."""
    button = card.findChild(ActionButton)
    if button is None:
        message = "the refusal offers no cure"
        raise TourStopped(message)
    return button


def _fit_every_part(house: House, hands: Hands) -> None:
    """Tick one part after the other; the list is drawn anew after each."""
    while held := [part for part in _page(house.floor).parts if part.with_technician]:
        line_id = held[0].line_id
        tick = house.floor.job.parts.findChild(ActionButton, f"tick_{line_id}")
        if tick is None:
            message = f"{held[0].description} cannot be ticked"
            raise TourStopped(message)
        hands.press_button(tick)
        until(
            lambda line_id=line_id: (
                not any(  # type: ignore[misc] # a default binds the line
                    part.line_id == line_id and part.with_technician for part in _page(house.floor).parts
                )
            ),
            f"{held[0].description} is not fitted",
        )
        house.stillness.wait()


def _finish_next_task(house: House, hands: Hands) -> None:
    tasks = _page(house.floor).tasks
    place = next(n for n, task in enumerate(tasks) if task.done_at is None)
    hands.choose_row(house.floor.job.tasks, place)
    house.stillness.wait()
    hands.press_button(house.floor.job.doing.finish)
    until(lambda: _page(house.floor).tasks[place].done_at is not None, f"{tasks[place].description} is open")
    house.stillness.wait()


def _is_cart(button: ActionButton) -> bool:
    return button.isVisible() and "/" in button.text()


def _row_in_queue(house: House) -> int:
    rows = house.floor.inspection.table.rows()
    return next((n for n, row in enumerate(rows) if row.order_id == house.order_id), -1)
