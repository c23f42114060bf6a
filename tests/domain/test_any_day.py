"""Anybody does anything in any order, on either engine: the books stay balanced."""

from tests.house import House
from tests.reliability.any_day import SEED, live


def test_the_books_balance_whoever_does_whatever(house: House) -> None:
    today = live(house, SEED, 12)

    assert today.wrong == []
    assert len(today.verbs) > 2
