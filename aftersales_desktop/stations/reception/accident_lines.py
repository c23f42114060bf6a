"""The lines of an accident quotation: price and cost typed in place, the margin reckoned while one types."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from aftersales_desktop.domain.accident_cars.enter_line_cost import EnterLineCost, enter_line_cost
from aftersales_desktop.domain.accident_cars.lookups import QuotationPage, QuotedLine
from aftersales_desktop.domain.accident_cars.margin import Margin
from aftersales_desktop.domain.accident_cars.quotation import CostKind
from aftersales_desktop.domain.work_orders.change_line import ChangeLine, change_line
from aftersales_desktop.domain.work_orders.order_state import Payer
from aftersales_desktop.stations.reception.accident_look import kind_words, margin_text
from aftersales_desktop.stations.reception.line_entry import yuan
from aftersales_desktop.values.money import Money, NotAnAmount, total
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.widgets.buttons import plain_button
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.labels import ElidedLabel, Label, set_tip
from aftersales_desktop.widgets.scan_field import CodeEdit
from aftersales_desktop.widgets.theme import set_look
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

NAME, KIND, QUANTITY, PRICE, COST, MARGIN = range(6)
NOT_PARTS = (CostKind.LABOUR, CostKind.PAINT, CostKind.OUTSIDE)
EDIT_WIDTH = 92


class AmountEdit(CodeEdit):
    """An amount in a row of amounts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(EDIT_WIDTH)
        self.textChanged.connect(self._look)

    def money(self) -> Money | None:
        """The amount typed; None while it is empty or none."""
        try:
            return Money.of(self.text()) if self.text().strip() else None
        except NotAnAmount:
            return None

    def show_money(self, money: Money | None) -> None:
        """Show an amount, unless somebody is typing one."""
        if not self.hasFocus():
            self.setText("" if money is None else yuan(money))

    def _look(self) -> None:
        wrong = bool(self.text().strip()) and self.money() is None
        set_look(self, "state", Tone.BAD if wrong else "")


class LineEditors:
    """What stands in one row of the grid."""

    def __init__(self, line: QuotedLine) -> None:
        self.line = line
        self.kind: CostKind = line.kind
        self.name = ElidedLabel(role="strong")
        self.button: QPushButton = plain_button(kind="flat", compact=True)
        self.quantity = Label(role="muted")
        self.price, self.cost = AmountEdit(), AmountEdit()
        self.margin = Label(role="strong")
        self.margin.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def widgets(self) -> tuple[QWidget, ...]:
        """The row's widgets by column."""
        return (self.name, self.button, self.quantity, self.price, self.cost, self.margin)

    def income(self) -> Money:
        """What the customer pays at the price typed."""
        price = self.price.money() or Money.ZERO
        return price.times(self.line.quantity) if self.line.payer is Payer.CUSTOMER else Money.ZERO

    def costs(self) -> Money | None:
        """What the line costs at the cost typed; None while it is unknown."""
        cost = self.cost.money()
        return None if cost is None else cost.times(self.line.quantity)


class AccidentLines(QWidget):
    """One row a line, heads above; whatever is typed counts at once and is stored when the field is left.

    Signals:
        reckoned: The margin with what is typed now; None while a cost is unknown.
        refused: Why a price or a cost was not taken.
    """

    reckoned = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.page: QuotationPage | None = None
        self.rows: dict[int, LineEditors] = {}
        self._heads = [Label(role="field") for _ in range(6)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(NAME, 1)
        for column, head in enumerate(self._heads):
            side = Qt.AlignmentFlag.AlignRight if column > QUANTITY else Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(head, 0, column, side)

    def show_page(self, page: QuotationPage) -> None:
        """Show the lines; an amount being typed is left alone."""
        same = self.page is not None and [line.line_id for line in page.lines] == list(self.rows)
        self.page = page
        if not same:
            self._lay_out_anew()
        for line in page.lines:
            row = self.rows[line.line_id]
            row.line, row.kind = line, line.kind
            row.price.show_money(line.unit_price)
            row.cost.show_money(line.unit_cost)
            for edit in (row.price, row.cost):
                edit.setReadOnly(page.closed)
            row.button.setEnabled(not (page.closed or line.is_part))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again and reckon."""
        words = (
            translate("Reception", "Item"),
            "",
            translate("Reception", "Quantity"),
            translate("Reception", "Unit price"),
            translate("Reception", "Unit cost"),
            translate("Reception", "Margin"),
        )
        for head, word in zip(self._heads, words, strict=True):
            head.setText(word)
        for row in self.rows.values():
            row.name.setText(row.line.description)
            row.quantity.setText(f"{row.line.quantity} {row.line.unit}".strip())
            row.button.setText(kind_words(row.kind))
            set_tip(row.button, "" if row.line.is_part else translate("Reception", "Another kind"))
            row.price.setAccessibleName(f"{row.line.description} {words[PRICE]}")
            row.cost.setAccessibleName(f"{row.line.description} {words[COST]}")
            row.cost.setPlaceholderText(translate("Reception", "missing"))
        self._reckon()

    def store(self) -> None:
        """Store every amount that differs from what is stored."""
        for row in self.rows.values():
            self._store_price(row)
            self._store_cost(row)

    def _lay_out_anew(self) -> None:
        for row in self.rows.values():
            for widget in row.widgets():
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        lines = self.page.lines if self.page is not None else ()
        self.rows = {line.line_id: LineEditors(line) for line in lines}
        for place, row in enumerate(self.rows.values(), start=1):
            for column, widget in enumerate(row.widgets()):
                self._grid.addWidget(widget, place, column)
            for edit in (row.price, row.cost):
                edit.textEdited.connect(self._reckon)
            row.price.editingFinished.connect(partial(self._store_price, row))
            row.cost.editingFinished.connect(partial(self._store_cost, row))
            row.button.clicked.connect(partial(self._next_kind, row))

    def _reckon(self) -> None:
        """Tell the margins with what is typed."""
        tax = self.page.tax if self.page is not None else 0
        threshold = self.page.threshold if self.page is not None else 0
        for row in self.rows.values():
            cost = row.costs()
            margin = None if cost is None else Margin(income=row.income(), cost=cost, tax=tax)
            row.margin.setText(margin_text(margin.hundredths if margin is not None else None))
            low = margin is not None and not margin.reaches(threshold)
            row.margin.set_tone(Tone.MUTED if margin is None else Tone.WARN if low else Tone.TEXT)
        costs = [row.costs() for row in self.rows.values()]
        known = [cost for cost in costs if cost is not None]
        if not costs or len(known) < len(costs):
            self.reckoned.emit(None)
            return
        income = total([row.income() for row in self.rows.values()])
        self.reckoned.emit(Margin(income=income, cost=total(known), tax=tax))

    def _next_kind(self, row: LineEditors) -> None:
        """Labour becomes paint, paint outside work, outside work labour."""
        place = NOT_PARTS.index(row.kind) if row.kind in NOT_PARTS else -1
        row.kind = NOT_PARTS[(place + 1) % len(NOT_PARTS)]
        row.button.setText(kind_words(row.kind))
        self._store_cost(row)

    def _store_cost(self, row: LineEditors) -> None:
        cost = row.cost.money()
        same = cost == row.line.unit_cost and row.kind is row.line.kind
        if self.page is None or cost is None or same:
            return
        command = EnterLineCost(
            order_id=self.page.row.order_id, line_id=row.line.line_id, kind=row.kind, unit_cost=cost
        )
        self.desk.runner.do(enter_line_cost, command, refused=self.refused.emit)

    def _store_price(self, row: LineEditors) -> None:
        price = row.price.money()
        if self.page is None or price is None or price == row.line.unit_price:
            return
        line = row.line
        command = ChangeLine(
            order_id=self.page.row.order_id,
            line_id=line.line_id,
            description=line.description,
            quantity=Quantity(line.quantity.thousandths),
            unit_price=price,
            payer=line.payer,
        )
        self.desk.runner.do(change_line, command, refused=self.refused.emit)
