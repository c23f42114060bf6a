"""Draws the wall: every bay keeps its place, plate and remaining time are huge (read from five metres)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from aftersales_desktop.boards.floor_rows import Bar, BarKind, BayOnBoard, FloorBoard
from aftersales_desktop.stations.floor.floor_looks import BAR_LOOKS, bar_words, wall_words
from aftersales_desktop.widgets.chips import bold
from aftersales_desktop.widgets.icons import paint_icon
from aftersales_desktop.widgets.plate import paint_plate, plate_width
from aftersales_desktop.widgets.time_words import clock_text
from aftersales_desktop.widgets.tokens import DARK, Tone
from aftersales_desktop.widgets.words import translate

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
COUNTED = (
    BarKind.RUNNING,
    BarKind.PAUSED,
    BarKind.WAITING_PARTS,
    BarKind.WAITING_CONFIRMATION,
    BarKind.INSPECTION,
    BarKind.NEXT,
)
# The wall is drawn for 1920 x 1080 and shrinks or grows with its screen.
DRAWN_FOR, DRAWN_FOR_WIDTH = 1080, 1920
MOST_IN_A_COLUMN = 6
LARGE_WORDS = 36.0


@dataclass(frozen=True)
class WallGrid:
    """Where each bay's cell lies."""

    width: int
    height: int
    bays: int

    @property
    def unit(self) -> float:
        """How large one drawn pixel is on this screen."""
        return min(self.height / DRAWN_FOR, self.width / DRAWN_FOR_WIDTH)

    @property
    def columns(self) -> int:
        """Two columns, and one more for every six bays beyond twelve."""
        return max(2, -(-self.bays // MOST_IN_A_COLUMN))

    def cell(self, place: int) -> QRect:
        """The cell of a bay; bays run down a column, then down the next."""
        rows = max(1, -(-self.bays // self.columns))
        gap, head = round(16 * self.unit), round(112 * self.unit)
        width = (self.width - gap * (self.columns + 1)) // self.columns
        height = (self.height - head - gap * rows) // rows
        column, row = divmod(place, rows)
        return QRect(gap + column * (width + gap), head + row * (height + gap), width, height)


def remaining(bar: Bar, now: datetime) -> str:
    """Time left until the promise, or since it, in hours and minutes; the word beside it says which."""
    if bar.promised_at is None:
        return "—"
    minutes = int(abs(bar.promised_at - now) / timedelta(minutes=1))
    return f"{minutes // 60}:{minutes % 60:02d}"


def remaining_word(bar: Bar, now: datetime) -> str:
    """What stands before the time: a car over its promise has nothing left."""
    over = bar.promised_at is not None and bar.promised_at < now
    return translate("Floor", "late") if over else translate("Floor", "left")


class WallPainting:
    """One painting of the wall; always dark, so that it does not dazzle."""

    def __init__(self, painter: QPainter, board: FloorBoard, now: datetime, size: tuple[int, int]) -> None:
        self._p = painter
        self._board = board
        self._now = now
        self._grid = WallGrid(*size, len(board.bays))
        self._font = QFont(painter.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self) -> None:
        """Draw the clock, the counts and every bay."""
        self._p.fillRect(0, 0, self._grid.width, self._grid.height, DARK.colour("bg"))
        self._head()
        for place, bay in enumerate(self._board.bays):
            self._cell(self._grid.cell(place), bay)

    def _px(self, drawn: float) -> int:
        return round(drawn * self._grid.unit)

    def _set(self, drawn: float, colour: str, *, heavy: bool = True) -> None:
        font = bold(self._font, max(9, self._px(drawn)))
        font.setBold(heavy)
        self._p.setFont(font)
        self._p.setPen(DARK.colour(colour))

    def _head(self) -> None:
        self._set(84, "text")
        clock = clock_text(self._now)
        self._p.drawText(QRect(self._px(24), 0, self._px(320), self._px(112)), LEFT, clock)
        counts = [(kind, self._board.count(kind)) for kind in COUNTED]
        shown = [
            (wall_words(kind), count, str(BAR_LOOKS[kind].tone), BAR_LOOKS[kind].icon)
            for kind, count in counts
            if count
        ]
        if self._board.late:
            words = translate("Floor", "Late")
            shown.append((words, self._board.late, str(Tone.BAD), "mdi6.alert"))
        self._counts(shown)

    def _counts(self, shown: list[tuple[str, int, str, str]]) -> None:
        """From the right edge to the left; smaller when all of them would not fit beside the clock."""
        right = self._grid.width - self._px(24)
        small = self._word_size([words for words, *_ in shown])
        for words, count, tone, icon in reversed(shown):
            self._set(58, "text")
            number = QFontMetrics(self._p.font()).horizontalAdvance(str(count))
            self._set(small, tone)
            width = QFontMetrics(self._p.font()).horizontalAdvance(words)
            left = right - number - width - self._px(66)
            box = self._px(34)
            paint_icon(self._p, icon, QRect(left, self._px(40), box, box), DARK.colour(tone))
            text = QRect(left + self._px(44), 0, width + 4, self._px(112))
            self._p.drawText(text, LEFT, words)
            self._set(58, "text")
            self._p.drawText(QRect(right - number, 0, number + 2, self._px(112)), LEFT, str(count))
            right = left - self._px(36)

    def _word_size(self, words: list[str]) -> float:
        """How large the words beside the counts may be so that every one is seen."""
        self._set(LARGE_WORDS, "text")
        needed = sum(QFontMetrics(self._p.font()).horizontalAdvance(word) for word in words)
        room = self._grid.width - self._px(330) - self._px(140) * len(words)
        return LARGE_WORDS * min(1.0, room / needed) if needed and room > 0 else LARGE_WORDS

    def _cell(self, cell: QRect, bay: BayOnBoard) -> None:
        p, bar = self._p, bay.now
        late = bool(bar and bar.late)
        tone = BAR_LOOKS[bar.kind].tone if bar else Tone.FAINT
        p.setPen(QPen(DARK.colour("bad"), max(2, self._px(4))) if late else Qt.PenStyle.NoPen)
        p.setBrush(DARK.colour("surface"))
        p.drawRoundedRect(cell, self._px(10), self._px(10))
        box = QRect(cell.left(), cell.top(), self._px(112), cell.height())
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(DARK.tint(tone) if bar else DARK.colour("sunken"))
        p.drawRoundedRect(box, self._px(10), self._px(10))
        p.setBrush(DARK.colour(tone))
        p.drawRoundedRect(QRect(cell.left(), cell.top(), self._px(12), cell.height()), 4, 4)
        self._set(66 if len(bay.name) < 3 else 34, "text")  # noqa: PLR2004 - "12" is short, "Paint" is not
        p.drawText(box.adjusted(self._px(12), 0, 0, 0), CENTRE, bay.name)
        inside = cell.adjusted(self._px(136), self._px(8), -self._px(24), -self._px(8))
        if bar is None:
            self._set(44, "faint", heavy=False)
            p.drawText(inside, LEFT, translate("Floor", "Free"))
        else:
            self._car(inside, bay, bar)

    def _car(self, inside: QRect, bay: BayOnBoard, bar: Bar) -> None:
        upper = round(inside.height() * 0.6)
        top = QRect(inside.left(), inside.top(), inside.width(), upper)
        below = QRect(inside.left(), inside.top() + upper, inside.width(), inside.height() - upper)
        left = self._time(top, bar)
        self._plate(top, bar.plate, left - top.left() - self._px(16))
        self._under(below, bay, bar)

    def _time(self, rect: QRect, bar: Bar) -> int:
        """The remaining time at the right; gives where it begins."""
        tone = "bad" if bar.late else "text"
        words = remaining(bar, self._now)
        self._set(88, tone)
        width = QFontMetrics(self._p.font()).horizontalAdvance(words)
        self._p.drawText(rect, RIGHT, words)
        self._set(34, "bad" if bar.late else "muted", heavy=False)
        label = remaining_word(bar, self._now)
        small = QFontMetrics(self._p.font()).horizontalAdvance(label)
        begin = rect.right() - width - small - self._px(18)
        self._p.drawText(QRect(begin, rect.top(), small + 4, rect.height()), LEFT, label)
        return begin

    def _plate(self, rect: QRect, plate: str, room: int) -> None:
        drawn = 88.0
        self._set(drawn, "text")
        wide = plate_width(self._p.font(), plate)
        if wide > room:
            self._set(drawn * room / wide, "text")
        capital = QFontMetrics(self._p.font()).capHeight()
        paint_plate(self._p, rect.left(), (rect.top() + rect.bottom() + capital) / 2, plate)

    def _under(self, rect: QRect, bay: BayOnBoard, bar: Bar) -> None:
        """Technician, state, and the promised time or how late it will be."""
        due_width = self._due(rect, bar)
        look = BAR_LOOKS[bar.kind]
        who = bay.technicians[0] if bay.technicians else "—"
        self._set(38, "text", heavy=False)
        room = rect.width() - due_width - self._px(20)
        name = QFontMetrics(self._p.font()).elidedText(who, Qt.TextElideMode.ElideRight, room // 2)
        self._p.drawText(rect, LEFT, name)
        left = rect.left() + QFontMetrics(self._p.font()).horizontalAdvance(name) + self._px(30)
        box = self._px(36)
        mid = rect.center().y() - box // 2
        paint_icon(self._p, look.icon, QRect(left, mid, box, box), DARK.colour(look.tone))
        self._set(38, str(look.tone))
        left += box + self._px(12)
        space = rect.right() - due_width - left
        words = self._words_that_fit(bar.kind, space)
        self._p.drawText(QRect(left, rect.top(), space, rect.height()), LEFT, words)

    def _words_that_fit(self, kind: BarKind, room: int) -> str:
        """The state in full, or in the wall's short words; cut only when even these are too long."""
        measure = QFontMetrics(self._p.font())
        if measure.horizontalAdvance(bar_words(kind)) <= room:
            return bar_words(kind)
        return measure.elidedText(wall_words(kind), Qt.TextElideMode.ElideRight, room)

    def _due(self, rect: QRect, bar: Bar) -> int:
        if bar.promised_at is None:
            return 0
        words = translate("Floor", "due {time}").format(time=clock_text(bar.promised_at))
        # Over its promise the big time says how late it is; a second "late" would contradict it.
        if bar.late and bar.promised_at >= self._now:
            minutes = int(bar.late / timedelta(minutes=1))
            span = f"{minutes // 60}:{minutes % 60:02d}"
            words = translate("Floor", "late {span}").format(span=span)
        self._set(38, "bad" if bar.late else "muted", heavy=bool(bar.late))
        width = QFontMetrics(self._p.font()).horizontalAdvance(words)
        self._p.drawText(rect, RIGHT, words)
        if bar.late:
            box = self._px(34)
            left = rect.right() - width - box - self._px(12)
            place = QRect(left, rect.center().y() - box // 2, box, box)
            paint_icon(self._p, "mdi6.alert", place, DARK.colour("bad"))
            width += box + self._px(12)
        return width + self._px(12)
