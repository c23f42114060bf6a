"""What the bell counts: messages that wait for somebody, and tools that should be back (X6, R2.3.5b)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.notices.lookups import notice_counts
from aftersales_desktop.domain.tools.lookups import warnings_now
from aftersales_desktop.values.role import ANY_STAFF


@dataclass(frozen=True)
class BellCount:
    """How much of each waits for a person."""

    messages: int
    tools: int


@lookup(roles=ANY_STAFF)
def bell_count(work: Work) -> BellCount:
    """Count what waits for a person."""
    return BellCount(notice_counts(work).waiting, warnings_now(work))
