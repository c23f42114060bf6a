"""The asker takes a request back before anybody has decided it (X4)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import Power, RequestState
from aftersales_desktop.domain.approvals.find_request import waiting_request
from aftersales_desktop.domain.approvals.refusals import NotYourRequest
from aftersales_desktop.domain.approvals.signatures import WHEN_TAKEN_BACK
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

TAKEN_BACK = QT_TRANSLATE_NOOP("Words", "request taken back")


@dataclass(frozen=True, kw_only=True)
class WithdrawRequest:
    """Which request is taken back."""

    request_id: int


@dataclass(frozen=True, kw_only=True)
class RequestWithdrawn:
    """What was taken back."""

    request_id: int
    power: Power


@verb(roles=ANY_STAFF, clause="X4")
def withdraw_request(work: Work, taken_back: WithdrawRequest) -> RequestWithdrawn:
    """Take back one's own open request.

    Raises:
        UnknownRequest: There is none.
        NotYourRequest: Somebody else asked for it.
        AlreadyDecided: It was decided meanwhile.
        RequestOvertaken: It is withdrawn already.

    """
    request = waiting_request(work, taken_back.request_id)
    if request.asked_by_id != work.actor.staff_id:
        raise NotYourRequest(person=find_person(work, request.asked_by_id).name)
    request.state = RequestState.WITHDRAWN
    work.session.flush()
    work.note(Topic.APPROVALS, request.id, TAKEN_BACK, order_id=request.order_id, old=request.power)
    if request.power in WHEN_TAKEN_BACK:
        WHEN_TAKEN_BACK[request.power](work, request)
    return RequestWithdrawn(request_id=request.id, power=request.power)
