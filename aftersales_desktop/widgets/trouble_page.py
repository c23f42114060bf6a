"""What is shown when the program itself made a mistake: once, with details to copy, and work goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.support_file import SupportButton
from aftersales_desktop.widgets.words import translate

WIDTH = 720


class TroublePage(LivePanel):
    """Says that nothing was stored and nothing is lost, and offers the details for whoever helps.

    Signals:
        closed: The person wants to go on.
    """

    closed = Signal()

    def __init__(self, desk: Desk, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(lambda: translate("Widgets", "Something unexpected went wrong"))
        card.setMaximumWidth(WIDTH)
        self._advice = Label(role="body", wrap=True)
        self._details = QPlainTextEdit(details)
        self._details.setReadOnly(True)
        self._details.setObjectName("trouble_details")
        self._copy = ActionButton(
            lambda: translate("Widgets", "Copy details"), icon_name="mdi6.content-copy", key="Ctrl+Shift+C"
        )
        self._copy.setObjectName("copy_details")
        self._go_on = PrimaryButton(lambda: translate("Widgets", "Go on"), key="Esc")
        self._go_on.setObjectName("go_on")
        self._copy.clicked.connect(self._copy_details)
        self._go_on.clicked.connect(self.closed)
        buttons = QHBoxLayout()
        buttons.addWidget(SupportButton(desk))
        buttons.addStretch(1)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._go_on)
        card.body.addWidget(self._advice)
        card.body.addWidget(self._details, 1)
        card.body.addLayout(buttons)
        page = QVBoxLayout(self)
        page.setContentsMargins(40, 40, 40, 40)
        page.addWidget(card, 1, Qt.AlignmentFlag.AlignHCenter)
        card.setMinimumWidth(WIDTH - 40)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the advice again; the details stay as they are."""
        self._advice.setText(
            translate(
                "Widgets",
                "Nothing was stored by the last step, and everything before it is safe. Go on working; "
                "if it happens again, send the details to whoever looks after the program.",
            )
        )
        self._details.setAccessibleName(translate("Widgets", "Details of the error"))

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())
