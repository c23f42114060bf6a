"""What the keys of the inbox do: approve, send back, take back, acknowledge many (X4)."""

from __future__ import annotations

from PySide6.QtCore import QObject

from aftersales_desktop.boards.request_page import RequestPage
from aftersales_desktop.domain.approvals.approval_request import RequestState
from aftersales_desktop.domain.approvals.decide_request import DecideRequest, RequestDecided, decide_request
from aftersales_desktop.domain.approvals.decide_requests import (
    DecideRequests,
    RequestsDecided,
    SeenRequest,
    decide_requests,
)
from aftersales_desktop.domain.approvals.refusals import AlreadyDecided, RequestChanged, RequestOvertaken
from aftersales_desktop.domain.approvals.withdraw_request import (
    RequestWithdrawn,
    WithdrawRequest,
    withdraw_request,
)
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.decision_bar import DecisionBar
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.inbox_list import InboxList
from aftersales_desktop.widgets.request_view import RequestView
from aftersales_desktop.widgets.request_words import bold_of, look_of
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

# The request is no longer what is shown: the list is read anew, and the bar below says what became of it.
GONE = (AlreadyDecided, RequestOvertaken, RequestChanged)


class Decisions(QObject):
    """Decides what the page shows, in the version it shows; one at a time."""

    def __init__(self, desk: Desk, bar: DecisionBar, requests: InboxList, view: RequestView) -> None:
        super().__init__(bar)
        self._desk = desk
        self._bar = bar
        self._list = requests
        self._view = view
        self._sent = False
        self._said: tuple[str, str] = ("", "")
        bar.approved.connect(self._approve)
        bar.declined.connect(lambda comment: self._decide(comment, approve=False))
        bar.taken_back.connect(self._take_back)
        requests.marks_changed.connect(lambda: bar.count(len(requests.marked())))

    def _approve(self, comment: str) -> None:
        marked = self._list.marked()
        if not marked:
            self._decide(comment, approve=True)
            return
        if self._begin():
            seen = tuple(SeenRequest(request_id=row.request_id, version_seen=row.version) for row in marked)
            self._list.mark(*marked)
            command = DecideRequests(requests=seen, comment=comment)
            self._desk.runner.do(decide_requests, command, then=self._many_done, refused=self._refused)

    def _decide(self, comment: str, *, approve: bool) -> None:
        page = self._view.page()
        if page is None or not page.row.mine or not self._begin():
            return
        self._said = self._names(page)
        command = DecideRequest(
            request_id=page.row.request_id, version_seen=page.row.version, approve=approve, comment=comment
        )
        self._desk.runner.do(decide_request, command, then=self._done, refused=self._refused)

    def _take_back(self) -> None:
        page = self._view.page()
        if page is None or not page.row.own or not self._begin():
            return
        self._said = self._names(page)
        command = WithdrawRequest(request_id=page.row.request_id)
        self._desk.runner.do(withdraw_request, command, then=self._back, refused=self._refused)

    def _names(self, page: RequestPage) -> tuple[str, str]:
        return look_of(page.row.power).name(), bold_of(page.row.head)

    def _begin(self) -> bool:
        """Send one at a time: a key pressed twice decides once."""
        if self._sent:
            return False
        self._sent = True
        self._bar.refusal.clear()
        return True

    def _done(self, receipt: RequestDecided) -> None:
        kind, thing = self._end()
        if receipt.state is RequestState.APPROVED:
            words = translate("Widgets", "Approved: {kind}, {thing}. The asker has been told.")
        else:
            words = translate("Widgets", "Sent back: {kind}, {thing}. The asker has been told.")
        self._desk.messages.said(words.format(kind=kind, thing=thing), Tone.OK)

    def _many_done(self, receipt: RequestsDecided) -> None:
        self._end()
        if receipt.refused:
            self._desk.messages.refuse(receipt.refused[0].refusal)
            return
        words = translate("Widgets", "{n} acknowledged. The askers have been told.")
        self._desk.messages.said(words.format(n=len(receipt.decided)), Tone.OK)

    def _back(self, _receipt: RequestWithdrawn) -> None:
        kind, thing = self._end()
        words = translate("Widgets", "Taken back: {kind}, {thing}.")
        self._desk.messages.said(words.format(kind=kind, thing=thing), Tone.OK)

    def _refused(self, refusal: Refusal) -> None:
        self._end()
        if isinstance(refusal, GONE):
            self._desk.messages.refuse(refusal)
        else:
            self._bar.refuse(refusal)

    def _end(self) -> tuple[str, str]:
        self._sent = False
        self._list.setFocus()
        return self._said
