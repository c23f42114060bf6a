"""The discounts as they were reported: this week's count, every reason, and the weekly check (R2.1.5)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.check_discounts import (
    CheckDiscounts,
    DiscountsChecked,
    check_discounts,
)
from aftersales_desktop.domain.work_orders.lookups_discounts import (
    PAGE,
    DiscountQuery,
    DiscountReport,
    WeekOfDiscounts,
    discount_report,
    discount_reports,
    week_of_discounts,
)
from aftersales_desktop.stations.director.discount_card import DiscountReportCard
from aftersales_desktop.stations.director.discount_table import discount_table
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH = 380
THIS_WEEK, ALL = "week", "all"


class DiscountsPanel(LivePanel):
    """The latest first; the chosen one with its reason at the right.

    Signals:
        order_wanted: A work order is to be shown.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.WORK_ORDERS, Topic.APPROVALS, Topic.SANCTIONS})
    order_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._week: WeekOfDiscounts | None = None
        self.heading = Heading(lambda: translate("Director", "Discounts"))
        self.which = Segments(
            (
                (THIS_WEEK, lambda: translate("Director", "This week")),
                (ALL, lambda: translate("Director", "All")),
            )
        )
        self.check = ActionButton(
            lambda: translate("Director", "Check the week"), icon_name="mdi6.magnify-scan", key="F9"
        )
        self.search = TextField(
            lambda: translate("Director", "Search"),
            placeholder_fn=lambda: translate("Director", "Number, plate or customer"),
        )
        self.table = discount_table()
        self.rows = PagedRows(desk, self.table, discount_reports, self._query, page=PAGE)
        self.card = DiscountReportCard()
        self.refusal = RefusalCard()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.heading.add_left(self.which)
        self.heading.add_right(self.check)
        book = Card(margins=12)
        for part in (self.refusal, self.search):
            book.body.addWidget(part)
        book.body.addWidget(self.table, 1)
        self.card.setFixedWidth(SIDE_WIDTH)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(book, 1)
        both.addWidget(self.card)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addLayout(both, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.rows.search_with(self.search)
        self.rows.tell_refusals(self._refused)
        self.rows.shown.connect(self.refusal.clear)
        self.rows.shown.connect(self._choose_first)
        self.which.chosen.connect(self.rows.begin)
        self.table.chosen.connect(self.card.show_report)
        self.check.clicked.connect(self._check)
        self.card.order_pressed.connect(self.order_wanted)
        for part in (self.card, self.refusal):
            part.clause_pressed.connect(self.desk.messages.clause_wanted)

    def refresh(self) -> None:
        """Read as many reports as were loaded, and the week's figures."""
        self.rows.refresh()
        self.desk.runner.ask(
            week_of_discounts,
            self.desk.today(),
            then=self._show_week,
            refused=self._refused,
            latest="discount week",
        )

    def retranslate(self) -> None:
        """Say the week's figures again."""
        if self._week is not None:
            words = translate(
                "Director", "{given} of {quota} this week, {amount} yuan; {waiting} not answered"
            )
            week = self._week
            self.heading.note.setText(
                words.format(given=week.given, quota=week.quota, amount=week.amount, waiting=week.waiting)
            )

    def show_discount(self, discount_id: int) -> None:
        """Bring one report to the front; it may be of an earlier week."""
        self.which.choose(ALL)
        self.rows.begin()
        self.table.choose_key(discount_id)
        self.desk.runner.ask(
            discount_report, discount_id, then=self.card.show_report, refused=self._refused, latest="discount"
        )

    def _query(self, last: DiscountReport | None, limit: int) -> tuple[DiscountQuery]:
        week = self.desk.today() if self.which.chosen_key() == THIS_WEEK else None
        return (DiscountQuery(text=self.search.text(), week=week, after=last, limit=limit),)

    def _show_week(self, week: WeekOfDiscounts) -> None:
        self._week = week
        self.retranslate()

    def _choose_first(self) -> None:
        if not self.card.shows_report():
            self.table.choose_first()

    def _check(self) -> None:
        command = CheckDiscounts(day=self.desk.today())
        self.desk.runner.do(check_discounts, command, then=self._checked, refused=self._refused)

    def _checked(self, receipt: DiscountsChecked) -> None:
        words = translate("Director", "{looked} discounts checked, {proposed} fines proposed")
        tone = Tone.WARN if receipt.proposed else Tone.OK
        self.desk.messages.said(words.format(looked=receipt.looked_at, proposed=receipt.proposed), tone)

    def _refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)
