"""One figure: name, value, better or worse in words, goal, and how it went over the last weeks."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from aftersales_desktop.boards.director_figures import Figure
from aftersales_desktop.boards.figure_pieces import FigureKey
from aftersales_desktop.stations.director.figures_words import (
    change_text,
    change_tone,
    figure_name,
    formula_text,
    goal_text,
    unit_text,
    value_text,
)
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.labels import ElidedLabel, Label, set_tip
from aftersales_desktop.widgets.theme import tokens
from aftersales_desktop.widgets.tokens import Tone

FEWEST_POINTS = 2
WIDE_ENOUGH = 140
FORMULA_LINES = 2
PRESSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Sparkline(QWidget):
    """The last weeks as a line, without a scale: up, down or level."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[float | None, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_values(self, values: tuple[float | None, ...]) -> None:
        """Show these values, the last one marked by a point."""
        self._values = values
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(48, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        known = [(place, value) for place, value in enumerate(self._values) if value is not None]
        if len(known) < FEWEST_POINTS:
            return
        low, high = min(value for _, value in known), max(value for _, value in known)
        wide, tall = self.width() - 8, self.height() - 8
        last = len(self._values) - 1
        points = [
            QPointF(4 + wide * place / last, 4 + tall * (high - value) / ((high - low) or 1))
            for place, value in known
        ]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens().colour("accent"), 1.6))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(tokens().colour("accent"))
        painter.drawEllipse(points[-1], 2.5, 2.5)
        painter.end()


class FigureTile(Card):
    """Pressed, it shows its weeks in the plot; pressed again, the documents behind it.

    Signals:
        pressed: By mouse, Space or Enter.
    """

    pressed = Signal()

    def __init__(self, key: FigureKey, parent: QWidget | None = None) -> None:
        self.key = key
        self._figure: Figure | None = None
        self._name = ElidedLabel(role="small")
        self._value = Label(role="strong")
        self._unit = Label(role="small")
        self._line = Sparkline()
        self._change = ElidedLabel(role="small")
        self._goal = ElidedLabel(role="small")
        self._formula = Label(role="small", tone=Tone.FAINT, wrap=True)
        # Both sums are always whole: a wrapped line does not make a grid's row taller by itself.
        self._formula.setMinimumHeight(FORMULA_LINES * self._formula.fontMetrics().lineSpacing())
        self._formula.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        super().__init__(None, parent, margins=8)
        value = QHBoxLayout()
        value.setSpacing(4)
        self._value.set_role("large")
        value.addWidget(self._value)
        value.addWidget(self._unit, 0, Qt.AlignmentFlag.AlignBottom)
        value.addWidget(self._line, 1)
        self.body.setSpacing(1)
        self.body.addWidget(self._name)
        self.body.addLayout(value)
        self.body.addWidget(self._change)
        self.body.addWidget(self._goal)
        self.body.addWidget(self._formula)
        self.body.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()

    def show_figure(self, figure: Figure) -> None:
        """Show a figure."""
        self._figure = figure
        self.retranslate()

    def texts(self) -> tuple[str, str, str]:
        """Value, change and goal, as shown."""
        return self._value.text(), self._change.text(), self._goal.text()

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        self._name.setText(figure_name(self.key))
        self._unit.setText(unit_text(self.key))
        figure = self._figure
        if figure is None:
            return
        self._value.setText(value_text(self.key, figure.value))
        self._unit.setVisible(figure.value is not None)
        self._line.show_values(figure.trend)
        self._change.say(change_text(figure), change_tone(figure))
        missed = figure.reached is False
        self._goal.say(goal_text(figure), Tone.WARN if missed else Tone.MUTED)
        self._formula.setText(formula_text(figure))
        set_tip(self, formula_text(figure))
        self.setAccessibleName(" ".join((figure_name(self.key), *self.texts(), formula_text(figure))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # On a small screen two cut lines would say nothing: there the tip alone says it.
        self._formula.setVisible(self.width() >= WIDE_ENOUGH)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in PRESSES:
            self.pressed.emit()
            return
        super().keyPressEvent(event)
