"""Copies every paper that left a window into the tour's folder, and names it."""

from __future__ import annotations

import shutil
from pathlib import Path

from aftersales_desktop.tour.camera import say


def copy_papers(archive: Path, folder: Path) -> list[Path]:
    """Copy the archive's PDFs in the order in which they were kept."""
    copied = []
    for number, kept in enumerate(sorted(archive.rglob("*.pdf"), key=_kept_at), start=1):
        paper = folder / f"paper-{number:02d}-{kept.name}"
        shutil.copyfile(kept, paper)
        say(paper, f"the paper as it left the window, {kept.stat().st_size / 1024:.0f} kB.")
        copied.append(paper)
    return copied


def _kept_at(path: Path) -> int:
    return path.stat().st_mtime_ns
