"""How orders look to the director: the word, tone and icon of every state and promise."""

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
PROMISE_TONE = {
    Promise.NONE: Tone.MUTED,
    Promise.ON_TIME: Tone.OK,
    Promise.DUE_SOON: Tone.WARN,
    Promise.LATE: Tone.BAD,
    Promise.KEPT: Tone.OK,
    Promise.BROKEN: Tone.BAD,
}


def word(value: str) -> str:
    """A stored word in the reader's language."""
    return translate("Words", str(value))


def promise_words(promise: Promise, promised_at: datetime | None, now: datetime) -> str:
    """How a promise stands: "in 25 min", "late 12 min", "kept"."""
    if promised_at is None or promise in {Promise.NONE, Promise.KEPT, Promise.BROKEN}:
        return word(promise)
    return in_relation_to(now, promised_at)
