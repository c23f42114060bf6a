"""What the cards of a claim part's page have in common: the page shown, and where refusals go."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aftersales_desktop.database.rights import Verb
from aftersales_desktop.domain.claim_parts.lookups_page import ClaimPage
from aftersales_desktop.domain.work_orders.order_state import AnswerChannel, PaymentKind
from aftersales_desktop.stations.reception.payment_card import kind_words
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.order_look import word
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.segments import Choices
from aftersales_desktop.widgets.words import translate

Command = TypeVar("Command")
Receipt = TypeVar("Receipt")
# A deposit on account would be no deposit.
PAYABLE = (PaymentKind.CASH, PaymentKind.CARD, PaymentKind.TRANSFER, PaymentKind.MOBILE)


class ClaimCard(Card):
    """One step of a claim part; a refusal stands in the card until the next try.

    Signals:
        clause_pressed: A clause to be read.
        done: Something was stored.
    """

    clause_pressed = Signal(str)
    done = Signal()

    def __init__(self, title_fn: Callable[[], str], desk: Desk, parent: QWidget | None = None) -> None:
        self.page: ClaimPage | None = None
        super().__init__(title_fn, parent, margins=12)
        self.desk = desk
        self.refusal = RefusalCard()
        self.refusal.clause_pressed.connect(self.clause_pressed)

    def show_claim(self, page: ClaimPage) -> None:
        """Show a claim part; what was typed for another, or for the step before, is forgotten."""
        before = self.page.row if self.page is not None else None
        self.page = page
        if before is None or (before.claim_id, before.step) != (page.row.claim_id, page.row.step):
            self.refusal.clear()
            self.begin(page)
        self.retranslate()

    def begin(self, page: ClaimPage) -> None:
        """Empty the fields for a claim part, or for its next step."""

    def do(self, verb: Verb[Command, Receipt], command: Command, then: Callable[[Receipt], object]) -> None:
        """Do a step; the card says why not."""
        self.refusal.clear()

        def stored(receipt: Receipt) -> None:
            then(receipt)
            self.done.emit()

        self.desk.runner.do(verb, command, then=stored, refused=self._refused)

    def _refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)


def payment_choices() -> Choices:
    """The ways in which money really changes hands."""
    return Choices([(kind.value, _kind_fn(kind)) for kind in PAYABLE])


def channel_field() -> ChoiceField:
    """How one talked to the customer."""
    return ChoiceField(
        lambda: translate("Reception", "How"),
        [(channel.value, _channel_fn(channel)) for channel in AnswerChannel],
    )


def _kind_fn(kind: PaymentKind) -> Callable[[], str]:
    return lambda: kind_words(kind)


def _channel_fn(channel: AnswerChannel) -> Callable[[], str]:
    return lambda: word(channel)
