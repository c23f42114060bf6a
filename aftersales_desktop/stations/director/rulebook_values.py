"""The values of a clause with their effective days; the heads of the house change them in place (X10)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.rules.change_rule_value import (
    ChangeRuleValue,
    RuleValueChanged,
    change_rule_value,
)
from aftersales_desktop.domain.rules.lookups import ValueChange, ValueNow, rule_values, value_history
from aftersales_desktop.domain.rules.refusals import HEADS
from aftersales_desktop.regulations.parameters import parameters, parameters_of
from aftersales_desktop.stations.director.rulebook_value_row import ValueRow
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import DayField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.value_words import change_text, value_name
from aftersales_desktop.widgets.words import translate

CHANGES_SHOWN = 8


class ValuesCard(Card):
    """A row a value; `footer` asks from which day on and why. Ctrl+S saves whatever was changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._clause_id = ""
        self._history: tuple[ValueChange, ...] = ()
        self.rows: list[ValueRow] = []
        self._rows_at = QVBoxLayout()
        self._rows_at.setSpacing(8)
        self.none = Label(role="muted", wrap=True)
        self.refusal = RefusalCard()
        self.day = DayField(lambda: translate("Director", "Effective from"))
        self.reason = TextField(lambda: translate("Director", "Reason for the change"), required=True)
        self.save = PrimaryButton(
            lambda: translate("Director", "Save"), icon_name="mdi6.content-save-outline", key="Ctrl+S"
        )
        self.revert = ActionButton(lambda: translate("Director", "Revert"), icon_name="mdi6.undo")
        self.past = ActionButton(
            lambda: translate("Director", "Changes so far"), icon_name="mdi6.history", kind="link"
        )
        self.history = Label(role="small", wrap=True)
        self._waits = Label(role="small", wrap=True)
        super().__init__(lambda: translate("Director", "Values of this clause"), parent)
        self.footer = self._make_footer()
        self.title_row.addWidget(self.past)
        for widget in (self.none, self.refusal):
            self.body.addWidget(widget)
        self.body.addLayout(self._rows_at)
        self.body.addWidget(self.history)
        self.history.hide()
        self._connect()

    def _make_footer(self) -> Card:
        """Day, reason and saving, for whoever holds the page to put where it is always in sight."""
        footer = Card(margins=12)
        fields = QHBoxLayout()
        fields.setSpacing(10)
        fields.addWidget(self.day)
        fields.addWidget(self.reason, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._waits, 1)
        buttons.addWidget(self.revert)
        buttons.addWidget(self.save)
        footer.body.addLayout(fields)
        footer.body.addLayout(buttons)
        footer.hide()
        return footer

    def _connect(self) -> None:
        self.save.clicked.connect(self._save_next)
        self.revert.clicked.connect(self._revert)
        self.past.clicked.connect(self._show_or_hide_history)
        self.refusal.clause_pressed.connect(self._desk.messages.clause_wanted)

    def show_clause(self, clause_id: str) -> None:
        """Make room for another clause's values, for `ask` to fill; what was typed and not saved is gone."""
        self._clause_id = clause_id
        self.refusal.clear()
        self.reason.clear()
        self.history.hide()
        for row in self.rows:
            row.hide()
            self._rows_at.removeWidget(row)
            row.deleteLater()
        self.rows = []
        self.day.set_day(self._desk.today())

    def ask(self) -> None:
        """Read the values again; what is being typed stays."""
        self._desk.runner.ask(
            rule_values, then=self._show, refused=self.refusal.show_refusal, latest="rule values"
        )

    def changed(self) -> list[ValueRow]:
        """The rows that wait to be saved."""
        return [row for row in self.rows if row.changed()]

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        self.none.setText(translate("Director", "This clause names no value: nothing to set here."))
        self._write_history()

    def _show(self, values: Sequence[ValueNow]) -> None:
        mine = {parameter.key for parameter in parameters_of(self._clause_id)}
        shown = {now.parameter.key: now for now in values if now.parameter.key in mine}
        may = self._desk.actor.holds(*HEADS)
        if [row.key() for row in self.rows] != list(shown):
            for now in shown.values():
                row = ValueRow(now)
                row.edited.connect(self._settle)
                self._rows_at.addWidget(row)
                self.rows.append(row)
        for row in self.rows:
            row.show_value(shown[row.key()], may_change=may)
        self.none.setVisible(not shown)
        self.past.setVisible(any(now.last_id for now in shown.values()))
        self._settle()

    def _settle(self) -> None:
        """Offer day, reason and saving while something waits for it."""
        changed = self.changed()
        self.footer.setVisible(bool(changed))
        names = translate("Widgets", ", ").join(value_name(parameters()[row.key()]) for row in changed)
        waits = translate("Director", "Not saved: {names}").format(names=names) if changed else ""
        self._waits.say(waits, Tone.WARN)

    def _revert(self) -> None:
        self.refusal.clear()
        for row in self.changed():
            row.revert()

    def _save_next(self) -> None:
        """Save the changed values one after another; the first refusal stops."""
        self.refusal.clear()
        changed = self.changed()
        if not changed:
            return
        row = changed[0]
        change = ChangeRuleValue(
            key=row.key(),
            value=row.typed(),
            effective_from=self.day.day(),
            reason=self.reason.text(),
            seen_id=row.seen_id,
        )
        self.save.button.setEnabled(False)
        self._desk.runner.do(change_rule_value, change, then=self._saved, refused=self._refused)

    def _saved(self, done: RuleValueChanged) -> None:
        self.save.button.setEnabled(True)
        row = next(row for row in self.rows if row.key() == done.key)
        row.revert()
        words = translate("Director", "{name}: {value} from {day} on").format(
            name=value_name(parameters()[done.key]), value=done.value, day=f"{done.effective_from:%Y/%m/%d}"
        )
        self._desk.messages.said(words)
        if self.changed():
            self._save_next()
            return
        self.reason.clear()
        self.ask()

    def _refused(self, refusal: Refusal) -> None:
        self.save.button.setEnabled(True)
        self.refusal.show_refusal(refusal)

    def _show_or_hide_history(self) -> None:
        if self.history.isVisible():
            self.history.hide()
            return
        keys = [row.key() for row in self.rows]
        self._desk.runner.ask(value_history, *keys, then=self._show_history, latest="value history")

    def _show_history(self, changes: tuple[ValueChange, ...]) -> None:
        self._history = changes
        self._write_history()
        self.history.show()

    def _write_history(self) -> None:
        lines = [change_text(parameters()[change.key], change) for change in self._history[:CHANGES_SHOWN]]
        self.history.setText("\n".join(lines))
