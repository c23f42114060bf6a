"""A table over frozen rows that stays where it is when the rows change, and loads more as one scrolls."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from aftersales_desktop.widgets.column_widths import ColumnWidths
from aftersales_desktop.widgets.list_saving import SaveListAction
from aftersales_desktop.widgets.row_delegate import RowDelegate
from aftersales_desktop.widgets.row_model import Column, Row, RowModel, in_order

ROW_HEIGHT = 40
_EXTRA = 12


class RowTable(QTableView, Generic[Row]):
    """Columns over rows; paging, and the sorting of lists that page, are asked from whoever holds the data.

    A list that is short by nature sorts itself by the columns that say their `order`: a heading pressed sorts
    up, then down, then as the rows came.

    Signals:
        chosen: The row now chosen, or None.
        opened: The row that Enter or a double click opens.
        page_wanted: Key of the last row loaded; answer with `add_page`.
        sort_wanted: Column key and whether descending; answer with `show_rows`.
        whole_wanted: It shall sort by itself and has not every row yet; answer with all of them.
    """

    chosen = Signal(object)
    opened = Signal(object)
    page_wanted = Signal(object)
    sort_wanted = Signal(str, bool)
    whole_wanted = Signal()

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], Hashable],
        *,
        row_height: int = ROW_HEIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._row_height = row_height
        self._sorted: tuple[str, bool] = ("", False)
        # Whether a third press on a heading asks for the list's own order, which has no heading.
        self.as_it_comes = False
        self._given: tuple[Row, ...] = ()
        self._extra: QWidget | None = None
        self._extra_key: Hashable | None = None
        # Reads every row for a file, where the list itself holds only those scrolled to.
        self.reads_whole: Callable[[Callable[[Sequence[Row]], object]], None] | None = None
        self._empty: QWidget | None = None
        self._changing = False
        self.rows_model: RowModel[Row] = RowModel(columns, key, self)
        self.rows_model.page_wanted.connect(self.page_wanted)
        self.setItemDelegate(RowDelegate(row_height, self))
        self.setModel(self.rows_model)
        _set_behaviour(self, row_height)
        self._widths = ColumnWidths(self, name, self.rows_model.columns)
        self.horizontalHeader().sectionClicked.connect(self._ask_sort)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(self._on_double_click)
        self.verticalScrollBar().valueChanged.connect(self._place_extra)
        SaveListAction(self)

    def show_rows(self, rows: Sequence[Row], *, more: bool = False) -> None:
        """Show these rows; the chosen row and the place scrolled to stay, if the row is still there."""
        held = self.chosen_row()
        scrolled = self.verticalScrollBar().value()
        self._given = tuple(rows)
        self._shrink()
        self._changing = True
        self.rows_model.show_rows(rows if more else self._in_order(rows), more=more)
        kept = held is not None and self.choose_key(self.rows_model.key_of(held), scroll=False)
        if not kept:
            # Else Qt would choose the neighbour of a row that has gone, as if a person had.
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        self._changing = False
        if held is not None and not kept:
            self.chosen.emit(None)
        self.verticalScrollBar().setValue(scrolled)
        self._widths.fit()
        self._show_empty()
        self._fit_extra()

    def add_page(self, rows: Sequence[Row], *, more: bool) -> None:
        """Put the next page below what is loaded."""
        self.rows_model.add_page(rows, more=more)
        self._show_empty()

    def loaded(self) -> int:
        """How many rows are loaded; ask for as many again when refreshing."""
        return self.rows_model.rowCount()

    def rows(self) -> tuple[Row, ...]:
        """The rows loaded."""
        return self.rows_model.rows()

    def whole_list(self, then: Callable[[Sequence[Row]], object]) -> None:
        """Give every row of the list, reading those that are not loaded."""
        if self.reads_whole is None or self.rows_model.whole:
            then(self.rows())
        else:
            self.reads_whole(then)

    def chosen_row(self) -> Row | None:
        """The row chosen, or none."""
        index = self.currentIndex()
        return self.rows_model.row_at(index.row()) if index.isValid() else None

    def choose_key(self, key: Hashable, *, scroll: bool = True) -> bool:
        """Choose the row with this key; says whether it is there."""
        place = self.rows_model.place_of(key)
        if place < 0:
            return False
        if place != self.currentIndex().row():
            index = self.rows_model.index(place, 0)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        if scroll:
            self.scrollTo(self.rows_model.index(place, 0))
        return True

    def choose_first(self) -> None:
        """Choose the first row unless one is chosen, so that the page beside a list is never empty."""
        rows = self.rows()
        if rows and self.chosen_row() is None:
            self.choose_key(self.rows_model.key_of(rows[0]), scroll=False)

    def show_sorting(self, key: str, *, descending: bool) -> None:
        """Mark the column that the data source sorted by."""
        self._sorted = (key, descending)
        keys = [column.key for column in self.rows_model.columns]
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicatorShown(key in keys)
        if key in keys:
            self.horizontalHeader().setSortIndicator(keys.index(key), order)

    def set_empty(self, widget: QWidget) -> None:
        """Show this in place of rows while there are none."""
        self._empty = widget
        widget.setParent(self.viewport())
        self._show_empty()

    def expand(self, key: Hashable, widget: QWidget) -> None:
        """Open a row downwards and put a widget, such as a refusal, into it; one row at a time."""
        self.collapse()
        self._extra, self._extra_key = widget, key
        widget.setParent(self.viewport())
        widget.show()
        self._fit_extra()

    def collapse(self) -> None:
        """Close the open row; its widget is hidden and stays the caller's."""
        if self._extra is None:
            return
        self._extra.hide()
        self._shrink()
        self._extra, self._extra_key = None, None

    def _shrink(self) -> None:
        place = self.rows_model.place_of(self._extra_key) if self._extra is not None else -1
        if place >= 0:
            self.setRowHeight(place, self._row_height)

    def _fit_extra(self) -> None:
        if self._extra is None:
            return
        place = self.rows_model.place_of(self._extra_key)
        if place < 0:
            self._extra.hide()
            self._extra = None
            return
        width = self.viewport().width() - 2 * _EXTRA
        height = self._extra.heightForWidth(width) if self._extra.hasHeightForWidth() else -1
        height = max(height, self._extra.sizeHint().height())
        self.setRowHeight(place, self._row_height + height + _EXTRA)
        self._extra.resize(width, height)
        self._place_extra()

    def _place_extra(self) -> None:
        if self._extra is None:
            return
        place = self.rows_model.place_of(self._extra_key)
        self._extra.move(_EXTRA, self.rowViewportPosition(place) + self._row_height)

    def _show_empty(self) -> None:
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().rect())
            self._empty.setVisible(self.rows_model.rowCount() == 0)

    @property
    def sorts_itself(self) -> bool:
        """Whether it sorts its rows now, for which it needs all of them."""
        return self._own_order() is not None

    def _own_order(self) -> Callable[[Row], Any] | None:
        key, _ = self._sorted
        return next((column.order for column in self.rows_model.columns if column.key == key), None)

    def _in_order(self, rows: Sequence[Row]) -> Sequence[Row]:
        order = self._own_order()
        return rows if order is None else in_order(rows, order, descending=self._sorted[1])

    def _sort_in_place(self, key: str) -> None:
        """Sort the rows: up, down, and as they came."""
        if self._sorted == (key, True):
            self.show_sorting("", descending=False)
        else:
            self.show_sorting(key, descending=self._sorted == (key, False))
        if self.rows_model.whole:
            self.show_rows(self._given)
        else:
            self.whole_wanted.emit()

    def _ask_sort(self, place: int) -> None:
        column = self.rows_model.columns[place]
        if column.order is not None:
            self._sort_in_place(column.key)
        if not column.sortable:
            return
        if self.as_it_comes and self._sorted == (column.key, True):
            self.show_sorting("", descending=False)
            self.sort_wanted.emit("", False)
            return
        descending = self._sorted == (column.key, False)
        self.show_sorting(column.key, descending=descending)
        self.sort_wanted.emit(column.key, descending)

    def _on_current(self, current: QModelIndex) -> None:
        if self._changing:
            return
        self.chosen.emit(self.rows_model.row_at(current.row()) if current.isValid() else None)

    def _on_double_click(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows_model.row_at(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.chosen_row()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row is not None:
            self.opened.emit(row)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widths.fit()
        self._show_empty()
        self._fit_extra()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.rows_model.retranslate()
            self._widths.fit()


def _set_behaviour(table: QTableView, row_height: int) -> None:
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setMinimumSectionSize(24)
    table.verticalHeader().setDefaultSectionSize(row_height)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
