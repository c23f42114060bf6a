"""How often something is tried again, and after which pause."""

import random
import time
from typing import Final

from sqlalchemy.exc import DBAPIError

from aftersales_desktop.database.faults import is_away, is_busy, is_to_be_done_again

# Two stations that were in each other's way pause for different times, longer each time.
MOST_CONFLICTS: Final = 20
FIRST_PAUSE_SECONDS: Final = 0.008
LONGEST_PAUSE_SECONDS: Final = 0.5
# A connection that was dead already before anything was asked on it; a new one is opened for the second try.
MOST_LOSSES: Final = 1
ASK_AGAIN_SECONDS: Final = 0.1


class NoAnswerToCommit(Exception):
    """COMMIT was sent and the connection broke: nobody here knows how it ended."""

    def __init__(self, receipt: object) -> None:
        """Keep what the verb gave: right if it was stored."""
        super().__init__("the server did not answer COMMIT")
        self.receipt = receipt


class Tries:
    """The tries of one verb or lookup: says after each error whether to go on, and pauses where that helps.

    Attributes:
        unanswered: The last COMMIT that was not answered: from then on the same key tells how it ended.

    """

    def __init__(self, doubt_seconds: float) -> None:
        """Begin; `doubt_seconds` is how long an unanswered COMMIT is asked about."""
        self.unanswered: NoAnswerToCommit | None = None
        self._conflicts = 0
        self._losses = 0
        self._doubt_seconds = doubt_seconds
        self._ask_until = 0.0

    def go_on_after(self, error: DBAPIError | NoAnswerToCommit) -> None:
        """Return when the same is to be tried again in a new transaction.

        Raises:
            NoAnswerToCommit: It may have been stored, and asking has taken too long.
            DBAPIError: The error itself: trying again would not help.

        """
        if isinstance(error, NoAnswerToCommit):
            # The latest: had one before it counted, this one would have found its key.
            before, self.unanswered = self.unanswered, error
            if before is None:
                self._ask_until = time.monotonic() + self._doubt_seconds
                return
            self._ask_again(error)
        elif is_to_be_done_again(error):
            self._pause_after_a_conflict(error)
        elif self.unanswered is not None and (is_away(error) or is_busy(error)):
            self._ask_again(error)
        elif not (error.connection_invalidated and self._is_first_loss()):
            # In doubt too: the key was not there, or this would not have come so far.
            raise error

    def _ask_again(self, error: Exception) -> None:
        if time.monotonic() >= self._ask_until and self.unanswered is not None:
            raise self.unanswered from error
        time.sleep(ASK_AGAIN_SECONDS)

    def _pause_after_a_conflict(self, error: DBAPIError) -> None:
        """Pause for a random while that doubles, so that those who met do not meet again."""
        self._conflicts += 1
        if self._conflicts > MOST_CONFLICTS:
            raise self.unanswered or error
        longest = min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2**self._conflicts)
        time.sleep(random.uniform(0, longest))  # noqa: S311 - spreads load, hides nothing

    def _is_first_loss(self) -> bool:
        self._losses += 1
        return self._losses <= MOST_LOSSES
