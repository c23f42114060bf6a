"""Goods-in: what a supplier delivered goes into its bins and into the ledger, once (R1.5.4d, R2.3.0)."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.parts.lookups_goods_in import known_suppliers
from aftersales_desktop.domain.parts.lookups_stock import PartInStock, part_in_stock
from aftersales_desktop.domain.parts.lookups_stock_card import BinFacts, bin_facts
from aftersales_desktop.domain.parts.receive_goods import GoodsReceived, ReceiveGoods, receive_goods
from aftersales_desktop.domain.parts.refusals import UnknownPart
from aftersales_desktop.stations.parts_counter.goods_in_draft import Draft, DraftLine
from aftersales_desktop.stations.parts_counter.goods_in_entry import GoodsInEntry
from aftersales_desktop.stations.parts_counter.goods_in_past import PastDeliveries
from aftersales_desktop.stations.parts_counter.goods_in_tables import draft_table
from aftersales_desktop.stations.parts_counter.stock_bin_field import scan_code
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.scan_code import ScanKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import CodeField, TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.words import translate

NARROW_SIDE, SIDE_WIDTH = 326, 376


class GoodsInPanel(LivePanel):
    """The delivery at the left, past deliveries at the right."""

    topics: ClassVar[frozenset[str]] = frozenset({Topic.PARTS, Topic.STOCK})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.draft = Draft()
        self._last_part = 0
        self._posting = False
        self.heading = Heading(lambda: translate("PartsCounter", "Goods-in"))
        self.supplier = TextField(lambda: translate("PartsCounter", "Supplier"), required=True, longest=120)
        self.note = CodeField(lambda: translate("PartsCounter", "Delivery note"))
        self.entry = GoodsInEntry(desk)
        self.table = draft_table()
        self.take_out = ActionButton(
            lambda: translate("PartsCounter", "Take the line out"), icon_name="mdi6.delete-outline", key="F8"
        )
        self.sum = Label(role="amount")
        self.lines = Label(role="muted")
        self.refusal = RefusalCard()
        self.post = PrimaryButton(
            lambda: translate("PartsCounter", "Post goods-in"),
            icon_name="mdi6.tray-arrow-down",
            key="F9",
            large=True,
        )
        self.past = PastDeliveries(desk)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.setFocusProxy(self.supplier)

    def _lay_out(self) -> None:
        form = Card(lambda: translate("PartsCounter", "This delivery"))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.supplier, 2)
        head.addWidget(self.note, 1)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.take_out)
        foot.addStretch(1)
        foot.addWidget(self.lines)
        foot.addWidget(self.sum)
        foot.addWidget(self.post)
        form.body.addLayout(head)
        form.body.addWidget(self.entry)
        form.body.addWidget(self.table, 1)
        form.body.addWidget(self.refusal)
        form.body.addLayout(foot)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(form, 2)
        self.past.setMinimumWidth(NARROW_SIDE)
        self.past.setMaximumWidth(SIDE_WIDTH)
        both.addWidget(self.past, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addLayout(both, 1)

    def _connect(self) -> None:
        self.entry.entered.connect(self._put)
        self.table.chosen.connect(self._take_up)
        self.take_out.clicked.connect(self._take_out)
        delete = QShortcut(Qt.Key.Key_Delete, self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._take_out)
        self.supplier.changed.connect(self.retranslate)
        self.supplier.edit.returnPressed.connect(self.note.setFocus)
        self.note.edit.returnPressed.connect(self.entry.setFocus)
        self.post.clicked.connect(self._post)
        self.refusal.clause_pressed.connect(self._desk.messages.clause_wanted)

    def refresh(self) -> None:
        """Read what came in again; the delivery being entered stays."""
        self.past.refresh()
        self._desk.runner.ask(known_suppliers, then=self._offer_suppliers, latest="suppliers")

    def take_scan(self, text: str) -> bool:
        """Count one more of a scanned part; a scanned bin takes the part scanned last."""
        code = scan_code(text)
        if code is None or code.kind not in {ScanKind.PART, ScanKind.BIN}:
            return False
        if code.kind is ScanKind.PART:
            self._desk.runner.ask(part_in_stock, code.number, then=self._count)
        else:
            self._desk.runner.ask(bin_facts, code.number, then=self._put_into)
        return True

    def _count(self, part: PartInStock | None) -> None:
        if part is None:
            self._desk.messages.refuse(UnknownPart())
            return
        self._put(self.draft.add_one(part))

    def _put(self, line: DraftLine) -> None:
        self.draft.put(line)
        self._last_part = line.part.part_id
        self.refusal.clear()
        words = translate("PartsCounter", "{part}: {quantity} entered")
        self._desk.messages.said(words.format(part=line.part.name, quantity=line.quantity))
        self._show()

    def _put_into(self, place: BinFacts) -> None:
        line = self.draft.line_of(self._last_part)
        if line is None:
            self.entry.bin.set_text(place.code)
            return
        self.draft.put(replace(line, bin_id=place.bin_id, bin=place.code))
        words = translate("PartsCounter", "{part} goes into bin {bin}")
        self._desk.messages.said(words.format(part=line.part.name, bin=place.code))
        self._show()

    def _take_up(self, line: DraftLine | None) -> None:
        if line is not None:
            self._last_part = line.part.part_id
            self.entry.show_line(line)
        self.retranslate()

    def _take_out(self) -> None:
        line = self.table.chosen_row()
        if line is not None:
            self.draft.take_out(line.part.part_id)
            self.entry.clear()
            self._show()

    def _show(self) -> None:
        self.table.show_rows(tuple(self.draft.lines))
        self.retranslate()

    def _post(self) -> None:
        if self._posting:
            return
        self._posting = True
        self.refusal.clear()
        order = ReceiveGoods(
            supplier=self.supplier.text(), delivery_note=self.note.text(), lines=self.draft.received()
        )
        self._desk.runner.do(receive_goods, order, then=self._posted, refused=self._refused)

    def _posted(self, done: GoodsReceived) -> None:
        self._posting = False
        self.draft = Draft()
        self._last_part = 0
        self.entry.clear()
        self.supplier.clear()
        self.note.clear()
        self._show()
        self.past.choose(done.goods_in_id)
        words = translate("PartsCounter", "{slip}: {n} lines are in stock")
        self._desk.messages.said(words.format(slip=done.shown_number, n=done.lines))
        self.supplier.setFocus()

    def _refused(self, refusal: Refusal) -> None:
        self._posting = False
        self.refusal.show_refusal(refusal)

    def _offer_suppliers(self, names: tuple[str, ...]) -> None:
        completer = QCompleter(list(names), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.supplier.edit.setCompleter(completer)

    def retranslate(self) -> None:
        """Set sums and what still blocks posting again."""
        lines = translate("PartsCounter", "{n} lines, in all")
        self.lines.setText(lines.format(n=len(self.draft.lines)))
        self.sum.setText(str(self.draft.amount))
        self.post.blocked(self._missing())
        self.take_out.button.setEnabled(self.table.chosen_row() is not None)

    def _missing(self) -> str:
        if not self.draft.lines:
            return translate("PartsCounter", "Nothing entered yet")
        if self.draft.without_bin:
            return translate("PartsCounter", "A line has no bin")
        if not self.supplier.text():
            return translate("PartsCounter", "No supplier named")
        return ""
