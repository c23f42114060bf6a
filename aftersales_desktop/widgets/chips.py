"""Small marks that say a state: a chip with icon and word, and the traffic light of a promised time."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from aftersales_desktop.widgets.icons import paint_icon
from aftersales_desktop.widgets.theme import tokens
from aftersales_desktop.widgets.tokens import Tone

CHIP_HEIGHT = 24
_PAD = 10
_ICON = 14
_GAP = 5


def bold(font: QFont, pixels: int | None = None) -> QFont:
    """The same font, bold, and of another size when asked."""
    heavier = QFont(font)
    heavier.setBold(True)
    if pixels is not None:
        heavier.setPixelSize(pixels)
    return heavier


def chip_width(metrics: QFontMetrics, text: str, icon_name: str) -> int:
    """How wide a chip with this word is in the font of the metrics."""
    return metrics.horizontalAdvance(text) + 2 * _PAD + (_ICON + _GAP if icon_name else 0)


def paint_chip(painter: QPainter, rect: QRect, text: str, tone: str, icon_name: str, *, solid: bool) -> None:
    """Draw a chip into a rectangle: soft background, icon, word; `solid` is for what cannot wait."""
    t = tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(t.colour(tone) if solid else t.tint(tone))
    painter.drawRoundedRect(QRectF(rect), rect.height() / 2, rect.height() / 2)
    ink: QColor = t.colour("surface") if solid else t.colour(tone)
    left = rect.left() + _PAD
    if icon_name:
        top = rect.center().y() - _ICON // 2 + 1
        paint_icon(painter, icon_name, QRect(left, top, _ICON, _ICON), ink)
        left += _ICON + _GAP
    painter.setPen(ink)
    text_rect = QRect(left, rect.top(), rect.right() - left - _PAD + 4, rect.height())
    painter.drawText(text_rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    painter.restore()


class Chip(QWidget):
    """A state in a word with its icon and tone."""

    def __init__(
        self,
        text: str = "",
        tone: str = Tone.MUTED,
        icon: str = "",
        parent: QWidget | None = None,
        *,
        solid: bool = False,
        height: int = CHIP_HEIGHT,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._tone = str(tone)
        self._icon = icon
        self._solid = solid
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def show_state(self, text: str, tone: str, icon: str = "", *, solid: bool = False) -> None:
        """Show another state."""
        self._text, self._tone, self._icon, self._solid = text, str(tone), icon, solid
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The word shown."""
        return self._text

    def tone(self) -> str:
        """The tone shown."""
        return self._tone

    def _chip_font(self) -> QFont:
        return bold(self.font(), 12 if self._height <= CHIP_HEIGHT else 14)

    def sizeHint(self) -> QSize:
        return QSize(chip_width(QFontMetrics(self._chip_font()), self._text, self._icon), self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._chip_font())
        paint_chip(painter, self.rect(), self._text, self._tone, self._icon, solid=self._solid)
        painter.end()


class TrafficLight(QWidget):
    """Three lamps of a promised time; the word beside it says the same."""

    def __init__(self, tone: str = Tone.OK, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = str(tone)
        self.setFixedSize(22, 60)

    def show_tone(self, tone: str) -> None:
        """Light the lamp of this tone: bad at the top, warn, ok below; any other tone lights none."""
        self._tone = str(tone)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#16202C" if not t.dark else "#060A0E"))
        painter.drawRoundedRect(self.rect(), 11, 11)
        for place, (tone, lit) in enumerate(
            ((Tone.BAD, "#FF5A5A"), (Tone.WARN, "#FFB020"), (Tone.OK, "#34D374"))
        ):
            colour = QColor(lit)
            if tone != self._tone:
                colour.setAlphaF(0.20)
            painter.setBrush(colour)
            painter.drawEllipse(QRectF(4.5, 4.5 + place * 19, 13, 13))
        painter.end()
