"""Fills a table page by page: the first page, the next ones as one scrolls, and all of them on a refresh."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic

from PySide6.QtCore import QObject, QTimer, Signal

from aftersales_desktop.database.rights import Lookup
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.list_saving import MOST_ROWS
from aftersales_desktop.widgets.row_model import Row
from aftersales_desktop.widgets.row_table import RowTable

TYPING_PAUSE = 200
# A table that sorts itself holds as many rows as there are cars, tools or slips in the house, and no more.
ALL_ROWS = 10_000


def _after_and_limit(after: object, limit: int) -> tuple[object, ...]:
    return after, limit


class PagedRows(QObject, Generic[Row]):
    """What stands between a table and a lookup that answers from behind the last row seen.

    `arguments` says what to ask for: it is given the last row (None for the first page) and how many rows.
    Unless said otherwise, these two are what is asked for.
    One more than a page is asked for, which says whether there are more.
    A heading that is pressed changes `sort` and begins anew; so does a text typed into a search field.

    Signals:
        shown: Rows have come.
    """

    shown = Signal()

    def __init__(
        self,
        desk: Desk,
        table: RowTable[Row],
        lookup: Lookup[..., Any],
        arguments: Callable[[Row | None, int], tuple[object, ...]] = _after_and_limit,
        *,
        page: int,
        sort: tuple[str, bool] = ("", False),
        rows_of: Callable[[Any], tuple[Row, ...]] = tuple,
    ) -> None:
        super().__init__(table)
        self._desk = desk
        self._table = table
        self._lookup = lookup
        self._arguments = arguments
        self._page = page
        self._rows_of = rows_of
        self._refused: Callable[[Refusal], object] | None = None
        self._reading = False
        self._wanted: Hashable | None = None
        self._latest = f"{table.objectName()} {id(table)}"
        self.sort, self.descending = sort
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self.begin)
        table.as_it_comes = not self.sort
        table.show_sorting(self.sort, descending=self.descending)
        table.page_wanted.connect(self._next)
        table.sort_wanted.connect(self._sort)
        table.whole_wanted.connect(self.refresh)
        table.reads_whole = self.read_whole

    def search_with(self, field: TextField) -> None:
        """Begin anew once somebody stops typing; Enter does not wait."""
        field.changed.connect(self._pause.start)
        field.edit.returnPressed.connect(self.begin)

    def read_from(self, lookup: Lookup[..., Any]) -> None:
        """Read another list of the same rows from now on."""
        self._lookup = lookup

    def tell_refusals(self, refused: Callable[[Refusal], object]) -> None:
        """Tell refusals to a panel instead of the message bar."""
        self._refused = refused

    def sort_by(self, key: str, *, descending: bool) -> None:
        """Sort the next reading so, and mark its heading."""
        self.sort, self.descending = key, descending
        self._table.show_sorting(key, descending=descending)

    def begin(self, *_what: object) -> None:
        """Show the first page, for another search, filter or order."""
        self._pause.stop()
        self._table.scrollToTop()
        self._ask(self._page)

    def begin_at(self, key: Hashable) -> None:
        """Show the first page, and choose the row with this key once it has come."""
        self._wanted = key
        self.begin()

    def refresh(self) -> None:
        """Read as many rows again as are loaded, so that the place scrolled to stays."""
        loaded = ALL_ROWS if self._table.sorts_itself else self._table.loaded()
        self._ask(max(self._page, loaded))

    def read_whole(self, then: Callable[[Sequence[Row]], object]) -> None:
        """Read every row as the list is searched, filtered and sorted now, page after page, and show none."""
        self._read_on([], then)

    def _read_on(self, rows: list[Row], then: Callable[[Sequence[Row]], object]) -> None:
        def add(answer: object) -> None:
            found = self._rows_of(answer)
            rows.extend(found[: self._page])
            if len(found) > self._page and len(rows) < MOST_ROWS:
                self._read_on(rows, then)
            else:
                then(rows[:MOST_ROWS])

        arguments = self._arguments(rows[-1] if rows else None, self._page + 1)
        self._desk.runner.ask(self._lookup, *arguments, then=add, refused=self._refused)

    def _ask(self, limit: int) -> None:
        def show(answer: object) -> None:
            self._reading = False
            rows = self._rows_of(answer)
            self._table.show_rows(rows[:limit], more=len(rows) > limit)
            self._tell_shown()

        self._reading = True
        self._look_up(self._arguments(None, limit + 1), show)

    def _next(self, _key: object) -> None:
        rows = self._table.rows()
        if self._reading:
            # What is being read again would be thrown away for a page behind rows that may be old.
            self._ask(len(rows) + self._page)
        elif rows:
            self._look_up(self._arguments(rows[-1], self._page + 1), self._add)

    def _look_up(self, arguments: tuple[object, ...], then: Callable[[Any], None]) -> None:
        self._desk.runner.ask(self._lookup, *arguments, then=then, refused=self._refused, latest=self._latest)

    def _add(self, answer: object) -> None:
        rows = self._rows_of(answer)
        self._table.add_page(rows[: self._page], more=len(rows) > self._page)
        self._tell_shown()

    def _tell_shown(self) -> None:
        if self._wanted is not None and self._table.choose_key(self._wanted):
            self._wanted = None
        self.shown.emit()

    def _sort(self, key: str, descending: bool) -> None:  # noqa: FBT001 - the signal's own argument
        self.sort, self.descending = key, descending
        self.begin()
