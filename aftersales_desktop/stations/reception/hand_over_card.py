"""The customer takes the car over: by whom, the survey, and the promise beside the fact (R7.5.8)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aftersales_desktop.domain.work_orders.aftercare import Survey
from aftersales_desktop.domain.work_orders.deliver_order import DeliverOrder, OrderDelivered, deliver_order
from aftersales_desktop.domain.work_orders.order_rows import OrderPage
from aftersales_desktop.stations.reception.line_entry import yuan
from aftersales_desktop.stations.reception.payment_card import kind_words
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import LabelledField, TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.order_papers import settlement_paper
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.time_words import span_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class HandOverCard(Card):
    """What was paid, who takes the car, and whether the survey was filled in (R1.3.7b).

    Signals:
        clause_pressed: A clause to be read.
    """

    clause_pressed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._page: OrderPage | None = None
        super().__init__(lambda: translate("Reception", "Hand the car over"), parent)
        self.desk = desk
        self.paid = Label(role="muted", wrap=True)
        self.taken_by = TextField(lambda: translate("Reception", "Taken over by"), required=True, longest=60)
        self.survey = Segments(
            (
                (Survey.FILLED_IN.value, lambda: translate("Reception", "Filled in")),
                (Survey.DECLINED.value, lambda: translate("Reception", "Declined")),
            )
        )
        self.survey_field = LabelledField(lambda: translate("Reception", "Satisfaction survey"), self.survey)
        self.belongings = Label(role="body", wrap=True)
        self.print_again = ActionButton(
            lambda: translate("Reception", "Settlement sheet"), icon_name="mdi6.printer-outline", key="F8"
        )
        self.deliver = PrimaryButton(
            lambda: translate("Reception", "Hand the car over"), icon_name="mdi6.key", key="F9", large=True
        )
        self.refusal = RefusalCard()
        for part in (self.paid, self.taken_by, self.survey_field, self.belongings):
            self.body.addWidget(part)
        self.body.addWidget(self.print_again)
        self.body.addStretch(1)
        self.body.addWidget(self.refusal)
        self.body.addWidget(self.deliver)
        self.deliver.clicked.connect(self._deliver)
        self.print_again.clicked.connect(self._print)
        self.refusal.clause_pressed.connect(self.clause_pressed)

    def show_order(self, page: OrderPage) -> None:
        """Show a settled order."""
        if self._page is None or self._page.order_id != page.order_id:
            self.refusal.clear()
            self.taken_by.set_text(page.car.customer)
        self._page = page
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        page = self._page
        if page is None or not hasattr(self, "refusal"):
            return
        rows = [f"{row.receipt}  {kind_words(row.kind)}  {yuan(row.amount)}" for row in page.payments]
        self.paid.setText("\n".join(rows) or translate("Reception", "Nothing was due."))
        give_back = translate("Reception", "Give back: {things}")
        self.belongings.setText(give_back.format(things=page.belongings) if page.belongings else "")
        self.belongings.setVisible(bool(page.belongings))

    def _print(self) -> None:
        if self._page is not None:
            self.desk.printing.print_now(settlement_paper(self._page.order_id, self._page.number))

    def _deliver(self) -> None:
        if self._page is None:
            return
        self.refusal.clear()
        command = DeliverOrder(
            order_id=self._page.order_id,
            taken_over_by=self.taken_by.text(),
            survey=Survey(self.survey.chosen_key()),
        )
        self.desk.runner.do(deliver_order, command, then=self._delivered, refused=self._refused)

    def _delivered(self, receipt: OrderDelivered) -> None:
        if receipt.late_by is None:
            self.desk.messages.said(translate("Reception", "Handed over on time."), Tone.OK)
            return
        words = translate("Reception", "Handed over, {span} later than promised.")
        self.desk.messages.said(words.format(span=span_text(receipt.late_by)), Tone.WARN)

    def _refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)
