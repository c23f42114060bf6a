"""What was found, and what the mechanic would do about it: a task, and parts of the catalogue (R2.3.6)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.lookups_order_on_floor import OrderOnFloor
from aftersales_desktop.domain.work_orders.order_state import AdditionCause, LineKind, OrderKind
from aftersales_desktop.domain.work_orders.report_addition import ReportAddition, WishedLine
from aftersales_desktop.stations.floor.wish_entry import WishEntry
from aftersales_desktop.stations.floor.wish_list import ONE
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import ScrollColumn
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import LongTextField, NumberField, TextField
from aftersales_desktop.widgets.refusal_card import RefusalCard, RefusalWords
from aftersales_desktop.widgets.words import translate


def _cause_words(cause: AdditionCause) -> str:
    return translate("Words", cause.value)


class AdditionForm(QWidget):
    """The form; it scrolls, its two buttons do not.

    Signals:
        reported: The command for the front desk.
        given_up: The form is closed again.
    """

    reported = Signal(object)
    given_up = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order_id = 0
        self._left_over = ""
        self.finding = LongTextField(lambda: translate("Floor", "Finding"), lines=2, required=True)
        self.cause = ChoiceField(
            lambda: translate("Floor", "Cause"),
            [(cause.value, partial(_cause_words, cause)) for cause in AdditionCause],
            required=True,
        )
        self.task = TextField(lambda: translate("Floor", "Task to add"))
        self.hours = NumberField(lambda: translate("Floor", "Hours"))
        self.parts = WishEntry(desk)
        self.refusal = RefusalCard()
        self.send = ActionButton(
            lambda: translate("Floor", "Tell the front desk"), icon_name="mdi6.send", kind="primary"
        )
        self.cancel = ActionButton(lambda: translate("Floor", "Close"), kind="flat")
        self.sheet = ScrollColumn(spacing=8)
        self._lay_out()
        self.send.clicked.connect(self._report)
        self.cancel.clicked.connect(self.given_up)
        self.parts.grown.connect(self._make_room)

    def _lay_out(self) -> None:
        task = QHBoxLayout()
        task.addWidget(self.task, 3)
        task.addWidget(self.hours, 1)
        form = self.sheet.column
        form.setContentsMargins(0, 0, 10, 0)
        form.addWidget(self.finding)
        form.addWidget(self.cause)
        form.addLayout(task)
        form.addWidget(self.parts)
        form.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.send, 1)
        buttons.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.sheet, 1)
        column.addWidget(self.refusal)
        column.addLayout(buttons)

    def begin(self, page: OrderOnFloor) -> None:
        """Open the form for a car; an accident repair names its cause and leaves the lines to the advisor."""
        self._order_id, self._left_over = page.order_id, ""
        self.refusal.clear()
        accident = page.kind is OrderKind.ACCIDENT
        self.cause.choose("")
        self.cause.setVisible(accident)
        for field in (self.task, self.hours, self.parts):
            field.setVisible(not accident)
        self.finding.set_text("")
        self.task.clear()
        self.hours.set_quantity(None)
        self.parts.clear()
        self.finding.setFocus()

    def take_scan(self, text: str) -> bool:
        """Take the part whose label was scanned while the form is open."""
        return self.parts.isVisible() and self.parts.picker.take_scan(text)

    def _make_room(self) -> None:
        """Keep what opened below the search in sight."""
        field = self.parts.words if self.parts.beside.isVisibleTo(self) else self.parts.picker
        QTimer.singleShot(0, self, partial(self.sheet.ensureWidgetVisible, field, 0, 0))

    def _report(self) -> None:
        typed = self.parts.left_over() if self.parts.isVisibleTo(self) else ""
        if typed:
            # It would be lost without a word.
            self._left_over = typed
            self._refuse_left_over()
            return
        self._left_over = ""
        self.refusal.clear()
        cause = self.cause.key() if self.cause.isVisibleTo(self) else ""
        self.reported.emit(
            ReportAddition(
                order_id=self._order_id,
                finding=self.finding.text(),
                wishes=self._wishes() if self.parts.isVisibleTo(self) else (),
                cause=AdditionCause(cause) if cause else None,
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._left_over:
            self._refuse_left_over()

    def _refuse_left_over(self) -> None:
        words = RefusalWords(
            translate("Floor", "No part is chosen for “{text}”.").format(text=self._left_over),
            "",
            translate("Floor", "Choose it in the list, or put it down as not in the catalogue."),
        )
        self.refusal.show_refusal(words)

    def _wishes(self) -> tuple[WishedLine, ...]:
        task: tuple[WishedLine, ...] = ()
        if self.task.text():
            hours = self.hours.quantity() or ONE
            task = (WishedLine(kind=LineKind.LABOUR, description=self.task.text(), quantity=hours, unit="h"),)
        return (*task, *self.parts.lines())
