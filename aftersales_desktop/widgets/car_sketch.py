"""The car from above with the marks of the walk-round on it (R2.1.2), set by click or by keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from aftersales_desktop.widgets.chips import bold
from aftersales_desktop.widgets.theme import tokens
from aftersales_desktop.widgets.words import translate

_WIDE, _HIGH = 340.0, 172.0
# Room for the words before and behind the car.
_BESIDE = 38
_RADIUS = 10.5
_STEP = 0.03


@dataclass(frozen=True)
class DamageMark:
    """A numbered mark; `x` runs from front (0) to back (1), `y` from the right side (0) to the left (1)."""

    number: int
    x: float
    y: float


def zone_of(x: float, y: float) -> str:
    """Which part of the car a point lies on, as a key: front_left, roof, rear_right."""
    length = "front" if x < 1 / 3 else "rear" if x > 2 / 3 else "middle"
    side = "right" if y < 1 / 3 else "left" if y > 2 / 3 else "centre"
    return f"{length}_{side}"


def zone_words(zone: str) -> str:
    """A part of the car in words, to name a mark."""
    words = {
        "front_left": translate("Widgets", "Front left"),
        "front_centre": translate("Widgets", "Front"),
        "front_right": translate("Widgets", "Front right"),
        "middle_left": translate("Widgets", "Left side"),
        "middle_centre": translate("Widgets", "Roof"),
        "middle_right": translate("Widgets", "Right side"),
        "rear_left": translate("Widgets", "Rear left"),
        "rear_centre": translate("Widgets", "Rear"),
        "rear_right": translate("Widgets", "Rear right"),
    }
    return words.get(zone, zone)


class CarSketch(QWidget):
    """A car to put damage marks on. With the keys: arrows move a cross, Space or Enter sets a mark.

    Signals:
        mark_placed: Where a new mark was set: x, y and the part of the car.
        mark_chosen: Number of the mark that was clicked.
    """

    mark_placed = Signal(float, float, str)
    mark_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[DamageMark, ...] = ()
        self._chosen = 0
        self._locked = False
        self._cross = QPointF(0.5, 0.5)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.retranslate()

    def show_marks(self, marks: Sequence[DamageMark], chosen: int = 0) -> None:
        """Show the marks of this walk-round, one of them chosen."""
        self._marks, self._chosen = tuple(marks), chosen
        self.retranslate()
        self.update()

    def marks(self) -> tuple[DamageMark, ...]:
        """The marks shown."""
        return self._marks

    def set_locked(self, *, locked: bool) -> None:
        """Take no more marks, once the customer has signed."""
        self._locked = locked
        self.setCursor(Qt.CursorShape.ArrowCursor if locked else Qt.CursorShape.CrossCursor)
        self.update()

    def retranslate(self) -> None:
        """Set what is read out."""
        words = translate(
            "Widgets", "Car from above, {n} marks. Arrow keys move the cross, Space sets a mark."
        )
        self.setAccessibleName(words.format(n=len(self._marks)))
        self.update()

    def _field(self) -> QRectF:
        """Where the car lies in the widget, keeping its proportions."""
        scale = min((self.width() - 2 * _BESIDE) / _WIDE, (self.height() - 8) / _HIGH)
        wide, high = _WIDE * scale, _HIGH * scale
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)

    def _share(self, point: QPointF) -> QPointF:
        field = self._field()
        x = (point.x() - field.left()) / field.width()
        y = (point.y() - field.top()) / field.height()
        return QPointF(min(1.0, max(0.0, x)), min(1.0, max(0.0, y)))

    def _point(self, x: float, y: float) -> QPointF:
        field = self._field()
        return QPointF(field.left() + x * field.width(), field.top() + y * field.height())

    def _place(self, share: QPointF) -> None:
        self._cross = share
        if not self._locked:
            self.mark_placed.emit(share.x(), share.y(), zone_of(share.x(), share.y()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        for mark in reversed(self._marks):
            away = self._point(mark.x, mark.y) - event.position()
            if away.x() ** 2 + away.y() ** 2 <= (_RADIUS + 3) ** 2:
                self.mark_chosen.emit(mark.number)
                return
        if self._field().contains(event.position()):
            self._place(self._share(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: QPointF(-_STEP, 0),
            Qt.Key.Key_Right: QPointF(_STEP, 0),
            Qt.Key.Key_Up: QPointF(0, -_STEP * 2),
            Qt.Key.Key_Down: QPointF(0, _STEP * 2),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is not None:
            moved = self._cross + move
            self._cross = QPointF(min(1.0, max(0.0, moved.x())), min(1.0, max(0.0, moved.y())))
            self.update()
        elif event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._place(self._cross)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(342, 176)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 120)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.colour("sunken"))
        painter.drawRoundedRect(self.rect(), 6, 6)
        self._paint_sides(painter)
        painter.save()
        field = self._field()
        painter.translate(field.topLeft())
        painter.scale(field.width() / _WIDE, field.height() / _HIGH)
        paint_car(painter)
        painter.restore()
        for mark in self._marks:
            self._paint_mark(painter, mark)
        if self.hasFocus():
            self._paint_focus(painter)
        painter.end()

    def _paint_sides(self, painter: QPainter) -> None:
        painter.setPen(tokens().colour("muted"))
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        edge = self.rect().adjusted(8, 5, -8, -5)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        top, bottom, middle = (
            Qt.AlignmentFlag.AlignTop,
            Qt.AlignmentFlag.AlignBottom,
            Qt.AlignmentFlag.AlignVCenter,
        )
        painter.drawText(edge, int(left | top), translate("Widgets", "Right side"))
        painter.drawText(edge, int(left | bottom), translate("Widgets", "Left side"))
        painter.drawText(edge, int(left | middle), translate("Widgets", "Front"))
        painter.drawText(edge, int(right | middle), translate("Widgets", "Rear"))

    def _paint_mark(self, painter: QPainter, mark: DamageMark) -> None:
        t = tokens()
        centre = self._point(mark.x, mark.y)
        chosen = mark.number == self._chosen
        painter.setPen(QPen(t.colour("surface"), 2))
        painter.setBrush(t.colour("accent" if chosen else "text"))
        painter.drawEllipse(centre, _RADIUS, _RADIUS)
        painter.setPen(t.colour("on_accent" if chosen else "surface"))
        painter.setFont(bold(self.font(), 12))
        ring = QRectF(centre.x() - _RADIUS, centre.y() - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(mark.number))

    def _paint_focus(self, painter: QPainter) -> None:
        t = tokens()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(t.colour("accent"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        if self._locked:
            return
        cross = self._point(self._cross.x(), self._cross.y())
        painter.drawLine(cross - QPointF(9, 0), cross + QPointF(9, 0))
        painter.drawLine(cross - QPointF(0, 9), cross + QPointF(0, 9))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _closed(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    path.closeSubpath()
    return path


def _outline() -> QPainterPath:
    path = QPainterPath(QPointF(44, 24))
    path.cubicTo(QPointF(110, 18), QPointF(230, 18), QPointF(292, 24))
    path.cubicTo(QPointF(318, 28), QPointF(326, 48), QPointF(326, 86))
    path.cubicTo(QPointF(326, 124), QPointF(318, 144), QPointF(292, 148))
    path.cubicTo(QPointF(230, 154), QPointF(110, 154), QPointF(44, 148))
    path.cubicTo(QPointF(22, 142), QPointF(16, 120), QPointF(16, 86))
    path.cubicTo(QPointF(16, 52), QPointF(22, 30), QPointF(44, 24))
    path.closeSubpath()
    return path


def paint_car(painter: QPainter) -> None:
    """Draw a car from above, its front at the left, into a field of 340 by 172."""
    t = tokens()
    line, glass = t.colour("faint"), t.colour("neutral_tint")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(t.colour("muted"))
    for x in (64, 236):
        for y in (15, 148):
            painter.drawRoundedRect(QRectF(x, y, 42, 9), 3, 3)
    painter.setPen(QPen(line, 1.4))
    painter.setBrush(t.colour("surface"))
    painter.drawPath(_closed((106, 24), (100, 11), (114, 13), (120, 23)))
    painter.drawPath(_closed((106, 148), (100, 161), (114, 159), (120, 149)))
    painter.drawPath(_outline())
    painter.setBrush(glass)
    painter.drawPath(_closed((104, 52), (136, 42), (142, 86), (136, 130), (104, 120), (100, 86)))
    painter.drawPath(_closed((244, 44), (268, 52), (272, 86), (268, 120), (244, 128), (240, 86)))
    painter.drawPath(_closed((114, 34), (132, 29), (236, 29), (252, 34), (236, 39), (134, 39)))
    painter.drawPath(_closed((114, 138), (132, 133), (236, 133), (252, 138), (236, 143), (134, 143)))
    for lamp in (((24, 52), (30, 34), (46, 29), (40, 44)), ((24, 120), (30, 138), (46, 143), (40, 128))):
        painter.drawPath(_closed(*lamp))
    for lamp in (
        ((322, 54), (318, 36), (304, 30), (310, 46)),
        ((322, 118), (318, 136), (304, 142), (310, 126)),
    ):
        painter.drawPath(_closed(*lamp))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(t.colour("border"), 1.4))
    painter.drawLine(QPointF(44, 52), QPointF(98, 60))
    painter.drawLine(QPointF(44, 120), QPointF(98, 112))
    painter.drawLine(QPointF(188, 26), QPointF(188, 40))
    painter.drawLine(QPointF(188, 132), QPointF(188, 146))
    painter.drawLine(QPointF(298, 44), QPointF(298, 128))
