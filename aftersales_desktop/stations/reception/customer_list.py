"""The list of customers and their cars: the newest first, or whatever a part of a sign finds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aftersales_desktop.domain.customers.lookups_file import PAGE, FileSort, FileWish, customer_file
from aftersales_desktop.domain.customers.search import Found
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.words import translate


class CustomerList(Card):
    """Search field and table; pages on as one scrolls.

    Signals:
        chosen: The row a person chose.
    """

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(None, parent, margins=12)
        self._taking = False
        self.field = TextField(
            lambda: translate("Reception", "Plate, VIN, phone or name"),
            placeholder_fn=lambda: translate("Reception", "Type any part"),
        )
        self.table = _table()
        self.body.addWidget(self.field)
        self.body.addWidget(self.table, 1)
        self.pages = PagedRows(desk, self.table, customer_file, self._wish, page=PAGE)
        # Before the rows are asked for: they may come at once.
        self.field.edit.returnPressed.connect(self._take_first)
        self.pages.search_with(self.field)
        self.pages.shown.connect(self._choose_found)
        self.table.chosen.connect(self._choose)
        self.setFocusProxy(self.field)

    def refresh(self) -> None:
        """Read as many rows again as are loaded."""
        self.pages.refresh()

    def _wish(self, after: Found | None, limit: int) -> tuple[object, ...]:
        sort = FileSort(self.pages.sort)
        wish = FileWish(text=self.field.text(), sort=sort, descending=self.pages.descending)
        return wish, after, limit

    def _choose(self, row: Found | None) -> None:
        if row is not None:
            self.chosen.emit(row)

    def _take_first(self) -> None:
        """Enter, which looks at once, takes the best hit too."""
        self._taking = True

    def _choose_found(self) -> None:
        if self._taking and self.table.rows():
            self.table.choose_key(_key(self.table.rows()[0]))
        self._taking = False


def _key(row: Found) -> tuple[int, int | None]:
    return (row.customer_id, row.vehicle_id)


def _table() -> RowTable[Found]:
    columns = [
        Column[Found](
            "plate",
            lambda: translate("Reception", "Plate"),
            118,
            text=lambda row: row.plate or row.vin,
            kind="plate",
            sortable=True,
        ),
        Column[Found](
            "customer",
            lambda: translate("Reception", "Customer"),
            120,
            text=lambda row: row.customer,
            note=lambda row: row.phone,
            stretch=True,
            sortable=True,
        ),
    ]
    table = RowTable[Found]("reception_customers", columns, _key)
    table.set_empty(
        EmptyState(
            "mdi6.account-search-outline",
            lambda: translate("Reception", "Nobody found"),
            hint_fn=lambda: translate("Reception", "Type less, or enter a new customer with F2."),
        )
    )
    return table
