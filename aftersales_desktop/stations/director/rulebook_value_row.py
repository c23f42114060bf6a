"""One value of a clause, edited in its place: name, value with its unit, since when or what it was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from aftersales_desktop.domain.rules.lookups import ValueNow
from aftersales_desktop.regulations.parameters import ValueKind
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.scan_field import CodeEdit
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.theme import set_look
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.value_words import (
    coming_text,
    default_text,
    since_text,
    unit_text,
    value_name,
    value_text,
)
from aftersales_desktop.widgets.words import translate

EDITOR_WIDTH = 84
VALUE_WIDTH = 148
SINCE_WIDTH = 140


class ValueRow(QWidget):
    """Says what is typed and which change the person saw when the typing began.

    Signals:
        edited: What stands in it differs from what holds, or does no more.
    """

    edited = Signal()

    def __init__(self, now: ValueNow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._may = False
        self.seen_id = now.last_id
        kind = now.parameter.kind
        self._fixed = Label(role="body", wrap=True)
        self.edit: QLineEdit | None = None
        self.choice: Segments | None = None
        if kind is ValueKind.YES_NO:
            self.choice = Segments(
                (("yes", lambda: translate("Widgets", "yes")), ("no", lambda: translate("Widgets", "no")))
            )
            self.choice.chosen.connect(self._touched)
        elif kind is not ValueKind.LAID_DOWN:
            self.edit = CodeEdit()
            self.edit.setFixedWidth(EDITOR_WIDTH)
            self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
            self.edit.textEdited.connect(self._touched)
        self._name = Label(wrap=True)
        self._default = Label(role="small", wrap=True)
        self._unit = Label(role="muted")
        self._since = Label(role="small", wrap=True)
        self._lay_out()
        self._put_back()
        self.retranslate()

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._default)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addLayout(names, 1)
        if self._editor() is None:
            self._fixed.setMinimumWidth(VALUE_WIDTH + SINCE_WIDTH)
            row.addWidget(self._fixed, 1)
            return
        value = QWidget()
        value.setFixedWidth(VALUE_WIDTH)
        pair = QHBoxLayout(value)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(6)
        for editor in (self.edit, self.choice):
            if editor is not None:
                pair.addWidget(editor)
        pair.addWidget(self._unit)
        pair.addWidget(self._fixed)
        pair.addStretch(1)
        self._since.setFixedWidth(SINCE_WIDTH)
        row.addWidget(value)
        row.addWidget(self._since)

    def key(self) -> str:
        """Key of the value."""
        return self._now.parameter.key

    def typed(self) -> str:
        """What stands in the editor."""
        if self.choice is not None:
            return self.choice.chosen_key()
        return self.edit.text().strip() if self.edit is not None else self._now.current

    def changed(self) -> bool:
        """Whether it says something else than what holds."""
        return self._editor() is not None and self.typed() != self._now.current

    def show_value(self, now: ValueNow, *, may_change: bool) -> None:
        """Show the value as it is now; what is being typed stays."""
        kept = self.changed() and may_change
        self._now = now
        self._may = may_change
        if not kept:
            self._put_back()
        self.retranslate()

    def revert(self) -> None:
        """Forget what was typed."""
        self._put_back()
        self.retranslate()
        self.edited.emit()

    def retranslate(self) -> None:
        """Set every word again."""
        parameter = self._now.parameter
        self._name.setText(value_name(parameter))
        self._default.setText(default_text(parameter))
        self._fixed.setText(value_text(parameter, self._now.current))
        self._unit.setText(unit_text(parameter.kind))
        editor = self._editor()
        if editor is not None:
            editor.setAccessibleName(value_name(parameter))
            editor.setVisible(self._may)
            self._unit.setVisible(self._may)
            self._fixed.setVisible(not self._may)
        self._say_since()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _editor(self) -> QWidget | None:
        return self.edit if self.edit is not None else self.choice

    def _put_back(self) -> None:
        self.seen_id = self._now.last_id
        if self.edit is not None:
            self.edit.setText(self._now.current)
            self.edit.setPlaceholderText("—" if self._now.parameter.may_be_unset else "")
        if self.choice is not None:
            self.choice.choose(self._now.current)

    def _touched(self) -> None:
        self._say_since()
        self.edited.emit()

    def _say_since(self) -> None:
        if self.changed():
            was = value_text(self._now.parameter, self._now.current)
            self._since.say(translate("Director", "was {value} · not saved").format(value=was), Tone.WARN)
        elif coming := coming_text(self._now):
            self._since.say(coming, Tone.WARN)
        else:
            self._since.say(since_text(self._now) if self._now.in_force else "", Tone.MUTED)
        if self.edit is not None:
            set_look(self.edit, "state", "warn" if self.changed() else "")
