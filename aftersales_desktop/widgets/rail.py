"""The dark rail at the left: the station's name, its sections with what waits in each, and the settings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.widgets.chips import bold
from aftersales_desktop.widgets.icons import IconLabel, paint_icon
from aftersales_desktop.widgets.labels import ElidedLabel, set_tip
from aftersales_desktop.widgets.station_switch import StationSwitch
from aftersales_desktop.widgets.theme import tokens
from aftersales_desktop.widgets.tokens import Tone

RAIL_WIDTH = 188
NARROW_WIDTH = 62
_BADGE_HEIGHT = 18
_MOST = 999
_LAST_DIGIT = 9


class RailButton(QAbstractButton):
    """One section in the rail, with the number of things that wait there."""

    def __init__(self, icon_name: str, text_fn: Callable[[], str], key: str = "") -> None:
        super().__init__()
        self._icon_name = icon_name
        self._text_fn = text_fn
        self._key = key
        self._badge = 0
        self._narrow = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words, the tip with the key, and what is read out."""
        words = self._text_fn()
        self.setText(words)
        self.setAccessibleName(f"{words} {self._badge}" if self._badge else words)
        set_tip(self, f"{words}  {self._key}" if self._key else words)
        self.update()

    def set_badge(self, count: int) -> None:
        """Show how many things wait; none hides the mark."""
        self._badge = count
        self.retranslate()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a state, as Qt's own setters
        """Show the icon alone, the words only in the tip; or both again."""
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def badge(self) -> int:
        """How many things wait."""
        return self._badge

    def sizeHint(self) -> QSize:
        return QSize((NARROW_WIDTH if self._narrow else RAIL_WIDTH) - 20, 38)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            ground = t.colour("rail_active")
            ground.setAlphaF(1.0 if self.isChecked() else 0.5)
            painter.setBrush(ground)
            painter.drawRoundedRect(self.rect(), 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(t.colour("rail_text"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        ink = t.colour(Tone.RAIL_TEXT if self.isChecked() else Tone.RAIL_MUTED)
        left = 6 if self._narrow else 13
        paint_icon(painter, self._icon_name, QRect(left, self.height() // 2 - 9, 18, 18), ink)
        right = self._paint_badge(painter)
        if not self._narrow:
            self._paint_words(painter, ink, right)
        painter.end()

    def _paint_words(self, painter: QPainter, ink: QColor, right: int) -> None:
        space = QRect(40, 0, right - 44, self.height())
        font = self._font_for(space.width())
        painter.setFont(font)
        painter.setPen(ink)
        shown = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, space.width())
        painter.drawText(space, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _font_for(self, room: int) -> QFont:
        """Bold while the section is shown, unless a long word would be cut for it."""
        font = bold(self.font())
        fits = QFontMetrics(font).horizontalAdvance(self.text()) <= room
        return font if self.isChecked() and fits else self.font()

    def _paint_badge(self, painter: QPainter) -> int:
        """Draw the badge and give the x where the words must end."""
        right = self.width() - (0 if self._narrow else 8)
        if not self._badge:
            return right
        t = tokens()
        text = str(self._badge) if self._badge <= _MOST else f"{_MOST}+"
        painter.setFont(bold(self.font(), 11))
        least, room = (18, 8) if self._narrow else (26, 14)
        width = max(least, painter.fontMetrics().horizontalAdvance(text) + room)
        top = 0 if self._narrow else (self.height() - _BADGE_HEIGHT) // 2
        pill = QRect(right - width, top, width, _BADGE_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.colour("accent"))
        painter.drawRoundedRect(pill, 9, 9)
        painter.setPen(t.colour("on_accent"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        return pill.left()


class Rail(QFrame):
    """Sections of one station.

    Signals:
        section_pressed: The key of the section asked for.
        settings_pressed: The settings were asked for.
    """

    section_pressed = Signal(str)
    settings_pressed = Signal()

    def __init__(self, icon_name: str, title_fn: Callable[[], str], settings_fn: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setFixedWidth(RAIL_WIDTH)
        self._title_fn = title_fn
        self._buttons: dict[str, RailButton] = {}
        self._narrow = False
        self._group = QButtonGroup(self)
        self._title = ElidedLabel(role="section")
        head = QHBoxLayout()
        head.setContentsMargins(3, 0, 0, 0)
        head.setSpacing(9)
        head.addWidget(IconLabel(icon_name, Tone.RAIL_TEXT, 22))
        head.addWidget(self._title, 1)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(3)
        self._settings = RailButton("mdi6.cog-outline", settings_fn, "Ctrl+,")
        self._settings.setCheckable(False)
        self._settings.clicked.connect(self.settings_pressed)
        QShortcut(QKeySequence("Ctrl+,"), self, self._settings.click)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 17, 10, 12)
        column.setSpacing(16)
        column.addLayout(head)
        column.addLayout(self._sections)
        column.addStretch(1)
        self._column = column
        column.addWidget(self._settings)
        self.retranslate()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a state, as Qt's own setters
        """Give the page the room of the words on a small screen; the icons keep tip, key and badge."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.setFixedWidth(NARROW_WIDTH if narrow else RAIL_WIDTH)
        self._title.setHidden(narrow)
        for button in (*self._buttons.values(), self._settings):
            button.set_narrow(narrow)
        for switch in self.findChildren(StationSwitch):
            switch.set_upright(narrow)

    def add(self, key: str, icon_name: str, title_fn: Callable[[], str]) -> None:
        """Add a section below the others; the first nine open with Alt and their digit."""
        place = len(self._buttons) + 1
        digit = f"Alt+{place}" if place <= _LAST_DIGIT else ""
        button = RailButton(icon_name, title_fn, digit)
        button.setObjectName(f"section_{key}")
        button.clicked.connect(lambda *_: self.section_pressed.emit(key))
        if digit:
            QShortcut(QKeySequence(digit), self, button.click)
        self._sections.addWidget(button)
        self._tab_to(button)
        self._buttons[key] = button
        self._group.addButton(button)
        button.set_narrow(self._narrow)

    def _tab_to(self, button: RailButton) -> None:
        """Let Tab go down the rail before it goes on to the page."""
        above = next(reversed(self._buttons.values()), None)
        if above is None:
            QWidget.setTabOrder(self._settings, button)
            QWidget.setTabOrder(button, self._settings)
        else:
            QWidget.setTabOrder(above, button)

    def add_above_settings(self, widget: QWidget) -> None:
        """Put something small between the sections and the settings."""
        self._column.insertWidget(self._column.count() - 1, widget)
        if isinstance(widget, StationSwitch):
            widget.set_upright(self._narrow)

    def choose(self, key: str) -> None:
        """Mark a section as the one shown."""
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> RailButton:
        """The button of a section."""
        return self._buttons[key]

    def retranslate(self) -> None:
        """Set all words again."""
        self._title.setText(self._title_fn())
        self._settings.retranslate()
        for button in self._buttons.values():
            button.retranslate()
