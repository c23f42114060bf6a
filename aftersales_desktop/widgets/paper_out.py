"""Where a drawn paper goes: into the archive and to a printer, through Qt where there is no CUPS."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from aftersales_desktop.printing import archive, printer
from aftersales_desktop.printing.printer import NoPrinter, PrinterRefused, PrintOrder
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP
from aftersales_desktop.widgets.page_images import page_count, page_image, page_size
from aftersales_desktop.widgets.paper_order import DrawnPaper

ONLY_PDF = "pdf"
POINTS_PER_INCH = 72
MOST_DOTS_PER_INCH = 600


class PaperNotKept(Refusal):
    """The archive folder takes no file; without its PDF a print is not recorded."""

    clause = "X1"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The paper could not be saved in {folder}: {reason}")
    cure = QT_TRANSLATE_NOOP("Refusals", "Make room there or choose another folder in the settings.")


@dataclass(frozen=True, kw_only=True)
class Kept:
    """The archived PDF, and the printer it goes to; no printer means that it is only saved."""

    path: Path
    sha256: str
    printer: str


def keep(drawn: DrawnPaper, folder: Path, wanted_printer: str) -> Kept:
    """Put the PDF into the archive and settle which printer takes it.

    Raises:
        PaperNotKept: The folder cannot be written.

    """
    name = archive.ArchivedPrint(
        form=drawn.order.form.value.replace(" ", "_"),
        number=drawn.order.subject,
        copy=drawn.head.mark.copy,
        day=drawn.head.mark.at.astimezone(drawn.head.letterhead.zone).date(),
    )
    try:
        kept = archive.keep(folder, drawn.pdf, name)
    except OSError as error:
        raise PaperNotKept(folder=str(folder), reason=error.strerror or str(error)) from error
    return Kept(path=kept.path, sha256=kept.sha256, printer=settled_printer(wanted_printer))


def copy(source: Path, target: Path) -> Path:
    """Copy a kept paper to where a person wants it.

    Raises:
        PaperNotKept: It cannot be written there.

    """
    try:
        shutil.copyfile(source, target)
    except OSError as error:
        raise PaperNotKept(folder=str(target.parent), reason=error.strerror or str(error)) from error
    return target


def printer_names() -> tuple[str, ...]:
    """List the printers of this PC, the default one first."""
    if printer.can_print_directly():
        found = sorted(printer.printers(), key=lambda one: not one.is_default)
        return tuple(one.name for one in found)
    default = QPrinterInfo.defaultPrinterName()
    return tuple(sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: name != default))


def settled_printer(wanted: str) -> str:
    """Name the printer that will be used: the wanted one when it is there, else the default; "" for none."""
    if wanted == ONLY_PDF:
        return ""
    names = printer_names()
    return wanted if wanted in names else next(iter(names), "")


def send(drawn: DrawnPaper, printer_name: str) -> str:
    """Hand the PDF to the printer, unchanged where the system can, else page by page in full measure.

    Raises:
        NoPrinter, PrinterRefused: It did not take it; the PDF is in the archive.

    """
    order = PrintOrder(printer=printer_name, media=drawn.head.media, title=drawn.order.subject)
    if printer.can_print_directly():
        return printer.send(drawn.pdf, order)
    if not printer_name:
        raise NoPrinter
    device = QPrinter(QPrinterInfo.printerInfo(printer_name), QPrinter.PrinterMode.HighResolution)
    device.setDocName(order.title)
    paint_pages(device, drawn.pdf)
    return printer_name


def paint_pages(device: QPrinter, pdf: bytes) -> None:
    """Paint every page at its true size, so that codes keep their measure.

    Raises:
        PrinterRefused: The printer did not begin.

    """
    device.setFullPage(True)
    dots = min(device.resolution(), MOST_DOTS_PER_INCH)
    painter = QPainter()
    for number in range(page_count(pdf)):
        width, height = page_size(pdf, number)
        size = QPageSize(QSizeF(width, height), QPageSize.Unit.Point)
        layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
        device.setPageLayout(layout)
        if number == 0 and not painter.begin(device):
            raise PrinterRefused(printer=device.printerName(), reason="QPrinter")
        if number:
            device.newPage()
        across = device.resolution() / POINTS_PER_INCH
        target = QRectF(0, 0, width * across, height * across)
        painter.drawImage(target, page_image(pdf, number, dots / POINTS_PER_INCH))
    painter.end()
