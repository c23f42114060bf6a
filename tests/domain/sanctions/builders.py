"""Builders for the register: proposals by hand and by the program, taken along their way."""

from datetime import timedelta

from aftersales_desktop.domain.sanctions.judge_sanction import (
    ConfirmSanction,
    DismissSanction,
    VerifySanction,
    confirm_sanction,
    dismiss_sanction,
    verify_sanction,
)
from aftersales_desktop.domain.sanctions.propose_sanction import ProposeSanction, propose_sanction
from aftersales_desktop.domain.sanctions.sanction import Sanction, SanctionState
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from tests.house import House

FINE = "R2.1.4b"
DISMISSAL = "R2.2.3c"
COMPENSATION = "R2.3.5c"


def proposal(
    house: House,
    person: Actor | None = None,
    *,
    clause: str = FINE,
    event: str = "客戶抱怨未上報",
    evidence: str = "客戶 11/23 來電錄音",
    amount: Money | None = None,
    days_ago: int = 1,
) -> ProposeSanction:
    """A fine for the advisor, unless said otherwise."""
    return ProposeSanction(
        person_id=(person or house.advisor).staff_id,
        clause=clause,
        event=event,
        evidence=evidence,
        happened_at=house.clock.now() - timedelta(days=days_ago),
        amount=amount,
    )


def a_proposal(
    house: House, person: Actor | None = None, by: Actor | None = None, *, clause: str = FINE, **told: str
) -> int:
    """Let the supervisor propose."""
    wanted = proposal(house, person, clause=clause, **told)  # type: ignore[arg-type]  # only its texts
    return house.do(by or house.supervisor, propose_sanction, wanted).sanction_id


def verify(
    house: House, sanction_id: int, by: Actor | None = None, *, person: Actor | None = None
) -> SanctionState:
    """Let the workshop manager verify."""
    command = VerifySanction(
        sanction_id=sanction_id,
        findings="錄音與工單相符",
        person_id=person.staff_id if person is not None else None,
    )
    return house.do(by or house.manager, verify_sanction, command).state


def confirm(house: House, sanction_id: int, by: Actor | None = None) -> SanctionState:
    """Let the director confirm."""
    command = ConfirmSanction(sanction_id=sanction_id)
    return house.do(by or house.director, confirm_sanction, command).state


def dismiss(
    house: House, sanction_id: int, by: Actor | None = None, reason: str = "查無實據"
) -> SanctionState:
    """Let the workshop manager dismiss."""
    command = DismissSanction(sanction_id=sanction_id, reason=reason)
    return house.do(by or house.manager, dismiss_sanction, command).state


def a_verified(house: House, person: Actor | None = None, *, clause: str = FINE) -> int:
    """Take one to verification."""
    sanction_id = a_proposal(house, person, clause=clause)
    verify(house, sanction_id)
    return sanction_id


def a_confirmed(house: House, person: Actor | None = None, *, clause: str = FINE) -> int:
    """Take one to confirmation."""
    sanction_id = a_verified(house, person, clause=clause)
    confirm(house, sanction_id)
    return sanction_id


def stored(house: House, sanction_id: int) -> Sanction:
    """Fetch an entry as stored."""
    with house.session() as session:
        return session.get_one(Sanction, sanction_id)
