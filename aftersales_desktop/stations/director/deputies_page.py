"""Who stands in for whom now and in the days to come; powers handed over and taken back (R2.0a)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.boards.authority_table import Candidate, DelegationRow
from aftersales_desktop.domain.approvals.delegation import (
    HANDS_OVER_FOR_OTHERS,
    DelegationEnded,
    DelegationStarted,
    EndDelegation,
    StartDelegation,
    end_delegation,
    start_delegation,
)
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField, DayField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.refusal_words import lifters_text, role_name
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH = 400
LOOKS = {True: (Tone.OK, "mdi6.account-switch-outline"), False: (Tone.MUTED, "mdi6.calendar-clock")}


class DeputiesPage(QWidget):
    """The delegations at the left, the form for a new one at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._people: tuple[Candidate, ...] = ()
        self.table = _table()
        self.end = ActionButton(
            lambda: translate("Director", "End it now"), icon_name="mdi6.account-cancel-outline", key="F8"
        )
        self.absent = ChoiceField(lambda: translate("Director", "Who is away"), required=True)
        self.deputy = ChoiceField(lambda: translate("Director", "Who stands in"), required=True)
        self.first = DayField(lambda: translate("Director", "First day"))
        self.last = DayField(lambda: translate("Director", "Last day"))
        self.reason = TextField(
            lambda: translate("Director", "Reason"),
            required=True,
            longest=200,
            placeholder_fn=lambda: translate("Director", "For example leave or training"),
        )
        self.start = PrimaryButton(
            lambda: translate("Director", "Hand over"), icon_name="mdi6.account-arrow-right-outline", key="F7"
        )
        self.refusal = RefusalCard()
        self._lay_out()
        self._begin()
        self.start.clicked.connect(self._start)
        self.end.clicked.connect(self._end)
        self.table.chosen.connect(lambda _row: self._offer_end())
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)
        self._offer_end()

    def _lay_out(self) -> None:
        listed = Card(margins=12)
        listed.body.addWidget(self.table, 1)
        listed.body.addWidget(self.end)
        form = Card(lambda: translate("Director", "Hand powers over"))
        form.setFixedWidth(SIDE_WIDTH)
        days = QHBoxLayout()
        days.setSpacing(12)
        days.addWidget(self.first, 1)
        days.addWidget(self.last, 1)
        form.body.addWidget(self.absent)
        form.body.addWidget(self.deputy)
        form.body.addLayout(days)
        form.body.addWidget(self.reason)
        form.body.addWidget(self.refusal)
        form.body.addWidget(self.start)
        form.body.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(listed, 1)
        row.addWidget(form)

    def show_delegations(self, rows: tuple[DelegationRow, ...]) -> None:
        """Show who stands in for whom."""
        self.table.show_rows(rows)
        self._offer_end()

    def offer(self, people: tuple[Candidate, ...]) -> None:
        """Offer the staff: as absent those whose powers one may hand over, as deputy everybody."""
        me = self._desk.actor
        for_others = me.holds(*HANDS_OVER_FOR_OTHERS)
        absent = [one for one in people if one.holds_power and (for_others or one.staff_id == me.staff_id)]
        away, deputy = self.absent.key() or str(me.staff_id), self.deputy.key()
        self.absent.set_options([(str(one.staff_id), _named(one)) for one in absent])
        self.deputy.set_options([(str(one.staff_id), _named(one)) for one in people])
        self.absent.choose(away)
        self.deputy.choose(deputy)
        self.start.blocked(
            "" if absent else translate("Director", "You hold no power that could be handed over.")
        )

    def _begin(self) -> None:
        today = self._desk.today()
        self.first.set_day(today)
        self.last.set_day(today + timedelta(days=1))
        self.reason.clear()
        self.deputy.choose("")

    def _start(self) -> None:
        self.refusal.clear()
        command = StartDelegation(
            from_id=int(self.absent.key() or 0),
            to_id=int(self.deputy.key() or 0),
            first_day=self.first.day(),
            last_day=self.last.day(),
            reason=self.reason.text(),
        )
        self._desk.runner.do(start_delegation, command, then=self._started, refused=self._refused)

    def _started(self, receipt: DelegationStarted) -> None:
        self._begin()
        words = translate("Director", "{person} stands in; the deputy has been told.")
        self._desk.messages.said(words.format(person=receipt.deputy))

    def _end(self) -> None:
        row = self.table.chosen_row()
        if row is not None:
            command = EndDelegation(delegation_id=row.delegation_id)
            self._desk.runner.do(end_delegation, command, then=self._ended, refused=self._refused)

    def _ended(self, receipt: DelegationEnded) -> None:
        words = translate("Director", "{person} does not stand in any more.")
        self._desk.messages.said(words.format(person=receipt.deputy))

    def _refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)

    def _offer_end(self) -> None:
        row = self.table.chosen_row()
        if row is None:
            reason = translate("Director", "Choose a line first.")
        elif row.from_id != self._desk.actor.staff_id and not self._desk.actor.holds(*HANDS_OVER_FOR_OTHERS):
            reason = translate("Director", "Only {person} or the director ends this.")
            reason = reason.format(person=row.absent)
        else:
            reason = ""
        self.end.blocked(reason)
        self.end.setVisible(bool(self.table.rows()))


def _named(person: Candidate) -> Callable[[], str]:
    """Write a person's name and posts in whatever language is in force."""
    return lambda: f"{person.name} · {lifters_text(person.posts, role_name)}"


def _table() -> RowTable[DelegationRow]:
    columns = [
        Column[DelegationRow](
            "absent", lambda: translate("Director", "Away"), 110, text=lambda row: row.absent, kind="strong"
        ),
        Column[DelegationRow](
            "deputy", lambda: translate("Director", "Deputy"), 110, text=lambda row: row.deputy, kind="strong"
        ),
        Column[DelegationRow](
            "days",
            lambda: translate("Director", "Days"),
            190,
            text=lambda row: f"{row.first_day:%Y/%m/%d} – {row.last_day:%m/%d}",
        ),
        Column[DelegationRow](
            "reason",
            lambda: translate("Director", "Reason"),
            120,
            text=lambda row: row.reason,
            stretch=True,
        ),
        Column[DelegationRow](
            "state",
            lambda: translate("Director", "State"),
            120,
            text=_state,
            tone=lambda row: LOOKS[row.running][0],
            icon=lambda row: LOOKS[row.running][1],
            kind="state",
        ),
    ]
    table = RowTable[DelegationRow]("director_deputies", columns, lambda row: row.delegation_id)
    table.set_empty(
        EmptyState(
            "mdi6.account-switch-outline",
            lambda: translate("Director", "Nobody is away"),
            hint_fn=lambda: translate("Director", "Hand powers over at the right before somebody leaves."),
        )
    )
    return table


def _state(row: DelegationRow) -> str:
    return translate("Director", "holds today") if row.running else translate("Director", "to come")
