"""How a duty looks on screen, whether it comes round or is set by a thing (X5)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from aftersales_desktop.domain.duties.evidence import Evidence
from aftersales_desktop.values.facts import Fact
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.subject import Subject
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class DutyState(StrEnum):
    """How a duty stands."""

    OVERDUE = "overdue"
    DUE_TODAY = "due today"
    COMING = "coming"
    DONE = "done"
    MISSED = "missed"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "overdue"),
    QT_TRANSLATE_NOOP("Words", "due today"),
    QT_TRANSLATE_NOOP("Words", "coming"),
    QT_TRANSLATE_NOOP("Words", "done"),
    QT_TRANSLATE_NOOP("Words", "missed"),
)


NOTHING = Evidence()


@dataclass(frozen=True, kw_only=True)
class DutyRow:
    """A duty of a period (`duty` and `period` name it, `titles` is by language) or a deadline (`says`).

    `checklist` names the round that does it, `about` the thing to open; `station` and `section` say where a
    duty is done, `by_doing` that it is done only there, `checks` that the program checks something when it is
    ticked off. `open_now`: it may be done now; `remind`: people are told now, before it is due.
    """

    key: str
    clause: str
    owners: tuple[Role, ...]
    due_at: datetime
    state: DutyState
    duty: str = ""
    period: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)
    says: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)
    person: str = ""
    about: Subject | None = None
    order_id: int | None = None
    checklist: str = ""
    station: str = ""
    section: str = ""
    by_doing: bool = False
    checks: bool = False
    open_now: bool = False
    remind: bool = False
    done_by: str = ""
    done_at: datetime | None = None
    evidence: Evidence = NOTHING
