"""Amounts in banker's figures, as they stand on a receipt."""

from __future__ import annotations

import pytest

from aftersales_desktop.printing.amount_in_words import amount_in_words
from aftersales_desktop.printing.language import Language
from aftersales_desktop.values.money import Money


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("0", "零元整"),
        ("0.05", "伍分"),
        ("0.50", "伍角整"),
        ("1", "壹元整"),
        ("10", "壹拾元整"),
        ("100.05", "壹佰元零伍分"),
        ("101", "壹佰零壹元整"),
        ("110", "壹佰壹拾元整"),
        ("1001", "壹仟零壹元整"),
        ("1316.85", "壹仟參佰壹拾陸元捌角伍分"),
        ("1010.10", "壹仟零壹拾元壹角整"),
        ("10000", "壹萬元整"),
        ("10001", "壹萬零壹元整"),
        ("100000", "壹拾萬元整"),
        ("105000", "壹拾萬伍仟元整"),
        ("120300", "壹拾貳萬零參佰元整"),
        ("100000000", "壹億元整"),
        ("100010000", "壹億零壹萬元整"),
        ("100000001", "壹億零壹元整"),
        ("-5", "負伍元整"),
    ],
)
def test_an_amount_reads_as_a_teller_writes_it(amount: str, words: str) -> None:
    assert amount_in_words(Money.of(amount), Language.TAIWAN) == words


def test_the_mainland_has_its_own_figures() -> None:
    assert amount_in_words(Money.of("23006.20"), Language.MAINLAND) == "贰万叁仟零陆元贰角整"


def test_english_receipts_use_plain_figures() -> None:
    assert not amount_in_words(Money.of(5), Language.ENGLISH)
