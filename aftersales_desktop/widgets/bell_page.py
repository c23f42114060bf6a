"""What the bell leads to: messages to me, what I sent, all hand-overs, and tools that should be back (X6)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.domain.notices.accept_notice import AcceptNotice, NoticeAccepted, accept_notice
from aftersales_desktop.domain.notices.lookups import (
    PAGE,
    SEES_ALL_HAND_OVERS,
    NoticeRow,
    hand_overs,
    my_notices,
    sent_notices,
)
from aftersales_desktop.domain.notices.read_notices import ReadNotices, read_notices
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.notice_card import NoticeCard
from aftersales_desktop.widgets.notices_table import notices_table
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.warnings_page import WarningsPage
from aftersales_desktop.widgets.words import translate

MINE, SENT, HAND_OVERS, TOOLS = "mine", "sent", "hand_overs", "tools"
LISTS = {MINE: my_notices, SENT: sent_notices, HAND_OVERS: hand_overs}


class BellPage(LivePanel):
    """Messages over the station's content; a message chosen counts as read.

    Signals:
        closed: The reader wants to go back to work.
        clause_pressed: A clause to read.
        subject_wanted: The thing a message is about, and its order's id or None.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.NOTICES})
    closed = Signal()
    clause_pressed = Signal(str)
    subject_wanted = Signal(object, object)

    def __init__(self, desk: Desk, first: str = MINE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.views = Segments(
            (
                (MINE, lambda: translate("Widgets", "For me")),
                (SENT, lambda: translate("Widgets", "Sent by me")),
                (HAND_OVERS, lambda: translate("Widgets", "All hand-overs")),
                (TOOLS, lambda: translate("Widgets", "Tools that should be back")),
            )
        )
        self.views.button(HAND_OVERS).setVisible(desk.actor.holds(*SEES_ALL_HAND_OVERS))
        self.table = notices_table(desk.now)
        self.table.set_empty(
            EmptyState("mdi6.bell-check-outline", lambda: translate("Widgets", "No messages here"))
        )
        self.pages = PagedRows(desk, self.table, my_notices, page=PAGE)
        self.card = NoticeCard(desk.now)
        self.tools = WarningsPage(desk)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_view(first)
        self.setFocusProxy(self.table)

    def _lay_out(self) -> None:
        back = ActionButton(lambda: translate("Widgets", "Back"), icon_name="mdi6.arrow-left", key="Esc")
        back.clicked.connect(self.closed)
        heading = Heading(lambda: translate("Widgets", "Messages"))
        heading.add_left(self.views)
        heading.add_right(back)
        book = Card(margins=12)
        book.body.addWidget(self.table)
        messages = QWidget()
        column = QVBoxLayout(messages)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(book, 1)
        column.addWidget(self.card)
        self._stack.addWidget(messages)
        self._stack.addWidget(self.tools)
        page = QVBoxLayout(self)
        page.setContentsMargins(18, 16, 18, 14)
        page.setSpacing(14)
        page.addWidget(heading)
        page.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.views.chosen.connect(self.show_view)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(self._open)
        self.card.open_wanted.connect(self._open)
        self.card.accept_wanted.connect(self._accept)
        self.card.clause_wanted.connect(self.clause_pressed)
        self.card.refusal.clause_pressed.connect(self.clause_pressed)
        self.tools.clause_pressed.connect(self.clause_pressed)
        self.pages.shown.connect(self._show_again)

    def show_view(self, key: str) -> None:
        """Show one of the lists."""
        self.views.choose(key)
        self._stack.setCurrentIndex(1 if key == TOOLS else 0)
        if key != TOOLS:
            self.pages.read_from(LISTS[key])
            self.card.show_notice(None)
            if self.isVisible():
                self.pages.begin()

    def refresh(self) -> None:
        """Read as many messages again as are loaded."""
        if self.views.chosen_key() != TOOLS:
            self.pages.refresh()

    def topics_changed(self, topics: Iterable[str]) -> None:
        """Hand on what changed to the list of tools."""
        known = frozenset(topics)
        super().topics_changed(known)
        self.tools.topics_changed(known)

    def _show_again(self) -> None:
        """Show the message chosen as it stands now."""
        row = self.table.chosen_row()
        if row is not None:
            self.card.show_notice(row, mine=self._mine())

    def _choose(self, row: NoticeRow | None) -> None:
        self.card.show_notice(row, mine=self._mine())
        if row is not None and self._mine() and row.read_at is None:
            self._desk.runner.do(read_notices, ReadNotices(notice_ids=(row.notice_id,)))

    def _accept(self, row: NoticeRow) -> None:
        self._desk.runner.do(
            accept_notice,
            AcceptNotice(notice_id=row.notice_id),
            then=self._accepted,
            refused=self.card.refusal.show_refusal,
        )

    def _accepted(self, _receipt: NoticeAccepted) -> None:
        self._desk.messages.said(translate("Widgets", "The hand-over is in your hands"))

    def _open(self, row: NoticeRow) -> None:
        self.subject_wanted.emit(row.about, row.order_id)

    def _mine(self) -> bool:
        return self.views.chosen_key() == MINE
