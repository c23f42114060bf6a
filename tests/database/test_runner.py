"""The one way in: rights, audit, journal, counting once, and what another station sees."""

from dataclasses import dataclass
from pathlib import Path
from threading import Thread

import pytest
from filelock import FileLock, Timeout
from sqlalchemy import func, select

from aftersales_desktop.database.journal import AuditEntry, JournalLine, Outcome
from aftersales_desktop.database.number_series import next_number
from aftersales_desktop.database.refusals import AlreadyCounted, ChangedElsewhere, DatabaseBusy, DoesNotFit
from aftersales_desktop.database.rights import NotYourRight, lookup, verb
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.dealership.dealership import Dealership
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.work_orders.work_order import Bay
from aftersales_desktop.values.actor import NOBODY
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from tests.house import House


class NoBay(Refusal):
    """The refusal these tests ask for."""

    clause = "R2.2.6b"
    sentence = "No bay {bay}."


@dataclass(frozen=True, kw_only=True)
class PaintBay:
    """What the verb of these tests is asked."""

    name: str


@verb(roles=(Role.WORKSHOP_MANAGER,), clause="R2.2.6b")
def paint_bay(work: Work, order: PaintBay) -> int:
    """Add a bay; stands for every verb here."""
    if order.name == "":
        work.session.add(Bay(name="half done", position=1))
        work.session.flush()
        raise NoBay(bay="?")
    bay = Bay(name=order.name, position=1)
    work.session.add(bay)
    work.session.flush()
    work.note(Topic.WORK_ORDERS, bay.id, "bay added", new=order.name)
    return bay.id


@lookup(roles=(Role.WORKSHOP_MANAGER,))
def bay_names(work: Work) -> tuple[str, ...]:
    """Name the bays."""
    return tuple(work.session.scalars(select(Bay.name)))


def _audits(house: House) -> list[AuditEntry]:
    with house.session() as session:
        return list(session.scalars(select(AuditEntry).order_by(AuditEntry.id)))


def test_a_verb_leaves_its_rows_one_audit_entry_and_its_journal_lines(house: House) -> None:
    bay_id = house.do(house.manager, paint_bay, PaintBay(name="1"))
    (entry,) = _audits(house)
    assert (entry.verb, entry.outcome, entry.staff_id, entry.clause) == (
        "paint_bay",
        Outcome.DONE,
        house.manager.staff_id,
        "R2.2.6b",
    )
    assert entry.command == '{"name": "1"}'
    with house.session() as session:
        line = session.scalars(select(JournalLine)).one()
    assert (line.audit_id, line.object_id, line.event, line.new) == (entry.id, bay_id, "bay added", "1")


def test_a_refusal_changes_nothing_and_is_itself_in_the_audit(house: House) -> None:
    with pytest.raises(NoBay):
        house.do(house.manager, paint_bay, PaintBay(name=""))
    (entry,) = _audits(house)
    assert (entry.outcome, entry.clause, entry.reason) == (Outcome.REFUSED, "R2.2.6b", "No bay ?.")
    assert house.ask(house.manager, bay_names) == ()


@pytest.mark.parametrize("post", ["advisor", "director"])
def test_who_lacks_the_post_is_refused_and_told_who_may(house: House, post: str) -> None:
    with pytest.raises(NotYourRight) as refused:
        house.do(house.people[post], paint_bay, PaintBay(name="1"))
    assert refused.value.lifted_by == (Role.WORKSHOP_MANAGER,)
    assert refused.value.clause == "X2"
    assert [entry.outcome for entry in _audits(house)] == [Outcome.REFUSED]


def test_who_was_dismissed_is_refused_at_the_station_he_is_still_signed_in_at(house: House) -> None:
    manager = house.manager
    with house.session() as session, session.begin():
        session.get_one(StaffMember, manager.staff_id).active = False
    with pytest.raises(NotYourRight):
        house.do(manager, paint_bay, PaintBay(name="1"))
    with pytest.raises(NotYourRight):
        house.ask(manager, bay_names)
    assert [entry.outcome for entry in _audits(house)] == [Outcome.REFUSED]


def test_a_post_counts_from_the_moment_it_is_given_until_it_is_taken(house: House) -> None:
    advisor = house.advisor
    house.with_posts("advisor", Role.WORKSHOP_MANAGER)
    house.do(advisor, paint_bay, PaintBay(name="1"))
    with house.session() as session, session.begin():
        member = session.get_one(StaffMember, advisor.staff_id)
        member.roles = [post for post in member.roles if post.role is not Role.WORKSHOP_MANAGER]
    with pytest.raises(NotYourRight):
        house.do(advisor, paint_bay, PaintBay(name="2"))


def test_nobody_may_neither_do_nor_look(house: House) -> None:
    with pytest.raises(NotYourRight):
        house.do(NOBODY, paint_bay, PaintBay(name="1"))
    with pytest.raises(NotYourRight):
        house.ask(NOBODY, bay_names)


def test_the_same_operation_counts_once(house: House) -> None:
    house.do(house.manager, paint_bay, PaintBay(name="1"), operation="key")
    with pytest.raises(AlreadyCounted):
        house.do(house.manager, paint_bay, PaintBay(name="2"), operation="key")
    assert house.ask(house.manager, bay_names) == ("1",)


def test_the_database_itself_says_no_in_our_words(house: House) -> None:
    house.do(house.manager, paint_bay, PaintBay(name="1"))
    with pytest.raises(ChangedElsewhere):
        house.do(house.manager, paint_bay, PaintBay(name="1"))


def test_only_the_topics_of_a_verb_that_was_done_move_on(house: House) -> None:
    house.do(house.manager, paint_bay, PaintBay(name="1"))
    house.do(house.manager, paint_bay, PaintBay(name="2"))
    with pytest.raises(NoBay):
        house.do(house.manager, paint_bay, PaintBay(name=""))
    assert house.runner.versions() == {"work orders": 2}


def test_numbers_start_anew_each_local_day(house: House) -> None:
    @verb(roles=(Role.WORKSHOP_MANAGER,))
    def draw(work: Work, _order: None) -> int:
        """Draw a number."""
        return next_number(work, "test slips")

    assert [house.do(house.manager, draw, None) for _ in range(2)] == [2611240001, 2611240002]
    house.clock.at = house.clock.at.replace(hour=16, minute=1)
    assert house.do(house.manager, draw, None) == 2611250001


def test_a_secret_command_is_not_written_down(house: House) -> None:
    @verb(roles=(Role.WORKSHOP_MANAGER,), secret=True)
    def whisper(work: Work, order: PaintBay) -> None:
        """Do nothing with a secret."""

    house.do(house.manager, whisper, PaintBay(name="246810"))
    assert [entry.command for entry in _audits(house)] == [""]


def test_a_second_dealership_is_refused_by_the_database(house: House) -> None:
    with house.session() as session:
        assert session.scalar(select(func.count()).select_from(Dealership)) == 1


@pytest.fixture
def impatient(runner: Runner, clock: SetClock, monkeypatch: pytest.MonkeyPatch) -> Runner:
    """A runner on the same file that waits for its turn a moment only."""
    monkeypatch.setattr("aftersales_desktop.database.storing.LOCK_WAIT_SECONDS", 0.05)
    return Runner(runner.engine, clock)


def test_a_database_another_program_holds_is_busy(
    house: House, impatient: Runner, database_file: Path
) -> None:
    with FileLock(f"{database_file}.lock"), pytest.raises(DatabaseBusy):
        impatient.do(house.manager, paint_bay, PaintBay(name="1"))
    with FileLock(f"{database_file}.lock"), pytest.raises(DatabaseBusy):
        impatient.do(house.advisor, paint_bay, PaintBay(name="1"))
    impatient.do(house.manager, paint_bay, PaintBay(name="1"))
    assert [entry.outcome for entry in _audits(house)] == [Outcome.DONE]


def test_two_threads_take_turns_like_two_programs(house: House, impatient: Runner) -> None:
    refusals: list[DatabaseBusy] = []

    def other() -> None:
        with pytest.raises(DatabaseBusy) as busy:
            impatient.do(house.manager, paint_bay, PaintBay(name="2"))
        refusals.append(busy.value)

    @verb(roles=(Role.WORKSHOP_MANAGER,))
    def linger(_work: Work, _order: None) -> None:
        """Hold the turn while somebody else asks for it."""
        thread = Thread(target=other)
        thread.start()
        thread.join()

    impatient.do(house.manager, linger, None)
    assert isinstance(refusals[0].__cause__, Timeout)


def test_a_text_that_does_not_fit_is_refused_and_not_cut(house: House) -> None:
    with pytest.raises(DoesNotFit):
        house.do(house.manager, paint_bay, PaintBay(name="三" * 21))
    assert house.ask(house.manager, bay_names) == ()


def test_the_audit_says_at_which_station_it_was_done(house: House) -> None:
    house.runner.at("floor").do(house.manager, paint_bay, PaintBay(name="1"))
    assert [entry.station for entry in _audits(house)] == ["floor"]
