"""The week's discounts as a row of pills: used ones full, this order's place framed (R2.1.5c)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from aftersales_desktop.widgets.theme import tokens

PILL, GAP, HEIGHT = 24, 5, 10
NARROWEST = 4
WIDEST_ROW = 150


class QuotaMeter(QWidget):
    """So many of so many are used, and this order takes the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._used = self._quota = 0
        self._given = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_week(self, used: int, quota: int, *, given: bool, words: str) -> None:
        """Show a week; `given` fills this order's own place too, `words` are read out."""
        self._used, self._quota, self._given = used, quota, given
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self._places() * (self._pill() + GAP)), HEIGHT + 4)

    def _places(self) -> int:
        """Count the pills: one more than the quota when this order lies above it."""
        return max(self._quota, self._used + 1)

    def _pill(self) -> float:
        return max(NARROWEST, min(PILL, WIDEST_ROW / max(1, self._places()) - GAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = self._pill()
        for place in range(self._places()):
            above = place >= self._quota
            colour = t.colour("warn" if above else "accent")
            own = place == self._used
            full = place < self._used or (own and self._given)
            ground = t.colour("border") if not full else colour
            if own and not full:
                ground = t.tint("warn" if above else "accent")
            painter.setPen(QPen(colour, 1.5) if own else QPen(ground, 1))
            painter.setBrush(ground)
            box = QRectF(place * (wide + GAP) + 1, 2, wide, HEIGHT)
            painter.drawRoundedRect(box, HEIGHT / 2, HEIGHT / 2)
        painter.end()
