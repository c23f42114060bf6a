"""One line of the matrix: who holds it now, ticked anew by the director, and its changes (R2.0a)."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.authority_table import AuthorityRow, ChangeRow, changes_of
from aftersales_desktop.domain.approvals.change_authority import (
    AuthorityChanged,
    ChangeAuthority,
    change_authority,
)
from aftersales_desktop.stations.director.post_boxes import PostBoxes
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.widgets.buttons import PrimaryButton, plain_button
from aftersales_desktop.widgets.cards import Card, ScrollColumn, SectionHeading, clear_layout
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.refusal_words import lifters_text, role_name
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import language, translate


class AuthorityForm(Card):
    """Ticks and a reason, saved with F7; who is not the director reads it without the boxes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._line: AuthorityRow | None = None
        self._changes: tuple[ChangeRow, ...] = ()
        super().__init__(None, parent)
        self._desk = desk
        self._name = Label(role="section", wrap=True)
        self._clause = plain_button(kind="link")
        self._now = Label(wrap=True)
        self._people = Label(role="small", wrap=True)
        self._others = Label(role="small", wrap=True)
        self._kept = Label(tone=Tone.WARN, wrap=True)
        self.posts = PostBoxes()
        self.reason = TextField(lambda: translate("Director", "Reason of the change"), longest=200)
        self.save = PrimaryButton(
            lambda: translate("Director", "Save"), icon_name="mdi6.content-save-outline", key="F7"
        )
        self.refusal = RefusalCard()
        self._editing = QWidget()
        self._keeping = QWidget()
        self._history = QVBoxLayout()
        self._lay_out()
        self.posts.changed.connect(self._touched)
        self.save.clicked.connect(self._save)
        self._clause.clicked.connect(self._want_clause)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._clause)
        editing = QVBoxLayout(self._editing)
        editing.setContentsMargins(0, 0, 0, 0)
        editing.setSpacing(10)
        editing.addWidget(SectionHeading(lambda: translate("Director", "Held from now on by")))
        editing.addWidget(self.posts)
        keeping = QVBoxLayout(self._keeping)
        keeping.setContentsMargins(0, 0, 0, 0)
        keeping.setSpacing(10)
        keeping.addWidget(self.refusal)
        keeping.addWidget(self.reason)
        keeping.addWidget(self.save)
        scroll = ScrollColumn(spacing=10)
        for label in (self._now, self._people, self._others, self._kept):
            scroll.column.addWidget(label)
        scroll.column.addWidget(self._editing)
        scroll.column.addLayout(self._history)
        scroll.column.addStretch(1)
        self.body.addLayout(head)
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self._keeping)

    def show_line(self, line: AuthorityRow) -> None:
        """Show a line; ticks that were not saved are let go."""
        self._line = line
        self.posts.tick(line.holders)
        self.reason.clear()
        self.refusal.clear()
        self.save.button.setEnabled(False)
        self._changes = ()
        self.retranslate()
        self._desk.runner.ask(changes_of, line.key, then=self._show_changes, latest="authority changes")

    def update_line(self, line: AuthorityRow) -> None:
        """Take in what changed elsewhere, unless somebody is ticking here."""
        mine = self._line is not None and self._line.key == line.key
        if mine and not self.save.button.isEnabled() and line != self._line:
            self.show_line(line)

    def retranslate(self) -> None:
        """Say the line again, in the language in force."""
        super().retranslate()
        line = self._line
        if line is None:
            return
        self._name.setText(line.title[language().value])
        self._clause.setText(translate("Director", "Clause {id}").format(id=line.clause))
        holders = lifters_text(line.holders, role_name)
        self._now.setText(translate("Director", "Held by: {posts}").format(posts=holders))
        people = translate("Widgets", ", ").join(line.people)
        self._people.setText(translate("Director", "Today that is: {people}").format(people=people))
        others = lifters_text(line.stand_ins, role_name)
        self._others.setText(
            translate("Director", "When nobody of these can decide: {posts}").format(posts=others)
        )
        self._others.setVisible(bool(line.stand_ins))
        self._kept.setText(
            translate("Director", "No signature may be put before this; these posts keep it: {posts}").format(
                posts=lifters_text(line.kept, role_name)
            )
        )
        self._kept.setVisible(bool(line.kept))
        for part in (self._editing, self._keeping):
            part.setVisible(self._desk.actor.holds(Role.SERVICE_DIRECTOR))
        self._say_changes()

    def _show_changes(self, changes: tuple[ChangeRow, ...]) -> None:
        self._changes = changes
        self._say_changes()

    def _say_changes(self) -> None:
        clear_layout(self._history)
        if self._changes:
            self._history.addWidget(Label(translate("Director", "Changed before"), "strong"))
        for change in self._changes:
            posts = lifters_text(change.holders, role_name)
            who = f"{moment_text(change.at, self._desk.now())} · {change.changed_by}"
            words = f"{who}: {posts}"
            self._history.addWidget(
                Label(f"{words}\n{change.reason}" if change.reason else words, "small", wrap=True)
            )

    def _touched(self) -> None:
        self.save.button.setEnabled(self._line is not None and self.posts.ticked() != set(self._line.holders))

    def _want_clause(self) -> None:
        if self._line is not None:
            self._desk.messages.clause_wanted.emit(self._line.clause)

    def _save(self) -> None:
        if self._line is None:
            return
        self.refusal.clear()
        change = ChangeAuthority(key=self._line.key, holders=self.posts.ticked(), reason=self.reason.text())
        self._desk.runner.do(change_authority, change, then=self._saved, refused=self._refused)

    def _saved(self, changed: AuthorityChanged) -> None:
        self.save.button.setEnabled(False)
        posts = lifters_text(changed.holders, role_name)
        self._desk.messages.said(translate("Director", "Held from now on by: {posts}").format(posts=posts))

    def _refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)
