"""A part is missing: the car waits, and everybody knows where its removed parts lie (R2.2.6a)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.clock_off import CLOCKED_OFF
from aftersales_desktop.domain.work_orders.find_order import find_line, find_order
from aftersales_desktop.domain.work_orders.hand_overs import PART_MISSING, PART_MISSING_TOLD, hand_over
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderState, PauseReason
from aftersales_desktop.domain.work_orders.posts import FLOOR
from aftersales_desktop.domain.work_orders.refusals_floor import (
    NotAPart,
    NothingMissing,
    RemovedPartsPlaceMissing,
)
from aftersales_desktop.domain.work_orders.technician_at_work import running_on_order, stop_clock
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

WAITING = QT_TRANSLATE_NOOP("Words", "waiting for a part")


@dataclass(frozen=True, kw_only=True)
class WaitForParts:
    """The part line that is missing, and where the removed parts were put (unless it is on the order)."""

    order_id: int
    line_id: int
    removed_parts_place: str = ""


@dataclass(frozen=True)
class WaitingForParts:
    """The car waits; so many clocks were stopped."""

    order_id: int
    number: str
    part: str
    removed_parts_place: str
    clocks_stopped: int


@verb(roles=FLOOR, clause="R2.2.6a")
def wait_for_parts(work: Work, command: WaitForParts) -> WaitingForParts:
    """Let a started order wait for a part; all clocks on it are paused.

    Raises:
        WrongStep: The order is not started.
        NotAPart: The line is labour.
        NothingMissing: The part was handed over in full.
        RemovedPartsPlaceMissing: Nobody said where the removed parts lie.

    """
    order = find_order(work, command.order_id)
    order.step_to(OrderState.WAITING_PARTS, work.now())
    line = find_line(order, command.line_id)
    if line.kind is not LineKind.PART:
        raise NotAPart(task=line.description)
    if line.handed_over >= line.quantity:
        raise NothingMissing(part=line.description)
    place = command.removed_parts_place.strip() or order.removed_parts_place
    if not place:
        raise RemovedPartsPlaceMissing(order=order.shown_number)
    order.removed_parts_place = place
    order.awaited_line_id = line.id
    running = running_on_order(work, order.id)
    for clocking in running:
        stop_clock(work, clocking, PauseReason.PARTS, CLOCKED_OFF)
    work.note(Topic.WORK_ORDERS, order.id, WAITING, order_id=order.id, new=f"{line.description} · {place}")
    part = {"part": line.description}
    hand_over(work, order, PART_MISSING, (Role.PARTS_CLERK,), part)
    hand_over(work, order, PART_MISSING_TOLD, (order.advisor_id,), part)
    return WaitingForParts(order.id, order.shown_number, line.description, place, len(running))
