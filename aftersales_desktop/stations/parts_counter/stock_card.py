"""One part's stock card: figures, bins, ledger, reservations, and what may be done with it (R2.3.0)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.parts.lookups_stock_card import (
    LEDGER_PAGE,
    KeptRow,
    LedgerRow,
    LedgerView,
    StockCardFacts,
    ledger_page,
    stock_card,
)
from aftersales_desktop.domain.parts.release_reservation import (
    ReleaseReservation,
    ReservationReleased,
    release_reservation,
)
from aftersales_desktop.stations.parts_counter.stock_ledger import kept_table, ledger_table
from aftersales_desktop.stations.parts_counter.stock_papers import bin_label_paper, part_label_paper
from aftersales_desktop.widgets.buttons import ActionButton, plain_button
from aftersales_desktop.widgets.cards import Card, Divider, clear_layout
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.segments import FilterChips, Segments
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

MOST_BINS = 4


class StockCardView(Card):
    """What is known of a part and what moved it.

    Signals:
        change_wanted: The facts of the part that shall be changed.
        move_wanted: The facts of the part that shall be carried to another bin.
    """

    change_wanted = Signal(object)
    move_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(None, parent)
        self._desk = desk
        self._part_id = 0
        self.facts: StockCardFacts | None = None
        self.name = ElidedLabel(role="section")
        self.number = ElidedLabel(role="muted")
        self.figures = {key: Label(role="large") for key in ("on_hand", "kept", "free", "minimum")}
        self._figure_names = {key: Label(role="small") for key in self.figures}
        self.money = ElidedLabel(role="muted")
        self._bins = QVBoxLayout()
        self.change = ActionButton(lambda: translate("PartsCounter", "Change"), key="F3")
        self.move_bin = ActionButton(lambda: translate("PartsCounter", "Move"), key="F4")
        self.label = ActionButton(lambda: translate("PartsCounter", "Label"), key="Ctrl+P")
        self.lists = Segments(
            (
                ("ledger", lambda: translate("PartsCounter", "Ledger")),
                ("kept", lambda: translate("PartsCounter", "Kept")),
            )
        )
        self.directions = FilterChips(
            (
                (LedgerView.ALL, lambda: translate("PartsCounter", "All")),
                (LedgerView.IN, lambda: translate("PartsCounter", "In")),
                (LedgerView.OUT, lambda: translate("PartsCounter", "Out")),
            )
        )
        self.ledger = ledger_table(desk.now)
        self.pages = PagedRows(desk, self.ledger, ledger_page, self._ledger_wish, page=LEDGER_PAGE)
        self.moved = ElidedLabel(role="small")
        self.kept = kept_table()
        self.release = ActionButton(
            lambda: translate("PartsCounter", "Let go of it"),
            icon_name="mdi6.lock-open-variant-outline",
            compact=True,
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        figures = QGridLayout()
        for place, key in enumerate(self.figures):
            figures.addWidget(self._figure_names[key], 0, place)
            figures.addWidget(self.figures[key], 1, place)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.change, self.move_bin, self.label):
            buttons.addWidget(button, 1, Qt.AlignmentFlag.AlignTop)
        switch = QHBoxLayout()
        switch.addWidget(self.lists)
        switch.addStretch(1)
        switch.addWidget(self.directions)
        switch.addWidget(self.release)
        self._bins.setSpacing(2)
        self.body.addWidget(self.name)
        self.body.addWidget(self.number)
        self.body.addLayout(figures)
        self.body.addWidget(self.money)
        self.body.addLayout(buttons)
        self.body.addWidget(Divider())
        self.body.addLayout(self._bins)
        self.body.addLayout(switch)
        self.body.addWidget(self.ledger, 1)
        self.body.addWidget(self.moved)
        self.body.addWidget(self.kept, 1)
        self._show_list()

    def _connect(self) -> None:
        self.change.clicked.connect(lambda: self.change_wanted.emit(self.facts))
        self.move_bin.clicked.connect(lambda: self.move_wanted.emit(self.facts))
        self.label.clicked.connect(self._print_label)
        self.lists.chosen.connect(self._show_list)
        self.kept.chosen.connect(self._show_list)
        self.ledger.chosen.connect(self._show_movement)
        self.release.clicked.connect(self._release)
        self.directions.chosen.connect(self.pages.begin)

    def show_part(self, part_id: int) -> None:
        """Open a part's card."""
        if part_id != self._part_id:
            self.ledger.scrollToTop()
        self._part_id = part_id
        self.refresh()

    def refresh(self) -> None:
        """Read the card again."""
        if not self._part_id:
            return
        self._desk.runner.ask(stock_card, self._part_id, then=self._show, latest="stock card")
        self.pages.refresh()

    def _show(self, facts: StockCardFacts) -> None:
        self.facts = facts
        self.retranslate()
        self.kept.show_rows(facts.kept)
        self.lists.set_counts({"kept": len(facts.kept)})
        self._show_list()
        self._show_bins(facts)

    def _show_bins(self, facts: StockCardFacts) -> None:
        clear_layout(self._bins)
        for place in facts.bins[:MOST_BINS]:
            self._bins.addWidget(
                self._bin_row(place.bin_id, place.code, f"{place.on_hand} {facts.part.unit}")
            )
        home = facts.part.home_bin_id
        if not facts.bins and home is not None:
            empty = translate("PartsCounter", "empty")
            self._bins.addWidget(self._bin_row(home, facts.part.home_bin, empty))
        self.move_bin.blocked("" if facts.bins else translate("PartsCounter", "Nothing there"))

    def _bin_row(self, bin_id: int, code: str, quantity: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(code, role="strong"))
        line.addWidget(Label(quantity, role="muted"))
        line.addStretch(1)
        button = plain_button(translate("PartsCounter", "Bin label"), kind="link", compact=True)
        button.setObjectName(f"bin_label_{code}")
        button.clicked.connect(lambda: self._desk.printing.preview(bin_label_paper(bin_id, code)))
        line.addWidget(button)
        return row

    def _show_list(self) -> None:
        kept = self.lists.chosen_key() == "kept"
        self.ledger.setVisible(not kept)
        self.moved.setVisible(not kept)
        self.directions.setVisible(not kept)
        self.kept.setVisible(kept)
        self.release.setVisible(kept and self.kept.chosen_row() is not None)

    def _show_movement(self, row: LedgerRow | None) -> None:
        """Say on which paper, for which order, in which bin and at what cost the chosen line moved."""
        facts = (row.document, row.order, row.bin, str(row.unit_cost)) if row is not None else ()
        self.moved.setText("  ·  ".join(filter(None, facts)))

    def _ledger_wish(self, after: LedgerRow | None, limit: int) -> tuple[object, ...]:
        last = after.movement_id if after is not None else None
        return self._part_id, last, limit, LedgerView(self.directions.chosen_key())

    def _print_label(self) -> None:
        if self.facts is not None:
            part = self.facts.part
            self._desk.printing.preview(part_label_paper((part.part_id,), part.number))

    def _release(self) -> None:
        row: KeptRow | None = self.kept.chosen_row()
        if row is not None:
            order = ReleaseReservation(line_id=row.line_id)
            self._desk.runner.do(release_reservation, order, then=self._released)

    def _released(self, done: ReservationReleased) -> None:
        words = translate("PartsCounter", "{quantity} × {part} is free again")
        self._desk.messages.said(words.format(quantity=done.quantity, part=done.part))

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        facts = self.__dict__.get("facts")
        if facts is None:
            return
        names = {
            "on_hand": translate("PartsCounter", "On hand"),
            "kept": translate("PartsCounter", "Kept"),
            "free": translate("PartsCounter", "Free"),
            "minimum": translate("PartsCounter", "Minimum"),
        }
        part = facts.part
        for key, label in self._figure_names.items():
            label.setText(names[key])
        self.name.setText(part.name)
        kind = translate("Words", part.part_class.value)
        gone = "" if part.active else f"  ·  {translate('PartsCounter', 'Not carried')}"
        self.number.setText(f"{part.number}  ·  {kind}{gone}")
        low = Tone.BAD if not part.on_hand else Tone.WARN if part.below_minimum else Tone.TEXT
        self.figures["on_hand"].say(f"{part.on_hand} {part.unit}", low)
        self.figures["kept"].setText(str(part.reserved))
        self.figures["free"].setText(str(part.free))
        self.figures["minimum"].setText(str(part.minimum))
        words = translate("PartsCounter", "Price {price}  ·  cost {cost}")
        self.money.setText(words.format(price=part.price, cost=part.cost))
        self._show_bins(facts)
