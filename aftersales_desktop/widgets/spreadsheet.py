"""Saves tables as an .xlsx file beside the kept papers; nothing that lies there is overwritten."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from aftersales_desktop.spreadsheets.write import TableSheet, xlsx_of
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.paper_out import PaperNotKept
from aftersales_desktop.widgets.print_desk import open_folder
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

FOLDER = "tables"


def save_tables(desk: Desk, name: str, sheets: Sequence[TableSheet]) -> None:
    """Write the workbook off the window's thread, say where it lies, and offer its folder."""

    def saved(path: Path) -> None:
        desk.messages.said(translate("Widgets", "Saved: {path}").format(path=path), Tone.OK)
        desk.messages.offer(lambda: translate("Widgets", "Open folder"), partial(open_folder, path.parent))

    task = partial(write_tables, desk.printing.folder() / FOLDER, name, tuple(sheets))
    desk.runner.away(task, saved, desk.messages.refuse)


def write_tables(folder: Path, name: str, sheets: Sequence[TableSheet]) -> Path:
    """Write the file whole under the first free name.

    Raises:
        PaperNotKept: The folder takes no file.

    """
    content = xlsx_of(sheets)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, rough = tempfile.mkstemp(dir=folder, prefix=".", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            return _named(Path(rough), folder, name)
        finally:
            with suppress(FileNotFoundError):
                Path(rough).unlink()
    except OSError as error:
        raise PaperNotKept(folder=str(folder), reason=error.strerror or str(error)) from error


def _named(rough: Path, folder: Path, name: str) -> Path:
    attempt = 1
    while True:
        target = folder / (f"{name}.xlsx" if attempt == 1 else f"{name}-{attempt}.xlsx")
        if not target.exists():
            rough.replace(target)
            return target
        attempt += 1
