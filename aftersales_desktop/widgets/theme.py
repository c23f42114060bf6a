"""Light or dark: palette, style sheet and the colours that painted widgets ask for."""

from __future__ import annotations

from dataclasses import fields
from string import Template

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from aftersales_desktop import paths
from aftersales_desktop.widgets.tokens import DARK, LIGHT, Tokens

BODY_POINTS = 10


class _Current:
    """The theme in force; one a process, as the application and its palette are."""

    tokens: Tokens = LIGHT


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


def _sheet(t: Tokens) -> str:
    words = {field.name: str(getattr(t, field.name)) for field in fields(t)}
    words["icons"] = paths.icons().as_posix()
    words["shade"] = "dark" if t.dark else "light"
    return Template(paths.style_sheet().read_text(encoding="utf-8")).substitute(words)


def _deliver_font() -> None:
    """Let the windows take up a new font now: a style sheet set before that would lose it."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.ApplicationFontChange.value)


class Theme:
    """Gives the whole program its look and changes it while it runs."""

    @staticmethod
    def apply(app: QApplication, *, dark: bool) -> None:
        """Put the light or the dark theme in force for every window at once."""
        _Current.tokens = DARK if dark else LIGHT
        _deliver_font()
        if app.style().objectName().lower() != "fusion":
            app.setStyle(QStyleFactory.create("Fusion"))
        app.setPalette(_palette(_Current.tokens))
        app.setStyleSheet(_sheet(_Current.tokens))
        for widget in app.allWidgets():
            widget.update()

    @staticmethod
    def use_family(app: QApplication, family: str) -> None:
        """Write everything in the given font family, and let the style sheet measure anew."""
        font = QFont(family)
        font.setPointSize(BODY_POINTS)
        app.setFont(font)
        _deliver_font()
        if app.styleSheet():
            app.setStyleSheet(_sheet(_Current.tokens))


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
