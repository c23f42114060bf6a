"""What the issue panel's buttons post: stock-out, hand-over, undoing a slip, an order back to work."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject

from aftersales_desktop.domain.parts.hand_over import HandedOver, HandOver, hand_over
from aftersales_desktop.domain.parts.reverse_issue import IssueReversed, ReverseIssue, reverse_issue
from aftersales_desktop.domain.parts.stock_out import StockedOut, StockOut, stock_out
from aftersales_desktop.domain.work_orders.resume_order import OrderResumed, ResumeOrder, resume_order
from aftersales_desktop.stations.parts_counter.issue_slip_paper import issue_slip_paper
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

if TYPE_CHECKING:
    from aftersales_desktop.stations.parts_counter.issue_panel import IssuePanel


class IssuePosting(QObject):
    """Asks for the panel's verbs and says what came of them; a press that is doubled counts once.

    Attributes:
        slip: The stock-out posted last for the order in front.

    """

    def __init__(self, panel: IssuePanel) -> None:
        super().__init__(panel)
        self.panel = panel
        self.slip: StockedOut | None = None
        self._operation = uuid4().hex

    def stock_out(self) -> None:
        """Post the batch against the scanned card."""
        panel = self.panel
        if panel.order is not None:
            command = StockOut(card=panel.card, lines=panel.batch.lines())
            panel.desk.runner.do(
                stock_out, command, then=self._stocked_out, refused=panel.refuse, operation=self._operation
            )

    def hand_over(self) -> None:
        """Hand the posted parts to the technician, with the card."""
        panel = self.panel
        if panel.order is not None:
            command = HandOver(
                order_id=panel.order.order_id,
                technician_id=panel.hand_over_step.technician_id(),
                card_handed_back=panel.hand_over_step.card_back.isChecked(),
            )
            panel.desk.runner.do(hand_over, command, then=self._handed_over, refused=panel.refuse)

    def reverse(self) -> None:
        """Undo the slip posted last, as long as its goods are here."""
        panel = self.panel
        if panel.order is not None and panel.order.waiting:
            wrong = ReverseIssue(issue_id=panel.order.waiting[-1].issue_id)
            panel.desk.runner.do(reverse_issue, wrong, then=self._reversed, refused=panel.refuse)

    def back_to_work(self) -> None:
        """Take an order that waited for parts back into work."""
        panel = self.panel
        if panel.order is not None:
            command = ResumeOrder(order_id=panel.order.order_id)
            panel.desk.runner.do(resume_order, command, then=self._resumed, refused=panel.refuse)

    def preview_slip(self) -> None:
        """Show the slip that waits, or the one posted last."""
        order = self.panel.order
        if order is None:
            return
        slip = order.waiting[-1] if order.waiting else self.slip
        if slip is not None:
            paper = issue_slip_paper(slip.issue_id, slip.shown_number, order.order_id)
            self.panel.desk.printing.preview(paper)

    def _stocked_out(self, slip: StockedOut) -> None:
        self._operation = uuid4().hex
        self.slip = slip
        self.panel.batch.clear()
        words = translate("PartsCounter", "{slip} stocked out for {order}. Hand the parts over now.")
        self._say(words.format(slip=slip.shown_number, order=slip.order))

    def _handed_over(self, done: HandedOver) -> None:
        self.panel.hand_over_step.card_back.setChecked(False)
        words = translate("PartsCounter", "{slip} handed to {person}, with the job card.")
        self._say(words.format(slip=" · ".join(done.slips), person=done.technician))

    def _reversed(self, done: IssueReversed) -> None:
        self.slip = None
        words = translate("PartsCounter", "{slip} was undone; its parts are back on the shelf.")
        self._say(words.format(slip=done.slip))

    def _resumed(self, done: OrderResumed) -> None:
        words = translate("PartsCounter", "{order} is back in work.")
        self._say(words.format(order=done.number))

    def _say(self, words: str) -> None:
        self.panel.refusal.clear()
        self.panel.desk.messages.said(words, Tone.OK)
        self.panel.ask_refresh()
