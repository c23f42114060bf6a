"""The mark that says at which other place the same thing is open; nobody is kept from anything by it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from aftersales_desktop.database.presence import Open
from aftersales_desktop.values.subject import Subject
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.labels import set_tip
from aftersales_desktop.widgets.presence import Seat
from aftersales_desktop.widgets.station_switch import STATIONS
from aftersales_desktop.widgets.time_words import clock_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

ICON = "mdi6.eye-outline"
HEIGHT = 30
NAMES = {key: name_fn for key, _icon, name_fn in STATIONS}


def place_words(opened: Open) -> str:
    """The place's own name, or that of its station."""
    name_fn = NAMES.get(opened.station)
    return opened.place or (name_fn() if name_fn is not None else opened.station)


class OpenElsewhere(Chip):
    """Tells the others what is seen of `over`, and shows who else sees the same."""

    def __init__(self, seat: Seat, over: QWidget) -> None:
        super().__init__(tone=Tone.HOLD, icon=ICON, height=HEIGHT)
        self.setObjectName("open_elsewhere")
        self._seat = seat
        self._over = over
        self._subject: Subject | None = None
        over.installEventFilter(self)
        seat.changed.connect(self.retranslate)
        self.hide()

    def follow(self, subject: Subject | None) -> None:
        """Follow another thing from now on."""
        before, self._subject = self._subject, subject
        if before is not None and before != subject:
            self._seat.leave(before)
        if subject is not None and self._over.isVisible():
            self._seat.open(subject)
        self.retranslate()

    def retranslate(self) -> None:
        """Say where it is open; nothing is seen when it is open here alone."""
        others = self._seat.elsewhere(self._subject) if self._subject is not None else ()
        self.setVisible(bool(others))
        if not others:
            return
        first = translate("Widgets", "Open at {place}").format(place=place_words(others[0]))
        more = len(others) - 1
        words = translate("Widgets", "{first} +{n}").format(first=first, n=more) if more else first
        self.show_state(words, Tone.HOLD, ICON)
        each = translate("Widgets", "{place}: {person}, since {time}")
        tip = translate("Widgets", ", ").join(
            each.format(place=place_words(one), person=one.person, time=clock_text(one.since))
            for one in others
        )
        set_tip(self, tip)
        self.setAccessibleDescription(tip)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when what it stands on comes into sight and goes out of it."""
        if watched is self._over and self._subject is not None:
            if event.type() == QEvent.Type.Show:
                self._seat.open(self._subject)
            elif event.type() == QEvent.Type.Hide:
                self._seat.leave(self._subject)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
