"""Wrong PINs are counted wherever one is typed, and lock the person out for a while (X2)."""

from datetime import timedelta

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.refusals import SignInLocked
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

TRIES = 5
FIRST_WAIT = timedelta(minutes=1)
LONGEST_WAIT = timedelta(minutes=15)
WRONG_PIN = QT_TRANSLATE_NOOP("Words", "wrong PIN")


def check_not_locked(work: Work, person: StaffMember) -> None:
    """Let a person try whose wait is over.

    Raises:
        SignInLocked: It is not.

    """
    if person.locked_until is not None and work.now() < person.locked_until:
        raise SignInLocked(person=person.name, until=person.locked_until)


def count_wrong_pin(work: Work, person: StaffMember) -> int:
    """Count one more wrong PIN, lock the person out after too many, and say how many tries are left."""
    person.failed_pins += 1
    over = person.failed_pins - TRIES
    if over >= 0:
        person.locked_until = work.now() + min(FIRST_WAIT * 2 ** min(over, 10), LONGEST_WAIT)
    work.note(Topic.PEOPLE, person.id, WRONG_PIN, new=work.station)
    return max(0, -over)
