"""How wide a table's columns are: as a person left them, and the one that stretches takes what is left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QTableView

from aftersales_desktop.widgets.row_model import Column

# Shortened words are read in their tip; an amount that is out of sight is not read at all.
LEAST_STRETCHED = 100


class ColumnWidths(QObject):
    """Remembers the widths under the table's name; a column that stretches has none of its own."""

    def __init__(self, table: QTableView, name: str, columns: Sequence[Column[Any]]) -> None:
        super().__init__(table)
        self._table = table
        self._name = name
        self._columns = columns
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(36)
        settings = QSettings()
        for place, column in enumerate(columns):
            width = settings.value(f"tables/{name}/{column.key}", column.width)
            table.setColumnWidth(place, int(str(width)))
        header.sectionResized.connect(self._remember)

    def fit(self) -> None:
        """Give what is left to the column that stretches; it gives way if then all can be seen."""
        place = next((place for place, column in enumerate(self._columns) if column.stretch), -1)
        if place < 0:
            return
        widths = map(self._table.columnWidth, range(len(self._columns)))
        others = sum(widths) - self._table.columnWidth(place)
        left = self._table.viewport().width() - others
        declared = self._columns[place].width
        least = min(declared, LEAST_STRETCHED)
        self._table.setColumnWidth(place, left if left >= least else declared)

    def _remember(self, place: int, _old: int, width: int) -> None:
        column = self._columns[place]
        if column.stretch or not self._table.isVisible():
            return
        QSettings().setValue(f"tables/{self._name}/{column.key}", width)
        self.fit()
