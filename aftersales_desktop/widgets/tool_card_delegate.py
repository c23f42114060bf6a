"""Paints one tool's card: sign, name, place; below the line how it stands and with whom."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from aftersales_desktop.domain.tools.lookups_board import BoardTool
from aftersales_desktop.widgets.chips import bold
from aftersales_desktop.widgets.icons import paint_icon
from aftersales_desktop.widgets.theme import tokens
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.tool_look import (
    STANDING_LOOK,
    since_line,
    standing_word,
    tool_icon,
    where_line,
)

TOOL_ROLE = Qt.ItemDataRole.UserRole + 1
CARD_HEIGHT = 148
LEAST_WIDTH = 226
GAP, PAD, SIGN, RADIUS = 12, 14, 44, 8
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class ToolCardDelegate(QStyledItemDelegate):
    """Draws a card in its cell, leaving the gap to its neighbours."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.size = QSize(LEAST_WIDTH, CARD_HEIGHT)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.size

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the ground, the head and the standing."""
        # The stubs lack the option's fields, which Qt fills in C++.
        view: Any = option
        tool: BoardTool = index.data(TOOL_ROLE)
        cell: QRect = view.rect
        card = cell.adjusted(1, 1, -GAP, -GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, card, view.state)
        inside = card.adjusted(PAD, PAD, -PAD, -PAD)
        self._paint_head(painter, inside, tool, view.font)
        self._paint_standing(painter, inside, tool, view.font)
        painter.restore()

    def _paint_ground(self, painter: QPainter, card: QRect, state: QStyle.StateFlag) -> None:
        t = tokens()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        edge: QColor = t.colour("accent" if chosen else "strong_border" if over else "border")
        painter.setPen(QPen(edge, 2 if chosen else 1))
        painter.setBrush(t.colour("surface"))
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_head(self, painter: QPainter, inside: QRect, tool: BoardTool, font: QFont) -> None:
        t = tokens()
        box = QRect(inside.left(), inside.top(), SIGN, SIGN)
        painter.setPen(t.colour("border"))
        painter.setBrush(t.colour("sunken"))
        painter.drawRoundedRect(QRectF(box), 6, 6)
        paint_icon(painter, tool_icon(tool.icon), box.adjusted(12, 12, -12, -12), t.colour(Tone.MUTED))
        words = QRect(box.right() + 12, inside.top(), inside.right() - box.right() - 12, SIGN // 2)
        _write(painter, words, tool.name, bold(font, 15), t.colour(Tone.TEXT))
        _write(painter, words.translated(0, SIGN // 2 + 1), where_line(tool), font, t.colour(Tone.MUTED))

    def _paint_standing(self, painter: QPainter, inside: QRect, tool: BoardTool, font: QFont) -> None:
        t = tokens()
        line = inside.top() + SIGN + 11
        painter.setPen(t.colour("border"))
        painter.drawLine(inside.left(), line, inside.right(), line)
        look = STANDING_LOOK[tool.standing]
        row = QRect(inside.left(), line + 8, inside.width(), 22)
        paint_icon(painter, look.icon, QRect(row.left(), row.top() + 2, 17, 17), t.colour(look.tone))
        word = row.adjusted(24, 0, 0, 0)
        heavy = bold(font)
        used = _write(painter, word, standing_word(tool.standing), heavy, t.colour(look.tone))
        person = word.adjusted(used + 12, 0, 0, 0)
        _write(painter, person, tool.borrower, heavy, t.colour(Tone.TEXT), RIGHT)
        since = row.translated(0, 22)
        _write(painter, since, since_line(tool, self._now()), font, t.colour(Tone.MUTED))


def _write(
    painter: QPainter, rect: QRect, text: str, font: QFont, ink: QColor, where: Qt.AlignmentFlag = LEFT
) -> int:
    """Write one line, shortened at its end when there is no room; gives the width used."""
    painter.setFont(font)
    painter.setPen(ink)
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
    painter.drawText(rect, where, shown)
    return metrics.horizontalAdvance(shown)
