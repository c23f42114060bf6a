"""Messages and duties reach somebody who can act: the deputy, the post above a vacant one (R2.0a, X6)."""

from datetime import timedelta

import pytest
from sqlalchemy import delete

from aftersales_desktop.boards.duty_board import my_duties
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.approvals.delegation import StartDelegation, start_delegation
from aftersales_desktop.domain.duties.do_duty import DoDuty, do_duty
from aftersales_desktop.domain.notices.accept_notice import AcceptNotice, accept_notice
from aftersales_desktop.domain.notices.lookups import my_notices, notice_counts
from aftersales_desktop.domain.notices.read_notices import ReadNotices, read_notices
from aftersales_desktop.domain.notices.refusals import NotYourNotice
from aftersales_desktop.domain.people.dismiss_staff import DismissStaff, dismiss_staff
from aftersales_desktop.domain.people.staff_member import StaffRole
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.role import Role
from tests.domain.notices.test_notices import told
from tests.house import House

DAY = timedelta(days=1)
MEETING = DoDuty(duty="production_meeting", period="2026-W48", evidence="Bay plan agreed")


def stands_in(house: House, absent: Actor, deputy: Actor) -> None:
    """Let somebody be away today and tomorrow."""
    today = house.clock.now().date()
    command = StartDelegation(
        from_id=absent.staff_id,
        to_id=deputy.staff_id,
        first_day=today,
        last_day=today + DAY,
        reason="annual leave",
    )
    house.do(absent, start_delegation, command)


def nobody_holds(house: House, *posts: Role) -> None:
    """Leave posts vacant."""
    with house.session() as session, session.begin():
        session.execute(delete(StaffRole).where(StaffRole.role.in_(posts)))


def seen(house: House, by: Actor) -> list[int]:
    """Tell which messages reach somebody."""
    return [row.notice_id for row in house.ask(by, my_notices) if row.says == "It costs {price}."]


def test_the_deputy_sees_and_accepts_what_goes_to_the_absent_person_and_post(house: House) -> None:
    by_name = told(house, house.technician, house.director.staff_id, to_accept=True)
    by_post = told(house, house.technician, Role.SERVICE_DIRECTOR)
    assert seen(house, house.manager) == []
    stands_in(house, house.director, house.manager)
    assert sorted(seen(house, house.manager)) == [by_name, by_post]
    assert house.ask(house.manager, notice_counts).to_accept == 1
    house.do(house.manager, read_notices, ReadNotices(notice_ids=(by_post,)))
    house.do(house.manager, accept_notice, AcceptNotice(notice_id=by_name))
    (row,) = [row for row in house.ask(house.director, my_notices) if row.notice_id == by_name]
    assert row.accepted_by == house.manager.name


def test_after_the_last_day_the_deputy_sees_nothing_of_it(house: House) -> None:
    stands_in(house, house.director, house.manager)
    notice = told(house, house.technician, Role.SERVICE_DIRECTOR)
    house.clock.move(2 * DAY)
    assert seen(house, house.manager) == []
    with pytest.raises(NotYourNotice):
        house.do(house.manager, read_notices, ReadNotices(notice_ids=(notice,)))


def test_a_message_to_a_vacant_post_reaches_the_post_above_and_nobody_else(house: House) -> None:
    nobody_holds(house, Role.PURCHASING, Role.PARTS_MANAGER, Role.CUSTOMER_RELATIONS)
    to_buyer = told(house, house.technician, Role.PURCHASING)
    to_relations = told(house, house.technician, Role.CUSTOMER_RELATIONS)
    to_clerk = told(house, house.technician, Role.PARTS_CLERK)
    assert sorted(seen(house, house.director)) == [to_buyer, to_relations]
    assert seen(house, house.clerk) == [to_clerk]
    assert seen(house, house.general_manager) == []


def test_without_any_head_the_administrator_gets_it(house: House) -> None:
    nobody_holds(house, Role.SERVICE_DIRECTOR, Role.GENERAL_MANAGER)
    notice = told(house, house.technician, Role.SERVICE_DIRECTOR)
    assert seen(house, house.administrator) == [notice]


def test_a_message_to_somebody_who_left_reaches_his_colleagues(house: House) -> None:
    notice = told(house, house.advisor, house.other_technician.staff_id)
    assert seen(house, house.technician) == []
    house.do(house.administrator, dismiss_staff, DismissStaff(staff_id=house.other_technician.staff_id))
    assert seen(house, house.technician) == [notice]


def test_the_deputy_sees_and_does_the_absent_persons_duties(house: House) -> None:
    with pytest.raises(NotYourRight):
        house.do(house.advisor, do_duty, MEETING)
    stands_in(house, house.director, house.advisor)
    assert "production_meeting" in {row.duty for row in house.ask(house.advisor, my_duties)}
    assert house.do(house.advisor, do_duty, MEETING).duty == "production_meeting"


def test_a_round_stays_with_those_who_hold_the_post(house: House) -> None:
    own = {row.duty for row in house.ask(house.leader, my_duties) if row.checklist}
    assert own
    stands_in(house, house.manager, house.supervisor)
    assert [row for row in house.ask(house.supervisor, my_duties) if row.checklist] == []
