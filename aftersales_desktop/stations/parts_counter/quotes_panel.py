"""Self-purchase: suppliers side by side, on the landed price; no application, three quotes (R2.3.10, T34)."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.domain.purchasing.lookups_quotes import (
    PAGE,
    Comparison,
    PurchaseRow,
    QuoteSeen,
    comparison,
    self_purchases,
)
from aftersales_desktop.domain.purchasing.self_purchase import PurchaseState
from aftersales_desktop.stations.parts_counter.purchasing_papers import comparison_paper
from aftersales_desktop.stations.parts_counter.quotes_choice import QuotesChoice
from aftersales_desktop.stations.parts_counter.quotes_column import QuoteColumn, RowTitles
from aftersales_desktop.stations.parts_counter.quotes_entry import QuoteEntry
from aftersales_desktop.stations.parts_counter.quotes_head import QuotesHead
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.words import translate

COLUMN_WIDTH = 316
NARROWEST, WIDEST = 252, 400


class QuotesPanel(LivePanel):
    """One self-purchase at a time; the others in the list above."""

    topics: ClassVar[frozenset[str]] = frozenset({Topic.PURCHASING, Topic.RULES})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._purchase_id = 0
        self._supplier_id = 0
        self._entering = False
        self.shown: Comparison | None = None
        self.columns: list[QuoteColumn] = []
        self.picker = ChoiceField(lambda: translate("PartsCounter", "Self-purchases"), parent=self)
        # Only its list is shown, in the head; the field itself must go when the panel goes.
        self.picker.hide()
        self.head = QuotesHead(self.picker.combo)
        self.titles = RowTitles()
        self.entry = QuoteEntry(desk)
        self.choice = QuotesChoice(desk)
        self._side_by_side = QHBoxLayout()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        holder = QWidget()
        self._side_by_side.setContentsMargins(0, 0, 0, 0)
        self._side_by_side.setSpacing(14)
        self._side_by_side.addWidget(self.titles)
        self._side_by_side.addWidget(self.entry)
        self._side_by_side.addStretch()
        holder.setLayout(self._side_by_side)
        self.entry.setFixedWidth(COLUMN_WIDTH)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        scroll.setWidget(holder)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(scroll, 1)
        column.addWidget(self.choice)
        empty = EmptyState(
            "mdi6.scale-balance",
            lambda: translate("PartsCounter", "No self-purchase is open"),
            hint_fn=lambda: translate(
                "PartsCounter", "Choose a part under Purchasing and press Compare quotes; nobody is asked."
            ),
        )
        self._stack.addWidget(empty)
        self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 16, 18, 14)
        whole.setSpacing(12)
        whole.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.picker.changed.connect(lambda: self.show_purchase(int(self.picker.key() or 0)))
        self.entry.stored.connect(self._quote_stored)
        self.choice.done.connect(self.refresh)
        self.choice.quote_wanted.connect(lambda: self._enter(None))
        self.choice.paper_wanted.connect(self._print)

    def show_purchase(self, purchase_id: int) -> None:
        """Compare the quotes of a self-purchase."""
        if purchase_id != self._purchase_id:
            self._supplier_id = 0
            self._entering = False
        self._purchase_id = purchase_id
        self.refresh()

    def refresh(self) -> None:
        """Read the self-purchases and the comparison again; the quote being entered stays."""
        self._desk.runner.ask(self_purchases, then=self._listed, latest="self-purchases")
        self.entry.refresh()

    def _listed(self, rows: tuple[PurchaseRow, ...]) -> None:
        ids = {row.purchase_id for row in rows[:PAGE]}
        if self._purchase_id not in ids:
            still_open = [row for row in rows if row.state is PurchaseState.COLLECTING]
            self._purchase_id = (still_open or list(rows))[0].purchase_id if rows else 0
        self.picker.set_options([(str(row.purchase_id), _row_words(row)) for row in rows])
        self.picker.choose(str(self._purchase_id))
        self._stack.setCurrentIndex(1 if rows else 0)
        if self._purchase_id:
            self._desk.runner.ask(comparison, self._purchase_id, then=self._came, latest="comparison")

    def _came(self, shown: Comparison) -> None:
        """Show what is new; what nobody changed stays as it stands, with the refusal one reads."""
        if shown != self.shown:
            self._show(shown)

    def _show(self, shown: Comparison) -> None:
        self.shown = shown
        self.head.show_purchase(shown)
        collecting = shown.state is PurchaseState.COLLECTING
        if not collecting:
            self._supplier_id = shown.chosen_supplier_id or 0
        elif not self._supplier_id and shown.stored >= shown.needed:
            self._supplier_id = shown.quotes[0].supplier_id
        for old in self.columns:
            self._side_by_side.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.columns = [self._column(quote, collecting=collecting) for quote in shown.quotes]
        for place, column in enumerate(self.columns, start=1):
            self._side_by_side.insertWidget(place, column, 1)
        self.entry.begin(shown.purchase_id)
        self.entry.setVisible(collecting and (self._entering or shown.stored < shown.needed))
        self.titles.setVisible(bool(self.columns))
        self.choice.show_choice(shown, self._chosen())

    def _column(self, quote: QuoteSeen, *, collecting: bool) -> QuoteColumn:
        chosen = quote.supplier_id == self._supplier_id
        column = QuoteColumn(quote, chosen=chosen, fixed=not collecting)
        column.setMinimumWidth(NARROWEST)
        column.setMaximumWidth(WIDEST)
        column.wanted.connect(self._choose)
        column.renewing.connect(self._enter)
        return column

    def _chosen(self) -> QuoteSeen | None:
        quotes = self.shown.quotes if self.shown else ()
        return next((quote for quote in quotes if quote.supplier_id == self._supplier_id), None)

    def _choose(self, supplier_id: int) -> None:
        self._supplier_id = supplier_id
        if self.shown is not None:
            self._show(self.shown)

    def _enter(self, quote: QuoteSeen | None) -> None:
        """Show the entry, for another quote or to renew one."""
        self._entering = True
        self.entry.begin(self._purchase_id, quote)
        self.entry.show()
        self.entry.supplier.combo.setFocus()

    def _quote_stored(self) -> None:
        self._entering = False
        self.refresh()

    def _print(self) -> None:
        if self.shown is not None:
            self._desk.printing.preview(comparison_paper(self.shown))

    def retranslate(self) -> None:
        """Set the words of the comparison again."""
        self.titles.retranslate()
        self.head.retranslate()
        if self.shown is not None:
            self._show(self.shown)


def _row_words(row: PurchaseRow) -> Callable[[], str]:
    """Say which purchase it is, and how far it has come."""

    def words() -> str:
        if row.state is PurchaseState.COLLECTING:
            state = f"{row.stored}/{row.needed}"
        else:
            state = translate("Words", row.state.value)
        return f"{row.number}  {row.part}  ·  {state}"

    return words
