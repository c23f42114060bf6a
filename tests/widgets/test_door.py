"""What covers a window: first run, sign-in, settings, clauses; nobody works unnamed."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain.dealership.dealership import Dealership
from aftersales_desktop.domain.dealership.lookups import the_house
from aftersales_desktop.domain.people.change_staff import ChangeStaff, change_staff
from aftersales_desktop.domain.people.dismiss_staff import DismissStaff, dismiss_staff
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.people.wrong_pins import TRIES
from aftersales_desktop.values.actor import NOBODY, Actor
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.scan_code import ScanCode, ScanKind
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.clause_page import ClausePage
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.first_run import FirstRunPage
from aftersales_desktop.widgets.settings_page import SettingsPage
from aftersales_desktop.widgets.sign_in import SignInPage
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.text_size import apply_text_size, text_size
from aftersales_desktop.widgets.theme import tokens
from aftersales_desktop.widgets.words import Language, language
from tests.house import PIN, House
from tests.widgets.hands import click, press, write

DeskFor = Callable[[Actor], Desk]
Windows = Callable[[Desk], StationWindow]


@pytest.fixture
def open_window(app: QApplication, qtbot: QtBot) -> Iterator[Windows]:
    """Open an empty station's window on a desk, in front."""
    held: list[StationWindow] = []

    def opened(desk: Desk) -> StationWindow:
        window = StationWindow(desk, icon="mdi6.car", title=lambda: "Desk", scan_hint=lambda: "scan")
        held.append(window)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield opened
    for window in held:
        window.close()


@pytest.fixture
def closed_window(house: House, desk_for: DeskFor, open_window: Windows) -> StationWindow:
    """A window at which nobody has signed in yet."""
    window = open_window(desk_for(NOBODY))
    window.door.ask_who(house.ask(NOBODY, the_house))
    return window


def sign_in_page(window: StationWindow) -> SignInPage:
    page = window.findChild(SignInPage)
    assert page is not None
    return page


def badge(house: House, person: Actor) -> ScanCode:
    with house.session() as session:
        return session.get_one(StaffMember, person.staff_id).badge


def test_a_badge_and_a_pin_typed_at_the_keys_open_the_window(
    house: House, closed_window: StationWindow, qtbot: QtBot
) -> None:
    assert closed_window.covered()
    closed_window.scans.put(badge(house, house.clerk).text)
    page = sign_in_page(closed_window)
    qtbot.waitUntil(page.pin.edit.hasFocus)
    assert page.who.text() == house.clerk.name
    write(page.pin.edit, PIN)
    press(page.pin.edit, Qt.Key.Key_Return)
    assert closed_window.desk.actor == house.clerk
    assert not closed_window.covered()
    assert house.clerk.name in closed_window.messages.text()


def test_a_name_and_the_pin_pad_open_the_window(
    house: House, closed_window: StationWindow, qtbot: QtBot
) -> None:
    page = sign_in_page(closed_window)
    qtbot.waitUntil(lambda: len(page.table.rows()) == len(house.people))
    write(page.name.edit, "109")
    press(page.name.edit, Qt.Key.Key_Return)
    for digit in PIN:
        click(page.pad.key(digit))
    click(page.enter.button)
    assert closed_window.desk.actor == house.clerk


def test_a_wrong_pin_says_how_many_tries_are_left_and_then_locks(
    house: House, closed_window: StationWindow, qtbot: QtBot
) -> None:
    page = sign_in_page(closed_window)
    closed_window.scans.put(badge(house, house.clerk).text)
    qtbot.waitUntil(page.pin.edit.hasFocus)
    for _ in range(TRIES):
        write(page.pin.edit, "000000")
        press(page.pin.edit, Qt.Key.Key_Return)
    assert "Wait a moment" in page.refusal.words().cure
    write(page.pin.edit, PIN)
    press(page.pin.edit, Qt.Key.Key_Return)
    assert page.refusal.words().clause == "X2"
    assert closed_window.covered()
    assert closed_window.desk.actor is NOBODY


def test_a_scan_that_is_no_badge_opens_nothing(closed_window: StationWindow, qtbot: QtBot) -> None:
    closed_window.scans.put(ScanCode(ScanKind.PART, 1, 0).text)
    page = sign_in_page(closed_window)
    qtbot.waitUntil(lambda: "not valid" in page.refusal.words().missing)
    closed_window.scans.put("rubbish")
    assert closed_window.covered()


def test_f12_signs_out_at_once_and_covers_everything(
    house: House, desk_for: DeskFor, open_window: Windows
) -> None:
    window = open_window(desk_for(house.clerk))
    press(window, Qt.Key.Key_F12)
    assert window.desk.actor is NOBODY
    body = window.centralWidget()
    assert body is not None
    assert sign_in_page(window).size() == body.size()


def test_who_leaves_the_staff_is_signed_out(house: House, desk_for: DeskFor, open_window: Windows) -> None:
    window = open_window(desk_for(house.clerk))
    house.do(house.director, dismiss_staff, DismissStaff(staff_id=house.clerk.staff_id))
    window.desk.feed.look()
    assert window.desk.actor is NOBODY
    assert window.covered()


def test_changed_posts_change_the_rights_at_the_window(
    house: House, desk_for: DeskFor, open_window: Windows
) -> None:
    window = open_window(desk_for(house.clerk))
    posts = frozenset({Role.PARTS_CLERK, Role.PARTS_MANAGER})
    change = ChangeStaff(staff_id=house.clerk.staff_id, name=house.clerk.name, posts=posts)
    house.do(house.director, change_staff, change)
    window.desk.feed.look()
    assert window.desk.actor.roles == posts
    assert not window.covered()


def test_an_empty_database_is_set_up_by_keys_alone(
    runner: Runner, desk_for: DeskFor, open_window: Windows
) -> None:
    window = open_window(desk_for(NOBODY))
    window.door.ask_who(runner.ask(NOBODY, the_house))
    page = window.findChild(FirstRunPage)
    assert page is not None
    for field, text in (
        (page.house, "Anda Motors"),
        (page.administrator, "Zheng"),
        (page.pin, "739214"),
        (page.again, "739215"),
    ):
        write(field.edit, text)
    press(window, Qt.Key.Key_F7)
    assert page.again.hint_text() == "Not the same"
    assert runner.ask(NOBODY, the_house) is None
    press(page.again.edit, Qt.Key.Key_Backspace)
    write(page.again.edit, "4")
    press(window, Qt.Key.Key_F7)
    house = runner.ask(NOBODY, the_house)
    assert house is not None
    assert house.name == "Anda Motors"
    assert window.desk.actor.name == "Zheng"
    assert not window.covered()


def test_the_language_changes_on_the_first_page_while_it_is_open(
    runner: Runner, desk_for: DeskFor, open_window: Windows
) -> None:
    desk = desk_for(NOBODY)
    window = open_window(desk)
    window.door.ask_who(None)
    page = window.findChild(FirstRunPage)
    assert page is not None
    click(page.switch.button(Language.TAIWAN.value))
    assert language() is Language.TAIWAN
    assert desk.settings.value("language") == "zh_TW"


def test_the_clause_of_a_refusal_opens_over_the_work_and_closes_by_escape(
    house: House, desk_for: DeskFor, open_window: Windows
) -> None:
    window = open_window(desk_for(house.clerk))
    window.desk.messages.clause_wanted.emit("R2.3.5")
    page = window.findChild(ClausePage)
    assert page is not None
    assert page.clause_id == "R2.3.5"
    press(window, Qt.Key.Key_Escape)
    assert not window.covered()


def test_the_settings_change_colours_at_once_and_remember_the_printer(
    house: House, desk_for: DeskFor, open_window: Windows, qtbot: QtBot
) -> None:
    desk = desk_for(house.clerk)
    window = open_window(desk)
    window.settings_pressed.emit()
    page = window.findChild(SettingsPage)
    assert page is not None
    click(page.colours.button("dark"))
    assert tokens().dark
    assert desk.settings.value("dark", type=bool) is True
    form, field = next(iter(page.printers.items()))
    qtbot.waitUntil(lambda: field.combo.count() > 1)
    field.combo.setFocus()
    press(field.combo, Qt.Key.Key_End)
    field.combo.activated.emit(field.combo.currentIndex())
    assert desk.printing.printer_for(form) == "pdf"
    press(window, Qt.Key.Key_Escape)
    assert not window.covered()


def test_everybody_changes_the_own_pin_in_the_settings(
    house: House, desk_for: DeskFor, open_window: Windows
) -> None:
    window = open_window(desk_for(house.clerk))
    window.settings_pressed.emit()
    page = window.findChild(SettingsPage)
    assert page is not None
    write(page.own_pin.old.edit, PIN)
    write(page.own_pin.new.edit, "123456")
    write(page.own_pin.again.edit, "123456")
    press(window, Qt.Key.Key_F7)
    assert page.own_pin.refusal.words().clause == "X2"
    for field in (page.own_pin.new, page.own_pin.again):
        field.edit.selectAll()
        write(field.edit, "739214")
    press(window, Qt.Key.Key_F7)
    assert window.messages.text() == "Your PIN is changed"


def test_the_size_is_told_to_qt_at_the_next_start_unless_the_environment_says_so(
    house: House, desk_for: DeskFor
) -> None:
    settings = desk_for(house.clerk).settings
    for stored, told in (("", {}), ("125", {"QT_SCALE_FACTOR": "1.25"}), ("rubbish", {})):
        environment: dict[str, str] = {}
        settings.setValue("text size", stored)
        apply_text_size(settings, environment)
        assert environment == told
    settings.setValue("text size", 150)
    assert text_size(settings) == 150
    environment = {"QT_SCALE_FACTOR": "2"}
    apply_text_size(settings, environment)
    assert environment == {"QT_SCALE_FACTOR": "2"}


def test_a_pc_left_alone_locks_itself_and_a_key_puts_it_off(
    house: House, desk_for: DeskFor, open_window: Windows, qtbot: QtBot
) -> None:
    window = open_window(desk_for(house.clerk))
    lock = window.door.idle_lock
    assert not lock.timer.isActive()
    window.settings_pressed.emit()
    page = window.findChild(SettingsPage)
    assert page is not None
    click(page.lock.button("5"))
    assert lock.timer.interval() == 300_000
    assert lock.timer.isActive()
    lock.timer.start(50)
    qtbot.waitUntil(lambda: window.desk.actor is NOBODY)
    assert sign_in_page(window).isVisible()


@pytest.mark.parametrize("demo", [True, False])
def test_only_a_made_up_house_tells_its_pin(
    qtbot: QtBot, house: House, desk_for: Callable[[Actor], Desk], *, demo: bool
) -> None:
    with house.session() as session, session.begin():
        session.get_one(Dealership, 1).demo = demo
    page = SignInPage(desk_for(NOBODY))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: len(page.table.rows()) > 0)
    told = [chip.text() for chip in page.findChildren(Chip) if chip.isVisible() and "246810" in chip.text()]
    assert bool(told) is demo


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_locking_closes_menus_dialogs_and_what_covers_the_page(
    house: House, desk_for: DeskFor, open_window: Windows, qtbot: QtBot
) -> None:
    window = open_window(desk_for(house.administrator))
    window.door.open_settings()
    dialog = QFileDialog(window, "Save as")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    over_it = QDialog(dialog)
    over_it.open()
    menu = QMenu(window)
    menu.addAction("王美惠")
    menu.popup(window.mapToGlobal(window.rect().center()))
    qtbot.waitUntil(menu.isVisible)

    window.door.idle_lock.idle.emit()

    open_now = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert open_now == [window]
    assert isinstance(window._cover.page, SignInPage)  # noqa: SLF001 - what covers the window


def test_a_made_up_house_says_so_on_every_window_whoever_is_signed_in(
    house: House, desk_for: DeskFor, open_window: Windows
) -> None:
    window = open_window(desk_for(house.clerk))
    known = house.ask(NOBODY, the_house)
    assert known is not None
    window.door.ask_who(known)
    assert "made-up" not in window.windowTitle()
    window.door.ask_who(replace(known, demo=True))
    assert "made-up house" in window.windowTitle()
