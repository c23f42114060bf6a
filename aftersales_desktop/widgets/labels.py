"""Text on the screen: always plain, never taken for markup, in a role the style sheet knows."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from aftersales_desktop.widgets.theme import set_look


def set_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip that cannot be taken for markup."""
    widget.setToolTip(f"<span>{escape(text)}</span>" if text else "")


class Label(QLabel):
    """Plain text; `role` says its size.

    Roles: title, section, strong, large, figure, amount, field, small, muted, faint, body.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str | None = None,
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        if tone is not None:
            self.setProperty("tone", str(tone))
        self.setWordWrap(wrap)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        """Colour the words by what they say."""
        set_look(self, "tone", str(tone))

    def set_role(self, role: str) -> None:
        """Give the words another size."""
        set_look(self, "role", role)

    def say(self, text: str, tone: str | None = None) -> None:
        """Set words and tone together."""
        self.setText(text)
        if tone is not None:
            self.set_tone(tone)


class ElidedLabel(Label):
    """One line that is shortened at its end when there is no room; the whole text is in the tooltip."""

    def __init__(
        self, text: str = "", role: str = "body", tone: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, role, tone, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(24)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        if shown == self.text():
            super().paintEvent(event)
            if self.toolTip():
                set_tip(self, "")
            return
        set_tip(self, self.text())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()
