"""A new claim-part order: the warranty parts of cars in the house that have none (R2.3.8a)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.claim_parts.lookups_lines import PAGE, ClaimableLine, claimable_lines
from aftersales_desktop.domain.claim_parts.open_claim_order import (
    ClaimOrderOpened,
    OpenClaimOrder,
    open_claim_order,
)
from aftersales_desktop.stations.reception.claim_table import claimable_table
from aftersales_desktop.stations.reception.line_entry import yuan
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class ClaimNewCard(Card):
    """Choose a part, open the order.

    Signals:
        opened: Id of the new claim-part order.
        left: Nothing was opened.
        clause_pressed: A clause to be read.
    """

    opened = Signal(int)
    left = Signal()
    clause_pressed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Reception", "New claim-part order"), parent, margins=12)
        self.desk = desk
        self.search = TextField(
            lambda: translate("Reception", "Search"),
            placeholder_fn=lambda: translate("Reception", "Plate, name or part number"),
        )
        self.table = claimable_table()
        self.pages = PagedRows(
            desk,
            self.table,
            claimable_lines,
            lambda after, limit: (self.search.text(), after, limit),
            page=PAGE,
        )
        self.pages.search_with(self.search)
        self.open_button = PrimaryButton(
            lambda: translate("Reception", "Open for this part"), icon_name="mdi6.check", key="F9"
        )
        self.back = ActionButton(lambda: translate("Reception", "Back"), kind="flat", key="Esc")
        self.refusal = RefusalCard()
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.open_button)
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.refusal)
        self.body.addLayout(row)
        self.open_button.clicked.connect(self._open)
        self.table.opened.connect(lambda _row: self._open())
        self.back.clicked.connect(self.left)
        self.refusal.clause_pressed.connect(self.clause_pressed)

    def begin(self) -> None:
        """Show the parts that have none."""
        self.refusal.clear()
        self.search.clear()
        self.pages.begin()
        self.search.setFocus()

    def _open(self) -> None:
        rows = self.table.rows()
        chosen: ClaimableLine | None = self.table.chosen_row() or (rows[0] if len(rows) == 1 else None)
        if chosen is None:
            self.search.hint(translate("Reception", "Choose a part first"), Tone.BAD)
            return
        self.refusal.clear()
        command = OpenClaimOrder(order_id=chosen.order_id, line_id=chosen.line_id)
        self.desk.runner.do(open_claim_order, command, then=self._opened, refused=self.refusal.show_refusal)

    def _opened(self, receipt: ClaimOrderOpened) -> None:
        words = translate("Reception", "{number} opened; a deposit of {amount} yuan is proposed")
        said = words.format(number=receipt.number, amount=yuan(receipt.proposed))
        self.desk.messages.said(said, Tone.OK)
        self.opened.emit(receipt.claim_id)
