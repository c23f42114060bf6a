"""Claim parts at reception: the list at the left, the chosen one's page at the right (R2.3.8, R2.3.9)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.domain.claim_parts.lookups import (
    PAGE,
    ClaimFilter,
    ClaimQuery,
    ClaimRow,
    claim_counts,
    claim_list,
)
from aftersales_desktop.domain.claim_parts.lookups_page import ClaimPage, claim_page
from aftersales_desktop.domain.claim_parts.open_claim_order import open_claim_order
from aftersales_desktop.stations.reception.claim_new_card import ClaimNewCard
from aftersales_desktop.stations.reception.claim_table import claim_table
from aftersales_desktop.stations.reception.claim_view import ClaimView
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.segments import FilterChips
from aftersales_desktop.widgets.side_width import give_way
from aftersales_desktop.widgets.words import translate

LIST_WIDTH, SMALL_LIST = 548, 438


class ClaimsPanel(LivePanel):
    """Finds a claim part and takes its next step.

    Signals:
        order_wanted: Id of an order to be shown.
        check_in_wanted: Id of a car to be checked in.
        clause_pressed: A clause to be read.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.CLAIM_PARTS, Topic.APPROVALS})
    order_wanted = Signal(int)
    check_in_wanted = Signal(int)
    clause_pressed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.claim_id: int | None = None
        self.filters = FilterChips(
            (
                (ClaimFilter.OPEN.value, lambda: translate("Reception", "Open")),
                (ClaimFilter.BEFORE_ORDERED.value, lambda: translate("Reception", "Prepare")),
                (ClaimFilter.ON_THE_WAY.value, lambda: translate("Reception", "Coming")),
                (ClaimFilter.HERE.value, lambda: translate("Reception", "Here")),
                (ClaimFilter.FITTED.value, lambda: translate("Reception", "Fitted")),
                (ClaimFilter.ALL.value, lambda: translate("Reception", "All")),
            )
        )
        self.search = TextField(
            lambda: translate("Reception", "Search"),
            placeholder_fn=lambda: translate("Reception", "Plate, name, phone or part number"),
        )
        self.new = ActionButton(
            lambda: translate("Reception", "New claim-part order"), icon_name="mdi6.plus", key="F1"
        )
        self.table = claim_table()
        self.pages = PagedRows(desk, self.table, claim_list, self._wish, page=PAGE)
        self.view = ClaimView(desk)
        self.form = ClaimNewCard(desk)
        self.nothing = EmptyState(
            "mdi6.package-variant-closed",
            lambda: translate("Reception", "No claim part chosen"),
            hint_fn=lambda: translate("Reception", "Choose one at the left."),
        )
        self.right = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        heading = Heading(lambda: translate("Reception", "Claim parts"))
        heading.add_right(self.new)
        book = Card(margins=12)
        for part in (self.filters, self.search):
            book.body.addWidget(part)
        book.body.addWidget(self.table, 1)
        give_way(book, LIST_WIDTH, SMALL_LIST)
        for page in (self.nothing, self.view, self.form):
            self.right.addWidget(page)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(book)
        both.addWidget(self.right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addLayout(both, 1)

    def _connect(self) -> None:
        self.filters.chosen.connect(self.pages.begin)
        self.pages.search_with(self.search)
        self.table.chosen.connect(self._choose)
        self.pages.shown.connect(self._choose_first)
        self.new.clicked.connect(self.begin)
        self.form.opened.connect(self.show_claim)
        self.form.left.connect(self._leave_form)
        self.view.done.connect(self.refresh)
        self.view.order_wanted.connect(self.order_wanted)
        self.view.check_in_wanted.connect(self.check_in_wanted)
        for part in (self.view, self.form):
            part.clause_pressed.connect(self.clause_pressed)

    def refresh(self) -> None:
        """Show list, counts and page as they are now."""
        self.new.setVisible(self.desk.actor.holds(*open_claim_order.rights.roles))
        self.pages.refresh()
        self.desk.runner.ask(claim_counts, then=self._count, latest="claim counts")
        self._ask_page(to_front=self.right.currentWidget() is not self.form)

    def begin(self) -> None:
        """Choose a warranty part for a new claim-part order."""
        self.right.setCurrentWidget(self.form)
        self.form.begin()

    def show_claim(self, claim_id: int) -> None:
        """Show one that somebody asked for, wherever it stands in the list."""
        self.claim_id = claim_id
        self.table.choose_key(claim_id)
        self._ask_page()

    def _wish(self, after: ClaimRow | None, limit: int) -> tuple[object, ...]:
        which = ClaimFilter(self.filters.chosen_key())
        return (ClaimQuery(which=which, text=self.search.text(), after=after, limit=limit),)

    def _count(self, counts: dict[ClaimFilter, int]) -> None:
        self.filters.set_counts({which.value: count for which, count in counts.items()})

    def _choose(self, row: ClaimRow | None) -> None:
        if row is not None:
            self.claim_id = row.claim_id
            self._ask_page()

    def _choose_first(self) -> None:
        if self.claim_id is None and self.right.currentWidget() is self.nothing:
            self.table.choose_first()

    def _ask_page(self, *, to_front: bool = True) -> None:
        if self.claim_id is not None:
            then = self._show if to_front else self.view.show_claim
            self.desk.runner.ask(claim_page, self.claim_id, then=then, latest="claim page")

    def _show(self, page: ClaimPage) -> None:
        self.view.show_claim(page)
        self.right.setCurrentWidget(self.view)

    def _leave_form(self) -> None:
        self.right.setCurrentWidget(self.view if self.claim_id is not None else self.nothing)
