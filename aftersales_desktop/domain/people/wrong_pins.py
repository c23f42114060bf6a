"""Wrong PINs are counted wherever one is typed, and lock the person out for a while (X2)."""

from datetime import timedelta
from weakref import WeakKeyDictionary

from sqlalchemy import Engine

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.refusals import SignInLocked
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

TRIES = 5
FIRST_WAIT = timedelta(minutes=1)
LONGEST_WAIT = timedelta(minutes=15)
WRONG_PIN = QT_TRANSLATE_NOOP("Words", "wrong PIN")


# When each wait was first seen to run in this program, by ticks: no clock that is set ends it, and after a
# restart it begins anew.
_begun: WeakKeyDictionary[Engine, dict[int, tuple[int, float]]] = WeakKeyDictionary()


def check_not_locked(work: Work, person: StaffMember) -> None:
    """Let a person try whose wait is over, whatever the PC's clock says.

    Raises:
        SignInLocked: It is not.

    """
    if person.locked_until is None:
        return
    left = _wait(person) - timedelta(seconds=work.clock.ticks() - _began(work, person))
    if left > timedelta():
        raise SignInLocked(person=person.name, until=work.now() + left)


def count_wrong_pin(work: Work, person: StaffMember) -> int:
    """Count one more wrong PIN, lock the person out after too many, and say how many tries are left."""
    person.failed_pins += 1
    over = person.failed_pins - TRIES
    if over >= 0:
        person.locked_until = work.now() + _wait(person)
        _began(work, person)
    work.note(Topic.PEOPLE, person.id, WRONG_PIN, new=work.station)
    return max(0, -over)


def _wait(person: StaffMember) -> timedelta:
    over = max(0, person.failed_pins - TRIES)
    return min(FIRST_WAIT * int(2 ** min(over, 10)), LONGEST_WAIT)


def _began(work: Work, person: StaffMember) -> float:
    """Tell when this person's wait began; it does now if this program has not seen it before."""
    engine = work.session.get_bind().engine
    here = _begun.setdefault(engine, {})
    failed, begun = here.get(person.id, (-1, 0.0))
    if failed != person.failed_pins:
        begun = work.clock.ticks()
        here[person.id] = (person.failed_pins, begun)
    return begun
