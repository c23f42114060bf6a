"""Who touched the same thing a moment before somebody was refused: by name, at which station, doing what."""

from collections.abc import Collection
from datetime import timedelta
from typing import Final, cast

from sqlalchemy import Table, and_, column, not_, or_, select, table

from aftersales_desktop.database.journal import AuditEntry, JournalLine
from aftersales_desktop.database.refusals import ChangedElsewhere
from aftersales_desktop.database.work import Work
from aftersales_desktop.values.refusal import ChangedBy, Refusal
from aftersales_desktop.values.topic import Topic

# What happened longer ago was on the screen already; of an outdated version any last change is told.
A_MOMENT: Final = timedelta(minutes=2)

AUDIT = cast("Table", AuditEntry.__table__)
JOURNAL = cast("Table", JournalLine.__table__)
# The people's own room stands above the database: only the names of its table are known here.
STAFF = table("staff_member", column("id"), column("name"))


def who_was_quicker(
    work: Work, refusal: Refusal, concerned: Collection[tuple[Topic, int]]
) -> ChangedBy | None:
    """Find the last change by somebody else to one of the things a refused verb was about."""
    if not concerned:
        return None
    things = [
        and_(JOURNAL.c.topic == topic.value, JOURNAL.c.object_id.in_(_ids(concerned, topic)))
        for topic in {topic for topic, _ in concerned}
    ]
    query = (
        select(
            STAFF.c.name.label("person"),
            AUDIT.c.station,
            JOURNAL.c.at,
            JOURNAL.c.event,
            JOURNAL.c.old,
            JOURNAL.c.new,
        )
        .join(AUDIT, AUDIT.c.id == JOURNAL.c.audit_id)
        .join(STAFF, STAFF.c.id == AUDIT.c.staff_id)
        .where(
            or_(*things),
            not_(and_(AUDIT.c.staff_id == work.actor.staff_id, AUDIT.c.station == work.station)),
        )
        .order_by(JOURNAL.c.id.desc())
        .limit(1)
    )
    if not isinstance(refusal, ChangedElsewhere):
        query = query.where(JOURNAL.c.at >= work.now() - A_MOMENT)
    row = work.session.execute(query).one_or_none()
    return None if row is None else ChangedBy(**row._asdict())


def _ids(concerned: Collection[tuple[Topic, int]], topic: Topic) -> list[int]:
    return [object_id for about, object_id in concerned if about is topic]
