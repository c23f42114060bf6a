"""Internal use: consumables for sales, on after-sales' cost, within ceilings (R2.3.12, T35)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.domain.internal_use.internal_use_order import InternalUseState
from aftersales_desktop.domain.internal_use.lookups import (
    PAGE,
    Consumable,
    InternalUseRow,
    consumption,
    internal_use_page,
)
from aftersales_desktop.domain.internal_use.watch_consumption import CeilingSet, SetCeiling, set_ceiling
from aftersales_desktop.stations.parts_counter.internal_use_card import InternalUseCard
from aftersales_desktop.stations.parts_counter.internal_use_form import InternalUseForm
from aftersales_desktop.stations.parts_counter.internal_use_tables import consumption_table, orders_table
from aftersales_desktop.values.money import total
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.choice_fields import DayField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import NumberField
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.side_width import give_way
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH, SMALL_SIDE = 380, 320
ORDERS, MONTH = ("orders", "month")
ANY_STATE: frozenset[InternalUseState] = frozenset()
BELOW_ZERO = Quantity.of(-1)


class InternalUsePanel(LivePanel):
    """Orders with a new one or the chosen one at the right; or the month's consumption."""

    topics: ClassVar[frozenset[str]] = frozenset({Topic.INTERNAL_USE, Topic.STOCK})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.heading = Heading(lambda: translate("PartsCounter", "Internal use"))
        self.which = Segments(
            (
                (ORDERS, lambda: translate("PartsCounter", "Orders")),
                (MONTH, lambda: translate("PartsCounter", "Consumption of a month")),
            )
        )
        self.table = orders_table(desk.now)
        self.pages = PagedRows(desk, self.table, internal_use_page, self._wish, page=PAGE)
        self.card = InternalUseCard(desk)
        self.form = InternalUseForm(desk)
        self.new = ActionButton(
            lambda: translate("PartsCounter", "New order"), icon_name="mdi6.plus", key="F2"
        )
        self.report = Card(lambda: translate("PartsCounter", "Used against its ceiling"))
        self.month = DayField(lambda: translate("PartsCounter", "Month"))
        self.used = consumption_table()
        self.ceiling = NumberField(lambda: translate("PartsCounter", "Monthly ceiling"))
        self.set = ActionButton(
            lambda: translate("PartsCounter", "Set the ceiling"), icon_name="mdi6.arrow-collapse-up", key="F7"
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.which.choose(ORDERS)
        self.month.set_day(desk.today())
        self.retranslate()

    def _lay_out(self) -> None:
        self.heading.add_right(self.which)
        listed = Card(lambda: translate("PartsCounter", "Internal-use orders"))
        listed.title_row.addWidget(self.new)
        listed.body.addWidget(self.table)
        side = QWidget()
        give_way(side, SIDE_WIDTH, SMALL_SIDE)
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.form)
        beside.addWidget(self.card)
        beside.addStretch(1)
        orders = QWidget()
        row = QHBoxLayout(orders)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(listed, 1)
        row.addWidget(side)
        self._lay_out_report()
        self._stack.addWidget(orders)
        self._stack.addWidget(self.report)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self._stack, 1)

    def _lay_out_report(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.month)
        foot.addStretch(1)
        foot.addWidget(self.ceiling)
        button = QVBoxLayout()
        button.addStretch(1)
        button.addWidget(self.set)
        foot.addLayout(button)
        self.report.body.addWidget(self.used, 1)
        self.report.body.addLayout(foot)

    def _connect(self) -> None:
        self.which.chosen.connect(self._turn_to)
        self.table.chosen.connect(self._show)
        self.pages.shown.connect(self._shown)
        self.form.opened.connect(self.show_order)
        self.card.changed.connect(self.refresh)
        self.new.clicked.connect(self._begin)
        self.month.changed.connect(self.refresh)
        self.used.chosen.connect(lambda _row: self.retranslate())
        self.set.clicked.connect(self._set_ceiling)

    def show_order(self, order_id: int) -> None:
        """Choose an order."""
        self.which.choose(ORDERS)
        self._stack.setCurrentIndex(0)
        self.pages.begin_at(order_id)

    def refresh(self) -> None:
        """Read the page in front again."""
        if self._stack.currentIndex() == 0:
            self.pages.refresh()
            self.form.refresh()
        else:
            self._desk.runner.ask(consumption, self.month.day(), then=self._report, latest="consumption")

    def _turn_to(self, key: str) -> None:
        self._stack.setCurrentIndex(0 if key == ORDERS else 1)
        self.refresh()

    def _wish(self, after: InternalUseRow | None, limit: int) -> tuple[object, ...]:
        return after.order_id if after is not None else None, limit, ANY_STATE

    def _shown(self) -> None:
        self._show(self.table.chosen_row())

    def _show(self, order: InternalUseRow | None) -> None:
        self.card.show_order(order)
        self.form.setVisible(order is None)

    def _begin(self) -> None:
        self.table.clearSelection()
        self.table.setCurrentIndex(self.table.rows_model.index(-1, 0))
        self._show(None)
        self.form.receiver.setFocus()

    def _report(self, rows: tuple[Consumable, ...]) -> None:
        self.used.show_rows(rows)
        words = translate("PartsCounter", "{month} · {amount} on after-sales' cost")
        day = self.month.day()
        amount = total([row.cost for row in rows])
        self.report.aside.setText(words.format(month=f"{day:%Y/%m}", amount=amount))
        self.retranslate()

    def _set_ceiling(self) -> None:
        row = self.used.chosen_row()
        if row is None:
            return
        quantity = self.ceiling.quantity()
        command = SetCeiling(
            part_id=row.part_id,
            quantity=BELOW_ZERO if quantity is None else quantity,
            effective_from=self.month.day(),
        )
        self._desk.runner.do(set_ceiling, command, then=self._ceiling_set)

    def _ceiling_set(self, done: CeilingSet) -> None:
        words = translate("PartsCounter", "{item}: at most {n} a month from {month} on")
        self._desk.messages.said(
            words.format(item=done.part, n=done.quantity, month=f"{done.effective_from:%Y/%m}")
        )
        self.ceiling.clear()
        self.refresh()

    def retranslate(self) -> None:
        """Say what blocks the ceiling."""
        nothing = translate("PartsCounter", "Choose an item in the list first")
        self.set.blocked("" if self.used.chosen_row() is not None else nothing)
