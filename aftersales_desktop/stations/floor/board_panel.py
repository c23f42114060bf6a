"""The floor board: who works where until when, what waits, and where the next car fits (R2.2.1b)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from aftersales_desktop.boards.floor_board import floor_board, suggestion
from aftersales_desktop.boards.floor_reminders import (
    Reminder,
    ReminderKind,
    floor_reminders,
    reminders_in_all,
)
from aftersales_desktop.boards.floor_rows import BarKind, FloorBoard, Suggestion
from aftersales_desktop.domain.work_orders.dispatch_order import (
    DispatchOrder,
    OrderDispatched,
    dispatch_order,
)
from aftersales_desktop.domain.work_orders.lookups_queues import (
    QueueCounts,
    QueuedOrder,
    dispatch_queue,
    queue_counts,
)
from aftersales_desktop.stations.floor.board_canvas import BoardCanvas
from aftersales_desktop.stations.floor.floor_looks import BAR_LOOKS, bar_words
from aftersales_desktop.stations.floor.queue_card import QueueCard
from aftersales_desktop.stations.floor.reminder_steps import take_step
from aftersales_desktop.stations.floor.reminders_card import RemindersCard
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.time_words import day_text
from aftersales_desktop.widgets.words import translate

TICK_MS = 1000
A_MINUTE = 60
COUNTED = (
    (BarKind.RUNNING,),
    (BarKind.PAUSED,),
    (BarKind.WAITING_PARTS,),
    (BarKind.WAITING_CONFIRMATION,),
    (BarKind.INSPECTION,),
)


class BoardPanel(LivePanel):
    """Board at the left, queue and reminders at the right.

    Signals:
        order_wanted: Id of an order to be opened at the car.
        wall_wanted: Show the wall.
    """

    topics: ClassVar[frozenset[str]] = frozenset(
        {Topic.WORK_ORDERS, Topic.CLOCKINGS, Topic.TOOLS, Topic.PARTS, Topic.ROUNDS}
    )
    order_wanted = Signal(int)
    wall_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.heading = Heading(lambda: translate("Floor", "Floor board"))
        self.chips = {kinds: Chip(height=28) for kinds in COUNTED}
        self.wall = ActionButton(
            lambda: translate("Floor", "Wall"), icon_name="mdi6.monitor", key="F11", compact=True
        )
        self.canvas = BoardCanvas(desk.now)
        self.queue = QueueCard()
        self.reminders = RemindersCard()
        self.board: FloorBoard | None = None
        self.suggested: Suggestion | None = None
        self._to_place: int | None = None
        self._queue: tuple[QueuedOrder, ...] = ()
        self._to_dispatch = 0
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        for chip in self.chips.values():
            self.heading.add_left(chip)
        self.heading.add_right(self.wall)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.canvas)
        scroll.viewport().setAutoFillBackground(False)
        board = Card(margins=0)
        board.body.addWidget(scroll)
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(self.queue, 3)
        side.addWidget(self.reminders, 2)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(board, 1)
        row.addLayout(side)
        self.queue.setFixedWidth(300)
        self.reminders.setFixedWidth(300)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.canvas.opened.connect(self.order_wanted)
        self.canvas.slot_pressed.connect(self.send)
        self.queue.dispatch_wanted.connect(self.send)
        self.queue.item_pressed.connect(self._place)
        self.queue.refusal.clause_pressed.connect(self.desk.messages.clause_wanted)
        self.reminders.step_wanted.connect(self._take_step)
        self.wall.clicked.connect(self.wall_wanted)

    def refresh(self) -> None:
        """Ask for the floor, the queue and the reminders."""
        self.desk.runner.ask(floor_board, then=self.show_board, latest="floor board")
        self.desk.runner.ask(dispatch_queue, then=self._show_queue, latest="floor queue")
        self.desk.runner.ask(
            floor_reminders,
            then=lambda rows: self.reminders.show_reminders(rows, self.desk.now()),
            latest="floor reminders",
        )
        self.desk.runner.ask(reminders_in_all, then=self.reminders.show_count, latest="reminders in all")
        self.desk.runner.ask(queue_counts, then=self._show_counts, latest="queue counts")

    def _show_counts(self, counts: QueueCounts) -> None:
        self._to_dispatch = counts.to_dispatch
        self._count()

    def show_board(self, board: FloorBoard) -> None:
        """Show the floor."""
        self.board = board
        self.canvas.show_board(board)
        self._count()

    def _show_queue(self, queue: tuple[QueuedOrder, ...]) -> None:
        self._queue = queue
        self._count()
        if self._to_place not in {item.order_id for item in queue}:
            self._to_place = queue[0].order_id if queue else None
        self.desk.runner.ask(
            suggestion, self._to_place, then=self._show_suggestion, latest="floor suggestion"
        )

    def _show_suggestion(self, best: Suggestion | None) -> None:
        self.suggested = best if self._queue else None
        self.canvas.show_suggestion(self.suggested)
        self.queue.show_queue(self._queue, self.suggested, self.desk.now())

    def _place(self, order_id: int) -> None:
        self._to_place = order_id
        self.queue.refusal.clear()
        self._show_queue(self._queue)

    def send(self) -> None:
        """Send the chosen car of the queue into the suggested slot."""
        best = self.suggested
        if best is None:
            return
        self.queue.refusal.clear()
        command = DispatchOrder(
            order_id=best.order_id,
            bay_id=best.bay_id,
            technician_id=best.technician_id,
            planned_start=best.start,
        )
        self.desk.runner.do(
            dispatch_order,
            command,
            then=lambda receipt: self._sent(best.plate, receipt),
            refused=self.queue.refusal.show_refusal,
        )

    def _sent(self, plate: str, receipt: OrderDispatched) -> None:
        words = translate("Floor", "{plate} goes to bay {bay}, {technician}")
        self.desk.messages.said(words.format(plate=plate, bay=receipt.bay, technician=receipt.technician))

    def _take_step(self, reminder: Reminder) -> None:
        if reminder.kind is ReminderKind.CARD_APART:
            self.order_wanted.emit(reminder.subject_id)
        else:
            take_step(self.desk, reminder)

    def _tick(self) -> None:
        """Move the clocks every second, and the rest of the board every minute."""
        self.canvas.tick()
        self._ticks += 1
        if self._ticks % A_MINUTE == 0:
            self.ask_refresh()

    def _count(self) -> None:
        if self.board is None:
            return
        for kinds, chip in self.chips.items():
            count, look = self.board.count(*kinds), BAR_LOOKS[kinds[0]]
            chip.show_state(f"{bar_words(kinds[0])} {count}", look.tone, look.icon)
            chip.setVisible(count > 0)

    def retranslate(self) -> None:
        """Write the day and the counts again."""
        self.heading.note.setText(day_text(self.desk.now()))
        self._count()
        self.canvas.update()
