"""What is seen when a server does not let the program in at its start: why, and what can be done at this PC.

A server that is only away is waited for elsewhere (waiting_window.py). Here somebody has to do something:
type the password, choose the certificate, correct the address, or go back to this PC's own file.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QEventLoop, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.database.server.connection import Connection
from aftersales_desktop.database.server.passwords import keep_password
from aftersales_desktop.database.server.refusals import PasswordWanted, PasswordWrong
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.server_form import ServerForm
from aftersales_desktop.widgets.theme import wear_theme
from aftersales_desktop.widgets.words import translate

WIDTH = 680


@dataclass(frozen=True)
class Answer:
    """What somebody at the door wants: try this way, and keep its password if it works; or the local file."""

    connection: Connection | None = None
    keep: bool = False

    def after_success(self) -> None:
        """Let the keyring keep the password, now that it has worked."""
        if self.connection is not None and self.keep and self.connection.password:
            keep_password(self.connection.address, self.connection.password)


class ServerDoor(QWidget):
    """The window in front of a server that does not open.

    Signals:
        answered: `answer` says what is wanted; None when nobody wants anything any more.
    """

    answered = Signal()

    def __init__(self, refusal: Refusal, connection: Connection, settings: QSettings) -> None:
        super().__init__()
        self.setWindowTitle("Aftersales Desktop")
        # The stations' windows come after it: the program does not end with this one.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setMinimumSize(820, 560)
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.answer: Answer | None = None
        self._headline = Label(role="title", wrap=True)
        self.refusal = RefusalCard()
        self.refusal.show_refusal(refusal)
        self.form = ServerForm(settings)
        self.form.show_connection(connection)
        self.connect_now = PrimaryButton(lambda: translate("Widgets", "Connect"), key="F7")
        self.connect_now.setObjectName("connect")
        self.local = ActionButton(lambda: translate("Widgets", "Work on this PC's own file"))
        self.local.setObjectName("local_file")
        self.give_up = ActionButton(lambda: translate("Widgets", "Close the program"), key="Esc")
        self.give_up.setObjectName("give_up")
        self._lay_out()
        wear_theme(self)
        self.connect_now.clicked.connect(self._connect)
        self.form.password.edit.returnPressed.connect(self._connect)
        self.local.clicked.connect(self._take_file)
        self.give_up.clicked.connect(self.close)
        asks_password = isinstance(refusal, PasswordWanted | PasswordWrong)
        self.setFocusProxy(self.form.password if asks_password else self.form.address)
        self.retranslate()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.local)
        buttons.addStretch(1)
        buttons.addWidget(self.give_up)
        buttons.addWidget(self.connect_now)
        card = Card(margins=24)
        card.setFixedWidth(WIDTH)
        card.body.setSpacing(14)
        for widget in (self._headline, self.refusal, self.form):
            card.body.addWidget(widget)
        card.body.addSpacing(8)
        card.body.addLayout(buttons)
        QVBoxLayout(self).addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)

    def retranslate(self) -> None:
        """Set every word again."""
        self._headline.setText(translate("Widgets", "Way to the server"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.answered.emit()

    def _connect(self) -> None:
        try:
            connection = self.form.connection()
        except Refusal as refusal:
            self.refusal.show_refusal(refusal)
            return
        typed = bool(self.form.password.text())
        self.answer = Answer(connection, keep=typed and self.form.keep.isChecked())
        self.close()

    def _take_file(self) -> None:
        self.answer = Answer()
        self.close()


def ask_at_door(refusal: Refusal, connection: Connection, settings: QSettings) -> Answer | None:
    """Show why the server does not open and wait for somebody; None when the program is to end."""
    door = ServerDoor(refusal, connection, settings)
    loop = QEventLoop()
    door.answered.connect(loop.quit)
    door.show()
    door.setFocus()
    loop.exec()
    door.answered.disconnect(loop.quit)
    door.deleteLater()
    return door.answer
