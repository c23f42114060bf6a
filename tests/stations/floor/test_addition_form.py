"""A finding with its parts, by real keys and clicks: from the catalogue, scanned, or wished for (R2.3.6)."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.parts.part import Bin, Part, Stock
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderKind, OrderState
from aftersales_desktop.stations.floor.addition_form import AdditionForm
from aftersales_desktop.stations.floor.window import FloorWindow
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.search_key import search_key
from tests.domain.work_orders.builders_floor import Job, a_job, a_running_job, order_now
from tests.house import House
from tests.stations.floor.conftest import OpenFloor
from tests.widgets.hands import click, press, write


def a_catalogue_part(house: House, number: str, name: str, on_hand: str = "0") -> Part:
    """Put a part into the catalogue, so many in bin A-03-2."""
    part = Part(
        number=number,
        number_key=search_key(number),
        name=name,
        name_key=search_key(name),
        unit="件",
        price=Money.of(320),
        cost=Money.of(180),
    )
    place = Bin(code=f"A-03-{number[-1]}")
    house.put(part, place)
    if on_hand != "0":
        house.put(Stock(part_id=part.id, bin_id=place.id, on_hand=Quantity.of(on_hand)))
    return part


@pytest.fixture
def job(house: House) -> Job:
    return a_running_job(house)


@pytest.fixture
def window(house: House, job: Job, open_floor: OpenFloor, qtbot: QtBot) -> FloorWindow:
    """The floor with a finding about to be written."""
    window = open_floor(house.technician)
    open_form(window, job, qtbot)
    return window


def open_form(window: FloorWindow, job: Job, qtbot: QtBot) -> None:
    window.scans.put(job.card.text)
    qtbot.waitUntil(lambda: window.job.page is not None and window.job.page.order_id == job.order_id)
    press(window, Qt.Key.Key_F4)
    form = window.job.additions.form
    qtbot.waitUntil(form.isVisible)
    form.finding.set_text("節溫器座滲漏")


def form_of(window: FloorWindow) -> AdditionForm:
    return window.job.additions.form


def scan(window: FloorWindow, part: Part, qtbot: QtBot) -> None:
    """Scan a part's label, and see it put down."""
    window.scans.put(part.code.text)
    qtbot.waitUntil(lambda: bool(form_of(window).parts.list.rows))


def wished(house: House, job: Job) -> list[OrderLine]:
    return [line for line in order_now(house, job).lines if line.addition_id]


def sent(house: House, job: Job, window: FloorWindow, qtbot: QtBot) -> list[OrderLine]:
    """Tell the front desk, and see what it has now."""
    click(form_of(window).send.button)
    qtbot.waitUntil(lambda: order_now(house, job).state is OrderState.WAITING_CONFIRMATION)
    return wished(house, job)


def test_a_finding_goes_to_the_front_desk(house: House, job: Job, window: FloorWindow, qtbot: QtBot) -> None:
    form = form_of(window)
    form.finding.set_text("")
    click(form.send.button)
    assert form.refusal.words().clause == "R2.3.6a"
    form.finding.set_text("節溫器座滲漏")
    write(form.task.edit, "thermostat")
    (line,) = sent(house, job, window, qtbot)
    assert (line.kind, line.description) == (LineKind.LABOUR, "thermostat")


@pytest.mark.parametrize("typed", ["8880-1", "thermostat", "調溫"])
def test_a_part_is_found_by_a_piece_of_number_or_name(
    house: House, job: Job, window: FloorWindow, qtbot: QtBot, typed: str
) -> None:
    part = a_catalogue_part(house, "08880-1", "Thermostat 調溫器 节温器", "6")
    picker = form_of(window).parts.picker
    write(picker.edit, typed if typed.isascii() else "")
    if not typed.isascii():
        picker.edit.setText(typed)
    qtbot.waitUntil(picker.table.isVisible)
    press(picker.edit, Qt.Key.Key_Return)
    (row,) = form_of(window).parts.list.rows
    assert (row.part and row.part.part_id) == part.id
    assert "A-03-1" in row.note.text()
    assert "6" in row.note.text()
    (line,) = sent(house, job, window, qtbot)
    assert (line.part_number, line.description, line.quantity) == (part.number, part.name, Quantity.of(1))


def test_enter_pressed_before_the_answer_takes_the_part(
    house: House, job: Job, window: FloorWindow, qtbot: QtBot
) -> None:
    part = a_catalogue_part(house, "08880-1", "節溫器")
    picker = form_of(window).parts.picker
    write(picker.edit, "08880-1")
    press(picker.edit, Qt.Key.Key_Return)
    assert not picker.text()
    (line,) = sent(house, job, window, qtbot)
    assert line.part_number == part.number


def test_a_finger_takes_a_part_and_counts_it_up(
    house: House, job: Job, window: FloorWindow, qtbot: QtBot
) -> None:
    a_catalogue_part(house, "08880-1", "節溫器")
    second = a_catalogue_part(house, "08880-2", "節溫器墊片")
    parts = form_of(window).parts
    write(parts.picker.edit, "08880")
    qtbot.waitUntil(parts.picker.table.isVisible)
    table = parts.picker.table
    assert table.rowHeight(0) >= 48
    place = table.visualRect(table.model().index(1, 1)).center()
    click(table.viewport(), place.x(), place.y())
    (row,) = parts.list.rows
    assert min(row.more.height(), row.less.height(), row.drop.height()) >= 46
    click(row.more)
    click(row.more)
    click(row.less)
    (line,) = sent(house, job, window, qtbot)
    assert (line.part_number, line.quantity) == (second.number, Quantity.of(2))


def test_a_scanned_label_puts_its_part_down_and_a_second_scan_counts_up(
    house: House, job: Job, window: FloorWindow, qtbot: QtBot
) -> None:
    part = a_catalogue_part(house, "08880-1", "節溫器", "2")
    parts = form_of(window).parts
    for _ in range(2):
        window.scans.put(part.code.text)
    qtbot.waitUntil(lambda: [row.amount() for row in parts.list.rows] == [Quantity.of(2)])
    (line,) = sent(house, job, window, qtbot)
    assert (line.part_number, line.quantity) == (part.number, Quantity.of(2))


def test_a_label_of_a_part_the_house_does_not_carry_is_said(
    window: FloorWindow, house: House, qtbot: QtBot
) -> None:
    part = a_catalogue_part(house, "08880-1", "節溫器")
    with house.session() as session, session.begin():
        session.get_one(Part, part.id).active = False
    window.scans.put(part.code.text)
    qtbot.waitUntil(lambda: "no part the house carries" in window.messages.text())
    assert form_of(window).parts.list.rows == []


def test_several_parts_and_a_wish_beside_the_catalogue(
    house: House, job: Job, window: FloorWindow, qtbot: QtBot
) -> None:
    part = a_catalogue_part(house, "08880-1", "節溫器")
    parts = form_of(window).parts
    scan(window, part, qtbot)
    write(parts.picker.edit, "rubber hose")
    qtbot.waitUntil(parts.picker.nothing.isVisible)
    click(parts.not_listed.button)
    assert (parts.words.text(), parts.picker.text()) == ("rubber hose", "")
    click(parts.put_down.button)
    assert "to be identified" in parts.list.rows[1].note.text()
    lines = sent(house, job, window, qtbot)
    assert [(line.part_number, line.description, line.unidentified) for line in lines] == [
        (part.number, part.name, False),
        ("", "rubber hose", True),
    ]


def test_what_is_typed_and_not_taken_is_not_lost_without_a_word(
    house: House, job: Job, window: FloorWindow, qtbot: QtBot
) -> None:
    form = form_of(window)
    write(form.parts.picker.edit, "rubber hose")
    click(form.send.button)
    assert "rubber hose" in form.refusal.words().missing
    assert order_now(house, job).state is OrderState.STARTED
    click(form.parts.not_listed.button)
    (line,) = sent(house, job, window, qtbot)
    assert line.description == "rubber hose"


def test_a_part_may_be_taken_off_before_it_is_sent(
    house: House, job: Job, window: FloorWindow, qtbot: QtBot
) -> None:
    part = a_catalogue_part(house, "08880-1", "節溫器")
    scan(window, part, qtbot)
    (row,) = form_of(window).parts.list.rows
    click(row.drop)
    assert sent(house, job, window, qtbot) == []


def test_a_quantity_that_is_no_number_is_refused(
    house: House, job: Job, window: FloorWindow, qtbot: QtBot
) -> None:
    part = a_catalogue_part(house, "08880-1", "節溫器")
    scan(window, part, qtbot)
    (row,) = form_of(window).parts.list.rows
    row.quantity.clear()
    write(row.quantity, "x")
    click(form_of(window).send.button)
    assert form_of(window).refusal.words().clause == "R1.2.2a"
    assert order_now(house, job).state is OrderState.STARTED


def test_an_accident_repair_asks_for_its_cause_and_offers_no_parts(
    house: House, open_floor: OpenFloor, qtbot: QtBot
) -> None:
    job = a_job(house, state=OrderState.STARTED, kind=OrderKind.ACCIDENT)
    window = open_floor(house.technician)
    open_form(window, job, qtbot)
    form = form_of(window)
    assert form.cause.isVisible()
    assert not form.parts.isVisible()
