"""Money and quantities are exact, and say no to what is neither."""

import pytest

from aftersales_desktop.values.money import Money, NotAnAmount, total
from aftersales_desktop.values.quantity import NotAQuantity, Quantity


def test_amounts_are_read_as_people_type_them() -> None:
    assert Money.of("1,280.50") == Money(128050)
    assert str(Money(-128050)) == "-1,280.50"
    assert str(Money(-5)) == "-0.05"


def test_a_hundred_cents_are_exactly_one() -> None:
    assert total([Money.of("0.01")] * 100) == Money.of(1)


def test_a_price_times_litres_is_rounded_half_up() -> None:
    assert Money.of("0.05").times(Quantity.of("0.1")) == Money(1)
    assert Money.of("370").times(Quantity.of("4.5")) == Money.of(1665)


def test_a_share_is_rounded_half_up() -> None:
    assert Money(5).share(100) == Money(1)


@pytest.mark.parametrize("text", ["", "abc", "1.005", "NaN", "Infinity", "1e30", "12元"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(NotAnAmount):
        Money.of(text)


def test_quantities_are_written_without_needless_zeros() -> None:
    assert str(Quantity.of("3.50")) == "3.5"
    assert str(Quantity.of(1200)) == "1,200"
    assert str(-Quantity.of("0.125")) == "-0.125"


@pytest.mark.parametrize("text", ["", "x", "1.0001", "NaN", "9" * 12])
def test_what_is_no_quantity_is_refused(text: str) -> None:
    with pytest.raises(NotAQuantity):
        Quantity.of(text)
