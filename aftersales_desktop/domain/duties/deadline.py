"""A deadline that a thing of another room sets: a grievance to be answered, a refund to be paid (X5).

Each room reckons its own in a module `deadlines.py`; `boards/duty_board.py` lists the rooms and shows all.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from aftersales_desktop.values.facts import Fact
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.subject import Subject


@dataclass(frozen=True, kw_only=True)
class Deadline:
    """One thing due at one moment, of a post or a person.

    `says` is a literal marked QT_TRANSLATE_NOOP("Notices", ...), filled by `facts`.
    """

    says: str
    clause: str
    due_at: datetime
    about: Subject
    owners: tuple[Role, ...] = ()
    person_id: int | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)
    order_id: int | None = None
