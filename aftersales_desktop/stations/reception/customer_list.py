"""The list of customers and their cars: the newest first, or whatever a part of a sign finds."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from aftersales_desktop.domain.customers.lookups import PAGE, customers_page
from aftersales_desktop.domain.customers.search import Found, find_customers
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.words import translate

TYPING_PAUSE = 150


class CustomerList(Card):
    """Search field and table; pages on as one scrolls.

    Signals:
        chosen: The row a person chose.
    """

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(None, parent, margins=12)
        self._desk = desk
        self.field = TextField(
            lambda: translate("Reception", "Plate, VIN, phone or name"),
            placeholder_fn=lambda: translate("Reception", "Type any part"),
        )
        self.table = _table()
        self.body.addWidget(self.field)
        self.body.addWidget(self.table, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self.refresh)
        self.field.changed.connect(self._pause.start)
        self.field.edit.returnPressed.connect(self._take_first)
        self.table.chosen.connect(self._choose)
        self.table.page_wanted.connect(self._next_page)
        self.setFocusProxy(self.field)

    def refresh(self) -> None:
        """Find what is typed, or show as many as were loaded."""
        if self.field.text():
            self._desk.runner.ask(
                find_customers, self.field.text(), then=self._show_found, latest="customer list"
            )
        else:
            customers = max(PAGE, len({row.customer_id for row in self.table.rows()}))
            self._desk.runner.ask(
                customers_page,
                None,
                customers,
                then=lambda rows: self._show_page(rows, customers),
                latest="customer list",
            )

    def _show_found(self, rows: tuple[Found, ...]) -> None:
        self.table.show_rows(rows)

    def _show_page(self, rows: tuple[Found, ...], wanted: int) -> None:
        self.table.show_rows(rows, more=_customers(rows) == wanted)

    def _next_page(self, last: tuple[int, int | None]) -> None:
        if self.field.text():
            return
        self._desk.runner.ask(customers_page, last[0], then=self._add_page, latest="customer list")

    def _add_page(self, rows: tuple[Found, ...]) -> None:
        self.table.add_page(rows, more=_customers(rows) == PAGE)

    def _choose(self, row: Found | None) -> None:
        if row is not None:
            self.chosen.emit(row)

    def _take_first(self) -> None:
        """Enter looks at once and takes the first hit."""
        self._pause.stop()
        self._desk.runner.ask(
            find_customers, self.field.text(), then=self._show_and_take, latest="customer list"
        )

    def _show_and_take(self, rows: tuple[Found, ...]) -> None:
        self.table.show_rows(rows)
        if rows:
            self.table.choose_key(_key(rows[0]))


def _key(row: Found) -> tuple[int, int | None]:
    return (row.customer_id, row.vehicle_id)


def _customers(rows: tuple[Found, ...]) -> int:
    return len({row.customer_id for row in rows})


def _table() -> RowTable[Found]:
    columns = [
        Column[Found](
            "plate",
            lambda: translate("Reception", "Plate"),
            118,
            text=lambda row: row.plate or row.vin,
            kind="plate",
        ),
        Column[Found](
            "customer",
            lambda: translate("Reception", "Customer"),
            120,
            text=lambda row: row.customer,
            note=lambda row: row.phone,
            stretch=True,
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
