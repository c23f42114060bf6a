"""Any list as a file: all its rows, not only those loaded, in the columns and words it shows (Ctrl+E)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog

from aftersales_desktop.domain.documents.note_list_saved import NoteListSaved, note_list_saved
from aftersales_desktop.spreadsheets.write import TableSheet, Value
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.table_file import write_table
from aftersales_desktop.widgets.time_words import local, number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

if TYPE_CHECKING:
    from aftersales_desktop.widgets.row_table import RowTable

# As many as a file is written with; more are asked for in parts, and that is said.
MOST_ROWS = 200_000
NUMBER = re.compile(r"^-?\d{1,3}(,\d{3})*(\.\d+)?$|^-?\d+(\.\d+)?$", re.ASCII)


class ListSaver(QObject):
    """One a window; a list in it asks for it when somebody wants it as a file."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def ask_where(self, table: RowTable[Any]) -> None:
        """Ask for a place, then read and write."""
        dialog = QFileDialog(table.window(), translate("Widgets", "Save list"))
        dialog.setObjectName("save_list_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["Excel (*.xlsx)", "CSV (*.csv)"])
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(f"{table.objectName()}-{self._desk.today():%Y%m%d}.xlsx")
        dialog.fileSelected.connect(partial(self.save, table))
        dialog.open()

    def save(self, table: RowTable[Any], file: str) -> None:
        """Read every row of the list as it is filtered and sorted now, and write the file."""
        table.whole_list(partial(self._note, table, Path(file)))

    def _note(self, table: RowTable[Any], file: Path, rows: Sequence[Any]) -> None:
        noted = NoteListSaved(
            list_name=table.objectName(), count=len(rows), kind=file.suffix.lstrip(".").lower()
        )
        write = partial(self._write, table.rows_model.columns, table.objectName(), rows, file)
        self._desk.runner.do(note_list_saved, noted, then=lambda _noted: write())

    def _write(self, columns: Sequence[Column[Any]], title: str, rows: Sequence[Any], file: Path) -> None:
        def written(path: Path) -> None:
            cut = len(rows) >= MOST_ROWS
            words = (
                translate("Widgets", "Only the first {n} rows were saved as {path}; filter for the others.")
                if cut
                else translate("Widgets", "{n} rows saved as {path}")
            )
            self._desk.messages.said(
                words.format(n=number_text(len(rows)), path=path), Tone.WARN if cut else Tone.OK
            )

        def task() -> Path:
            return write_table(sheet_of(title, columns, rows), file)

        self._desk.runner.away(task, written, self._desk.messages.refuse)


class SaveListAction(QAction):
    """The way to the saver from a table: its menu, and Ctrl+E while the table has the focus."""

    def __init__(self, table: RowTable[Any]) -> None:
        super().__init__(table)
        self._table = table
        self.setShortcut(QKeySequence("Ctrl+E"))
        self.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.triggered.connect(self._ask)
        table.addAction(self)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        table.installEventFilter(self)
        self._say()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Say it in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        return False

    def _say(self) -> None:
        self.setText(translate("Widgets", "Save list"))

    def _ask(self) -> None:
        saver = self._table.window().findChild(ListSaver)
        if saver is not None:
            saver.ask_where(self._table)


def sheet_of(title: str, columns: Sequence[Column[Any]], rows: Sequence[Any]) -> TableSheet:
    """Put rows into the columns the list shows; numbers, amounts and days are such where the row has them."""
    named = [column for column in columns if column.title_fn()]
    return TableSheet(
        title=title,
        heads=tuple(column.title_fn() for column in named),
        rows=[tuple(_value(column, row) for column in named) for row in rows],
    )


def _value(column: Column[Any], row: Any) -> Value:  # noqa: ANN401 - rows of any class
    text = column.text(row)
    typed = column.order(row) if column.order is not None else getattr(row, column.key, None)
    match typed:
        case datetime():
            return local(typed)
        case date():
            return typed
        case Money() | Quantity() if str(typed) in text:
            return typed
    if column.kind == "number" and NUMBER.match(text):
        return Decimal(text.replace(",", ""))
    return f"{text} {column.note(row)}".strip()
