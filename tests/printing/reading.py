"""Reads a printed page back, as a person and as a scanner would."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2
import zxingcpp
from PIL import Image, ImageFilter

POINTS_PER_INCH = 72
# Ordinary QR codes only: with Micro QR among them, dirt now and then reads as a few digits.
CODES = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)

Box = tuple[int, int, int, int]


def page_count(pdf: bytes) -> int:
    """Count the pages."""
    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def texts(pdf: bytes) -> list[str]:
    """Read each page's words, without regard to line ends."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [" ".join(str(page.get_textpage().get_text_range()).split()) for page in document]


def text(pdf: bytes) -> str:
    """Read the whole paper, without blanks, so that a line break is no difference."""
    return "".join("".join(texts(pdf)).split())


def picture(pdf: bytes, dpi: int = 100, page: int = 0) -> Image.Image:
    """Look at one page as a grey picture."""
    with pypdfium2.PdfDocument(pdf) as document:
        bitmap = document[page].render(scale=dpi / POINTS_PER_INCH)
        image: Image.Image = bitmap.to_pil().convert("L")
        return image


def scanned(image: Image.Image, binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage) -> list[str]:
    """Scan every QR code on a picture, once."""
    return [found.text for found in zxingcpp.read_barcodes(image, formats=CODES, binarizer=binarizer)]


def code_boxes(image: Image.Image) -> list[Box]:
    """Find the squares of all codes on a picture, the topmost first."""
    found = (code.position for code in zxingcpp.read_barcodes(image, formats=CODES))
    corners = [(p.top_left, p.top_right, p.bottom_left, p.bottom_right) for p in found]
    boxes = [
        (min(p.x for p in four), min(p.y for p in four), max(p.x for p in four), max(p.y for p in four))
        for four in corners
    ]
    return sorted(boxes, key=lambda box: box[1])


def read_by_hand(image: Image.Image) -> set[str]:
    """Scan one card as a hand scanner does: five pictures at most, until one is read.

    As it is; out of focus; slightly out of focus and exposed 1.6, 2.5 and 3.5 times as long.
    """
    return next((found for found in map(set, _pictures(image)) if found), set())


def _pictures(image: Image.Image) -> Iterator[list[str]]:
    yield scanned(image)
    yield scanned(image.filter(ImageFilter.GaussianBlur(2)))
    soft = image.filter(ImageFilter.GaussianBlur(1))
    for exposure in (1.6, 2.5, 3.5):
        bright = soft.point([min(255, round(level * exposure)) for level in range(256)])
        yield scanned(bright, zxingcpp.Binarizer.FixedThreshold)
