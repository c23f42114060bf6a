"""Talks with the customer about a claim part, and the visit at which it is fitted (R2.3.8a, R2.3.8d)."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.claim_parts.appoint_fitting import AppointFitting, appoint_fitting
from aftersales_desktop.domain.claim_parts.claim_part_order import AT_THE_COUNTER, OVER
from aftersales_desktop.domain.claim_parts.claim_step import ClaimStep
from aftersales_desktop.domain.claim_parts.lookups_page import ClaimPage, TalkRow
from aftersales_desktop.domain.claim_parts.record_talk import RecordTalk, record_talk
from aftersales_desktop.domain.work_orders.order_state import AnswerChannel
from aftersales_desktop.stations.reception.claim_card import ClaimCard, channel_field
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.choice_fields import MomentField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.order_look import word
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class ClaimTalkCard(ClaimCard):
    """What was said so far, the next talk, and, once the part is here, the appointment in the same step."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Reception", "Talks with the customer"), desk, parent)
        self.log = Label(role="body", wrap=True)
        self.channel = channel_field()
        self.said = TextField(lambda: translate("Reception", "What was said"), longest=500)
        self.record = ActionButton(
            lambda: translate("Reception", "Record the talk"), icon_name="mdi6.account-voice", key="F9"
        )
        self.at = MomentField(lambda: translate("Reception", "Comes in"))
        self.appoint = ActionButton(
            lambda: translate("Reception", "Record with appointment"),
            icon_name="mdi6.calendar-check",
            key="F8",
        )
        self._entry, self._visit = QWidget(), QWidget()
        self._lay_out()
        self.record.clicked.connect(self._record)
        self.appoint.clicked.connect(self._appoint)
        self.retranslate()

    def _lay_out(self) -> None:
        entry, visit = QHBoxLayout(self._entry), QHBoxLayout(self._visit)
        for row in (entry, visit):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(10)
        entry.addWidget(self.channel, 2)
        entry.addWidget(self.said, 6)
        entry.addWidget(self.record, 0, Qt.AlignmentFlag.AlignBottom)
        visit.addWidget(self.at)
        visit.addWidget(self.appoint, 0, Qt.AlignmentFlag.AlignBottom)
        visit.addStretch(1)
        for part in (self.log, self._entry, self._visit, self.refusal):
            self.body.addWidget(part)

    def begin(self, page: ClaimPage) -> None:
        """Empty the talk; tomorrow is proposed, unless an appointment was made."""
        self.said.clear()
        self.channel.choose(AnswerChannel.PHONE.value)
        self.at.set_moment(page.appointment_at or self.desk.now() + timedelta(days=1))

    def retranslate(self) -> None:
        """Write the log again."""
        super().retranslate()
        page = self.page
        if page is None or not hasattr(self, "_visit"):
            return
        self.log.setText("\n".join(self._line(talk) for talk in page.talks))
        self.log.setVisible(bool(page.talks))
        # One primary button a page: the one that takes the next step.
        self.record.set_kind("primary" if page.row.step is ClaimStep.TALK else "plain")
        self.appoint.set_kind("primary" if page.row.step is ClaimStep.CALL else "plain")
        may = self.desk.actor.holds(*record_talk.rights.roles)
        self._entry.setVisible(may and page.row.state not in OVER)
        self._visit.setVisible(may and page.row.state in AT_THE_COUNTER)

    def _line(self, talk: TalkRow) -> str:
        when = moment_text(talk.at, self.desk.now())
        return f"{when}  {talk.by} · {word(talk.channel)}:  {talk.said}"

    def _record(self) -> None:
        if self.page is not None:
            command = RecordTalk(
                claim_id=self.page.row.claim_id,
                channel=AnswerChannel(self.channel.key()),
                said=self.said.text(),
            )
            self.do(record_talk, command, lambda _receipt: self._say_recorded())

    def _say_recorded(self) -> None:
        self.said.clear()
        self.desk.messages.said(translate("Reception", "Talk recorded"), Tone.OK)

    def _appoint(self) -> None:
        if self.page is not None:
            wish = translate("Reception", "Fit claim part: {part}").format(part=self.page.row.part)
            command = AppointFitting(
                claim_id=self.page.row.claim_id,
                at=self.at.moment(),
                channel=AnswerChannel(self.channel.key()),
                said=self.said.text(),
                wish=wish,
            )
            self.do(appoint_fitting, command, lambda _receipt: self._say_appointed())

    def _say_appointed(self) -> None:
        self.said.clear()
        self.desk.messages.said(translate("Reception", "Appointment to fit it made"), Tone.OK)
