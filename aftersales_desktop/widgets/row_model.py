"""The rows behind a table: frozen rows in, and only what differs is told to the view."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon

from aftersales_desktop.widgets.icons import icon
from aftersales_desktop.widgets.tokens import Tone

Row = TypeVar("Row")
AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
COLUMN_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_ROLE = Qt.ItemDataRole.UserRole + 2

_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "center": Qt.AlignmentFlag.AlignHCenter,
}


def _no_words(_row: object) -> str:
    return ""


def _no_strength(_row: object) -> bool:
    return False


def _no_tone(_row: object) -> Tone | None:
    return None


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column: what it is called, what it shows of a row, and how.

    `kind` is text, strong, number, chip, state (icon and coloured word) or plate. `note` is small and muted
    after the text. `sortable` columns tell the data source to sort when their heading is pressed; in a list
    that is short by nature, `order` says by what of a row the table sorts by itself. A `spare` column is left
    out where not all have room: the page beside the list says the same.
    """

    key: str
    title_fn: Callable[[], str]
    width: int
    text: Callable[[Row], str]
    align: str = "left"
    kind: str = "text"
    tone: Callable[[Row], Tone | None] = _no_tone
    icon: Callable[[Row], str] = _no_words
    note: Callable[[Row], str] = _no_words
    sortable: bool = False
    stretch: bool = False
    spare: bool = False
    order: Callable[[Row], Any] | None = None
    strong: Callable[[Row], bool] = _no_strength

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        """How the column's words stand."""
        return _ALIGN[self.align] | Qt.AlignmentFlag.AlignVCenter


def _read_out(row: Any, column: Column[Any]) -> str:  # noqa: ANN401 - rows of any class
    return f"{column.text(row)} {column.note(row)}".strip()


def _sign(row: Any, column: Column[Any]) -> QIcon | None:  # noqa: ANN401 - rows of any class
    name = column.icon(row)
    return icon(name, column.tone(row) or Tone.MUTED) if name else None


_ANSWERS: dict[int, Callable[[Any, Column[Any]], object]] = {
    ROW_ROLE: lambda row, _column: row,
    COLUMN_ROLE: lambda _row, column: column,
    Qt.ItemDataRole.DisplayRole: lambda row, column: column.text(row),
    Qt.ItemDataRole.AccessibleTextRole: _read_out,
    Qt.ItemDataRole.DecorationRole: _sign,
    Qt.ItemDataRole.TextAlignmentRole: lambda _row, column: column.alignment,
}


def in_order(rows: Sequence[Row], order: Callable[[Row], Any], *, descending: bool) -> list[Row]:
    """Sort rows by what `order` says of each; those without a value stand last either way."""
    valued = [(value, row) for row in rows if (value := _comparable(order(row))) is not None]
    valued.sort(key=lambda pair: pair[0], reverse=descending)
    without = [row for row in rows if order(row) is None]
    return [row for _, row in valued] + without


def _comparable(value: Any) -> Any:  # noqa: ANN401 - whatever a column sorts by
    return value.casefold() if isinstance(value, str) else value


class RowModel(QAbstractTableModel, Generic[Row]):
    """Frozen rows, each known by its key.

    Signals:
        page_wanted: Key of the last row; the view has reached the end and there is more.
    """

    page_wanted = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._rows: list[Row] = []
        self._more = False
        self._asked = False

    def rows(self) -> tuple[Row, ...]:
        """The rows loaded so far."""
        return tuple(self._rows)

    @property
    def whole(self) -> bool:
        """Whether every row of the list is loaded."""
        return not self._more

    def row_at(self, place: int) -> Row | None:
        """The row at a place, or none."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def key_of(self, row: Row) -> Hashable:
        """What a row is known by."""
        return self._key(row)

    def place_of(self, key: Hashable) -> int:
        """Where the row with this key stands; -1 when it is not here."""
        return next((place for place, row in enumerate(self._rows) if self._key(row) == key), -1)

    def show_rows(self, rows: Sequence[Row], *, more: bool = False) -> None:
        """Show these rows in this order, touching only what differs."""
        # While rows move, the view must not ask for more: it would do so in the middle of the move.
        self._asked = True
        wanted = {self._key(row) for row in rows}
        self._take_out(wanted)
        self._put_in(rows)
        if [self._key(row) for row in self._rows] != [self._key(row) for row in rows]:
            self._reorder(rows)
        self._replace(rows)
        self._more, self._asked = more, False

    def add_page(self, rows: Sequence[Row], *, more: bool) -> None:
        """Put the next page below; rows that are here already are not shown twice."""
        known = {self._key(row) for row in self._rows}
        fresh = [row for row in rows if self._key(row) not in known]
        if fresh:
            first = len(self._rows)
            self.beginInsertRows(_NOWHERE, first, first + len(fresh) - 1)
            self._rows.extend(fresh)
            self.endInsertRows()
        self._more, self._asked = more, False

    def _take_out(self, wanted: set[Hashable]) -> None:
        last = len(self._rows) - 1
        while last >= 0:
            if self._key(self._rows[last]) in wanted:
                last -= 1
                continue
            first = last
            while first > 0 and self._key(self._rows[first - 1]) not in wanted:
                first -= 1
            self.beginRemoveRows(_NOWHERE, first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
            last = first - 1

    def _put_in(self, rows: Sequence[Row]) -> None:
        known = {self._key(row) for row in self._rows}
        place = 0
        while place < len(rows):
            if self._key(rows[place]) in known:
                place += 1
                continue
            end = place
            while end < len(rows) and self._key(rows[end]) not in known:
                end += 1
            first = min(place, len(self._rows))
            self.beginInsertRows(_NOWHERE, first, first + end - place - 1)
            self._rows[first:first] = rows[place:end]
            self.endInsertRows()
            place = end

    def _reorder(self, rows: Sequence[Row]) -> None:
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        keys = [self._key(self._rows[index.row()]) for index in old]
        self._rows = list(rows)
        places = {self._key(row): place for place, row in enumerate(rows)}
        new = [self.index(places[key], index.column()) for key, index in zip(keys, old, strict=True)]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _replace(self, rows: Sequence[Row]) -> None:
        last_column = len(self.columns) - 1
        for place, row in enumerate(rows):
            if self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, last_column))

    def retranslate(self) -> None:
        """Tell the view that every word may have changed."""
        last_column = len(self.columns) - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last_column)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, last_column))

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return not parent.isValid() and self._more and not self._asked and bool(self._rows)

    def fetchMore(self, parent: AnyIndex) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self.page_wanted.emit(self._key(self._rows[-1]))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's type
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        answer = _ANSWERS.get(role)
        return answer(row, column) if answer is not None else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's type
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title_fn()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.columns[section].alignment
        return None
