"""Draws the floor board: bays as rows, hours as columns, the now line under the bars."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetrics, QPainter, QPen, QPolygon

from aftersales_desktop.boards.floor_rows import Bar, BarKind, BayOnBoard, FloorBoard
from aftersales_desktop.stations.floor.board_scale import BAY, HEAD, NAMES, BoardScale
from aftersales_desktop.stations.floor.floor_looks import BAR_LOOKS, bar_words, note_words
from aftersales_desktop.widgets.chips import bold
from aftersales_desktop.widgets.icons import paint_icon
from aftersales_desktop.widgets.plate import paint_plate, plate_width
from aftersales_desktop.widgets.theme import tokens
from aftersales_desktop.widgets.time_words import clock_text, running_clock
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
SMALL, PLATE = 12, 14
LONG_NAME = 3
SMALLEST_PLATE = 11
LATE_INSIDE = 240
FAINT_KINDS = frozenset({BarKind.DONE, BarKind.PLANNED, BarKind.NEXT})
DASHED = frozenset({BarKind.PLANNED, BarKind.NEXT, BarKind.SUGGESTED})


class BoardPainting:
    """One painting of one board at one moment."""

    def __init__(self, painter: QPainter, scale: BoardScale, board: FloorBoard, now: datetime) -> None:
        self._p = painter
        self._scale = scale
        self._board = board
        self._now = now
        self._t = tokens()
        self._font = QFont(painter.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def ground(self, height: int) -> None:
        """Hours, the noon break and the now line."""
        p, t, scale = self._p, self._t, self._scale
        p.fillRect(QRect(0, 0, scale.width, height), t.colour("surface"))
        noon = QRect(scale.x(self._board.noon_begins), HEAD, 0, height - HEAD)
        noon.setRight(scale.x(self._board.noon_ends))
        p.fillRect(noon, t.colour("sunken"))
        p.setFont(self._sized(SMALL))
        for number in range(scale.hours + 1):
            moment = self._board.day_begins + timedelta(hours=number)
            left = scale.x(moment)
            p.setPen(QPen(t.colour("border"), 1))
            p.drawLine(left, HEAD, left, height)
            if number < scale.hours:
                p.setPen(t.colour("muted"))
                p.drawText(QRect(left + 7, 0, 60, HEAD), LEFT, clock_text(moment))
        p.setPen(t.colour("muted"))
        p.drawText(QRect(14, 0, NAMES - 28, HEAD), LEFT, translate("Floor", "Bay · technician"))
        p.drawText(QRect(14, 0, NAMES - 24, HEAD), RIGHT, translate("Floor", "Clock"))
        p.setPen(QPen(t.colour("border"), 1))
        p.drawLine(0, HEAD, scale.width, HEAD)

    def now_line(self, height: int) -> None:
        """The line that says what time it is; bars are drawn over it."""
        if not self._board.day_begins <= self._now <= self._board.day_ends:
            return
        p, t, x = self._p, self._t, self._scale.x(self._now)
        p.setPen(QPen(t.colour("text"), 2))
        p.drawLine(x, HEAD - 4, x, height)
        label = QRect(x - 24, 4, 48, 24)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(t.colour("text"))
        p.drawRoundedRect(label, 12, 12)
        p.setPen(t.colour("surface"))
        p.setFont(bold(self._font, SMALL + 1))
        p.drawText(label, CENTRE, clock_text(self._now))

    def names(self, place: int, bay: BayOnBoard) -> None:
        """Bay, technician and clock at the left of a row."""
        p, t, row = self._p, self._t, self._scale.row(place)
        p.setPen(QPen(t.colour("border"), 1))
        p.drawLine(0, row.bottom() + 1, self._scale.width, row.bottom() + 1)
        box = QRect(12, row.top() + 12, 34, 32)
        p.setBrush(t.colour("sunken"))
        p.drawRoundedRect(box, 6, 6)
        p.setPen(t.colour("text"))
        p.setFont(bold(self._font, 15 if len(bay.name) < LONG_NAME else 11))
        p.drawText(box, CENTRE, self._cut(bay.name, box.width() - 2))
        self._who(bay, QRect(54, row.top() + 8, NAMES - 62, 20))
        self._clock(bay, QRect(54, row.top() + 29, NAMES - 62, 18))

    def _who(self, bay: BayOnBoard, rect: QRect) -> None:
        self._p.setFont(bold(self._font, 13))
        names = bay.technicians[0] if bay.technicians else translate("Floor", "Free")
        if len(bay.technicians) > 1:
            names = f"{names} +{len(bay.technicians) - 1}"
        self._p.setPen(self._t.colour("text" if bay.technicians else "faint"))
        self._p.drawText(rect, LEFT, self._cut(names, rect.width()))

    def _clock(self, bay: BayOnBoard, rect: QRect) -> None:
        if bay.now is None:
            return
        p, t = self._p, self._t
        runs = bool(bay.running_since)
        look = BAR_LOOKS[BarKind.RUNNING if runs else bay.now.kind]
        tone = t.colour(look.tone)
        icon = "mdi6.play" if runs else look.icon
        paint_icon(p, icon, QRect(rect.left(), rect.top() + 2, 14, 14), tone)
        p.setFont(self._sized(SMALL))
        p.setPen(tone)
        clock = running_clock(bay.worked_until(self._now))
        words = translate("Floor", "on clock") if runs else bar_words(bay.now.kind)
        room = rect.width() - 18 - QFontMetrics(bold(self._font, 13)).horizontalAdvance(clock) - 4
        if QFontMetrics(p.font()).horizontalAdvance(words) <= room:
            p.drawText(rect.adjusted(18, 0, 0, 0), LEFT, words)
        p.setFont(bold(self._font, 13) if runs else self._sized(13))
        p.setPen(t.colour("text" if runs else "muted"))
        p.drawText(rect, RIGHT, clock)

    def flag(self, place: int, bar: Bar) -> None:
        """The promised time of the car that stands in the bay."""
        if bar.promised_at is None or not self._board.day_begins <= bar.promised_at <= self._board.day_ends:
            return
        p, t, row = self._p, self._t, self._scale.row(place)
        x, top = self._scale.x(bar.promised_at), row.top() + 8
        tone = t.colour("bad") if bar.late else t.colour("muted")
        p.setPen(QPen(tone, 2))
        p.drawLine(x, top, x, row.bottom() - 6)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(tone)
        p.drawPolygon(QPolygon([QPoint(x, top), QPoint(x + 13, top + 5), QPoint(x, top + 11)]))
        if not bar.late and bar.end <= bar.promised_at:
            p.setFont(self._sized(SMALL))
            p.setPen(t.colour("muted"))
            p.drawText(QRect(x + 6, row.top() + 28, 60, 20), LEFT, clock_text(bar.promised_at))

    def bar(self, place: int, bar: Bar, until: datetime | None, *, chosen: bool) -> QRect:
        """One car, up to where the bay's next one begins; gives its rectangle."""
        p, t = self._p, self._t
        rect = self._scale.bar(place, bar.start, bar.end, until)
        look = BAR_LOOKS[bar.kind]
        tone, faint = t.colour(look.tone), bar.kind in FAINT_KINDS
        ground = t.colour("surface") if bar.kind in DASHED else t.tint(look.tone)
        edge = QPen(t.colour("strong_border") if faint else tone, 2 if chosen else 1)
        if bar.kind in DASHED:
            edge.setStyle(Qt.PenStyle.DashLine)
        p.setPen(QPen(t.colour("border"), 1) if bar.kind is BarKind.DONE and not chosen else edge)
        p.setBrush(ground)
        p.drawRoundedRect(rect, 6, 6)
        if not faint and bar.kind is not BarKind.SUGGESTED:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(tone)
            p.drawRoundedRect(QRect(rect.left(), rect.top(), 4, rect.height() + 1), 2, 2)
        if bar.late and bar.promised_at is not None:
            room_ends = self._scale.width if until is None else self._scale.x(until)
            self._overrun(rect, bar, bar.promised_at, room_ends)
        self._bar_words(rect, bar)
        return rect

    def _overrun(self, rect: QRect, bar: Bar, promised: datetime, room_ends: int) -> None:
        """Hatch what lies after the promise, and say how late it will be where nothing is written over."""
        p, t = self._p, self._t
        over = QRect(rect)
        over.setLeft(min(max(rect.left(), self._scale.x(promised)), rect.right() - 4))
        p.setPen(QPen(t.colour("bad"), 1))
        p.setBrush(QBrush(t.colour("bad"), Qt.BrushStyle.BDiagPattern))
        p.drawRoundedRect(over, 4, 4)
        p.setFont(bold(self._font, SMALL))
        p.setPen(t.colour("bad"))
        words = translate("Floor", "late {span}").format(span=running_clock(bar.late)[:-3])
        width = QFontMetrics(p.font()).horizontalAdvance(words)
        due = translate("Floor", "due {time}").format(time=clock_text(promised))
        if rect.right() + 6 + width <= room_ends - 4:
            left, side = rect.right() + 6, LEFT
        elif over.left() - rect.left() > LATE_INSIDE:
            left, side = over.left() - 126, RIGHT
        else:
            return
        p.drawText(QRect(left, rect.top() + 1, 120, 18), side, words)
        p.setFont(self._sized(SMALL))
        p.drawText(QRect(left, rect.top() + 20, 120, 18), side, due)

    def _bar_words(self, rect: QRect, bar: Bar) -> None:
        """Plate above, state and note below; what is too narrow shows the plate only as far as it goes."""
        p, t, look = self._p, self._t, BAR_LOOKS[bar.kind]
        over_from = self._scale.x(bar.promised_at) if bar.late and bar.promised_at else rect.right()
        right = min(rect.right(), over_from) if over_from > rect.left() + 60 else rect.right()
        inside = QRect(rect.left() + 11, rect.top() + 1, right - rect.left() - 13, rect.height() - 2)
        faint = bar.kind in FAINT_KINDS
        p.save()
        p.setClipRect(inside)
        p.setFont(bold(self._font, PLATE) if not faint else self._sized(PLATE))
        p.setPen(t.colour("muted" if faint else look.tone if bar.kind is BarKind.SUGGESTED else "text"))
        paint_plate(p, inside.left(), rect.top() + 17, self._plate_that_fits(bar.plate, inside.width()))
        paint_icon(p, look.icon, QRect(inside.left(), rect.top() + 22, 13, 13), t.colour(look.tone))
        words = bar_words(bar.kind)
        p.setFont(bold(self._font, SMALL) if not faint else self._sized(SMALL))
        p.setPen(t.colour(look.tone))
        shown = QFontMetrics(p.font()).horizontalAdvance(words) + 25
        if shown - 8 <= inside.width():
            p.drawText(QRect(inside.left() + 17, rect.top() + 19, inside.width() - 17, 18), LEFT, words)
        self._note(QRect(inside.left() + shown, rect.top() + 19, inside.width() - shown, 18), bar)
        p.restore()

    def _plate_that_fits(self, plate: str, room: int) -> str:
        """Make the letters smaller; in a very short bar only the end is left, which tells cars apart."""
        heavy = self._p.font().bold()
        for pixels in (PLATE, 12, SMALLEST_PLATE):
            font = self._sized(pixels)
            font.setBold(heavy)
            self._p.setFont(font)
            if plate_width(font, plate) <= room:
                return plate
        for begin in range(1, len(plate)):
            tail = f"…{plate[begin:].lstrip('·-')}"
            if plate_width(self._p.font(), tail) <= room:
                return tail
        return ""

    def _note(self, rect: QRect, bar: Bar) -> None:
        note = note_words(bar) if bar.kind not in {BarKind.DONE, BarKind.SUGGESTED} else ""
        if note and rect.width() > 24:  # noqa: PLR2004 - less than two signs say nothing
            self._p.setFont(self._sized(SMALL))
            self._p.setPen(self._t.colour("muted" if bar.kind in FAINT_KINDS else "text"))
            self._p.drawText(rect, LEFT, self._cut(note, rect.width()))

    def _sized(self, pixels: int) -> QFont:
        font = QFont(self._font)
        font.setPixelSize(pixels)
        return font

    def _cut(self, text: str, width: int) -> str:
        return QFontMetrics(self._p.font()).elidedText(text, Qt.TextElideMode.ElideRight, width)


def bay_height(board: FloorBoard) -> int:
    """How high a board has to be."""
    return HEAD + BAY * max(1, len(board.bays)) + 2


def focus_ring(painter: QPainter, rect: QRect) -> None:
    """Show which bar the keyboard is on."""
    painter.setPen(QPen(tokens().colour(Tone.ACCENT), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 7, 7)
