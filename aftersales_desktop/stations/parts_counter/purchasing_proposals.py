"""What should be ordered, and the order being written to one supplier (R2.3.10c)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.parts.lookups_stock import PartInStock, parts_matching
from aftersales_desktop.domain.parts.refusals import UnknownPart
from aftersales_desktop.domain.purchasing.collect_quotes import (
    BeginSelfPurchase,
    SelfPurchaseBegun,
    begin_self_purchase,
)
from aftersales_desktop.domain.purchasing.lookups import SupplierRow, suppliers
from aftersales_desktop.domain.purchasing.lookups_proposals import Proposal, purchase_proposals
from aftersales_desktop.domain.purchasing.order_parts import OrderParts, PartsOrdered, WantedPart, order_parts
from aftersales_desktop.stations.parts_counter.purchasing_tables import (
    DraftLine,
    draft_table,
    proposals_table,
)
from aftersales_desktop.values.money import total
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField, DayField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import CodeField, MoneyField, NumberField, TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.side_width import give_way
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH, SMALL_SIDE = 400, 360
USUAL_DAYS = timedelta(days=3)
ONE = Quantity.of(1)


class ProposalsView(QWidget):
    """Proposals at the left, the order at the right.

    Signals:
        quotes_wanted: Id of the self-purchase begun for a proposal.
        ordered: Something was ordered.
    """

    quotes_wanted = Signal(int)
    ordered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lines: dict[tuple[int, int], DraftLine] = {}
        self.table = proposals_table()
        self.why = RefusalCard()
        self.take = ActionButton(
            lambda: translate("PartsCounter", "Take into the order"), icon_name="mdi6.cart-plus", key="F1"
        )
        self.quotes = ActionButton(
            lambda: translate("PartsCounter", "Compare quotes"), icon_name="mdi6.scale-balance", key="F4"
        )
        self.supplier = ChoiceField(lambda: translate("PartsCounter", "Supplier"), required=True)
        self.expected = DayField(lambda: translate("PartsCounter", "Expected"), required=True)
        self.part = CodeField(lambda: translate("PartsCounter", "Part number"))
        self.quantity = NumberField(lambda: translate("PartsCounter", "Quantity"))
        self.cost = MoneyField(lambda: translate("PartsCounter", "Unit cost"))
        self.draft = draft_table()
        self.put = ActionButton(
            lambda: translate("PartsCounter", "Enter"), icon_name="mdi6.keyboard-return", kind="soft"
        )
        self.drop = ActionButton(
            lambda: translate("PartsCounter", "Take the line out"), icon_name="mdi6.delete-outline", key="F8"
        )
        self.reason = TextField(lambda: translate("PartsCounter", "Why it is bought without need"))
        self.sum = Label(role="amount")
        self.refusal = RefusalCard()
        self.order = PrimaryButton(
            lambda: translate("PartsCounter", "Place the order"),
            icon_name="mdi6.send-outline",
            key="F9",
            large=True,
        )
        self._lay_out()
        self._connect()
        self.expected.set_day(desk.today() + USUAL_DAYS)

    def _lay_out(self) -> None:
        listed = Card(lambda: translate("PartsCounter", "To be ordered"))
        listed.body.addWidget(self.table, 1)
        listed.body.addWidget(self.why)
        acts = QHBoxLayout()
        acts.addWidget(self.take)
        acts.addWidget(self.quotes)
        acts.addStretch(1)
        listed.body.addLayout(acts)
        both = QHBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(14)
        both.addWidget(listed, 1)
        side = QVBoxLayout()
        side.addWidget(self._form())
        both.addLayout(side)

    def _form(self) -> Card:
        form = Card(lambda: translate("PartsCounter", "This order"))
        give_way(form, SIDE_WIDTH, SMALL_SIDE)
        for fields in ((self.supplier, self.expected), (self.part, self.quantity, self.cost)):
            row = QHBoxLayout()
            row.setSpacing(10)
            for field in fields:
                row.addWidget(field, 2 if field in (self.supplier, self.part) else 1)
            form.body.addLayout(row)
        edits = QHBoxLayout()
        edits.addWidget(self.put)
        edits.addStretch(1)
        edits.addWidget(self.drop)
        form.body.addLayout(edits)
        form.body.addWidget(self.draft, 1)
        form.body.addWidget(self.reason)
        form.body.addWidget(self.refusal)
        foot = QHBoxLayout()
        foot.addWidget(self.sum)
        foot.addStretch(1)
        foot.addWidget(self.order)
        form.body.addLayout(foot)
        return form

    def _connect(self) -> None:
        self.table.chosen.connect(self._look_at)
        self.table.opened.connect(lambda _row: self._take())
        self.take.clicked.connect(self._take)
        self.quotes.clicked.connect(self._begin_quotes)
        self.draft.chosen.connect(self._take_up)
        self.put.clicked.connect(self._put)
        for field in (self.part, self.quantity, self.cost):
            field.edit.returnPressed.connect(self._put)
        self.drop.clicked.connect(self._drop)
        self.supplier.changed.connect(self.retranslate)
        self.order.clicked.connect(self._order)
        for card in (self.why, self.refusal):
            card.clause_pressed.connect(self._desk.messages.clause_wanted)

    def refresh(self) -> None:
        """Read proposals and suppliers again; the order being written stays."""
        self._desk.runner.ask(purchase_proposals, then=self._proposed, latest="proposals")
        self._desk.runner.ask(suppliers, then=self._offer, latest="suppliers to order from")

    def _proposed(self, rows: tuple[Proposal, ...]) -> None:
        self.table.show_rows(rows)
        self.table.choose_first()
        self._look_at(self.table.chosen_row())

    def _offer(self, rows: tuple[SupplierRow, ...]) -> None:
        self.supplier.set_options([(str(row.supplier_id), _named(row.name)) for row in rows])
        self.retranslate()

    def _look_at(self, row: Proposal | None) -> None:
        self.why.clear()
        if row is not None and row.refusal is not None:
            self.why.show_refusal(row.refusal)
        self.retranslate()

    def _take(self) -> None:
        """Put the chosen proposal on the order; the supplier it came from last is proposed."""
        row = self.table.chosen_row()
        if row is None or row.refusal is not None:
            return
        line = DraftLine(
            row.part_id,
            row.part_number,
            row.name,
            row.quantity,
            row.unit_cost,
            row.order_line_id,
            row.plate,
        )
        if not self._lines and row.supplier_id is not None:
            self.supplier.choose(str(row.supplier_id))
        self._lines[line.key] = line
        self._show()
        self.draft.choose_key(line.key)

    def _take_up(self, line: DraftLine | None) -> None:
        if line is not None:
            self.part.set_text(line.part_number)
            self.quantity.set_quantity(line.quantity)
            self.cost.set_money(line.unit_cost)
        self.retranslate()

    def _put(self) -> None:
        """Change the chosen line, or enter another part by its number."""
        self.refusal.clear()
        chosen = self.draft.chosen_row()
        if chosen is not None and chosen.part_number == self.part.text():
            self._write(chosen)
        elif self.part.text():
            self._desk.runner.ask(parts_matching, self.part.text(), then=self._found, latest="part to order")

    def _found(self, parts: tuple[PartInStock, ...]) -> None:
        if not parts:
            self.refusal.show_refusal(UnknownPart())
            return
        part = parts[0]
        if self.cost.money() is None:
            self.cost.set_money(part.cost)
        self._write(DraftLine(part.part_id, part.number, part.name, ONE, part.cost))

    def _write(self, line: DraftLine) -> None:
        quantity, cost = self.quantity.quantity() or ONE, self.cost.money()
        unit_cost = line.unit_cost if cost is None else cost
        self._lines[line.key] = DraftLine(
            line.part_id, line.part_number, line.name, quantity, unit_cost, line.order_line_id, line.plate
        )
        for field in (self.part, self.quantity, self.cost):
            field.clear()
        self.draft.clearSelection()
        self._show()

    def _drop(self) -> None:
        line = self.draft.chosen_row()
        if line is not None:
            self._lines.pop(line.key, None)
            self._show()

    def _begin_quotes(self) -> None:
        row = self.table.chosen_row()
        if row is not None:
            begin = BeginSelfPurchase(
                part_id=row.part_id, quantity=row.quantity, order_line_id=row.order_line_id
            )
            self._desk.runner.do(begin_self_purchase, begin, then=self._quotes_begun)

    def _quotes_begun(self, done: SelfPurchaseBegun) -> None:
        self.quotes_wanted.emit(done.purchase_id)

    def _order(self) -> None:
        self.refusal.clear()
        command = OrderParts(
            supplier_id=int(self.supplier.key() or 0),
            expected_on=self.expected.day(),
            reason=self.reason.text(),
            lines=tuple(
                WantedPart(
                    part_id=line.part_id,
                    quantity=line.quantity,
                    unit_cost=line.unit_cost,
                    order_line_id=line.order_line_id,
                )
                for line in self._lines.values()
            ),
        )
        self._desk.runner.do(order_parts, command, then=self._ordered, refused=self._refused)

    def _ordered(self, done: PartsOrdered) -> None:
        self._lines = {}
        self.reason.clear()
        self._show()
        words = translate("PartsCounter", "{number}: {n} parts are ordered")
        self._desk.messages.said(words.format(number=done.number, n=done.lines))
        self.ordered.emit()

    def _refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)

    def _show(self) -> None:
        self.draft.show_rows(tuple(self._lines.values()))
        self.retranslate()

    def retranslate(self) -> None:
        """Set the sum, and what still blocks each button."""
        row = self.table.chosen_row()
        nothing = translate("PartsCounter", "Choose a part in the list first")
        forbidden = translate("PartsCounter", "The refusal below the list says what is missing")
        locked = row is not None and row.refusal is not None
        self.take.blocked(nothing if row is None else forbidden if locked else "")
        self.quotes.blocked(nothing if row is None else "")
        self.drop.button.setEnabled(self.draft.chosen_row() is not None)
        self.sum.setText(str(total([line.amount for line in self._lines.values()])))
        missing = bool(self._lines) and not self.supplier.key()
        self.order.blocked(translate("PartsCounter", "Choose the supplier") if missing else "")
        if not self._lines:
            # The empty list above says it already; a beginning is no mistake.
            self.order.button.setEnabled(False)


def _named(name: str) -> Callable[[], str]:
    """Say a name in every language alike."""
    return lambda: name
