"""What may have been stored when the server went away: kept until a later question settles it.

The key under which it counts was written in the same transaction. Whoever writes that key again waits for the
old transaction, wherever it hangs, and then knows: it counted, or it never will.
"""

from dataclasses import dataclass
from threading import Lock
from typing import Final

# A station that has left so many open has been told so many times already.
MOST_KEPT: Final = 50


@dataclass(frozen=True)
class Doubt:
    """One step whose COMMIT was never answered.

    Attributes:
        station: Where it was asked.
        staff_id: Who asked.
        verb: The verb's name.
        command: What was asked.
        key: Under which it counts.
        receipt: What the verb gave, right if it was stored.

    """

    station: str
    staff_id: int
    verb: str
    command: object
    key: str
    receipt: object


class Doubts:
    """All open doubts of a program, shared by its windows."""

    def __init__(self) -> None:
        """Begin with none."""
        self._open: list[Doubt] = []
        self._lock = Lock()

    def same(self, station: str, staff_id: int, verb: str, command: object) -> Doubt | None:
        """Find the doubt that the same person now repeats at the same station, if there is one."""
        asked = (station, staff_id, verb, command)
        with self._lock:
            for doubt in self._open:
                if (doubt.station, doubt.staff_id, doubt.verb, doubt.command) == asked:
                    return doubt
        return None

    def at(self, station: str) -> tuple[Doubt, ...]:
        """List those of a station."""
        with self._lock:
            return tuple(doubt for doubt in self._open if doubt.station == station)

    def keep(self, doubt: Doubt) -> None:
        """Keep one until it is settled, in place of an earlier one with the same key."""
        with self._lock:
            others = [other for other in self._open if other.key != doubt.key]
            self._open = [*others[1 - MOST_KEPT :], doubt]

    def settle(self, key: str) -> None:
        """Drop one; it is known now."""
        with self._lock:
            self._open = [doubt for doubt in self._open if doubt.key != key]
