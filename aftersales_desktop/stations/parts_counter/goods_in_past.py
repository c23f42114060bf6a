"""The deliveries that came in, and what was in the one that is chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aftersales_desktop.domain.parts.lookups_goods_in import PAGE, Delivery, deliveries_page
from aftersales_desktop.stations.parts_counter.goods_in_tables import deliveries_table
from aftersales_desktop.stations.parts_counter.stock_papers import part_label_paper
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Divider, ScrollColumn, clear_layout
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.words import translate

LINES_HEIGHT = 150


class PastDeliveries(Card):
    """The list, the newest first; below it the lines of the chosen one and their labels."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("PartsCounter", "Came in"), parent)
        self._desk = desk
        self.search = TextField(
            lambda: translate("PartsCounter", "Search"),
            placeholder_fn=lambda: translate("PartsCounter", "Supplier, delivery note, number or part"),
        )
        self.table = deliveries_table(desk.now)
        self.pages = PagedRows(desk, self.table, deliveries_page, self._wish, page=PAGE)
        self.pages.search_with(self.search)
        self.detail = QWidget()
        self.number = Label(role="strong")
        self.by = ElidedLabel(role="muted")
        self._lines = ScrollColumn(spacing=4)
        self.labels = ActionButton(
            lambda: translate("PartsCounter", "Labels for these parts"),
            icon_name="mdi6.qrcode",
            key="Ctrl+P",
        )
        column = QVBoxLayout(self.detail)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (Divider(), self.number, self.by, self._lines, self.labels):
            column.addWidget(widget)
        self._lines.setFixedHeight(LINES_HEIGHT)
        self.detail.hide()
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.detail)
        self.table.chosen.connect(self._show)
        self.labels.clicked.connect(self._print)

    def refresh(self) -> None:
        """Read as many deliveries again as were loaded."""
        self.pages.refresh()

    def choose(self, goods_in_id: int) -> None:
        """Read the list from its top and choose a delivery."""
        self.search.clear()
        self.pages.begin_at(goods_in_id)

    def _wish(self, after: Delivery | None, limit: int) -> tuple[object, ...]:
        return after.goods_in_id if after is not None else None, limit, self.search.text()

    def _show(self, delivery: Delivery | None) -> None:
        self.detail.setVisible(delivery is not None)
        if delivery is None:
            return
        self.number.setText(delivery.shown_number)
        self.by.setText(f"{delivery.received_by}  ·  {moment_text(delivery.at, self._desk.now())}")
        clear_layout(self._lines.column)
        for line in delivery.lines:
            words = f"{line.bin}  {line.number}  {line.name}  ×{line.quantity}"
            self._lines.column.addWidget(ElidedLabel(words))
        self._lines.column.addStretch(1)

    def _print(self) -> None:
        delivery = self.table.chosen_row()
        if delivery is not None:
            part_ids = tuple(dict.fromkeys(line.part_id for line in delivery.lines))
            self._desk.printing.preview(part_label_paper(part_ids, delivery.shown_number))
