"""One file for whoever helps: the log, what runs where, the state of the database; and nobody's name."""

import json
import zipfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from aftersales_desktop.support.scrub import scrub

MOST_OF_A_LOG = 2_000_000


def write_bundle(file: Path, now: datetime, facts: Mapping[str, object], logs: Path) -> Path:
    """Write the bundle whole or not at all.

    `facts` are versions, sizes and counts; their texts are scrubbed like the log. A log that cannot be read
    is named, and the rest is written.
    """
    rough = file.with_name(f".{file.name}.part")
    try:
        with zipfile.ZipFile(rough, "w", zipfile.ZIP_DEFLATED) as bundle:
            about = {"written_at": now.isoformat(timespec="seconds")} | dict(facts)
            text = json.dumps(about, default=str, ensure_ascii=False, indent=1)
            bundle.writestr("about.json", scrub(text))
            for log in sorted(logs.glob("*.log*")):
                bundle.writestr(f"log/{log.name}", _end_of(log))
        rough.replace(file)
    finally:
        rough.unlink(missing_ok=True)
    return file


def _end_of(log: Path) -> str:
    """Give the last part of a log, scrubbed once more: an older program may have written it."""
    try:
        with log.open("rb") as content:
            content.seek(max(0, log.stat().st_size - MOST_OF_A_LOG))
            return scrub(content.read().decode("utf-8", "replace"))
    except OSError as error:
        return f"cannot be read: {error.strerror}"
