"""Paints the cells of a table: words, small notes, chips, states and plates, in the theme's colours."""

from __future__ import annotations

from math import ceil
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from aftersales_desktop.widgets.chips import CHIP_HEIGHT, bold, chip_width, paint_chip
from aftersales_desktop.widgets.icons import paint_icon
from aftersales_desktop.widgets.plate import paint_plate, plate_width
from aftersales_desktop.widgets.row_model import COLUMN_ROLE, ROW_ROLE, AnyIndex, Column
from aftersales_desktop.widgets.theme import tokens
from aftersales_desktop.widgets.tokens import Tone

PAD = 8
_ICON = 16
_GAP = 7


class RowDelegate(QStyledItemDelegate):
    """Draws a cell at the top of its row, so that a row may be taller and hold a refusal below."""

    def __init__(self, row_height: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._row_height = row_height

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(60, self._row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw ground, hairline, and the column's own kind of content."""
        # The stubs lack the option's fields, which Qt fills in C++.
        view_option: Any = option
        rect: QRect = view_option.rect
        state: QStyle.StateFlag = view_option.state
        t = tokens()
        painter.save()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, t.colour("accent_tint"))
            if index.column() == 0:
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), t.colour("accent"))
        painter.setPen(t.colour("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        cell = QRect(rect.left() + PAD, rect.top(), rect.width() - 2 * PAD, self._row_height - 1)
        self._paint_content(painter, cell, index, view_option.font)
        painter.restore()

    def _paint_content(self, painter: QPainter, cell: QRect, index: AnyIndex, font: QFont) -> None:
        column: Column[Any] = index.data(COLUMN_ROLE)
        row: Any = index.data(ROW_ROLE)
        text, tone, name = column.text(row), column.tone(row), column.icon(row)
        painter.setFont(font)
        if column.kind == "chip":
            self._paint_chip_cell(painter, cell, text, tone or Tone.MUTED, name)
            return
        if column.kind == "plate":
            painter.setFont(bold(font))
            painter.setPen(tokens().colour(tone or Tone.TEXT))
            _paint_plate_cell(painter, cell, text)
            return
        if name:
            ink = tokens().colour(tone or Tone.MUTED)
            paint_icon(painter, name, _icon_place(cell), ink)
            cell = cell.adjusted(_ICON + _GAP, 0, 0, 0)
        if column.kind in {"strong", "state"} or column.strong(row):
            painter.setFont(bold(font))
        painter.setPen(tokens().colour(tone or Tone.TEXT))
        self._paint_words(painter, cell, column, text, column.note(row))

    def _paint_words(self, painter: QPainter, cell: QRect, column: Column[Any], text: str, note: str) -> None:
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, cell.width())
        painter.drawText(cell, int(column.alignment), shown)
        room = cell.width() - metrics.horizontalAdvance(shown) - 10
        if not note or room < 2 * PAD:
            return
        small = QFont(painter.font())
        small.setBold(False)
        small.setPixelSize(12)
        painter.setFont(small)
        painter.setPen(tokens().colour(Tone.MUTED))
        place = QRect(cell.right() - room, cell.top(), room, cell.height())
        cut = QFontMetrics(small).elidedText(note, Qt.TextElideMode.ElideRight, room)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)

    def _paint_chip_cell(self, painter: QPainter, cell: QRect, text: str, tone: str, name: str) -> None:
        if not text:
            return
        font = bold(painter.font(), 12)
        painter.setFont(font)
        width = QFontMetrics(font).horizontalAdvance(text) + 20 + (19 if name else 0)
        top = cell.top() + (cell.height() - CHIP_HEIGHT) // 2
        chip = QRect(cell.left(), top, min(width, cell.width()), CHIP_HEIGHT)
        paint_chip(painter, chip, text, tone, name, solid=False)


def words_width(font: QFont, words: str) -> int:
    """How wide words are, with the hair that keeps them from being shortened."""
    return QFontMetrics(font).horizontalAdvance(words) + 1 if words else 0


def room_of_cell(column: Column[Any], row: Any, font: QFont) -> tuple[int, int]:  # noqa: ANN401 - rows of any class
    """How wide a cell's sign and words are, and its note; as they are painted above."""
    text, name = column.text(row), column.icon(row)
    if column.kind == "chip":
        return (chip_width(QFontMetrics(bold(font, 12)), text, name), 0) if text else (0, 0)
    if column.kind == "plate":
        return ceil(plate_width(bold(font), text)), 0
    heavy = column.kind in {"strong", "state"} or column.strong(row)
    words = words_width(bold(font) if heavy else font, text) + (_ICON + _GAP if name else 0)
    note = column.note(row)
    small = QFont(font)
    small.setPixelSize(12)
    return words, words_width(small, note) + 10 if note else 0


def _icon_place(cell: QRect) -> QRect:
    return QRect(QPoint(cell.left(), cell.top() + (cell.height() - _ICON) // 2), QSize(_ICON, _ICON))


def _paint_plate_cell(painter: QPainter, cell: QRect, plate: str) -> None:
    metrics = QFontMetricsF(painter.font())
    if plate_width(painter.font(), plate) > cell.width():
        painter.setClipRect(cell)
    paint_plate(painter, cell.left(), cell.top() + (cell.height() + metrics.capHeight()) / 2, plate)
