"""What a request is about in short: the full name of the power, the amount, the order it stands on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aftersales_desktop.boards.request_page import RequestPage
from aftersales_desktop.regulations.authority import authority
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.details_view import fact_line
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.request_words import amount_of, state_word
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.words import language, translate


class OrderBlock(QWidget):
    """Facts below each other, and a way to the thing itself.

    Signals:
        thing_wanted: The thing was asked for.
    """

    thing_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(role="section", wrap=True)
        self._facts: QWidget | None = None
        self.open = ActionButton(
            lambda: translate("Widgets", "Open it"), icon_name="mdi6.open-in-new", kind="flat", compact=True
        )
        self.open.clicked.connect(self.thing_wanted)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._title)
        self._column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)

    def show_page(self, page: RequestPage) -> None:
        """Show what the request is about."""
        line = authority()[page.row.power.value]
        self._title.setText(line.title[language().value])
        if self._facts is not None:
            self._column.removeWidget(self._facts)
            self._facts.hide()
            self._facts.deleteLater()
        self._facts = QWidget()
        column = QVBoxLayout(self._facts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        for label, value in _facts(page):
            column.addLayout(fact_line(label, value))
        self._column.insertWidget(1, self._facts)


def _facts(page: RequestPage) -> list[tuple[str, str]]:
    order = page.order
    facts = []
    if amount := amount_of(page.row.head):
        facts.append((translate("Widgets", "Amount"), amount))
    if order is None:
        return facts
    state = f"{order.number} · {state_word(order.kind)} · {state_word(order.state)}"
    facts.append((translate("Widgets", "Work order"), state))
    facts.append((translate("Widgets", "Advisor"), order.advisor))
    if order.promised_at is not None:
        facts.append((translate("Widgets", "Promised"), moment_text(order.promised_at)))
    return facts
