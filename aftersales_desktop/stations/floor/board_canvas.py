"""The board as a widget: a bar is chosen by mouse or arrow keys and opened by Enter or a double click."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from html import escape

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from aftersales_desktop.boards.floor_rows import Bar, BarKind, FloorBoard, Suggestion
from aftersales_desktop.stations.floor.board_painting import BoardPainting, bay_height, focus_ring
from aftersales_desktop.stations.floor.board_scale import BoardScale
from aftersales_desktop.stations.floor.floor_looks import bar_words, note_words
from aftersales_desktop.widgets.time_words import clock_text
from aftersales_desktop.widgets.words import translate


@dataclass(frozen=True)
class PlacedBar:
    """A bar and the row it stands in."""

    place: int
    bar: Bar


def next_start(placed: PlacedBar, bars: list[PlacedBar]) -> datetime | None:
    """When the bay's next car begins; none after the last."""
    later = (
        other.bar.start
        for other in bars
        if other.place == placed.place and other.bar.start > placed.bar.start
    )
    return min(later, default=None)


class BoardCanvas(QWidget):
    """Draws the board; running clocks move with `tick()`.

    Signals:
        chosen: Id of the order now chosen, or None.
        opened: Id of the order that somebody wants to see.
        slot_pressed: The suggested slot was pressed.
    """

    chosen = Signal(object)
    opened = Signal(int)
    slot_pressed = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("floor_board")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._now = now
        self.board: FloorBoard | None = None
        self.suggested: Suggestion | None = None
        self._chosen: int | None = None
        self._rects: list[tuple[QRect, PlacedBar]] = []

    def show_board(self, board: FloorBoard) -> None:
        """Show the floor as it is."""
        self.board = board
        if self._chosen is not None and self._chosen not in {p.bar.order_id for p in self._placed()}:
            self._choose(None)
        self.setMinimumSize(self.minimumSizeHint())
        self.updateGeometry()
        self.update()

    def show_suggestion(self, suggested: Suggestion | None) -> None:
        """Show where the next car fits, or nothing."""
        self.suggested = suggested
        self.update()

    def tick(self) -> None:
        """Let the clocks move."""
        if self.isVisible():
            self.update()

    def chosen_order(self) -> int | None:
        """Id of the order chosen."""
        return self._chosen

    def rect_of(self, order_id: int) -> QRect:
        """Where an order's bar was drawn last; empty when it is not on the board."""
        return next((rect for rect, placed in self._rects if placed.bar.order_id == order_id), QRect())

    def _placed(self) -> list[PlacedBar]:
        """Every bar with its row, from the top left to the bottom right."""
        if self.board is None:
            return []
        return [PlacedBar(place, bar) for place, bay in enumerate(self.board.bays) for bar in bay.bars]

    def _slot(self) -> PlacedBar | None:
        """The suggested slot as a bar of its own."""
        if self.board is None or self.suggested is None:
            return None
        bay_ids = [bay.bay_id for bay in self.board.bays]
        if self.suggested.bay_id not in bay_ids:
            return None
        bar = Bar(
            order_id=self.suggested.order_id,
            number="",
            plate=self.suggested.plate,
            kind=BarKind.SUGGESTED,
            start=self.suggested.start,
            end=self.suggested.end,
            technician=self.suggested.technician,
        )
        return PlacedBar(bay_ids.index(self.suggested.bay_id), bar)

    def _choose(self, order_id: int | None) -> None:
        if order_id != self._chosen:
            self._chosen = order_id
            self.chosen.emit(order_id)
        self.update()

    def _at(self, event: QMouseEvent) -> PlacedBar | None:
        point = event.position().toPoint()
        return next((placed for rect, placed in reversed(self._rects) if rect.contains(point)), None)

    def _read_out(self, placed: PlacedBar) -> str:
        bar = placed.bar
        words = [bar.plate, bar_words(bar.kind), bar.technician, note_words(bar)]
        words.append(f"{clock_text(bar.start)}-{clock_text(bar.end)}")
        if bar.promised_at is not None:
            words.append(translate("Floor", "due {time}").format(time=clock_text(bar.promised_at)))
        return " · ".join(filter(None, words))

    def minimumSizeHint(self) -> QSize:
        if self.board is None:
            return QSize(400, 200)
        scale = BoardScale(self.board.day_begins, self.board.day_ends, 0)
        return QSize(scale.needed, bay_height(self.board))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._rects = []
        if self.board is not None:
            self._paint(painter, self.board)
        painter.end()

    def _paint(self, painter: QPainter, board: FloorBoard) -> None:
        now = self._now()
        scale = BoardScale(board.day_begins, board.day_ends, self.width())
        painting = BoardPainting(painter, scale, board, now)
        height = max(bay_height(board), self.height())
        painting.ground(height)
        painting.now_line(height)
        for place, bay in enumerate(board.bays):
            painting.names(place, bay)
            if bay.now is not None:
                painting.flag(place, bay.now)
        slot = self._slot()
        bars = [*self._placed(), *([slot] if slot else [])]
        for placed in bars:
            chosen = placed.bar.order_id == self._chosen
            rect = painting.bar(placed.place, placed.bar, next_start(placed, bars), chosen=chosen)
            self._rects.append((rect, placed))
        if self.hasFocus() and self._chosen is not None:
            focus_ring(painter, self.rect_of(self._chosen))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        placed = self._at(event)
        if placed is not None and placed.bar.kind is BarKind.SUGGESTED:
            self.slot_pressed.emit()
        else:
            self._choose(placed.bar.order_id if placed else None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        placed = self._at(event)
        if placed is not None and placed.bar.kind is not BarKind.SUGGESTED:
            self.opened.emit(placed.bar.order_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        ids = [placed.bar.order_id for placed in self._placed()]
        if step is not None and ids:
            place = ids.index(self._chosen) + step if self._chosen in ids else 0
            self._choose(ids[place % len(ids)])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._chosen is not None:
            self.opened.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            placed = next((p for rect, p in reversed(self._rects) if rect.contains(event.pos())), None)
            words = escape(self._read_out(placed)) if placed else ""
            QToolTip.showText(event.globalPos(), f"<span>{words}</span>" if words else "", self)
            return True
        return super().event(event)
