"""A PDF of two sheets of different size, with a black square on each."""

import io

from reportlab.pdfgen.canvas import Canvas

SHEETS = ((340.0, 460.0), (200.0, 100.0))


def two_sheets() -> bytes:
    """Draw the sheets; the square lies at the top left."""
    held = io.BytesIO()
    canvas = Canvas(held, invariant=1)
    for width, height in SHEETS:
        canvas.setPageSize((width, height))
        canvas.rect(40, height - 80, 40, 40, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return held.getvalue()
