"""A lookup of several statements shows one moment, whatever others store meanwhile."""

from sqlalchemy import func, select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.add_customer import AddCustomer, add_customer
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.values.role import ANY_STAFF
from tests.house import House


def test_what_is_stored_between_two_statements_of_a_lookup_is_not_half_seen(house: House) -> None:
    @lookup(roles=ANY_STAFF)
    def count_twice_for_one_moment_test(work: Work) -> tuple[int, int]:
        """Count, let somebody add one, count again."""
        how_many = select(func.count()).select_from(Customer)
        before = work.session.scalars(how_many).one()
        house.do(house.advisor, add_customer, AddCustomer(name="王美惠"))
        return before, work.session.scalars(how_many).one()

    assert house.ask(house.clerk, count_twice_for_one_moment_test) == (0, 0)
    with house.session() as session:
        assert session.scalars(select(func.count()).select_from(Customer)).one() == 1
