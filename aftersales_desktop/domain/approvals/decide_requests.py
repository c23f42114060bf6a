"""Many acknowledgements at one stroke: each stands or falls by itself (X4)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.authority import line_of
from aftersales_desktop.domain.approvals.decide_request import DecideRequest, RequestDecided, decide_request
from aftersales_desktop.domain.approvals.find_request import open_request_at
from aftersales_desktop.domain.approvals.refusals import NotInBulk
from aftersales_desktop.regulations.authority import Step
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import ANY_STAFF


@dataclass(frozen=True, kw_only=True)
class SeenRequest:
    """A request as it stood on the screen."""

    request_id: int
    version_seen: int


@dataclass(frozen=True, kw_only=True)
class DecideRequests:
    """All that are acknowledged, with one comment for all."""

    requests: tuple[SeenRequest, ...]
    comment: str = ""


@dataclass(frozen=True, kw_only=True)
class RequestRefused:
    """One that could not be acknowledged, with the reason."""

    request_id: int
    refusal: Refusal


@dataclass(frozen=True, kw_only=True)
class RequestsDecided:
    """One receipt for each that went through, one refusal for each that did not."""

    decided: tuple[RequestDecided, ...]
    refused: tuple[RequestRefused, ...]


@verb(roles=ANY_STAFF, clause="X4")
def decide_requests(work: Work, all_of_them: DecideRequests) -> RequestsDecided:
    """Acknowledge many requests; one that is refused changes nothing and does not hold up the others."""
    decided: list[RequestDecided] = []
    refused: list[RequestRefused] = []
    for seen in all_of_them.requests:
        noted = len(work.notes)
        savepoint = work.session.begin_nested()
        try:
            decided.append(_acknowledge(work, seen, all_of_them.comment))
        except Refusal as refusal:
            savepoint.rollback()
            del work.notes[noted:]
            refused.append(RequestRefused(request_id=seen.request_id, refusal=refusal))
        else:
            savepoint.commit()
    return RequestsDecided(decided=tuple(decided), refused=tuple(refused))


def _acknowledge(work: Work, seen: SeenRequest, comment: str) -> RequestDecided:
    request = open_request_at(work, seen.request_id, seen.version_seen)
    if line_of(request.power).step is not Step.BULK:
        raise NotInBulk(power=request.power)
    return decide_request(
        work,
        DecideRequest(
            request_id=seen.request_id, version_seen=seen.version_seen, approve=True, comment=comment
        ),
    )
