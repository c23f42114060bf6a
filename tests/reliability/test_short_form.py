"""Every promise at a small size, its control included; `make reliability` tries them at their full size."""

from pathlib import Path

import pytest

from tests.reliability.__main__ import all_cases
from tests.reliability.case import Case

CASES = {case.name: case for case in all_cases()}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_promise_holds_and_its_control_breaks(case: Case, tmp_path: Path) -> None:
    result = case.run(case.short, tmp_path)

    assert (result.held, result.tried) == (result.tried, result.tried), result.control
    assert result.control_broke, result.control
