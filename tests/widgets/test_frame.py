"""The frame that all stations share, worked with keys, mouse and scanner."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from aftersales_desktop.widgets.frame import StationFrame
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.scan_filter import ScanFilter
from aftersales_desktop.widgets.words import Language, speak, translate
from tests.widgets.conftest import NOW
from tests.widgets.hands import ALT, CONTROL, click, press, scan, write

CODE = "12611240073482137"


class Desk(LivePanel):
    """A panel with one field, that takes scans when told to."""

    def __init__(self, *, takes: bool = False) -> None:
        super().__init__()
        self.takes = takes
        self.scans: list[str] = []
        self.refreshed = 0
        self.edit = QLineEdit()
        QVBoxLayout(self).addWidget(self.edit)

    def refresh(self) -> None:
        self.refreshed += 1

    def take_scan(self, text: str) -> bool:
        if self.takes:
            self.scans.append(text)
        return self.takes


@pytest.fixture
def frame(qtbot: QtBot, app: QApplication) -> StationFrame:
    frame = StationFrame(
        icon="mdi6.car",
        title=lambda: translate("Widgets", "Settings"),
        scan_hint=lambda: "Scan",
        now=lambda: NOW,
    )
    qtbot.addWidget(frame)
    frame.add_section("board", "mdi6.view-dashboard-outline", lambda: "Board", Desk)
    frame.add_section("orders", "mdi6.clipboard-text-outline", lambda: "Orders", Desk)
    frame.show()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    return frame


@pytest.fixture
def scanner(frame: StationFrame, app: QApplication) -> Iterator[ScanFilter]:
    scanner = ScanFilter(app)
    frame.listen_to(scanner)
    yield scanner
    scanner.stop()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def desk_of(frame: StationFrame, key: str) -> Desk:
    panel = frame.panel(key)
    assert isinstance(panel, Desk)
    return panel


def test_the_first_section_is_shown(frame: StationFrame) -> None:
    assert frame.current_key() == "board"


def test_alt_and_a_digit_open_a_section(frame: StationFrame, qtbot: QtBot) -> None:
    with qtbot.waitSignal(frame.section_chosen) as chosen:
        press(frame, Qt.Key.Key_2, ALT)
    assert chosen.args == ["orders"]
    assert frame.current_key() == "orders"


def test_a_click_in_the_rail_opens_a_section(frame: StationFrame, qtbot: QtBot) -> None:
    click(frame.rail.button("orders"))
    assert frame.current_key() == "orders"


def test_a_badge_is_read_out_with_its_section(frame: StationFrame) -> None:
    frame.set_badge("orders", 15)
    assert frame.rail.button("orders").accessibleName() == "Orders 15"
    frame.set_badge("orders", 0)
    assert frame.rail.button("orders").accessibleName() == "Orders"


def test_ctrl_k_goes_to_the_search(frame: StationFrame, qtbot: QtBot) -> None:
    desk_of(frame, "board").edit.setFocus()
    press(frame, Qt.Key.Key_K, CONTROL)
    assert frame.top_bar.scan_field.hasFocus()
    assert frame.top_bar.scan_field.searching


def test_f5_makes_the_panel_in_front_true_again(frame: StationFrame, qtbot: QtBot) -> None:
    board, orders = desk_of(frame, "board"), desk_of(frame, "orders")
    qtbot.waitUntil(lambda: board.refreshed == 1)
    press(frame, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: board.refreshed == 2)
    assert orders.refreshed == 0


def test_bell_person_and_settings_can_be_pressed(frame: StationFrame, qtbot: QtBot) -> None:
    with qtbot.waitSignals([frame.bell_pressed, frame.user_pressed, frame.settings_pressed]):
        click(frame.top_bar.bell)
        click(frame.top_bar.person)
        press(frame, Qt.Key.Key_Comma, CONTROL)


def test_the_bell_and_the_person_say_what_they_show(frame: StationFrame) -> None:
    frame.set_bell(3)
    frame.show_person("Lin", lambda: "service advisor")
    assert frame.top_bar.bell.accessibleName() == "Messages 3"
    assert frame.top_bar.person.text() == "Lin ・ service advisor"


def test_a_typed_code_goes_to_the_panel_in_front(frame: StationFrame, qtbot: QtBot) -> None:
    desk_of(frame, "board").takes = True
    write(frame.top_bar.scan_field, CODE)
    press(frame.top_bar.scan_field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk_of(frame, "board").scans == [CODE])
    assert desk_of(frame, "orders").scans == []


def test_a_scan_nobody_takes_goes_to_the_station(frame: StationFrame, qtbot: QtBot) -> None:
    with qtbot.waitSignal(frame.scanned) as heard:
        frame.scans.put(CODE)
    assert heard.args == [CODE]


def test_a_scan_is_heard_while_another_field_has_the_focus(
    frame: StationFrame, scanner: ScanFilter, qtbot: QtBot
) -> None:
    edit = desk_of(frame, "board").edit
    edit.setFocus()
    handle = frame.windowHandle()
    assert handle is not None
    with qtbot.waitSignal(frame.scanned) as heard:
        scan(handle, CODE)
    assert heard.args == [CODE]
    assert edit.text() == ""


def test_what_covers_the_content_takes_the_scans(frame: StationFrame, qtbot: QtBot) -> None:
    desk_of(frame, "board").takes = True
    sign_in = Desk(takes=True)
    frame.overlay(sign_in, whole=True)
    frame.scans.put(CODE)
    qtbot.waitUntil(lambda: sign_in.scans == [CODE])
    assert desk_of(frame, "board").scans == []


def test_nothing_below_a_sign_in_page_can_be_used(frame: StationFrame, qtbot: QtBot) -> None:
    frame.overlay(Desk(), whole=True)
    press(frame, Qt.Key.Key_2, ALT)
    assert frame.current_key() == "board"
    with qtbot.assertNotEmitted(frame.scanned):
        frame.scans.put(CODE)
        qtbot.waitUntil(lambda: not len(frame.scans))
        QApplication.processEvents()


def test_no_page_comes_over_a_sign_in(frame: StationFrame, qtbot: QtBot) -> None:
    sign_in, page = Desk(takes=True), Desk(takes=True)
    frame.overlay(sign_in, whole=True)
    frame.overlay(page)
    assert sign_in.isVisible()
    assert not page.isVisible()
    frame.uncover()
    assert page.isVisible()
    frame.uncover()
    assert not frame.covered()


def test_settings_give_way_to_a_section(frame: StationFrame, qtbot: QtBot) -> None:
    frame.overlay(Desk())
    assert frame.covered()
    click(frame.rail.button("orders"))
    assert not frame.covered()
    assert frame.current_key() == "orders"


def test_the_focus_comes_back_when_the_cover_goes(frame: StationFrame, qtbot: QtBot) -> None:
    edit = desk_of(frame, "board").edit
    edit.setFocus()
    frame.overlay(Desk(), whole=True)
    frame.uncover()
    qtbot.waitUntil(edit.hasFocus)


def test_the_cover_keeps_its_size_with_the_window(frame: StationFrame, qtbot: QtBot) -> None:
    page = Desk()
    frame.overlay(page, whole=True)
    frame.resize(1100, 700)
    qtbot.waitUntil(lambda: page.width() == 1100)
    body = frame.centralWidget()
    assert body is not None
    assert page.size() == body.size()


def test_on_a_small_screen_the_page_has_the_room_of_the_rails_words(frame: StationFrame) -> None:
    frame.resize(1366, 768)
    wide = frame.rail.width()
    frame.resize(1024, 700)
    assert frame.rail.width() < wide / 2
    button = frame.rail.button("orders")
    assert button.text() in button.toolTip()
    frame.resize(1366, 768)
    assert frame.rail.width() == wide


def test_the_message_bar_says_place_and_time(frame: StationFrame) -> None:
    frame.messages.show_place(lambda: "Local database")
    frame.messages.say("Posted")
    assert frame.messages.text() == "Posted"


def test_the_frame_changes_its_language(frame: StationFrame, app: QApplication) -> None:
    speak(app, Language.TAIWAN)
    assert frame.windowTitle() == "設定"
    speak(app, Language.MAINLAND)
    assert frame.windowTitle() == "设置"
    speak(app, Language.ENGLISH)
    assert frame.windowTitle() == "Settings"


def test_tab_goes_from_the_scan_field_to_bell_person_and_panel(frame: StationFrame, qtbot: QtBot) -> None:
    frame.top_bar.scan_field.setFocus()
    page = desk_of(frame, "board").edit
    order = [frame.top_bar.bell, frame.top_bar.person, page, frame.rail.button("board")]
    for expected in order:
        press(focused(), Qt.Key.Key_Tab)
        assert focused() is expected


def test_panels_nobody_has_asked_for_are_made_in_spare_turns(qtbot: QtBot, app: QApplication) -> None:
    frame = StationFrame(icon="mdi6.car", title=lambda: "Floor", scan_hint=lambda: "Scan")
    qtbot.addWidget(frame)
    made: list[str] = []

    def make(name: str) -> Callable[[], QWidget]:
        def panel() -> QWidget:
            made.append(name)
            return Desk()

        return panel

    for name in ("board", "orders", "hours"):
        frame.add_section(name, "mdi6.car", partial(str, name), make(name))
    assert made == ["board"]
    frame.choose("hours")
    assert made == ["board", "hours"]
    frame.show()
    qtbot.waitUntil(lambda: made == ["board", "hours", "orders"])
    assert frame.current_key() == "hours"
    assert frame.panel("orders").styleSheet() == frame.panel("hours").styleSheet() != ""


def test_a_message_in_the_other_language_does_not_stay(frame: StationFrame, app: QApplication) -> None:
    frame.messages.say("Saved")
    speak(app, Language.MAINLAND)
    assert frame.messages.text() == ""
