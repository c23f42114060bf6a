"""Weeks as bars lying on top of each other, cut into steps or whole; each piece leads to its documents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from aftersales_desktop.widgets.chips import bold
from aftersales_desktop.widgets.theme import tokens

LABEL_WIDTH = 104
TOTAL_WIDTH = 64
FOOT = 24
MOST_BAR = 30
# A goal farther away than this would make the bars too short to be read; its words stand at the edge.
FARTHEST_GOAL = 1.6


@dataclass(frozen=True)
class BarPiece:
    """A piece of a bar: its key, size, colour and words."""

    key: str
    size: float
    colour: str
    text: str
    tip: str


@dataclass(frozen=True)
class PlotBar:
    """One week's bar with what stands before and after it; `now` weeks belong to the period chosen."""

    label: str
    total: str
    pieces: tuple[BarPiece, ...]
    now: bool


class Legend(QWidget):
    """What each colour of the plot stands for, in a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[tuple[str, str], ...] = ()
        self.setFixedHeight(20)

    def show_entries(self, entries: Sequence[tuple[str, str]]) -> None:
        """Show pairs of colour and word; none hides the row."""
        self._entries = tuple(entries)
        self.setVisible(bool(entries))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, left = QPainter(self), 4
        t = tokens()
        painter.setFont(bold(self.font(), 11))
        for colour, word in self._entries:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.colour(colour))
            painter.drawRect(left, 5, 10, 10)
            painter.setPen(t.colour("muted"))
            wide = painter.fontMetrics().horizontalAdvance(word)
            painter.drawText(left + 14, 15, word)
            left += wide + 26
        painter.end()


class WeeksPlot(QWidget):
    """Painted bars; the arrow keys go from week to week, Enter opens the one marked.

    Signals:
        pressed: Place of the week, and key of the piece (empty by keyboard).
    """

    pressed = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[PlotBar, ...] = ()
        self._goal: float | None = None
        self._goal_text = ""
        self._marked = -1
        self.setMinimumSize(360, 180)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_bars(self, bars: Sequence[PlotBar], goal: float | None, goal_text: str) -> None:
        """Show these weeks, and a dashed line where the goal lies."""
        self._bars, self._goal, self._goal_text = tuple(bars), goal, goal_text
        self._marked = min(self._marked, len(self._bars) - 1)
        self.setAccessibleDescription("; ".join(f"{bar.label}: {bar.total}" for bar in self._bars))
        self.update()

    def bars(self) -> tuple[PlotBar, ...]:
        """The bars shown."""
        return self._bars

    def place_of(self, week: int, key: str) -> QRectF:
        """Where a piece is painted; an empty rectangle when it is not."""
        return next(
            (rect for number, piece, rect in self._rects() if (number, piece.key) == (week, key)), QRectF()
        )

    def sizeHint(self) -> QSize:
        return QSize(500, 300)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, bar in enumerate(self._bars):
            self._paint_words(painter, number, bar)
        for number, piece, rect in self._rects():
            self._paint_piece(painter, piece, rect, faded=not self._bars[number].now)
        self._paint_goal(painter)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._at(event)
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        if found:
            QToolTip.showText(event.globalPosition().toPoint(), found[1].tip, self)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._at(event)
        if found and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(found[0], found[1].key)
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and self._bars:
            start = self._marked if self._marked >= 0 else len(self._bars) - 1 - step
            self._marked = min(max(start + step, 0), len(self._bars) - 1)
            self.update()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._marked >= 0:
            self.pressed.emit(self._marked, "")
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def _at(self, event: QMouseEvent) -> tuple[int, BarPiece] | None:
        where = event.position()
        return next(((number, piece) for number, piece, rect in self._rects() if rect.contains(where)), None)

    def _slot(self, number: int) -> QRectF:
        tall = (self.height() - FOOT) / max(1, len(self._bars))
        return QRectF(0, number * tall, self.width(), tall)

    def _scale(self) -> float:
        """Pixels for one unit."""
        most = max((sum(piece.size for piece in bar.pieces) for bar in self._bars), default=0.0)
        if self._goal is not None and self._goal <= most * FARTHEST_GOAL:
            most = max(most, self._goal)
        return (self.width() - LABEL_WIDTH - TOTAL_WIDTH) / most if most > 0 else 0.0

    def _rects(self) -> list[tuple[int, BarPiece, QRectF]]:
        scale, found = self._scale(), []
        for number, bar in enumerate(self._bars):
            slot = self._slot(number)
            tall = min(MOST_BAR, max(slot.height() - 8, 0.8 * slot.height()))
            left = float(LABEL_WIDTH)
            for piece in bar.pieces:
                wide = piece.size * scale
                if wide > 0:
                    found.append((number, piece, QRectF(left, slot.center().y() - tall / 2, wide, tall)))
                left += wide
        return found

    def _paint_words(self, painter: QPainter, number: int, bar: PlotBar) -> None:
        t, slot = tokens(), self._slot(number)
        if number == self._marked and self.hasFocus():
            painter.setPen(QPen(t.colour("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(slot.adjusted(1, 1, -1, -1), 4, 4)
        painter.setPen(t.colour("text" if bar.now else "muted"))
        painter.setFont(bold(self.font()) if bar.now else self.font())
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(4, slot.top(), LABEL_WIDTH - 8, slot.height()), left, bar.label)
        painter.drawText(slot.adjusted(slot.width() - TOTAL_WIDTH, 0, -4, 0), right, bar.total)

    def _paint_piece(self, painter: QPainter, piece: BarPiece, rect: QRectF, *, faded: bool) -> None:
        t = tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.colour(piece.colour))
        painter.setOpacity(0.45 if faded else 1.0)
        painter.drawRect(rect.adjusted(0, 0, -1, 0))
        painter.setOpacity(1.0)
        font = bold(self.font(), 11)
        if piece.text and QFontMetrics(font).horizontalAdvance(piece.text) + 6 < rect.width():
            painter.setFont(font)
            painter.setPen(t.colour("text" if faded or piece.colour in PALE else "surface"))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), piece.text)

    def _paint_goal(self, painter: QPainter) -> None:
        if self._goal is None or not self._scale():
            return
        t, floor = tokens(), self.height() - FOOT
        x = min(LABEL_WIDTH + self._goal * self._scale(), float(self.width() - TOTAL_WIDTH + 1))
        painter.setPen(QPen(t.colour("text"), 1, Qt.PenStyle.DashLine))
        if x < self.width() - TOTAL_WIDTH + 1:
            painter.drawLine(int(x), 0, int(x), floor)
        painter.setFont(bold(self.font(), 11))
        words = QRectF(x - 120, floor + 2, 240, FOOT - 4)
        words.moveRight(min(words.right(), self.width() - 2.0))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), self._goal_text)


PALE = frozenset({"neutral_tint"})
