"""Backs a server's database up with `pg_dump`, and says honestly how far it was found good.

Read through with `pg_restore --list` always; where the role may create databases it is also restored into one
of its own and compared, table by table, with what was read at the moment of the dump.
"""

import os
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.pool import NullPool

from aftersales_desktop.database.backup.copy_file import Progress
from aftersales_desktop.database.backup.kept import (
    Backup,
    BackupKind,
    Proof,
    fingerprint,
    free_name,
    write_record,
)
from aftersales_desktop.database.backup.make_backup import nobody_looks
from aftersales_desktop.database.backup.refusals import CopyNotTheSame, FolderNotWritable
from aftersales_desktop.database.backup.server_tools import find_tool, run_tool, way_in
from aftersales_desktop.database.backup.thin import thin_out
from aftersales_desktop.database.moving.digest import Digest
from aftersales_desktop.database.moving.rows import batches, tables_in_order
from aftersales_desktop.database.moving.server_lines import patient
from aftersales_desktop.database.moving.source import as_of_one_moment, bytes_there

MAJOR = text("SELECT current_setting('server_version_num')::int / 10000")
MAY_CREATE = text("SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user")
LAST_AUDIT = text("SELECT coalesce(max(id), 0) FROM audit_entry")
REVISION = text("SELECT version_num FROM alembic_version")
READING, DUMPING = 0.3, 0.5
Digests = dict[str, tuple[int, str]]


@dataclass(frozen=True)
class _Moment:
    """What was read of the house at the moment of the dump."""

    digests: Digests
    last_audit: int
    revision: str


def server_house(engine: Engine) -> str:
    """Name the house on a server for its backups' files."""
    host = str(engine.url.query.get("host") or engine.url.host or "")
    return re.sub(r"[^\w.-]+", "_", f"{engine.url.database}-on-{host.strip('/')}")


def dump_server(
    engine: Engine, folder: Path, kind: BackupKind, now: datetime, progress: Progress = nobody_looks
) -> Backup:
    """Dump, read it through, restore and compare it where that may be done, keep it, thin the older ones.

    Raises:
        DumpToolMissing, DumpToolTooOld: This PC cannot.
        DumpFailed: The server or the tool refused.
        FolderNotWritable: The folder takes no file.
        CopyNotTheSame: What was restored differs from what was read.
        Refusal: What `progress` raises to stop it; nothing is kept then.

    """
    house = server_house(engine)
    rough = folder / f".{house}-{now:%Y%m%d-%H%M%S-%f}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with as_of_one_moment(engine) as connection:
            major = int(connection.scalar(MAJOR) or 0)
            may_create = bool(connection.scalar(MAY_CREATE))
            moment = _dump(connection, find_tool("pg_dump", major), rough, progress)
        proof = _prove(engine, find_tool("pg_restore", major), rough, moment, progress, may_create=may_create)
        backup = _keep(rough, free_name(folder, house, now, ".dump"), kind, now, moment, proof)
    except OSError as error:
        raise FolderNotWritable(folder=folder, reason=error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            rough.unlink(missing_ok=True)
    thin_out(folder, house)
    progress(1.0)
    return backup


def _dump(connection: Connection, tool: Path, rough: Path, progress: Progress) -> _Moment:
    """Read and dump the same moment: the dump is given the snapshot of this very transaction."""
    snapshot = str(connection.scalar(text("SELECT pg_export_snapshot()")))
    size = max(bytes_there(connection), 1)
    words, secret = way_in(connection.engine.url)

    def tell() -> None:
        written = rough.stat().st_size if rough.exists() else 0
        progress(DUMPING * min(1.0, written / size))

    run_tool(
        [
            tool,
            "--format=custom",
            f"--snapshot={snapshot}",
            f"--file={rough}",
            *words,
            f"--dbname={connection.engine.url.database}",
        ],
        secret,
        tell,
    )
    read = _digests(connection, lambda share: progress(DUMPING + READING * share))
    last, revision = connection.scalar(LAST_AUDIT), connection.scalar(REVISION)
    return _Moment(read, int(last or 0), str(revision))


def _digests(connection: Connection, progress: Progress) -> Digests:
    tables, found = tables_in_order(), {}
    for place, table in enumerate(tables, start=1):
        digest = Digest(table)
        for rows in batches(connection, table):
            digest.take(rows)
            progress((place - 1) / len(tables))
        found[table.name] = (digest.rows, digest.text())
    return found


def _prove(
    engine: Engine, tool: Path, rough: Path, moment: _Moment, progress: Progress, *, may_create: bool
) -> Proof:
    listed = run_tool([tool, "--list", rough], {}, lambda: progress(DUMPING + READING))
    missing = sorted(name for name in moment.digests if f" TABLE DATA public {name} " not in listed)
    if missing:
        raise CopyNotTheSame(what=", ".join(missing))
    if not may_create:
        return Proof.LISTED
    scratch = f"aftersales_check_{uuid4().hex[:12]}"
    alone = create_engine(patient(engine).url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    _say(alone, f'CREATE DATABASE "{scratch}" TEMPLATE template0')
    try:
        restored = _restored(engine, scratch, tool, rough, progress)
    finally:
        _say(alone, f'DROP DATABASE IF EXISTS "{scratch}" WITH (FORCE)')
    differing = sorted(name for name, one in moment.digests.items() if restored.get(name) != one)
    if differing:
        raise CopyNotTheSame(what=", ".join(differing))
    return Proof.RESTORED


def _restored(engine: Engine, scratch: str, tool: Path, rough: Path, progress: Progress) -> Digests:
    words, secret = way_in(engine.url)
    whole = ["--exit-on-error", "--no-owner", "--no-privileges", *words, f"--dbname={scratch}"]
    run_tool([tool, *whole, rough], secret, lambda: progress(DUMPING + READING))
    there = patient(create_engine(engine.url.set(database=scratch), poolclass=NullPool))
    with as_of_one_moment(there) as connection:
        return _digests(connection, lambda _: progress(1.0 - (1.0 - DUMPING - READING) / 2))


def _say(alone: Engine, sentence: str) -> None:
    with alone.connect() as connection:
        connection.exec_driver_sql(sentence)


def _keep(rough: Path, file: Path, kind: BackupKind, now: datetime, moment: _Moment, proof: Proof) -> Backup:
    with rough.open("rb+") as content:
        os.fsync(content.fileno())
    rows: Mapping[str, int] = {table: count for table, (count, _) in moment.digests.items()}
    backup = Backup(
        file=file,
        made_at=now.astimezone(UTC),
        kind=kind,
        revision=moment.revision,
        last_audit=moment.last_audit,
        rows=rows,
        size=rough.stat().st_size,
        fingerprint=fingerprint(rough),
        proof=proof,
    )
    rough.replace(file)
    write_record(backup)
    return backup
