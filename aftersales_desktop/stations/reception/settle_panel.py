"""Settlement and hand-over: the cars that are ready, the bill, the money, the key (SM1, R7.5.8)."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.lookups_order_list import (
    PAGE,
    OrderQuery,
    OrderRow,
    OrderSort,
    order_list,
)
from aftersales_desktop.domain.work_orders.lookups_order_page import order_page
from aftersales_desktop.domain.work_orders.order_rows import OrderPage
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.stations.reception.bill_table import (
    AFTER_DISCOUNT,
    AMOUNT,
    QUANTITY,
    UNIT_PRICE,
    BillLine,
    bill_columns,
    bill_lines,
)
from aftersales_desktop.stations.reception.hand_over_card import HandOverCard
from aftersales_desktop.stations.reception.line_entry import yuan
from aftersales_desktop.stations.reception.order_look import header_facts
from aftersales_desktop.stations.reception.payment_card import PaymentCard
from aftersales_desktop.stations.reception.settle_discount import DiscountCard
from aftersales_desktop.stations.reception.settle_words import share_words
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.header_strip import HeaderStrip
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.order_look import STATE_LOOK, word
from aftersales_desktop.widgets.order_papers import settlement_paper
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

READY = OrderQuery(
    states=frozenset({OrderState.INSPECTED, OrderState.SETTLED}),
    sort=OrderSort.PROMISED,
    descending=False,
)
LIST_WIDTH, MONEY_WIDTH = 240, 420
SMALL_LIST, SMALL_MONEY, SMALL_BELOW = 234, 288, 1080


def cars_ready(counts: dict[OrderState, int]) -> int:
    """Count the cars that can be settled or handed over."""
    return sum(counts.get(state, 0) for state in READY.states)


class SettlePanel(LivePanel):
    """The ready cars left, the bill in the middle, payment or hand-over at the right.

    Signals:
        clause_pressed: A clause to be read.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.WORK_ORDERS, Topic.STOCK})
    clause_pressed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.order_id: int | None = None
        self.page: OrderPage | None = None
        self.heading = Heading(lambda: translate("Reception", "Settle and hand over"))
        self.preview = ActionButton(
            lambda: translate("Reception", "Preview"), icon_name="mdi6.file-eye-outline", key="F7"
        )
        self.table: RowTable[OrderRow] = RowTable(
            "reception_ready", _ready_columns(), lambda row: row.order_id, row_height=44
        )
        self.search = TextField(
            lambda: translate("Reception", "Search"),
            placeholder_fn=lambda: translate("Reception", "Plate, name or number"),
        )
        self.pages = PagedRows(
            desk, self.table, order_list, self._wish, page=PAGE, rows_of=lambda page: page.rows
        )
        self.pages.search_with(self.search)
        self.strip = HeaderStrip(desk.seat)
        self.bill: RowTable[BillLine] = RowTable(
            "reception_bill", bill_columns(), lambda row: row.line_id, row_height=36
        )
        self.sums = QGridLayout()
        self.labour, self.parts, self.due = Label(), Label(), Label(role="amount")
        self.labour_title, self.parts_title = Label(role="muted"), Label(role="muted")
        self.off, self.off_title = Label(tone=Tone.OK), Label(role="muted")
        self.due_title = Label(role="strong")
        self.discount = DiscountCard(desk)
        self.payment = PaymentCard(desk)
        self.hand_over = HandOverCard(desk)
        self.right = QStackedWidget()
        self.nothing = EmptyState(
            "mdi6.key-outline",
            lambda: translate("Reception", "No car chosen"),
            hint_fn=lambda: translate("Reception", "A car stands here once its final inspection is passed."),
        )
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.heading.add_right(self.preview)
        ready = self.ready = Card(lambda: translate("Reception", "Ready"), margins=12)
        ready.body.addWidget(self.search)
        ready.body.addWidget(self.table)
        self.table.horizontalHeader().hide()
        self.table.set_empty(EmptyState("mdi6.car-off", lambda: translate("Reception", "No car is ready")))
        self._lay_out_money()
        self.middle = QStackedWidget()
        self.middle.addWidget(self.nothing)
        self.middle.addWidget(self._bill_card())
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addWidget(ready)
        columns.addWidget(self.middle, 1)
        columns.addWidget(self.money)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.strip)
        column.addLayout(columns, 1)
        self._show_nothing()

    def _lay_out_money(self) -> None:
        for card in (self.payment, self.hand_over):
            self.right.addWidget(card)
        self.money = QWidget()
        beside = QVBoxLayout(self.money)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(self.discount)
        # One thing at a time: what is due is known once the discount is given or dropped.
        self.discount.writing.connect(self.right.setHidden)
        beside.addWidget(self.right, 1)

    def _bill_card(self) -> Card:
        card = Card(lambda: translate("Reception", "Bill"))
        rows = (
            (self.labour_title, self.labour),
            (self.parts_title, self.parts),
            (self.off_title, self.off),
            (self.due_title, self.due),
        )
        self.sums.setHorizontalSpacing(24)
        self.sums.setColumnStretch(0, 1)
        for place, (title, amount) in enumerate(rows):
            self.sums.addWidget(title, place, 1, Qt.AlignmentFlag.AlignRight)
            self.sums.addWidget(amount, place, 2, Qt.AlignmentFlag.AlignRight)
        card.body.addWidget(self.bill, 1)
        card.body.addLayout(self.sums)
        return card

    def _connect(self) -> None:
        self.table.chosen.connect(self._chosen)
        self.pages.shown.connect(self._choose_ready)
        self.preview.clicked.connect(self._preview)
        for card in (self.discount, self.payment, self.hand_over):
            card.clause_pressed.connect(self.clause_pressed)

    def refresh(self) -> None:
        """Show the ready cars and the bill as they are now."""
        self.pages.refresh()
        self._ask_order()

    def show_order(self, order_id: int) -> None:
        """Show the bill of an order."""
        self.order_id = order_id
        self.table.choose_key(order_id)
        self._ask_order()

    def _fit_bill(self) -> None:
        """Let nothing be cut on a small screen: while money is taken the bill keeps to item and amount."""
        small = self.width() < SMALL_BELOW
        paying = self.page is None or self.page.state is not OrderState.SETTLED
        discounted = self.page is not None and bool(self.page.taken_off.fen)
        self.ready.setFixedWidth(SMALL_LIST if small else LIST_WIDTH)
        self.money.setFixedWidth(SMALL_MONEY if small and not paying else MONEY_WIDTH)
        hidden = {
            QUANTITY: small and paying,
            UNIT_PRICE: small and (paying or discounted),
            AMOUNT: small and paying and discounted,
            AFTER_DISCOUNT: not discounted,
        }
        for column, gone in hidden.items():
            self.bill.setColumnHidden(column, gone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bill()

    def retranslate(self) -> None:
        """Set every word again."""
        self.labour_title.setText(translate("Reception", "Labour"))
        self.parts_title.setText(translate("Reception", "Parts"))
        self.due_title.setText(translate("Reception", "Due"))
        page = self.page
        if page is None:
            return
        self.strip.show_order(header_facts(page), self.desk.now())
        self.labour.setText(yuan(page.owed_labour))
        self.parts.setText(yuan(page.owed_parts))
        given = page.discount
        for part in (self.off_title, self.off):
            part.setVisible(bool(page.taken_off.fen))
        if given is not None:
            title = translate("Reception", "Discount, {share}").format(share=share_words(given.share))
            self.off_title.setText(title)
            self.off.setText(f"−{yuan(page.taken_off)}")
        if page.state is OrderState.SETTLED:
            self.due_title.setText(translate("Reception", "Settled"))
        self.due.setText(translate("Reception", "{amount} yuan").format(amount=yuan(page.owed)))

    def _wish(self, after: OrderRow | None, limit: int) -> tuple[object, ...]:
        return (replace(READY, text=self.search.text(), after=after, limit=limit),)

    def _choose_ready(self) -> None:
        rows = self.table.rows()
        if self.order_id is not None:
            self.table.choose_key(self.order_id)
        elif rows:
            self.table.choose_key(rows[0].order_id)

    def _chosen(self, row: OrderRow | None) -> None:
        if row is not None and row.order_id != self.order_id:
            self.order_id = row.order_id
            self._ask_order()

    def _ask_order(self) -> None:
        if self.order_id is not None:
            self.desk.runner.ask(order_page, self.order_id, then=self._show_order, latest="bill")

    def _show_order(self, page: OrderPage) -> None:
        """Show bill and money; a car that has left makes room for the next."""
        if page.state not in READY.states:
            self.order_id = None
            self._show_nothing()
            return
        self.page = page
        self.bill.show_rows(bill_lines(page))
        self._fit_bill()
        settled = page.state is OrderState.SETTLED
        if settled:
            self.hand_over.show_order(page)
        else:
            self.payment.show_order(page)
        self.right.setCurrentWidget(self.hand_over if settled else self.payment)
        self.discount.show_order(page)
        for part in (self.strip, self.money, self.preview):
            part.show()
        self.middle.setCurrentIndex(1)
        self.retranslate()

    def _show_nothing(self) -> None:
        self.page = None
        for part in (self.strip, self.money, self.preview):
            part.hide()
        self.middle.setCurrentIndex(0)

    def _preview(self) -> None:
        if self.page is not None:
            self.desk.printing.preview(settlement_paper(self.page.order_id, self.page.number))


def _ready_columns() -> tuple[Column[OrderRow], ...]:
    return (
        Column("plate", _no_title, 100, lambda row: row.plate, kind="plate"),
        Column(
            "state",
            _no_title,
            80,
            lambda row: word(row.state),
            kind="state",
            tone=lambda row: STATE_LOOK[row.state][0],
            icon=lambda row: STATE_LOOK[row.state][1],
            stretch=True,
        ),
    )


def _no_title() -> str:
    return ""
