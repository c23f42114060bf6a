"""A part wished for in words, at the parts counter: in the queue, identified or dropped (R2.3.6)."""

from PySide6.QtCore import Qt

from aftersales_desktop.domain.parts.part import Reservation
from aftersales_desktop.domain.work_orders.order_state import LineKind
from aftersales_desktop.domain.work_orders.report_addition import ReportAddition, WishedLine, report_addition
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from tests.domain.parts.builders import ONE, pieces
from tests.stations.parts_counter.at_the_counter import Clerk
from tests.widgets.hands import click, press, write


def a_wish(clerk: Clerk) -> WorkOrder:
    """Let the floor wish for a part in words, and look into the order from the queue."""
    counter = clerk.counter
    order = counter.an_order()
    wish = WishedLine(kind=LineKind.PART, description="rubber hose", quantity=ONE)
    found = ReportAddition(order_id=order.id, finding="cracked", wishes=(wish,))
    counter.house.do(counter.house.technician, report_addition, found)
    clerk.window.issue.ask_refresh()
    clerk.look()
    return order


def look_inside(clerk: Clerk, order: WorkOrder) -> None:
    queue = clerk.window.issue.queue.table
    assert queue.choose_key(order.id)
    press(queue, Qt.Key.Key_Return)
    clerk.look()


def test_the_queue_says_what_is_to_be_identified(clerk: Clerk) -> None:
    a_wish(clerk)
    (row,) = clerk.window.issue.queue.table.rows()
    assert (row.wishes, row.open_lines) == (1, 0)


def test_the_clerk_identifies_the_part(clerk: Clerk) -> None:
    hose = clerk.counter.a_part("16572-0T040", "water hose", A_03_2=2)
    order = a_wish(clerk)
    look_inside(clerk, order)
    wish = clerk.window.issue.wish
    assert wish.isVisible()
    write(wish.box.picker.edit, "hose")
    press(wish.box.picker.edit, Qt.Key.Key_Return)
    clerk.look()
    assert clerk.line(order).part_number == hose.number
    assert not wish.isVisible()


def test_a_scanned_label_answers_while_the_part_is_looked_for(clerk: Clerk) -> None:
    hose = clerk.counter.a_part("16572-0T040", "water hose", A_03_2=2)
    order = a_wish(clerk)
    look_inside(clerk, order)
    click(clerk.window.issue.wish.box.picker.edit)
    clerk.scan_on(hose.code.text)
    clerk.qtbot.waitUntil(lambda: clerk.line(order).part_number == hose.number)


def test_the_clerk_drops_what_is_not_to_be_had(clerk: Clerk) -> None:
    order = a_wish(clerk)
    look_inside(clerk, order)
    click(clerk.window.issue.wish.box.drop.button)
    clerk.look()
    assert clerk.line(order).dropped
    assert not clerk.window.issue.wish.isVisible()


def test_parts_are_kept_for_an_order_before_its_card_comes(clerk: Clerk) -> None:
    order = clerk.counter.an_order((clerk.counter.a_part(A_03_2=6), 4))
    clerk.window.issue.ask_refresh()
    clerk.look()
    look_inside(clerk, order)
    assert clerk.window.issue.reserve.isVisible()
    click(clerk.window.issue.reserve.button)
    assert "1 of 1 lines" in clerk.window.messages.text()
    with clerk.counter.house.session() as session:
        assert [row.quantity for row in session.query(Reservation)] == [pieces(4)]
