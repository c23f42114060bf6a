"""A manager proposes by hand: who, by which clause, what happened, how one knows, how much."""

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, Power
from aftersales_desktop.domain.people.refusals import UnknownPerson
from aftersales_desktop.domain.rules.rule_value import RuleValue
from aftersales_desktop.domain.sanctions.propose_sanction import ProposeSanction, propose_sanction
from aftersales_desktop.domain.sanctions.refusals import (
    AlreadyProposed,
    NoEvidence,
    NoSuchThreat,
    NotASanctionAmount,
    NotHappenedYet,
)
from aftersales_desktop.domain.sanctions.sanction import Measure, Sanction, SanctionState
from aftersales_desktop.values.money import Money
from tests.domain.sanctions.builders import COMPENSATION, DISMISSAL, a_proposal, proposal, stored
from tests.house import House


def propose(house: House, wanted: ProposeSanction) -> Money:
    return house.do(house.supervisor, propose_sanction, wanted).amount


def test_the_amount_is_the_rulebooks_own(house: House) -> None:
    sanction = stored(house, a_proposal(house))
    assert (sanction.state, sanction.measure, sanction.amount) == (
        SanctionState.PROPOSED,
        Measure.FINE,
        Money.of(20),
    )
    assert (sanction.by_program, sanction.proposed_by_id) == (False, house.supervisor.staff_id)
    with house.session() as session:
        assert session.query(ApprovalRequest).one().power is Power.VERIFY_SANCTION


def test_the_amount_is_that_of_the_day_it_happened(house: House) -> None:
    dearer = RuleValue(
        key="fine.complaint_concealed",
        value="50",
        effective_from=house.clock.now().date(),
        reason="修訂",
        set_by_id=house.director.staff_id,
        at=house.clock.now(),
    )
    house.put(dearer)
    assert propose(house, proposal(house, days_ago=2)) == Money.of(20)
    assert propose(house, proposal(house, days_ago=0)) == Money.of(50)


def test_other_measures_cost_no_money(house: House) -> None:
    sanction = stored(house, a_proposal(house, clause=DISMISSAL))
    assert (sanction.measure, sanction.amount) == (Measure.DISMISSAL, Money.ZERO)
    with pytest.raises(NotASanctionAmount):
        propose(house, proposal(house, clause=DISMISSAL, amount=Money.of(1)))
    price = Money.of(3_800)
    assert propose(house, proposal(house, clause=COMPENSATION, amount=price)) == price


@pytest.mark.parametrize("amount", ["0", "-20", "10000.01", "999999999"])
def test_an_absurd_fine_is_refused(house: House, amount: str) -> None:
    with pytest.raises(NotASanctionAmount):
        propose(house, proposal(house, amount=Money.of(amount)))
    with house.session() as session:
        assert session.query(Sanction).count() == 0


@pytest.mark.parametrize("clause", ["R2.1.5a", "R9.9.9z", "", "R2.1.4"])
def test_only_clauses_that_threaten_are_a_ground(house: House, clause: str) -> None:
    with pytest.raises(NoSuchThreat):
        propose(house, proposal(house, clause=clause))


def test_what_happened_and_the_evidence_are_needed(house: House) -> None:
    for poor in (proposal(house, event=" "), proposal(house, evidence="")):
        with pytest.raises(NoEvidence):
            propose(house, poor)


def test_nothing_is_punished_before_it_happens(house: House) -> None:
    with pytest.raises(NotHappenedYet):
        propose(house, proposal(house, days_ago=-1))


def test_the_same_thing_is_entered_once(house: House) -> None:
    a_proposal(house)
    with pytest.raises(AlreadyProposed):
        a_proposal(house)
    a_proposal(house, house.technician)


def test_somebody_who_does_not_work_here_is_not_punished(house: House) -> None:
    wanted = proposal(house)
    with pytest.raises(UnknownPerson):
        propose(
            house,
            ProposeSanction(
                person_id=999_999,
                clause=wanted.clause,
                event=wanted.event,
                evidence=wanted.evidence,
                happened_at=wanted.happened_at,
            ),
        )


def test_only_managers_propose(house: House) -> None:
    for other in (house.advisor, house.technician, house.clerk, house.cashier):
        with pytest.raises(NotYourRight):
            house.do(other, propose_sanction, proposal(house))
