"""The crib for the tests of special tools."""

import pytest

from tests.domain.tools.builders import Crib
from tests.house import House


@pytest.fixture
def crib(house: House) -> Crib:
    """An empty crib in a staffed house."""
    return Crib(house)
