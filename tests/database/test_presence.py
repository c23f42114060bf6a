"""What is open where is seen from other programs on the same database, on both engines, until it is old."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine, select, update

from aftersales_desktop.database.presence import TABLE, Open, PresenceBook
from aftersales_desktop.values.subject import Subject, SubjectKind
from tests.both_engines import engine

__all__ = ["engine"]

ORDER = Subject(SubjectKind.WORK_ORDER, 7)


def opened(seat: str, subject: Subject = ORDER) -> Open:
    return Open(
        seat=seat,
        station="parts-counter",
        place="parts counter 1",
        person="周雅婷",
        subject=subject,
        since=datetime(2026, 11, 24, 0, 30, tzinfo=UTC),
    )


@pytest.fixture
def here(engine: Engine) -> PresenceBook:
    return PresenceBook(engine)


@pytest.fixture
def there(engine: Engine) -> PresenceBook:
    return PresenceBook(engine)


def test_what_is_open_here_is_seen_there_and_not_by_oneself(here: PresenceBook, there: PresenceBook) -> None:
    here.keep([opened("a")], tell=True)
    assert there.others(["b"]) == (opened("a"),)
    assert here.others(["a"]) == ()


def test_another_thing_takes_the_place_of_the_one_before(here: PresenceBook, there: PresenceBook) -> None:
    here.keep([opened("a")], tell=True)
    other = opened("a", Subject(SubjectKind.WORK_ORDER, 8))
    here.keep([other], tell=True)
    assert there.others(()) == (other,)


def test_what_was_left_is_seen_no_more(here: PresenceBook, there: PresenceBook) -> None:
    here.keep([opened("a"), opened("b")], tell=True)
    here.keep([], ["a"], tell=True)
    assert there.others(()) == (opened("b"),)


def test_what_nobody_has_spoken_of_for_long_is_believed_no_more(
    here: PresenceBook, there: PresenceBook, engine: Engine
) -> None:
    here.keep([opened("a")], tell=True)
    with engine.begin() as connection:
        connection.execute(update(TABLE).values(believed_until=TABLE.c.believed_until - 31))
    assert there.others(()) == ()
    here.keep([opened("a")], tell=False)
    assert there.others(()) == (opened("a"),)


def test_a_clock_that_was_put_back_keeps_nobody_in_sight(
    here: PresenceBook, there: PresenceBook, engine: Engine
) -> None:
    here.keep([opened("a")], tell=True)
    with engine.begin() as connection:
        # As if the database's clock had been an hour ahead when this was written.
        connection.execute(update(TABLE).values(believed_until=TABLE.c.believed_until + 3600))
    assert there.others(()) == ()
    there.keep([opened("b")], tell=True)
    with engine.connect() as connection:
        assert connection.scalars(select(TABLE.c.seat)).all() == ["b"]


def test_names_longer_than_their_field_are_cut(here: PresenceBook) -> None:
    here.keep([Open(**{**vars(opened("a")), "place": "x" * 99})], tell=True)
    assert here.others(())[0].place == "x" * 60
