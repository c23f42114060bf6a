"""Moves all data to another place: what it is, where it goes, a trial, then the move and its result."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayoutItem, QVBoxLayout, QWidget

from aftersales_desktop.database.server.connection import Connection
from aftersales_desktop.domain.whole_house import HouseToMove, house_to_move
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card, Heading, ScrollColumn
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.move_result import MoveResult
from aftersales_desktop.widgets.move_run import MoveRun
from aftersales_desktop.widgets.move_target import MoveTarget
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.time_words import number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

REPORTS = "moves"
LEFT_WIDTH = 560


class MovePage(LivePanel):
    """Over a station's content, for an administrator: target and steps at the left, the data at the right.

    Signals:
        closed: Back to work.
    """

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._house = HouseToMove({}, ())
        self._tried: Connection | Path | None = None
        self.target = MoveTarget(desk)
        self.hint = Label(role="small", wrap=True)
        self.try_it = ActionButton(
            lambda: translate("Widgets", "Try without writing"), icon_name="mdi6.test-tube", key="F8"
        )
        self.move_it = PrimaryButton(
            lambda: translate("Widgets", "Move everything"), icon_name="mdi6.database-arrow-right", key="F7"
        )
        self.result = MoveResult(desk)
        self.refusal = RefusalCard()
        self.total = Label(role="strong", wrap=True)
        self.others = Label(role="small", tone=Tone.WARN, wrap=True)
        self.counts = QGridLayout()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.target)
        self.retranslate()
        if MoveRun.under_way is not None:
            self._watch(MoveRun.under_way)
        self._show_steps()

    def _lay_out(self) -> None:
        back = ActionButton(lambda: translate("Widgets", "Back"), icon_name="mdi6.arrow-left", key="Esc")
        back.clicked.connect(self.closed)
        heading = Heading(lambda: translate("Widgets", "Move the data"))
        heading.add_right(back)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(self._left())
        both.addWidget(self._right(), 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(18, 16, 18, 14)
        page.setSpacing(14)
        page.addWidget(heading)
        page.addLayout(both, 1)

    def _left(self) -> QWidget:
        where = Card(lambda: translate("Widgets", "Where to"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.try_it)
        buttons.addWidget(self.move_it, 1)
        for widget in (self.target, self.hint):
            where.body.addWidget(widget)
        where.body.addLayout(buttons)
        scroll = ScrollColumn(spacing=14)
        scroll.setFixedWidth(LEFT_WIDTH)
        for part in (where, self.refusal, self.result):
            scroll.column.addWidget(part)
        scroll.column.addStretch(1)
        return scroll

    def _right(self) -> QWidget:
        card = Card(lambda: translate("Widgets", "What is moved"))
        self.counts.setVerticalSpacing(6)
        self.counts.setColumnStretch(0, 1)
        card.body.addLayout(self.counts)
        card.body.addWidget(self.total)
        card.body.addWidget(self.others)
        card.body.addStretch(1)
        scroll = ScrollColumn(spacing=0)
        scroll.column.addWidget(card)
        return scroll

    def _connect(self) -> None:
        self.target.changed.connect(self._forget_trial)
        self.try_it.clicked.connect(partial(self._begin, dry_run=True))
        self.move_it.clicked.connect(partial(self._begin, dry_run=False))
        self.refusal.clause_pressed.connect(self.desk.messages.clause_wanted)

    def refresh(self) -> None:
        """Count what is there."""
        self.desk.runner.ask(
            house_to_move, then=self._show_house, refused=self.refusal.show_refusal, latest="house to move"
        )

    def retranslate(self) -> None:
        """Set every word again."""
        self.hint.setText(
            translate(
                "Widgets",
                "First a trial: everything is read and checked, nothing is written, nobody is disturbed. "
                "During the move itself nobody can store anything. The old place stays as it is.",
            )
        )
        self._show_house(self._house)

    def _show_house(self, house: HouseToMove) -> None:
        self._house = house
        while (item := self.counts.takeAt(0)) is not None:
            _drop(item)
        for line, (subject, rows) in enumerate((s, n) for s, n in house.rows.items() if n):
            self.counts.addWidget(Label(translate("Words", subject), role="body"), line, 0)
            number = Label(number_text(rows), role="strong")
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            self.counts.addWidget(number, line, 1)
        total = number_text(sum(house.rows.values()))
        self.total.setText(translate("Widgets", "Altogether {rows} rows").format(rows=total))
        others = translate("Widgets", "Other PCs are at work there: {who}").format(
            who=", ".join(house.others)
        )
        self.others.setText(others)
        self.others.setVisible(bool(house.others))

    def _forget_trial(self) -> None:
        self._tried = None
        self._show_steps()

    def _show_steps(self) -> None:
        """Open what comes next: first a trial, then the move to the place that was tried."""
        busy = MoveRun.under_way is not None
        self.target.setEnabled(not busy)
        self.try_it.button.setEnabled(not busy and self.target.is_named())
        self.move_it.button.setEnabled(not busy and self._tried is not None)

    def _begin(self, *, dry_run: bool) -> None:
        self.refusal.clear()
        self.result.clear()
        try:
            target = self.target.target() if dry_run or self._tried is None else self._tried
        except Refusal as refusal:
            self.refusal.show_refusal(refusal)
            return
        self._tried = None
        # Asked again, so that whoever lost the post meanwhile begins nothing.
        self.desk.runner.ask(
            house_to_move, then=partial(self._start, target, dry_run), refused=self.refusal.show_refusal
        )

    def _start(self, target: Connection | Path, dry_run: bool, house: HouseToMove) -> None:  # noqa: FBT001 - bound by name above
        self._show_house(house)
        if MoveRun.under_way is not None:
            return
        run = MoveRun(self.desk.database, target, Path(self.desk.archive).parent / REPORTS, dry_run=dry_run)
        self._watch(run)
        run.start()
        self._show_steps()

    def _watch(self, run: MoveRun) -> None:
        self.result.watch(run)
        run.refused.connect(self.refusal.show_refusal)
        run.broke.connect(self.desk.messages.went_wrong)
        run.moved.connect(partial(self._went_well, run.target))
        run.ended.connect(self._show_steps)

    def _went_well(self, target: Connection | Path, report: object) -> None:
        dry_run = getattr(report, "dry_run", False)
        self._tried = target if dry_run else None
        if not dry_run and isinstance(target, Connection):
            self.target.server.keep_if_wished(target)


def _drop(item: QLayoutItem) -> None:
    widget = item.widget()
    if widget is not None:
        widget.deleteLater()
