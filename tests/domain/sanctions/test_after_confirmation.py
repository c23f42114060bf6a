"""After the confirmation: the appeal, and the entry in payroll or personnel file."""

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.notices.notice import Notice
from aftersales_desktop.domain.sanctions.appeal_sanction import AppealSanction, appeal_sanction
from aftersales_desktop.domain.sanctions.refusals import (
    AppealedBefore,
    NoFindings,
    NoReference,
    NotYourAppeal,
    SanctionMovedOn,
)
from aftersales_desktop.domain.sanctions.sanction import SanctionState
from aftersales_desktop.domain.sanctions.sanction_step import SanctionStep, StepTaken
from aftersales_desktop.domain.sanctions.settle_sanction import SettleSanction, settle_sanction
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.role import Role
from tests.domain.sanctions.builders import a_confirmed, a_verified, confirm, dismiss, stored
from tests.house import House


def appeal(house: House, sanction_id: int, by: Actor | None = None, reason: str = "當時在替客戶試車") -> None:
    house.do(by or house.advisor, appeal_sanction, AppealSanction(sanction_id=sanction_id, reason=reason))


def settle(house: House, sanction_id: int, by: Actor | None = None, reference: str = "薪 2611-07") -> None:
    command = SettleSanction(sanction_id=sanction_id, reference=reference)
    house.do(by or house.cashier, settle_sanction, command)


def test_the_person_concerned_appeals_and_the_director_decides_again(house: House) -> None:
    sanction_id = a_confirmed(house)
    appeal(house, sanction_id)
    assert stored(house, sanction_id).state is SanctionState.APPEALED
    assert dismiss(house, sanction_id, house.director) is SanctionState.DISMISSED


def test_a_manager_appeals_on_behalf_and_once_only(house: House) -> None:
    sanction_id = a_confirmed(house)
    appeal(house, sanction_id, house.supervisor)
    assert confirm(house, sanction_id) is SanctionState.CONFIRMED
    with pytest.raises(AppealedBefore):
        appeal(house, sanction_id)


def test_an_appeal_needs_a_reason_and_the_right_person(house: House) -> None:
    sanction_id = a_confirmed(house)
    with pytest.raises(NotYourAppeal):
        appeal(house, sanction_id, house.technician)
    with pytest.raises(NoFindings):
        appeal(house, sanction_id, reason="")
    assert stored(house, sanction_id).state is SanctionState.CONFIRMED


def test_there_is_nothing_to_appeal_before_the_confirmation(house: House) -> None:
    with pytest.raises(SanctionMovedOn):
        appeal(house, a_verified(house))


def test_the_cash_desk_writes_down_where_it_was_entered(house: House) -> None:
    sanction_id = a_confirmed(house)
    settle(house, sanction_id)
    assert stored(house, sanction_id).state is SanctionState.SETTLED
    with house.session() as session:
        step = session.query(SanctionStep).filter(SanctionStep.step == StepTaken.SETTLED).one()
        assert step.reference == "薪 2611-07"
        handed = session.query(Notice).filter(Notice.to_role == Role.CASHIER).one()
        assert handed.accepted_by_id == house.cashier.staff_id
    with pytest.raises(SanctionMovedOn):
        appeal(house, sanction_id)


def test_settling_needs_a_reference_the_post_and_a_confirmation(house: House) -> None:
    sanction_id = a_confirmed(house)
    with pytest.raises(NoReference):
        settle(house, sanction_id, reference=" ")
    with pytest.raises(NotYourRight):
        settle(house, sanction_id, house.director)
    appeal(house, sanction_id)
    with pytest.raises(SanctionMovedOn):
        settle(house, sanction_id)
    assert stored(house, sanction_id).state is SanctionState.APPEALED
