"""Four small buttons in the rail: the other stations of this PC are one press away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QWidget

from aftersales_desktop.widgets.icons import paint_icon
from aftersales_desktop.widgets.labels import set_tip
from aftersales_desktop.widgets.theme import tokens
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

STATIONS: tuple[tuple[str, str, Callable[[], str]], ...] = (
    ("reception", "mdi6.car-key", lambda: translate("Widgets", "Reception")),
    ("floor", "mdi6.car-wrench", lambda: translate("Widgets", "Workshop floor")),
    ("parts-counter", "mdi6.package-variant-closed", lambda: translate("Widgets", "Parts counter")),
    ("director", "mdi6.account-tie-outline", lambda: translate("Widgets", "Service director")),
)


class StationButton(QAbstractButton):
    """Opens one station's window, or brings it to the front."""

    def __init__(self, icon_name: str, name_fn: Callable[[], str], key: str, *, here: bool) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._name_fn = name_fn
        self._key = key
        self._here = here
        self.setEnabled(not here)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the tip and what is read out."""
        self.setAccessibleName(self._name_fn())
        set_tip(self, f"{self._name_fn()}  {self._key}")

    def sizeHint(self) -> QSize:
        return QSize(38, 34)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._here or self.underMouse():
            painter.setBrush(t.colour("rail_active"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(t.colour("rail_text"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        ink = t.colour(Tone.RAIL_TEXT if self._here else Tone.RAIL_MUTED)
        middle = QRect(self.width() // 2 - 9, self.height() // 2 - 9, 18, 18)
        paint_icon(painter, self._icon_name, middle, ink)
        painter.end()


class StationSwitch(QWidget):
    """The four stations side by side; the one at hand is lit.

    Signals:
        station_wanted: Key of the station to open.
    """

    station_wanted = Signal(str)

    def __init__(self, here: str) -> None:
        super().__init__()
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._buttons: list[StationButton] = []
        for place, (key, icon_name, name_fn) in enumerate(STATIONS, start=1):
            shortcut = f"Ctrl+{place}"
            button = StationButton(icon_name, name_fn, shortcut, here=key == here)
            button.setObjectName(f"station_{key}")
            button.clicked.connect(lambda *_, wanted=key: self.station_wanted.emit(wanted))
            QShortcut(QKeySequence(shortcut), self, button.click)
            row.addWidget(button)
            self._buttons.append(button)

    def set_upright(self, upright: bool) -> None:  # noqa: FBT001 - a state, as Qt's own setters
        """Stand below each other in a narrow rail, or side by side."""
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if upright else ways.LeftToRight)

    def retranslate(self) -> None:
        """Set all tips again."""
        for button in self._buttons:
            button.retranslate()
