"""Pages of a PDF as pictures, for the preview and for printers that take no PDF.

Never drawn on a window's own thread.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
from PySide6.QtGui import QImage

# PDFium must not be entered by two threads at once.
_ONE_AT_A_TIME = threading.Lock()
LARGEST_SIDE = 12_000


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()


def page_count(pdf: bytes) -> int:
    """Count the pages."""
    with _opened(pdf) as document:
        return len(document)


def page_size(pdf: bytes, number: int) -> tuple[float, float]:
    """Measure a page, counted from 0, in points of 1/72 inch."""
    with _opened(pdf) as document:
        width, height = document[number].get_size()
        return float(width), float(height)


def page_image(pdf: bytes, number: int, scale: float) -> QImage:
    """Draw a page, counted from 0, with `scale` dots for each point."""
    with _opened(pdf) as document:
        page = document[number]
        scale = min(scale, LARGEST_SIDE / max(page.get_size()))
        bitmap = page.render(scale=scale, rev_byteorder=True, force_bitmap_format=_RGBX)
        picture = QImage(
            bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
        )
        # The copy owns its pixels; the buffer goes with the document.
        return picture.copy()


_RGBX = pypdfium2.raw.FPDFBitmap_BGRx
