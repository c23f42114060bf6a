"""A second-round addition at the desk: its lines and prices, and what the customer said (R2.3.6a)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.boards.line_suggestions import Suggestion
from aftersales_desktop.domain.work_orders.answer_addition import (
    AdditionAnswered,
    AnswerAddition,
    answer_addition,
)
from aftersales_desktop.domain.work_orders.line_wanted import LineWanted
from aftersales_desktop.domain.work_orders.order_rows import AdditionRow, OrderPage
from aftersales_desktop.domain.work_orders.order_state import AnswerChannel, LineKind
from aftersales_desktop.domain.work_orders.price_addition import PriceAddition, price_addition
from aftersales_desktop.stations.reception.addition_lines import AdditionLines
from aftersales_desktop.stations.reception.line_entry import LineEntry, yuan
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import MoneyField, TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.time_words import since
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class AdditionCard(Card):
    """Finding, lines with their prices, channel and name, yes or no.

    Signals:
        clause_pressed: A clause to be read.
        refused: A refusal opened at the end of the card.
    """

    clause_pressed = Signal(str)
    refused = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Reception", "Ask the customer"), parent, margins=14)
        self.set_surface("notice-hold")
        self.desk = desk
        self._page: OrderPage | None = None
        self._addition: AdditionRow | None = None
        self.finding = Label(role="large", wrap=True)
        self.lines = AdditionLines(desk)
        self.entry = LineEntry(desk)
        self.channel = Segments(
            (
                (AnswerChannel.PHONE.value, lambda: translate("Reception", "By phone")),
                (AnswerChannel.AT_THE_DESK.value, lambda: translate("Reception", "At the desk")),
                (AnswerChannel.MESSAGE.value, lambda: translate("Reception", "By message")),
            )
        )
        self.answered_by = TextField(lambda: translate("Reception", "Who answers"), longest=60)
        self.yes = PrimaryButton(self._yes_words, icon_name="mdi6.check", key="F9")
        self.no = ActionButton(
            lambda: translate("Reception", "Customer says no"), icon_name="mdi6.close", key="F10"
        )
        self.refusal = RefusalCard()
        self._lay_out()
        self.entry.suggested.connect(self._add_suggested)
        self.entry.labour_typed.connect(self._add_labour)
        self.yes.clicked.connect(self._say_yes)
        self.no.clicked.connect(self._say_no)
        self.lines.refused.connect(self._refused)
        self.refusal.clause_pressed.connect(self.clause_pressed)

    def _lay_out(self) -> None:
        answer, buttons = QHBoxLayout(), QHBoxLayout()
        for row in (answer, buttons):
            row.setSpacing(12)
        answer.addWidget(self.answered_by, 1)
        answer.addWidget(self.channel, 0, Qt.AlignmentFlag.AlignBottom)
        buttons.addStretch(1)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        self.body.addWidget(self.finding)
        self.body.addWidget(self.lines)
        self.body.addWidget(self.entry)
        self.body.addLayout(answer)
        self.body.addLayout(buttons)
        self.body.addWidget(self.refusal)

    def show_addition(self, page: OrderPage, addition: AdditionRow) -> None:
        """Show what the floor has found on an order."""
        fresh = self._addition is None or self._addition.addition_id != addition.addition_id
        self._page, self._addition = page, addition
        self.entry.vehicle_id = page.car.vehicle_id
        if fresh:
            self.refusal.clear()
            self.answered_by.set_text(page.car.customer)
        lines = [line for line in page.lines if line.addition_id == addition.addition_id and not line.dropped]
        self.lines.show_lines(page.order_id, lines)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        if getattr(self, "_addition", None) is None or self._addition is None:
            return
        words = translate("Reception", "{who}, {when}")
        found = words.format(
            who=self._addition.found_by, when=since(self.desk.now(), self._addition.found_at)
        )
        self.aside.setText(found)
        self.finding.setText(self._addition.finding)
        self.lines.retranslate()
        self.yes.retranslate()

    def price_field(self, line_id: int) -> MoneyField:
        """The price field of a line."""
        return self.lines.price_field(line_id)

    def _add_suggested(self, suggestion: Suggestion) -> None:
        self._add(suggestion.lines)

    def _add_labour(self, text: str) -> None:
        wanted = LineWanted(
            kind=LineKind.LABOUR,
            description=text,
            quantity=Quantity.of(1),
            unit_price=Money.ZERO,
            unit="h",
        )
        self._add((wanted,))

    def _add(self, lines: tuple[LineWanted, ...]) -> None:
        if self._addition is not None:
            command = PriceAddition(addition_id=self._addition.addition_id, lines=lines)
            self.desk.runner.do(price_addition, command, refused=self._refused)

    def _yes_words(self) -> str:
        asked = self._addition.asked if self._addition is not None else Money.ZERO
        return translate("Reception", "Yes to {amount} yuan").format(amount=yuan(asked))

    def _say_yes(self) -> None:
        self._answer(yes=True)

    def _say_no(self) -> None:
        self._answer(yes=False)

    def _answer(self, *, yes: bool) -> None:
        if self._addition is None:
            return
        self.refusal.clear()
        command = AnswerAddition(
            addition_id=self._addition.addition_id,
            yes=yes,
            channel=AnswerChannel(self.channel.chosen_key()),
            answered_by=self.answered_by.text(),
        )
        self.desk.runner.do(answer_addition, command, then=self._answered, refused=self._refused)

    def _answered(self, receipt: AdditionAnswered) -> None:
        self._addition = None
        said = (
            translate("Reception", "Addition confirmed; the work goes on.")
            if receipt.yes
            else translate("Reception", "Addition declined; its lines are dropped.")
        )
        self.desk.messages.said(said, Tone.OK)

    def _refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)
        self.refused.emit()
