"""The job card beside a plain reportlab canvas with the same words and code, and its HTML for the peer."""

from __future__ import annotations

import html
import io
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import datetime
from functools import partial

from qrcode.constants import ERROR_CORRECT_H
from qrcode.main import QRCode
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from aftersales_desktop.printing.fonts import typeface
from aftersales_desktop.printing.form import words_of
from aftersales_desktop.printing.job_card import JobCard, render_job_card
from aftersales_desktop.printing.language import MILLIMETRES, Language, PaperSize
from tests.bench.figures import Act
from tests.printing.sheets import job_card

LANGUAGE = Language.TAIWAN
CODE_MM = 26
LEFT_MM = 8


def ours() -> Act:
    """Draw the card from its form."""
    return partial(render_job_card, job_card(), LANGUAGE)


def texts(sheet: JobCard) -> list[str]:
    """All that stands on the card: the form's wording, then what was typed."""
    return [*words_of("job_card", LANGUAGE).values(), *_typed(sheet)]


def _typed(value: object) -> Iterator[str]:
    if isinstance(value, str | datetime):
        yield from (line for line in str(value).splitlines() if line)
    elif isinstance(value, tuple):
        for one in value:
            yield from _typed(one)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _typed(getattr(value, field.name))


def code_squares(digits: str) -> list[tuple[int, int]]:
    """Reckon the code anew each time, as the card must: another order has another code."""
    code = QRCode(version=1, error_correction=ERROR_CORRECT_H, border=0)
    code.add_data(digits)
    code.make(fit=False)
    return [(x, y) for y, row in enumerate(code.get_matrix()) for x, dark in enumerate(row) if dark]


def plain_canvas() -> bytes:
    """Draw the same words and the same code twice on a plain canvas: no template, no layout, no rules."""
    sheet = job_card()
    width, height = (side * mm for side in MILLIMETRES[PaperSize.A5])
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(width, height), invariant=True)
    canvas.setFont(typeface(LANGUAGE).regular, 7)
    y = height - LEFT_MM * mm
    for number, line in enumerate(texts(sheet)):
        canvas.drawString((LEFT_MM + 62 * (number % 2)) * mm, y, line)
        if number % 2:
            y -= 8
    squares = code_squares(sheet.code.text)
    side = CODE_MM * mm / 21
    for left, bottom in ((LEFT_MM * mm, LEFT_MM * mm), (width - 34 * mm, height - 34 * mm)):
        path = canvas.beginPath()
        for column, row in squares:
            path.rect(left + column * side, bottom + (20 - row) * side, side, side)
        canvas.drawPath(path, stroke=0, fill=1)
    for line_y in range(10):
        canvas.line(LEFT_MM * mm, (40 + 12 * line_y) * mm, width - LEFT_MM * mm, (40 + 12 * line_y) * mm)
    canvas.save()
    return out.getvalue()


def as_html() -> str:
    """Write the same card as a page: a table with the same words, and the code as a drawing."""
    sheet = job_card()
    cells = [f"<td>{html.escape(line)}</td>" for line in texts(sheet)]
    rows = "".join(f"<tr>{''.join(cells[start : start + 2])}</tr>" for start in range(0, len(cells), 2))
    squares = "".join(f"M{x} {y}h1v1h-1z" for x, y in code_squares(sheet.code.text))
    code = f'<svg viewBox="0 0 21 21" width="{CODE_MM}mm" height="{CODE_MM}mm"><path d="{squares}"/></svg>'
    style = (
        "@page{size:A5;margin:8mm}"
        "body{font:7pt 'Noto Sans CJK TC',sans-serif}"
        "td{border-bottom:.2mm solid #999;width:60mm}"
    )
    return f"<html lang='zh-TW'><style>{style}</style><body>{code}<table>{rows}</table>{code}</body></html>"
