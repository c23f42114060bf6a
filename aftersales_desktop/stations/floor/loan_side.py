"""One tool that is out, as the floor sees it: with whom, for which car, since when, and the reminder."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.tools.lookups import LoanOut
from aftersales_desktop.domain.tools.overdue import OverdueReason
from aftersales_desktop.domain.tools.remind_borrower import (
    BorrowerReminded,
    RemindBorrower,
    remind_borrower,
)
from aftersales_desktop.domain.tools.standing import Standing
from aftersales_desktop.values.plate import plate_shown
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.plate import PlateLabel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.refusal_words import lifters_text, role_name
from aftersales_desktop.widgets.scan_queue import beep_refusal
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.tool_look import STANDING_LOOK, standing_word
from aftersales_desktop.widgets.words import translate


class LoanSide(Card):
    """The chosen loan.

    Signals:
        clause_pressed: A clause to be read.
    """

    clause_pressed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.desk = desk
        self._loan: LoanOut | None = None
        self._name = ElidedLabel(role="title")
        self._chip = Chip(height=26)
        self._where = ElidedLabel(role="muted")
        self._person = Label(role="large")
        self._plate = PlateLabel(pixels=20)
        self._order = Label(role="muted")
        self._times = Label(wrap=True)
        self._reminded = Label(role="small", wrap=True)
        self.remind = ActionButton(
            lambda: translate("Floor", "Remind"), icon_name="mdi6.bell-ring-outline", key="F6", kind="primary"
        )
        self._what = Label(role="small", wrap=True)
        self.refusal = RefusalCard()
        self._lay_out()
        self.remind.clicked.connect(self._remind)
        self.refusal.clause_pressed.connect(self.clause_pressed)
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._chip)
        car = QHBoxLayout()
        car.setSpacing(10)
        car.addWidget(self._plate)
        car.addWidget(self._order)
        car.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._where)
        column.addWidget(self._person)
        column.addLayout(car)
        for part in (self._times, self._reminded, self.remind, self._what, self.refusal):
            column.addWidget(part)
        self.body.addLayout(column)

    def show_loan(self, loan: LoanOut | None) -> None:
        """Show a loan; none hides the card."""
        if loan is None or self._loan is None or loan.loan_id != self._loan.loan_id:
            self.refusal.clear()
        self._loan = loan
        self.setVisible(loan is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the loan again."""
        super().retranslate()
        loan = self.__dict__.get("_loan")
        if loan is None:
            return
        now = self.desk.now()
        standing = Standing.ON_LOAN if loan.overdue is None else Standing.OVERDUE
        look = STANDING_LOOK[standing]
        self._name.setText(loan.name)
        self._chip.show_state(standing_word(standing), look.tone, look.icon)
        self._where.setText(f"{loan.tool} · {loan.place}")
        self._person.setText(loan.borrower)
        self._plate.show_plate(plate_shown(loan.plate))
        self._order.setText(loan.order)
        self._times.say(self._time_words(loan), Tone.TEXT if loan.overdue is None else Tone.BAD)
        self._reminded.setVisible(loan.reminded_at is not None)
        if loan.reminded_at is not None:
            words = translate("Floor", "Reminded {time} by {person}")
            moment = moment_text(loan.reminded_at, now)
            self._reminded.setText(words.format(time=moment, person=loan.reminded_by))
        roles = remind_borrower.rights.roles
        may = self.desk.actor.holds(*roles)
        only = translate("Floor", "Only {posts}")
        self.remind.blocked("" if may else only.format(posts=lifters_text(sorted(roles), role_name)))
        self._what.setText(
            translate(
                "Floor",
                "The reminder stands beside the tool for {person} to see, with your name and the time.",
            ).format(person=loan.borrower)
        )

    def _time_words(self, loan: LoanOut) -> str:
        now = self.desk.now()
        since = moment_text(loan.since, now)
        if loan.overdue is OverdueReason.ORDER_FINISHED:
            return translate("Floor", "The order is finished since {time}.").format(time=since)
        if loan.overdue is OverdueReason.SHIFT_ENDED:
            return translate("Floor", "The shift ended {time}.").format(time=since)
        words = translate("Floor", "Out since {out}, due back {due}")
        return words.format(out=since, due=moment_text(loan.due_at, now))

    def _remind(self) -> None:
        if self._loan is not None:
            command = RemindBorrower(tool_id=self._loan.tool_id)
            self.desk.runner.do(remind_borrower, command, then=self._done, refused=self._refused)

    def _done(self, receipt: BorrowerReminded) -> None:
        self.refusal.clear()
        words = translate("Floor", "{person} is reminded of {tool}")
        text = words.format(person=receipt.borrower, tool=f"{receipt.tool} {receipt.tool_name}")
        self.desk.messages.said(text, Tone.OK)

    def _refused(self, refusal: Refusal) -> None:
        beep_refusal()
        self.refusal.show_refusal(refusal)
