"""A signature covers one content; a request has a time within which it should be answered."""

from datetime import UTC, datetime, timedelta

import pytest

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.signatures import signature
from aftersales_desktop.values.role import ANY_STAFF
from tests.domain.approvals.builders import DISCOUNT, ask, change_in_a_test, decide, request_of
from tests.house import House


@lookup(roles=ANY_STAFF)
def signed_in_a_test(work: Work, content: str) -> bool:
    """Say whether somebody signed this content."""
    return signature(work, DISCOUNT, Power.DISCOUNT_ABOVE_LIMIT, content) is not None


def test_a_signature_covers_what_was_signed_and_nothing_else(house: House) -> None:
    request_id = ask(house, house.supervisor)
    assert not house.ask(house.supervisor, signed_in_a_test, "12 % of 300.00")
    decide(house, house.director, request_id)
    assert house.ask(house.supervisor, signed_in_a_test, "12 % of 300.00")
    assert not house.ask(house.supervisor, signed_in_a_test, "15 % of 300.00")


def test_a_change_withdraws_the_signature(house: House) -> None:
    decide(house, house.director, ask(house, house.supervisor))
    house.do(house.supervisor, change_in_a_test, DISCOUNT)
    assert not house.ask(house.supervisor, signed_in_a_test, "12 % of 300.00")


@pytest.mark.parametrize(
    ("asked", "due"),
    [
        ("2026-11-24T08:30", "2026-11-24T10:30"),
        ("2026-11-24T06:00", "2026-11-24T10:00"),
        ("2026-11-24T17:30", "2026-11-25T09:30"),
        ("2026-11-24T21:00", "2026-11-25T10:00"),
    ],
)
def test_a_request_should_be_answered_within_two_hours_of_working_time(
    house: House, asked: str, due: str
) -> None:
    zone = timedelta(hours=8)
    asked_at = datetime.fromisoformat(asked).replace(tzinfo=UTC) - zone
    house.clock.move(asked_at - house.clock.now())
    stored = request_of(house, ask(house, house.supervisor)).due_at
    assert stored == datetime.fromisoformat(due).replace(tzinfo=UTC) - zone
