"""A row of steps: what is done, what is being done, what comes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from aftersales_desktop.widgets.chips import bold
from aftersales_desktop.widgets.icons import paint_icon
from aftersales_desktop.widgets.theme import tokens
from aftersales_desktop.widgets.tokens import Tone

_ICON = 18
_GAP = 7
_SHORTEST_LINE = 4
_LINE = 28


class Steps(QWidget):
    """Steps of one piece of work, in order, each with an icon that says how far it is."""

    def __init__(self, steps: Iterable[tuple[str, Callable[[], str]]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = tuple(steps)
        self._current = self._steps[0][0] if self._steps else ""
        self._done: frozenset[str] = frozenset()
        self._bad: frozenset[str] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def show_step(self, current: str, *, done: Collection[str] = (), bad: Collection[str] = ()) -> None:
        """Show how far the work is."""
        self._current, self._done, self._bad = current, frozenset(done), frozenset(bad)
        self.retranslate()

    def current(self) -> str:
        """Key of the step being done."""
        return self._current

    def retranslate(self) -> None:
        """Measure and read out the words again."""
        self.setAccessibleName(next((fn() for key, fn in self._steps if key == self._current), ""))
        self.updateGeometry()
        self.update()

    def _look(self, key: str) -> tuple[str, Tone]:
        if key in self._bad:
            return "mdi6.close-circle", Tone.BAD
        if key in self._done:
            return "mdi6.check-circle", Tone.OK
        if key == self._current:
            return "mdi6.circle-slice-8", Tone.ACCENT
        return "mdi6.circle-outline", Tone.FAINT

    def _words(self, place: int) -> str:
        return f"{place + 1} {self._steps[place][1]()}"

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(bold(self.font()))
        words = sum(metrics.horizontalAdvance(self._words(place)) for place in range(len(self._steps)))
        return QSize(
            words + len(self._steps) * (_ICON + _GAP) + (len(self._steps) - 1) * (_LINE + 2 * _GAP), 34
        )

    def _line(self) -> int:
        """How long the lines between the steps are: shorter where the last step would be cut off."""
        lacking = max(0, self.sizeHint().width() - self.width())
        return max(_SHORTEST_LINE, _LINE - -(-lacking // max(1, len(self._steps) - 1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 34)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        left, middle, line = 0, self.height() // 2, self._line()
        for place, (key, _) in enumerate(self._steps):
            name, tone = self._look(key)
            paint_icon(painter, name, QRect(left, middle - _ICON // 2, _ICON, _ICON), t.colour(tone))
            left += _ICON + _GAP
            painter.setFont(bold(self.font()) if key == self._current else self.font())
            strong = Tone.BAD if tone is Tone.BAD else Tone.TEXT
            painter.setPen(t.colour({Tone.ACCENT: Tone.ACCENT, Tone.FAINT: Tone.MUTED}.get(tone, strong)))
            width = painter.fontMetrics().horizontalAdvance(self._words(place))
            words = QRect(left, 0, width + 2, self.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._words(place))
            left += width + _GAP
            if place < len(self._steps) - 1:
                painter.setPen(QPen(t.colour(Tone.OK if key in self._done else "border"), 2))
                painter.drawLine(QPoint(left, middle), QPoint(left + line, middle))
                left += line + _GAP
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
