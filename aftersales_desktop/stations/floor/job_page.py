"""How the job page is laid out: the header, the chosen task and its checks left, tasks and parts right."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.lookups_order_on_floor import FloorTask, OrderOnFloor
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.stations.floor.addition_card import AdditionCard
from aftersales_desktop.stations.floor.checks_card import ChecksCard
from aftersales_desktop.stations.floor.closing_card import ClosingCard
from aftersales_desktop.stations.floor.give_task_row import GiveTaskRow
from aftersales_desktop.stations.floor.job_parts_card import JobPartsCard
from aftersales_desktop.stations.floor.move_card import MoveCard
from aftersales_desktop.stations.floor.task_actions import AT_WORK, TaskActions
from aftersales_desktop.stations.floor.task_looks import header_facts
from aftersales_desktop.stations.floor.task_table import task_table
from aftersales_desktop.stations.floor.tools_strip import ToolsStrip
from aftersales_desktop.widgets.cards import Card, ScrollColumn
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.header_strip import HeaderStrip
from aftersales_desktop.widgets.parts_coming import PartsComing
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.words import translate

BEFORE_START = frozenset({OrderState.CONFIRMED, OrderState.DISPATCHED})
LEFT_WIDTH = 436


class JobPage(QWidget):
    """The cards of one order; what they ask for is the panel's business."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = HeaderStrip(desk.seat)
        self.doing = TaskActions()
        self.giving = GiveTaskRow(desk)
        self.doing.body.addWidget(self.giving)
        self.coming = PartsComing(desk)
        self.checks = ChecksCard()
        self.closing = ClosingCard()
        self.moves = MoveCard(desk)
        self.tasks = task_table(desk.now)
        self.parts = JobPartsCard()
        self.additions = AdditionCard(desk)
        self.tools = ToolsStrip(desk)
        self.task_card = Card(lambda: translate("Floor", "Tasks"))
        self.findings = Card(lambda: translate("Floor", "Inspection found"))
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self._left())
        columns.addLayout(self._right(), 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(12)
        page.addWidget(self.header)
        page.addLayout(columns, 1)
        # A finding is written in the place of tasks and parts: all at once do not fit a small screen.
        for card in (self.task_card, self.parts):
            self.additions.writing.connect(card.setHidden)

    def _left(self) -> ScrollColumn:
        left = ScrollColumn(spacing=12)
        left.setFixedWidth(LEFT_WIDTH)
        left.column.setContentsMargins(0, 0, 12, 0)
        for card in (self.doing, self.findings, self.checks, self.closing, self.moves):
            left.column.addWidget(card)
        left.column.addStretch(1)
        return left

    def _right(self) -> QVBoxLayout:
        self.task_card.body.addWidget(self.tasks)
        self.task_card.setMinimumHeight(252)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.parts, 10)
        below.addWidget(self.additions, 11)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.coming)
        right.addWidget(self.task_card, 6)
        right.addLayout(below, 6)
        right.addWidget(self.tools)
        return right

    def refusal_cards(self) -> tuple[RefusalCard, ...]:
        """Every place of the page where something may be refused."""
        return (
            self.doing.refusal,
            self.giving.refusal,
            self.parts.refusal,
            self.additions.form.refusal,
            self.closing.refusal,
            self.moves.refusal,
        )

    def chosen_task(self) -> FloorTask | None:
        """The task on which the buttons act."""
        return self.tasks.chosen_row()

    def show_page(self, page: OrderOnFloor, now: datetime) -> None:
        """Show an order; checks before the start, the closing list while it is worked on."""
        self.checks.show_page(page)
        self.closing.show_page(page)
        self.moves.show_page(page)
        self.parts.show_page(page)
        self.coming.show_order(page.order_id)
        self.additions.show_page(page, now)
        self.checks.setVisible(page.state in BEFORE_START)
        self.closing.setVisible(page.state in AT_WORK)
        self.findings.setVisible(bool(page.findings))
        self.say(page, now)

    def say(self, page: OrderOnFloor, now: datetime) -> None:
        """Write the header, the sums and the findings."""
        self.header.show_order(header_facts(page), now)
        standard = sum(task.hours.thousandths for task in page.tasks if not task.awaits_answer) / 1000
        used = sum(task.worked_until(now).total_seconds() for task in page.tasks) / 3600
        words = translate("Floor", "{used:.1f} of {standard:.1f} h used")
        self.task_card.aside.setText(words.format(used=used, standard=standard))
        self.findings.aside.setText(page.findings)

    def tick(self, page: OrderOnFloor, now: datetime) -> None:
        """Move the running clocks; the database is not asked."""
        if any(task.running for task in page.tasks):
            self.tasks.viewport().update()
            self.header.tick(now)
