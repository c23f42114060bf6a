"""A paper is looked at in the window, and what is printed from there is what was shown."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.domain.documents.record_print import RecordPrint, record_print
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.widgets.change_feed import ChangeFeed
from aftersales_desktop.widgets.database_thread import DatabaseThreads
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.paper_out import ONLY_PDF
from aftersales_desktop.widgets.print_preview import PrintPreview
from aftersales_desktop.widgets.station_window import StationWindow
from tests.house import House
from tests.widgets.hands import CONTROL, click, press
from tests.widgets.papers import SUBJECT, Drawing, a_paper, copies, set_up_no_printer, set_up_printers

LONG = 90


@pytest.fixture
def window(qtbot: QtBot, app: QApplication, desk_for: Callable[[Actor], Desk], house: House) -> StationWindow:
    window = StationWindow(
        desk_for(house.clerk), icon="mdi6.package", title=lambda: "Parts", scan_hint=lambda: "Scan"
    )
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def shown(window: StationWindow) -> PrintPreview:
    pages = window.findChildren(PrintPreview)
    assert len(pages) == 1
    return pages[0]


def choose(box: QComboBox, text: str) -> None:
    """Choose an entry with the keyboard."""
    box.setFocus()
    wanted = box.findText(text)
    key = Qt.Key.Key_Down if wanted > box.currentIndex() else Qt.Key.Key_Up
    for _ in range(abs(wanted - box.currentIndex())):
        press(box, key)


def test_the_page_covers_the_window_and_escape_puts_it_away_unrecorded(
    window: StationWindow, house: House
) -> None:
    window.desk.printing.preview(a_paper())
    page = shown(window)
    assert window.covered()
    assert page.area.view.image().width() > 200
    press(page, Qt.Key.Key_Escape)
    assert not window.covered()
    assert copies(house) == ()


def test_ctrl_p_prints_the_page_that_was_shown(
    window: StationWindow, house: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    got = set_up_printers(monkeypatch, tmp_path)
    drawing = Drawing()
    window.desk.printing.preview(a_paper(drawing))
    press(shown(window), Qt.Key.Key_P, CONTROL)
    (copy,) = copies(house)
    assert (copy.copy_number, copy.printer, len(drawing.heads)) == (1, "Laser", 1)
    assert got.read_bytes() == Path(copy.file).read_bytes()
    assert not window.covered()
    assert window.messages.text() == "Loan register: copy 1 sent to Laser"


def test_a_number_taken_while_looking_is_drawn_anew(
    window: StationWindow, house: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    set_up_no_printer(monkeypatch, tmp_path)
    drawing = Drawing()
    window.desk.printing.preview(a_paper(drawing))
    taken = RecordPrint(
        form=Form.TOOL_REGISTER, subject=SUBJECT, copy_number=1, language="en", file="", sha256=""
    )
    house.do(house.parts_manager, record_print, taken)
    click(shown(window).print_button.button)
    assert [head.mark.copy for head in drawing.heads] == [1, 2]
    assert copies(house)[0].copy_number == 2


def test_the_page_keys_turn_the_pages(window: StationWindow) -> None:
    window.desk.printing.preview(a_paper(Drawing(rows=LONG)))
    page = shown(window)
    pages = page.area.pages
    assert pages > 2
    for key, number in (
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_End, pages),
        (Qt.Key.Key_PageDown, pages),
        (Qt.Key.Key_PageUp, pages - 1),
        (Qt.Key.Key_Home, 1),
    ):
        press(page, key)
        assert page.page_words.text() == f"Page {number} of {pages}"
    click(page.next_button.button)
    assert page.area.page == 1
    click(page.previous_button.button)
    assert page.area.page == 0
    assert not page.previous_button.button.isEnabled()


def test_zoom_makes_the_page_larger_and_smaller_and_whole_again(window: StationWindow) -> None:
    window.desk.printing.preview(a_paper())
    page = shown(window)
    whole = page.area.view.width()
    for _ in range(4):
        press(page, Qt.Key.Key_Plus, CONTROL)
    large = page.area.view.width()
    assert large > whole
    press(page, Qt.Key.Key_Minus, CONTROL)
    assert whole < page.area.view.width() < large
    assert page.zoom_button.text().endswith("%")
    press(page, Qt.Key.Key_0, CONTROL)
    assert page.area.view.width() == whole
    assert page.zoom_button.text() == "Whole page"


def test_a_smaller_window_shows_the_whole_page_smaller(window: StationWindow, qtbot: QtBot) -> None:
    window.desk.printing.preview(a_paper())
    page = shown(window)
    before = page.area.view.width()
    window.resize(1100, 640)
    qtbot.waitUntil(lambda: page.area.view.width() < before)


def test_the_paper_can_be_drawn_in_another_language(window: StationWindow) -> None:
    drawing = Drawing()
    window.desk.printing.preview(a_paper(drawing))
    page = shown(window)
    choose(page.language_box, "English")
    assert drawing.heads[-1].language.value == "en"
    assert page.language_box.currentText() == "English"


def test_the_paper_size_is_drawn_for_and_remembered(window: StationWindow) -> None:
    drawing = Drawing()
    order = a_paper(drawing, media=("A5", "A4"))
    window.desk.printing.preview(order)
    page = shown(window)
    assert page.media_box.isVisible()
    choose(page.media_box, "A4")
    assert drawing.heads[-1].media == "A4"
    assert window.desk.printing.media_for(order) == "A4"


def test_a_form_that_breaks_while_looking_leaves_the_page_shown(window: StationWindow) -> None:
    drawing = Drawing()
    window.desk.printing.preview(a_paper(drawing))
    page = shown(window)
    before = page.language_box.currentText()
    drawing.broken = True
    choose(page.language_box, "English")
    assert page.language_box.currentText() == before != "English"
    assert "cannot be drawn" in window.messages.text()
    assert window.covered()


def test_the_printer_chosen_here_is_remembered_for_the_form(
    window: StationWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    set_up_printers(monkeypatch, tmp_path)
    window.desk.printing.preview(a_paper())
    page = shown(window)
    assert [page.printer_box.itemText(n) for n in range(3)] == ["Laser", "Labels", "Save as PDF only"]
    choose(page.printer_box, "Save as PDF only")
    assert window.desk.printing.printer_for(Form.TOOL_REGISTER) == ONLY_PDF


def test_save_as_records_a_copy_and_puts_the_file_where_it_was_wished(
    window: StationWindow, house: House, tmp_path: Path, qtbot: QtBot
) -> None:
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    window.desk.printing.preview(a_paper())
    page = shown(window)
    press(page, Qt.Key.Key_S, CONTROL)
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    qtbot.waitUntil(dialog.isVisible)
    wished = tmp_path / "register.pdf"
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    name.setText(str(wished))
    press(name, Qt.Key.Key_Return)
    (copy,) = copies(house)
    assert (copy.printer, wished.read_bytes()) == ("", Path(copy.file).read_bytes())
    assert not window.covered()
    assert window.messages.text() == f"Saved as {wished}"


def test_an_archive_that_takes_nothing_leaves_the_page_open(
    window: StationWindow, house: House, tmp_path: Path
) -> None:
    (tmp_path / "papers").write_text("in the way", encoding="utf-8")
    window.desk.printing.preview(a_paper())
    page = shown(window)
    press(page, Qt.Key.Key_P, CONTROL)
    assert copies(house) == ()
    assert window.covered()
    assert page.print_button.button.isEnabled()


def test_a_reprint_says_so_before_it_is_printed(
    window: StationWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    set_up_no_printer(monkeypatch, tmp_path)
    window.desk.printing.print_now(a_paper())
    window.desk.printing.preview(a_paper())
    page = shown(window)
    assert "Copy 2 · reprint" in [label.text() for label in page.findChildren(QLabel)]
    click(page.close_button.button)
    assert not window.covered()


def test_the_link_after_the_message_is_followed_until_the_next_message(window: StationWindow) -> None:
    followed: list[str] = []
    window.desk.messages.said("Saved")
    window.desk.messages.offer(lambda: "Open folder", lambda: followed.append("opened"))
    link = window.messages.findChild(QPushButton, "message_link")
    assert isinstance(link, QPushButton)
    click(link)
    assert followed == ["opened"]
    window.desk.messages.said("Next")
    assert not link.isVisible()


@pytest.mark.journey
def test_with_its_own_threads_the_window_stays_free_while_a_paper_is_drawn_and_printed(
    qtbot: QtBot, app: QApplication, house: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    got = set_up_printers(monkeypatch, tmp_path)
    threads = DatabaseThreads()
    feed = ChangeFeed(house.runner, threads)
    settings = QSettings(str(tmp_path / "own.ini"), QSettings.Format.IniFormat)
    desk = Desk(house.runner, threads, feed, settings, actor=house.clerk, archive=str(tmp_path / "papers"))
    window = StationWindow(desk, icon="mdi6.package", title=lambda: "Parts", scan_hint=lambda: "Scan")
    qtbot.addWidget(window)
    window.show()
    drawing = Drawing(rows=LONG)
    desk.printing.preview(a_paper(drawing))
    assert drawing.heads == []
    qtbot.waitUntil(window.covered)
    page = shown(window)
    qtbot.waitUntil(lambda: not page.area.view.image().isNull())
    press(page, Qt.Key.Key_P, CONTROL)
    assert page.print_button.reason() == "Under way …"
    qtbot.waitUntil(got.exists)
    qtbot.waitUntil(lambda: not window.covered())
    assert len(copies(house)) == 1
    threads.close()
