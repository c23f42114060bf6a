"""One claim part in full at reception: how far it is, deposit, talks, signatures, its end (SM3)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimState
from aftersales_desktop.domain.claim_parts.claim_step import ClaimStep
from aftersales_desktop.domain.claim_parts.lookups_page import ClaimPage
from aftersales_desktop.stations.reception.claim_deposit_card import ClaimDepositCard
from aftersales_desktop.stations.reception.claim_papers import claim_order_paper
from aftersales_desktop.stations.reception.claim_table import STEP_LOOK, step_words
from aftersales_desktop.stations.reception.claim_talk_card import ClaimTalkCard
from aftersales_desktop.stations.reception.claim_way_card import ClaimWayCard
from aftersales_desktop.stations.reception.line_entry import yuan
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, ScrollColumn
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.plate import PlateLabel
from aftersales_desktop.widgets.steps import Steps
from aftersales_desktop.widgets.words import translate

WAY = ("deposit", "signed", "arrived", "fitted", "refunded")
# How many of these steps are done in a state.
DONE = {
    ClaimState.DRAFT: 0,
    ClaimState.INFORMED: 0,
    ClaimState.DEPOSIT_PAID: 1,
    ClaimState.ORDERED: 2,
    ClaimState.ARRIVED: 3,
    ClaimState.APPOINTED: 3,
    ClaimState.FITTED: 4,
    ClaimState.REFUNDED: 5,
    ClaimState.CLOSED: 5,
    ClaimState.CANCELLED: 0,
}


class ClaimView(QWidget):
    """The page at the right.

    Signals:
        order_wanted: Id of an order to be shown.
        check_in_wanted: Id of a car to be checked in.
        clause_pressed: A clause to be read.
        done: Something was stored.
    """

    order_wanted = Signal(int)
    check_in_wanted = Signal(int)
    clause_pressed = Signal(str)
    done = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.page: ClaimPage | None = None
        self.plate = PlateLabel(pixels=24)
        self.part = ElidedLabel(role="strong")
        self.owner = ElidedLabel(role="muted")
        self.amount = Label(role="strong")
        self.state = Chip()
        self.order = ActionButton(self._order_words, kind="link", compact=True)
        self.print_order = ActionButton(
            lambda: translate("Reception", "Print the order"),
            key="F4",
            compact=True,
        )
        self.steps = Steps(
            (
                ("deposit", lambda: translate("Reception", "Deposit")),
                ("signed", lambda: translate("Reception", "Signed")),
                ("arrived", lambda: translate("Reception", "Here")),
                ("fitted", lambda: translate("Reception", "Fitted")),
                ("refunded", lambda: translate("Reception", "Refund")),
            )
        )
        self.talk = ClaimTalkCard(desk)
        self.deposit = ClaimDepositCard(desk)
        self.way = ClaimWayCard(desk)
        self.cards = (self.deposit, self.talk, self.way)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = Card(margins=12)
        top, foot, names = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.part)
        names.addWidget(self.owner)
        top.setSpacing(12)
        top.addWidget(self.plate)
        top.addLayout(names, 1)
        top.addWidget(self.state)
        foot.setSpacing(10)
        foot.addWidget(self.amount)
        foot.addWidget(self.order)
        foot.addStretch(1)
        foot.addWidget(self.print_order)
        head.body.addLayout(top)
        head.body.addLayout(foot)
        head.body.addWidget(self.steps)
        self.sheet = ScrollColumn(spacing=12)
        for card in self.cards:
            self.sheet.column.addWidget(card)
        self.sheet.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(self.sheet, 1)

    def _connect(self) -> None:
        self.order.clicked.connect(self._show_order)
        self.print_order.clicked.connect(self._print)
        for card in self.cards:
            card.clause_pressed.connect(self.clause_pressed)
            card.done.connect(self.done)
        self.way.check_in_wanted.connect(self.check_in_wanted)
        self.way.order_wanted.connect(self.order_wanted)

    def show_claim(self, page: ClaimPage) -> None:
        """Show a claim part as it is now."""
        self.page = page
        self.plate.show_plate(page.row.plate)
        for card in self.cards:
            card.show_claim(page)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        page = self.page
        if page is None:
            return
        row = page.row
        self.part.setText(f"{row.part}  {row.part_number}")
        self.owner.setText("  ".join(part for part in (row.customer, row.phone, page.car) if part))
        words = translate("Reception", "{number} · {amount} yuan")
        self.amount.setText(words.format(number=row.number, amount=yuan(row.amount)))
        tone, icon = STEP_LOOK[row.step]
        self.state.show_state(step_words(row), tone, icon)
        self.order.retranslate()
        done = DONE[row.state] + (1 if row.step is ClaimStep.ORDER else 0)
        current = WAY[done] if done < len(WAY) and row.step is not ClaimStep.NOTHING else ""
        self.steps.show_step(current, done=WAY[:done])

    def _order_words(self) -> str:
        return self.page.order if self.page is not None else ""

    def _show_order(self) -> None:
        if self.page is not None:
            self.order_wanted.emit(self.page.order_id)

    def _print(self) -> None:
        if self.page is not None:
            row = self.page.row
            self.desk.printing.preview(claim_order_paper(row.claim_id, row.number, self.page.order_id))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
