"""A server that takes no writing, as a stand-by does, says so in words; reading goes on."""

import pytest
from sqlalchemy import Engine, create_engine

from aftersales_desktop.database.refusals import CannotWrite
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain.customers.add_customer import AddCustomer, add_customer
from aftersales_desktop.domain.people.lookups import staff_list
from aftersales_desktop.values.clock import SetClock
from tests.both_engines import EMPTY_ALL
from tests.house import open_house


def test_a_server_that_takes_no_writing_is_read_and_says_why_nothing_is_stored(
    server: Engine, clock: SetClock
) -> None:
    with server.begin() as connection:
        connection.execute(EMPTY_ALL)
    house = open_house(Runner(server, clock), clock)
    options = {"options": "-c default_transaction_read_only=on"}
    runner = Runner(create_engine(server.url, connect_args=options), clock)

    with pytest.raises(CannotWrite):
        runner.do(house.advisor, add_customer, AddCustomer(name="王美惠"))

    assert runner.ask(house.director, staff_list)
    runner.close()
