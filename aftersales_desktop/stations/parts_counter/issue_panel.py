"""Issue against a job card: scan, pick, stock out, hand over, card back (R2.3.1, R2.3.2).

Without a card it shows who waits for parts. Everything a scanner says here is answered at once and written
into the log at the right.
"""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.domain.parts.lookups_counter import (
    LineAtCounter,
    OrderAtCounter,
    OrderToPick,
    card_at_counter,
    order_at_counter,
    pick_queue,
)
from aftersales_desktop.domain.parts.refusals import CardNotHandedBack
from aftersales_desktop.domain.people.lookups import technicians
from aftersales_desktop.domain.purchasing.lookups import on_the_way
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.stations.parts_counter.batch import Batch
from aftersales_desktop.stations.parts_counter.counter_scans import CounterScans
from aftersales_desktop.stations.parts_counter.issue_posting import IssuePosting
from aftersales_desktop.stations.parts_counter.issue_steps import HandOverStep, StockOutStep
from aftersales_desktop.stations.parts_counter.line_table import LineTable
from aftersales_desktop.stations.parts_counter.order_look import header_of
from aftersales_desktop.stations.parts_counter.pick_queue import PickQueue
from aftersales_desktop.stations.parts_counter.scan_log import ScanLog
from aftersales_desktop.stations.parts_counter.wish_card import WishCard
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.header_strip import HeaderStrip
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.parts_coming import PartsComing
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.reserve_button import ReserveButton
from aftersales_desktop.widgets.side_width import give_way
from aftersales_desktop.widgets.words import translate

NARROW_LOG, LOG_WIDTH = 258, 344


class IssuePanel(LivePanel):
    """The queue, or the order on the scanned card with its two steps.

    Signals:
        clause_pressed: A clause to be read.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.PARTS, Topic.STOCK, Topic.WORK_ORDERS, Topic.PEOPLE})
    clause_pressed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.order: OrderAtCounter | None = None
        self.card: ScanCode | None = None
        self.batch = Batch()
        self.header = HeaderStrip(desk.seat)
        self.lines = LineTable(self.batch)
        self.wish = WishCard(desk)
        self.reserve = ReserveButton(desk)
        self.lines.title_row.addWidget(self.reserve)
        self.refusal = RefusalCard()
        self.coming = PartsComing(desk)
        self.stock_out_step = StockOutStep(self.batch)
        self.hand_over_step = HandOverStep()
        self.queue = PickQueue()
        self.log = ScanLog()
        give_way(self.log, LOG_WIDTH, NARROW_LOG)
        self.scans = CounterScans(self)
        self.posting = IssuePosting(self)
        self.slip_button = ActionButton(
            lambda: translate("PartsCounter", "Issue slip"), icon_name="mdi6.printer-outline", key="Ctrl+P"
        )
        self.close_button = ActionButton(
            lambda: translate("PartsCounter", "Next card"), icon_name="mdi6.close", key="Esc"
        )
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_queue()

    def _lay_out(self) -> None:
        steps = QHBoxLayout()
        steps.setSpacing(12)
        steps.addWidget(self.stock_out_step, 1)
        steps.addWidget(self.hand_over_step, 1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.lines, 1)
        for card in (self.coming, self.wish, self.refusal):
            column.addWidget(card)
        column.addLayout(steps)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.queue)
        self.pages.addWidget(page)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.log, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.slip_button)
        buttons.addWidget(self.close_button)
        right.addLayout(buttons)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.pages, 7)
        row.addLayout(right, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 16, 18, 14)
        whole.setSpacing(14)
        whole.addWidget(self.header)
        whole.addLayout(row, 1)

    def _connect(self) -> None:
        self.queue.order_wanted.connect(self.look_inside)
        self.lines.chosen.connect(self._show_wish)
        self.lines.turned.connect(self._turn_line)
        self.lines.one_more.connect(self.add_one)
        self.lines.one_less.connect(self._one_less)
        self.lines.clause_pressed.connect(self.clause_pressed)
        self.wish.clause_pressed.connect(self.clause_pressed)
        self.lines.refused.connect(self.refusal.clear)
        self.refusal.clause_pressed.connect(self.clause_pressed)
        self.refusal.cure_pressed.connect(self.posting.back_to_work)
        self.stock_out_step.post_pressed.connect(self.posting.stock_out)
        self.stock_out_step.fill_pressed.connect(self._fill)
        self.stock_out_step.reverse_pressed.connect(self.posting.reverse)
        self.hand_over_step.pressed.connect(self.posting.hand_over)
        self.slip_button.clicked.connect(self.posting.preview_slip)
        self.close_button.clicked.connect(self.put_card_away)

    def refresh(self) -> None:
        """Ask again for the order in front, the queue, and the people who take parts."""
        if self.order is not None:
            self.desk.runner.ask(
                order_at_counter, self.order.order_id, then=self._show_again, latest="counter order"
            )
        self.desk.runner.ask(pick_queue, then=self._show_waiting, latest="pick queue")
        self.desk.runner.ask(on_the_way, then=self.queue.show_coming, latest="parts coming")
        self.desk.runner.ask(technicians, then=self.hand_over_step.offer, latest="technicians")

    def take_scan(self, text: str) -> bool:
        """Answer a scan: a card, a part, a badge; tools and bins go on to their own page."""
        return self.wish.take_scan(text) or self.scans.take(text)

    def open_card(self, card: ScanCode) -> None:
        """Open the order whose card was scanned (R2.3.1a)."""
        self.desk.runner.ask(
            card_at_counter, card, then=lambda order: self._opened(order, card), refused=self.scans.refuse
        )

    def look_inside(self, order_id: int) -> None:
        """Look at an order before its card is here; nothing goes out this way."""
        self.desk.runner.ask(order_at_counter, order_id, then=lambda order: self._opened(order, None))

    def add_one(self, line: LineAtCounter) -> Refusal | None:
        """Pick one more of a line; a refusal opens in its row."""
        refusal = self.batch.add_one(line)
        if refusal is not None:
            self.lines.refuse(line, refusal)
        else:
            self.lines.close_refusal()
            self.refusal.clear()
        self._show_batch()
        return refusal

    def put_card_away(self) -> None:
        """Be ready for the next card; refused while goods wait whose card may still be here (R2.3.1c)."""
        if self.order is not None and self.order.waiting:
            self.refuse(CardNotHandedBack())
            return
        self._show_queue()

    def refuse(self, refusal: Refusal) -> None:
        """Show a refusal above the two steps."""
        waits = self.order is not None and self.order.state is OrderState.WAITING_PARTS
        self.lines.close_refusal()
        cure = _parts_are_here if waits and refusal is self._standstill() else None
        self.refusal.show_refusal(refusal, cure, cure_icon="mdi6.play-circle-outline")

    def _standstill(self) -> Refusal | None:
        return self.order.standstill if self.order is not None else None

    def _opened(self, order: OrderAtCounter, card: ScanCode | None) -> None:
        self.card = card
        self.batch.clear()
        self.posting.slip = None
        self.hand_over_step.card_back.setChecked(False)
        self.order = None
        self._show(order, order.technician_id)
        self.scans.order_opened(order, card)

    def _show(self, order: OrderAtCounter, technician_id: int | None) -> None:
        new = self.order is None
        self.order = order
        self.batch.keep_to(order.lines)
        self.header.show_order(header_of(order), self.desk.now())
        self.header.show()
        self.pages.setCurrentIndex(1)
        self.coming.show_order(order.order_id)
        self.lines.show_lines(order)
        self._show_wish(self.lines.table.chosen_row())
        to_go_out = any(line.open_quantity and line.part_id is not None for line in order.lines)
        self.reserve.show_order(order.order_id, order.state, parts_open=to_go_out)
        self.stock_out_step.show_slips(order.waiting)
        self.hand_over_step.show_order(order, technician_id)
        self._show_batch()
        if new or self.refusal.words().clause in {"R2.3.2a", ""}:
            self.refusal.clear()
            if order.standstill is not None:
                self.refuse(order.standstill)

    def _show_wish(self, chosen: LineAtCounter | None) -> None:
        self.wish.show_order(self.order, chosen)
        # Nothing goes out of such an order: its room is for finding the part.
        busy = self.wish.isHidden() or self._standstill() is None
        for step in (self.stock_out_step, self.hand_over_step):
            step.setVisible(busy)

    def _show_again(self, order: OrderAtCounter) -> None:
        if self.order is not None and self.order.order_id == order.order_id:
            self._show(order, self.hand_over_step.technician_id() or order.technician_id)

    def _show_waiting(self, orders: tuple[OrderToPick, ...]) -> None:
        self.queue.show_orders(orders, self.desk.now())

    def _show_queue(self) -> None:
        self.order = self.card = self.posting.slip = None
        self.batch.clear()
        self.refusal.clear()
        self.header.hide()
        self.pages.setCurrentIndex(0)
        self._show_batch()
        self.ask_refresh()

    def _show_batch(self) -> None:
        self.lines.show_batch()
        self.stock_out_step.show_batch()
        self.close_button.setVisible(self.order is not None)
        waiting = self.order.waiting if self.order is not None else ()
        self.hand_over_step.show_turn(ours=bool(waiting) and not self.batch.picked)
        self.slip_button.setVisible(bool(waiting) or self.posting.slip is not None)

    def _turn_line(self, line: LineAtCounter) -> None:
        refusal = self.batch.turn(line)
        if refusal is not None:
            self.lines.refuse(line, refusal)
        self._show_batch()

    def _one_less(self, line: LineAtCounter) -> None:
        self.batch.take_one_off(line)
        self._show_batch()

    def _fill(self) -> None:
        if self.order is not None:
            self.batch.fill(self.order.lines)
            self._show_batch()


def _parts_are_here() -> str:
    return translate("PartsCounter", "The parts are here: back to work")
