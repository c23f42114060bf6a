"""An order's page at reception: the strip, what is to be done now, lines, check-in, history, papers."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.lookups_order_page import HISTORY_PAGE, order_history
from aftersales_desktop.domain.work_orders.order_rows import HistoryRow, LineRow, OrderPage
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.stations.reception.addition_card import AdditionCard
from aftersales_desktop.stations.reception.aftercare_card import AftercareCard
from aftersales_desktop.stations.reception.cancel_card import CancelCard
from aftersales_desktop.stations.reception.dispatch_card import DispatchCard
from aftersales_desktop.stations.reception.line_entry import yuan
from aftersales_desktop.stations.reception.order_facts import OrderFacts
from aftersales_desktop.stations.reception.order_look import header_facts
from aftersales_desktop.stations.reception.order_papers_list import OrderPapers
from aftersales_desktop.stations.reception.order_tables import history_columns, line_columns
from aftersales_desktop.stations.reception.wishes_card import WishesCard
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, ScrollColumn
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.header_strip import HeaderStrip
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.order_papers import estimate_paper, job_card_paper, settlement_paper
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.parts_coming import PartsComing
from aftersales_desktop.widgets.reserve_button import ReserveButton
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.words import translate

AT_RECEPTION = frozenset({OrderState.DRAFT, OrderState.QUOTED, OrderState.CONFIRMED})
TO_SETTLE = frozenset({OrderState.INSPECTED, OrderState.SETTLED})
TABS = ("lines", "facts", "history", "papers")
AFTER_VISIT = frozenset({OrderState.DELIVERED, OrderState.CALLED_BACK})


class OrderView(QWidget):
    """What reception sees of an order, and does with it; strip and buttons are laid out by the panel.

    Signals:
        check_in_wanted: Id of the order to go on with at the check-in page.
        settle_wanted: Id of the order to be settled or handed over.
        clause_pressed: A clause to be read.
    """

    check_in_wanted = Signal(int)
    settle_wanted = Signal(int)
    clause_pressed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.page: OrderPage | None = None
        self.strip = HeaderStrip(desk.seat)
        self.dispatch = DispatchCard(desk)
        self.wishes = WishesCard(desk)
        self.addition = AdditionCard(desk)
        self.aftercare = AftercareCard(desk)
        self.cancel = CancelCard(desk)
        self.coming = PartsComing(desk)
        self.go_on = ActionButton(
            lambda: translate("Reception", "Go on with the check-in"),
            icon_name="mdi6.pencil-outline",
            kind="soft",
        )
        self.settle = ActionButton(self._settle_words, icon_name="mdi6.cash-register", kind="soft")
        self.call_off = ActionButton(lambda: translate("Reception", "Call off"), kind="flat")
        self.print_card = ActionButton(
            lambda: translate("Reception", "Job card"), icon_name="mdi6.printer-outline", key="Ctrl+P"
        )
        self.print_estimate = ActionButton(
            lambda: translate("Reception", "Estimate"), icon_name="mdi6.file-document-outline", key="F8"
        )
        self.print_settlement = ActionButton(
            lambda: translate("Reception", "Settlement sheet"), icon_name="mdi6.receipt-text-outline"
        )
        self.tabs = Segments(
            (
                ("lines", lambda: translate("Reception", "Lines")),
                ("facts", lambda: translate("Reception", "Check-in")),
                ("history", lambda: translate("Reception", "History")),
                ("papers", lambda: translate("Reception", "Printed papers")),
            )
        )
        self.lines: RowTable[LineRow] = RowTable(
            "reception_order_lines", line_columns(), lambda row: row.line_id, row_height=36
        )
        self.reserve = ReserveButton(desk)
        self.total = Label(role="large")
        self.total_note = Label(role="muted")
        self.facts = OrderFacts()
        self.history: RowTable[HistoryRow] = RowTable(
            "reception_history", history_columns(desk.now), lambda row: row.line_id, row_height=34
        )
        self._events = PagedRows(desk, self.history, order_history, self._history_wish, page=HISTORY_PAGE)
        self.papers = OrderPapers(desk)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        for part in (self._lines_page(), self.facts, self.history, self.papers):
            self.stack.addWidget(part)
        self.about = Card(margins=12)
        self.about.body.addWidget(self.tabs)
        self.about.body.addWidget(self.stack)
        self.sheet = ScrollColumn(spacing=12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sheet)
        column = self.sheet.column
        for card in (self.coming, self.dispatch, self.wishes, self.addition, self.aftercare, self.cancel):
            column.addWidget(card)
        column.addWidget(self.about, 1)
        column.addStretch(0)

    def _lines_page(self) -> QWidget:
        page = QWidget()
        foot = QHBoxLayout()
        foot.addWidget(self.total_note)
        foot.addStretch(1)
        foot.addWidget(self.reserve)
        foot.addWidget(self.total, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.lines, 1)
        column.addLayout(foot)
        return page

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._show_tab)
        self.go_on.clicked.connect(self._go_on)
        self.settle.clicked.connect(self._settle)
        self.addition.refused.connect(self._show_refusal)
        self.call_off.clicked.connect(self._ask_cancel)
        self.print_card.clicked.connect(self._print_card)
        self.print_estimate.clicked.connect(self._preview_estimate)
        self.print_settlement.clicked.connect(self._preview_settlement)
        for card in (self.dispatch, self.wishes, self.addition, self.aftercare, self.cancel):
            card.clause_pressed.connect(self.clause_pressed)

    def heading_buttons(self) -> tuple[ActionButton, ...]:
        """The buttons for the page's heading, the most important last."""
        papers = (self.print_estimate, self.print_card, self.print_settlement)
        return (self.call_off, *papers, self.go_on, self.settle)

    def show_order(self, page: OrderPage) -> None:
        """Show an order as it is now."""
        if self.page is None or self.page.order_id != page.order_id:
            self.cancel.hide()
            self.history.show_rows(())
        self.page = page
        self.lines.show_rows([line for line in page.lines if not line.dropped])
        self._events.refresh()
        self.papers.show_order(page)
        self.facts.show_order(page)
        self.coming.show_order(page.order_id)
        self._offer(page)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        page = self.page
        if page is None:
            return
        self.strip.show_order(header_facts(page), self.desk.now())
        self.settle.retranslate()
        words = translate("Reception", "Labour {labour} · parts {parts}")
        e = page.estimate
        self.total_note.setText(words.format(labour=yuan(e.labour), parts=yuan(e.parts)))
        self.total.setText(translate("Reception", "{amount} yuan").format(amount=yuan(e.due)))

    def _offer(self, page: OrderPage) -> None:
        """Show what reception can do with the order in its state, and nothing else."""
        state = page.state
        printed = page.card_printed_at is not None
        to_send = printed and state in {OrderState.CONFIRMED, OrderState.DISPATCHED}
        self.dispatch.setVisible(to_send)
        if to_send:
            self.dispatch.show_order(page)
        self.wishes.show_order(page)
        parts_open = any(line.parts_open for line in page.live_lines)
        self.reserve.show_order(page.order_id, state, parts_open=parts_open)
        open_additions = page.open_additions
        self.addition.setVisible(bool(open_additions))
        # The question to the customer needs the room of all the rest.
        self.about.setHidden(bool(open_additions))
        if open_additions:
            self.addition.show_addition(page, open_additions[0])
        self.aftercare.setVisible(state in AFTER_VISIT)
        if state in AFTER_VISIT:
            self.aftercare.show_order(page)
        if state not in AT_RECEPTION:
            self.cancel.hide()
        self.go_on.setVisible(state in AT_RECEPTION)
        self.call_off.setVisible(state in AT_RECEPTION)
        self.settle.setVisible(state in TO_SETTLE)
        self.print_card.setVisible(state not in {OrderState.DRAFT, OrderState.QUOTED, OrderState.CANCELLED})
        self.print_estimate.setVisible(bool(page.live_lines))
        self.print_settlement.setVisible(page.bill is not None)

    def _history_wish(self, after: HistoryRow | None, limit: int) -> tuple[object, ...]:
        order_id = self.page.order_id if self.page is not None else 0
        return order_id, after.line_id if after is not None else None, limit

    def _show_refusal(self) -> None:
        """Bring a refusal at the end of a long addition into sight."""
        QTimer.singleShot(0, self, partial(self.sheet.ensureWidgetVisible, self.addition.refusal, 0, 0))

    def _show_tab(self, key: str) -> None:
        self.stack.setCurrentIndex(TABS.index(key))

    def _settle_words(self) -> str:
        if self.page is not None and self.page.state is OrderState.SETTLED:
            return translate("Reception", "Hand the car over")
        return translate("Reception", "Settle")

    def _go_on(self) -> None:
        if self.page is not None:
            self.check_in_wanted.emit(self.page.order_id)

    def _settle(self) -> None:
        if self.page is not None:
            self.settle_wanted.emit(self.page.order_id)

    def _ask_cancel(self) -> None:
        if self.page is not None:
            self.cancel.ask_about(self.page)

    def _print_card(self) -> None:
        if self.page is not None:
            self.desk.printing.print_now(job_card_paper(self.page.order_id, self.page.number))

    def _preview_estimate(self) -> None:
        if self.page is not None:
            self.desk.printing.preview(estimate_paper(self.page.order_id, self.page.number))

    def _preview_settlement(self) -> None:
        if self.page is not None:
            self.desk.printing.preview(settlement_paper(self.page.order_id, self.page.number))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
