"""The strip above everything while the database is away: what is the matter, since when, what still works."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.database.outage import Outage
from aftersales_desktop.widgets.buttons import plain_button
from aftersales_desktop.widgets.connection import Absence, Connection
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


def server_words(address: str) -> str:
    """Name the server of an address."""
    host = urlsplit(address).hostname or ""
    return translate("Widgets", "Server {host}").format(host=host).rstrip()


def outage_text(why: Outage) -> str:
    """What is the matter, for whoever stands at the PC; whom to ask where waiting does not help."""
    words = {
        Outage.UNREACHABLE: translate("Widgets", "It is switched off, or the network is cut."),
        Outage.SILENT: translate("Widgets", "It does not answer."),
        Outage.CERTIFICATE: translate(
            "Widgets",
            "Its certificate is not the one expected, so nothing was sent to it. "
            "Tell whoever looks after the PCs.",
        ),
        Outage.NO_ENCRYPTION: translate(
            "Widgets", "It does not encrypt, so nothing was sent to it. Tell whoever looks after the PCs."
        ),
        Outage.PASSWORD: translate(
            "Widgets", "It does not accept this PC's name or password. Tell whoever looks after the PCs."
        ),
        Outage.STARTING: translate("Widgets", "It is just starting or stopping."),
        Outage.FULL: translate("Widgets", "It has no connection free for this PC."),
        Outage.MISSING: translate(
            "Widgets", "The dealership's database is not on it. Tell whoever looks after the PCs."
        ),
        Outage.BROKEN: translate("Widgets", "The connection broke."),
        Outage.UNKNOWN: translate("Widgets", "The reason is in the program's log."),
    }
    return words[why]


class ConnectionBanner(QFrame):
    """Seen only while the database is away; work stays where it is.

    Signals:
        try_pressed: Somebody does not want to wait for the next attempt.
    """

    try_pressed = Signal()

    def __init__(
        self,
        connection: Connection,
        now: Callable[[], datetime],
        place_fn: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("connection_banner")
        self._connection = connection
        self._now = now
        self._place_fn = place_fn
        self.headline = Label(role="strong", tone=Tone.WARN)
        self.advice = Label(role="body", wrap=True)
        self.try_now = plain_button(compact=True)
        self.try_now.setObjectName("try_now")
        self.try_now.clicked.connect(self.try_pressed)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.headline)
        words.addWidget(self.advice)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 18, 8)
        row.setSpacing(12)
        row.addWidget(IconLabel("mdi6.lan-disconnect", Tone.WARN, 24))
        row.addLayout(words, 1)
        row.addWidget(self.try_now)
        self.hide()
        connection.changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Say what is the matter now; nothing is seen while all is well."""
        absence = self._connection.absence
        self.setVisible(absence is not None)
        if absence is None:
            return
        self.headline.setText(self._headline(absence))
        self.advice.setText(self._advice(absence))
        self.try_now.setText(translate("Widgets", "Try now"))
        self.setAccessibleName(f"{self.headline.text()} {self.advice.text()}")

    def _headline(self, absence: Absence) -> str:
        words = translate("Widgets", "{place}: no connection since {time}. {reason}")
        since = moment_text(absence.since, self._now())
        return words.format(place=self._place_fn(), time=since, reason=outage_text(absence.why))

    def _advice(self, absence: Absence) -> str:
        if absence.last_read is None:
            return translate("Widgets", "The program tries again by itself.")
        words = translate(
            "Widgets",
            "You see what was read until {time}; what you typed stays, and nothing can be stored. "
            "The program tries again by itself.",
        )
        return words.format(time=moment_text(absence.last_read, self._now()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
