"""Whoever does what a message asked for has taken it up: the message need not be accepted by hand (X6)."""

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.notices.accept_notice import take
from aftersales_desktop.domain.notices.notice import Notice
from aftersales_desktop.values.subject import Subject


def take_up(work: Work, about: Subject, *says: str) -> int:
    """Close the open hand-overs about a thing, whomever they went to: the matter is in hand.

    `says` names the sentences meant; without any, all hand-overs about the thing are closed.
    """
    query = select(Notice).where(
        Notice.subject_kind == about.kind,
        Notice.subject_id == about.id,
        Notice.to_accept,
        Notice.accepted_at.is_(None),
    )
    if says:
        query = query.where(Notice.says.in_(says))
    open_ones = work.session.scalars(query.order_by(Notice.id).with_for_update()).all()
    for notice in open_ones:
        take(work, notice)
    return len(open_ones)
