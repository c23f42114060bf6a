"""Paper leaves a window in one way: drawn, numbered, kept, recorded, and only then printed (X1)."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.domain.documents.record_print import RecordPrint, record_print
from aftersales_desktop.printing.language import Language
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.widgets import print_desk
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.paper_order import DrawnPaper, PaperOut
from aftersales_desktop.widgets.paper_out import ONLY_PDF
from aftersales_desktop.widgets.tokens import Tone
from tests.house import House
from tests.widgets.papers import (
    SUBJECT,
    Drawing,
    a_paper,
    copies,
    set_up_no_printer,
    set_up_printers,
    words_on,
)


class Window:
    """What the window of a desk gets to hear."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.said: list[tuple[str, str]] = []
        self.offers: list[Callable[[], object]] = []
        self.left: list[PaperOut] = []
        desk.messages.spoken.connect(self.hear)
        desk.messages.offered.connect(self.be_offered)
        desk.printing.paper_left.connect(self.left.append)

    def hear(self, text: str, tone: str) -> None:
        self.said.append((text, tone))

    def be_offered(self, _words: object, action: Callable[[], object]) -> None:
        self.offers.append(action)


@pytest.fixture
def window(desk_for: Callable[[Actor], Desk], house: House) -> Window:
    return Window(desk_for(house.clerk))


def test_a_paper_is_drawn_kept_recorded_and_printed_as_it_is(
    window: Window, house: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    got = set_up_printers(monkeypatch, tmp_path)
    window.desk.printing.print_now(a_paper())
    (copy,) = copies(house)
    kept = Path(copy.file)
    assert got.read_bytes() == kept.read_bytes()
    assert (copy.copy_number, copy.printer, copy.language) == (1, "Laser", "zh_TW")
    assert kept.is_relative_to(tmp_path / "papers")
    assert window.said == [("Loan register: copy 1 sent to Laser", Tone.OK)]
    assert [out.path for out in window.left] == [kept]


def test_the_second_print_carries_and_records_the_second_number(
    window: Window, house: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    set_up_no_printer(monkeypatch, tmp_path)
    drawing = Drawing()
    for _ in range(2):
        window.desk.printing.print_now(a_paper(drawing))
    assert [head.mark.copy for head in drawing.heads] == [1, 2]
    second, first = copies(house)
    assert (first.copy_number, second.copy_number) == (1, 2)
    assert "2" in words_on(Path(second.file))
    assert first.file != second.file


def test_without_a_printer_the_paper_is_saved_and_its_folder_offered(
    window: Window, house: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    set_up_no_printer(monkeypatch, tmp_path)
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window.desk.printing.print_now(a_paper())
    (copy,) = copies(house)
    assert copy.printer == ""
    assert window.said == [(f"Loan register: copy 1 saved as PDF: {copy.file}", Tone.OK)]
    window.offers[0]()
    assert opened == [QUrl.fromLocalFile(str(Path(copy.file).parent))]


def test_nothing_is_recorded_or_kept_of_a_page_that_cannot_be_drawn(
    window: Window, house: House, tmp_path: Path
) -> None:
    window.desk.printing.print_now(a_paper(Drawing(broken=True)))
    assert copies(house) == ()
    assert not (tmp_path / "papers").exists()
    assert window.said[0][1] == Tone.BAD
    window.desk.printing.print_now(a_paper(Drawing()))
    assert len(copies(house)) == 1


def test_nothing_is_recorded_when_the_archive_takes_no_file(
    window: Window, house: House, tmp_path: Path
) -> None:
    (tmp_path / "papers").write_text("a file in the folder's place", encoding="utf-8")
    window.desk.printing.print_now(a_paper())
    assert copies(house) == ()
    assert "could not be saved" in window.said[0][0]


def test_a_number_taken_meanwhile_is_not_printed_twice(
    window: Window, house: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    got = set_up_printers(monkeypatch, tmp_path)
    drawing = Drawing()

    def somebody_prints_too() -> None:
        drawing.on_draw = None
        entry = RecordPrint(
            form=Form.TOOL_REGISTER, subject=SUBJECT, copy_number=1, language="en", file="", sha256=""
        )
        house.do(house.parts_manager, record_print, entry)

    drawing.on_draw = somebody_prints_too
    window.desk.printing.print_now(a_paper(drawing))
    assert [head.mark.copy for head in drawing.heads] == [1, 2]
    newest = copies(house)[0]
    assert (newest.copy_number, newest.printed_by_id) == (2, house.clerk.staff_id)
    assert got.read_bytes() == Path(newest.file).read_bytes()


def test_a_printer_out_of_order_leaves_a_kept_and_recorded_copy(
    window: Window, house: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    set_up_printers(monkeypatch, tmp_path, takes=False)
    window.desk.printing.print_now(a_paper())
    (copy,) = copies(house)
    assert Path(copy.file).exists()
    assert "out of order" in window.said[0][0]
    assert (window.said[0][1], len(window.offers)) == (Tone.BAD, 1)


def test_each_form_remembers_its_printer_and_one_that_is_gone_gives_way_to_the_default(
    window: Window, house: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    set_up_printers(monkeypatch, tmp_path)
    prints = window.desk.printing
    for chosen, used in (("Labels", "Labels"), ("Sold", "Laser"), (ONLY_PDF, "")):
        prints.choose_printer(Form.TOOL_REGISTER, chosen)
        assert prints.printer_for(Form.TOOL_REGISTER) == chosen
        prints.print_now(a_paper())
        assert copies(house)[0].printer == used
    assert prints.printer_for(Form.JOB_CARD) == ""


def test_the_printer_is_told_the_paper_and_the_title(
    window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    got = set_up_printers(monkeypatch, tmp_path)
    order = a_paper(media=("A5", "A4"))
    window.desk.printing.print_now(order)
    assert "media=A5" in got.with_name("printed.words").read_text(encoding="utf-8")
    window.desk.printing.choose_media(order.form, "A4")
    window.desk.printing.print_now(order)
    words = got.with_name("printed.words").read_text(encoding="utf-8")
    assert "media=A4" in words
    assert SUBJECT in words


def test_a_double_press_prints_one_copy(
    window: Window, house: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    set_up_no_printer(monkeypatch, tmp_path)
    drawing = Drawing()
    drawing.on_draw = lambda: window.desk.printing.print_now(a_paper(drawing))
    window.desk.printing.print_now(a_paper(drawing))
    assert len(copies(house)) == 1


def test_after_an_unexpected_error_the_paper_can_be_printed_again(window: Window, house: House) -> None:
    drawing = Drawing()
    details: list[str] = []
    window.desk.messages.broken.connect(details.append)

    def break_down() -> None:
        raise ZeroDivisionError

    drawing.on_draw = break_down
    window.desk.printing.print_now(a_paper(drawing))
    assert copies(house) == ()
    assert "ZeroDivisionError" in details[0]
    window.desk.printing.print_now(a_paper())
    assert len(copies(house)) == 1


def test_a_paper_about_rows_one_may_not_see_is_refused(
    desk_for: Callable[[Actor], Desk], house: House
) -> None:
    window = Window(desk_for(house.salesman))
    window.desk.printing.print_now(a_paper())
    assert copies(house) == ()
    assert window.said[0][1] == Tone.BAD


def test_a_paper_may_be_drawn_in_another_language(window: Window) -> None:
    drawn: list[DrawnPaper] = []
    window.desk.printing.draw(a_paper(), drawn.append, language=Language.ENGLISH)
    assert drawn[0].head.language is Language.ENGLISH
    assert replace(drawn[0].head).letterhead.name == "安達汽車服務廠"


def test_the_folder_opened_is_a_local_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    print_desk.open_folder(tmp_path)
    assert opened[0].isLocalFile()
