"""How full the tank was when the car came: eight parts, by click or by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from aftersales_desktop.widgets.theme import tokens
from aftersales_desktop.widgets.words import translate

EIGHTHS = 8
_EDGE = 26


class FuelGauge(QWidget):
    """Eight parts between E and F.

    Signals:
        changed: So many eighths are in the tank.
    """

    changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._eighths: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def eighths(self) -> int | None:
        """How many eighths; None until somebody looked."""
        return self._eighths

    def set_eighths(self, eighths: int | None) -> None:
        """Show a reading without telling anybody."""
        self._eighths = None if eighths is None else min(EIGHTHS, max(0, eighths))
        self.retranslate()

    def retranslate(self) -> None:
        """Set what is read out."""
        reading = "—" if self._eighths is None else f"{self._eighths} / {EIGHTHS}"
        self.setAccessibleName(translate("Widgets", "Fuel {reading}").format(reading=reading))
        self.update()

    def _choose(self, eighths: int) -> None:
        before = self._eighths
        self.set_eighths(eighths)
        if self._eighths is not None and self._eighths != before:
            self.changed.emit(self._eighths)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        part = (self.width() - 2 * _EDGE) / EIGHTHS
        place = int((event.position().x() - _EDGE) // part) + 1
        self._choose(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        now = self._eighths or 0
        wanted = {
            Qt.Key.Key_Left: now - 1,
            Qt.Key.Key_Down: now - 1,
            Qt.Key.Key_Right: now + 1,
            Qt.Key.Key_Up: now + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: EIGHTHS,
        }.get(Qt.Key(event.key()))
        if wanted is None and event.text().isdigit() and event.text():
            wanted = int(event.text())
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self._choose(wanted)

    def sizeHint(self) -> QSize:
        return QSize(150, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(t.colour("accent" if focused else "border"), 2 if focused else 1))
        painter.setBrush(t.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(t.colour("muted"))
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(11, 0, 0, 0), int(middle | Qt.AlignmentFlag.AlignLeft), "E")
        painter.drawText(self.rect().adjusted(0, 0, -11, 0), int(middle | Qt.AlignmentFlag.AlignRight), "F")
        painter.setPen(Qt.PenStyle.NoPen)
        part = (self.width() - 2 * _EDGE) / EIGHTHS
        for place in range(EIGHTHS):
            painter.setBrush(t.colour("accent" if place < (self._eighths or 0) else "neutral_tint"))
            block = QRectF(_EDGE + place * part + 1, self.height() / 2 - 6, part - 2, 12)
            painter.drawRoundedRect(block, 3, 3)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
