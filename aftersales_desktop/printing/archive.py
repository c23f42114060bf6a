"""Keeps every printed PDF as it went to the printer: preview, paper and archive are one and the same (X1)."""

from __future__ import annotations

import hashlib
import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

_LONGEST_NAME = 60


@dataclass(frozen=True, kw_only=True)
class ArchivedPrint:
    """What names a kept print: the day, the thing's number, the form and the copy."""

    form: str
    number: str
    copy: int
    day: date


@dataclass(frozen=True, kw_only=True)
class KeptPrint:
    """Where the print lies, and the sum that proves it was not changed."""

    path: Path
    sha256: str


def keep(folder: Path, pdf: bytes, named: ArchivedPrint) -> KeptPrint:
    """Write the print under its month; a half-written file is never seen under its name.

    The same print kept twice stays one file. Another print of the same name gets a number of its own, so
    that nothing kept is ever overwritten.

    Raises:
        OSError: The folder cannot be written.

    """
    month = folder / f"{named.day:%Y-%m}"
    month.mkdir(parents=True, exist_ok=True)
    stem = f"{_file_name(named.number)}-{_file_name(named.form)}-{named.copy}"
    checksum = hashlib.sha256(pdf).hexdigest()
    handle, rough = tempfile.mkstemp(dir=month, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())
        return KeptPrint(path=_place(Path(rough), month, stem, checksum), sha256=checksum)
    finally:
        with suppress(FileNotFoundError):
            Path(rough).unlink()


def _place(rough: Path, month: Path, stem: str, checksum: str) -> Path:
    """Give the finished file its name, the first that is free or that holds the same print."""
    attempt = 1
    while True:
        target = month / (f"{stem}.pdf" if attempt == 1 else f"{stem}-{attempt}.pdf")
        if not target.exists():
            rough.replace(target)
            return target
        if hashlib.sha256(target.read_bytes()).hexdigest() == checksum:
            return target
        attempt += 1


def _file_name(text: str) -> str:
    """Keep letters and digits of a number or form, so that it can name a file on every system."""
    kept = "".join(c if c.isalnum() or c in "-_" else "_" for c in text).strip("_")
    return kept[:_LONGEST_NAME] or "_"
