"""Nobody in who may not: every door against every post, four eyes below the window, guessing PINs."""

from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from datetime import timedelta
from itertools import count, islice, product
from pathlib import Path
from typing import Any
from unittest import mock

from sqlalchemy import Connection, create_engine, event, text
from sqlalchemy.exc import IntegrityError

from aftersales_desktop.database.rights import Lookup, NotYourRight, Rights, Verb
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, Power, RequestState
from aftersales_desktop.domain.people import wrong_pins
from aftersales_desktop.domain.people.refusals import SignInLocked
from aftersales_desktop.domain.people.sign_in import SignIn, sign_in
from aftersales_desktop.values.actor import NOBODY, Actor
from aftersales_desktop.values.subject import SubjectKind
from tests.house import House
from tests.reliability.case import Case, Result
from tests.reliability.programs_own import our_lookups, our_verbs
from tests.reliability.quick_house import quick_house
from tests.reliability.small_house import MORNING

# What nobody may write past the program: who asked decides, or the person it is about, or nobody at all.
FORBIDDEN = (
    "UPDATE approval_request SET state = 'approved', decided_by_id = asked_by_id, decided_at = asked_at",
    "UPDATE approval_request SET decided_by_id = asked_by_id",
    "UPDATE approval_request SET decided_by_id = barred_id",
    "UPDATE approval_request SET on_behalf_of_id = asked_by_id",
    "UPDATE approval_request SET state = 'approved'",
    "UPDATE approval_request SET state = 'refused'",
    "UPDATE approval_request SET state = 'whatever'",
)
AN_HOUR = 3600.0


def every_door(times: int, folder: Path) -> Result:
    """Knock at every verb and lookup as everybody and as nobody; then with the gate open."""
    house = quick_house(folder / "house.db")
    doors: list[Any] = [*our_verbs().values(), *our_lookups().values()]
    people = [*house.people.values(), NOBODY]
    pairs = list(product(doors, people))
    # Spread, so that a few knocks meet all kinds of doors and posts.
    chosen = [pairs[(place * 7919) % len(pairs)] for place in range(times)]
    held = sum(_let_in(house, door, who) is _may(door.rights, who) for door, who in chosen)
    with mock.patch.object(Rights, "check"):
        open_now = sum(_let_in(house, door, who) and not _may(door.rights, who) for door, who in chosen)
    house.runner.close()
    return Result(
        tried=times,
        held=held,
        control=f"with the gate open {open_now} of {times} came in who may not",
        control_broke=open_now > 0,
    )


def _may(rights: Rights, who: Actor) -> bool:
    return rights.open_door or bool(rights.roles & who.roles)


def _let_in(house: House, door: Verb[Any, Any] | Lookup[..., Any], who: Actor) -> bool:
    """Knock with something that does nothing but stands behind the same rights."""
    harmless = copy(door)
    harmless.run = lambda *_asked: None
    try:
        if isinstance(harmless, Verb):
            house.do(who, harmless, None)
        else:
            house.ask(who, harmless)
    except NotYourRight:
        return False
    return True


def put_a_request(house: House) -> None:
    """Put a request into the house that one asks about another."""
    house.put(
        ApprovalRequest(
            power=next(one for one in Power if one not in {"self-purchase", "return from an order"}),
            subject_kind=next(iter(SubjectKind)),
            subject_id=1,
            subject_version=1,
            digest="0" * 64,
            asked_by_id=house.clerk.staff_id,
            barred_id=house.technician.staff_id,
            asked_at=MORNING,
            state=RequestState.OPEN,
        )
    )


def four_eyes(times: int, folder: Path) -> Result:
    """Write into the file past the program; then into one that checks nothing."""
    house = quick_house(folder / "house.db")
    put_a_request(house)
    plain = create_engine(house.runner.engine.url)
    statements = [FORBIDDEN[place % len(FORBIDDEN)] for place in range(times)]
    with plain.connect() as connection:
        held = sum(refused(connection, sql) for sql in statements)
    loose = create_engine(house.runner.engine.url)

    @event.listens_for(loose, "connect")
    def _check_nothing(raw: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own connection
        raw.execute("PRAGMA ignore_check_constraints=ON")

    with loose.connect() as connection:
        written = sum(not refused(connection, sql) for sql in FORBIDDEN)
    for engine in (plain, loose):
        engine.dispose()
    house.runner.close()
    return Result(
        tried=times,
        held=held,
        control=f"without the table's checks {written} of {len(FORBIDDEN)} are written",
        control_broke=written > 0,
    )


def refused(connection: Connection, sql: str) -> bool:
    """Say whether the database itself refuses a statement; nothing of it stays."""
    try:
        connection.execute(text(sql))
    except IntegrityError:
        return True
    finally:
        connection.rollback()
    return False


def guess_pins(times: int, folder: Path) -> Result:
    """Guess so often, setting the clock forward between guesses."""
    house = quick_house(folder / "house.db")
    took = sum(islice(_guesses(house), times))
    # From the fifth on a guess costs a minute and more; the tenth and all further ones a quarter of an hour.
    due = sum(min(60.0 * 2**over, 900.0) for over in range(max(0, times - wrong_pins.TRIES)))
    with _clocks_are_believed():
        other = quick_house(folder / "other.db")
        cheap = sum(islice(_guesses(other), times))
    return Result(
        tried=times,
        held=times if took >= due else 0,
        control=f"{cheap / AN_HOUR:.1f} h where the clock is believed; with it {took / AN_HOUR:.1f} h",
        control_broke=cheap < due,
    )


def _guesses(house: House) -> Iterator[float]:
    """Guess one PIN after the other; give the seconds each took in which nothing but waiting helped."""
    for number in count():
        begun = house.clock.ticks()
        while not _one_guess(house, number):
            house.clock.set_hands(timedelta(days=1))
            if _one_guess(house, number):
                break
            house.clock.move(timedelta(seconds=20))
        yield house.clock.ticks() - begun


def _one_guess(house: House, number: int) -> bool:
    """Try a PIN; says whether it was tried at all."""
    try:
        house.do(NOBODY, sign_in, SignIn(staff_id=house.director.staff_id, pin=f"{number:06d}"))
    except SignInLocked:
        return False
    return True


@contextmanager
def _clocks_are_believed() -> Iterator[None]:
    """Let the wait end when the PC's clock says so: the guard taken away."""

    def left(work: Any, person: Any) -> None:  # noqa: ANN401 - as the real one
        if person.locked_until is not None and work.now() < person.locked_until:
            raise SignInLocked(person=person.name, until=person.locked_until)

    with mock.patch("aftersales_desktop.domain.people.sign_in.check_not_locked", left):
        yield


CASES = (
    Case(
        name="every door, every post",
        promise="What a post may not do fails below the window too, for everything the program can do.",
        run=every_door,
        whole=5500,
        short=60,
    ),
    Case(
        name="four eyes, past the program",
        promise="Nobody approves what he asked for, by whatever program he writes.",
        run=four_eyes,
        whole=len(FORBIDDEN),
        short=len(FORBIDDEN),
    ),
    Case(
        name="guessing a PIN",
        promise="Guessing takes too long, whatever is done to the clock.",
        run=guess_pins,
        whole=100,
        short=7,
    ),
)
