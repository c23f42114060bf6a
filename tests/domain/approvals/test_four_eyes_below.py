"""Four eyes hold in the database itself, for the program's own role on either engine."""

import pytest

from tests.house import House
from tests.reliability.rights import FORBIDDEN, put_a_request, refused


@pytest.mark.parametrize("sql", FORBIDDEN)
def test_the_database_refuses_what_nobody_may_write(house: House, sql: str) -> None:
    put_a_request(house)
    with house.runner.engine.connect() as connection:
        assert refused(connection, sql)
