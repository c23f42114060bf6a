"""Cars handed over on the last days, and how many of them by the promised time (R7.5.8)."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from aftersales_desktop.boards.director_day import DayOfDeliveries
from aftersales_desktop.widgets.chips import bold
from aftersales_desktop.widgets.theme import tokens
from aftersales_desktop.widgets.time_words import zone
from aftersales_desktop.widgets.words import translate

FOOT = 34
HEAD = 18
MOST_WIDTH = 34


class DeliveriesPlot(QWidget):
    """One bar a day: full colour for what was kept, light above it for what was late."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[DayOfDeliveries, ...] = ()
        self.setMinimumSize(320, 140)

    def show_days(self, days: tuple[DayOfDeliveries, ...]) -> None:
        """Show these days, the last one being today."""
        self._days = days
        spoken = translate("Director", "{day}: {n} handed over, {kept} on time")
        self.setAccessibleDescription(
            "; ".join(spoken.format(day=d.day, n=d.delivered, kept=d.on_time) for d in days if d.delivered)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 180)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._days:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = tokens()
        floor = self.height() - FOOT
        most = max(1, *(day.delivered for day in self._days))
        slot = self.width() / len(self._days)
        painter.setPen(t.colour("border"))
        painter.drawLine(0, floor, self.width(), floor)
        for place, day in enumerate(self._days):
            self._paint_day(painter, QRectF(place * slot, HEAD, slot, floor - HEAD), day, most)
        painter.end()

    def _paint_day(self, painter: QPainter, slot: QRectF, day: DayOfDeliveries, most: int) -> None:
        t = tokens()
        today = day is self._days[-1]
        width = min(MOST_WIDTH, slot.width() - 8)
        left = slot.center().x() - width / 2
        whole, kept = (slot.height() * count / most for count in (day.delivered, day.on_time))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.colour("warn"))
        painter.setOpacity(0.55)
        painter.drawRect(QRectF(left, slot.bottom() - whole, width, whole - kept))
        painter.setOpacity(1.0)
        painter.setBrush(t.colour("accent" if today else "strong_border"))
        painter.drawRect(QRectF(left, slot.bottom() - kept, width, kept))
        centre = Qt.AlignmentFlag.AlignHCenter
        painter.setPen(t.colour("text" if today else "muted"))
        painter.setFont(bold(self.font(), 12) if today else self.font())
        if day.delivered:
            head = QRectF(slot.left(), slot.bottom() - whole - HEAD, slot.width(), HEAD)
            painter.drawText(head, int(centre | Qt.AlignmentFlag.AlignBottom), str(day.delivered))
        foot = QRectF(slot.left(), slot.bottom() + 4, slot.width(), FOOT - 4)
        moment = datetime.combine(day.day, time(12), tzinfo=zone())
        words = f"{moment:%m/%d}"
        if painter.fontMetrics().horizontalAdvance(words) > slot.width() - 2:
            words = f"{moment:%d}"
        painter.drawText(foot, int(centre | Qt.AlignmentFlag.AlignTop), words)
