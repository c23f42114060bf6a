"""What every verb leaves behind: its audit entry, its journal lines, its topics moved on, its key.

Made once, on the tables, so that nothing is compiled or mapped again for a verb.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import datetime
from typing import TypeVar, cast

from sqlalchemy import Table, bindparam, insert, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from aftersales_desktop.database.audit.chain import CHAIN_LOCK, seal
from aftersales_desktop.database.audit.keys import keys_in_use
from aftersales_desktop.database.audit.written import Entry, Line, moment_written
from aftersales_desktop.database.journal import AuditEntry, JournalLine, Operation, Outcome, TopicVersion
from aftersales_desktop.database.refusals import AlreadyCounted
from aftersales_desktop.database.rights import Verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.database.writable import writable
from aftersales_desktop.values.refusal import Refusal

Command = TypeVar("Command")
Receipt = TypeVar("Receipt")

AUDIT = cast("Table", AuditEntry.__table__)
JOURNAL = cast("Table", JournalLine.__table__)
TOPICS = cast("Table", TopicVersion.__table__)
OPERATIONS = cast("Table", Operation.__table__)
WRITE_AUDIT = insert(AUDIT).returning(AUDIT.c.id)
WRITE_JOURNAL = insert(JOURNAL)
# Waits for whoever has just written the same key, and writes nothing when it turns out to be there.
WRITE_OPERATION = {
    "sqlite": sqlite.insert(OPERATIONS).on_conflict_do_nothing().returning(OPERATIONS.c.key),
    "postgresql": postgresql.insert(OPERATIONS).on_conflict_do_nothing().returning(OPERATIONS.c.key),
}
# One statement, so that two stations may be the first to change a kind of thing at the same instant.
BUMP_TOPIC = {
    name: begun.values(topic=bindparam("topic"), version=1).on_conflict_do_update(
        index_elements=[TOPICS.c.topic], set_={"version": TOPICS.c.version + 1}
    )
    for name, begun in (("sqlite", sqlite.insert(TOPICS)), ("postgresql", postgresql.insert(TOPICS)))
}
# Told with the commit, so that nobody looks before it can be seen; the versions are the truth, this wakes.
# On the same way the turn at the audit's chain is taken, which comes last of all.
NOTIFY_TOPICS = text(f"SELECT pg_notify('aftersales_topics', ''), pg_advisory_xact_lock({CHAIN_LOCK})")

SEALED_OF_ENTRY = ("staff_id", "station", "verb", "command", "outcome", "clause", "reason")
SEALED_OF_LINE = ("staff_id", "topic", "object_id", "order_id", "event", "old", "new")


def count_once(work: Work, key: str, name: str) -> None:
    """Write down the key under which this counts.

    Raises:
        AlreadyCounted: It is there: this was done before.

    """
    write = WRITE_OPERATION[work.session.get_bind().dialect.name]
    values = {"key": key, "verb": name, "at": work.now()}
    if work.session.execute(write, values).first() is None:
        raise AlreadyCounted


def write_down(work: Work, verb: Verb[Command, Receipt], command: Command) -> None:
    """Write down that a verb was done, with everything it changed."""
    entry = _audit_values(work, verb, command) | {
        "outcome": Outcome.DONE,
        "clause": verb.clause,
        "reason": "",
    }
    audit_id = work.session.execute(WRITE_AUDIT, entry).scalar_one()
    common = {"audit_id": audit_id, "at": entry["at"], "staff_id": work.actor.staff_id}
    lines = [
        common
        | {
            "topic": n.topic.value,
            "object_id": n.object_id,
            "order_id": n.order_id,
            "event": n.event,
            "old": n.old,
            "new": n.new,
        }
        for n in work.notes
    ]
    if lines:
        work.session.execute(WRITE_JOURNAL, lines)
        _bump_topics(work.session, sorted({note.topic.value for note in work.notes}))
    _seal(work, audit_id, entry, lines)


def write_refusal(work: Work, verb: Verb[Command, Receipt], command: Command, refusal: Refusal) -> None:
    """Write down that a verb was refused."""
    values = _audit_values(work, verb, command) | {
        "outcome": Outcome.REFUSED,
        "clause": refusal.clause or verb.clause,
        "reason": writable(str(refusal)),
    }
    audit_id = work.session.execute(WRITE_AUDIT, values).scalar_one()
    _seal(work, audit_id, values, [])


def _seal(
    work: Work, audit_id: int, values: Mapping[str, object], lines: Sequence[Mapping[str, object]]
) -> None:
    """Seal the entry with its lines, in the words in which they are stored."""
    at = moment_written(cast("datetime", values["at"]))
    entry = cast("Entry", (audit_id, at, *(values[name] for name in SEALED_OF_ENTRY)))
    changes = [cast("Line", (at, *(line[name] for name in SEALED_OF_LINE))) for line in lines]
    seal(work.session, keys_in_use(work.session), entry, changes, has_turn=bool(lines))


def _bump_topics(session: Session, topics: list[str]) -> None:
    """Move the topics on, always in the same order: two stations never wait for each other crosswise."""
    engine = session.get_bind().dialect.name
    session.execute(BUMP_TOPIC[engine], [{"topic": topic} for topic in topics])
    if engine == "postgresql":
        session.execute(NOTIFY_TOPICS)


def _audit_values(work: Work, verb: Verb[Command, Receipt], command: Command) -> dict[str, object]:
    return {
        "at": work.now(),
        "staff_id": work.actor.staff_id,
        "station": work.station,
        "verb": verb.name,
        "command": "" if verb.secret else _as_json(command),
    }


def _as_json(command: object) -> str:
    """Write a command down as JSON; long texts are cut, bytes become their length."""
    return json.dumps(_plain(command), ensure_ascii=False)


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, tuple | list | frozenset):
        return [_plain(item) for item in value]
    if isinstance(value, bytes):
        return f"{len(value)} bytes"
    if value is None or isinstance(value, bool | int):
        return value
    return writable(str(value)[:2000])
