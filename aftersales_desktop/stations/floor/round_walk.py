"""A round, point by point: two large buttons each, in order or not (R2.2.4 to R2.2.10)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.rounds.lookups_rounds import PointRow, RoundPage
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card, Divider, ScrollColumn, SectionHeading, clear_layout
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import language, translate


class RoundWalk(Card):
    """The points in the order of the way, the places as headings.

    Signals:
        in_order: A point is in order.
        wrong: A point is not: a finding is to be recorded.
        finding_wanted: The finding made at a point.
        finish_wanted: Every point is answered.
        clause_wanted: A clause to read.
    """

    in_order = Signal(object)
    wrong = Signal(object)
    finding_wanted = Signal(int)
    finish_wanted = Signal()
    clause_wanted = Signal(str)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        self._now = now
        self._page: RoundPage | None = None
        self.list = ScrollColumn(spacing=0)
        self.finish = PrimaryButton(
            lambda: translate("Floor", "Round finished"),
            icon_name="mdi6.flag-checkered",
            key="F9",
            large=True,
        )
        self.refusal = RefusalCard()
        super().__init__(self._title, parent)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.refusal)
        self.body.addWidget(self.finish)
        self.finish.clicked.connect(self.finish_wanted)
        self.refusal.clause_pressed.connect(self.clause_wanted)

    def page(self) -> RoundPage | None:
        """The round shown."""
        return self._page

    def show_round(self, page: RoundPage) -> None:
        """Show a round as it stands; the place scrolled to stays."""
        if self._page is None or page.round_id != self._page.round_id:
            self.refusal.clear()
        scrolled = self.list.verticalScrollBar().value()
        self._page = page
        self.retranslate()
        self.list.verticalScrollBar().setValue(scrolled)

    def _title(self) -> str:
        return self._page.titles[language().value] if self._page is not None else ""

    def retranslate(self) -> None:
        """Write every point again."""
        super().retranslate()
        page = self._page
        if page is None:
            return
        column = self.list.column
        clear_layout(column)
        place = None
        for row in page.points:
            if row.place and row.place != place:
                column.addWidget(SectionHeading(partial(str, row.place)))
            place = row.place
            column.addWidget(self._line(row, page))
            column.addWidget(Divider())
        column.addStretch(1)
        self._show_end(page)

    def _show_end(self, page: RoundPage) -> None:
        self.finish.setVisible(page.finished_at is None)
        open_words = translate("Floor", "{n} points are still open").format(n=page.left)
        self.finish.blocked(open_words if page.left else "")
        if page.finished_at is None:
            self.aside.setText("")
            return
        done = translate("Floor", "done by {who}, {when}")
        self.aside.setText(done.format(who=page.finished_by, when=moment_text(page.finished_at, self._now())))

    def _line(self, row: PointRow, page: RoundPage) -> QWidget:
        line = QWidget()
        line.setObjectName(f"point_{row.point}_{row.place_id or 0}")
        line.setMinimumHeight(68)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(row.texts[language().value], "body", wrap=True))
        clause = ActionButton(partial(str, row.clause), kind="link", compact=True)
        clause.clicked.connect(partial(self.clause_wanted.emit, row.clause))
        under = QHBoxLayout()
        under.addWidget(clause)
        under.addStretch(1)
        words.addLayout(under)
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 6, 6, 6)
        across.setSpacing(10)
        across.addLayout(words, 1)
        if row.in_order is not None:
            across.addWidget(_answer(row))
        if row.finding_id is not None:
            shown = ActionButton(lambda: translate("Floor", "Finding"), kind="link", compact=True)
            shown.clicked.connect(partial(self.finding_wanted.emit, row.finding_id))
            across.addWidget(shown)
        if page.finished_at is None and row.finding_id is None:
            self._add_buttons(across, row)
        return line

    def _add_buttons(self, across: QHBoxLayout, row: PointRow) -> None:
        good = ActionButton(
            lambda: translate("Floor", "In order"), icon_name="mdi6.check", kind="soft", large=True
        )
        bad = ActionButton(lambda: translate("Floor", "Not in order"), icon_name="mdi6.close", large=True)
        for button, name, signal in ((good, "good", self.in_order), (bad, "bad", self.wrong)):
            button.setObjectName(f"{name}_{row.point}_{row.place_id or 0}")
            button.clicked.connect(partial(signal.emit, row))
        if row.in_order is None:
            across.addWidget(good)
        across.addWidget(bad)


def _answer(row: PointRow) -> Chip:
    if row.in_order:
        return Chip(translate("Floor", "in order"), Tone.OK, "mdi6.check")
    return Chip(translate("Floor", "not in order"), Tone.BAD, "mdi6.close")
