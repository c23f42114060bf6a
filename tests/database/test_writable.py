"""A broken sign is refused on either engine before anything is stored, and does not stop a search."""

import pytest
from sqlalchemy import func, select

from aftersales_desktop.database.journal import AuditEntry, Outcome
from aftersales_desktop.database.refusals import NotWritable
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain.customers.add_customer import AddCustomer, add_customer
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.import_customers import (
    CustomerRow,
    ImportCustomers,
    import_customers,
)
from aftersales_desktop.domain.customers.search import find_customers
from aftersales_desktop.domain.imports.plan import ImportRows
from aftersales_desktop.values.clock import SetClock
from tests.both_engines import engine, runner
from tests.house import House, open_house

__all__ = ["engine", "runner"]

BROKEN = ("王\0美惠", "\ud800", "美惠\udfff")


@pytest.fixture
def house(runner: Runner, clock: SetClock) -> House:
    """A staffed house on either engine."""
    return open_house(runner, clock)


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_sign_is_refused_and_the_refusal_is_written_down(house: House, name: str) -> None:
    with pytest.raises(NotWritable):
        house.do(house.advisor, add_customer, AddCustomer(name=name, phone="0912-338-605"))
    with house.session() as session:
        assert session.scalar(select(func.count()).select_from(Customer)) == 0
        assert session.scalars(select(AuditEntry.outcome)).all() == [Outcome.REFUSED]


@pytest.mark.parametrize("name", BROKEN)
def test_a_search_passes_over_a_broken_sign(house: House, name: str) -> None:
    house.a_car(name="王美惠")
    found = house.ask(house.advisor, find_customers, f"王美惠{name}"[: 3 + len(name)])
    assert isinstance(found, tuple)
    assert len(house.ask(house.advisor, find_customers, "王美\0惠")) == 1


def test_a_broken_sign_in_a_file_that_is_imported_is_refused_too(house: House) -> None:
    rows = ImportRows((CustomerRow(number=2, name="王\0美惠", phone="0912-338-605"),))
    with pytest.raises(NotWritable):
        house.do(
            house.supervisor, import_customers, ImportCustomers(file="客戶.csv", rows=rows, update=False)
        )
