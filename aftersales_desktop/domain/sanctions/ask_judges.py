"""A sanction waits in the inbox of those who verify it, and later of those who confirm it (X4, X7)."""

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.signatures import Asking, ask_for
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.sanctions.sanction import Sanction
from aftersales_desktop.values.facts import Fact, Word
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

SAYS = QT_TRANSLATE_NOOP("Notices", "Clause {clause}: {measure}")


def ask_judges(work: Work, sanction: Sanction, power: Power, reason: str = "") -> None:
    """Open the request; neither whoever opens it nor the person concerned decides it."""
    ask_for(
        work,
        Asking(
            power=power,
            about=Subject(SubjectKind.SANCTION, sanction.id),
            version=sanction.version,
            content="|".join(
                str(part)
                for part in (
                    sanction.number,
                    sanction.person_id,
                    sanction.clause,
                    sanction.measure,
                    sanction.amount.fen,
                    sanction.event,
                    sanction.facts,
                )
            ),
            order_id=sanction.order_id,
            reason=(reason or sanction.evidence)[:500],
            facts=_facts(work, sanction),
            barred=sanction.person_id,
        ),
    )


def _facts(work: Work, sanction: Sanction) -> dict[str, Fact]:
    """What the inbox shows in its list; no amount where there is none."""
    facts: dict[str, Fact] = {
        "says": SAYS,
        "title": find_person(work, sanction.person_id).name,
        "clause": sanction.clause,
        "measure": Word(sanction.measure.value),
    }
    return facts if sanction.amount == Money.ZERO else facts | {"amount": sanction.amount}
