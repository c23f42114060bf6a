"""How an order and its part lines look at the counter: word, tone and icon of every state."""

from __future__ import annotations

from aftersales_desktop.domain.parts.lookups_counter import LineAtCounter, LineStand, OrderAtCounter
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.widgets.header_strip import HeaderFacts, HeaderPerson
from aftersales_desktop.widgets.identify_box import UNIDENTIFIED_ICON
from aftersales_desktop.widgets.order_look import STATE_LOOK, word
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

STAND_LOOK = {
    LineStand.READY: (Tone.OK, "mdi6.tray-arrow-up"),
    LineStand.WISHED: (Tone.HOLD, UNIDENTIFIED_ICON),
    LineStand.UNCONFIRMED: (Tone.BAD, "mdi6.lock"),
    LineStand.NOT_STARTED: (Tone.MUTED, "mdi6.timer-sand-empty"),
    LineStand.AT_CUSTOMER: STATE_LOOK[OrderState.WAITING_CONFIRMATION],
    LineStand.STANDS_STILL: (Tone.WARN, "mdi6.pause-circle-outline"),
    LineStand.SHORT: (Tone.WARN, "mdi6.package-variant-remove"),
    LineStand.KEPT: (Tone.WARN, "mdi6.package-variant-closed-check"),
    LineStand.UNKNOWN: (Tone.WARN, "mdi6.help-box-outline"),
    LineStand.OUT: (Tone.ACCENT, "mdi6.archive-arrow-up"),
    LineStand.HANDED_OVER: (Tone.MUTED, "mdi6.account-check-outline"),
    LineStand.FITTED: (Tone.MUTED, "mdi6.wrench-check-outline"),
}


def stand_word(line: LineAtCounter) -> str:
    """Say in a word how a line stands."""
    return word(line.stand)


def stand_tone(line: LineAtCounter) -> Tone:
    """Colour how a line stands."""
    return STAND_LOOK[line.stand][0]


def stand_icon(line: LineAtCounter) -> str:
    """Draw how a line stands."""
    return STAND_LOOK[line.stand][1]


def header_of(order: OrderAtCounter) -> HeaderFacts:
    """Put an order into its header strip."""
    tone, icon = STATE_LOOK[order.state]
    return HeaderFacts(
        plate=order.plate,
        order=order.shown_number,
        car=" · ".join(str(part) for part in (order.car, order.year) if part),
        people=(
            HeaderPerson(order.technician or "—", _technician_part(order)),
            HeaderPerson(order.advisor, _advisor_part(order)),
        ),
        promised=order.promised_at,
        state=word(order.state),
        state_tone=tone,
        order_id=order.order_id,
        state_icon=icon,
    )


def _technician_part(order: OrderAtCounter) -> str:
    words = translate("PartsCounter", "Technician")
    return f"{words} · {order.bay}" if order.bay else words


def _advisor_part(order: OrderAtCounter) -> str:
    words = translate("PartsCounter", "Service advisor")
    return f"{words} · {order.advisor_phone}" if order.advisor_phone else words
