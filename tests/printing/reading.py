"""Reads a printed page back, as a person and as a scanner would."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pypdfium2
import zxingcpp
from PIL import Image, ImageDraw, ImageFilter

POINTS_PER_INCH = 72
CODES = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
# Radius of a speck as a share of the code's side: from a fifth to two fifths of one of its squares.
SPECK = (0.01, 0.02)

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


def scanned(image: Image.Image) -> list[str]:
    """Scan every QR code on a picture."""
    return [found.text for found in zxingcpp.read_barcodes(image, formats=CODES)]


def code_box(image: Image.Image) -> Box:
    """Find the square of the first code on a picture."""
    place = zxingcpp.read_barcodes(image, formats=CODES)[0].position
    across = [p.x for p in (place.top_left, place.top_right, place.bottom_left, place.bottom_right)]
    down = [p.y for p in (place.top_left, place.top_right, place.bottom_left, place.bottom_right)]
    return min(across), min(down), max(across), max(down)


def dirtied(image: Image.Image, box: Box, share: float, seed: int) -> Image.Image:
    """Spatter `share` of a square with oil, finder patterns and all; always the same for a seed."""
    chance = random.Random(seed)
    dirty = image.copy()
    mask = Image.new("1", image.size, 0)
    left, top, right, bottom = box
    wanted = share * (right - left) * (bottom - top)
    covered = 0
    brush = ImageDraw.Draw(dirty)
    pencil = ImageDraw.Draw(mask)
    while covered < wanted:
        radius = chance.uniform(*SPECK) * (right - left)
        x, y = chance.uniform(left, right), chance.uniform(top, bottom)
        spot = (x - radius, y - radius, x + radius, y + radius)
        brush.ellipse(spot, fill=chance.choice((30, 60, 90, 120)))
        pencil.ellipse(spot, fill=1)
        covered = sum(mask.crop(box).histogram()[1:])
    return dirty


def read_by_hand(image: Image.Image, box: Box) -> set[str]:
    """Scan as a hand scanner does, which takes many pictures at several distances and brightnesses."""
    return {found for exposure in _exposures(image, box) for found in scanned(exposure)}


def _exposures(image: Image.Image, box: Box) -> Iterator[Image.Image]:
    left, top, right, bottom = box
    margin = (right - left) // 5
    close = image.crop((left - margin, top - margin, right + margin, bottom + margin))
    for distance in (0.6, 1.5, 3):
        seen = close.resize(
            (round(close.width * distance), round(close.height * distance)), Image.Resampling.LANCZOS
        )
        for blur in (0, 1, 2.5):
            shot = seen.filter(ImageFilter.GaussianBlur(blur * distance))
            yield shot
            for threshold in (50, 80, 140):
                yield shot.point([255 if level > threshold else 0 for level in range(256)])
