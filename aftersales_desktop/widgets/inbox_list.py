"""The list of requests: arrows, digits and letters choose, Space marks acknowledgements for one stroke."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from aftersales_desktop.boards.inbox import InboxRow
from aftersales_desktop.widgets.inbox_delegate import (
    HEIGHT,
    MARKED_ROLE,
    ROW_ROLE,
    SIGNS,
    InboxDelegate,
    Listed,
)
from aftersales_desktop.widgets.request_words import amount_of, bold_of, look_of, says_of, wait_of

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
A_MINUTE_MS = 60_000


class InboxModel(QAbstractListModel):
    """The requests read so far, and which of them are marked."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.rows: list[Listed] = []
        self.marked: set[int] = set()

    def show(self, rows: Sequence[Listed]) -> None:
        """Show these requests; marks of requests that are gone go with them."""
        self.beginResetModel()
        self.rows = list(rows)
        self.marked &= {row.head.request_id for row in rows}
        self.endResetModel()

    def add(self, rows: Sequence[Listed]) -> None:
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
        if role == ROW_ROLE:
            return row
        if role == MARKED_ROLE:
            return row.head.request_id in self.marked
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            wait = wait_of(row, self._now())[0] if isinstance(row, InboxRow) else ""
            words = (look_of(row.head.power).name(), bold_of(row.head), says_of(row.head))
            return ", ".join(filter(None, (*words, amount_of(row.head), row.head.asked_by, wait)))
        return None


class InboxList(QListView):
    """Requests below each other.

    Signals:
        chosen: A request was chosen; carries its row, None when the list is empty.
        opened: Enter or a double click: the thing itself is wanted; carries the row.
        marks_changed: A request was marked or unmarked.
        page_wanted: The end came into view; carries the last row.
    """

    chosen = Signal(object)
    opened = Signal(object)
    marks_changed = Signal()
    page_wanted = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inbox_list")
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.requests = InboxModel(now, self)
        self.setModel(self.requests)
        self.setItemDelegate(InboxDelegate(now, self.first_seen, self))
        self._more = False
        self._quiet = False
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(lambda _index: self.opened.emit(self.chosen_row()))
        self.verticalScrollBar().valueChanged.connect(self._ask_for_more)
        # The signs are counted from the first request in view.
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        # What waits grows older while one looks at it.
        self._minute = QTimer(self)
        self._minute.setInterval(A_MINUTE_MS)
        self._minute.timeout.connect(self.viewport().update)
        self._minute.start()

    def show_requests(self, rows: Sequence[Listed], *, more: bool = False) -> None:
        """Show these; the chosen one stays chosen, else the one in its place, else the first."""
        before = self.chosen_row()
        place = self.currentIndex().row()
        self._quiet = True
        self.requests.show(rows)
        self._quiet = False
        self._more = more
        if not self.choose(before.head.request_id if before is not None else 0):
            self._choose_place(min(max(place, 0), len(rows) - 1))
        if not rows:
            self.chosen.emit(None)
        self.marks_changed.emit()

    def add_requests(self, rows: Sequence[Listed], *, more: bool) -> None:
        """Add the next page."""
        self.requests.add(rows)
        self._more = more

    def choose(self, request_id: int) -> bool:
        """Choose a request; says whether it is listed."""
        for place, row in enumerate(self.requests.rows):
            if row.head.request_id == request_id:
                self._choose_place(place)
                return True
        return False

    def chosen_row(self) -> Listed | None:
        """The chosen request."""
        place = self.currentIndex().row()
        return self.requests.rows[place] if 0 <= place < len(self.requests.rows) else None

    def rows(self) -> tuple[Listed, ...]:
        """The requests read so far."""
        return tuple(self.requests.rows)

    def marked(self) -> tuple[InboxRow, ...]:
        """The requests marked for one stroke together."""
        ids = self.requests.marked
        rows = self.requests.rows
        return tuple(row for row in rows if isinstance(row, InboxRow) and row.request_id in ids)

    def mark(self, *rows: Listed) -> None:
        """Mark requests, or unmark them when all are marked; only acknowledgements take a mark."""
        fit = {row.request_id for row in rows if isinstance(row, InboxRow) and row.bulk and row.mine}
        if fit <= self.requests.marked:
            self.requests.marked -= fit
        else:
            self.requests.marked |= fit
        self.viewport().update()
        self.marks_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the list: digits and letters, Space, Enter, Ctrl+A."""
        place = self._place_of(event)
        chosen = self.chosen_row()
        if place >= 0 and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._choose_place(place)
        elif event.key() == Qt.Key.Key_Space and chosen is not None:
            self.mark(chosen)
        elif event.key() == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.mark(*self.requests.rows)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and chosen is not None:
            self.opened.emit(chosen)
        else:
            super().keyPressEvent(event)

    def first_seen(self) -> int:
        """The place of the first request that is in view, by more than half of it."""
        index = self.indexAt(QPoint(0, HEIGHT // 2))
        return max(index.row(), 0)

    def _place_of(self, event: QKeyEvent) -> int:
        """The place whose sign was pressed; capitals, with Shift, go on behind the small letters."""
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        text = event.text().upper() if shifted else event.text().lower()
        sign = SIGNS.find(text) if text else -1
        return self.first_seen() + sign if sign >= 0 else -1

    def _choose_place(self, place: int) -> None:
        if 0 <= place < len(self.requests.rows):
            index = self.requests.index(place)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _on_current(self, current: QModelIndex) -> None:
        if not self._quiet and current.isValid():
            self.chosen.emit(self.requests.rows[current.row()])

    def _ask_for_more(self) -> None:
        bar = self.verticalScrollBar()
        if self._more and self.requests.rows and bar.value() >= bar.maximum() - 2 * HEIGHT:
            self._more = False
            self.page_wanted.emit(self.requests.rows[-1])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.viewport().update()
