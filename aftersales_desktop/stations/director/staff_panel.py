"""The staff: who works here, with which posts and badge; hired, changed, dismissed and taken back (X2)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.people.lookups import StaffRow, staff_list
from aftersales_desktop.stations.director.staff_form import StaffForm
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.search_key import search_key
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.refusal_words import lifters_text, role_name
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH = 470


class StaffPanel(LivePanel):
    """The list at the left, the chosen person's entry at the right."""

    topics: ClassVar[frozenset[str]] = frozenset({Topic.PEOPLE})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: tuple[StaffRow, ...] = ()
        self._wanted = 0
        self.heading = Heading(lambda: translate("Director", "Staff"))
        self.new = ActionButton(
            lambda: translate("Director", "Hire somebody"), icon_name="mdi6.account-plus-outline", key="F2"
        )
        self.with_those_who_left = QCheckBox()
        self.field = TextField(
            lambda: translate("Director", "Search"),
            placeholder_fn=lambda: translate("Director", "Name, number or team"),
        )
        self.table = _table()
        self.refusal = RefusalCard()
        self.form = StaffForm(desk)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.heading.add_right(self.with_those_who_left)
        self.heading.add_right(self.new)
        listed = Card(margins=12)
        listed.body.addWidget(self.refusal)
        listed.body.addWidget(self.field)
        listed.body.addWidget(self.table, 1)
        self.form.setFixedWidth(SIDE_WIDTH)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(listed, 1)
        both.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addLayout(both, 1)
        self.setFocusProxy(self.field)

    def _connect(self) -> None:
        self.new.clicked.connect(self._begin)
        self.with_those_who_left.toggled.connect(self.ask_refresh)
        self.field.changed.connect(self._show_rows)
        self.table.chosen.connect(self._choose)
        self.form.saved.connect(self._is_saved)
        self.refusal.clause_pressed.connect(self._desk.messages.clause_wanted)

    def refresh(self) -> None:
        """Read the staff list."""
        self._desk.runner.ask(
            staff_list,
            self.with_those_who_left.isChecked(),
            then=self._show,
            refused=self._refused,
            latest="staff",
        )

    def retranslate(self) -> None:
        """Set the words that no widget sets by itself."""
        self.with_those_who_left.setText(translate("Director", "With those who left"))
        self.heading.note.setText(translate("Director", "{n} people").format(n=len(self._rows)))

    def _show(self, rows: tuple[StaffRow, ...]) -> None:
        self.refusal.clear()
        self._rows = rows
        self.retranslate()
        self._show_rows()
        if self._wanted and self.table.choose_key(self._wanted):
            self._wanted = 0
        elif self.form.is_empty():
            self.table.choose_first()
        chosen = self.table.chosen_row()
        if chosen is not None:
            self.form.update_person(chosen)

    def _show_rows(self) -> None:
        wanted = search_key(self.field.text())
        self.table.show_rows([row for row in self._rows if wanted in _searched(row)])

    def _choose(self, row: StaffRow | None) -> None:
        if row is not None:
            self.form.show_person(row)

    def _begin(self) -> None:
        self.table.clearSelection()
        self.form.begin_new()

    def _is_saved(self, staff_id: int) -> None:
        self._wanted = staff_id
        self.field.clear()
        self.ask_refresh()

    def _refused(self, refusal: Refusal) -> None:
        self.table.show_rows([])
        self.refusal.show_refusal(refusal)


def _searched(row: StaffRow) -> str:
    posts = lifters_text(row.posts, role_name)
    return search_key(f"{row.name} {row.number} {row.team} {posts}")


def _table() -> RowTable[StaffRow]:
    columns = [
        Column[StaffRow](
            "number",
            lambda: translate("Director", "No."),
            64,
            text=lambda row: str(row.number),
            kind="number",
            align="right",
            order=lambda row: row.number,
        ),
        Column[StaffRow](
            "name",
            lambda: translate("Director", "Name"),
            92,
            text=lambda row: row.name,
            kind="strong",
            order=lambda row: row.name,
        ),
        Column[StaffRow](
            "posts",
            lambda: translate("Director", "Posts"),
            150,
            text=lambda row: lifters_text(row.posts, role_name),
            stretch=True,
            order=lambda row: row.posts,
        ),
        *_team_and_state(),
    ]
    table = RowTable[StaffRow]("director_staff", columns, lambda row: row.staff_id)
    table.set_empty(
        EmptyState(
            "mdi6.account-group-outline",
            lambda: translate("Director", "Nobody is listed"),
            hint_fn=lambda: translate("Director", "Hire somebody with F2, or type less."),
        )
    )
    return table


def _team_and_state() -> tuple[Column[StaffRow], ...]:
    return (
        Column[StaffRow](
            "team",
            lambda: translate("Director", "Team"),
            100,
            text=lambda row: row.team,
            order=lambda row: row.team or None,
        ),
        Column[StaffRow](
            "state",
            lambda: translate("Director", "State"),
            104,
            text=_state_words,
            tone=_state_tone,
            icon=lambda row: _STATE_ICON[_state_tone(row)],
            kind="state",
            order=_state_words,
        ),
    )


_STATE_ICON = {
    Tone.OK: "mdi6.check-circle-outline",
    Tone.BAD: "mdi6.lock-outline",
    Tone.MUTED: "mdi6.account-off-outline",
}


def _state_tone(row: StaffRow) -> Tone:
    if not row.active:
        return Tone.MUTED
    return Tone.BAD if row.locked_until is not None else Tone.OK


def _state_words(row: StaffRow) -> str:
    if not row.active:
        return translate("Director", "has left")
    return (
        translate("Director", "locked") if row.locked_until is not None else translate("Director", "active")
    )
