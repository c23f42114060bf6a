"""What the subjects do with a decision is tested with them."""

import pytest

from tests.domain.approvals.builders import let_nothing_hang_on_decisions


@pytest.fixture(autouse=True)
def _nothing_hangs_on_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Requests here are about things that do not exist."""
    let_nothing_hang_on_decisions(monkeypatch)
