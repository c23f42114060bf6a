"""A share drawn against the line it should reach, and a quota with the place of this one in it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from aftersales_desktop.boards.request_details import LineBar, Meter
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.chips import bold
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.request_words import share_text, state_word
from aftersales_desktop.widgets.theme import tokens
from aftersales_desktop.widgets.time_words import number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

TRACK, TOP = 12, 22
STEPS = 5


class BarCanvas(QWidget):
    """The bar itself: how far it reaches, the line across it, a scale below."""

    def __init__(self, bar: LineBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{share_text(bar.value)} / {share_text(bar.line)}")

    def sizeHint(self) -> QSize:
        return QSize(200, TOP + TRACK + 26)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.colour("border"))
        track = QRectF(0, TOP, self.width(), TRACK)
        painter.drawRoundedRect(track, TRACK / 2, TRACK / 2)
        painter.setBrush(t.colour(Tone.OK if self._bar.passes else Tone.WARN))
        reach = max(TRACK, self._x(self._bar.value))
        painter.drawRoundedRect(QRectF(0, TOP, reach, TRACK), TRACK / 2, TRACK / 2)
        self._paint_line(painter)
        self._paint_scale(painter)
        painter.end()

    def _x(self, value: int) -> float:
        return self.width() * min(max(value, 0), self._bar.most) / max(1, self._bar.most)

    def _paint_line(self, painter: QPainter) -> None:
        painter.setPen(QPen(tokens().colour(Tone.TEXT), 2))
        x = self._x(self._bar.line)
        painter.drawLine(int(x), TOP - 7, int(x), TOP + TRACK + 7)
        painter.setFont(bold(self.font(), 12))
        words = translate("Widgets", "line at {share}").format(share=share_text(self._bar.line))
        wide = painter.fontMetrics().horizontalAdvance(words)
        left = min(x + 6, self.width() - wide)
        painter.drawText(QRectF(left, 0, wide, TOP - 6), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_scale(self, painter: QPainter) -> None:
        painter.setFont(bold(self.font(), 11))
        painter.setPen(tokens().colour(Tone.MUTED))
        for step in range(STEPS + 1):
            value = self._bar.most * step // STEPS
            x = self._x(value)
            words = f"{value // 100}"
            wide = painter.fontMetrics().horizontalAdvance(words)
            left = min(max(0.0, x - wide / 2), self.width() - wide)
            painter.drawText(QRectF(left, TOP + TRACK + 8, wide, 16), Qt.AlignmentFlag.AlignCenter, words)


def bar_card(bar: LineBar) -> Card:
    """Show a share in large, its distance from the line in words, the bar, and what is missing in money."""
    card = _sunken()
    tone = Tone.OK if bar.passes else Tone.WARN
    card.title_row.insertWidget(0, Label(share_text(bar.value), "figure", tone))
    card.title_row.insertWidget(1, Label(_distance(bar), "strong", tone))
    if bar.amount is not None:
        card.aside.setText(f"{state_word(bar.amount_label)} {bar.amount}")
    card.body.addWidget(BarCanvas(bar))
    if bar.missing is not None:
        card.body.addWidget(Label(f"{state_word(bar.missing_label)} {bar.missing}"))
    return card


def meter_card(meter: Meter) -> Card:
    """Show how much of a quota is used, and which number this one would be."""
    card = _sunken()
    over = meter.this > meter.quota
    words = translate("Widgets", "{used} of {quota} used").format(used=meter.used, quota=meter.quota)
    card.title_row.insertWidget(0, Label(words, "large", Tone.WARN if over else Tone.TEXT))
    this = translate("Widgets", "this would be number {n}").format(n=meter.this)
    card.title_row.insertWidget(1, Label(this, "strong", Tone.WARN if over else Tone.MUTED))
    card.aside.setText(state_word(meter.title))
    card.body.addWidget(MeterCanvas(meter))
    return card


class MeterCanvas(QWidget):
    """A box for each place of the quota, the used ones filled, this one marked."""

    def __init__(self, meter: Meter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meter = meter
        self.setFixedHeight(TRACK)
        self.setAccessibleName(f"{meter.used} / {meter.quota}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        places = max(self._meter.quota, self._meter.this)
        wide = self.width() / max(1, places)
        for place in range(1, places + 1):
            used = place <= self._meter.used
            tone = "accent" if used else "border"
            if place == self._meter.this:
                tone = "warn" if place > self._meter.quota else "hold"
            painter.setBrush(t.colour(tone))
            painter.drawRoundedRect(QRectF((place - 1) * wide, 0, wide - 4, TRACK), 4, 4)
        painter.end()


def _distance(bar: LineBar) -> str:
    points = number_text(abs(bar.value - bar.line) / 100, 1)
    if bar.value == bar.line:
        return translate("Widgets", "on the line")
    if bar.value > bar.line:
        return translate("Widgets", "{n} points above the line").format(n=points)
    return translate("Widgets", "{n} points below the line").format(n=points)


def _sunken() -> Card:
    card = Card(lambda: "")
    card.set_surface("sunken")
    card.title.hide()
    card.body.setSpacing(6)
    return card
