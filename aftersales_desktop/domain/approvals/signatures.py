"""Ask for a yes, find the signature under a version, withdraw it when the thing changes (X4).

Subjects call these inside their verbs; people decide through `decide_request`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, Power, RequestState
from aftersales_desktop.domain.rules.value_of import number_of, time_of
from aftersales_desktop.values.facts import Fact, frozen_facts
from aftersales_desktop.values.subject import Subject
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

ASKED = QT_TRANSLATE_NOOP("Words", "approval asked for")
WITHDRAWN = QT_TRANSLATE_NOOP("Words", "signature withdrawn")

Consequence = Callable[[Work, ApprovalRequest], None]
CONSEQUENCES: dict[Power, Consequence] = {}
WHEN_TAKEN_BACK: dict[Power, Consequence] = {}


@dataclass(frozen=True, kw_only=True)
class Asking:
    """What is asked for: the power it needs, what it is about, in which version and with which content.

    `due` is the latest useful moment of an answer; without it the rulebook's time for answers runs (R2.0b).
    `barred` is the person it is about, who does not decide it.
    """

    power: Power
    about: Subject
    version: int
    content: str
    order_id: int | None = None
    reason: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)
    due: datetime | None = None
    barred: int | None = None


def digest_of(content: str) -> str:
    """Fix a content: equal texts have equal digests."""
    return sha256(content.encode()).hexdigest()


def ask_for(work: Work, asking: Asking) -> ApprovalRequest:
    """Open a request; an open one about the same thing and power is overtaken."""
    for older in _requests(work, asking.about, asking.power, RequestState.OPEN):
        older.state = RequestState.WITHDRAWN
    request = ApprovalRequest(
        power=asking.power,
        subject_kind=asking.about.kind,
        subject_id=asking.about.id,
        order_id=asking.order_id,
        subject_version=asking.version,
        digest=digest_of(asking.content),
        facts=frozen_facts(asking.facts),
        reason=asking.reason.strip(),
        asked_by_id=work.actor.staff_id,
        asked_at=work.now(),
        due_at=asking.due or answer_due(work),
        barred_id=asking.barred,
    )
    work.session.add(request)
    work.session.flush()
    work.note(Topic.APPROVALS, request.id, ASKED, order_id=asking.order_id, new=asking.power)
    return request


def answer_due(work: Work) -> datetime:
    """Reckon until when a request should be answered, in working time of the rulebook (R2.0b)."""
    now = work.local(work.now())
    begins, ends = time_of(work, "shift.begins"), time_of(work, "shift.ends")
    span = timedelta(minutes=number_of(work, "approval.answer_minutes"))
    start = max(now, datetime.combine(now.date(), begins, now.tzinfo))
    close = datetime.combine(now.date(), ends, now.tzinfo)
    if start + span <= close or begins >= ends:
        return (start + span).astimezone(UTC)
    rest = start + span - max(start, close)
    return (datetime.combine(now.date() + timedelta(days=1), begins, now.tzinfo) + rest).astimezone(UTC)


def signature(work: Work, about: Subject, power: Power, content: str) -> ApprovalRequest | None:
    """Find the yes that covers exactly this content; None when nobody signed it or it changed since."""
    digest = digest_of(content)
    signed = _requests(work, about, power, RequestState.APPROVED)
    return next((request for request in signed if request.digest == digest), None)


def open_request(work: Work, about: Subject, power: Power) -> ApprovalRequest | None:
    """Find the request that still waits for a decision."""
    return next(iter(_requests(work, about, power, RequestState.OPEN)), None)


def withdraw(work: Work, about: Subject) -> None:
    """Withdraw every open request and every signature about a thing that is being changed."""
    for power in Power:
        for state in (RequestState.OPEN, RequestState.APPROVED):
            for request in _requests(work, about, power, state):
                request.state = RequestState.WITHDRAWN
                work.note(Topic.APPROVALS, request.id, WITHDRAWN, order_id=request.order_id)


def when_decided(power: Power) -> Callable[[Consequence], Consequence]:
    """Declare what a decision of this kind brings about; the subject's room knows, the inbox does not."""

    def declare(consequence: Consequence) -> Consequence:
        CONSEQUENCES[power] = consequence
        return consequence

    return declare


def when_taken_back(power: Power) -> Callable[[Consequence], Consequence]:
    """Declare what happens to a thing whose asker took the request back (not: whose change overtook it)."""

    def declare(consequence: Consequence) -> Consequence:
        WHEN_TAKEN_BACK[power] = consequence
        return consequence

    return declare


def _requests(work: Work, about: Subject, power: Power, state: RequestState) -> list[ApprovalRequest]:
    return list(
        work.session.scalars(
            select(ApprovalRequest)
            .where(
                ApprovalRequest.subject_kind == about.kind,
                ApprovalRequest.subject_id == about.id,
                ApprovalRequest.power == power,
                ApprovalRequest.state == state,
            )
            .order_by(ApprovalRequest.id.desc())
        )
    )
