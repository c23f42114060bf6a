"""The margin in whole numbers: the line itself passes, a hair below does not (R2.1.6a-b)."""

import pytest

from aftersales_desktop.domain.accident_cars.legible_name import is_legible
from aftersales_desktop.domain.accident_cars.margin import Margin
from aftersales_desktop.domain.accident_cars.percent import percent
from aftersales_desktop.values.money import Money

LINE = 3000


def test_exactly_thirty_per_cent_reaches_the_line_and_misses_nothing() -> None:
    margin = Margin(income=Money.of(1000), cost=Money.of(700))
    assert margin.reaches(LINE)
    assert (margin.hundredths, margin.missing(LINE)) == (3000, Money.ZERO)


def test_a_fen_of_cost_above_it_does_not_though_the_rounded_figure_hardly_differs() -> None:
    margin = Margin(income=Money.of(1000), cost=Money.of("700.01"))
    assert not margin.reaches(LINE)
    assert margin.hundredths == 2999


def test_what_is_missing_brings_it_to_the_line_and_a_fen_less_does_not() -> None:
    margin = Margin(income=Money.of(1000), cost=Money.of(701))
    missing = margin.missing(LINE)
    assert missing == Money.of("1.43")
    raised = Margin(income=margin.income + missing, cost=margin.cost)
    assert raised.reaches(LINE)
    assert not Margin(income=raised.income - Money(1), cost=raised.cost).reaches(LINE)


def test_tax_in_the_price_is_taken_out_first() -> None:
    margin = Margin(income=Money.of(1130), cost=Money.of(700), tax=1300)
    assert margin.net == Money.of(1000)
    assert margin.reaches(LINE)
    assert not Margin(income=Money.of(1130), cost=Money.of("700.01"), tax=1300).reaches(LINE)


def test_a_loss_and_work_for_nothing_are_below_every_line() -> None:
    assert Margin(income=Money.of(100), cost=Money.of(150)).hundredths == -5000
    free = Margin(income=Money.ZERO, cost=Money.of(10))
    assert not free.reaches(0)
    assert free.missing(LINE) == Money.of("14.29")
    assert free.missing(10_000) is None


@pytest.mark.parametrize(
    ("hundredths", "text"), [(3000, "30"), (2999, "29.99"), (2740, "27.4"), (-50, "-0.5")]
)
def test_a_share_is_written_without_needless_decimals(hundredths: int, text: str) -> None:
    assert percent(hundredths) == text


@pytest.mark.parametrize("name", ["前保險桿", "左前大燈總成（鹵素）", "front bumper", "Bumper clip 2"])
def test_written_out_names_are_legible(name: str) -> None:
    assert is_legible(name)


@pytest.mark.parametrize("name", ["燈", "前保#桿", "F/B", "RR 大燈", "大燈*2", "??", "12"])
def test_symbols_and_abbreviations_are_not(name: str) -> None:
    assert not is_legible(name)
