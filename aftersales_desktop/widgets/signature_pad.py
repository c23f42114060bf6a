"""Where the customer signs: with pen, finger or mouse; kept as strokes and as a picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageWriter,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from aftersales_desktop.widgets.theme import tokens
from aftersales_desktop.widgets.words import translate

Stroke = list[list[float]]
_FINE = 4
_PICTURE = QSize(720, 200)


class SignaturePad(QWidget):
    """Strokes as lists of [x, y] between 0 and 1, so that they can be drawn at any size.

    Signals:
        signed: A stroke was finished.
        cleared: The pad was emptied by the person (Delete or Backspace).
    """

    signed = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[Stroke] = []
        self._locked = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.retranslate()

    def strokes(self) -> list[Stroke]:
        """The strokes, ready for JSON; rounded so that the same signature gives the same text."""
        return [[[round(x, _FINE), round(y, _FINE)] for x, y in stroke] for stroke in self._strokes]

    def show_strokes(self, strokes: Sequence[Sequence[Sequence[float]]]) -> None:
        """Show a signature that was kept."""
        self._strokes = [[[float(point[0]), float(point[1])] for point in stroke] for stroke in strokes]
        self.retranslate()

    def is_empty(self) -> bool:
        """Whether nobody has signed."""
        return not self._strokes

    def clear(self) -> None:
        """Take the signature away."""
        self._strokes = []
        self.retranslate()

    def set_locked(self, *, locked: bool) -> None:
        """Take no more strokes."""
        self._locked = locked
        self.setCursor(Qt.CursorShape.ArrowCursor if locked else Qt.CursorShape.CrossCursor)

    def png(self) -> bytes:
        """The signature as a black-on-white picture for the archive and the print; empty when unsigned."""
        if self.is_empty():
            return b""
        image = QImage(_PICTURE, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        self._draw(
            painter, QRectF(0, 0, _PICTURE.width(), _PICTURE.height()), QColor(Qt.GlobalColor.black), 4
        )
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"PNG")).write(image)
        return bytes(buffer.data().data())

    def retranslate(self) -> None:
        """Set what is read out."""
        signed = translate("Widgets", "Signature, signed")
        empty = translate("Widgets", "Signature, not signed yet")
        self.setAccessibleName(empty if self.is_empty() else signed)
        self.update()

    def _share(self, point: QPointF) -> list[float]:
        x = min(1.0, max(0.0, point.x() / max(1, self.width())))
        y = min(1.0, max(0.0, point.y() / max(1, self.height())))
        return [x, y]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._locked and event.button() == Qt.MouseButton.LeftButton:
            self._strokes.append([self._share(event.position())])
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._locked and self._strokes and event.buttons() & Qt.MouseButton.LeftButton:
            self._strokes[-1].append(self._share(event.position()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._locked and self._strokes and event.button() == Qt.MouseButton.LeftButton:
            self.retranslate()
            self.signed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and not self._locked:
            self.clear()
            self.cleared.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(320, 96)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 64)

    def _draw(self, painter: QPainter, field: QRectF, ink: QColor, width: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        round_pen = QPen(
            ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        )
        painter.setPen(round_pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes:
            points = [
                QPointF(field.left() + x * field.width(), field.top() + y * field.height()) for x, y in stroke
            ]
            path = QPainterPath(points[0])
            for point in points[1:]:
                path.lineTo(point)
            if len(points) == 1:
                path.lineTo(points[0] + QPointF(0.1, 0))
            painter.drawPath(path)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(t.colour("accent" if focused else "border"), 2 if focused else 1))
        painter.setBrush(t.colour("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(QPen(t.colour("border"), 2))
        line = int(self.height() * 0.78)
        painter.drawLine(16, line, self.width() - 16, line)
        if self.is_empty():
            painter.setPen(t.colour("muted"))
            hint = translate("Widgets", "Sign here")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, hint)
        self._draw(painter, QRectF(self.rect()), t.colour("text"), 2.2)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
