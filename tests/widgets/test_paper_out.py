"""Where there is no CUPS the same pages are painted in full measure."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from aftersales_desktop.printing.printer import NoPrinter, PrinterRefused
from aftersales_desktop.widgets import paper_out
from aftersales_desktop.widgets.page_images import page_count, page_image, page_size
from aftersales_desktop.widgets.paper_out import PaperNotKept
from tests.widgets.pages import SHEETS, two_sheets


def test_pages_painted_through_qt_keep_their_measure(app: QApplication, tmp_path: Path) -> None:
    device = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    target = tmp_path / "painted.pdf"
    device.setOutputFileName(str(target))
    paper_out.paint_pages(device, two_sheets())
    painted = target.read_bytes()
    assert page_count(painted) == len(SHEETS)
    for number, (width, height) in enumerate(SHEETS):
        found = page_size(painted, number)
        assert found == pytest.approx((width, height), abs=1)
    assert page_image(painted, 0, 1).pixelColor(60, 60).lightness() < 60


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_device_that_does_not_begin_is_a_refusal(app: QApplication, tmp_path: Path) -> None:
    device = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    device.setOutputFileName(str(tmp_path / "nowhere" / "painted.pdf"))
    with pytest.raises(PrinterRefused):
        paper_out.paint_pages(device, two_sheets())


def test_without_cups_qt_names_the_printers(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert paper_out.settled_printer("Laser") == next(iter(paper_out.printer_names()), "")


def test_a_picture_of_a_page_has_the_page_s_proportions(app: QApplication) -> None:
    picture = page_image(two_sheets(), 1, 2)
    assert (picture.width(), picture.height()) == (400, 200)


def test_a_copy_that_cannot_be_written_is_a_refusal(tmp_path: Path) -> None:
    source = tmp_path / "a.pdf"
    source.write_bytes(b"paper")
    assert paper_out.copy(source, tmp_path / "b.pdf").read_bytes() == b"paper"
    with pytest.raises(PaperNotKept):
        paper_out.copy(source, tmp_path / "nowhere" / "b.pdf")


def test_no_printer_is_a_refusal_of_its_own() -> None:
    assert NoPrinter.cure
