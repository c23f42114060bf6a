"""How PINs are kept: as argon2id hashes, never in the clear (X2)."""

from itertools import pairwise

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from aftersales_desktop.domain.people.refusals import WeakPin

SHORTEST_PIN = 6
LONGEST_PIN = 32
FEWEST_DIFFERENT = 3

_hasher = PasswordHasher()
# Of a PIN that nobody has: an unknown badge must take as long to refuse as a wrong PIN.
_NOBODYS = "$argon2id$v=19$m=65536,t=3,p=4$eJx5+sejUoGDc12rljJmyg$iaLd8+Vgd5hrtnRRh34+niGR6En3V8gl4JTVvP501sw"


def hash_pin(pin: str) -> str:
    """Hash a new PIN.

    Raises:
        WeakPin: Shorter than six characters, not digits, or one that everybody tries first.

    """
    check_pin(pin)
    return renew_hash(pin)


def renew_hash(pin: str) -> str:
    """Hash a PIN that was right just now with today's settings."""
    return _hasher.hash(pin)


def check_pin(pin: str) -> None:
    """Refuse a PIN that is guessed at once: too short, too few different digits, or a run such as 123456."""
    steps = {ord(b) - ord(a) for a, b in pairwise(pin)}
    if (
        not SHORTEST_PIN <= len(pin) <= LONGEST_PIN
        or not (pin.isascii() and pin.isdigit())
        or len(set(pin)) < FEWEST_DIFFERENT
        or steps in ({1}, {-1})
    ):
        raise WeakPin(length=SHORTEST_PIN)


def pin_fits(stored: str, pin: str) -> bool:
    """Say whether the PIN is the one that was hashed."""
    try:
        return _hasher.verify(stored, pin)
    except VerifyMismatchError:
        return False


def spend_the_time(pin: str) -> None:
    """Take as long as a real check would."""
    pin_fits(_NOBODYS, pin)


def is_outdated(stored: str) -> bool:
    """Say whether the hash was made with weaker settings than today's."""
    return _hasher.check_needs_rehash(stored)
