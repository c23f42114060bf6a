"""What is seen when the program starts while its server is away: why, since when, and that it keeps trying.

The program goes on by itself as soon as the server is there, and can be closed at any time.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.database.faults import is_away
from aftersales_desktop.database.outage import Outage, why_away
from aftersales_desktop.database.refusals import DatabaseAway
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.connection_banner import outage_text
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.theme import wear_theme
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

Opened = TypeVar("Opened")

# Whoever opens at once is not shown a page that says so.
SHOWN_AFTER_MS = 600
FIRST_PAUSE_MS = 500
LONGEST_PAUSE_MS = 5000
WIDTH = 620


class Opening(QObject, Generic[Opened]):
    """Tries to open the database, each time on a thread of its own, until it is open.

    Signals:
        opened: It is open; `database` holds it.
        away: It could not be reached; the next attempt comes by itself.
        failed: Something else is wrong; `error` holds it.
    """

    opened = Signal()
    away = Signal(str)
    failed = Signal()
    _came = Signal(object, object)

    def __init__(self, open_it: Callable[[], Opened]) -> None:
        super().__init__()
        self._open_it = open_it
        self.database: Opened | None = None
        self.error: Exception | None = None
        self._trying = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(FIRST_PAUSE_MS)
        self._pause.timeout.connect(self.attempt)
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def attempt(self) -> None:
        """Try now, unless an attempt is under way."""
        if not self._trying:
            self._trying = True
            self._pause.stop()
            threading.Thread(target=self._attempt, name="opens", daemon=True).start()

    def _attempt(self) -> None:
        try:
            came, error = self._open_it(), None
        except Exception as raised:  # noqa: BLE001 - carried over to the window's thread
            came, error = None, raised
        self._came.emit(came, error)

    def _take(self, came: Opened | None, error: Exception | None) -> None:
        self._trying = False
        if error is None:
            self.database = came
            self.opened.emit()
        elif isinstance(error, DatabaseAway) or is_away(error):
            self.away.emit(why_away(error))
            self._pause.start()
            self._pause.setInterval(min(2 * self._pause.interval(), LONGEST_PAUSE_MS))
        else:
            self.error = error
            self.failed.emit()


class WaitingWindow(QWidget):
    """Waits for the server with whoever waits for it.

    Signals:
        closed: Nobody wants to wait any longer.
        try_pressed: Somebody does not want to wait for the next attempt.
    """

    closed = Signal()
    try_pressed = Signal()

    def __init__(self, place_fn: Callable[[], str], now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setWindowTitle("Aftersales Desktop")
        # The stations' windows come after it: the program does not end with this one.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setMinimumSize(760, 420)
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._place_fn = place_fn
        self._now = now
        self._since = now()
        self._why: Outage | None = None
        self.headline = Label(role="title", wrap=True)
        self.reason = Label(role="body", wrap=True)
        self.advice = Label(role="muted", wrap=True)
        self.try_now = PrimaryButton(lambda: translate("Widgets", "Try now"), key="F5")
        self.try_now.setObjectName("try_now")
        self.try_now.clicked.connect(self.try_pressed)
        self.give_up = ActionButton(lambda: translate("Widgets", "Close the program"), key="Esc")
        self.give_up.setObjectName("give_up")
        self.give_up.clicked.connect(self.close)
        self._lay_out()
        # Whoever presses Enter wants to go on, not to close the program.
        self.try_now.setFocus()
        wear_theme(self)
        self.retranslate()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.give_up)
        buttons.addWidget(self.try_now)
        card = Card(margins=24)
        card.setFixedWidth(WIDTH)
        card.body.setSpacing(14)
        card.body.addWidget(IconLabel("mdi6.lan-disconnect", Tone.WARN, 44))
        for label in (self.headline, self.reason, self.advice):
            card.body.addWidget(label)
        card.body.addSpacing(8)
        card.body.addLayout(buttons)
        QVBoxLayout(self).addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)

    def show_away(self, why: str) -> None:
        """Say what is the matter."""
        self._why = Outage(why)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        place = self._place_fn()
        self.headline.setText(translate("Widgets", "Waiting for: {place}").format(place=place))
        since = moment_text(self._since, self._now())
        self.reason.setText(
            translate("Widgets", "Looking for the database…")
            if self._why is None
            else translate("Widgets", "No connection since {time}. {reason}").format(
                time=since, reason=outage_text(self._why)
            )
        )
        self.advice.setText(
            translate(
                "Widgets", "The program tries again by itself and goes on as soon as the database is there."
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


def wait_until_open(
    open_it: Callable[[], Opened], place_fn: Callable[[], str], now: Callable[[], datetime]
) -> Opened | None:
    """Open the database off the windows' thread, however long that takes; None when somebody gave up.

    Raises:
        Exception: What is wrong for another reason than that the server is away.

    """
    opening: Opening[Opened] = Opening(open_it)
    window = WaitingWindow(place_fn, now)
    loop = QEventLoop()
    patience = QTimer(window)
    patience.setSingleShot(True)
    patience.timeout.connect(window.show)
    opening.opened.connect(loop.quit)
    opening.failed.connect(loop.quit)
    opening.away.connect(window.show_away)
    opening.away.connect(window.show)
    window.try_pressed.connect(opening.attempt)
    window.closed.connect(loop.quit)
    patience.start(SHOWN_AFTER_MS)
    opening.attempt()
    loop.exec()
    patience.stop()
    window.closed.disconnect(loop.quit)
    window.close()
    window.deleteLater()
    if opening.error is not None:
        raise opening.error
    return opening.database
