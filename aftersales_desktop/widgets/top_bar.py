"""The bar at the top: scan field, bell, and who is signed in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QWidget

from aftersales_desktop.widgets.chips import bold
from aftersales_desktop.widgets.icons import paint_icon
from aftersales_desktop.widgets.labels import Label, set_tip
from aftersales_desktop.widgets.scan_field import ScanField
from aftersales_desktop.widgets.theme import tokens
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

_MOST = 99
# Somebody with every post must not take the scan field's room.
MOST_WORDS = 300
_AVATAR = 30


class Bell(QAbstractButton):
    """How many messages wait for the person signed in."""

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self.setObjectName("bell")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(40, 36)

    def set_count(self, count: int) -> None:
        """Show how many wait."""
        self._count = count
        self.retranslate()

    def count(self) -> int:
        """How many wait."""
        return self._count

    def retranslate(self) -> None:
        """Set what is read out."""
        words = translate("Widgets", "Messages")
        self.setAccessibleName(f"{words} {self._count}" if self._count else words)
        set_tip(self, words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, self)
        paint_icon(painter, "mdi6.bell-outline", QRect(9, 8, 20, 20), t.colour(Tone.MUTED))
        if self._count:
            text = str(self._count) if self._count <= _MOST else f"{_MOST}+"
            painter.setFont(bold(self.font(), 10))
            width = max(16, painter.fontMetrics().horizontalAdvance(text) + 8)
            pill = QRect(self.width() - width - 1, 3, width, 16)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.colour("bad"))
            painter.drawRoundedRect(pill, 8, 8)
            painter.setPen(t.colour("surface"))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()


class PersonButton(QAbstractButton):
    """Who is signed in and as what; pressed to change the person quickly."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("person")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._name = ""
        self._role_fn: Callable[[], str] | None = None
        self.retranslate()

    def show_person(self, name: str, role_fn: Callable[[], str] | None) -> None:
        """Show a person; an empty name means that nobody is signed in."""
        self._name = name
        self._role_fn = role_fn
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        if not self._name:
            self.setText(translate("Widgets", "Sign in"))
        else:
            role = self._role_fn() if self._role_fn is not None else ""
            self.setText(f"{self._name} ・ {role}" if role else self._name)
        self.setAccessibleName(self.text())
        long = self.fontMetrics().horizontalAdvance(self.text()) > MOST_WORDS
        change = translate("Widgets", "Change person")
        set_tip(self, f"{self.text()}  ·  {change}" if long else change)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = min(MOST_WORDS, self.fontMetrics().horizontalAdvance(self.text()))
        return QSize(_AVATAR + 16 + words + 10, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, self)
        circle = QRect(6, (self.height() - _AVATAR) // 2, _AVATAR, _AVATAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.colour("accent_tint"))
        painter.drawEllipse(circle)
        if self._name:
            painter.setFont(bold(self.font(), 14))
            painter.setPen(t.colour("accent"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self._name[0].upper())
        else:
            paint_icon(painter, "mdi6.account-outline", circle.adjusted(6, 6, -6, -6), t.colour("accent"))
        painter.setFont(self.font())
        painter.setPen(t.colour("text"))
        words = self.rect().adjusted(_AVATAR + 16, 0, 0, 0)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width() - 8)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()


def _paint_ground(painter: QPainter, button: QAbstractButton) -> None:
    t = tokens()
    painter.setPen(Qt.PenStyle.NoPen)
    if button.underMouse():
        painter.setBrush(t.colour("neutral_tint"))
        painter.drawRoundedRect(button.rect(), 6, 6)
    if button.hasFocus():
        painter.setPen(QPen(t.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(button.rect().adjusted(1, 1, -1, -1), 6, 6)


class TopBar(QFrame):
    """Scan field always in place, bell, person.

    Signals:
        bell_pressed: The messages were asked for.
        user_pressed: Another person wants to sign in.
    """

    bell_pressed = Signal()
    user_pressed = Signal()

    def __init__(self, scan_hint: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.setFixedHeight(56)
        self._scan_hint = scan_hint
        self.scan_field = ScanField()
        self.scan_field.setMaximumWidth(520)
        self._key = Label("Ctrl+K", role="muted")
        self.bell = Bell()
        self.bell.clicked.connect(self.bell_pressed)
        self.person = PersonButton()
        self.person.clicked.connect(self.user_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(self.scan_field, 5)
        row.addWidget(self._key)
        row.addStretch(1)
        row.addWidget(self.bell)
        row.addWidget(self.person)
        QShortcut(QKeySequence("Ctrl+K"), self, self.scan_field.start_search)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the hint and the names again."""
        hint = self._scan_hint()
        self.scan_field.setPlaceholderText(hint)
        self.scan_field.setAccessibleName(hint)
        self.bell.retranslate()
        self.person.retranslate()
