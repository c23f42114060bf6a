"""The job at the car: the chosen task, the checks, the parts, the additions (R2.2.2, R2.2.3a, R2.3.6)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.lookups_floor import drain_carts
from aftersales_desktop.domain.work_orders.lookups_order_on_floor import (
    OrderOnFloor,
    order_on_floor,
)
from aftersales_desktop.domain.work_orders.order_state import Cover, OrderState
from aftersales_desktop.domain.work_orders.refusals_floor import (
    AnotherJobRuns,
    FenderCoversMissing,
    ThreePieceSetMissing,
)
from aftersales_desktop.domain.work_orders.report_addition import ReportAddition
from aftersales_desktop.stations.floor.job_page import JobPage
from aftersales_desktop.stations.floor.job_steps import JobSteps
from aftersales_desktop.stations.floor.task_actions import WORKED_ON
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.refusal_card import RefusalWords
from aftersales_desktop.widgets.words import translate

TICK_MS = 1000


class JobPanel(LivePanel):
    """One order on the floor; the card scanned for it is kept until another order is opened.

    Signals:
        shown: The order now on the page.
        tool_wanted: A tool that is out for it is to be seen.
    """

    topics: ClassVar[frozenset[str]] = frozenset(
        {Topic.WORK_ORDERS, Topic.CLOCKINGS, Topic.PARTS, Topic.TOOLS}
    )
    shown = Signal(object)
    tool_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.steps = JobSteps(desk, self)
        self.job = JobPage(desk)
        self.doing, self.closing, self.moves = self.job.doing, self.job.closing, self.job.moves
        self.tasks, self.parts, self.additions = self.job.tasks, self.job.parts, self.job.additions
        self.empty = EmptyState(
            "mdi6.qrcode-scan",
            lambda: translate("Floor", "Scan a job card"),
            hint_fn=lambda: translate("Floor", "Or open a car on the board. The card travels with the car."),
        )
        self.page: OrderOnFloor | None = None
        self.card: ScanCode | None = None
        self._order_id: int | None = None
        self._missing: tuple[Cover, ...] = ()
        self._badge: ScanCode | None = None
        self._cure = self._start
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._lay_out()
        self._connect()
        self._show_or_not()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.addWidget(self.job, 1)
        column.addWidget(self.empty, 1)

    def _connect(self) -> None:
        steps, closing = self.steps, self.closing
        self.tasks.chosen.connect(self._task_chosen)
        self.doing.start_wanted.connect(self._start)
        self.doing.pause_wanted.connect(self._pause)
        self.doing.finish_wanted.connect(self._finish)
        self.doing.refusal.cure_pressed.connect(self._put_right)
        self.job.checks.covers_fitted.connect(self._cover)
        self.parts.fitted.connect(lambda line_id: steps.fit(self._id(), line_id))
        self.parts.taken_out.connect(lambda line_id: steps.take_out(self._id(), line_id))
        self.parts.wait_wanted.connect(
            lambda line_id, place: steps.wait(self._id(), line_id, place, self.parts.refuse)
        )
        self.additions.reported.connect(self._report)
        closing.old_parts_said.connect(
            lambda old: steps.old_parts(self._id(), old, closing.refusal.show_refusal)
        )
        closing.cart_chosen.connect(
            lambda cart: steps.book_filter(self._id(), cart, closing.refusal.show_refusal)
        )
        closing.place_said.connect(lambda place: steps.keep(self._id(), place, closing.refusal.show_refusal))
        self.job.tools.opened.connect(self.tool_wanted)
        steps.started.connect(self._started)
        steps.addition_sent.connect(self.additions.close_form)
        for card in self.job.refusal_cards():
            card.clause_pressed.connect(self.desk.messages.clause_wanted)

    def open_order(self, order_id: int, card: ScanCode | None = None) -> None:
        """Bring an order to the page; with its card when that was scanned."""
        if order_id != self._order_id:
            self.page, self.card, self._badge = None, None, None
            self.doing.refusal.clear()
        self._order_id = order_id
        self.card = card or self.card
        self.moves.hold_card(self.card)
        self.job.tools.show_order(order_id)
        self.ask_refresh()

    def topics_changed(self, topics: Iterable[str]) -> None:
        """Hear of changes, and let the tools hear of them."""
        super().topics_changed(topics)
        self.job.tools.topics_changed(topics)

    def take_scan(self, text: str) -> bool:
        """Take a part's label while a finding is written; everything else is the station's."""
        form = self.additions.form
        return form.isVisible() and form.take_scan(text)

    def refresh(self) -> None:
        """Ask for the order and the drain carts."""
        if self._order_id is not None:
            self.desk.runner.ask(order_on_floor, self._order_id, then=self._show, latest="floor job")
            self.desk.runner.ask(drain_carts, then=self.closing.show_carts, latest="floor job carts")

    def _show(self, page: OrderOnFloor) -> None:
        fresh = self.page is None
        self.page = page
        self.tasks.show_rows(page.tasks)
        if fresh or self.tasks.chosen_row() is None:
            self._choose_next(page)
        self.job.show_page(page, self.desk.now())
        self._show_or_not()
        self._show_task()
        self.shown.emit(page)

    def _choose_next(self, page: OrderOnFloor) -> None:
        """Choose the technician's own open task, else the first open one."""
        mine = self.desk.actor.staff_id
        open_tasks = [task for task in page.tasks if task.done_at is None and not task.awaits_answer]
        ranked = sorted(open_tasks, key=lambda task: (task.technician_id != mine, task.position))
        if ranked:
            self.tasks.choose_key(ranked[0].line_id)

    def _show_or_not(self) -> None:
        self.job.setVisible(self.page is not None)
        self.empty.setVisible(self.page is None)

    def _task_chosen(self, _row: object) -> None:
        self.doing.refusal.clear()
        self._show_task()

    def _show_task(self) -> None:
        if self.page is not None:
            task = self.job.chosen_task()
            self.doing.show_task(self.page, task, card_scanned=self.card is not None)
            self.job.giving.show_task(self.page, task)

    def _id(self) -> int:
        return self._order_id or 0

    def _start(self) -> None:
        """Start the order, go on with a task, or take the car back into work."""
        self.doing.refusal.clear()
        page, task = self.page, self.job.chosen_task()
        if page is None:
            return
        if page.state is OrderState.WAITING_PARTS:
            self.steps.resume(page.order_id, self._refused)
        elif self.card is None:
            self._ask_for_card()
        elif page.state in WORKED_ON:
            self.steps.clock(self.card, self._badge, task.line_id if task else None, self._refused)
        else:
            self.steps.start(self.card, self._refused)

    def _started(self) -> None:
        """Let the technician's clock run on the chosen task as soon as work has begun."""
        task = self.job.chosen_task()
        if self.card is not None and task is not None:
            self.steps.clock(self.card, self._badge, task.line_id, self._refused)

    def _ask_for_card(self) -> None:
        words = RefusalWords(
            translate("Floor", "The job card of this car has not been scanned."),
            "R2.3.1d",
            translate("Floor", "Scan the card that lies in the car, then press again."),
        )
        self.doing.refuse(words)

    def _pause(self) -> None:
        self.doing.refusal.clear()
        task = self.job.chosen_task()
        if task is None or not task.running:
            return
        ids = [clock.technician_id for clock in task.running]
        mine = self.desk.actor.staff_id
        self.steps.stop(None, mine if mine in ids else ids[0], self._refused)

    def _finish(self) -> None:
        """Report the chosen task done; when none is open, the car."""
        self.doing.refusal.clear()
        page, task = self.page, self.job.chosen_task()
        if page is None:
            return
        if all(row.done_at or row.awaits_answer for row in page.tasks):
            self.steps.finish_car(page.order_id, self._refused)
        elif task is not None:
            self.steps.finish_task(page.order_id, task.line_id, self._refused)

    def _report(self, command: ReportAddition) -> None:
        self.steps.report(command, self.additions.refuse)

    def _cover(self, covers: tuple[Cover, ...]) -> None:
        self.steps.cover(self._id(), covers, self.doing.refusal.clear, self._refused)

    def _refused(self, refusal: Refusal) -> None:
        """Show a refusal under the buttons, with its cure when one press can do it."""
        if isinstance(refusal, FenderCoversMissing | ThreePieceSetMissing):
            covers = refusal.facts["covers"]
            self._missing = tuple(cover for cover in Cover if isinstance(covers, tuple) and cover in covers)
            self._cure = self._cover_and_start
            self.doing.refuse(
                refusal,
                lambda: translate("Floor", "They are on now, confirm"),
                key="Space",
                icon="mdi6.check",
            )
        elif isinstance(refusal, AnotherJobRuns):
            self._cure = self._change_over
            self.doing.refuse(refusal, lambda: translate("Floor", "Change over"), icon="mdi6.swap-horizontal")
        else:
            self.doing.refuse(refusal)

    def _put_right(self) -> None:
        """Do what cures the refusal shown."""
        self._cure()

    def _cover_and_start(self) -> None:
        self.steps.cover(self._id(), self._missing, self._start, self._refused)

    def _change_over(self) -> None:
        self.doing.refusal.clear()
        task = self.job.chosen_task()
        if self.card is not None:
            self.steps.change_over(self.card, self._badge, task.line_id if task else None, self._refused)

    def badge_scanned(self, badge: ScanCode, technician_id: int) -> bool:
        """Clock a technician on or off this car; False when no card was scanned for it."""
        page, task = self.page, self.job.chosen_task()
        if page is None or self.card is None:
            return False
        self.doing.refusal.clear()
        self._badge = badge
        if any(clock.technician_id == technician_id for row in page.tasks for clock in row.running):
            self.steps.stop(badge, None, self._refused)
        else:
            own = task is not None and task.technician_id in {None, technician_id} and task.done_at is None
            self.steps.clock(self.card, badge, task.line_id if own and task else None, self._refused)
        return True

    def _tick(self) -> None:
        if self.page is not None and self.isVisible():
            self.job.tick(self.page, self.desk.now())

    def retranslate(self) -> None:
        """Write the header and the sums again."""
        if self.page is not None:
            self.job.say(self.page, self.desk.now())
