"""A warehouse and a buyer with suppliers to buy from."""

import pytest

from tests.domain.parts.builders import Counter
from tests.domain.purchasing.builders import Buying
from tests.house import House


@pytest.fixture
def buying(house: House) -> Buying:
    """A staffed house with an empty warehouse and no supplier yet."""
    return Buying(Counter(house))
