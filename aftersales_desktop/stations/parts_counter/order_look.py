"""How an order and its part lines look at the counter: word, tone and icon of every state."""

from __future__ import annotations

from aftersales_desktop.domain.parts.lookups_counter import LineAtCounter, LineStand, OrderAtCounter
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.widgets.header_strip import HeaderFacts, HeaderPerson
from aftersales_desktop.widgets.identify_box import UNIDENTIFIED_ICON
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

STAND_LOOK = {
    LineStand.READY: (Tone.OK, "mdi6.tray-arrow-up"),
    LineStand.WISHED: (Tone.HOLD, UNIDENTIFIED_ICON),
    LineStand.UNCONFIRMED: (Tone.BAD, "mdi6.lock"),
    LineStand.SHORT: (Tone.WARN, "mdi6.package-variant-remove"),
    LineStand.KEPT: (Tone.WARN, "mdi6.package-variant-closed-check"),
    LineStand.UNKNOWN: (Tone.WARN, "mdi6.help-box-outline"),
    LineStand.OUT: (Tone.ACCENT, "mdi6.archive-arrow-up"),
    LineStand.HANDED_OVER: (Tone.MUTED, "mdi6.account-check-outline"),
    LineStand.FITTED: (Tone.MUTED, "mdi6.wrench-check-outline"),
}
WAITING = {OrderState.WAITING_PARTS, OrderState.WAITING_CONFIRMATION}


def state_tone(state: OrderState) -> Tone:
    """Colour a state: at work, waiting, or neither."""
    if state is OrderState.STARTED:
        return Tone.ACCENT
    return Tone.WARN if state in WAITING else Tone.MUTED


def state_icon(state: OrderState) -> str:
    """Draw a state: at work, waiting, or neither."""
    if state is OrderState.STARTED:
        return "mdi6.play-circle"
    return "mdi6.clock-outline" if state in WAITING else "mdi6.circle-outline"


def stand_word(line: LineAtCounter) -> str:
    """Say in a word how a line stands."""
    return translate("Words", str(line.stand))


def stand_tone(line: LineAtCounter) -> Tone:
    """Colour how a line stands."""
    return STAND_LOOK[line.stand][0]


def stand_icon(line: LineAtCounter) -> str:
    """Draw how a line stands."""
    return STAND_LOOK[line.stand][1]


def header_of(order: OrderAtCounter) -> HeaderFacts:
    """Put an order into its header strip."""
    return HeaderFacts(
        plate=order.plate,
        order=order.shown_number,
        car=" · ".join(str(part) for part in (order.car, order.year) if part),
        people=(
            HeaderPerson(order.technician or "—", _technician_part(order)),
            HeaderPerson(order.advisor, _advisor_part(order)),
        ),
        promised=order.promised_at,
        state=translate("Words", str(order.state)),
        state_tone=state_tone(order.state),
        state_icon=state_icon(order.state),
    )


def _technician_part(order: OrderAtCounter) -> str:
    words = translate("PartsCounter", "Technician")
    return f"{words} · {order.bay}" if order.bay else words


def _advisor_part(order: OrderAtCounter) -> str:
    words = translate("PartsCounter", "Service advisor")
    return f"{words} · {order.advisor_phone}" if order.advisor_phone else words
