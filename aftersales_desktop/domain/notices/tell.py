"""Tell a person or a department something; verbs call this, windows never do (X6)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.notices.notice import Notice
from aftersales_desktop.values.facts import Fact, frozen_facts
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.subject import Subject
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

SENT = QT_TRANSLATE_NOOP("Words", "notice sent")


@dataclass(frozen=True, kw_only=True)
class Message:
    """What is told: `says` is a literal marked QT_TRANSLATE_NOOP("Notices", ...), filled by `facts`.

    `to_accept` makes it a hand-over: it stays open until somebody it went to accepts it.
    """

    says: str
    about: Subject
    facts: Mapping[str, Fact] = field(default_factory=dict)
    clause: str = ""
    order_id: int | None = None
    to_accept: bool = False


def tell(work: Work, to: Role | int, message: Message) -> Notice:
    """Put a message into a post's queue (`to` is a role) or a person's inbox (`to` is a staff id)."""
    notice = Notice(
        to_role=to if isinstance(to, Role) else None,
        to_staff_id=None if isinstance(to, Role) else to,
        says=message.says,
        facts=frozen_facts(message.facts),
        clause=message.clause,
        subject_kind=message.about.kind,
        subject_id=message.about.id,
        order_id=message.order_id,
        to_accept=message.to_accept,
        sent_by_id=work.actor.staff_id,
        sent_at=work.now(),
    )
    work.session.add(notice)
    work.session.flush()
    work.note(Topic.NOTICES, notice.id, SENT, order_id=message.order_id)
    return notice
