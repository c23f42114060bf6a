"""Writes one table where the person wants it, as a workbook or as CSV; the ending says which."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from aftersales_desktop.spreadsheets.write import TableSheet, csv_of, xlsx_of
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class FileNotWritten(Refusal):
    """The place cannot be written to."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The file {file} cannot be written: {reason}")
    cure = QT_TRANSLATE_NOOP("Refusals", "Close it in the other program, or choose another place.")


def write_table(table: TableSheet, file: Path) -> Path:
    """Write the file whole or not at all; never on a window's own thread.

    Raises:
        FileNotWritten: It is open elsewhere, the place is read-only, or the disk is full.

    """
    rough = file.with_name(f".{file.name}.part")
    try:
        # A workbook is put together in files too, on a disk that may be full.
        data = csv_of(table) if file.suffix.lower() == ".csv" else xlsx_of([table])
        rough.write_bytes(data)
        rough.replace(file)
    except OSError as problem:
        with suppress(OSError):
            rough.unlink(missing_ok=True)
        raise FileNotWritten(file=file.name, reason=problem.strerror or "") from problem
    return file
