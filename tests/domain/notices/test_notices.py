"""Messages between people and departments: read once, accepted once, provable (X6)."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.notices.accept_notice import AcceptNotice, accept_notice
from aftersales_desktop.domain.notices.lookups import (
    NoticeCounts,
    hand_overs,
    my_notices,
    notice_counts,
    sent_notices,
)
from aftersales_desktop.domain.notices.notice import Notice
from aftersales_desktop.domain.notices.read_notices import ReadNotices, read_notices
from aftersales_desktop.domain.notices.refusals import AlreadyAccepted, NothingToAccept, NotYourNotice
from aftersales_desktop.domain.notices.take_up import take_up
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import ANY_STAFF, Role
from aftersales_desktop.values.subject import Subject, SubjectKind
from tests.house import House

ABOUT = Subject(SubjectKind.WORK_ORDER, 17)


@verb(roles=ANY_STAFF)
def tell_for_test(work: Work, told: tuple[Role | int, bool]) -> int:
    """Tell a person or a post something."""
    to, to_accept = told
    message = Message(says="It costs {price}.", about=ABOUT, facts={"price": Money(100)}, to_accept=to_accept)
    return tell(work, to, message).id


@verb(roles=ANY_STAFF)
def take_up_for_test(work: Work, says: tuple[str, ...]) -> int:
    """Do what messages about a thing asked for."""
    return take_up(work, ABOUT, *says)


def told(house: House, by: Actor, to: Role | int, *, to_accept: bool = False) -> int:
    return house.do(by, tell_for_test, (to, to_accept))


def stored(house: House, notice_id: int) -> Notice:
    with house.session() as session:
        return session.scalars(select(Notice).where(Notice.id == notice_id)).one()


def test_a_message_to_a_post_reaches_whoever_holds_it_and_nobody_else(house: House) -> None:
    notice = told(house, house.technician, Role.SERVICE_ADVISOR)
    (row,) = house.ask(house.advisor, my_notices)
    assert (row.notice_id, row.sent_by, row.facts) == (notice, house.technician.name, {"price": Money(100)})
    assert house.ask(house.clerk, my_notices) == ()
    assert house.ask(house.advisor, notice_counts) == NoticeCounts(1, 0, 1)


def test_a_message_to_a_person_is_not_shown_to_colleagues_in_the_same_post(house: House) -> None:
    told(house, house.advisor, house.technician.staff_id)
    assert len(house.ask(house.technician, my_notices)) == 1
    assert house.ask(house.other_technician, my_notices) == ()


def test_the_first_reader_and_his_time_stay(house: House) -> None:
    notice = told(house, house.technician, Role.SERVICE_ADVISOR)
    assert house.do(house.advisor, read_notices, ReadNotices(notice_ids=(notice,))).fresh == 1
    at = house.clock.now()
    house.clock.move(timedelta(minutes=5))
    assert house.do(house.advisor, read_notices, ReadNotices(notice_ids=(notice,))).fresh == 0
    row = stored(house, notice)
    assert (row.read_by_id, row.read_at) == (house.advisor.staff_id, at)
    assert house.ask(house.advisor, notice_counts) == NoticeCounts(0, 0, 0)


def test_somebody_elses_message_can_be_neither_read_nor_accepted(house: House) -> None:
    notice = told(house, house.technician, Role.SERVICE_ADVISOR, to_accept=True)
    with pytest.raises(NotYourNotice):
        house.do(house.clerk, read_notices, ReadNotices(notice_ids=(notice,)))
    with pytest.raises(NotYourNotice):
        house.do(house.clerk, accept_notice, AcceptNotice(notice_id=notice))
    assert stored(house, notice).read_at is None


def test_a_hand_over_waits_until_it_is_accepted_even_when_read(house: House) -> None:
    notice = told(house, house.technician, Role.SERVICE_ADVISOR, to_accept=True)
    house.do(house.advisor, read_notices, ReadNotices(notice_ids=(notice,)))
    assert house.ask(house.advisor, notice_counts) == NoticeCounts(0, 1, 1)
    house.do(house.advisor, accept_notice, AcceptNotice(notice_id=notice))
    (row,) = house.ask(house.technician, sent_notices)
    assert (row.accepted_by, row.accepted_at) == (house.advisor.name, house.clock.now())
    assert not row.needs_somebody


def test_a_hand_over_is_accepted_once_and_the_second_hears_who_has_it(house: House) -> None:
    notice = told(house, house.technician, Role.SERVICE_ADVISOR, to_accept=True)
    house.do(house.advisor, accept_notice, AcceptNotice(notice_id=notice))
    at = house.clock.now()
    house.clock.move(timedelta(minutes=5))
    second = house.with_posts("supervisor", Role.SERVICE_ADVISOR)
    with pytest.raises(AlreadyAccepted) as refused:
        house.do(second, accept_notice, AcceptNotice(notice_id=notice))
    assert refused.value.facts == {"person": house.advisor.name, "at": at}
    assert stored(house, notice).accepted_by_id == house.advisor.staff_id


def test_a_plain_message_hands_nothing_over(house: House) -> None:
    notice = told(house, house.technician, Role.SERVICE_ADVISOR)
    with pytest.raises(NothingToAccept):
        house.do(house.advisor, accept_notice, AcceptNotice(notice_id=notice))


def test_whoever_does_what_was_asked_has_accepted_it(house: House) -> None:
    notice = told(house, house.technician, Role.SERVICE_ADVISOR, to_accept=True)
    assert house.do(house.supervisor, take_up_for_test, ("Something else",)) == 0
    assert house.do(house.supervisor, take_up_for_test, ("It costs {price}.",)) == 1
    assert stored(house, notice).accepted_by_id == house.supervisor.staff_id


def test_what_waits_stands_first_and_pages_follow_without_gap_or_double(house: House) -> None:
    notices = [told(house, house.technician, Role.SERVICE_ADVISOR) for _ in range(7)]
    read = (notices[6], notices[3])
    house.do(house.advisor, read_notices, ReadNotices(notice_ids=read))
    seen: list[int] = []
    page = house.ask(house.advisor, my_notices, None, 3)
    while page:
        seen += [row.notice_id for row in page]
        page = house.ask(house.advisor, my_notices, page[-1], 3)
    waiting = [notice for notice in reversed(notices) if notice not in read]
    assert seen == [*waiting, *read]


def test_managers_see_every_hand_over_and_nothing_else(house: House) -> None:
    told(house, house.technician, Role.SERVICE_ADVISOR)
    notice = told(house, house.technician, Role.SERVICE_ADVISOR, to_accept=True)
    assert [row.notice_id for row in house.ask(house.manager, hand_overs)] == [notice]
