"""The line at the bottom: what just happened, and at the right the database and the clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from aftersales_desktop.widgets.buttons import plain_button
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.time_words import clock_text, day_text
from aftersales_desktop.widgets.tokens import Tone

_ICONS = {
    Tone.OK: "mdi6.check-circle-outline",
    Tone.WARN: "mdi6.alert-outline",
    Tone.BAD: "mdi6.close-circle-outline",
    Tone.HOLD: "mdi6.account-clock-outline",
    Tone.ACCENT: "mdi6.information-outline",
}


def _utc_now() -> datetime:
    return datetime.now(UTC)


class MessageBar(QFrame):
    """Says what just happened with icon and words; nothing is hidden in a box that must be closed."""

    def __init__(self, now: Callable[[], datetime] = _utc_now, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self.setFixedHeight(32)
        self._now = now
        self._place_fn: Callable[[], str] | None = None
        self._offer: tuple[Callable[[], str], Callable[[], object]] | None = None
        self._icon = IconLabel(_ICONS[Tone.ACCENT], Tone.MUTED, 16)
        self._words = ElidedLabel(role="muted")
        self._words.setObjectName("message_words")
        self._place = Label(role="small")
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 18, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        self._link = plain_button(kind="link", compact=True)
        self._link.setObjectName("message_link")
        self._link.clicked.connect(self._follow)
        self._link.hide()
        row.addWidget(self._link)
        row.addWidget(self._place)
        self._icon.hide()
        self._minute = QTimer(self)
        self._minute.setInterval(5000)
        self._minute.timeout.connect(self.retranslate)
        self._minute.start()
        self.retranslate()

    def say(self, text: str, tone: str = Tone.OK, icon: str = "") -> None:
        """Say what happened; the tone's own icon stands before it unless another is named."""
        kind = Tone(tone)
        self._icon.show_icon(icon or _ICONS.get(kind, _ICONS[Tone.ACCENT]), kind)
        self._icon.setVisible(bool(text))
        self._words.say(text, Tone.BAD if kind == Tone.BAD else Tone.MUTED)
        self._words.setAccessibleName(text)
        self._offer = None
        self._link.hide()

    def offer(self, words_fn: Callable[[], str], action: Callable[[], object]) -> None:
        """Put a link after the words, such as "Open folder"; the next message takes it away."""
        self._offer = (words_fn, action)
        self._link.setText(words_fn())
        self._link.show()

    def _follow(self) -> None:
        if self._offer is not None:
            self._offer[1]()

    def text(self) -> str:
        """What the bar says."""
        return self._words.text()

    def show_place(self, place_fn: Callable[[], str]) -> None:
        """Say which database is in use; asked again when the language changes."""
        self._place_fn = place_fn
        self.retranslate()

    def retranslate(self) -> None:
        """Say the place and the time again."""
        if self._offer is not None:
            self._link.setText(self._offer[0]())
        now = self._now()
        clock = f"{day_text(now, weekday=False)} {clock_text(now)}"
        place = self._place_fn() if self._place_fn is not None else ""
        self._place.setText(f"{place} ・ {clock}" if place else clock)
