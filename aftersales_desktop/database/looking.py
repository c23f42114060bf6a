"""Opens a house only to be looked at, through a copy: where nothing can be written, or nothing should be."""

import os
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

LOG = "-wal"
# Windows cannot ask for the effective user; it has none.
EFFECTIVE = os.access in os.supports_effective_ids


def can_write(file: Path) -> bool:
    """Say whether this person may write the file and beside it, where the log has to lie."""
    folder = file.parent
    there = os.access(folder, os.W_OK | os.X_OK, effective_ids=EFFECTIVE)
    return there and (not file.exists() or os.access(file, os.W_OK, effective_ids=EFFECTIVE))


def copy_to_look_at(file: Path) -> tuple[Path, TemporaryDirectory[str]]:
    """Copy the file with what its log holds; the original is not even opened by the database.

    Raises:
        OSError: It cannot be read, or there is no room for a copy.

    """
    place = TemporaryDirectory(prefix="aftersales-looked-at-", ignore_cleanup_errors=True)
    copy = Path(place.name) / file.name
    try:
        shutil.copyfile(file, copy)
        log = file.with_name(file.name + LOG)
        if log.exists():
            shutil.copyfile(log, copy.with_name(copy.name + LOG))
    except OSError:
        place.cleanup()
        raise
    return copy, place
