"""The audit: who did what and when, what was refused and by which clause (X3)."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.audit_list import (
    PAGE,
    AuditDetail,
    AuditQuery,
    AuditRow,
    audit_detail,
    audit_list,
)
from aftersales_desktop.domain.people.lookups import Colleague, people_to_sign_in
from aftersales_desktop.stations.director.audit_check_bar import AuditCheckBar
from aftersales_desktop.stations.director.audit_detail_card import AuditDetailCard
from aftersales_desktop.stations.director.audit_table import audit_table
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.choice_fields import ChoiceField, Option
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH = 380
EVERYBODY = "0"


class AuditPanel(LivePanel):
    """The latest entries first, page by page; the chosen one word by word at the right."""

    topics: ClassVar[frozenset[str]] = frozenset(Topic)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.heading = Heading(lambda: translate("Director", "Audit"))
        self.which = Segments(
            (
                ("all", lambda: translate("Director", "Everything")),
                ("refused", lambda: translate("Director", "Refused only")),
            )
        )
        self.who = ChoiceField(lambda: translate("Director", "By whom"))
        self.search = TextField(
            lambda: translate("Director", "Clause or order"),
            placeholder_fn=lambda: translate("Director", "R2.3.5d, or a part of an order's number"),
        )
        self.table = audit_table(desk.now)
        self.pages = PagedRows(desk, self.table, audit_list, self._wish, page=PAGE, sort=("at", True))
        self.pages.search_with(self.search)
        self.pages.tell_refusals(self._refused)
        self.refusal = RefusalCard()
        self.check = AuditCheckBar(desk)
        self.card = AuditDetailCard()
        self._lay_out()
        self._connect()
        self._offer_people(())

    def _lay_out(self) -> None:
        self.heading.add_left(self.which)
        listed = Card(margins=12)
        listed.body.addWidget(self.refusal)
        above = QHBoxLayout()
        above.setSpacing(10)
        above.addWidget(self.who, 1)
        above.addWidget(self.search, 1)
        listed.body.addLayout(above)
        listed.body.addWidget(self.table, 1)
        listed.body.addWidget(self.check)
        self.card.setFixedWidth(SIDE_WIDTH)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(listed, 1)
        both.addWidget(self.card)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addLayout(both, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.which.chosen.connect(self.pages.begin)
        self.who.changed.connect(self.pages.begin)
        self.pages.shown.connect(self.refusal.clear)
        self.pages.shown.connect(self.table.choose_first)
        self.table.chosen.connect(self._choose)
        self.card.clause_wanted.connect(self._desk.messages.clause_wanted)
        self.refusal.clause_pressed.connect(self._desk.messages.clause_wanted)

    def refresh(self) -> None:
        """Read as many entries as were loaded."""
        self.pages.refresh()
        self._desk.runner.ask(people_to_sign_in, then=self._offer_people, latest="audit people")

    def _offer_people(self, people: tuple[Colleague, ...]) -> None:
        held = self.who.key()
        options: list[Option] = [(EVERYBODY, lambda: translate("Director", "Everybody"))]
        options += [(str(one.staff_id), _name_of(one)) for one in people]
        self.who.set_options(options)
        self.who.choose(held or EVERYBODY)

    def _wish(self, after: AuditRow | None, limit: int) -> tuple[object, ...]:
        query = AuditQuery(
            refused_only=self.which.chosen_key() == "refused",
            staff_id=int(self.who.key() or 0) or None,
            text=self.search.text(),
            oldest_first=not self.pages.descending,
            seen_id=after.audit_id if after is not None else None,
            limit=limit,
        )
        return (query,)

    def _choose(self, row: AuditRow | None) -> None:
        if row is not None:
            self._desk.runner.ask(audit_detail, row.audit_id, then=self._show_detail, latest="audit detail")

    def _show_detail(self, detail: AuditDetail | None) -> None:
        if detail is not None:
            self.card.show_detail(detail)

    def _refused(self, refusal: Refusal) -> None:
        self.table.show_rows([])
        self.refusal.show_refusal(refusal)


def _name_of(person: Colleague) -> Callable[[], str]:
    return lambda: person.name
