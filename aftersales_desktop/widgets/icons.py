"""Icons by name in the colour of a tone; they follow the theme without being set again."""

from __future__ import annotations

from functools import lru_cache

import qtawesome
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from aftersales_desktop.widgets.theme import tokens
from aftersales_desktop.widgets.tokens import Tone


@lru_cache(maxsize=512)
def _glyph(name: str) -> tuple[str, str]:
    prefix, _, _ = name.partition(".")
    return prefix, str(qtawesome.charmap(name))


def paint_icon(painter: QPainter, name: str, rect: QRect, colour: QColor) -> None:
    """Draw an icon such as `mdi6.car` into a rectangle."""
    prefix, glyph = _glyph(name)
    painter.save()
    painter.setFont(qtawesome.font(prefix, max(8, min(rect.width(), rect.height()))))
    painter.setPen(colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, glyph)
    painter.restore()


class ToneIconEngine(QIconEngine):
    """Paints an icon in its tone's present colour."""

    def __init__(self, name: str, tone: str) -> None:
        super().__init__()
        self._name = name
        self._tone = tone

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw; a disabled button's icon turns faint."""
        tone = Tone.FAINT if mode == QIcon.Mode.Disabled else self._tone
        paint_icon(painter, self._name, rect, tokens().colour(tone))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon as a picture of the asked size."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap


def icon(name: str, tone: str = Tone.TEXT) -> QIcon:
    """Icon `mdi6.…` in a tone, for buttons, actions and models."""
    return QIcon(ToneIconEngine(name, tone))


class IconLabel(QWidget):
    """One icon on its own, beside the word it goes with."""

    def __init__(
        self, name: str, tone: str = Tone.TEXT, size: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._tone = tone
        self.setFixedSize(size, size)

    def show_icon(self, name: str, tone: str) -> None:
        """Show another icon or tone."""
        self._name = name
        self._tone = tone
        self.update()

    @property
    def icon_name(self) -> str:
        """Name of the icon shown."""
        return self._name

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        paint_icon(painter, self._name, self.rect(), tokens().colour(self._tone))
        painter.end()
