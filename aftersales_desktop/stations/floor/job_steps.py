"""What the buttons of the job page do: one verb each; its receipt is said, its refusal handed back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from aftersales_desktop.domain.work_orders.book_used_filter import (
    BookUsedFilter,
    DrainCartCounted,
    book_used_filter,
)
from aftersales_desktop.domain.work_orders.clock_off import ClockedOff, ClockOff, clock_off
from aftersales_desktop.domain.work_orders.clock_on import ClockedOn, ClockOn, clock_on
from aftersales_desktop.domain.work_orders.cover_car import CoverCar, cover_car
from aftersales_desktop.domain.work_orders.finish_line import FinishLine, LineFinished, finish_line
from aftersales_desktop.domain.work_orders.finish_order import FinishOrder, OrderFinished, finish_order
from aftersales_desktop.domain.work_orders.keep_removed_parts import (
    KeepRemovedParts,
    RemovedPartsKept,
    keep_removed_parts,
)
from aftersales_desktop.domain.work_orders.mark_fitted import MarkFitted, PartFitted, mark_fitted
from aftersales_desktop.domain.work_orders.mark_not_fitted import (
    MarkNotFitted,
    PartNotFittedAfterAll,
    mark_not_fitted,
)
from aftersales_desktop.domain.work_orders.order_state import Cover, OldParts, PauseReason
from aftersales_desktop.domain.work_orders.record_old_parts import RecordOldParts, record_old_parts
from aftersales_desktop.domain.work_orders.report_addition import (
    AdditionReported,
    ReportAddition,
    report_addition,
)
from aftersales_desktop.domain.work_orders.resume_order import OrderResumed, ResumeOrder, resume_order
from aftersales_desktop.domain.work_orders.start_order import OrderStarted, StartOrder, start_order
from aftersales_desktop.domain.work_orders.switch_job import SwitchJob, switch_job
from aftersales_desktop.domain.work_orders.wait_for_parts import (
    WaitForParts,
    WaitingForParts,
    wait_for_parts,
)
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.time_words import number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

Refused = Callable[[Refusal], object]


class JobSteps(QObject):
    """Asks for what was pressed and says what came of it.

    Signals:
        started: Work on the order has begun; its first clock may run.
        addition_sent: The front desk has the finding.
        car_done: The order is finished.
    """

    started = Signal()
    addition_sent = Signal()
    car_done = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def cover(
        self, order_id: int, covers: tuple[Cover, ...], then: Callable[[], object], no: Refused
    ) -> None:
        """Say by name that covers are on."""
        command = CoverCar(order_id=order_id, covers=covers)
        self.desk.runner.do(cover_car, command, then=lambda _receipt: then(), refused=no)

    def start(self, card: ScanCode, no: Refused) -> None:
        """Begin work on the order."""
        self.desk.runner.do(start_order, StartOrder(card=card), then=self._started, refused=no)

    def clock(self, card: ScanCode, badge: ScanCode | None, line_id: int | None, no: Refused) -> None:
        """Start a clock."""
        command = ClockOn(card=card, badge=badge, line_id=line_id)
        self.desk.runner.do(clock_on, command, then=self._clocked_on, refused=no)

    def change_over(self, card: ScanCode, badge: ScanCode | None, line_id: int | None, no: Refused) -> None:
        """Pause the other job and start this one."""
        command = SwitchJob(card=card, badge=badge, line_id=line_id)
        self.desk.runner.do(switch_job, command, then=self._clocked_on, refused=no)

    def stop(self, badge: ScanCode | None, technician_id: int | None, no: Refused) -> None:
        """Stop a clock for a break."""
        command = ClockOff(badge=badge, technician_id=technician_id, reason=PauseReason.BREAK)
        self.desk.runner.do(clock_off, command, then=self._clocked_off, refused=no)

    def resume(self, order_id: int, no: Refused) -> None:
        """Take a car that waited for parts back into work."""
        self.desk.runner.do(resume_order, ResumeOrder(order_id=order_id), then=self._resumed, refused=no)

    def finish_task(self, order_id: int, line_id: int, no: Refused) -> None:
        """Report a task done."""
        command = FinishLine(order_id=order_id, line_id=line_id)
        self.desk.runner.do(finish_line, command, then=self._task_done, refused=no)

    def finish_car(self, order_id: int, no: Refused) -> None:
        """Call the work on the car finished."""
        self.desk.runner.do(finish_order, FinishOrder(order_id=order_id), then=self._car_done, refused=no)

    def fit(self, order_id: int, line_id: int) -> None:
        """Say that a part is in the car."""
        self.desk.runner.do(mark_fitted, MarkFitted(order_id=order_id, line_id=line_id), then=self._fitted)

    def take_out(self, order_id: int, line_id: int) -> None:
        """Say that a part is not in the car after all."""
        command = MarkNotFitted(order_id=order_id, line_id=line_id)
        self.desk.runner.do(mark_not_fitted, command, then=self._taken_out)

    def wait(self, order_id: int, line_id: int, place: str, no: Refused) -> None:
        """Let the car wait for a part."""
        command = WaitForParts(order_id=order_id, line_id=line_id, removed_parts_place=place)
        self.desk.runner.do(wait_for_parts, command, then=self._waits, refused=no)

    def report(self, command: ReportAddition, no: Refused) -> None:
        """Tell the front desk what was found."""
        self.desk.runner.do(report_addition, command, then=self._reported, refused=no)

    def old_parts(self, order_id: int, old: OldParts, no: Refused) -> None:
        """Record what became of the old parts."""
        command = RecordOldParts(order_id=order_id, old_parts=old)
        self.desk.runner.do(record_old_parts, command, refused=no)

    def keep(self, order_id: int, place: str, no: Refused) -> None:
        """Write down where the removed parts lie."""
        command = KeepRemovedParts(order_id=order_id, place=place)
        self.desk.runner.do(keep_removed_parts, command, then=self._kept, refused=no)

    def book_filter(self, order_id: int, cart_id: int, no: Refused) -> None:
        """Put the old oil filter on a cart."""
        command = BookUsedFilter(order_id=order_id, cart_id=cart_id)
        self.desk.runner.do(book_used_filter, command, then=self._booked, refused=no)

    def _say(self, words: str, tone: Tone = Tone.OK, **facts: object) -> None:
        self.desk.messages.said(words.format(**facts), tone)

    def _started(self, receipt: OrderStarted) -> None:
        self._say(
            translate("Floor", "Work on {order} has started; parts may be collected"), order=receipt.number
        )
        self.started.emit()

    def _clocked_on(self, receipt: ClockedOn) -> None:
        words = translate("Floor", "{technician} works on {order}: {task}")
        self._say(words, technician=receipt.technician, order=receipt.number, task=receipt.task)

    def _clocked_off(self, receipt: ClockedOff) -> None:
        words = translate("Floor", "{technician} is off the clock, {n} min on {task}")
        minutes = number_text(receipt.minutes)
        self._say(words, technician=receipt.technician, n=minutes, task=receipt.task)

    def _resumed(self, receipt: OrderResumed) -> None:
        self._say(translate("Floor", "{order} is back in work"), order=receipt.number)

    def _task_done(self, receipt: LineFinished) -> None:
        words = translate("Floor", "{task} is done, {n} tasks still open")
        self._say(words, task=receipt.task, n=receipt.still_open)

    def _car_done(self, receipt: OrderFinished) -> None:
        if receipt.never_issued:
            words = translate("Floor", "{order} is done; never collected: {parts}")
            self._say(words, Tone.WARN, order=receipt.number, parts="、".join(receipt.never_issued))
        else:
            self._say(translate("Floor", "{order} is done and waits for inspection"), order=receipt.number)
        self.car_done.emit()

    def _fitted(self, receipt: PartFitted) -> None:
        self._say(translate("Floor", "{part} is in the car"), part=receipt.part)

    def _taken_out(self, receipt: PartNotFittedAfterAll) -> None:
        self._say(translate("Floor", "{part} is not in the car"), Tone.WARN, part=receipt.part)

    def _waits(self, receipt: WaitingForParts) -> None:
        words = translate("Floor", "{order} waits for {part}; removed parts in {place}")
        self._say(
            words, Tone.WARN, order=receipt.number, part=receipt.part, place=receipt.removed_parts_place
        )

    def _reported(self, receipt: AdditionReported) -> None:
        self._say(translate("Floor", "The front desk has the finding on {order}"), order=receipt.number)
        self.addition_sent.emit()

    def _kept(self, receipt: RemovedPartsKept) -> None:
        self._say(translate("Floor", "Removed parts lie in {place}"), place=receipt.place)

    def _booked(self, receipt: DrainCartCounted) -> None:
        if receipt.empty_now:
            words = translate("Floor", "{cart} holds {n} filters: empty it now")
            self._say(words, Tone.WARN, cart=receipt.cart, n=receipt.filters)
        else:
            words = translate("Floor", "{cart} holds {n} filters")
            self._say(words, cart=receipt.cart, n=receipt.filters)
