"""Fills a table page by page: the first page, the next ones as one scrolls, and all of them on a refresh."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic

from PySide6.QtCore import QObject, QTimer, Signal

from aftersales_desktop.database.rights import Lookup
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.row_model import Row
from aftersales_desktop.widgets.row_table import RowTable

TYPING_PAUSE = 200


class PagedRows(QObject, Generic[Row]):
    """What stands between a table and a lookup that answers from behind the last row seen.

    `arguments` says what to ask for: it is given the last row (None for the first page) and how many rows.
    A heading that is pressed changes `sort` and begins anew; so does a text typed into a search field.

    Signals:
        shown: Rows have come.
    """

    shown = Signal()

    def __init__(
        self,
        desk: Desk,
        table: RowTable[Row],
        lookup: Lookup[..., tuple[Row, ...]],
        arguments: Callable[[Row | None, int], tuple[object, ...]],
        *,
        page: int,
        sort: tuple[str, bool] = ("", False),
    ) -> None:
        super().__init__(table)
        self._desk = desk
        self._table = table
        self._lookup = lookup
        self._arguments = arguments
        self._page = page
        self._latest = f"{table.objectName()} {id(table)}"
        self.sort, self.descending = sort
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self.begin)
        table.show_sorting(self.sort, descending=self.descending)
        table.page_wanted.connect(self._next)
        table.sort_wanted.connect(self._sort)

    def search_with(self, field: TextField) -> None:
        """Begin anew once somebody stops typing; Enter does not wait."""
        field.changed.connect(self._pause.start)
        field.edit.returnPressed.connect(self.begin)

    def begin(self, *_what: object) -> None:
        """Show the first page, for another search, filter or order."""
        self._pause.stop()
        self._table.scrollToTop()
        self._ask(self._page)

    def refresh(self) -> None:
        """Read as many rows again as are loaded, so that the place scrolled to stays."""
        self._ask(max(self._page, self._table.loaded()))

    def _ask(self, limit: int) -> None:
        def show(rows: tuple[Row, ...]) -> None:
            self._table.show_rows(rows, more=len(rows) == limit)
            self.shown.emit()

        self._desk.runner.ask(self._lookup, *self._arguments(None, limit), then=show, latest=self._latest)

    def _next(self, _key: object) -> None:
        rows = self._table.rows()
        if rows:
            asked = self._arguments(rows[-1], self._page)
            self._desk.runner.ask(self._lookup, *asked, then=self._add, latest=self._latest)

    def _add(self, rows: tuple[Any, ...]) -> None:
        self._table.add_page(rows, more=len(rows) == self._page)
        self.shown.emit()

    def _sort(self, key: str, descending: bool) -> None:  # noqa: FBT001 - the signal's own argument
        self.sort, self.descending = key, descending
        self.begin()
