"""A hand-over between departments is accepted: from now on it is provable who has it, and since when (X6)."""

from dataclasses import dataclass
from datetime import datetime

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.notices.find_notice import my_notices_of
from aftersales_desktop.domain.notices.notice import Notice
from aftersales_desktop.domain.notices.refusals import AlreadyAccepted, NothingToAccept
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

ACCEPTED = QT_TRANSLATE_NOOP("Words", "hand-over accepted")


@dataclass(frozen=True, kw_only=True)
class AcceptNotice:
    """Which hand-over."""

    notice_id: int


@dataclass(frozen=True)
class NoticeAccepted:
    """Since when it is in whose hands."""

    notice_id: int
    at: datetime


@verb(roles=ANY_STAFF, clause="X6")
def accept_notice(work: Work, command: AcceptNotice) -> NoticeAccepted:
    """Take a hand-over; whoever accepts it has read it too.

    Raises:
        NotYourNotice: It went to somebody else.
        NothingToAccept: It is no hand-over.
        AlreadyAccepted: Somebody has it; the refusal names who and since when.

    """
    (notice,) = my_notices_of(work, (command.notice_id,))
    if not notice.to_accept:
        raise NothingToAccept
    if notice.accepted_by_id is not None:
        raise AlreadyAccepted(
            person=find_person(work, notice.accepted_by_id).name, at=notice.accepted_at or work.now()
        )
    take(work, notice)
    return NoticeAccepted(notice.id, work.now())


def take(work: Work, notice: Notice) -> None:
    """Write down that the person at work has read and accepted it."""
    notice.accept(work.actor.staff_id, work.now())
    work.note(Topic.NOTICES, notice.id, ACCEPTED, order_id=notice.order_id)
