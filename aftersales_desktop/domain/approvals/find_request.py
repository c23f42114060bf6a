"""How verbs get hold of a request that still waits for a decision (X4)."""

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, RequestState
from aftersales_desktop.domain.approvals.refusals import (
    AlreadyDecided,
    RequestChanged,
    RequestOvertaken,
    UnknownRequest,
)
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.values.topic import Topic


def open_request_at(work: Work, request_id: int, version_seen: int) -> ApprovalRequest:
    """Fetch a request for a decision and keep it from others until it is made.

    Raises:
        UnknownRequest: There is none.
        AlreadyDecided: Somebody was quicker.
        RequestOvertaken: It was withdrawn or overtaken.
        RequestChanged: The version on the screen is an older one.

    """
    request = waiting_request(work, request_id)
    if request.version != version_seen:
        raise RequestChanged
    return request


def waiting_request(work: Work, request_id: int) -> ApprovalRequest:
    """Fetch a request that nobody has decided yet.

    Raises:
        UnknownRequest: There is none.
        AlreadyDecided: Somebody has; the refusal says who, when and how.
        RequestOvertaken: It was withdrawn or overtaken.

    """
    request = work.session.get(ApprovalRequest, request_id, with_for_update=True, populate_existing=True)
    if request is None:
        raise UnknownRequest
    work.concerns(Topic.APPROVALS, request.id)
    if request.state is RequestState.WITHDRAWN:
        raise RequestOvertaken
    if request.decided_by_id is not None:
        decider = find_person(work, request.decided_by_id)
        raise AlreadyDecided(person=decider.name, at=request.decided_at, how=request.state)
    return request
