"""The backups in a folder: each a file with a record beside it, written last, so that no half one has any."""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from aftersales_desktop.database.backup.refusals import BackupDamaged
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

RECORD = ".json"
# Beside the house, unless another is chosen.
FOLDER = "backups"
# After the house's name: when it was made, a number if need be, and what kind of file it is.
NAME_ENDS = r"-\d{8}-\d{6}(-\d+)?\.(db|dump)\.json"
PORTION = 1 << 20


class BackupKind(StrEnum):
    """Why a backup was made."""

    SCHEDULED = "by the clock"
    WANTED = "by hand"
    BEFORE_UPGRADE = "before an upgrade"
    BEFORE_RESTORE = "before going back"


class Proof(StrEnum):
    """How a backup was found good when it was made."""

    COMPARED = "opened and compared row by row"
    RESTORED = "restored and compared"
    LISTED = "read through, not restored"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "opened and compared row by row"),
    QT_TRANSLATE_NOOP("Words", "restored and compared"),
    QT_TRANSLATE_NOOP("Words", "read through, not restored"),
    QT_TRANSLATE_NOOP("Words", "by the clock"),
    QT_TRANSLATE_NOOP("Words", "by hand"),
    QT_TRANSLATE_NOOP("Words", "before an upgrade"),
    QT_TRANSLATE_NOOP("Words", "before going back"),
)


@dataclass(frozen=True, kw_only=True)
class Backup:
    """One backup, as it was compared when it was made.

    Attributes:
        file: Where the copy lies.
        made_at: When it was made, in UTC.
        kind: Why.
        revision: Revision of its tables.
        last_audit: Number of the last audit entry in it; what came later is lost by going back.
        rows: How many rows each table has.
        size: Bytes of the file.
        fingerprint: SHA-256 of the file.
        proof: How it was found good.

    """

    file: Path
    made_at: datetime
    kind: BackupKind
    revision: str
    last_audit: int
    rows: Mapping[str, int]
    size: int
    fingerprint: str
    proof: Proof = Proof.COMPARED

    @property
    def record(self) -> Path:
        """Where its record lies."""
        return self.file.with_name(self.file.name + RECORD)


def write_record(backup: Backup) -> None:
    """Write the record beside the copy; from then on it counts as a backup."""
    facts = asdict(backup) | {"file": backup.file.name, "made_at": backup.made_at.isoformat()}
    rough = backup.record.with_name(backup.record.name + ".part")
    rough.write_text(json.dumps(facts, ensure_ascii=False, indent=1), encoding="utf-8")
    rough.replace(backup.record)


def list_backups(folder: Path, house: str) -> tuple[Backup, ...]:
    """Read what backups of a house lie in a folder, the newest first; what has no readable record is none.

    Other houses may keep theirs in the same folder.
    """
    ours = re.compile(re.escape(house) + NAME_ENDS)
    found = (_read(record) for record in folder.glob(f"*{RECORD}") if ours.fullmatch(record.name))
    return tuple(sorted((one for one in found if one is not None), key=lambda b: b.made_at, reverse=True))


def check_unchanged(backup: Backup) -> None:
    """See that every byte is as it was when the backup was compared.

    Raises:
        BackupDamaged: It is not, or the file has gone.

    """
    try:
        same = fingerprint(backup.file) == backup.fingerprint
        what = "" if same else "SHA-256"
    except OSError as error:
        what = error.strerror or str(error)
    if what:
        raise BackupDamaged(moment=backup.made_at, what=what)


def fingerprint(file: Path) -> str:
    """Reckon the SHA-256 of a file, a portion at a time."""
    taken = sha256()
    with file.open("rb") as content:
        while portion := content.read(PORTION):
            taken.update(portion)
    return taken.hexdigest()


def throw_away(backup: Backup) -> None:
    """Remove a backup: its record first, so that no half one is ever taken for whole."""
    backup.record.unlink(missing_ok=True)
    backup.file.unlink(missing_ok=True)


def free_name(folder: Path, house: str, now: datetime, ending: str) -> Path:
    """Name a file that is not there yet."""
    name = f"{house}-{now:%Y%m%d-%H%M%S}"
    names = (f"{name}{ending}", *(f"{name}-{again}{ending}" for again in range(2, 1000)))
    return next(folder / one for one in names if not (folder / one).exists())


def _read(record: Path) -> Backup | None:
    try:
        facts = json.loads(record.read_text(encoding="utf-8"))
        return Backup(
            file=record.with_name(str(facts["file"])),
            made_at=datetime.fromisoformat(facts["made_at"]),
            kind=BackupKind(facts["kind"]),
            revision=str(facts["revision"]),
            last_audit=int(facts["last_audit"]),
            rows={str(table): int(rows) for table, rows in facts["rows"].items()},
            size=int(facts["size"]),
            fingerprint=str(facts["fingerprint"]),
            proof=Proof(facts.get("proof", Proof.COMPARED)),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
