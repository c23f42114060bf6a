"""After the visit: the call the day after, and the file put away (R7.4.3.6, R10.5a)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.aftercare import CallResult
from aftersales_desktop.domain.work_orders.archive_order import ArchiveOrder, OrderArchived, archive_order
from aftersales_desktop.domain.work_orders.order_rows import CallRow, OrderPage
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.record_call_back import (
    CallBackRecorded,
    RecordCallBack,
    record_call_back,
)
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.order_look import word
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class AftercareCard(Card):
    """Calls made so far, the next one, and archiving once the customer was reached.

    Signals:
        clause_pressed: A clause to be read.
    """

    clause_pressed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._page: OrderPage | None = None
        super().__init__(lambda: translate("Reception", "After the visit"), parent, margins=12)
        self.desk = desk
        self.calls = Label(role="muted", wrap=True)
        self.result = ChoiceField(
            lambda: translate("Reception", "The call"),
            (
                (CallResult.CONTENT.value, lambda: translate("Reception", "Content")),
                (CallResult.SUGGESTION.value, lambda: translate("Reception", "Content, with a suggestion")),
                (CallResult.NOT_CONTENT.value, lambda: translate("Reception", "Not content")),
                (CallResult.NOT_REACHED.value, lambda: translate("Reception", "Not reached")),
            ),
        )
        self.said = TextField(lambda: translate("Reception", "What the customer said"), longest=500)
        self.record = PrimaryButton(
            lambda: translate("Reception", "Record the call"), icon_name="mdi6.phone-check", key="F9"
        )
        self.sheet = QCheckBox()
        self.archive = ActionButton(
            lambda: translate("Reception", "Archive the order"), icon_name="mdi6.archive-outline", key="F10"
        )
        self.refusal = RefusalCard()
        self._lay_out()
        self.record.clicked.connect(self._record)
        self.archive.clicked.connect(self._archive)
        self.refusal.clause_pressed.connect(self.clause_pressed)
        self.retranslate()

    def _lay_out(self) -> None:
        call, file = QHBoxLayout(), QHBoxLayout()
        for row in (call, file):
            row.setSpacing(12)
        call.addWidget(self.result, 2)
        call.addWidget(self.said, 4)
        call.addWidget(self.record)
        file.addWidget(self.sheet)
        file.addStretch(1)
        file.addWidget(self.archive)
        self.body.addWidget(self.calls)
        self.body.addLayout(call)
        self.body.addLayout(file)
        self.body.addWidget(self.refusal)

    def show_order(self, page: OrderPage) -> None:
        """Show a delivered order."""
        if self._page is None or self._page.order_id != page.order_id:
            self.refusal.clear()
            self.said.clear()
            self.sheet.setChecked(False)
        self._page = page
        reached = page.state is OrderState.CALLED_BACK
        self.sheet.setVisible(reached)
        self.archive.setVisible(reached)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        if not hasattr(self, "refusal"):
            return
        self.sheet.setText(translate("Reception", "Service sheet complete and handed in"))
        calls = self._page.calls if self._page is not None else ()
        self.calls.setText("\n".join(self._line(call) for call in calls))
        self.calls.setVisible(bool(calls))

    def _line(self, call: CallRow) -> str:
        when = moment_text(call.at, self.desk.now())
        return "  ".join(part for part in (when, call.caller, word(call.result), call.said) if part)

    def _record(self) -> None:
        if self._page is None:
            return
        self.refusal.clear()
        command = RecordCallBack(
            order_id=self._page.order_id, result=CallResult(self.result.key()), said=self.said.text()
        )
        self.desk.runner.do(record_call_back, command, then=self._recorded, refused=self._refused)

    def _recorded(self, receipt: CallBackRecorded) -> None:
        self.said.clear()
        said = (
            translate("Reception", "Call recorded.")
            if receipt.done
            else translate("Reception", "Not reached; try again before the day ends.")
        )
        self.desk.messages.said(said, Tone.OK if receipt.done else Tone.WARN)

    def _archive(self) -> None:
        if self._page is None:
            return
        self.refusal.clear()
        command = ArchiveOrder(order_id=self._page.order_id, sheet_handed_in=self.sheet.isChecked())
        self.desk.runner.do(archive_order, command, then=self._archived, refused=self._refused)

    def _archived(self, _receipt: OrderArchived) -> None:
        self.desk.messages.said(translate("Reception", "Order archived."), Tone.OK)

    def _refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)
