"""The check-in page: new cars, drafts, refusals in place, changed estimates."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.work_orders.order_state import OrderKind, OrderState, Payer
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.stations.reception.check_in_panel import CheckInPanel
from aftersales_desktop.stations.reception.window import ReceptionWindow
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from tests.domain.work_orders.builders import (
    a_confirmed_order,
    a_quoted_order,
    an_order,
    lines_of,
    put_in_state,
)
from tests.house import House
from tests.widgets.hands import CONTROL, click, press, write


@pytest.fixture
def page(house: House, window: ReceptionWindow) -> CheckInPanel:
    """The page, waiting for a car."""
    window.choose("check_in")
    window.check_in.begin()
    return window.check_in


def choose_car(page: CheckInPanel, text: str = "7k219") -> None:
    write(page.car.search.field.edit, text)
    press(page.car.search.field.edit, Qt.Key.Key_Return)


def write_down(page: CheckInPanel, complaint: str = "踩煞車會叫") -> None:
    write(page.car.mileage.edit, "57310")
    page.car.complaint.set_text(complaint)


def add_labour(page: CheckInPanel, text: str, price: str) -> None:
    """Type labour that nobody has written before, and its price."""
    write(page.estimate.entry.edit, text)
    press(page.estimate.entry.edit, Qt.Key.Key_Return)
    edit = page.estimate.editor.price.edit
    edit.selectAll()
    write(edit, price)


def sign(page: CheckInPanel) -> None:
    pad = page.estimate.signature
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 30))
    QTest.mouseMove(pad, QPoint(80, 50))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(120, 20))


def orders(house: House) -> list[WorkOrder]:
    with house.session() as session:
        found = session.query(WorkOrder).order_by(WorkOrder.id).all()
        session.expunge_all()
        return found


def test_a_part_of_the_plate_finds_the_car(house: House, page: CheckInPanel) -> None:
    house.a_car()
    choose_car(page)
    assert page.car.car is not None
    assert (page.car.car.customer, page.car.facts.plate.text()) == ("王美惠", "粵B·7K219")
    assert page.car.mileage.edit.hasFocus()


def test_a_car_without_entry_is_entered_on_the_spot(house: House, page: CheckInPanel, qtbot: QtBot) -> None:
    choose_car(page, "abc5218")
    form = page.car.new_form
    qtbot.waitUntil(form.isVisible)
    assert form.plate.text() == "ABC-5218"
    write(form.customer.edit, "Lin Yi")
    write(form.phone.edit, "0912338605")
    write(form.vin.edit, "1M8GDM9AXKP042788")
    assert form.vin.hint_text() == "Check digit fits"
    form.save.click()
    qtbot.waitUntil(page.car.facts.isVisible)
    with house.session() as session:
        car = session.query(Vehicle).one()
        assert (car.plate, session.get_one(Customer, car.customer_id).name) == ("ABC-5218", "Lin Yi")
    assert page.car.car is not None
    assert page.car.car.vehicle_id == car.id


def test_a_refused_entry_does_not_enter_the_customer_twice(
    house: House, page: CheckInPanel, qtbot: QtBot
) -> None:
    choose_car(page, "nobody")
    form = page.car.new_form
    qtbot.waitUntil(form.isVisible)
    form.save.click()
    assert form.refusal.isVisible()
    write(form.plate.edit, "ABC5218")
    form.save.click()
    with house.session() as session:
        assert session.query(Customer).count() == 1
        assert session.query(Vehicle).count() == 1


def test_what_is_written_down_is_saved_as_a_draft(house: House, page: CheckInPanel) -> None:
    house.a_car()
    choose_car(page)
    write_down(page)
    add_labour(page, "brake check", "450")
    press(page, Qt.Key.Key_S, CONTROL)
    (order,) = orders(house)
    assert (order.state, order.mileage_km) == (OrderState.DRAFT, 57_310)
    assert [(row.description, row.charged) for row in lines_of(house, order.id)] == [
        ("brake check", Money.of(450))
    ]
    add_labour(page, "wheel alignment", "600")
    press(page, Qt.Key.Key_S, CONTROL)
    assert len(orders(house)) == 1
    assert len(lines_of(house, order.id)) == 2


def test_nothing_is_stored_without_car_or_mileage(house: House, page: CheckInPanel) -> None:
    press(page, Qt.Key.Key_S, CONTROL)
    assert page.car.search.field.hint_text() == "Choose a car first"
    house.a_car()
    choose_car(page)
    press(page, Qt.Key.Key_S, CONTROL)
    assert page.car.mileage.hint_text() == "Read it from the car"
    assert orders(house) == []


def test_a_refusal_stands_on_the_page_with_its_clause(house: House, page: CheckInPanel, qtbot: QtBot) -> None:
    house.a_car()
    choose_car(page)
    write_down(page, complaint="")
    press(page, Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(page.refusal.isVisible)
    assert page.refusal.words().clause == "R2.1.3a"
    assert page.steps.current() == "car"
    assert orders(house) == []


def test_paid_work_is_not_printed_unsigned(house: House, page: CheckInPanel, qtbot: QtBot) -> None:
    house.a_car()
    choose_car(page)
    write_down(page)
    add_labour(page, "brake check", "450")
    press(page, Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(page.refusal.isVisible)
    assert (page.refusal.words().clause, page.steps.current()) == ("R1.2.2a", "sign")
    (order,) = orders(house)
    assert (order.state, order.card_printed_at) == (OrderState.QUOTED, None)
    sign(page)
    with qtbot.waitSignal(page.card_printed):
        press(page, Qt.Key.Key_P, CONTROL)
    (order,) = orders(house)
    assert order.state is OrderState.CONFIRMED
    assert order.card_printed_at is not None


def test_a_double_click_on_print_opens_one_order(house: House, page: CheckInPanel) -> None:
    house.a_car()
    choose_car(page)
    write_down(page)
    add_labour(page, "brake check", "450")
    sign(page)
    for _ in range(2):
        click(page.print_button.button)
    assert len(orders(house)) == 1


def test_a_changed_estimate_asks_for_a_new_signature(house: House, page: CheckInPanel, qtbot: QtBot) -> None:
    order_id = a_confirmed_order(house)
    page.go_on_with(order_id)
    assert not page.estimate.signature.is_empty()
    page.estimate.table.choose_key(page.estimate.lines.lines()[0].key)
    edit = page.estimate.editor.quantity.edit
    edit.selectAll()
    write(edit, "2")
    assert page.estimate.signature.is_empty()
    press(page, Qt.Key.Key_S, CONTROL)
    (order,) = orders(house)
    assert (order.state, order.accepted_at) == (OrderState.QUOTED, None)
    assert lines_of(house, order_id)[0].quantity == Quantity.of(2)


def test_a_line_is_taken_off_with_the_delete_key(house: House, page: CheckInPanel) -> None:
    page.go_on_with(a_quoted_order(house))
    page.estimate.table.choose_key(page.estimate.lines.lines()[1].key)
    page.estimate.table.setFocus()
    press(page.estimate.table, Qt.Key.Key_Delete)
    press(page, Qt.Key.Key_S, CONTROL)
    (order,) = orders(house)
    assert [row.dropped for row in lines_of(house, order.id)] == [False, True]


def test_an_internal_order_is_paid_by_the_house(house: House, page: CheckInPanel) -> None:
    house.a_car()
    choose_car(page)
    write_down(page)
    click(page.kind.button(OrderKind.INTERNAL.value))
    add_labour(page, "prepare the showroom car", "450")
    press(page, Qt.Key.Key_P, CONTROL)
    (order,) = orders(house)
    assert (order.state, order.kind) == (OrderState.CONFIRMED, OrderKind.INTERNAL)
    assert {row.payer for row in lines_of(house, order.id)} == {Payer.INTERNAL}


def test_marks_on_the_sketch_are_described_and_stored(house: House, page: CheckInPanel) -> None:
    house.a_car()
    choose_car(page)
    write_down(page)
    sketch = page.walk.sketch
    QTest.mouseClick(sketch, Qt.MouseButton.LeftButton, pos=sketch.rect().center())
    note = page.walk.marks.row(1).note
    assert QApplication.focusWidget() is note
    write(note, "scratch 12 cm")
    press(page, Qt.Key.Key_S, CONTROL)
    with house.session() as session:
        (mark,) = session.query(WorkOrder).one().damages
        assert mark.text == "scratch 12 cm"
        assert 300 < mark.x < 700


def test_a_repeat_repair_and_a_lower_mileage_are_said(house: House, page: CheckInPanel) -> None:
    car = house.a_car()
    gone = an_order(house, car=car)
    put_in_state(house, gone.order_id, OrderState.DELIVERED)
    with house.session() as session, session.begin():
        session.get_one(WorkOrder, gone.order_id).delivered_at = house.clock.now()
    choose_car(page)
    assert page.car.facts.repeat.isVisible()
    write(page.car.mileage.edit, "40000")
    assert page.car.mileage.hint_text() == "before: 56,210"


def test_enter_before_the_answer_takes_the_car_when_it_comes(house: House, page: CheckInPanel) -> None:
    car = house.a_car()
    search = page.car.search
    held: list[Callable[[], None]] = []
    ask = page.desk.runner.ask

    def later(*asked: object, **how: object) -> None:
        held.append(lambda: ask(*asked, **how))  # type: ignore[arg-type]  # passed on as it came

    page.desk.runner.ask = later  # type: ignore[method-assign]  # a database that takes its time
    write(search.field.edit, "7k219")
    press(search.field.edit, Qt.Key.Key_Return)
    press(search.field.edit, Qt.Key.Key_Return)
    assert not page.car.new_form.isVisible()
    page.desk.runner.ask = ask  # type: ignore[method-assign]  # and answers at last
    for question in held:
        question()
    assert page.car.car is not None
    assert page.car.car.vehicle_id == car.id
