"""What the person looking may do next with a sanction: verify, confirm, dismiss, appeal, settle (SM15)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.sanction_page import SanctionPage
from aftersales_desktop.domain.people.lookups import Colleague
from aftersales_desktop.domain.sanctions.appeal_sanction import AppealSanction, appeal_sanction
from aftersales_desktop.domain.sanctions.judge_sanction import (
    ConfirmSanction,
    DismissSanction,
    VerifySanction,
    confirm_sanction,
    dismiss_sanction,
    verify_sanction,
)
from aftersales_desktop.domain.sanctions.sanction import SanctionState
from aftersales_desktop.domain.sanctions.settle_sanction import SettleSanction, settle_sanction
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class SanctionActions(QWidget):
    """One field for the words, F9 for the next step, F8 to dismiss; hidden when nothing is to be done.

    Signals:
        clause_pressed: A clause to be read.
        done: A step was taken.
    """

    clause_pressed = Signal(str)
    done = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page: SanctionPage | None = None
        self.person = ChoiceField(lambda: translate("Widgets", "Who really acted"))
        self.words = TextField(self._field_words, longest=500)
        self.next = PrimaryButton(self._next_words, icon_name="mdi6.check", key="F9")
        self.dismiss = ActionButton(
            lambda: translate("Widgets", "Dismiss"), icon_name="mdi6.close", key="F8", kind="danger"
        )
        self.refusal = RefusalCard()
        self._lay_out()
        self.next.clicked.connect(self._go_on)
        self.dismiss.clicked.connect(self._dismiss)
        self.refusal.clause_pressed.connect(self.clause_pressed)
        self.hide()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.dismiss)
        buttons.addWidget(self.next, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.person, self.words, self.refusal):
            column.addWidget(part)
        column.addLayout(buttons)

    def offer_people(self, people: tuple[Colleague, ...]) -> None:
        """Offer the staff for naming who really acted."""
        chosen = self.person.key()
        self.person.set_options([(str(one.staff_id), _name_fn(one.name)) for one in people])
        if not chosen:
            # A list that was empty has the first name chosen now, which nobody chose.
            self._choose_person()

    def show_page(self, page: SanctionPage) -> None:
        """Offer what may be done with this case now; words half typed for the same step stay."""
        before = self._page
        self._page = page
        if before is None or (before.row.sanction_id, before.row.state, before.signatures) != (
            page.row.sanction_id,
            page.row.state,
            page.signatures,
        ):
            self.words.clear()
            self.refusal.clear()
            self._choose_person()
        self.setVisible(page.may_judge or page.may_appeal or page.may_settle)
        self.dismiss.setVisible(page.may_judge)
        self.person.setVisible(page.may_judge and page.row.state is SanctionState.PROPOSED)
        self.words.set_required(
            required=page.row.state not in (SanctionState.VERIFIED, SanctionState.APPEALED)
        )
        self.words.retranslate()
        self.next.retranslate()

    def _choose_person(self) -> None:
        if self._page is not None:
            self.person.choose(str(self._page.row.person_id))

    def _settles(self) -> bool:
        return self._page is not None and self._page.may_settle

    def _field_words(self) -> str:
        page = self._page
        if page is None or page.row.state is SanctionState.PROPOSED:
            return translate("Widgets", "Findings, or reason for dismissing")
        if page.may_judge:
            return translate("Widgets", "Comment, or reason for dismissing")
        if self._settles():
            return translate("Widgets", "Reference of payroll or personnel file")
        return translate("Widgets", "Reason for the appeal")

    def _next_words(self) -> str:
        page = self._page
        if page is None or page.row.state is SanctionState.PROPOSED:
            return translate("Widgets", "Facts verified")
        if page.may_judge:
            signed, needed = page.signatures
            if needed > 1:
                return translate("Widgets", "Sign, {place} of {needed}").format(
                    place=signed + 1, needed=needed
                )
            return translate("Widgets", "Confirm")
        if self._settles():
            return translate("Widgets", "Entered")
        return translate("Widgets", "Appeal")

    def _go_on(self) -> None:
        page = self._page
        if page is None:
            return
        id_, words = page.row.sanction_id, self.words.text()
        do = self._desk.runner.do
        if page.row.state is SanctionState.PROPOSED:
            named = int(self.person.key() or page.row.person_id)
            other = named if named != page.row.person_id else None
            verify = VerifySanction(sanction_id=id_, findings=words, person_id=other)
            do(verify_sanction, verify, then=self._verified, refused=self._refused)
        elif page.may_judge:
            confirm = ConfirmSanction(sanction_id=id_, comment=words)
            do(confirm_sanction, confirm, then=self._confirmed, refused=self._refused)
        elif self._settles():
            settle = SettleSanction(sanction_id=id_, reference=words)
            do(settle_sanction, settle, then=self._settled, refused=self._refused)
        else:
            appeal = AppealSanction(sanction_id=id_, reason=words)
            do(appeal_sanction, appeal, then=self._appealed, refused=self._refused)

    def _dismiss(self) -> None:
        if self._page is not None:
            drop = DismissSanction(sanction_id=self._page.row.sanction_id, reason=self.words.text())
            self._desk.runner.do(dismiss_sanction, drop, then=self._dismissed, refused=self._refused)

    def _verified(self, _receipt: object) -> None:
        self._said(translate("Widgets", "Verified; it waits for confirmation by somebody else"))

    def _confirmed(self, receipt: object) -> None:
        state = getattr(receipt, "state", None)
        if state is SanctionState.CONFIRMED:
            self._said(translate("Widgets", "Confirmed; the person concerned is told"))
        else:
            self._said(translate("Widgets", "Signed; the second signature is somebody else's"))

    def _settled(self, _receipt: object) -> None:
        self._said(translate("Widgets", "Closed with its reference"))

    def _appealed(self, _receipt: object) -> None:
        self._said(translate("Widgets", "The appeal is before the director"))

    def _dismissed(self, _receipt: object) -> None:
        self._said(translate("Widgets", "Dismissed; the record stays"))

    def _said(self, words: str) -> None:
        self.refusal.clear()
        self.words.clear()
        self._desk.messages.said(words, Tone.OK)
        self.done.emit()

    def _refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)


def _name_fn(name: str) -> Callable[[], str]:
    return lambda: name
