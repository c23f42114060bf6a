"""Orders at reception: dispatch, second additions, settlement, hand-over, call, archive, calling off."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.domain.documents.record_print import RecordPrint, record_print
from aftersales_desktop.domain.work_orders.aftercare import Survey
from aftersales_desktop.domain.work_orders.closing import Payment
from aftersales_desktop.domain.work_orders.deliver_order import DeliverOrder, deliver_order
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderState, PartClass, PaymentKind
from aftersales_desktop.domain.work_orders.report_addition import ReportAddition, WishedLine, report_addition
from aftersales_desktop.domain.work_orders.settle_order import PaymentTaken, SettleOrder, settle_order
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.stations.reception.window import ReceptionWindow
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.widgets.print_preview import PrintPreview
from tests.domain.work_orders.builders import (
    a_bay,
    a_confirmed_order,
    a_dispatched_order,
    a_quoted_order,
    fit_all_parts,
    lines_of,
    print_card,
    put_in_state,
    state_of,
)
from tests.house import House
from tests.widgets.hands import CONTROL, click, press, write


def an_inspected_order(house: House) -> int:
    order_id = a_dispatched_order(house)
    put_in_state(house, order_id, OrderState.INSPECTED)
    fit_all_parts(house, order_id)
    return order_id


def test_an_order_with_its_card_is_sent_to_the_floor(house: House, window: ReceptionWindow) -> None:
    order_id = a_confirmed_order(house)
    print_card(house, order_id)
    a_bay(house)
    window.show_order(order_id)
    card = window.orders.view.dispatch
    assert card.isVisible()
    card.technician.choose(str(house.technician.staff_id))
    press(window, Qt.Key.Key_F9)
    with house.session() as session:
        order = session.get_one(WorkOrder, order_id)
        assert (order.state, order.technician_id) == (OrderState.DISPATCHED, house.technician.staff_id)


def test_an_order_without_its_card_cannot_be_sent(house: House, window: ReceptionWindow) -> None:
    window.show_order(a_confirmed_order(house))
    assert not window.orders.view.dispatch.isVisible()
    assert window.orders.view.go_on.isVisible()


def test_an_addition_is_priced_and_answered(house: House, window: ReceptionWindow, qtbot: QtBot) -> None:
    order_id = a_dispatched_order(house)
    put_in_state(house, order_id, OrderState.STARTED)
    wish = WishedLine(
        kind=LineKind.PART,
        description="前來令片",
        quantity=Quantity.of(1),
        part_number="04465-02220",
        part_class=PartClass.WEAR,
        unit="組",
    )
    house.do(
        house.technician,
        report_addition,
        ReportAddition(order_id=order_id, finding="只剩 2 mm", wishes=(wish,)),
    )
    window.show_order(order_id)
    card = window.orders.view.addition
    assert card.isVisible()
    press(window, Qt.Key.Key_F9)
    assert card.refusal.words().clause == "R2.3.6a"
    line = lines_of(house, order_id)[-1]
    field = card.price_field(line.id).edit
    field.setFocus()
    field.selectAll()
    write(field, "2680")
    press(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: state_of(house, order_id) is OrderState.STARTED)
    assert lines_of(house, order_id)[-1].charged == Money.of(2680)
    qtbot.waitUntil(lambda: not card.isVisible())


def test_a_no_drops_the_addition(house: House, window: ReceptionWindow) -> None:
    order_id = a_dispatched_order(house)
    put_in_state(house, order_id, OrderState.STARTED)
    house.do(house.technician, report_addition, ReportAddition(order_id=order_id, finding="水泵漏水"))
    window.show_order(order_id)
    press(window, Qt.Key.Key_F10)
    assert state_of(house, order_id) is OrderState.STARTED


def test_a_bill_is_paid_in_two_kinds_and_printed(house: House, window: ReceptionWindow) -> None:
    order_id = an_inspected_order(house)
    window.settle_order(order_id)
    card = window.settle.payment
    assert card.isVisible()
    card.amount.edit.selectAll()
    write(card.amount.edit, "90")
    press(window, Qt.Key.Key_F4)
    assert card.open_amount() == Money.of(700)
    click(card.kinds.button(PaymentKind.CARD.value))
    press(window, Qt.Key.Key_P, CONTROL)
    assert state_of(house, order_id) is OrderState.SETTLED
    with house.session() as session:
        paid = session.query(Payment).order_by(Payment.id).all()
        assert [(row.kind, row.amount) for row in paid] == [
            (PaymentKind.CASH, Money.of(90)),
            (PaymentKind.CARD, Money.of(700)),
        ]


def test_a_wrong_amount_is_refused_at_the_button(house: House, window: ReceptionWindow) -> None:
    order_id = an_inspected_order(house)
    window.settle_order(order_id)
    card = window.settle.payment
    card.amount.edit.selectAll()
    write(card.amount.edit, "800")
    press(window, Qt.Key.Key_P, CONTROL)
    assert card.refusal.isVisible()
    assert state_of(house, order_id) is OrderState.INSPECTED


def test_the_car_is_handed_over_and_the_page_is_free_for_the_next(
    house: House, window: ReceptionWindow, qtbot: QtBot
) -> None:
    order_id = an_inspected_order(house)
    window.settle_order(order_id)
    press(window, Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(window.settle.hand_over.isVisible)
    press(window, Qt.Key.Key_F9)
    assert state_of(house, order_id) is OrderState.DELIVERED
    qtbot.waitUntil(lambda: not window.settle.hand_over.isVisible())


def test_the_call_and_the_archive(
    house: House, window: ReceptionWindow, open_window: Callable[[Actor], ReceptionWindow]
) -> None:
    order_id = an_inspected_order(house)
    payment = PaymentTaken(kind=PaymentKind.CASH, amount=Money.of(790))
    house.do(house.cashier, settle_order, SettleOrder(order_id=order_id, payments=(payment,)))
    taken = DeliverOrder(order_id=order_id, taken_over_by="王美惠", survey=Survey.FILLED_IN)
    house.do(house.advisor, deliver_order, taken)
    house.clock.move(timedelta(days=1))
    window.show_order(order_id)
    press(window, Qt.Key.Key_F9)
    assert state_of(house, order_id) is OrderState.CALLED_BACK
    boss = open_window(house.supervisor)
    boss.show_order(order_id)
    card = boss.orders.view.aftercare
    press(boss, Qt.Key.Key_F10)
    assert card.refusal.words().clause == "R10.5a"
    click(card.sheet, 8, 8)
    press(boss, Qt.Key.Key_F10)
    assert state_of(house, order_id) is OrderState.ARCHIVED


def test_an_order_is_called_off_with_a_reason(house: House, window: ReceptionWindow) -> None:
    order_id = a_quoted_order(house)
    window.show_order(order_id)
    view = window.orders.view
    click(view.call_off.button)
    assert view.cancel.isVisible()
    view.cancel.cancel.click()
    assert view.cancel.refusal.isVisible()
    write(view.cancel.reason.edit, "comes another day")
    view.cancel.cancel.click()
    assert state_of(house, order_id) is OrderState.CANCELLED


def test_the_papers_of_an_order_stand_on_its_page_and_are_printed_again(
    house: House, window: ReceptionWindow, qtbot: QtBot
) -> None:
    order_id = a_confirmed_order(house)
    with house.session() as session:
        number = session.get_one(WorkOrder, order_id).shown_number
    card = RecordPrint(
        form=Form.JOB_CARD,
        subject=number,
        copy_number=1,
        language="zh_TW",
        file="card.pdf",
        sha256="a" * 64,
        printer="",
        order_id=order_id,
    )
    house.do(house.advisor, record_print, card)
    window.show_order(order_id)
    view = window.orders.view
    click(view.tabs.button("papers"))
    qtbot.waitUntil(lambda: len(view.papers.table.rows()) == 1)
    assert view.papers.isVisible()
    assert (view.papers.table.rows()[0].form, view.papers.table.rows()[0].copy_number) == (Form.JOB_CARD, 1)
    view.papers.table.choose_key(view.papers.table.rows()[0].document_id)
    press(view.papers.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(PrintPreview) is not None)
