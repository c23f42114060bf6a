"""A message in the reader's language, with to whom it went and what became of it (X6)."""

from __future__ import annotations

from collections.abc import Mapping

from aftersales_desktop.domain.notices.lookups import NoticeRow
from aftersales_desktop.values.facts import Fact
from aftersales_desktop.widgets.refusal_words import fact_text, role_name
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


def said_text(says: str, facts: Mapping[str, Fact]) -> str:
    """Write a stored sentence of the context "Notices" with its facts."""
    return translate("Notices", says).format(**{name: fact_text(fact) for name, fact in facts.items()})


def notice_text(row: NoticeRow) -> str:
    """What a message says."""
    return said_text(row.says, row.facts)


def receiver_text(row: NoticeRow) -> str:
    """To whom it went: a person, or a post."""
    return row.to_name if row.to_role is None else role_name(row.to_role)


def state_text(row: NoticeRow) -> str:
    """How far it has come: unread, read, waiting to be accepted, accepted."""
    if row.accepted_at is not None:
        return translate("Widgets", "accepted")
    if row.to_accept:
        return translate("Widgets", "to be accepted")
    return translate("Widgets", "read") if row.read_at is not None else translate("Widgets", "unread")


def state_note(row: NoticeRow) -> str:
    """Who read or accepted it, and when."""
    if row.accepted_at is not None:
        return f"{row.accepted_by} {moment_text(row.accepted_at)}"
    if row.read_at is not None:
        return f"{row.read_by} {moment_text(row.read_at)}"
    return ""


def state_tone(row: NoticeRow) -> Tone:
    """The colour of how far it has come."""
    if row.awaits_acceptance:
        return Tone.WARN
    return Tone.ACCENT if row.needs_somebody else Tone.OK


def state_icon(row: NoticeRow) -> str:
    """The sign of how far it has come."""
    if row.accepted_at is not None:
        return "mdi6.check-all"
    if row.to_accept:
        return "mdi6.hand-extended-outline"
    return "mdi6.check" if row.read_at is not None else "mdi6.email-outline"
