"""Propose a sanction from within a verb or a check; a manager verifies it later, nothing is deducted (X7)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select

from aftersales_desktop.database.number_series import next_number
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.sanctions.ask_judges import ask_judges
from aftersales_desktop.domain.sanctions.sanction import Measure, Sanction
from aftersales_desktop.values.facts import Fact, frozen_facts
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.subject import Subject
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

PROPOSED = QT_TRANSLATE_NOOP("Words", "sanction proposed")


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """What is proposed: who, by which clause, what for, how much, about what.

    `event` is a literal marked QT_TRANSLATE_NOOP("Sanctions", ...), filled by `facts`.
    `once` names the event for all time, for example "R2.1.5f order 17".
    """

    person_id: int
    clause: str
    event: str
    about: Subject
    once: str
    amount: Money = Money.ZERO
    measure: Measure = Measure.FINE
    facts: Mapping[str, Fact] = field(default_factory=dict)
    evidence: str = ""
    happened_at: datetime | None = None
    order_id: int | None = None
    by_program: bool = True


def propose(work: Work, proposal: Proposal) -> Sanction | None:
    """Enter a proposal into the register and the inbox; None when this event was proposed before."""
    if work.session.scalar(select(Sanction.id).where(Sanction.once == proposal.once)) is not None:
        return None
    sanction = Sanction(
        number=next_number(work, "sanction"),
        person_id=proposal.person_id,
        clause=proposal.clause,
        measure=proposal.measure,
        amount=proposal.amount,
        event=proposal.event,
        facts=frozen_facts(proposal.facts),
        evidence=proposal.evidence,
        happened_at=proposal.happened_at or work.now(),
        subject_kind=proposal.about.kind,
        subject_id=proposal.about.id,
        order_id=proposal.order_id,
        once=proposal.once,
        by_program=proposal.by_program,
        proposed_by_id=work.actor.staff_id,
        proposed_at=work.now(),
        state_since=work.now(),
    )
    work.session.add(sanction)
    work.session.flush()
    work.note(Topic.SANCTIONS, sanction.id, PROPOSED, order_id=proposal.order_id, new=str(proposal.amount))
    ask_judges(work, sanction, Power.VERIFY_SANCTION)
    return sanction
