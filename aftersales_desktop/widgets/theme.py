"""Light or dark: palette, style sheet and the colours that painted widgets ask for."""

from __future__ import annotations

from collections import deque
from dataclasses import fields
from functools import lru_cache
from string import Template
from typing import ClassVar
from weakref import WeakSet

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from aftersales_desktop import paths
from aftersales_desktop.widgets.tokens import DARK, LIGHT, Tokens

BODY_POINTS = 10


class _Current:
    """The theme in force and who wears it; one a process, as the application and its palette are."""

    tokens: Tokens = LIGHT
    wearers: ClassVar[WeakSet[QWidget]] = WeakSet()
    waiting: ClassVar[deque[QWidget]] = deque()


def tokens() -> Tokens:
    """Colours of the theme in force."""
    return _Current.tokens


def _palette(t: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    plain = {
        role.Window: t.bg, role.WindowText: t.text, role.Base: t.surface, role.AlternateBase: t.sunken,
        role.Text: t.text, role.Button: t.surface, role.ButtonText: t.text, role.BrightText: t.bad,
        role.ToolTipBase: t.text, role.ToolTipText: t.surface, role.PlaceholderText: t.faint,
        role.Highlight: t.accent, role.HighlightedText: t.on_accent, role.Accent: t.accent,
        role.Link: t.accent, role.LinkVisited: t.accent, role.Light: t.surface, role.Midlight: t.border,
        role.Mid: t.border, role.Dark: t.strong_border, role.Shadow: t.strong_border,
    }  # fmt: skip
    for which, name in plain.items():
        palette.setColor(which, name)
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, t.faint)
    return palette


@lru_cache(maxsize=2)
def _sheet(t: Tokens) -> str:
    words = {field.name: str(getattr(t, field.name)) for field in fields(t)}
    words["icons"] = paths.icons().as_posix()
    words["shade"] = "dark" if t.dark else "light"
    return Template(paths.style_sheet().read_text(encoding="utf-8")).substitute(words)


def wear_theme(piece: QWidget) -> None:
    """Give a piece of a window the style sheet, now and whenever it changes.

    The sheet is worn by a window's pieces (rail, a section's panel, a covering page), not by the application:
    Qt polishes every widget once for each of its ancestors when the application's own sheet changes.
    """
    _Current.wearers.add(piece)
    piece.setStyleSheet(_sheet(_Current.tokens))


def _dress_again() -> None:
    """Let every piece take up sheet and font, one a turn of the event loop, those that are seen first."""
    begun = bool(_Current.waiting)
    pieces = [piece for piece in _Current.wearers if shiboken6.isValid(piece)]
    _Current.waiting = deque(sorted(pieces, key=lambda piece: not piece.isVisible()))
    if not begun:
        QTimer.singleShot(0, _dress_next)


def _dress_next() -> None:
    if not _Current.waiting:
        return
    piece = _Current.waiting.popleft()
    if shiboken6.isValid(piece):
        piece.setStyleSheet(_sheet(_Current.tokens))
    QTimer.singleShot(0, _dress_next)


class Theme:
    """Gives the whole program its look and changes it while it runs."""

    @staticmethod
    def apply(app: QApplication, *, dark: bool) -> None:
        """Put the light or the dark theme in force; windows that are open follow piece by piece."""
        _Current.tokens = DARK if dark else LIGHT
        if app.style().objectName().lower() != "fusion":
            app.setStyle(QStyleFactory.create("Fusion"))
        app.setPalette(_palette(_Current.tokens))
        _dress_again()

    @staticmethod
    def use_family(app: QApplication, family: str) -> None:
        """Write everything in the given font family; windows that are open follow piece by piece."""
        if app.font().family() == family:
            return
        font = QFont(family)
        font.setPointSize(BODY_POINTS)
        app.setFont(font)
        _dress_again()


def repolish(widget: QWidget) -> None:
    """Let the style sheet look again at a widget whose property changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet looks at, and show it."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        repolish(widget)
