"""Requests for the tests of decisions: somebody asks for a yes about a thing in some version."""

from dataclasses import dataclass, field

import pytest

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, Power
from aftersales_desktop.domain.approvals.decide_request import DecideRequest, RequestDecided, decide_request
from aftersales_desktop.domain.approvals.signatures import (
    CONSEQUENCES,
    WHEN_TAKEN_BACK,
    Asking,
    ask_for,
    withdraw,
)
from aftersales_desktop.domain.notices.notice import Notice
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.facts import Fact
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.subject import Subject, SubjectKind
from tests.house import House


def let_nothing_hang_on_decisions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget the subjects: the requests of these tests are about things that do not exist."""
    for registry in (CONSEQUENCES, WHEN_TAKEN_BACK):
        for power in tuple(registry):
            monkeypatch.delitem(registry, power)


DISCOUNT = Subject(SubjectKind.DISCOUNT, 17)


@dataclass(frozen=True, kw_only=True)
class Ask:
    """What is asked for in a test."""

    power: Power
    about: Subject = DISCOUNT
    version: int = 1
    content: str = "12 % of 300.00"
    order_id: int | None = None
    reason: str = "The car came back twice."
    facts: dict[str, Fact] = field(default_factory=dict)


@verb(roles=ANY_STAFF)
def ask_in_a_test(work: Work, wanted: Ask) -> int:
    """Ask for a yes, as a subject's verb does."""
    asking = Asking(
        power=wanted.power,
        about=wanted.about,
        version=wanted.version,
        content=wanted.content,
        order_id=wanted.order_id,
        reason=wanted.reason,
        facts=wanted.facts,
    )
    return ask_for(work, asking).id


@verb(roles=ANY_STAFF)
def change_in_a_test(work: Work, about: Subject) -> None:
    """Change a thing, as a subject's verb does: what was asked or signed about it is withdrawn."""
    withdraw(work, about)


def ask(
    house: House,
    actor: Actor,
    power: Power = Power.DISCOUNT_ABOVE_LIMIT,
    *,
    about: Subject = DISCOUNT,
    order_id: int | None = None,
    facts: dict[str, Fact] | None = None,
) -> int:
    """Let somebody ask for a yes."""
    return house.do(actor, ask_in_a_test, Ask(power=power, about=about, order_id=order_id, facts=facts or {}))


def request_of(house: House, request_id: int) -> ApprovalRequest:
    """Look at a request as it is stored."""
    with house.session() as session:
        return session.get_one(ApprovalRequest, request_id)


def decide(
    house: House, actor: Actor, request_id: int, *, approve: bool = True, comment: str = "", version: int = 0
) -> RequestDecided:
    """Let somebody decide a request in the version that is stored."""
    seen = version or request_of(house, request_id).version
    command = DecideRequest(request_id=request_id, version_seen=seen, approve=approve, comment=comment)
    return house.do(actor, decide_request, command)


def notices_to(house: House, actor: Actor) -> list[Notice]:
    """Read what somebody was told."""
    with house.session() as session:
        return session.query(Notice).filter(Notice.to_staff_id == actor.staff_id).order_by(Notice.id).all()
