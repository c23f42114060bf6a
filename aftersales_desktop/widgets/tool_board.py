"""The tool board: a card for each tool, worst first, painted only where it is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from aftersales_desktop.domain.tools.lookups_board import BoardKey, BoardTool
from aftersales_desktop.widgets.tool_card_delegate import (
    CARD_HEIGHT,
    LEAST_WIDTH,
    TOOL_ROLE,
    ToolCardDelegate,
)
from aftersales_desktop.widgets.tool_look import since_line, standing_word, where_line

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ToolModel(QAbstractListModel):
    """The cards read so far."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.rows: list[BoardTool] = []

    def show(self, rows: Sequence[BoardTool]) -> None:
        """Show these cards; the view is told only what differs, so that it keeps its place."""
        new = list(rows)
        if [row.tool_id for row in new] != [row.tool_id for row in self.rows]:
            self.beginResetModel()
            self.rows = new
            self.endResetModel()
            return
        for place, row in enumerate(new):
            if row != self.rows[place]:
                self.rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))

    def add(self, rows: Sequence[BoardTool]) -> None:
        """Add the next page."""
        if rows:
            self.beginInsertRows(_NOWHERE, len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == TOOL_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (row.name, where_line(row), standing_word(row.standing), row.borrower)
            return ", ".join(filter(None, (*words, since_line(row, self._now()))))
        return None


class ToolBoard(QListView):
    """Cards in as many columns as fit; arrow keys move, the end of the list asks for more.

    Signals:
        chosen: A person chose a tool; carries its id.
        page_wanted: The last card came into view; carries its key.
    """

    chosen = Signal(int)
    page_wanted = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tool_board")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setWrapping(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.cards = ToolModel(now, self)
        self._delegate = ToolCardDelegate(now, self)
        self.setModel(self.cards)
        self.setItemDelegate(self._delegate)
        self._more = False
        self._asked: BoardKey | None = None
        self._quiet = False
        self.selectionModel().currentChanged.connect(self._on_current)
        self.verticalScrollBar().valueChanged.connect(self._ask_for_more)

    def show_tools(self, rows: Sequence[BoardTool], *, more: bool) -> None:
        """Show the board from its beginning, keeping the chosen tool when it is still there."""
        chosen = self.chosen_id()
        self._quiet = True
        self.cards.show(rows)
        self._quiet = False
        self._more, self._asked = more, None
        self.mark(chosen)
        self._ask_for_more()

    def add_tools(self, rows: Sequence[BoardTool], *, more: bool) -> None:
        """Add the next page."""
        self.cards.add(rows)
        self._more = more
        self._asked = None
        self._ask_for_more()

    def chosen_id(self) -> int:
        """Id of the chosen tool; 0 for none."""
        row = self._row(self.currentIndex())
        return row.tool_id if row is not None else 0

    def mark(self, tool_id: int) -> None:
        """Show a tool as the chosen one without telling anybody; nothing happens when it is not listed."""
        for place, row in enumerate(self.cards.rows):
            if row.tool_id == tool_id:
                self._quiet = True
                index = self.cards.index(place)
                flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self.selectionModel().setCurrentIndex(index, flag)
                self.scrollTo(index)
                self._quiet = False
                return

    def tools(self) -> tuple[BoardTool, ...]:
        """The cards read so far."""
        return tuple(self.cards.rows)

    def _on_current(self, current: QModelIndex) -> None:
        row = self._row(current)
        if row is not None and not self._quiet:
            self.chosen.emit(row.tool_id)

    def _row(self, index: QModelIndex) -> BoardTool | None:
        return self.cards.rows[index.row()] if index.isValid() else None

    def _ask_for_more(self) -> None:
        bar = self.verticalScrollBar()
        if not self._more or not self.cards.rows or self._asked is not None:
            return
        # Where the list ends is known only once it is laid out.
        self.executeDelayedItemsLayout()
        if bar.value() < bar.maximum() - 2 * CARD_HEIGHT:
            return
        self._asked = self.cards.rows[-1].key
        self.page_wanted.emit(self._asked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # The view keeps a few pixels to itself before it wraps.
        room = self.viewport().width() - 4
        columns = max(1, room // LEAST_WIDTH)
        size = QSize(room // columns, CARD_HEIGHT)
        self._delegate.size = size
        self.setGridSize(size)
        super().resizeEvent(event)
        self._ask_for_more()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.viewport().update()
