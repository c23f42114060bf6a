"""The traffic light of a promised time, in one place for boards, lists and figures (R7.5.8)."""

from datetime import datetime, timedelta
from enum import StrEnum

from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

SOON = timedelta(minutes=30)
LEFT_THE_HOUSE = frozenset({OrderState.DELIVERED, OrderState.CALLED_BACK, OrderState.ARCHIVED})


class Promise(StrEnum):
    """How a promised time stands."""

    NONE = "nothing promised"
    ON_TIME = "on time"
    DUE_SOON = "due soon"
    LATE = "late"
    KEPT = "kept"
    BROKEN = "broken"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "nothing promised"),
    QT_TRANSLATE_NOOP("Words", "on time"),
    QT_TRANSLATE_NOOP("Words", "due soon"),
    QT_TRANSLATE_NOOP("Words", "late"),
    QT_TRANSLATE_NOOP("Words", "kept"),
    QT_TRANSLATE_NOOP("Words", "broken"),
)


def promise(
    now: datetime, state: OrderState, promised_at: datetime | None, delivered_at: datetime | None = None
) -> Promise:
    """Judge a promise: of a car in the house by the clock, of a delivered one by when it was handed over."""
    if promised_at is None or state is OrderState.CANCELLED:
        return Promise.NONE
    if state in LEFT_THE_HOUSE:
        return Promise.KEPT if delivered_at is None or delivered_at <= promised_at else Promise.BROKEN
    if promised_at < now:
        return Promise.LATE
    return Promise.DUE_SOON if promised_at - now <= SOON else Promise.ON_TIME
