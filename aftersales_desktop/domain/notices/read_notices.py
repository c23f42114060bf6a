"""Somebody has read messages that went to him or to his post (X6)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.notices.find_notice import my_notices_of
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

READ = QT_TRANSLATE_NOOP("Words", "notice read")


@dataclass(frozen=True, kw_only=True)
class ReadNotices:
    """Which messages."""

    notice_ids: tuple[int, ...]


@dataclass(frozen=True)
class NoticesRead:
    """How many of them nobody had read before."""

    fresh: int


@verb(roles=ANY_STAFF, clause="X6")
def read_notices(work: Work, command: ReadNotices) -> NoticesRead:
    """Write down who read them first, and when; what was read before stays as it is.

    Raises:
        NotYourNotice: One of them went to somebody else.

    """
    fresh = [notice for notice in my_notices_of(work, command.notice_ids) if notice.read_at is None]
    for notice in fresh:
        notice.read(work.actor.staff_id, work.now())
        work.note(Topic.NOTICES, notice.id, READ, order_id=notice.order_id)
    return NoticesRead(len(fresh))
