"""The decision: yes or no to a request, by somebody entitled who did not ask for it (X4)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, Power, RequestState
from aftersales_desktop.domain.approvals.authority import Entitled, line_of, matrix, not_your_power
from aftersales_desktop.domain.approvals.find_request import open_request_at
from aftersales_desktop.domain.approvals.refusals import (
    CommentMissing,
    DecisionOnOneself,
    OwnRequest,
    OwnRequestByDeputy,
)
from aftersales_desktop.domain.approvals.signatures import CONSEQUENCES
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.values.facts import Word
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

APPROVED = QT_TRANSLATE_NOOP("Words", "approved")
DECLINED = QT_TRANSLATE_NOOP("Words", "sent back")
SAYS = {
    (True, False): QT_TRANSLATE_NOOP("Notices", "{person} approved: {power}."),
    (True, True): QT_TRANSLATE_NOOP("Notices", "{person} approved: {power}. “{comment}”"),
    (False, True): QT_TRANSLATE_NOOP("Notices", "{person} sent back: {power}. “{comment}”"),
}


@dataclass(frozen=True, kw_only=True)
class DecideRequest:
    """Yes or no; `version_seen` is the request's version on the screen."""

    request_id: int
    version_seen: int
    approve: bool
    comment: str = ""


@dataclass(frozen=True, kw_only=True)
class RequestDecided:
    """What was decided, and in whose name if a deputy did."""

    request_id: int
    power: Power
    state: RequestState
    for_id: int | None


@verb(roles=ANY_STAFF, clause="X4")
def decide_request(work: Work, decision: DecideRequest) -> RequestDecided:
    """Approve a request or send it back; what hangs on it happens in the same transaction.

    Raises:
        UnknownRequest: There is none.
        AlreadyDecided: Somebody was quicker; the refusal says who, when and how.
        RequestOvertaken: It was withdrawn, or what it was about has changed.
        RequestChanged: The screen showed an older version.
        OwnRequest: One's own request, or the absent person's whom one stands in for.
        DecisionOnOneself: It is about the person who decides.
        NotYourPower: The matrix gives the power to others (R2.0a).
        CommentMissing: A no without a word.

    """
    request = open_request_at(work, decision.request_id, decision.version_seen)
    in_whose_name = check_entitled(work, request)
    comment = decision.comment.strip()
    if not (decision.approve or comment):
        raise CommentMissing
    request.state = RequestState.APPROVED if decision.approve else RequestState.DECLINED
    request.decided_by_id = work.actor.staff_id
    request.on_behalf_of_id = in_whose_name.for_id
    request.decided_at = work.now()
    request.comment = comment
    work.session.flush()
    work.note(
        Topic.APPROVALS,
        request.id,
        APPROVED if decision.approve else DECLINED,
        order_id=request.order_id,
        new=request.power,
    )
    if request.power in CONSEQUENCES:
        CONSEQUENCES[request.power](work, request)
    _tell_the_asker(work, request)
    return RequestDecided(
        request_id=request.id, power=request.power, state=request.state, for_id=request.on_behalf_of_id
    )


def check_entitled(work: Work, request: ApprovalRequest) -> Entitled:
    """Find in whose name the signed-in person may decide this request.

    Raises:
        OwnRequest: It is the person's own.
        DecisionOnOneself: It is about the person.
        OwnRequestByDeputy: The person could decide only in the asker's name.
        NotYourPower: The matrix gives the power to others (R2.0a).

    """
    me, power = work.actor.staff_id, request.power
    now = matrix(work)
    mine = now.decider(power, me, request.asked_by_id, request.barred_id)
    if mine is not None:
        return mine
    posts = now.posts_that_decide(power, request.asked_by_id, request.barred_id)
    asker = find_person(work, request.asked_by_id).name
    if request.asked_by_id == me:
        raise OwnRequest(posts, person=asker)
    if request.barred_id == me:
        raise DecisionOnOneself(posts, person=work.actor.name)
    else_mine = now.decider(power, me)
    if else_mine is not None and else_mine.for_id == request.asked_by_id:
        raise OwnRequestByDeputy(posts, person=asker)
    raise not_your_power(work, power)


def _tell_the_asker(work: Work, request: ApprovalRequest) -> None:
    tell(
        work,
        request.asked_by_id,
        Message(
            says=SAYS[request.state is RequestState.APPROVED, bool(request.comment)],
            facts={"person": work.actor.name, "power": Word(request.power), "comment": request.comment},
            about=request.subject,
            clause=line_of(request.power).clause,
            order_id=request.order_id,
        ),
    )
