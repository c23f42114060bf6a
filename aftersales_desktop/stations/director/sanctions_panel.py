"""The sanctions register: the list left, the chosen case right with its next step (X7, SM15)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.boards.period import months_on
from aftersales_desktop.boards.sanction_page import SanctionPage, sanction_page
from aftersales_desktop.boards.sanction_register import (
    PAGE,
    SanctionQuery,
    SanctionRow,
    SanctionTotal,
    sanction_counts,
    sanction_list,
    sanction_totals,
)
from aftersales_desktop.domain.people.lookups import Colleague, people_to_sign_in
from aftersales_desktop.domain.rules.lookups import rule_values
from aftersales_desktop.domain.sanctions.sanction import SanctionState
from aftersales_desktop.stations.director.sanction_form import SanctionForm
from aftersales_desktop.stations.director.sanction_tables import register_table, totals_table
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.choice_fields import ChoiceField, Option
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.sanction_actions import SanctionActions
from aftersales_desktop.widgets.sanction_case import SanctionCase
from aftersales_desktop.widgets.sanction_export import export_sanctions
from aftersales_desktop.widgets.sanction_papers import list_paper, record_paper
from aftersales_desktop.widgets.segments import FilterChips
from aftersales_desktop.widgets.side_width import give_way
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH, SMALL_SIDE = 420, 350
MONTHS_OFFERED = 12
OPEN = frozenset({SanctionState.PROPOSED, SanctionState.VERIFIED, SanctionState.APPEALED})
FILTERS: dict[str, frozenset[SanctionState]] = {
    "open": OPEN,
    "confirmed": frozenset({SanctionState.CONFIRMED}),
    "over": frozenset({SanctionState.SETTLED, SanctionState.DISMISSED}),
    "all": frozenset(),
}
TOTALS = "totals"


def open_sanctions(counts: dict[SanctionState, int]) -> int:
    """Count what waits for somebody's decision."""
    return sum(counts.get(state, 0) for state in OPEN)


class SanctionsPanel(LivePanel):
    """F1 proposes, F9 takes the next step, Ctrl+P prints the record.

    Signals:
        order_wanted: A work order is to be shown.
    """

    topics: ClassVar[frozenset[str]] = frozenset(
        {Topic.SANCTIONS, Topic.APPROVALS, Topic.PEOPLE, Topic.RULES}
    )
    order_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._shown = 0
        self.page: SanctionPage | None = None
        self.heading = Heading(lambda: translate("Director", "Sanctions"))
        self.filters = FilterChips(
            (
                ("open", lambda: translate("Director", "To be decided")),
                ("confirmed", lambda: translate("Director", "Confirmed")),
                ("over", lambda: translate("Director", "Over")),
                ("all", lambda: translate("Director", "All")),
                (TOTALS, lambda: translate("Director", "Totals")),
            )
        )
        self.propose = ActionButton(lambda: translate("Director", "Propose"), icon_name="mdi6.plus", key="F1")
        self.print_record = ActionButton(
            lambda: translate("Director", "Print"), icon_name="mdi6.printer", key="Ctrl+P"
        )
        self.export = ActionButton(
            lambda: translate("Director", "Export"), icon_name="mdi6.file-export-outline", key="F6"
        )
        self.search = TextField(
            lambda: translate("Director", "Search"),
            placeholder_fn=lambda: translate("Director", "Name, clause or number"),
        )
        self.month = ChoiceField(lambda: translate("Director", "Month"))
        self.table, self.totals = register_table(), totals_table()
        self.rows = PagedRows(desk, self.table, sanction_list, self._query, page=PAGE)
        self.case, self.steps = SanctionCase(), SanctionActions(desk)
        self.form = SanctionForm(desk)
        self.left, self.right = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self._connect()
        self._offer_months()

    def _lay_out(self) -> None:
        self.heading.add_left(self.filters)
        for button in (self.propose, self.print_record, self.export):
            self.heading.add_right(button)
        narrow = QHBoxLayout()
        narrow.setSpacing(10)
        narrow.addWidget(self.search, 2)
        narrow.addWidget(self.month, 1)
        book = Card(margins=12)
        book.body.addLayout(narrow)
        book.body.addWidget(self.left, 1)
        for table in (self.table, self.totals):
            self.left.addWidget(table)
        give_way(self.right, SIDE_WIDTH, SMALL_SIDE)
        for side in (self._nothing(), self._case_card(), self.form):
            self.right.addWidget(side)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(book, 1)
        both.addWidget(self.right)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addLayout(both, 1)
        self.setFocusProxy(self.table)

    def _nothing(self) -> Card:
        card = Card()
        card.body.addWidget(
            EmptyState(
                "mdi6.gavel",
                lambda: translate("Director", "Choose an entry"),
                hint_fn=lambda: translate("Director", "Its evidence, its steps and the next one stand here."),
            )
        )
        return card

    def _case_card(self) -> Card:
        card = Card()
        card.body.addWidget(self.case, 1)
        card.body.addWidget(self.steps)
        return card

    def _connect(self) -> None:
        self.rows.search_with(self.search)
        self.rows.shown.connect(self._choose_first)
        self.filters.chosen.connect(self._filter)
        self.month.changed.connect(self._filter)
        self.table.chosen.connect(self._choose)
        self.propose.clicked.connect(self.begin_proposal)
        self.form.dropped.connect(self._close_form)
        self.form.proposed.connect(self.show_sanction)
        self.print_record.clicked.connect(self._print)
        self.export.clicked.connect(self._export)
        self.case.order_pressed.connect(self.order_wanted)
        self.steps.done.connect(self.refresh)
        for part in (self.case, self.steps, self.form):
            part.clause_pressed.connect(self.desk.messages.clause_wanted)

    def refresh(self) -> None:
        """Read as many entries as were loaded, the totals, and the case shown."""
        ask = self.desk.runner.ask
        self.rows.refresh()
        ask(sanction_counts, then=self._count, latest="sanction counts")
        ask(people_to_sign_in, then=self._offer_people, latest="sanction people")
        ask(rule_values, then=self.form.show_values, latest="sanction values")
        self._ask_totals()
        if self._shown:
            self._ask_page()

    def retranslate(self) -> None:
        """Write the case again."""
        self.case.retranslate()

    def show_sanction(self, sanction_id: int) -> None:
        """Bring one entry to the front, wherever it stands in the list."""
        self._shown = sanction_id
        self._ask_page()
        self.table.choose_key(sanction_id)

    def begin_proposal(self) -> None:
        """Show the empty form."""
        self.right.setCurrentWidget(self.form)
        self.form.begin()

    def _query(self, last: SanctionRow | None, limit: int) -> tuple[SanctionQuery]:
        query = SanctionQuery(
            states=FILTERS.get(self.filters.chosen_key(), frozenset()),
            month=self._month(),
            text=self.search.text(),
            after=last,
            limit=limit,
        )
        return (query,)

    def _month(self) -> date | None:
        key = self.month.key()
        return date.fromisoformat(key) if key else None

    def _offer_months(self) -> None:
        this_month = self.desk.today().replace(day=1)
        months = [months_on(this_month, -back) for back in range(MONTHS_OFFERED)]
        options: list[Option] = [("", lambda: translate("Director", "All months"))]
        self.month.set_options([*options, *((f"{one:%Y-%m-%d}", _month_fn(one)) for one in months)])

    def _filter(self) -> None:
        self.left.setCurrentWidget(self.totals if self.filters.chosen_key() == TOTALS else self.table)
        self.rows.begin()
        self._ask_totals()

    def _ask_totals(self) -> None:
        month, span = self._month(), 1
        if month is None:
            this_month = self.desk.today().replace(day=1)
            month, span = months_on(this_month, 1 - MONTHS_OFFERED), MONTHS_OFFERED
        self.desk.runner.ask(sanction_totals, month, span, then=self._show_totals, latest="sanction totals")

    def _show_totals(self, totals: tuple[SanctionTotal, ...]) -> None:
        self.totals.show_rows(totals)

    def _count(self, counts: dict[SanctionState, int]) -> None:
        confirmed = counts.get(SanctionState.CONFIRMED, 0)
        self.filters.set_counts({"open": open_sanctions(counts), "confirmed": confirmed})

    def _offer_people(self, people: tuple[Colleague, ...]) -> None:
        self.steps.offer_people(people)
        self.form.offer_people(people)

    def _choose(self, row: SanctionRow | None) -> None:
        if row is not None:
            self._shown = row.sanction_id
            self._ask_page()

    def _choose_first(self) -> None:
        if not self._shown and self.right.currentWidget() is not self.form:
            self.table.choose_first()

    def _ask_page(self) -> None:
        self.desk.runner.ask(sanction_page, self._shown, then=self._show_page, latest="sanction page")

    def _show_page(self, page: SanctionPage) -> None:
        before = self.page
        self.page = page
        self.case.show_page(page)
        self.steps.show_page(page)
        same = before is not None and before.row.sanction_id == page.row.sanction_id
        if not (same and self.right.currentWidget() is self.form):
            self.right.setCurrentIndex(1)

    def _close_form(self) -> None:
        self.right.setCurrentIndex(1 if self._shown else 0)

    def _print(self) -> None:
        """Print the month's list, or the case shown."""
        if self.filters.chosen_key() == TOTALS or self.page is None:
            month = self._month() or self.desk.today()
            self.desk.printing.preview(list_paper(month.replace(day=1)))
        else:
            self.desk.printing.preview(record_paper(self.page.row.sanction_id, self.page.row.shown_number))

    def _export(self) -> None:
        export_sanctions(self, self.desk, self._query(None, 0)[0])


def _month_fn(month: date) -> Callable[[], str]:
    return lambda: f"{month:%Y/%m}"
