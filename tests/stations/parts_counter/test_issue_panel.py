"""Issue at the window, with scanner and keys: T18 to T22 and T28, and ten scans make ten actions."""

from PySide6.QtCore import Qt

from aftersales_desktop.domain.parts.lookups_counter import LineStand
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.work_orders.order_state import AdditionState, OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.stations.parts_counter.scan_log import Verdict
from aftersales_desktop.values.scan_code import ScanCode
from tests.domain.parts.builders import Counter, pieces
from tests.stations.parts_counter.at_the_counter import Clerk
from tests.widgets.hands import click, press, write


def plugs(counter: Counter, n: float = 18) -> Part:
    return counter.a_part("90919-01253", "火星塞", A_07_1=n)


def open_order(clerk: Clerk, n: float = 4, state: OrderState = OrderState.STARTED) -> tuple[Part, WorkOrder]:
    """Scan the card of an order that asks for spark plugs."""
    part = plugs(clerk.counter)
    order = clerk.counter.an_order((part, n), state=state)
    clerk.scan_label(order)
    return part, order


def verdicts(clerk: Clerk) -> list[Verdict]:
    """Read the log from the first scan to the last."""
    return [line.verdict for line in reversed(clerk.window.issue.log.lines)]


def test_card_part_post_badge_hand_over(clerk: Clerk) -> None:
    part, order = open_order(clerk, 1)
    clerk.scan_label(part)
    clerk.press(Qt.Key.Key_F9)
    assert clerk.line(order).stocked_out == pieces(1)
    assert clerk.line(order).handed_over == pieces(0)
    clerk.scan_badge("other_technician")
    click(clerk.window.issue.hand_over_step.card_back, 10, 10)
    clerk.press(Qt.Key.Key_F10)
    assert clerk.line(order).handed_over == pieces(1)
    assert "許文彬" in clerk.window.messages.text()
    assert verdicts(clerk) == [Verdict.OPENED, Verdict.ADDED, Verdict.KNOWN]


def test_ten_scans_at_full_speed_make_ten_actions(clerk: Clerk) -> None:
    part, _order = open_order(clerk, 12)
    for _ in range(10):
        clerk.scan_on(part.code.text)
    clerk.qtbot.waitUntil(lambda: len(clerk.window.issue.log.lines) == 11)
    assert clerk.window.issue.batch.total() == pieces(10)
    assert clerk.window.top_bar.scan_field.text() == ""


def test_a_makers_own_barcode_picks_like_our_label(clerk: Clerk) -> None:
    open_order(clerk)
    clerk.scan("90919-01253")
    assert clerk.window.issue.batch.total() == pieces(1)


def test_an_order_that_is_not_started_gets_nothing(clerk: Clerk) -> None:
    _part, order = open_order(clerk, state=OrderState.DISPATCHED)
    assert clerk.refused_by() == "R2.3.2a"
    clerk.press(Qt.Key.Key_F6)
    clerk.press(Qt.Key.Key_F9)
    assert clerk.refused_by() == "R2.3.2a"
    assert clerk.line(order).stocked_out == pieces(0)


def test_without_a_card_scan_nothing_goes_out(clerk: Clerk) -> None:
    order = clerk.counter.an_order((plugs(clerk.counter), 4))
    clerk.window.issue.ask_refresh()
    clerk.look()
    queue = clerk.window.issue.queue.table
    queue.choose_key(order.id)
    press(queue, Qt.Key.Key_Return)
    clerk.look()
    clerk.press(Qt.Key.Key_F6)
    clerk.press(Qt.Key.Key_F9)
    assert clerk.refused_by() == "R2.3.1a"
    assert clerk.line(order).stocked_out == pieces(0)


def test_a_card_with_wrong_check_characters_opens_nothing(clerk: Clerk) -> None:
    order = clerk.counter.an_order((plugs(clerk.counter), 4))
    wrong = order.code.text[:-1] + str((int(order.code.text[-1]) + 1) % 10)
    clerk.scan(wrong)
    assert verdicts(clerk) == [Verdict.REFUSED]
    assert "not a valid code" in clerk.window.messages.text()
    assert clerk.window.issue.order is None


def test_the_card_of_another_print_opens_nothing(clerk: Clerk) -> None:
    order = clerk.counter.an_order((plugs(clerk.counter), 4))
    clerk.scan(ScanCode(order.code.kind, order.number, order.card_tag + 1).text)
    assert verdicts(clerk) == [Verdict.REFUSED]
    assert clerk.window.issue.order is None


def test_a_number_typed_with_its_check_characters_opens_the_order(clerk: Clerk) -> None:
    order = clerk.counter.an_order((plugs(clerk.counter), 4))
    field = clerk.window.top_bar.scan_field
    field.setFocus()
    write(field, order.code.text[1:])
    press(field, Qt.Key.Key_Return)
    clerk.look()
    assert clerk.window.issue.order is not None
    assert clerk.window.issue.order.order_id == order.id


def test_a_part_that_is_not_on_the_order_is_refused(clerk: Clerk) -> None:
    open_order(clerk)
    clerk.scan_label(clerk.counter.a_part("16100-29085", "水泵總成", C_12_4=1))
    assert verdicts(clerk)[-1] is Verdict.NOT_ON_ORDER
    assert clerk.refused_by() == "R2.3.1b"
    assert clerk.window.issue.batch.total() == pieces(0)


def test_more_than_the_line_lists_is_refused_in_its_row(clerk: Clerk) -> None:
    part, _order = open_order(clerk, 1)
    clerk.scan_label(part)
    clerk.scan_label(part)
    assert verdicts(clerk)[-1] is Verdict.REFUSED
    assert clerk.window.issue.lines.refusal.words().clause == "R2.3.1b"
    assert clerk.window.issue.batch.total() == pieces(1)


def test_hand_over_waits_for_the_stock_out(clerk: Clerk) -> None:
    part, order = open_order(clerk, 1)
    clerk.scan_label(part)
    click(clerk.window.issue.hand_over_step.card_back, 10, 10)
    clerk.press(Qt.Key.Key_F10)
    assert clerk.refused_by() == "R2.3.2b"
    assert clerk.line(order).handed_over == pieces(0)


def test_hand_over_waits_for_the_tick_that_the_card_went_back(clerk: Clerk) -> None:
    part, order = open_order(clerk, 1)
    clerk.scan_label(part)
    clerk.press(Qt.Key.Key_F9)
    clerk.press(Qt.Key.Key_F10)
    assert clerk.refused_by() == "R2.3.1c"
    assert clerk.line(order).handed_over == pieces(0)


def test_the_card_is_not_put_away_while_goods_wait(clerk: Clerk) -> None:
    part, order = open_order(clerk, 1)
    clerk.scan_label(part)
    clerk.press(Qt.Key.Key_F9)
    clerk.press(Qt.Key.Key_Escape)
    assert clerk.refused_by() == "R2.3.1c"
    assert clerk.window.issue.order is not None
    click(clerk.window.issue.hand_over_step.card_back, 10, 10)
    clerk.press(Qt.Key.Key_F10)
    clerk.press(Qt.Key.Key_Escape)
    assert clerk.window.issue.order is None
    assert clerk.line(order).handed_over == pieces(1)


def test_an_addition_that_is_not_confirmed_is_refused_in_its_row(clerk: Clerk) -> None:
    belt = clerk.counter.a_part("90916-02708", "驅動皮帶", B_05_3=3)
    order = clerk.counter.an_order((belt, 1), addition=AdditionState.REPORTED)
    clerk.scan_label(order)
    clerk.scan_label(belt)
    words = clerk.window.issue.lines.refusal.words()
    assert words.clause == "R2.3.6b"
    assert words.lifted_by
    assert verdicts(clerk)[-1] is Verdict.REFUSED
    clerk.press(Qt.Key.Key_F6)
    clerk.press(Qt.Key.Key_F9)
    assert clerk.line(order).stocked_out == pieces(0)


def test_a_part_before_the_card_is_refused(clerk: Clerk) -> None:
    clerk.scan_label(plugs(clerk.counter))
    assert verdicts(clerk) == [Verdict.REFUSED]
    assert "job card has not been scanned" in clerk.window.messages.text()


def test_enter_picks_a_line_and_plus_and_minus_change_it(clerk: Clerk) -> None:
    _part, order = open_order(clerk, 4)
    table = clerk.window.issue.lines.table
    table.choose_key(clerk.line(order).id)
    press(table, Qt.Key.Key_Return)
    assert clerk.window.issue.batch.total() == pieces(4)
    press(table, Qt.Key.Key_Minus)
    assert clerk.window.issue.batch.total() == pieces(3)
    press(table, Qt.Key.Key_Plus)
    assert clerk.window.issue.batch.total() == pieces(4)
    press(table, Qt.Key.Key_Return)
    assert clerk.window.issue.batch.total() == pieces(0)


def test_f9_twice_posts_once(clerk: Clerk) -> None:
    part, order = open_order(clerk, 4)
    clerk.scan_label(part)
    press(clerk.window, Qt.Key.Key_F9)
    press(clerk.window, Qt.Key.Key_F9)
    clerk.look()
    assert clerk.line(order).stocked_out == pieces(1)


def test_a_wrong_stock_out_is_undone(clerk: Clerk) -> None:
    part, order = open_order(clerk, 4)
    clerk.scan_label(part)
    clerk.press(Qt.Key.Key_F9)
    clerk.window.issue.stock_out_step.reverse.click()
    clerk.look()
    assert clerk.line(order).stocked_out == pieces(0)
    assert clerk.counter.on_hand(part) == pieces(18)


def test_an_order_that_waited_for_parts_goes_back_to_work(clerk: Clerk) -> None:
    _part, _order = open_order(clerk, state=OrderState.WAITING_PARTS)
    assert clerk.refused_by() == "R2.3.2a"
    clerk.window.issue.refusal.cure_pressed.emit()
    clerk.look()
    assert clerk.window.issue.order is not None
    assert clerk.window.issue.order.state is OrderState.STARTED
    assert clerk.refused_by() == ""


def test_what_another_counter_takes_leaves_the_batch(clerk: Clerk) -> None:
    part = plugs(clerk.counter, 2)
    ours, other = clerk.counter.an_order((part, 2)), clerk.counter.an_order((part, 2))
    clerk.scan_label(ours)
    clerk.scan_label(part)
    clerk.scan_label(part)
    clerk.counter.issue(other, 2)
    clerk.window.issue.ask_refresh()
    clerk.look()
    assert clerk.window.issue.batch.total() == pieces(0)
    assert clerk.window.issue.order is not None
    assert clerk.window.issue.order.lines[0].stand is LineStand.SHORT


def test_the_queue_shows_who_waits_and_the_rail_counts_them(clerk: Clerk) -> None:
    part = plugs(clerk.counter)
    clerk.counter.an_order((part, 1))
    clerk.counter.an_order((part, 1), state=OrderState.WAITING_PARTS, plate="ABC-5218")
    clerk.counter.an_order((part, 1), state=OrderState.DISPATCHED, plate="KPA-4473")
    clerk.window.issue.ask_refresh()
    clerk.window.live_counts.look()
    clerk.look()
    rows = clerk.window.issue.queue.table.rows()
    assert [row.plate for row in rows] == ["粵B·5H618", "ABC-5218"]
    assert clerk.window.rail.button("issue").badge() == 2
