"""One grievance in full, and the ways it may leave the desk (R2.1.4a)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.front_desk.close_grievance import (
    CloseGrievance,
    GrievanceMoved,
    ReportGrievance,
    SettleGrievance,
    close_grievance,
    report_grievance,
    settle_grievance,
)
from aftersales_desktop.domain.front_desk.grievance import STILL_OPEN, GrievanceState
from aftersales_desktop.domain.front_desk.lookups_grievances import GrievanceRow
from aftersales_desktop.values.role import Role
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import LongTextField, TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.refusal_words import role_name
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.words import translate


class GrievanceCard(Card):
    """The grievance chosen; what was done is written once and serves whichever way is taken.

    Signals:
        order_wanted: The order it is about.
    """

    order_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._row: GrievanceRow | None = None
        super().__init__(self._title, parent)
        self._desk = desk
        self.words = Label(role="section", wrap=True)
        self.facts = Label(role="muted", wrap=True)
        self.order = ActionButton(self._order_words, kind="link", compact=True)
        self.done = LongTextField(
            lambda: translate("Widgets", "What was tried or done, and what the customer wants"), lines=2
        )
        self.confirmed = TextField(
            lambda: translate("Widgets", "Confirmed by, on the customer's side"), longest=60
        )
        self.dispel = PrimaryButton(
            lambda: translate("Widgets", "Dispelled"), icon_name="mdi6.emoticon-happy-outline", key="F9"
        )
        self.report = ActionButton(
            lambda: translate("Widgets", "Report to superior"),
            icon_name="mdi6.account-arrow-up-outline",
            key="F8",
        )
        self.close_desk = ActionButton(
            lambda: translate("Widgets", "Close at the desk"), icon_name="mdi6.close", key="F10"
        )
        self.settle = PrimaryButton(
            lambda: translate("Widgets", "Settled"), icon_name="mdi6.check-all", key="F9"
        )
        self.refusal = RefusalCard()
        self._lay_out()
        self.order.clicked.connect(self._ask_order)
        self.dispel.clicked.connect(lambda: self._close(dispelled=True))
        self.close_desk.clicked.connect(lambda: self._close(dispelled=False))
        self.report.clicked.connect(self._report)
        self.settle.clicked.connect(self._settle)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)
        self.show_grievance(None)

    def _lay_out(self) -> None:
        for widget in (self.words, self.facts, self.order, self.done, self.confirmed):
            self.body.addWidget(widget)
        for buttons in ((self.report, self.dispel), (self.close_desk, self.settle)):
            row = QHBoxLayout()
            row.setSpacing(10)
            for button in buttons:
                row.addWidget(button, 1)
            self.body.addLayout(row)
        self.body.addWidget(self.refusal)

    def show_grievance(self, row: GrievanceRow | None) -> None:
        """Show a grievance, or nothing."""
        if row is None or self._row is None or row.grievance_id != self._row.grievance_id:
            self.refusal.clear()
            self.done.clear()
            self.confirmed.clear()
        self._row = row
        self.setVisible(row is not None)
        still_open = row is not None and row.state in STILL_OPEN
        actor = self._desk.actor
        desk = still_open and actor.holds(*close_grievance.rights.roles)
        head = still_open and actor.holds(*settle_grievance.rights.roles)
        above = row is not None and (row.state is GrievanceState.REPORTED or row.escalated)
        upper = (
            row is not None and row.reported_to is not None and not actor.holds(Role.FRONT_DESK_SUPERVISOR)
        )
        to_director = row is not None and row.reported_to is Role.SERVICE_DIRECTOR
        settles = head and above
        self.done.setVisible(desk or settles)
        self.confirmed.setVisible(desk and not settles)
        self.dispel.setVisible(desk and not settles)
        self.report.setVisible(desk and not upper and not to_director)
        self.close_desk.setVisible(desk and row is not None and row.left_desk_at is None)
        self.settle.setVisible(settles)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the facts again."""
        super().retranslate()
        row = self._row
        if row is None:
            return
        self.words.setText(row.words)
        self.aside.setText(translate("Words", row.state.value))
        self.facts.setText("\n".join(self._facts(row)))
        self.order.setVisible(row.order_id is not None)
        self.order.say(self._order_words)

    def _title(self) -> str:
        return f"{self._row.number}  {self._row.customer}" if self._row is not None else ""

    def _order_words(self) -> str:
        return translate("Widgets", "Work order {order}").format(order=self._row.order if self._row else "")

    def _facts(self, row: GrievanceRow) -> list[str]:
        now = self._desk.now()
        taken = translate("Widgets", "{how}, {when}; taken by {who}; phone {phone}")
        how = translate("Words", row.channel.value)
        when = moment_text(row.at, now)
        lines = [taken.format(how=how, when=when, who=row.taken_by, phone=row.phone or "—")]
        if row.escalated:
            lines.append(translate("Widgets", "The program has told supervisor and service director."))
        if row.reported_at is not None and row.reported_to is not None:
            told = translate("Widgets", "reported by {who} to the {post}, {when}: {report}")
            when = moment_text(row.reported_at, now)
            post = role_name(row.reported_to)
            lines.append(told.format(who=row.reported_by, post=post, when=when, report=row.report))
        if row.left_desk_at is not None:
            closed = translate("Widgets", "closed at the desk {when}")
            lines.append(closed.format(when=moment_text(row.left_desk_at, now)))
        if row.closed_at is not None:
            done = translate("Widgets", "{who}, {when}: {done}")
            lines.append(done.format(who=row.closed_by, when=moment_text(row.closed_at, now), done=row.done))
        if row.confirmed_by:
            lines.append(translate("Widgets", "confirmed by {who}").format(who=row.confirmed_by))
        return lines

    def _ask_order(self) -> None:
        if self._row is not None and self._row.order_id is not None:
            self.order_wanted.emit(self._row.order_id)

    def _close(self, *, dispelled: bool) -> None:
        if self._row is not None:
            command = CloseGrievance(
                grievance_id=self._row.grievance_id,
                dispelled=dispelled,
                confirmed_by=self.confirmed.text(),
                done=self.done.text(),
            )
            self._desk.runner.do(
                close_grievance, command, then=self._moved, refused=self.refusal.show_refusal
            )

    def _report(self) -> None:
        if self._row is not None:
            command = ReportGrievance(grievance_id=self._row.grievance_id, report=self.done.text())
            self._desk.runner.do(
                report_grievance, command, then=self._moved, refused=self.refusal.show_refusal
            )

    def _settle(self) -> None:
        if self._row is not None:
            command = SettleGrievance(grievance_id=self._row.grievance_id, done=self.done.text())
            self._desk.runner.do(
                settle_grievance, command, then=self._moved, refused=self.refusal.show_refusal
            )

    def _moved(self, receipt: GrievanceMoved) -> None:
        self.refusal.clear()
        state = translate("Words", receipt.state.value)
        self._desk.messages.said(
            translate("Widgets", "{number}: {state}").format(number=receipt.number, state=state)
        )
