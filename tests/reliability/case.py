"""One promise: tried so often, held so often, and broken as expected where its guard is taken away."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class Result:
    """What came out of a case.

    Attributes:
        tried: How often it was tried.
        held: How often the promise held; all of them, or the case has failed.
        control: What happened with the guard taken away, in words.
        control_broke: Whether the control broke as it must; without that, the case proves nothing.

    """

    tried: int
    held: int
    control: str
    control_broke: bool

    @property
    def well(self) -> bool:
        """Whether the promise held every time, and the control broke."""
        return self.tried > 0 and self.held == self.tried and self.control_broke


@dataclass(frozen=True, kw_only=True)
class Case:
    """A promise in words a foreman understands, and how it is tried.

    Attributes:
        name: Its short name in the table.
        promise: What people may rely on.
        run: Tries it so often, in an empty folder.
        whole: How often in `make reliability`.
        short: How often in the suite.

    """

    name: str
    promise: str
    run: Callable[[int, Path], Result]
    whole: int
    short: int
