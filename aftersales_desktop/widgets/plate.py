"""The licence plate as it stands on the car: framed, large, with a narrow middle dot."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from aftersales_desktop.widgets.chips import bold
from aftersales_desktop.widgets.theme import tokens

_DOTS = "·・‧•"
_DOT_SHARE = 0.26
_SMALL = 20


def plate_width(font: QFont, plate: str) -> float:
    """Width of a plate in this font, its dot counted narrow."""
    metrics = QFontMetricsF(font)
    plain = sum(metrics.horizontalAdvance(part) for part in _parts(plate) if part != "·")
    return plain + plate.count("·") * metrics.height() * _DOT_SHARE


def _parts(plate: str) -> list[str]:
    for dot in _DOTS:
        plate = plate.replace(dot, "·")
    head, dot, tail = plate.partition("·")
    return [part for part in (head, dot, tail) if part]


def paint_plate(painter: QPainter, left: float, baseline: float, plate: str) -> float:
    """Draw a plate with the painter's font from `left` on; gives the x where it ends."""
    metrics = QFontMetricsF(painter.font())
    for part in _parts(plate):
        if part != "·":
            painter.drawText(QPointF(left, baseline), part)
            left += metrics.horizontalAdvance(part)
            continue
        width = metrics.height() * _DOT_SHARE
        radius = metrics.height() * 0.05
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(painter.pen().color())
        centre = QPointF(left + width / 2, baseline - metrics.capHeight() / 2)
        painter.drawEllipse(centre, radius, radius)
        painter.restore()
        left += width
    return left


class PlateLabel(QWidget):
    """A plate, framed or bare; read out as its text."""

    def __init__(
        self, plate: str = "", *, pixels: int = 24, framed: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._plate = plate
        self._pixels = pixels
        self._framed = framed
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(plate)

    def show_plate(self, plate: str) -> None:
        """Show another car's plate."""
        self._plate = plate
        self.setAccessibleName(plate)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The plate shown."""
        return self._plate

    def _plate_font(self) -> QFont:
        return bold(self.font(), self._pixels)

    def sizeHint(self) -> QSize:
        font = self._plate_font()
        pad = self._pixels * 0.42 if self._framed else 0.0
        height = QFontMetricsF(font).capHeight() + (
            self._pixels * 0.62 if self._framed else self._pixels * 0.5
        )
        return QSize(int(plate_width(font, self._plate) + 2 * pad + 2), int(height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = tokens().colour("text")
        if self._framed:
            painter.setPen(QPen(ink, 2 if self._pixels >= _SMALL else 1.2))
            painter.setBrush(tokens().colour("surface"))
            edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(edge, min(6.0, self._pixels * 0.22), min(6.0, self._pixels * 0.22))
        font = self._plate_font()
        painter.setFont(font)
        painter.setPen(ink)
        left = (self.width() - plate_width(font, self._plate)) / 2 if self._framed else 0.0
        baseline = (self.height() + QFontMetricsF(font).capHeight()) / 2
        paint_plate(painter, left, baseline, self._plate)
        painter.end()
