"""The counter's window as a whole: scans find their page, searches the stock, languages every word."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from aftersales_desktop.stations.parts_counter.window import COUNTS, ISSUE, STOCK, PartsCounterWindow
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.scan_code import ScanCode, ScanKind
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.words import Language, speak
from tests.stations.parts_counter.at_the_counter import Clerk
from tests.widgets.hands import CONTROL, press, write


@pytest.fixture
def in_chinese(qapp: QApplication) -> Iterator[Callable[[], None]]:
    """Change the language of everything that is open; English again afterwards."""
    yield lambda: speak(qapp, Language.TAIWAN)
    speak(qapp, Language.ENGLISH)


def test_a_job_card_opens_its_order_from_any_page(clerk: Clerk) -> None:
    order = clerk.counter.an_order((clerk.counter.a_part(A_03_2=1), 1))
    clerk.window.choose(COUNTS)
    clerk.look()
    clerk.scan_label(order)
    assert clerk.window.current_key() == ISSUE
    assert clerk.window.issue.order is not None


def test_a_bins_label_shows_what_lies_there(clerk: Clerk) -> None:
    clerk.counter.a_part(A_03_2=1)
    clerk.scan_on(ScanCode(ScanKind.BIN, clerk.counter.bin_id("A-03-2"), 0).text)
    clerk.qtbot.waitUntil(lambda: clerk.window.current_key() == STOCK)


def test_a_typed_text_searches_the_stock(clerk: Clerk) -> None:
    clerk.counter.a_part(A_03_2=1)
    clerk.press(Qt.Key.Key_F5)
    press(clerk.window, Qt.Key.Key_K, CONTROL)
    field = clerk.window.top_bar.scan_field
    write(field, "04465")
    press(field, Qt.Key.Key_Return)
    clerk.look()
    assert clerk.window.current_key() == STOCK


def test_a_change_elsewhere_moves_the_badge(clerk: Clerk) -> None:
    part = clerk.counter.a_part(A_03_2=2)
    order = clerk.counter.an_order((part, 1))
    clerk.window.choose(STOCK)
    clerk.counter.issue(order, 1)
    clerk.window.desk.feed.look()
    clerk.look()
    clerk.qtbot.waitUntil(lambda: clerk.window.rail.button(ISSUE).badge() == 1)


def test_every_word_of_the_issue_page_follows_the_language(
    clerk: Clerk, in_chinese: Callable[[], None]
) -> None:
    order = clerk.counter.an_order((clerk.counter.a_part(A_03_2=1), 1))
    clerk.scan_label(order)
    in_chinese()
    clerk.look()
    issue = clerk.window.issue
    assert issue.lines.title.text() == "備件明細"
    assert issue.stock_out_step.post.button.text() == "出庫  F9"
    assert issue.hand_over_step.card_back.text().startswith("派工卡已交還技師")


def test_two_windows_stay_in_step(clerk: Clerk, desk_for: Callable[[Actor], Desk]) -> None:
    part = clerk.counter.a_part(A_03_2=1)
    order = clerk.counter.an_order((part, 1))
    clerk.scan_label(order)
    other = PartsCounterWindow(desk_for(clerk.counter.house.parts_manager))
    clerk.qtbot.addWidget(other)
    other.show()
    clerk.look()
    other.issue.open_card(order.code)
    clerk.look()
    other.issue.stock_out_step.fill.click()
    other.issue.stock_out_step.post.click()
    clerk.window.desk.feed.look()
    clerk.look()
    assert clerk.window.issue.order is not None
    assert len(clerk.window.issue.order.waiting) == 1
    other.close()
