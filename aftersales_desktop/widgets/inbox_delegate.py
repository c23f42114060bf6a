"""Paints one request of the inbox: its kind and amount, what it is about, who asked and how long it waits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from string import ascii_letters
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from aftersales_desktop.boards.inbox import DecidedRow, InboxRow, RequestHead
from aftersales_desktop.widgets.chips import bold, chip_width, paint_chip
from aftersales_desktop.widgets.icons import paint_icon
from aftersales_desktop.widgets.plate import paint_plate, plate_width
from aftersales_desktop.widgets.request_words import (
    STATE_LOOK,
    amount_of,
    asker_of,
    bold_of,
    deciders_of,
    look_of,
    outcome_of,
    says_of,
    state_word,
    wait_of,
)
from aftersales_desktop.widgets.theme import tokens
from aftersales_desktop.widgets.tokens import Tone

Listed = InboxRow | DecidedRow
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
MARKED_ROLE = Qt.ItemDataRole.UserRole + 2
HEIGHT, PAD, CHIP = 80, 15, 22
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class InboxDelegate(QStyledItemDelegate):
    """Three lines a request, each with its sign; a locked one is grey, a marked one carries a tick."""

    def __init__(
        self, now: Callable[[], datetime], first_seen: Callable[[], int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._first_seen = first_seen

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw ground, kind, subject and foot."""
        # The stubs lack the option's fields, which Qt fills in C++.
        view: Any = option
        row: Listed = index.data(ROW_ROLE)
        cell: QRect = view.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, cell, view.state)
        inside = cell.adjusted(PAD, 9, -PAD, -9)
        locked = isinstance(row, InboxRow) and not row.mine
        ink = Tone.MUTED if locked else Tone.TEXT
        first = QRect(inside.left(), inside.top(), inside.width(), CHIP)
        self._paint_kind(painter, first, row.head, view.font, ink)
        self._paint_place(painter, first, index, view.font)
        self._paint_subject(painter, first.translated(0, CHIP + 1), row.head, view.font, ink)
        self._paint_foot(painter, first.translated(0, 2 * CHIP - 1), row, view.font)
        painter.restore()

    def _paint_ground(self, painter: QPainter, cell: QRect, state: QStyle.StateFlag) -> None:
        t = tokens()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell, t.tint(Tone.ACCENT))
            painter.fillRect(QRect(cell.left(), cell.top(), 3, cell.height()), t.colour(Tone.ACCENT))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(cell, t.colour("sunken"))
        painter.setPen(t.colour("border"))
        painter.drawLine(cell.left() + PAD, cell.bottom(), cell.right() - PAD, cell.bottom())

    def _paint_kind(self, painter: QPainter, line: QRect, head: RequestHead, font: QFont, ink: Tone) -> None:
        look = look_of(head.power)
        painter.setFont(bold(font, 12))
        words = look.name()
        width = chip_width(painter.fontMetrics(), words, look.icon)
        chip = QRect(line.left(), line.top(), width, CHIP)
        paint_chip(painter, chip, words, look.tone, look.icon, solid=False)
        room = line.adjusted(width + 8, 0, 0, 0)
        write(painter, room, amount_of(head), bold(font, 16), tokens().colour(ink), RIGHT)

    def _paint_place(
        self,
        painter: QPainter,
        line: QRect,
        index: QModelIndex | QPersistentModelIndex,
        font: QFont,
    ) -> None:
        """The sign that chooses it, in the margin; a tick where it is marked for one stroke together."""
        margin = QRect(line.left() - PAD + 5, line.top(), PAD - 5, CHIP)
        if index.data(MARKED_ROLE):
            tick = QRect(margin.left() - 1, line.top() + 4, 14, 14)
            paint_icon(painter, "mdi6.check-bold", tick, tokens().colour(Tone.ACCENT))
        elif sign := self._sign_of(index.row()):
            small = QFont(font)
            small.setPixelSize(10)
            write(painter, margin, sign, small, tokens().colour(Tone.MUTED))

    def _sign_of(self, place: int) -> str:
        """Tell the key that chooses a place; none above the view, nor beyond all signs."""
        seen = place - self._first_seen()
        return SIGNS[seen] if 0 <= seen < len(SIGNS) else ""

    def _paint_subject(
        self, painter: QPainter, line: QRect, head: RequestHead, font: QFont, ink: Tone
    ) -> None:
        heavy = bold(font)
        painter.setFont(heavy)
        painter.setPen(tokens().colour(ink))
        if head.plate:
            base = line.top() + (line.height() + painter.fontMetrics().capHeight()) / 2
            paint_plate(painter, line.left(), base, head.plate)
            used = int(plate_width(heavy, head.plate))
        else:
            half = QRect(line.left(), line.top(), line.width() * 2 // 3, line.height())
            used = write(painter, half, bold_of(head), heavy, tokens().colour(ink))
        room = line.adjusted(used + 9, 0, 0, 0)
        write(painter, room, says_of(head), font, tokens().colour(Tone.MUTED))

    def _paint_foot(self, painter: QPainter, line: QRect, row: Listed, font: QFont) -> None:
        small = QFont(font)
        small.setPixelSize(12)
        if isinstance(row, DecidedRow):
            icon, tone = STATE_LOOK[row.state]
            self._paint_ends(painter, line, small, (icon, state_word(row.state), tone), row)
            return
        words, tone = wait_of(row, self._now())
        used = self._paint_wait(painter, line, small, words, tone)
        room = line.adjusted(0, 0, -used - 10, 0)
        if not row.mine:
            paint_icon(
                painter,
                "mdi6.lock-outline",
                QRect(room.left(), room.top() + 4, 13, 13),
                tokens().colour(Tone.MUTED),
            )
            write(painter, room.adjusted(19, 0, 0, 0), deciders_of(row), small, tokens().colour(Tone.MUTED))
        else:
            write(painter, room, asker_of(row), small, tokens().colour(Tone.MUTED))

    def _paint_wait(self, painter: QPainter, line: QRect, font: QFont, words: str, tone: Tone) -> int:
        heavy = bold(font, 12) if tone is not Tone.MUTED else font
        used = write(painter, line, words, heavy, tokens().colour(tone), RIGHT)
        if tone is Tone.MUTED:
            return used
        sign = QRect(line.right() - used - 18, line.top() + 4, 14, 14)
        paint_icon(painter, "mdi6.clock-alert-outline", sign, tokens().colour(tone))
        return used + 20

    def _paint_ends(
        self, painter: QPainter, line: QRect, font: QFont, end: tuple[str, str, Tone], row: DecidedRow
    ) -> None:
        icon, words, tone = end
        ink = tokens().colour(tone)
        paint_icon(painter, icon, QRect(line.left(), line.top() + 4, 13, 13), ink)
        used = write(painter, line.adjusted(18, 0, 0, 0), words, bold(font, 12), ink)
        room = line.adjusted(used + 28, 0, 0, 0)
        write(painter, room, outcome_of(row, self._now()), font, tokens().colour(Tone.MUTED), RIGHT)


# What chooses a request at one press, counted from the first one in view: whatever can be seen has its key.
SIGNS = "1234567890" + ascii_letters


def write(
    painter: QPainter, rect: QRect, text: str, font: QFont, ink: QColor, where: Qt.AlignmentFlag = LEFT
) -> int:
    """Write one line, shortened at its end when there is no room; gives the width used."""
    painter.setFont(font)
    painter.setPen(ink)
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
    painter.drawText(rect, where, shown)
    return metrics.horizontalAdvance(shown)
