"""What is ordered and what came of it; a delivery is taken in at the right (R2.3.10c)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.purchasing.lookups import (
    PAGE,
    PartOrderRow,
    part_order_number,
    part_orders_page,
)
from aftersales_desktop.domain.purchasing.part_order import ON_THE_WAY, PartOrderState
from aftersales_desktop.stations.parts_counter.purchasing_receipt import ReceiptCard
from aftersales_desktop.stations.parts_counter.purchasing_tables import orders_table
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.segments import FilterChips
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH = 440
STATES: dict[str, frozenset[PartOrderState]] = {"open": ON_THE_WAY, "all": frozenset()}


class OrdersView(QWidget):
    """The list at the left, the chosen order at the right.

    Signals:
        changed: Something came in or was cancelled.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.search = TextField(
            lambda: translate("PartsCounter", "Search"),
            placeholder_fn=lambda: translate("PartsCounter", "Number, supplier or part"),
        )
        self.which = FilterChips(
            (
                ("open", lambda: translate("PartsCounter", "awaited")),
                ("all", lambda: translate("PartsCounter", "all")),
            )
        )
        self.which.choose("open")
        self.table = orders_table(desk.today)
        self.pages = PagedRows(desk, self.table, part_orders_page, self._wish, page=PAGE)
        self.pages.search_with(self.search)
        self.receipt = ReceiptCard(desk)
        self._lay_out()
        self.which.chosen.connect(self.pages.begin)
        self.table.chosen.connect(self.receipt.show_order)
        self.pages.shown.connect(self._shown)
        self.receipt.posted.connect(self._posted)

    def _lay_out(self) -> None:
        listed = Card(lambda: translate("PartsCounter", "Orders at suppliers"))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.search, 1)
        chips = QVBoxLayout()
        chips.addStretch(1)
        chips.addWidget(self.which)
        head.addLayout(chips)
        listed.body.addLayout(head)
        listed.body.addWidget(self.table, 1)
        self.receipt.setFixedWidth(SIDE_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(listed, 1)
        row.addWidget(self.receipt)

    def show_order(self, part_order_id: int) -> None:
        """Search this order by its number, whether its goods are awaited or have come meanwhile."""
        self._desk.runner.ask(part_order_number, part_order_id, then=self._search_for, latest="order found")

    def refresh(self) -> None:
        """Read the list again; what is being typed stays."""
        self.pages.refresh()

    def retranslate(self) -> None:
        """Set what the chosen order says again."""
        self.receipt.retranslate()

    def _wish(self, after: PartOrderRow | None, limit: int) -> tuple[object, ...]:
        before = after.part_order_id if after is not None else None
        return before, limit, self.search.text(), STATES[self.which.chosen_key()]

    def _search_for(self, number: str) -> None:
        self.which.choose("all")
        self.search.set_text(number)
        self.pages.begin()

    def _shown(self) -> None:
        if self.table.chosen_row() is None and len(self.table.rows()) == 1:
            self.table.choose_key(self.table.rows()[0].part_order_id)
        self.receipt.show_order(self.table.chosen_row())

    def _posted(self) -> None:
        self.pages.refresh()
        self.changed.emit()
