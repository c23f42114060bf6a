"""What a clause did lately, on both engines: refusals counted, sanctions listed."""

from datetime import timedelta

import pytest

from aftersales_desktop.boards.clause_board import (
    LedTo,
    RefusalsWish,
    SanctionsWish,
    Stopped,
    refusals_of_clause,
    refused_lately,
    sanctions_counted,
    sanctions_of_clause,
)
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.customers.add_customer import AddCustomer, add_customer
from aftersales_desktop.domain.customers.refusals import CustomerNameMissing
from aftersales_desktop.domain.sanctions.sanction import Measure, Sanction
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.subject import SubjectKind
from tests.house import House


def a_sanction(house: House, clause: str, number: int) -> Sanction:
    """Enter a proposal into the register."""
    now = house.clock.now()
    return Sanction(
        number=number,
        person_id=house.technician.staff_id,
        clause=clause,
        measure=Measure.COMPENSATION,
        amount=Money.of("860"),
        event="Tool lost",
        happened_at=now,
        subject_kind=SubjectKind.TOOL_LOAN,
        subject_id=1,
        once=f"{clause} {number}",
        by_program=True,
        proposed_by_id=house.parts_manager.staff_id,
        proposed_at=now,
        state_since=now,
    )


def test_refusals_of_thirty_days_are_counted_by_clause(house: House) -> None:
    for _ in range(2):
        with pytest.raises(CustomerNameMissing):
            house.do(house.advisor, add_customer, AddCustomer(name=""))
    assert house.ask(house.director, refused_lately) == {"R2.1.2a": 2}
    refused = house.ask(house.director, refusals_of_clause, RefusalsWish(clause="R2.1.2a"))
    assert [row.person for row in refused] == ["林怡君", "林怡君"]
    house.clock.move(timedelta(days=31))
    assert house.ask(house.director, refused_lately) == {}


def test_a_clause_shows_the_sanctions_of_its_number_and_of_no_other_letter(house: House) -> None:
    house.put(
        a_sanction(house, "R2.3.5c", 1), a_sanction(house, "R2.3.5", 2), a_sanction(house, "R2.3.5a", 3)
    )
    rows = house.ask(house.director, sanctions_of_clause, SanctionsWish(clause="R2.3.5c"))
    assert [row.number for row in rows] == [2, 1]
    assert house.ask(house.director, sanctions_counted, "R2.3.5c") == 2
    assert rows[0].amount == Money.of("860")


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", list(LedTo))
def test_a_clauses_sanctions_page_to_the_end_however_they_are_sorted(
    house: House, sort: LedTo, *, descending: bool
) -> None:
    house.put(*(a_sanction(house, "R2.3.5c", number) for number in range(1, 8)))
    wish = SanctionsWish(clause="R2.3.5c", sort=sort, descending=descending)
    seen: list[int] = []
    last = None
    while page := house.ask(house.director, sanctions_of_clause, wish, last, 3):
        seen += [row.number for row in page]
        last = page[-1]
    assert seen == sorted(range(1, 8), reverse=descending)


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", list(Stopped))
def test_a_clauses_refusals_page_to_the_end_however_they_are_sorted(
    house: House, sort: Stopped, *, descending: bool
) -> None:
    for person in (house.advisor, house.supervisor) * 3:
        with pytest.raises(CustomerNameMissing):
            house.do(person, add_customer, AddCustomer(name=""))
    wish = RefusalsWish(clause="R2.1.2a", sort=sort, descending=descending)
    seen: list[int] = []
    last = None
    while page := house.ask(house.director, refusals_of_clause, wish, last, 4):
        seen += [row.audit_id for row in page]
        last = page[-1]
    assert len(seen) == len(set(seen)) == 6
    if sort is not Stopped.PERSON:
        assert seen == sorted(seen, reverse=descending)


def test_a_technician_does_not_read_who_was_refused(house: House) -> None:
    with pytest.raises(NotYourRight):
        house.ask(house.technician, refusals_of_clause, RefusalsWish(clause="R2.3.5c"))
    with pytest.raises(NotYourRight):
        house.ask(house.technician, sanctions_of_clause, SanctionsWish(clause="R2.3.5c"))
    with pytest.raises(NotYourRight):
        house.ask(house.technician, sanctions_counted, "R2.3.5c")
    with pytest.raises(NotYourRight):
        house.ask(house.technician, refused_lately)
