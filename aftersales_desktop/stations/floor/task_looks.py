"""How a task, a part and a job look to the technician: word, tone and sign."""

from __future__ import annotations

from aftersales_desktop.domain.work_orders.lookups_order_on_floor import FloorPart, FloorTask, OrderOnFloor
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.stations.floor.floor_looks import Look, order_look
from aftersales_desktop.widgets.header_strip import HeaderFacts, HeaderPerson
from aftersales_desktop.widgets.order_look import word
from aftersales_desktop.widgets.time_words import number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

OVER = frozenset({OrderState.INSPECTED, OrderState.SETTLED, OrderState.DELIVERED})


def task_look(task: FloorTask) -> Look:
    """Tone and sign of a task."""
    if task.awaits_answer:
        return order_look(OrderState.WAITING_CONFIRMATION)
    if task.done_at is not None:
        return Look(Tone.OK, "mdi6.check-circle")
    if task.running:
        return Look(Tone.ACCENT, "mdi6.play-circle")
    if task.paused:
        return Look(Tone.WARN, "mdi6.pause-circle")
    return Look(Tone.MUTED, "mdi6.calendar-blank-outline")


def task_words(task: FloorTask) -> str:
    """The word of a task's state."""
    if task.awaits_answer:
        return translate("Floor", "Customer asked")
    if task.done_at is not None:
        return translate("Floor", "Done")
    if task.running:
        return translate("Floor", "In work")
    return translate("Floor", "Paused") if task.paused else translate("Floor", "Not started")


def part_words(part: FloorPart) -> str:
    """Where a part is, in a word."""
    if part.with_technician:
        return translate("Floor", "Not fitted")
    if part.fitted:
        return translate("Floor", "Fitted")
    if part.taken_back:
        return translate("Floor", "Brought back")
    if part.unidentified:
        return translate("Floor", "To be identified")
    return _not_here_words(part)


def _not_here_words(part: FloorPart) -> str:
    """What a part waits for that the technician has not collected."""
    if part.awaits_answer:
        return translate("Floor", "Customer asked")
    if part.awaited:
        return translate("Floor", "Waited for")
    return translate("Floor", "At the counter") if part.stocked_out else translate("Floor", "Not collected")


def part_look(part: FloorPart) -> Look:
    """Tone and sign of a part."""
    if part.with_technician:
        return Look(Tone.TEXT, "mdi6.circle-outline")
    if part.fitted:
        return Look(Tone.OK, "mdi6.check-circle")
    if part.unidentified:
        return Look(Tone.HOLD, "mdi6.help-box-outline")
    if part.awaits_answer:
        return order_look(OrderState.WAITING_CONFIRMATION)
    if part.awaited:
        return order_look(OrderState.WAITING_PARTS)
    return Look(Tone.MUTED, "mdi6.package-variant")


def header_facts(page: OrderOnFloor) -> HeaderFacts:
    """The strip at the top of the job."""
    mileage = translate("Floor", "{n} km").format(n=number_text(page.mileage_km))
    look = order_look(page.state)
    bay = translate("Floor", "Bay {bay}").format(bay=page.bay) if page.bay else translate("Floor", "No bay")
    return HeaderFacts(
        plate=page.plate,
        order=page.number,
        car=f"{page.car} · {mileage}",
        people=(
            HeaderPerson(page.customer, translate("Floor", "Customer")),
            HeaderPerson(page.advisor, translate("Floor", "Service advisor")),
            HeaderPerson(bay, page.technician or translate("Floor", "no technician yet")),
        ),
        promised=page.promised_at,
        state=word(page.state),
        state_tone=look.tone,
        order_id=page.order_id,
        state_icon=look.icon,
        done=page.state in OVER,
    )
