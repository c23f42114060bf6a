"""What a clause did lately, on both engines: refusals counted, sanctions listed."""

from datetime import timedelta

import pytest

from aftersales_desktop.boards.clause_board import clause_board, refused_lately
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
    board = house.ask(house.director, clause_board, "R2.1.2a")
    assert [row.person for row in board.refused] == ["林怡君", "林怡君"]
    house.clock.move(timedelta(days=31))
    assert house.ask(house.director, refused_lately) == {}


def test_a_clause_shows_the_sanctions_of_its_number_and_of_no_other_letter(house: House) -> None:
    house.put(
        a_sanction(house, "R2.3.5c", 1), a_sanction(house, "R2.3.5", 2), a_sanction(house, "R2.3.5a", 3)
    )
    board = house.ask(house.director, clause_board, "R2.3.5c")
    assert [row.number for row in board.sanctions] == [2, 1]
    assert board.sanctions_in_all == 2
    assert board.sanctions[0].amount == Money.of("860")


def test_a_technician_does_not_read_who_was_refused(house: House) -> None:
    with pytest.raises(NotYourRight):
        house.ask(house.technician, clause_board, "R2.3.5c")
    with pytest.raises(NotYourRight):
        house.ask(house.technician, refused_lately)
