"""Where the program keeps each clause: what it does about it, in which module, and which test proves it.

The table is `resources/rulebook/keeping/*.toml`; the rulebook page shows it, and the tests check it.
"""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from aftersales_desktop import paths
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class How(StrEnum):
    """What the program does about a clause, the strongest first."""

    REFUSED = "refused when broken"
    CHECKED = "checked by the program"
    PROPOSED = "sanction is proposed"
    REPORTED = "reported to the superior"
    REMINDED = "reminded of"
    RECORDED = "recorded with name and time"
    SHOWN = "worked out and shown"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "refused when broken"),
    QT_TRANSLATE_NOOP("Words", "checked by the program"),
    QT_TRANSLATE_NOOP("Words", "sanction is proposed"),
    QT_TRANSLATE_NOOP("Words", "reminded of"),
    QT_TRANSLATE_NOOP("Words", "recorded with name and time"),
    QT_TRANSLATE_NOOP("Words", "worked out and shown"),
    QT_TRANSLATE_NOOP("Words", "reported to the superior"),
)


@dataclass(frozen=True)
class Keeping:
    """One place where a clause is kept: `code` is a file of the program, `test` a file and a test in it."""

    clause: str
    how: How
    code: str
    test: str

    @property
    def module(self) -> str:
        """The module's name: `aftersales_desktop.domain.tools.lend_tool`."""
        return self.code.removesuffix(".py").replace("/", ".")


@cache
def keepings() -> tuple[Keeping, ...]:
    """Read the whole table once."""
    folder = paths.resources() / "rulebook" / "keeping"
    files = [tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.toml"))]
    return tuple(
        Keeping(entry["clause"], How[entry["how"].upper()], entry["code"], entry["test"])
        for file in files
        for entry in file["kept"]
    )


def kept_in(clause_id: str) -> tuple[Keeping, ...]:
    """Fetch where a clause is kept, the strongest first."""
    order = list(How)
    found = (one for one in keepings() if one.clause == clause_id)
    return tuple(sorted(found, key=lambda one: order.index(one.how)))
