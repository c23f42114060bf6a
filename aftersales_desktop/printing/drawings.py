"""Small drawings on the papers: tick boxes, a signature, the car seen from above, text that must fit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus.flowables import Flowable

from aftersales_desktop.printing.sheet_parts import DrawnSignature

_ELLIPSIS = "…"
# One quarter outline of a car seen from above, in a box of 200 by 90, front to the left.
_BODY = ((14, 45), (14, 14), (34, 8), (100, 8), (166, 8), (186, 14), (186, 45))


class FittedText(Flowable):  # type: ignore[misc]  # reportlab carries no types
    """One line of text that shrinks to its place, and is cut only below `smallest`."""

    def __init__(self, text: str, font: str, size: float, smallest: float, align: str) -> None:
        super().__init__()
        self._text, self._font, self._size, self._smallest, self._align = text, font, size, smallest, align

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Take the whole width; the height stays the same however far the text shrinks."""
        self.width, self.height = available_width, self._size * 1.08
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line on its base."""
        text, size = fitted(self._text, self._font, self._size, self._smallest, self.width)
        self.canv.setFont(self._font, size)
        base = self._size * 0.16
        if self._align == "right":
            self.canv.drawRightString(self.width, base, text)
        elif self._align == "centre":
            self.canv.drawCentredString(self.width / 2, base, text)
        else:
            self.canv.drawString(0, base, text)


def fitted(text: str, font: str, size: float, smallest: float, width: float) -> tuple[str, float]:
    """Find the largest size at which `text` fits; below the smallest, cut it with an ellipsis."""
    needed = stringWidth(text, font, size)
    if needed <= width:
        return text, size
    shrunk = max(smallest, size * width / needed)
    if stringWidth(text, font, shrunk) <= width + 0.01:
        return text, shrunk
    short = text[: int(len(text) * width / stringWidth(text, font, shrunk)) + 1]
    while short and stringWidth(short + _ELLIPSIS, font, shrunk) > width:
        short = short[:-1]
    return short + _ELLIPSIS, shrunk


class TickBox(Flowable):  # type: ignore[misc]  # reportlab carries no types
    """An empty box to tick by hand, or one already ticked in the program."""

    def __init__(self, side: float, *, ticked: bool) -> None:
        super().__init__()
        self.width = self.height = self._side = side
        self._ticked = ticked

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Tell the size."""
        return self._side, self._side

    def draw(self) -> None:
        """Draw the frame and, if it is done, the tick."""
        side = self._side
        self.canv.setLineWidth(0.9)
        self.canv.rect(0, 0, side, side)
        if self._ticked:
            self.canv.setLineWidth(1.7)
            self.canv.setLineCap(1)
            self.canv.setLineJoin(1)
            path = self.canv.beginPath()
            path.moveTo(side * 0.2, side * 0.52)
            path.lineTo(side * 0.42, side * 0.25)
            path.lineTo(side * 0.84, side * 0.8)
            self.canv.drawPath(path)


class SignatureStrokes(Flowable):  # type: ignore[misc]  # reportlab carries no types
    """A signature drawn on the screen, as ink of one width, kept in proportion; blank if there is none."""

    def __init__(self, signature: DrawnSignature | None, height: float) -> None:
        super().__init__()
        self._signature = signature
        self.height = height

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Take the width there is."""
        self.width = available_width
        return self.width, self.height

    def draw(self) -> None:
        """Draw each stroke; a single point becomes a dot."""
        drawn = self._signature
        if drawn is None or drawn.width <= 0 or drawn.height <= 0:
            return
        scale = min(self.width / drawn.width, self.height / drawn.height)
        self.canv.setLineWidth(1.1)
        self.canv.setLineCap(1)
        self.canv.setLineJoin(1)
        for stroke in drawn.strokes:
            points = [(x * scale, self.height - y * scale) for x, y in stroke]
            if not points:
                continue
            path = self.canv.beginPath()
            path.moveTo(*points[0])
            for point in points[1:] or points:
                path.lineTo(*point)
            self.canv.drawPath(path)


class CarFromAbove(Flowable):  # type: ignore[misc]  # reportlab carries no types
    """The walk-round's sketch: the car from above, front to the left, with numbered marks.

    Each mark is (x, y) from 0 to 1 over the length and width of the car, y downwards.
    """

    _LENGTH, _WIDTH = 200.0, 90.0

    def __init__(self, marks: Sequence[tuple[float, float]], width: float, font: str) -> None:
        super().__init__()
        self._marks = marks
        self._font = font
        self.width = width
        self.height = width * self._WIDTH / self._LENGTH

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Tell the size."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw outline, glass, wheels and mirrors, then the marks on top."""
        scale = self.width / self._LENGTH
        self.canv.saveState()
        self.canv.scale(scale, scale)
        self.canv.setLineWidth(0.6 / scale)
        self.canv.setStrokeGray(0.25)
        _draw_car(self.canv)
        self.canv.restoreState()
        for number, (x, y) in enumerate(self._marks, start=1):
            self._draw_mark(number, min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))

    def _draw_mark(self, number: int, x: float, y: float) -> None:
        radius = max(3.4, self.width * 0.035)
        left, bottom = x * self.width, (1 - y) * self.height
        self.canv.setFillGray(0)
        self.canv.circle(left, bottom, radius, stroke=0, fill=1)
        self.canv.setFillGray(1)
        self.canv.setFont(self._font, radius * 1.35)
        self.canv.drawCentredString(left, bottom - radius * 0.48, str(number))
        self.canv.setFillGray(0)


def _draw_car(canvas: Any) -> None:  # noqa: ANN401 - reportlab carries no types
    """Draw a car of 200 by 90 units, front to the left."""
    canvas.setFillGray(0.35)
    for x in (34, 146):
        for y in (4, 80):
            canvas.roundRect(x, y, 24, 6, 2, stroke=0, fill=1)
    canvas.setFillGray(1)
    canvas.roundRect(6, 8, 188, 74, 24, stroke=1, fill=1)
    for x, slant, length in ((62, -9, 1), (152, 9, 1)):
        path = canvas.beginPath()
        path.moveTo(x + slant, 20 - 4)
        path.curveTo(x + slant * 1.7, 35, x + slant * 1.7, 55, x + slant, 70 + 4)
        path.lineTo(x + slant * -0.9, 66)
        path.curveTo(x - slant * 0.5, 52, x - slant * 0.5, 38, x + slant * -0.9, 24)
        path.close()
        canvas.setFillGray(0.88)
        canvas.drawPath(path, stroke=length, fill=1)
    canvas.line(71, 18, 144, 18)
    canvas.line(71, 72, 144, 72)
    canvas.line(108, 10, 108, 18)
    canvas.line(108, 72, 108, 80)
    canvas.setFillGray(1)
    for y in (2, 82):
        canvas.roundRect(60, y, 8, 6, 2, stroke=1, fill=1)
    for y in (18, 62):
        canvas.roundRect(9, y, 6, 10, 3, stroke=1, fill=0)
        canvas.roundRect(186, y, 5, 10, 2, stroke=1, fill=0)
