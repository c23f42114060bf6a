"""How wide a table's columns are: as a person left them, else as wide as their words need.

Every column keeps the width it declares while there is room. In a narrow window columns give up what their
words do not need before anything is out of sight; a column whose words are longer than declared takes room
from the one that stretches, which takes what is left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QTableView

from aftersales_desktop.widgets.chips import bold
from aftersales_desktop.widgets.row_delegate import PAD, room_of_cell, words_width
from aftersales_desktop.widgets.row_model import ROW_ROLE, Column

# Shortened words are read in their tip; an amount that is out of sight is not read at all.
LEAST_STRETCHED = 100
LEAST_SECTION = 36
# Sentences are shortened all the same: no column takes the whole table for one of them.
_MOST_NEEDED = 260
# Enough rows to know how long the words of a column are.
_ROWS_MEASURED = 40
# Widths go in steps, so that a refresh that changes a digit moves nothing.
_STEP = 4
_SORT_SIGN = 18


class _Room(NamedTuple):
    """What a column must have, would like (with its note), and is given while there is plenty."""

    least: int
    needed: int
    wanted: int
    plenty: int


class ColumnWidths(QObject):
    """Remembers the widths under the table's name; a column that stretches has none of its own."""

    def __init__(self, table: QTableView, name: str, columns: Sequence[Column[Any]]) -> None:
        super().__init__(table)
        self._table = table
        self._name = name
        self._columns = columns
        self._fitting = False
        self._by_hand: dict[int, int] = {}
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(LEAST_SECTION)
        settings = QSettings()
        for place, column in enumerate(columns):
            kept = settings.value(f"tables/{name}/{column.key}")
            if kept is not None:
                self._by_hand[place] = int(str(kept))
            table.setColumnWidth(place, self._by_hand.get(place, column.width))
        header.sectionResized.connect(self._remember)

    def fit(self) -> None:
        """Divide the table's width among its columns; without one that stretches all stay as they are."""
        shown = self._leave_out_spares()
        stretched = next((place for place in shown if self._columns[place].stretch), -1)
        if stretched < 0:
            return
        rooms = [self._room(place) for place in shown]
        widths = _divided(rooms, self._table.viewport().width())
        left = self._table.viewport().width() - sum(widths)
        mine = shown.index(stretched)
        widths[mine] += left if left >= 0 else max(0, self._columns[stretched].width - widths[mine])
        with self._at_work():
            for place, width in zip(shown, widths, strict=True):
                self._table.setColumnWidth(place, width)

    def _leave_out_spares(self) -> list[int]:
        """Hide spare columns, the last first, until the others have room; gives the places shown."""
        hidden = self._table.isColumnHidden
        shown = [n for n, column in enumerate(self._columns) if column.spare or not hidden(n)]
        rooms = {place: self._room(place) for place in shown}
        for place in reversed(shown.copy()):
            lacks = sum(self._comfort(n, rooms[n]) for n in shown) > self._table.viewport().width()
            if self._columns[place].spare and lacks:
                shown.remove(place)
        for place, column in enumerate(self._columns):
            if column.spare and hidden(place) == (place in shown):
                self._table.setColumnHidden(place, place not in shown)
        return shown

    def _comfort(self, place: int, room: _Room) -> int:
        """What a column should have before another is left out for it."""
        column = self._columns[place]
        return min(column.width, room.needed) if column.stretch else room.least

    def _room(self, place: int) -> _Room:
        column = self._columns[place]
        if place in self._by_hand and not column.stretch:
            return _Room(*[self._by_hand[place]] * 4)
        needed, wanted = self._measured(place)
        needed = max(needed, LEAST_SECTION)
        least = min(column.width, LEAST_STRETCHED) if column.stretch else min(column.width, needed)
        needed = max(least, needed)
        return _Room(least, needed, max(needed, wanted), 0 if column.stretch else column.width)

    def _measured(self, place: int) -> tuple[int, int]:
        """How wide a column's words are, without and with their notes."""
        model, column = self._table.model(), self._columns[place]
        font = self._table.font()
        heading = words_width(bold(font), column.title_fn())
        sortable = column.sortable or column.order is not None
        needed = wanted = heading + (_SORT_SIGN if sortable and self._sorted_by(place) else 0)
        for row in range(min(model.rowCount(), _ROWS_MEASURED)):
            words, note = room_of_cell(column, model.index(row, place).data(ROW_ROLE), font)
            needed, wanted = max(needed, words), max(wanted, words + note)
        return _in_steps(min(needed, _MOST_NEEDED)), _in_steps(min(wanted, _MOST_NEEDED))

    def _sorted_by(self, place: int) -> bool:
        header = self._table.horizontalHeader()
        return header.isSortIndicatorShown() and header.sortIndicatorSection() == place

    @contextmanager
    def _at_work(self) -> Iterator[None]:
        """Tell our own hand from a person's: only widths that a person drew are kept."""
        self._fitting = True
        try:
            yield
        finally:
            self._fitting = False

    def _remember(self, place: int, _old: int, width: int) -> None:
        column = self._columns[place]
        # A column that is left out has the width 0.
        if self._fitting or column.stretch or not width or not self._table.isVisible():
            return
        self._by_hand[place] = width
        QSettings().setValue(f"tables/{self._name}/{column.key}", width)
        self.fit()


def _in_steps(words: int) -> int:
    return -(-(words + 2 * PAD) // _STEP) * _STEP


def _divided(rooms: Sequence[_Room], width: int) -> list[int]:
    """Give each column its least, then in turn what it needs, what it wants, and its plenty."""
    widths = [room.least for room in rooms]
    for wish in ("needed", "wanted", "plenty"):
        lacking = [max(0, getattr(room, wish) - has) for room, has in zip(rooms, widths, strict=True)]
        left, total = max(0, width - sum(widths)), sum(lacking)
        if total:
            share = min(1.0, left / total)
            widths = [has + int(lack * share) for has, lack in zip(widths, lacking, strict=True)]
    return widths
