"""How orders look at reception: the word, tone and icon of every state, class and promise."""

from __future__ import annotations

from datetime import datetime

from aftersales_desktop.domain.work_orders.order_rows import OrderPage
from aftersales_desktop.domain.work_orders.order_state import OrderKind, OrderState, Payer
from aftersales_desktop.domain.work_orders.promise import LEFT_THE_HOUSE, Promise
from aftersales_desktop.widgets.header_strip import HeaderFacts, HeaderPerson
from aftersales_desktop.widgets.time_words import in_relation_to, number_text
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
KIND_LOOK = {
    OrderKind.GENERAL: (Tone.MUTED, ""),
    OrderKind.ACCIDENT: (Tone.HOLD, "mdi6.car-emergency"),
    OrderKind.WARRANTY: (Tone.ACCENT, "mdi6.shield-check-outline"),
    OrderKind.INTERNAL: (Tone.MUTED, "mdi6.home-outline"),
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


def kind_word(kind: OrderKind) -> str:
    """The class of an order, short enough for a chip."""
    words = {
        OrderKind.GENERAL: translate("Reception", "General"),
        OrderKind.ACCIDENT: translate("Reception", "Accident"),
        OrderKind.WARRANTY: translate("Reception", "Warranty"),
        OrderKind.INTERNAL: translate("Reception", "Internal"),
    }
    return words[kind]


def payer_word(payer: Payer) -> str:
    """Who pays a line when it is not the customer."""
    words = {
        Payer.CUSTOMER: "",
        Payer.WARRANTY: translate("Reception", "Warranty"),
        Payer.INTERNAL: translate("Reception", "House pays"),
    }
    return words[payer]


def promise_words(promise: Promise, promised_at: datetime | None, now: datetime) -> str:
    """How a promise stands: "in 25 min", "late 12 min", "kept"."""
    if promised_at is None or promise is Promise.NONE:
        return word(Promise.NONE)
    if promise in {Promise.KEPT, Promise.BROKEN}:
        return word(promise)
    return in_relation_to(now, promised_at)


def header_facts(page: OrderPage) -> HeaderFacts:
    """Put an order into the strip that looks the same at every station."""
    car = page.car
    tone, icon = STATE_LOOK[page.state]
    people = [
        HeaderPerson(car.customer, car.phone),
        HeaderPerson(page.advisor, translate("Reception", "Service advisor")),
    ]
    if page.technician:
        people.append(HeaderPerson(page.technician, translate("Reception", "Technician")))
    kilometres = translate("Reception", "{km} km").format(km=number_text(page.mileage_km))
    return HeaderFacts(
        plate=car.plate,
        order=page.number,
        car=" · ".join(part for part in (car.car, kilometres) if part),
        people=tuple(people),
        promised=page.promised_at,
        state=word(page.state),
        state_tone=tone,
        state_icon=icon,
        done=page.state in LEFT_THE_HOUSE or page.state is OrderState.CANCELLED,
    )
