"""Sets a PIN: everybody the own one, the administrator anybody's (X2)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import NotYourRight, verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.people.pin_hash import hash_pin, pin_fits
from aftersales_desktop.domain.people.wrong_pins import check_not_locked, count_wrong_pin
from aftersales_desktop.values.role import ANY_STAFF, Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

PIN_SET = QT_TRANSLATE_NOOP("Words", "PIN set")


@dataclass(frozen=True, kw_only=True)
class SetPin:
    """A new PIN; the old one is asked for when it is the own."""

    staff_id: int
    pin: str
    old_pin: str = ""


@dataclass(frozen=True, kw_only=True)
class PinSet:
    """Whose PIN it is; `fits` is false when the old one was wrong and nothing was set.

    A wrong PIN is an answer and no refusal: a refusal is rolled back, and the count of wrong PINs must stay.
    """

    name: str
    fits: bool = True


@verb(roles=ANY_STAFF, clause="X2", secret=True)
def set_pin(work: Work, new: SetPin) -> PinSet:
    """Set a PIN and lift the lock that wrong ones have caused.

    Raises:
        NotYourRight: It is somebody else's, and the actor is no administrator.
        SignInLocked: Too many old ones did not fit.
        WeakPin: The new one is too short or too easy to guess.

    """
    person = find_person(work, new.staff_id)
    if person.id == work.actor.staff_id:
        check_not_locked(work, person)
        if not pin_fits(person.pin_hash, new.old_pin):
            count_wrong_pin(work, person)
            return PinSet(name=person.name, fits=False)
    elif not work.actor.holds(Role.ADMINISTRATOR):
        raise NotYourRight(work.actor.name, [Role.ADMINISTRATOR])
    person.pin_hash = hash_pin(new.pin)
    person.failed_pins = 0
    person.locked_until = None
    work.note(Topic.PEOPLE, person.id, PIN_SET)
    return PinSet(name=person.name)
