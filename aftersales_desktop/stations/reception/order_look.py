"""How orders look at reception beyond their state: their class, who pays a line, the header strip."""

from __future__ import annotations

from aftersales_desktop.domain.work_orders.order_rows import OrderPage
from aftersales_desktop.domain.work_orders.order_state import OrderKind, OrderState, Payer
from aftersales_desktop.domain.work_orders.promise import LEFT_THE_HOUSE
from aftersales_desktop.widgets.header_strip import HeaderFacts, HeaderPerson
from aftersales_desktop.widgets.order_look import STATE_LOOK, word
from aftersales_desktop.widgets.time_words import number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

KIND_LOOK = {
    OrderKind.GENERAL: (Tone.MUTED, ""),
    OrderKind.ACCIDENT: (Tone.HOLD, "mdi6.car-emergency"),
    OrderKind.WARRANTY: (Tone.ACCENT, "mdi6.shield-check-outline"),
    OrderKind.INTERNAL: (Tone.MUTED, "mdi6.home-outline"),
}


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
        order_id=page.order_id,
        state_icon=icon,
        done=page.state in LEFT_THE_HOUSE or page.state is OrderState.CANCELLED,
    )
