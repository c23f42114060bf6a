"""Goes along the chain and says where it was tampered with: the first bad entry, and what is wrong there."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, cast

from sqlalchemy import Connection, Row, text

from aftersales_desktop.database.audit.chain import BEGINNING, Anchor, chained
from aftersales_desktop.database.audit.keys import Keys, mac
from aftersales_desktop.database.audit.written import Entry, read_sealed, read_sealed_lines
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

AT_A_TIME = 2_000
# Where, in what is read of a seal, its entry begins.
ENTRY_FROM = 6
UNSEALED = text(
    "SELECT min(id) FROM audit_entry e WHERE NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.audit_id = e.id)"
)
STRAY_LINES = text(
    "SELECT min(audit_id) FROM journal_line l"
    " WHERE NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.audit_id = l.audit_id)"
)
HOW_MANY = text("SELECT coalesce(max(seq), 0) FROM audit_seal")


class Fault(StrEnum):
    """What is wrong with an entry of the audit."""

    CHANGED = "the entry, or what it changed, is not what was written down"
    FORGED = "the entry was sealed by somebody who does not have the key"
    MISSING = "the entry is missing"
    OUT_OF_ORDER = "the entry does not stand where it was written"
    INSERTED = "the entry was put in past the program"
    CUT = "entries are missing at the end"
    REWRITTEN = "the entry is another one than this PC or a paper remembers"


FAULT_WORDS = (
    QT_TRANSLATE_NOOP("Words", "the entry, or what it changed, is not what was written down"),
    QT_TRANSLATE_NOOP("Words", "the entry was sealed by somebody who does not have the key"),
    QT_TRANSLATE_NOOP("Words", "the entry is missing"),
    QT_TRANSLATE_NOOP("Words", "the entry does not stand where it was written"),
    QT_TRANSLATE_NOOP("Words", "the entry was put in past the program"),
    QT_TRANSLATE_NOOP("Words", "entries are missing at the end"),
    QT_TRANSLATE_NOOP("Words", "the entry is another one than this PC or a paper remembers"),
)


@dataclass(frozen=True, kw_only=True)
class Finding:
    """The first bad entry.

    Attributes:
        fault: What is wrong with it.
        seq: Its number in the chain; 0 when it has none.
        audit_id: Its number in the audit; 0 when it is gone.

    """

    fault: Fault
    seq: int
    audit_id: int = 0


@dataclass(frozen=True, kw_only=True)
class Checked:
    """How far a check has come.

    Attributes:
        at: The last entry that was looked at.
        of: How many there are.
        unproven: How many were sealed under a key that this PC does not have: only their order was checked.
        finding: What was found; the check ends there.
        ended: Whether all was looked at, or something found.

    """

    at: Anchor = BEGINNING
    of: int = 0
    unproven: int = 0
    finding: Finding | None = None
    ended: bool = False

    @property
    def well(self) -> bool:
        """Whether everything was looked at and proven."""
        return self.ended and self.finding is None and not self.unproven


NOTHING_CHECKED = Checked()


def check_part(
    connection: Connection,
    keys: Keys,
    anchors: Sequence[Anchor],
    so_far: Checked = NOTHING_CHECKED,
) -> Checked:
    """Look at the next entries, so many that a window may show the progress."""
    rows = read_sealed(connection, so_far.at.seq, AT_A_TIME)
    of = connection.execute(HOW_MANY).scalar_one()
    walk = _Walk(keys, {anchor.seq: anchor for anchor in anchors}, so_far.at, so_far.unproven)
    lines = read_sealed_lines(connection, so_far.at.seq, rows[-1][0] if rows else 0)
    for row in rows:
        walk.step(row, lines.get(row[1], ()))
        if walk.finding:
            break
    ended = walk.finding is not None or len(rows) < AT_A_TIME
    finding = walk.finding or (_at_the_end(connection, walk.at, anchors) if ended else None)
    return Checked(at=walk.at, of=of, unproven=walk.unproven, finding=finding, ended=ended)


def check_chain(
    connection: Connection,
    keys: Keys,
    anchors: Sequence[Anchor] = (),
    progress: Callable[[Checked], None] | None = None,
) -> Checked:
    """Look at the whole chain; `progress` may raise to stop it."""
    checked = Checked()
    while not checked.ended:
        checked = check_part(connection, keys, anchors, checked)
        if progress is not None:
            progress(checked)
    return checked


@dataclass
class _Walk:
    """The way along the chain: where it stands, and the first thing that is wrong."""

    keys: Keys
    anchors: Mapping[int, Anchor]
    at: Anchor
    unproven: int
    finding: Finding | None = field(default=None)

    def step(self, row: Row[*tuple[Any, ...]], lines: Sequence[Any]) -> None:
        """Look at the next seal with its entry and lines."""
        fault = self._fault(row, lines)
        if fault is not None:
            here = self.at.seq + 1 if fault is Fault.MISSING else row.seq
            self.finding = Finding(fault=fault, seq=here, audit_id=row.audit_id if row.id is not None else 0)
            return
        self.at = Anchor(row.seq, row.hash)
        self.unproven += row.key_id not in self.keys.known

    def _fault(self, row: Row[*tuple[Any, ...]], lines: Sequence[Any]) -> Fault | None:
        if row.seq != self.at.seq + 1 or row.id is None:
            return Fault.MISSING
        if row.previous != self.at.hash:
            return Fault.OUT_OF_ORDER
        if chained(self.at, cast("Entry", tuple(row[ENTRY_FROM:])), lines).hash != row.hash:
            return Fault.CHANGED
        key = self.keys.known.get(row.key_id)
        if key is not None and mac(key, row.hash) != row.mac:
            return Fault.FORGED
        anchor = self.anchors.get(row.seq)
        return Fault.REWRITTEN if anchor is not None and anchor.hash != row.hash else None


def _at_the_end(connection: Connection, last: Anchor, anchors: Sequence[Anchor]) -> Finding | None:
    """Look what was never sealed, and whether the chain once was longer."""
    inserted = [
        audit_id
        for audit_id in (connection.execute(query).scalar_one() for query in (UNSEALED, STRAY_LINES))
        if audit_id is not None
    ]
    if inserted:
        return Finding(fault=Fault.INSERTED, seq=0, audit_id=min(inserted))
    if any(anchor.seq > last.seq for anchor in anchors):
        return Finding(fault=Fault.CUT, seq=last.seq + 1)
    return None
