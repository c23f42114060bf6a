"""The printed code: digits at level H in version 1, and nothing else."""

from __future__ import annotations

import pytest

from aftersales_desktop.printing.qr import MODULES, PrintedCode, matrix
from aftersales_desktop.values.scan_code import ScanCode, ScanKind


def test_the_largest_code_stays_at_version_1() -> None:
    squares = matrix(ScanCode(ScanKind.BIN, 9_999_999_999, 9_999).text)
    assert len(squares) == MODULES
    assert {len(row) for row in squares} == {MODULES}


def test_a_longer_text_is_refused_instead_of_getting_smaller_squares() -> None:
    with pytest.raises(ValueError, match="version 2"):
        matrix("1" * 18)


@pytest.mark.parametrize("text", ["", "RO12", "１２３", "-1"])
def test_only_digits_become_a_code(text: str) -> None:
    with pytest.raises(ValueError, match="digits only"):
        matrix(text)


def test_the_quiet_zone_is_four_squares_on_every_side() -> None:
    code = PrintedCode("1" * 17, symbol=21.0)
    assert code.wrap(0, 0) == (29.0, 29.0)


def test_the_margin_of_the_page_may_serve_as_quiet_zone() -> None:
    code = PrintedCode("1" * 17, symbol=21.0, bleed=frozenset({"top", "right"}))
    assert code.wrap(0, 0) == (25.0, 25.0)
