"""Parts and stock: find any part, see its card, keep the catalogue and the bins in order (R2.3.0)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.boards.import_kinds import PARTS
from aftersales_desktop.domain.parts.lookups_stock import PartInStock, part_in_stock
from aftersales_desktop.domain.parts.lookups_stock_card import BinFacts, StockCardFacts, bin_facts
from aftersales_desktop.domain.parts.refusals import UnknownPart
from aftersales_desktop.stations.parts_counter.stock_bin_field import scan_code
from aftersales_desktop.stations.parts_counter.stock_card import StockCardView
from aftersales_desktop.stations.parts_counter.stock_form import PartForm
from aftersales_desktop.stations.parts_counter.stock_list import StockList
from aftersales_desktop.stations.parts_counter.stock_move import MoveForm
from aftersales_desktop.stations.parts_counter.stock_papers import bin_label_paper
from aftersales_desktop.values.scan_code import ScanKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.import_button import ImportButton
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.side_width import give_way
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH, SMALL_SIDE = 364, 350


class StockPanel(LivePanel):
    """The list at the left, the chosen part's card at the right; forms open in the card's place."""

    topics: ClassVar[frozenset[str]] = frozenset({Topic.PARTS, Topic.STOCK, Topic.WORK_ORDERS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.heading = Heading(lambda: translate("PartsCounter", "Parts and stock"))
        self.new = ActionButton(
            lambda: translate("PartsCounter", "New part"), icon_name="mdi6.plus", key="F2"
        )
        self.bin_label = ActionButton(
            lambda: translate("PartsCounter", "Bin label"), icon_name="mdi6.qrcode", key="F6"
        )
        self.list = StockList(desk)
        self.card = StockCardView(desk)
        self.form = PartForm(desk)
        self.move_form = MoveForm(desk)
        self.nothing = Card()
        self.nothing.body.addWidget(
            EmptyState(
                "mdi6.card-text-outline",
                lambda: translate("PartsCounter", "No part chosen"),
                hint_fn=lambda: translate("PartsCounter", "Choose one, or scan a part's or a bin's label."),
            )
        )
        self.side = QStackedWidget()
        self._bin: BinFacts | None = None
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)

    def _lay_out(self) -> None:
        for page in (self.nothing, self.card, self.form, self.move_form):
            self.side.addWidget(page)
        give_way(self.side, SIDE_WIDTH, SMALL_SIDE)
        self.heading.add_right(ImportButton(self._desk, (PARTS,)))
        self.heading.add_right(self.bin_label)
        self.heading.add_right(self.new)
        self.bin_label.hide()
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(self.list, 1)
        both.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addLayout(both, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.pages.shown.connect(self._choose_first)
        self.list.leave_bin.clicked.connect(self._leave_bin)
        self.new.clicked.connect(self._begin_new)
        self.bin_label.clicked.connect(self._print_bin)
        self.card.change_wanted.connect(self._begin_change)
        self.card.move_wanted.connect(self._begin_move)
        for form in (self.form, self.move_form):
            form.given_up.connect(self._show_card)
        self.form.kept.connect(self.show_part)
        self.move_form.moved.connect(self.show_part)

    def refresh(self) -> None:
        """Read list and card again; what is being typed stays."""
        self.list.refresh()
        self.card.refresh()

    def search_for(self, text: str) -> None:
        """Search for what was typed in the top bar."""
        self.list.search_for(text)

    def show_part(self, part_id: int) -> None:
        """Open a part's card."""
        self.card.show_part(part_id)
        self.side.setCurrentWidget(self.card)
        self.list.table.choose_key(part_id)

    def take_scan(self, text: str) -> bool:
        """Open the part or the bin whose label was scanned; in a form a bin label fills its field."""
        code = scan_code(text)
        if code is None or code.kind not in {ScanKind.PART, ScanKind.BIN}:
            return False
        form = self.side.currentWidget()
        if form is self.form and self.form.home.take_label(code):
            return True
        if form is self.move_form and self.move_form.target.take_label(code):
            return True
        if code.kind is ScanKind.BIN:
            self._desk.runner.ask(bin_facts, code.number, then=self._open_bin)
        else:
            self._desk.runner.ask(part_in_stock, code.number, then=self._open_part)
        return True

    def _choose_first(self) -> None:
        if self.side.currentWidget() is self.nothing:
            self.list.table.choose_first()

    def _open_part(self, part: PartInStock | None) -> None:
        if part is None:
            self._desk.messages.refuse(UnknownPart())
            return
        self.list.search_for(part.number)
        self.show_part(part.part_id)

    def _open_bin(self, place: BinFacts) -> None:
        self._bin = place
        self.bin_label.show()
        self.list.show_bin(place.bin_id, place.code)

    def _leave_bin(self) -> None:
        self._bin = None
        self.bin_label.hide()

    def _print_bin(self) -> None:
        if self._bin is not None:
            self._desk.printing.preview(bin_label_paper(self._bin.bin_id, self._bin.code))

    def _choose(self, row: PartInStock | None) -> None:
        if row is not None:
            self.show_part(row.part_id)

    def _show_card(self) -> None:
        self.side.setCurrentWidget(self.card if self.card.facts is not None else self.nothing)

    def _begin_new(self) -> None:
        self.side.setCurrentWidget(self.form)
        self.form.begin_new()

    def _begin_change(self, facts: StockCardFacts) -> None:
        self.side.setCurrentWidget(self.form)
        self.form.change(facts)

    def _begin_move(self, facts: StockCardFacts) -> None:
        self.side.setCurrentWidget(self.move_form)
        self.move_form.begin(facts)
