"""The tool crib: special tools worst first, the chosen one at the right, loans by three scans (R2.3.5)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.boards.import_kinds import TOOLS
from aftersales_desktop.domain.tools.lend_tool import ToolLent
from aftersales_desktop.domain.tools.lookups import ScannedTool
from aftersales_desktop.domain.tools.lookups_board import (
    PAGE,
    BoardKey,
    BoardTool,
    ToolCounts,
    ToolView,
    tool_counts,
    tools_board,
)
from aftersales_desktop.domain.tools.lookups_card import ToolCard, tool_card
from aftersales_desktop.domain.tools.special_tool import ToolState
from aftersales_desktop.domain.tools.take_back_tool import take_back_tool
from aftersales_desktop.stations.parts_counter.loan_register import LoanRegister
from aftersales_desktop.stations.parts_counter.tool_form import ToolForm
from aftersales_desktop.stations.parts_counter.tool_prints import preview_label, preview_labels, preview_slip
from aftersales_desktop.stations.parts_counter.tool_side import ToolSide
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Heading, ScrollColumn
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.import_button import ImportButton
from aftersales_desktop.widgets.labels import set_tip
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.loan_scans import LoanScans
from aftersales_desktop.widgets.segments import FilterChips, Segments
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.tool_board import ToolBoard
from aftersales_desktop.widgets.tool_papers import loan_slip_paper
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH = 424
MINUTE_MS = 60_000


class ToolsPanel(LivePanel):
    """The board of the crib and one tool.

    Signals:
        clause_pressed: A clause to be read.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.TOOLS, Topic.WORK_ORDERS, Topic.PEOPLE})
    clause_pressed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.scans = LoanScans(desk, self)
        self.view = ToolView.ALL
        self._chosen = 0
        self._return_wanted = 0
        self._build()
        self._lay_out()
        self._connect()
        # Loans become overdue by the clock alone.
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self.ask_refresh)
        self._minute.start()
        self.retranslate()

    def _build(self) -> None:
        self.heading = Heading(lambda: translate("PartsCounter", "Special tools"))
        self.filters = _view_chips()
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(60)
        self.new = ActionButton(
            lambda: translate("PartsCounter", "New tool"), icon_name="mdi6.plus", key="F1", compact=True
        )
        self.views = Segments(
            (
                ("board", lambda: translate("PartsCounter", "Board")),
                ("register", lambda: translate("PartsCounter", "Register")),
            )
        )
        self.register = LoanRegister(self.desk)
        self.labels = ActionButton(
            lambda: translate("PartsCounter", "Labels"), icon_name="mdi6.qrcode", compact=True
        )
        self.board = ToolBoard(self.desk.now)
        self.empty = EmptyState(
            "mdi6.toolbox-outline",
            lambda: translate("PartsCounter", "No tool here"),
            hint_fn=lambda: translate("PartsCounter", "Choose another filter, or enter a new tool."),
        )
        self.left = QStackedWidget()
        self.left.addWidget(self.board)
        self.left.addWidget(self.empty)
        self.left.addWidget(self.register)
        self.side = ToolSide(self.desk, self.scans)
        self.form = ToolForm(self.desk)
        self.right = QStackedWidget()
        self._side_scroll, form_scroll = ScrollColumn(spacing=0), ScrollColumn(spacing=0)
        for page, column in ((self.side, self._side_scroll), (self.form, form_scroll)):
            column.column.addWidget(page)
            self.right.addWidget(column)
        self.right.setFixedWidth(SIDE_WIDTH)

    def _lay_out(self) -> None:
        self.heading.add_left(self.views)
        self.heading.add_right(self.new)
        self._chips = QWidget()
        narrow = QHBoxLayout(self._chips)
        narrow.setContentsMargins(0, 0, 0, 0)
        narrow.setSpacing(8)
        narrow.addWidget(self.filters)
        narrow.addStretch(1)
        self._finding = _row(self.search, ImportButton(self.desk, (TOOLS,)), self.labels)
        list_column = QVBoxLayout()
        list_column.setSpacing(10)
        list_column.addWidget(self.heading)
        list_column.addWidget(self._finding)
        list_column.addWidget(self._chips)
        list_column.addWidget(self.left, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(14)
        row.addLayout(list_column, 1)
        row.addWidget(self.right)

    def _connect(self) -> None:
        self.filters.chosen.connect(self._filter)
        self.search.textEdited.connect(self._read_board)
        self.board.chosen.connect(self.choose)
        self.board.page_wanted.connect(self._read_on)
        self.new.clicked.connect(self._begin_record)
        self.views.chosen.connect(self._show_view)
        self.register.tool_chosen.connect(self.choose)
        self.side.history.all_wanted.connect(self._show_loans)
        self.labels.clicked.connect(lambda: preview_labels(self.desk, self.board.tools()))
        self.side.edit_pressed.connect(self._change_record)
        self.side.label_pressed.connect(lambda: preview_label(self.desk, self.side.card))
        self.side.slip_pressed.connect(lambda: preview_slip(self.desk, self.side.card))
        self.side.moved.connect(self.choose)
        self.side.compensation.settled.connect(self.ask_refresh)
        self.side.compensation.said_no.connect(self._uncover_refusal)
        self.form.put_away.connect(self._put_form_away)
        self.form.stored.connect(self._record_stored)
        self.scans.tool_scanned.connect(self._tool_scanned)
        self.scans.complete.connect(self.side.lend_scanned)
        self.scans.lent.connect(self._lent)
        for source in (self.side, self.form):
            source.clause_pressed.connect(self.clause_pressed)

    def refresh(self) -> None:
        """Read board, counts and the chosen tool again."""
        self._read_board()
        self.register.refresh()
        self.desk.runner.ask(tool_counts, then=self._show_counts, latest="tool counts")
        if self._chosen:
            self.choose(self._chosen)

    def take_scan(self, text: str) -> bool:
        """Take label, badge or card; three of them lend, the label of a tool that is out takes it back."""
        self.side.refusal.clear()
        return self.scans.take(text)

    def choose(self, tool_id: int) -> None:
        """Show a tool at the right."""
        self._chosen = tool_id
        self.board.mark(tool_id)
        self.desk.runner.ask(tool_card, tool_id, then=self._show_tool, latest="tool card")

    def retranslate(self) -> None:
        """Set the panel's own words again; its parts set theirs."""
        self.search.setPlaceholderText(translate("PartsCounter", "Find a tool"))
        words = translate("PartsCounter", "By name, number, model, serial number or place")
        set_tip(self.search, words)
        self.search.setAccessibleName(translate("PartsCounter", "Find a tool"))
        self.search.setAccessibleDescription(words)
        self.side.retranslate()

    def _filter(self, key: str) -> None:
        self.view = ToolView(key)
        self._read_board()

    def _show_view(self, key: str) -> None:
        board = key == "board"
        for part in (self._chips, self._finding):
            part.setVisible(board)
        if board:
            self._show_cards()
        else:
            self.left.setCurrentWidget(self.register)

    def _show_cards(self) -> None:
        if self.views.chosen_key() == "board":
            self.left.setCurrentWidget(self.board if self.board.tools() else self.empty)

    def _show_loans(self, tool: str) -> None:
        """Show every loan of a tool in the register."""
        self.views.choose("register")
        self._show_view("register")
        self.register.show_loans_of(tool)

    def _read_board(self) -> None:
        wanted = max(PAGE, len(self.board.tools()))
        self.desk.runner.ask(
            tools_board,
            self.view,
            self.search.text(),
            None,
            wanted,
            then=lambda rows: self._show_board(rows, wanted),
            latest="tools board",
        )

    def _read_on(self, after: BoardKey) -> None:
        self.desk.runner.ask(
            tools_board, self.view, self.search.text(), after, then=self._show_more, latest="tools board"
        )

    def _show_board(self, rows: tuple[BoardTool, ...], wanted: int) -> None:
        self.board.show_tools(rows, more=len(rows) == wanted)
        self._show_cards()
        if not self._chosen and rows:
            self.choose(rows[0].tool_id)
        self.board.mark(self._chosen)

    def _show_more(self, rows: tuple[BoardTool, ...]) -> None:
        self.board.add_tools(rows, more=len(rows) == PAGE)

    def _show_counts(self, counts: ToolCounts) -> None:
        self.filters.set_counts(counts.counts)

    def _show_tool(self, card: ToolCard) -> None:
        self.side.show_tool(card)
        if self._return_wanted == card.tool_id:
            self._return_wanted = 0
            self.side.take_back_scanned(card.tool_id)

    def _tool_scanned(self, found: ScannedTool) -> None:
        self._put_form_away()
        shown = self.side.card is not None and self.side.card.tool_id == found.tool_id
        may = self.desk.actor.holds(*take_back_tool.rights.roles)
        if found.state is ToolState.ON_LOAN and may:
            if shown:
                # What the clerk wrote about its condition before scanning counts.
                self.side.take_back_scanned(found.tool_id)
                return
            self._return_wanted = found.tool_id
        self.choose(found.tool_id)

    def _lent(self, receipt: ToolLent) -> None:
        words = translate("PartsCounter", "{tool} lent to {person} for {order}, due back {due}")
        due = moment_text(receipt.due_at, self.desk.now())
        text = words.format(tool=receipt.tool, person=receipt.borrower, order=receipt.order, due=due)
        self.desk.messages.said(text, Tone.OK)
        paper = loan_slip_paper(receipt.loan_id, receipt.loan, receipt.order_id)
        self.desk.messages.offer(_print_slip_words, lambda: self.desk.printing.print_now(paper))
        self.choose(receipt.tool_id)

    def _uncover_refusal(self) -> None:
        """Scroll to the refusal when it lies below the window's edge, once it has its place."""
        QTimer.singleShot(0, self, self._scroll_to_compensation)

    def _scroll_to_compensation(self) -> None:
        self._side_scroll.ensureWidgetVisible(self.side.compensation.settle, 0, 20)

    def _begin_record(self) -> None:
        self.form.show_tool(None)
        self.right.setCurrentIndex(1)

    def _change_record(self) -> None:
        self.form.show_tool(self.side.card)
        self.right.setCurrentIndex(1)

    def _put_form_away(self) -> None:
        self.right.setCurrentIndex(0)

    def _record_stored(self, tool_id: int) -> None:
        self._put_form_away()
        self.choose(tool_id)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # A badge scanned before somebody went elsewhere must not lend anything later.
        self.scans.forget()


def _row(first: QWidget, *others: QWidget) -> QWidget:
    """Widgets side by side, the first taking the room that is left."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(first, 1)
    for other in others:
        row.addWidget(other)
    return holder


def _view_chips() -> FilterChips:
    return FilterChips(
        (
            (ToolView.ALL.value, lambda: translate("PartsCounter", "All")),
            (ToolView.IN_CRIB.value, lambda: translate("Words", "in crib")),
            (ToolView.ON_LOAN.value, lambda: translate("Words", "on loan")),
            (ToolView.OVERDUE.value, lambda: translate("Words", "overdue")),
            (ToolView.MISSING.value, lambda: translate("PartsCounter", "Lost, owed")),
            (ToolView.GONE.value, lambda: translate("PartsCounter", "Left")),
        )
    )


def _print_slip_words() -> str:
    return translate("PartsCounter", "Print slip")
