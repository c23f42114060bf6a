"""The stock list: any part of a number or name as typed, a page at a time, what runs low in one press."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.parts.lookups_stock import (
    PAGE,
    PartInStock,
    StockCounts,
    StockFilter,
    StockSort,
    StockWish,
    stock_counts,
    stock_page,
)
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.segments import FilterChips
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

NUMBER_WIDTH = 50


class StockList(Card):
    """Search, filters and the table.

    Signals:
        chosen: The part a person chose, or None.
    """

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(None, parent, margins=12)
        self._desk = desk
        self._bin_id: int | None = None
        self._bin = ""
        self._taking = False
        self.field = TextField(
            lambda: translate("PartsCounter", "Number or name"),
            placeholder_fn=lambda: translate("PartsCounter", "Type any part"),
        )
        self.filters = FilterChips(
            (
                (StockFilter.CARRIED.value, lambda: translate("PartsCounter", "All parts")),
                (StockFilter.BELOW_MINIMUM.value, lambda: translate("PartsCounter", "Below minimum")),
                (StockFilter.NOT_CARRIED.value, lambda: translate("PartsCounter", "Not carried")),
            )
        )
        self.leave_bin = ActionButton(self._bin_words, icon_name="mdi6.close", kind="soft", compact=True)
        self.table = stock_table()
        self.pages = PagedRows(
            desk, self.table, stock_page, self._wish, page=PAGE, sort=(StockSort.NUMBER, False)
        )
        self.pages.search_with(self.field)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.filters)
        row.addWidget(self.leave_bin)
        row.addStretch(1)
        self.leave_bin.hide()
        self.body.addWidget(self.field)
        self.body.addLayout(row)
        self.body.addWidget(self.table, 1)
        self.setFocusProxy(self.field)

    def _connect(self) -> None:
        self.field.edit.returnPressed.connect(self._take_first)
        self.filters.chosen.connect(self.pages.begin)
        self.pages.shown.connect(self._choose_first)
        self.leave_bin.clicked.connect(lambda: self.show_bin(None, ""))
        self.table.chosen.connect(self.chosen)

    def refresh(self) -> None:
        """Read as many rows again as were loaded, and the counts of the filters."""
        self.pages.refresh()
        self._desk.runner.ask(stock_counts, then=self._show_counts, latest="stock counts")

    def show_bin(self, bin_id: int | None, code: str) -> None:
        """Show only what lies in a bin or has its home there; None shows all bins."""
        self._bin_id, self._bin = bin_id, code
        self.field.clear()
        self.filters.choose(StockFilter.CARRIED.value)
        self.pages.begin()
        self.leave_bin.retranslate()
        self.leave_bin.setVisible(bin_id is not None)

    def search_for(self, text: str) -> None:
        """Search for a text that was typed elsewhere, such as in the top bar."""
        self.field.set_text(text)
        self._take_first()

    def _wish(self, after: PartInStock | None, limit: int) -> tuple[object, ...]:
        wish = StockWish(
            text=self.field.text(),
            only=StockFilter(self.filters.chosen_key()),
            bin_id=self._bin_id,
            sort=StockSort(self.pages.sort),
            descending=self.pages.descending,
        )
        return wish, after, limit

    def _take_first(self) -> None:
        """Enter looks at once and takes the first hit."""
        self._taking = True
        self.pages.begin()

    def _choose_first(self) -> None:
        if self._taking and self.table.rows():
            self.table.choose_key(self.table.rows()[0].part_id)
        self._taking = False

    def _show_counts(self, counts: StockCounts) -> None:
        self.filters.set_counts(
            {
                StockFilter.CARRIED.value: counts.carried,
                StockFilter.BELOW_MINIMUM.value: counts.below,
                StockFilter.NOT_CARRIED.value: counts.struck_off,
            }
        )

    def _bin_words(self) -> str:
        return translate("PartsCounter", "Bin {bin}").format(bin=self._bin)


def stock_table() -> RowTable[PartInStock]:
    """Make the list; what lies below its minimum is marked with sign and colour."""
    columns = [
        Column[PartInStock](
            "bin",
            lambda: translate("PartsCounter", "Bin"),
            74,
            text=lambda row: row.bin,
            note=lambda row: f"+{row.bins - 1}" if row.bins > 1 else "",
            sortable=True,
        ),
        Column[PartInStock](
            "number",
            lambda: translate("PartsCounter", "Part number"),
            114,
            text=lambda row: row.number,
            sortable=True,
        ),
        Column[PartInStock](
            "name",
            lambda: translate("PartsCounter", "Name"),
            150,
            text=lambda row: row.name,
            note=lambda row: row.unit,
            kind="strong",
            sortable=True,
            stretch=True,
        ),
        Column[PartInStock](
            "class",
            lambda: translate("PartsCounter", "Class"),
            92,
            text=lambda row: translate("Words", row.part_class.value),
            sortable=True,
            spare=True,
        ),
        *_numbers(),
    ]
    table = RowTable[PartInStock]("parts_stock", columns, lambda row: row.part_id, row_height=38)
    table.set_empty(
        EmptyState(
            "mdi6.package-variant",
            lambda: translate("PartsCounter", "No such part"),
            hint_fn=lambda: translate("PartsCounter", "Type less, or put a new part in with F2."),
        )
    )
    return table


def _numbers() -> tuple[Column[PartInStock], ...]:
    return (
        Column[PartInStock](
            "on_hand",
            lambda: translate("PartsCounter", "On hand"),
            74,
            text=lambda row: str(row.on_hand),
            tone=lambda row: Tone.BAD if not row.on_hand else Tone.WARN if row.below_minimum else None,
            icon=lambda row: "mdi6.arrow-down-bold" if row.below_minimum else "",
            kind="state",
            align="right",
            sortable=True,
        ),
        Column[PartInStock](
            "reserved",
            lambda: translate("PartsCounter", "Kept"),
            NUMBER_WIDTH,
            text=lambda row: _or_dash(row.reserved),
            align="right",
            kind="number",
            spare=True,
        ),
        Column[PartInStock](
            "free",
            lambda: translate("PartsCounter", "Free"),
            NUMBER_WIDTH,
            text=lambda row: str(row.free),
            align="right",
            kind="number",
        ),
        Column[PartInStock](
            "minimum",
            lambda: translate("PartsCounter", "Min."),
            NUMBER_WIDTH,
            text=lambda row: _or_dash(row.minimum),
            align="right",
            kind="number",
            spare=True,
        ),
        Column[PartInStock](
            "price",
            lambda: translate("PartsCounter", "Price"),
            74,
            text=lambda row: str(row.price),
            align="right",
            kind="number",
            sortable=True,
        ),
    )


def _or_dash(quantity: Quantity) -> str:
    return str(quantity) if quantity else "—"
