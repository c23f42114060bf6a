"""How an order's state and promise look wherever orders are listed: one word, one tone, one icon each."""

from __future__ import annotations

from datetime import datetime

from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.promise import Promise
from aftersales_desktop.widgets.time_words import in_relation_to
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

STATE_LOOK = {
    OrderState.DRAFT: (Tone.MUTED, "mdi6.pencil-outline"),
    OrderState.QUOTED: (Tone.HOLD, "mdi6.draw-pen"),
    OrderState.CONFIRMED: (Tone.ACCENT, "mdi6.check"),
    OrderState.DISPATCHED: (Tone.ACCENT, "mdi6.send-outline"),
    OrderState.STARTED: (Tone.ACCENT, "mdi6.wrench-outline"),
    OrderState.WAITING_PARTS: (Tone.WARN, "mdi6.package-variant"),
    OrderState.WAITING_CONFIRMATION: (Tone.HOLD, "mdi6.phone-outline"),
    OrderState.FINISHED: (Tone.ACCENT, "mdi6.flag-checkered"),
    OrderState.INSPECTED: (Tone.OK, "mdi6.shield-check-outline"),
    OrderState.SETTLED: (Tone.OK, "mdi6.cash-check"),
    OrderState.DELIVERED: (Tone.OK, "mdi6.key-outline"),
    OrderState.CALLED_BACK: (Tone.OK, "mdi6.phone-check-outline"),
    OrderState.ARCHIVED: (Tone.MUTED, "mdi6.archive-outline"),
    OrderState.CANCELLED: (Tone.MUTED, "mdi6.cancel"),
}
PROMISE_LOOK = {
    Promise.NONE: (Tone.MUTED, "mdi6.clock-outline"),
    Promise.ON_TIME: (Tone.OK, "mdi6.clock-outline"),
    Promise.DUE_SOON: (Tone.WARN, "mdi6.clock-alert-outline"),
    Promise.LATE: (Tone.BAD, "mdi6.alert-circle"),
    Promise.KEPT: (Tone.OK, "mdi6.check-circle-outline"),
    Promise.BROKEN: (Tone.BAD, "mdi6.close-circle-outline"),
}


def word(value: str) -> str:
    """A stored word in the reader's language."""
    return translate("Words", str(value))


def promise_words(promise: Promise, promised_at: datetime | None, now: datetime) -> str:
    """How a promise stands: "in 25 min", "late 12 min", "kept"."""
    if promised_at is None or promise is Promise.NONE:
        return word(Promise.NONE)
    if promise in {Promise.KEPT, Promise.BROKEN}:
        return word(promise)
    return in_relation_to(now, promised_at)
