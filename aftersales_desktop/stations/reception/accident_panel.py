"""Accident cars at reception: the list left, the chosen quotation right; price, sign, print (SM4)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.domain.accident_cars.lookups import (
    AccidentRow,
    QuotationPage,
    accident_cars,
    quotation_page,
)
from aftersales_desktop.domain.accident_cars.price_quotation import (
    PriceQuotation,
    QuotationPriced,
    price_quotation,
)
from aftersales_desktop.domain.accident_cars.sign_quotation import (
    QuotationSigned,
    SignQuotation,
    sign_quotation,
)
from aftersales_desktop.domain.accident_cars.standing import Standing
from aftersales_desktop.domain.accident_cars.write_reason import ReasonWritten, WriteReason, write_reason
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.stations.reception.accident_look import list_columns
from aftersales_desktop.stations.reception.accident_page import AccidentPage
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.accident_papers import house_copy, quotation_paper
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.request_words import share_text
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

LIST_WIDTH = 404


class AccidentPanel(LivePanel):
    """Brings a quotation from its costs to its signature.

    Signals:
        order_wanted: An order's own page.
        clause_pressed: A clause to be read.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.QUOTATIONS, Topic.WORK_ORDERS, Topic.APPROVALS})
    order_wanted = Signal(int)
    clause_pressed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.order_id: int | None = None
        self.heading = Heading(lambda: translate("Reception", "Accident cars"))
        self.customer_copy = ActionButton(
            lambda: translate("Reception", "For the customer"), icon_name="mdi6.printer-outline", key="Ctrl+P"
        )
        self.house_copy = ActionButton(
            lambda: translate("Reception", "House copy"), icon_name="mdi6.file-percent-outline", key="F7"
        )
        self.sign = ActionButton(
            lambda: translate("Reception", "Sign"), icon_name="mdi6.draw-pen", key="F9", kind="soft"
        )
        self.price = PrimaryButton(
            lambda: translate("Reception", "Price quotation"), icon_name="mdi6.calculator", key="F8"
        )
        self.table: RowTable[AccidentRow] = RowTable(
            "reception_accidents", list_columns(), lambda row: row.order_id, row_height=44
        )
        self.page = AccidentPage(desk)
        self.right = QStackedWidget()
        self.nothing = EmptyState(
            "mdi6.car-emergency",
            lambda: translate("Reception", "No accident car chosen"),
            hint_fn=lambda: translate(
                "Reception", "An order of the class “accident” stands here until its bill is written."
            ),
        )
        self._lay_out()
        self._connect()
        self._show_buttons(None)
        self.retranslate()

    def _lay_out(self) -> None:
        for button in (self.customer_copy, self.house_copy, self.sign, self.price):
            self.heading.add_right(button)
        left = Card(lambda: translate("Reception", "In the house"), margins=12)
        left.setFixedWidth(LIST_WIDTH)
        left.body.addWidget(self.table)
        self.table.set_empty(
            EmptyState("mdi6.car-off", lambda: translate("Reception", "No accident car in the house"))
        )
        self.right.addWidget(self.nothing)
        self.right.addWidget(self.page)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(left)
        both.addWidget(self.right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addLayout(both, 1)

    def _connect(self) -> None:
        self.table.chosen.connect(self._chosen)
        self.price.clicked.connect(self._price)
        self.sign.clicked.connect(self._sign)
        self.customer_copy.clicked.connect(self._print_customer)
        self.house_copy.clicked.connect(self._print_house)
        self.page.reason_wanted.connect(self._write_reason)
        self.page.order_wanted.connect(self.order_wanted)
        self.page.clause_pressed.connect(self.clause_pressed)

    def refresh(self) -> None:
        """Show list and quotation as they are now."""
        self.desk.runner.ask(accident_cars, then=self._show_list, latest="accident cars")
        self._ask_page()

    def retranslate(self) -> None:
        """Set every word again."""
        self.page.retranslate()

    def show_order(self, order_id: int) -> None:
        """Show the quotation of an order."""
        self.order_id = order_id
        self.table.choose_key(order_id)
        self._ask_page()

    def _chosen(self, row: AccidentRow | None) -> None:
        if row is not None and row.order_id != self.order_id:
            self.show_order(row.order_id)

    def _show_list(self, rows: tuple[AccidentRow, ...]) -> None:
        self.table.show_rows(rows)
        if self.order_id is None and rows:
            self.show_order(rows[0].order_id)
        elif self.order_id is not None:
            self.table.choose_key(self.order_id)

    def _ask_page(self) -> None:
        if self.order_id is not None:
            self.desk.runner.ask(quotation_page, self.order_id, then=self._show, latest="quotation")

    def _show(self, page: QuotationPage) -> None:
        self.page.show_page(page)
        self.right.setCurrentWidget(self.page)
        self._show_buttons(page)

    def _show_buttons(self, page: QuotationPage | None) -> None:
        """Offer what the person may do with this quotation."""
        for button in (self.customer_copy, self.house_copy):
            button.setVisible(page is not None)
        open_one = page is not None and not page.closed
        self.price.setVisible(open_one and self.desk.actor.holds(*RECEPTION))
        # One primary button a page: pricing until it is priced, then the signature.
        waits = page is not None and page.row.standing is Standing.WAITING
        signed = page is not None and page.row.standing is Standing.SIGNED
        self.price.set_kind("plain" if waits or signed else "primary")
        self.sign.set_kind("primary" if waits else "soft")
        may = page is not None and (page.may_sign or page.decides_below)
        self.sign.setVisible(open_one and may and not signed)

    def _price(self) -> None:
        if self.order_id is None:
            return
        self.page.refusal.clear()
        self.page.lines.store()
        low = self.page.reason_card.isVisibleTo(self.page)
        command = PriceQuotation(order_id=self.order_id, reason=self.page.reason.text() if low else "")
        self.desk.runner.do(price_quotation, command, then=self._priced, refused=self._refused)

    def _priced(self, receipt: QuotationPriced) -> None:
        facts = {"version": receipt.version, "margin": share_text(receipt.margin)}
        if receipt.asked is not None:
            words = translate("Reception", "Version {version}, margin {margin}: the signature is asked for.")
            self.desk.messages.said(words.format(**facts), Tone.OK)
        elif self.page.page is not None and receipt.margin < self.page.page.threshold:
            words = translate("Reception", "Version {version}, margin {margin}: write the reason.")
            self.desk.messages.said(words.format(**facts), Tone.WARN)
            self.page.reason.setFocus()
        else:
            words = translate("Reception", "Version {version} is signed already.")
            self.desk.messages.said(words.format(**facts), Tone.OK)

    def _sign(self) -> None:
        shown = self.page.page
        if shown is None:
            return
        self.page.refusal.clear()
        command = SignQuotation(order_id=shown.row.order_id, version_seen=shown.row.version)
        self.desk.runner.do(sign_quotation, command, then=self._signed, refused=self._refused)

    def _signed(self, receipt: QuotationSigned) -> None:
        words = translate("Reception", "Version {version} is signed: its parts may be ordered.")
        self.desk.messages.said(words.format(version=receipt.version), Tone.OK)

    def _write_reason(self, reason: str) -> None:
        if self.order_id is None:
            return
        self.page.refusal.clear()
        command = WriteReason(order_id=self.order_id, reason=reason)
        self.desk.runner.do(write_reason, command, then=self._written, refused=self._refused)

    def _written(self, receipt: ReasonWritten) -> None:
        words = translate("Reception", "Version {version} is with whoever decides below the line.")
        if receipt.asked is None:
            words = translate("Reception", "The reason stands under version {version}: settle the order.")
        self.desk.messages.said(words.format(version=receipt.version), Tone.OK)

    def _refused(self, refusal: Refusal) -> None:
        self.page.refusal.show_refusal(refusal)
        self.page.verticalScrollBar().setValue(0)

    def _print_customer(self) -> None:
        shown = self.page.page
        if shown is not None:
            self.desk.printing.preview(quotation_paper(shown.row.order_id, shown.row.number))

    def _print_house(self) -> None:
        shown = self.page.page
        if shown is not None:
            self.desk.printing.preview(house_copy(shown.row.order_id, shown.row.number))
