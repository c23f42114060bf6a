"""What this PC remembers of a house's audit, outside the database: places in it, and the last check."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from PySide6.QtCore import QSettings

from aftersales_desktop.database.audit.chain import Anchor
from aftersales_desktop.database.audit.check import Checked, Fault, Finding
from aftersales_desktop.database.moving.source import place_of
from aftersales_desktop.database.runner import Runner

MOST = 60


@dataclass(frozen=True, kw_only=True)
class LastCheck:
    """When the whole was checked last, and what was found."""

    at: datetime
    of: int
    unproven: int
    finding: Finding | None


class AuditMemory:
    """One house's places and last check in the settings of this PC."""

    def __init__(self, settings: QSettings, runner: Runner) -> None:
        self._settings = settings
        place = sha256(place_of(runner.engine).encode()).hexdigest()[:16]
        self._anchors, self._last = f"audit/{place}/anchors", f"audit/{place}/checked"

    def anchors(self) -> tuple[Anchor, ...]:
        """The places remembered, the earliest first."""
        words = str(self._settings.value(self._anchors, "")).split()
        pairs = (word.partition(":") for word in words)
        return tuple(Anchor(int(seq), digest) for seq, _, digest in pairs if seq.isdigit() and digest)

    def remember(self, anchor: Anchor) -> None:
        """Remember one more place; of many, the earliest and the latest."""
        known = [one for one in self.anchors() if one.seq != anchor.seq]
        if anchor.seq:
            known.append(anchor)
        kept = known if len(known) <= MOST else [known[0], *known[1 - MOST :]]
        self._settings.setValue(self._anchors, " ".join(f"{one.seq}:{one.hash}" for one in kept))

    def forget(self) -> None:
        """Forget all places: a backup was put back, and the chain goes on from there."""
        self._settings.remove(self._anchors)
        self._settings.remove(self._last)

    def keep(self, checked: Checked, at: datetime) -> None:
        """Keep what a check of the whole has found."""
        found = checked.finding
        words = [found.fault.value, found.seq, found.audit_id] if found else []
        kept = {"at": at.isoformat(), "of": checked.of, "unproven": checked.unproven, "finding": words}
        self._settings.setValue(self._last, json.dumps(kept))

    def last_check(self) -> LastCheck | None:
        """Tell what the last check of the whole has found; none if there was none."""
        try:
            kept = json.loads(str(self._settings.value(self._last, "")))
            words = kept["finding"]
            finding = Finding(fault=Fault(words[0]), seq=words[1], audit_id=words[2]) if words else None
            return LastCheck(
                at=datetime.fromisoformat(kept["at"]),
                of=int(kept["of"]),
                unproven=int(kept["unproven"]),
                finding=finding,
            )
        except (ValueError, KeyError, TypeError, IndexError):
            return None
