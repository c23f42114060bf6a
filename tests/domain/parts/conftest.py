"""The warehouse for the tests of the parts counter."""

import pytest

from tests.domain.parts.builders import Counter
from tests.house import House


@pytest.fixture
def counter(house: House) -> Counter:
    """An empty warehouse in a staffed house."""
    return Counter(house)
