"""Lets a person in at a shared PC: by badge or by name, always with the PIN (X2)."""

from dataclasses import dataclass
from datetime import datetime

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.find_staff import find_person, person_on_badge
from aftersales_desktop.domain.people.pin_hash import is_outdated, pin_fits, renew_hash, spend_the_time
from aftersales_desktop.domain.people.refusals import BadgeNotValid, UnknownPerson
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.people.wrong_pins import TRIES, check_not_locked, count_wrong_pin
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

SIGNED_IN = QT_TRANSLATE_NOOP("Words", "signed in")


@dataclass(frozen=True, kw_only=True)
class SignIn:
    """Who wants in: a scanned badge or a chosen name, and the PIN."""

    pin: str
    badge: ScanCode | None = None
    staff_id: int = 0


@dataclass(frozen=True, kw_only=True)
class SignInAnswer:
    """Whoever is in; nobody when the PIN was wrong.

    A wrong PIN is an answer and no refusal: a refusal is rolled back, and the count of wrong PINs must stay.
    """

    actor: Actor | None
    tries_left: int = TRIES
    locked_until: datetime | None = None


@verb(open_door=True, clause="X2", secret=True)
def sign_in(work: Work, wish: SignIn) -> SignInAnswer:
    """Check the PIN; five wrong ones lock the person out for a minute, and longer with each further one.

    Raises:
        BadgeNotValid: The badge was replaced or its holder has left.
        UnknownPerson: Nobody on the active staff was chosen.
        SignInLocked: The wait is not over yet.

    """
    person = _person(work, wish)
    check_not_locked(work, person)
    if not pin_fits(person.pin_hash, wish.pin):
        left = count_wrong_pin(work, person)
        return SignInAnswer(actor=None, tries_left=left, locked_until=person.locked_until)
    person.failed_pins = 0
    person.locked_until = None
    if is_outdated(person.pin_hash):
        person.pin_hash = renew_hash(wish.pin)
    # The audit names whoever came in, not nobody.
    work.actor = person.as_actor()
    work.note(Topic.PEOPLE, person.id, SIGNED_IN, new=work.station)
    return SignInAnswer(actor=work.actor)


def _person(work: Work, wish: SignIn) -> StaffMember:
    try:
        if wish.badge is not None:
            return person_on_badge(work, wish.badge)
        person = find_person(work, wish.staff_id)
    except (BadgeNotValid, UnknownPerson):
        spend_the_time(wish.pin)
        raise
    if not person.active:
        spend_the_time(wish.pin)
        raise UnknownPerson
    return person
