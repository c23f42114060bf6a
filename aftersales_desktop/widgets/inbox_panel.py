"""The inbox: what waits at the left, everything for the decision at the right, decided by one key (X4)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.boards.inbox import PAGE, DecidedRow, Inbox, InboxRow, decided_requests, inbox
from aftersales_desktop.boards.request_page import RequestPage, request_page
from aftersales_desktop.domain.approvals.approval_request import RequestState
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.decision_bar import DecisionBar
from aftersales_desktop.widgets.decisions import Decisions
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.inbox_delegate import Listed
from aftersales_desktop.widgets.inbox_list import InboxList
from aftersales_desktop.widgets.labels import ElidedLabel
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.request_view import RequestView
from aftersales_desktop.widgets.request_words import FAMILIES, SOON, deciders_of, look_of
from aftersales_desktop.widgets.segments import FilterChips, Segments
from aftersales_desktop.widgets.time_words import span_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

LIST_WIDTH, SMALL_LIST_WIDTH = 344, 300
NARROW_BELOW = 1060


class InboxPanel(LivePanel):
    """At the director's desk, reception and the floor alike: whoever holds a power decides here.

    Signals:
        subject_wanted: What a request is about was asked for; carries the Subject and its order's id.
    """

    subject_wanted = Signal(object, object)
    topics: ClassVar[frozenset[str]] = frozenset({Topic.APPROVALS, Topic.PEOPLE})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._box = Inbox(rows=(), not_shown=0)
        self._uncovered = QTimer(self)
        self._uncovered.setSingleShot(True)
        self._uncovered.setInterval(0)
        self._uncovered.timeout.connect(self._offer_keys)
        self.heading = Heading(lambda: translate("Widgets", "Decisions"))
        self.count = Chip(tone=Tone.ACCENT)
        self.soonest = Chip(tone=Tone.WARN, icon="mdi6.clock-alert-outline")
        self.families = FilterChips(FAMILIES)
        self.view_switch = Segments(
            (
                ("waiting", lambda: translate("Widgets", "Waiting")),
                ("decided", lambda: translate("Widgets", "Decided")),
            )
        )
        self.list = InboxList(desk.now)
        self.view = RequestView(desk.now)
        self.bar = DecisionBar()
        self.decisions = Decisions(desk, self.bar, self.list, self.view)
        self._nothing = EmptyState(
            "mdi6.inbox-outline",
            lambda: translate("Widgets", "Nothing waits for you"),
            hint_fn=lambda: translate(
                "Widgets", "Requests appear here by themselves; the badge counts them."
            ),
        )
        self._keys = ElidedLabel(role="small")
        self._keys.setContentsMargins(15, 2, 15, 8)
        self._left = Card(margins=1)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.heading.add_left(self.count)
        self.heading.add_left(self.soonest)
        self.heading.add_right(self.families)
        self.heading.add_right(self.view_switch)
        self.view.foot.addWidget(self.bar)
        left = self._left
        left.setFixedWidth(LIST_WIDTH)
        left.body.addWidget(self.list, 1)
        left.body.addWidget(self._keys)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(left)
        row.addWidget(self.view, 1)
        self._both = both
        self._pages.addWidget(both)
        self._pages.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self._pages, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.families.chosen.connect(lambda _key: self._show_rows())
        self.view_switch.chosen.connect(lambda _key: self.refresh())
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda _row: self._open_thing())
        self.list.page_wanted.connect(self._next_page)
        self.view.thing_wanted.connect(self._open_thing)
        self.view.clause_pressed.connect(self._desk.messages.clause_wanted)
        self.bar.refusal.clause_pressed.connect(self._desk.messages.clause_wanted)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Digits and arrows choose at once; a scan is caught wherever the focus is.
        self.list.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and self.isEnabled():
            # The page that covered this one gives the focus back first, to the scan field after a sign-in.
            self._uncovered.start()

    def _offer_keys(self) -> None:
        """Let the digits choose; who was typing goes on typing."""
        there = QApplication.focusWidget()
        if self.isEnabled() and not (isinstance(there, QLineEdit) and there.text()):
            self.list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._left.setFixedWidth(SMALL_LIST_WIDTH if self._is_narrow() else LIST_WIDTH)
        self._say_counts()

    def refresh(self) -> None:
        """Read what waits, or what is over."""
        if self._waiting():
            self._desk.runner.ask(inbox, then=self._show, latest="inbox")
        else:
            limit = max(PAGE, len(self.list.rows())) + 1
            self._desk.runner.ask(
                decided_requests,
                None,
                limit,
                then=lambda rows: self._show_decided(rows, limit - 1),
                latest="inbox",
            )

    def show_request(self, request_id: int) -> None:
        """Bring a request to the front, waiting or over."""
        self._desk.runner.ask(request_page, request_id, then=self._bring)

    def retranslate(self) -> None:
        """Say the counts and the keys again."""
        self._say_counts()
        self.list.setAccessibleName(translate("Widgets", "Decisions"))
        self._keys.setText(translate("Widgets", "1–9 choose · Space mark for one stroke · Enter open"))

    def _is_narrow(self) -> bool:
        """On a small screen the list says by itself what is due soon."""
        return self.width() < NARROW_BELOW

    def _waiting(self) -> bool:
        return self.view_switch.chosen_key() == "waiting"

    def _show(self, box: Inbox) -> None:
        self._box = box
        self._say_counts()
        self._show_rows()

    def _say_counts(self) -> None:
        mine = self._box.mine
        self.count.show_state(translate("Widgets", "{n} waiting").format(n=len(mine)), Tone.ACCENT)
        now = self._desk.now()
        soon = [row for row in mine if row.due_at - now <= SOON]
        self.soonest.setVisible(bool(soon) and self._waiting() and not self._is_narrow())
        self.count.setVisible(self._waiting())
        self.families.setVisible(self._waiting())
        if soon:
            left = max(soon[0].due_at, now) - now
            words = translate("Widgets", "{n} due within {span}")
            self.soonest.show_state(
                words.format(n=len(soon), span=span_text(left if len(soon) == 1 else SOON)),
                Tone.WARN,
                "mdi6.clock-alert-outline",
            )
        by_family = [look_of(row.power).family for row in self._box.rows]
        counts = {key: by_family.count(key) for key, _ in FAMILIES if key != "all"}
        self.families.set_counts({"all": len(by_family), **counts})

    def _show_rows(self) -> None:
        """Show the family chosen."""
        family = self.families.chosen_key()
        rows = [row for row in self._box.rows if family in {"all", look_of(row.power).family}]
        self._fill(rows, more=False)

    def _show_decided(self, rows: tuple[DecidedRow, ...], limit: int) -> None:
        self._say_counts()
        self._fill(rows[:limit], more=len(rows) > limit)

    def _next_page(self, last: Listed) -> None:
        if isinstance(last, DecidedRow):
            self._desk.runner.ask(decided_requests, last, PAGE + 1, then=self._add_decided, latest="inbox")

    def _add_decided(self, rows: tuple[DecidedRow, ...]) -> None:
        self.list.add_requests(rows[:PAGE], more=len(rows) > PAGE)

    def _fill(self, rows: list[InboxRow] | tuple[DecidedRow, ...], *, more: bool) -> None:
        page = self._both if rows else self._nothing
        appears = page is not self._pages.currentWidget()
        self._pages.setCurrentWidget(page)
        self.list.show_requests(rows, more=more)
        if appears:
            self._offer_keys()

    def _choose(self, row: Listed | None) -> None:
        if row is None:
            self.view.clear()
            return
        self._desk.runner.ask(request_page, row.head.request_id, then=self._show_page, latest="request page")

    def _show_page(self, page: RequestPage) -> None:
        shown = self.view.page()
        if shown is None or shown.row.request_id != page.row.request_id:
            self.bar.begin()
        self.view.show_page(page)
        open_ = page.state is RequestState.OPEN
        who = deciders_of(page.row) if open_ else ""
        self.bar.offer(decide=page.row.mine, take_back=page.row.own and open_, who=who)

    def _bring(self, page: RequestPage) -> None:
        key = "waiting" if page.state is RequestState.OPEN else "decided"
        self.families.choose("all")
        if self.view_switch.chosen_key() != key:
            self.view_switch.choose(key)
            self.refresh()
        if not self.list.choose(page.row.request_id):
            self._pages.setCurrentWidget(self._both)
            self._show_page(page)

    def _open_thing(self) -> None:
        page = self.view.page()
        if page is not None:
            self.subject_wanted.emit(page.row.head.about, page.row.head.order_id)
