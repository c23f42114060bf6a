"""Every fine of regulation 2: its amount, what proposes it by itself, and how it is proposed by hand (X7).

D13 to D18 are the lines of the regulation's own table; D19, a return of what is used, is refused (R2.3.7).
"""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from aftersales_desktop.domain.sanctions.propose_sanction import ProposeSanction, propose_sanction
from aftersales_desktop.regulations.keeping import How, kept_in
from aftersales_desktop.regulations.rulebook import rulebook
from aftersales_desktop.values.money import Money
from tests.both_engines import engine, runner
from tests.house import House

__all__ = ["engine", "runner"]
ROOT = Path(__file__).resolve().parents[2]
ROOMS = "aftersales_desktop/domain"


@dataclass(frozen=True)
class Fine:
    """A line of the table: what it costs, and the code that proposes it by itself."""

    clause: str
    amount: str
    code: str


FINES = {
    "D13": Fine("R2.1.4b", "20.00", "front_desk/judge_concealment.py"),
    "D14": Fine("R2.1.5f", "20.00", "work_orders/check_discounts.py"),
    "D15": Fine("R2.1.6d", "50.00", "accident_cars/check_margins.py"),
    "D16": Fine("R2.2.3c", "0.00", "rounds/judge_withholding.py"),
    "D17": Fine("R2.3.3c", "30.00", "accident_cars/record_misorder.py"),
    "D18": Fine("R2.3.5c", "0.00", "tools/liable.py"),
}


def test_the_table_names_every_clause_of_regulation_2_that_threatens() -> None:
    threatening = {one.id for one in rulebook().clauses if one.sanction is not None}
    assert {fine.clause for fine in FINES.values()} == {one for one in threatening if one.startswith("R2")}


@pytest.mark.parametrize("fine", FINES.values(), ids=FINES)
def test_the_program_proposes_each_by_itself(fine: Fine) -> None:
    """The clause table names the test that shows it; that the test is there is tried in test_keeping.py."""
    code = f"{ROOMS}/{fine.code}"
    source = (ROOT / code).read_text(encoding="utf-8")
    assert " propose(" in source
    assert code in {one.code for one in kept_in(fine.clause) if one.how is How.PROPOSED}


@pytest.mark.parametrize("fine", FINES.values(), ids=FINES)
def test_a_manager_proposes_each_by_hand(house: House, fine: Fine) -> None:
    receipt = house.do(
        house.manager,
        propose_sanction,
        ProposeSanction(
            person_id=house.technician.staff_id,
            clause=fine.clause,
            event="所見之事",
            evidence="工單與照片",
            happened_at=house.clock.now() - timedelta(hours=1),
        ),
    )
    assert receipt.amount == Money.of(fine.amount)


def test_a_used_part_is_refused_at_the_counter() -> None:
    assert How.REFUSED in {one.how for one in kept_in("R2.3.7")}
