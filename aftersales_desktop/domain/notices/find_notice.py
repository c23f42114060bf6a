"""How verbs get hold of a message, and whom it went to."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, or_, select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.notices.notice import Notice
from aftersales_desktop.domain.notices.refusals import NotYourNotice
from aftersales_desktop.domain.people.reached import reached


def went_to_me(work: Work) -> ColumnElement[bool]:
    """Pick the messages to whoever asks and to his posts, and those he gets in somebody's place (R2.0a)."""
    mine = reached(work)
    return or_(Notice.to_staff_id.in_(mine.people), Notice.to_role.in_(mine.posts))


def my_notices_of(work: Work, notice_ids: Iterable[int]) -> list[Notice]:
    """Fetch messages that reach whoever asks, keeping them from other stations until the verb is done.

    Raises:
        NotYourNotice: One of them went to somebody else.

    """
    wanted = set(notice_ids)
    query = select(Notice).where(Notice.id.in_(wanted), went_to_me(work)).with_for_update()
    found = list(work.session.scalars(query.order_by(Notice.id)))
    if len(found) != len(wanted):
        raise NotYourNotice(person=work.actor.name)
    return found
