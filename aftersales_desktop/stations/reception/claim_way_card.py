"""Signatures, the visit, the end of a claim part (R2.3.9, R2.3.8d, T33)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.approvals.approval_request import RequestState
from aftersales_desktop.domain.claim_parts.ask_signatures import AskSignature, ask_signature
from aftersales_desktop.domain.claim_parts.cancel_claim import CancelClaim, ClaimCancelled, cancel_claim
from aftersales_desktop.domain.claim_parts.claim_part_order import (
    AT_THE_COUNTER,
    BEFORE_ORDERED,
    ClaimState,
)
from aftersales_desktop.domain.claim_parts.claim_step import ClaimStep
from aftersales_desktop.domain.claim_parts.close_claim import CloseClaim, close_claim
from aftersales_desktop.domain.claim_parts.lookups_page import ClaimPage, SignatureRow
from aftersales_desktop.domain.work_orders.order_state import PaymentKind
from aftersales_desktop.stations.reception.claim_card import ClaimCard
from aftersales_desktop.stations.reception.claim_papers import refund_paper
from aftersales_desktop.stations.reception.line_entry import yuan
from aftersales_desktop.values.role import Role
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.order_look import word
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

IN_THE_CAR = frozenset({ClaimState.FITTED, ClaimState.REFUNDED})


class ClaimWayCard(ClaimCard):
    """Who signed, where the part is, and how the order ends.

    Signals:
        check_in_wanted: Id of the car that has come to have it fitted.
        order_wanted: Id of the order on which it stands.
    """

    check_in_wanted = Signal(int)
    order_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Reception", "Signatures and way"), desk, parent)
        self.facts = Label(role="body", wrap=True)
        self.ask_again = PrimaryButton(
            lambda: translate("Reception", "Ask for the signature again"), icon_name="mdi6.draw-pen", key="F7"
        )
        self.check_in = ActionButton(
            lambda: translate("Reception", "Check the car in"), icon_name="mdi6.car-key", key="F2"
        )
        self.order = ActionButton(self._order_words, icon_name="mdi6.clipboard-text-outline", kind="soft")
        self.close_button = PrimaryButton(
            lambda: translate("Reception", "Close the claim-part order"), icon_name="mdi6.check", key="F10"
        )
        self.why = TextField(lambda: translate("Reception", "Why it is cancelled"), longest=200)
        self.cancel = ActionButton(self._cancel_words, icon_name="mdi6.cancel", kind="danger")
        self._buttons, self._cancelling = QWidget(), QWidget()
        self._lay_out()
        self.ask_again.clicked.connect(self._ask_again)
        self.check_in.clicked.connect(self._check_in)
        self.order.clicked.connect(self._show_order)
        self.close_button.clicked.connect(self._close)
        self.cancel.clicked.connect(self._cancel)
        self.retranslate()

    def _lay_out(self) -> None:
        row, end = QHBoxLayout(self._buttons), QHBoxLayout(self._cancelling)
        for line in (row, end):
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(10)
        for button in (self.ask_again, self.close_button, self.check_in, self.order):
            row.addWidget(button)
        row.addStretch(1)
        end.addWidget(self.why, 1)
        end.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignBottom)
        for part in (self.facts, self._buttons, self._cancelling, self.refusal):
            self.body.addWidget(part)

    def begin(self, page: ClaimPage) -> None:
        """Empty the reason."""
        self.why.clear()

    def retranslate(self) -> None:
        """Say who signed and where the part is, and offer what is next."""
        super().retranslate()
        page = self.page
        if page is None or not hasattr(self, "_cancelling"):
            return
        actor, row = self.desk.actor, page.row
        self.facts.setText("\n".join(self._facts(page)))
        self.facts.setVisible(bool(self.facts.text()))
        reception = actor.holds(*ask_signature.rights.roles)
        self.ask_again.setVisible(row.step is ClaimStep.ASK_AGAIN and reception)
        self.check_in.setVisible(row.state in AT_THE_COUNTER and page.visit_id is None and reception)
        self.order.setVisible(page.visit_id is not None)
        may_close = actor.holds(*close_claim.rights.roles)
        self.close_button.setVisible(row.state in IN_THE_CAR and may_close)
        self._cancelling.setVisible(self._may_cancel(page))
        for button in (self.order, self.cancel):
            button.retranslate()

    def _may_cancel(self, page: ClaimPage) -> bool:
        """Before it is ordered; and when it lies here and the car is away, by whoever answers for it."""
        actor = self.desk.actor
        if page.row.state in AT_THE_COUNTER:
            return page.visit_id is None and actor.holds(Role.FRONT_DESK_SUPERVISOR)
        return page.row.state in BEFORE_ORDERED and actor.holds(*cancel_claim.rights.roles)

    def _facts(self, page: ClaimPage) -> list[str]:
        lines = [self._signature(one) for one in reversed(page.signatures)]
        now = self.desk.now()
        for at, words in (
            (page.ordered_at, translate("Reception", "Ordered {when}")),
            (page.arrived_at, translate("Reception", "Arrived {when}")),
            (page.appointment_at, translate("Reception", "Appointment {when}")),
            (page.fitted_at, translate("Reception", "Fitted {when}")),
        ):
            if at is not None:
                lines.append(words.format(when=moment_text(at, now)))
        if page.cancel_reason:
            lines.append(translate("Reception", "Cancelled: {reason}").format(reason=page.cancel_reason))
        return lines

    def _signature(self, one: SignatureRow) -> str:
        if one.state is RequestState.OPEN:
            words = translate("Reception", "{what}: waits since {when}")
            return words.format(what=word(one.power), when=moment_text(one.asked_at, self.desk.now()))
        who = one.decided_by or one.asked_by
        parts = [f"{word(one.power)}: {word(one.state)}", who]
        if one.decided_at is not None:
            parts.append(moment_text(one.decided_at, self.desk.now()))
        return "  ".join([*parts, one.comment]).strip()

    def _order_words(self) -> str:
        visit = self.page.visit if self.page is not None else ""
        return translate("Reception", "To be fitted on {order}").format(order=visit)

    def _cancel_words(self) -> str:
        if self.page is not None and self.page.row.state in AT_THE_COUNTER:
            return translate("Reception", "Give up: the customer does not come")
        if self.page is not None and self.page.received is not None:
            words = translate("Reception", "Cancel and pay {amount} yuan back")
            return words.format(amount=yuan(self.page.row.deposit))
        return translate("Reception", "Cancel the claim-part order")

    def _ask_again(self) -> None:
        if self.page is not None:
            said = translate("Reception", "Asked again")
            command = AskSignature(claim_id=self.page.row.claim_id)
            self.do(ask_signature, command, lambda _receipt: self.desk.messages.said(said, Tone.OK))

    def _check_in(self) -> None:
        if self.page is not None:
            self.check_in_wanted.emit(self.page.vehicle_id)

    def _show_order(self) -> None:
        if self.page is not None and self.page.visit_id is not None:
            self.order_wanted.emit(self.page.visit_id)

    def _close(self) -> None:
        if self.page is not None:
            said = translate("Reception", "{number} closed").format(number=self.page.row.number)
            command = CloseClaim(claim_id=self.page.row.claim_id)
            self.do(close_claim, command, lambda _receipt: self.desk.messages.said(said, Tone.OK))

    def _cancel(self) -> None:
        if self.page is not None:
            received = self.page.received
            command = CancelClaim(
                claim_id=self.page.row.claim_id,
                reason=self.why.text(),
                # It goes back the way it came.
                kind=received.kind if received is not None else PaymentKind.CASH,
            )
            self.do(cancel_claim, command, self._cancelled)

    def _cancelled(self, over: ClaimCancelled) -> None:
        said = translate("Reception", "{number} cancelled").format(number=over.claim)
        self.desk.messages.said(said, Tone.OK)
        if over.voucher and self.page is not None:
            self.desk.printing.print_now(refund_paper(over.claim_id, over.voucher, self.page.order_id))
