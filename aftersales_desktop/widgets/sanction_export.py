"""The register as a file for payroll: XLSX or CSV, of what the list shows now (X7)."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from aftersales_desktop.boards.sanction_register import SanctionQuery, SanctionRow, sanction_list
from aftersales_desktop.spreadsheets.write import TableSheet, Value
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.sanction_look import event_words
from aftersales_desktop.widgets.table_file import write_table
from aftersales_desktop.widgets.time_words import local
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

MOST_ROWS = 20_000


def export_sanctions(panel: QWidget, desk: Desk, query: SanctionQuery) -> None:
    """Ask where to, then write everything the query finds."""
    dialog = QFileDialog(panel, translate("Widgets", "Save as"))
    dialog.setObjectName("export_dialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(["Excel (*.xlsx)", "CSV (*.csv)"])
    dialog.setDefaultSuffix("xlsx")
    dialog.selectFile(f"sanctions-{desk.today():%Y%m%d}.xlsx")
    dialog.fileSelected.connect(partial(_read, desk, query))
    dialog.open()


def register_as_table(rows: tuple[SanctionRow, ...]) -> TableSheet:
    """Put entries into columns, in the reader's language."""
    heads = (
        translate("Widgets", "Number"),
        translate("Widgets", "Day"),
        translate("Widgets", "Who"),
        translate("Widgets", "Clause"),
        translate("Widgets", "What for"),
        translate("Widgets", "Measure"),
        translate("Widgets", "Yuan"),
        translate("Widgets", "State"),
        translate("Widgets", "Work order"),
    )
    return TableSheet(
        title=translate("Widgets", "Sanctions"), heads=heads, rows=[_cells(row) for row in rows]
    )


def _cells(row: SanctionRow) -> tuple[Value, ...]:
    return (
        row.shown_number,
        local(row.happened_at).date(),
        row.person,
        row.clause,
        event_words(row),
        translate("Words", row.measure.value),
        row.amount,
        translate("Words", row.state.value),
        row.order,
    )


def _read(desk: Desk, query: SanctionQuery, file: str) -> None:
    def write(rows: tuple[SanctionRow, ...]) -> None:
        table = register_as_table(rows)
        desk.runner.away(partial(write_table, table, Path(file)), written, desk.messages.refuse)

    def written(path: Path) -> None:
        desk.messages.said(translate("Widgets", "Saved as {path}").format(path=path), Tone.OK)

    whole = SanctionQuery(
        states=query.states, month=query.month, text=query.text, clause=query.clause, limit=MOST_ROWS
    )
    desk.runner.ask(sanction_list, whole, then=write)
