"""Who keeps the house's data: who made a backup, who went back to one, and what one may know before (X3)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from aftersales_desktop.database.journal import AuditEntry
from aftersales_desktop.database.rights import lookup, verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

KEEPERS = (Role.ADMINISTRATOR, Role.SERVICE_DIRECTOR, Role.GENERAL_MANAGER)
HOUSE = 1
BACKED_UP = QT_TRANSLATE_NOOP("Words", "backup made")
GOES_BACK = QT_TRANSLATE_NOOP("Words", "going back to a backup")
WENT_BACK = QT_TRANSLATE_NOOP("Words", "went back to a backup")


@dataclass(frozen=True, kw_only=True)
class NoteBackup:
    """A backup that was made and found good."""

    file: str
    size: int
    last_audit: int


@dataclass(frozen=True, kw_only=True)
class BackupNoted:
    """It stands in the audit."""

    file: str


@dataclass(frozen=True, kw_only=True)
class GoBack:
    """The backup somebody is about to go back to, and how many stored steps that gives up."""

    file: str
    made_at: datetime
    steps_lost: int


@dataclass(frozen=True, kw_only=True)
class GoingBack:
    """It may begin."""

    file: str


@dataclass(frozen=True, kw_only=True)
class NoteRestored:
    """The backup the house stands at now, and where the state before lies."""

    file: str
    made_at: datetime
    steps_lost: int
    before: str


@dataclass(frozen=True, kw_only=True)
class RestoredNoted:
    """It stands in the audit of the restored house."""

    file: str


@verb(roles=KEEPERS, clause="X3")
def note_backup(work: Work, backup: NoteBackup) -> BackupNoted:
    """Write down who made a backup."""
    work.note(Topic.DEALERSHIP, HOUSE, BACKED_UP, new=backup.file)
    return BackupNoted(file=backup.file)


@verb(roles=KEEPERS, clause="X3")
def go_back(work: Work, wish: GoBack) -> GoingBack:
    """Let somebody go back, and write it down in the house as it is before: its copy keeps that line."""
    work.note(Topic.DEALERSHIP, HOUSE, GOES_BACK, new=wish.file)
    return GoingBack(file=wish.file)


@verb(roles=KEEPERS, clause="X3")
def note_restored(work: Work, restored: NoteRestored) -> RestoredNoted:
    """Write down in the restored house who went back, and what was given up for it."""
    work.note(Topic.DEALERSHIP, HOUSE, WENT_BACK, old=restored.before, new=restored.file)
    return RestoredNoted(file=restored.file)


@lookup(roles=KEEPERS)
def backups_to_keep(work: Work) -> int:
    """Let in whoever keeps the backups; gives the number of the last audit entry."""
    return work.session.scalar(select(func.coalesce(func.max(AuditEntry.id), 0))) or 0
