"""How a bar of the floor's day looks, on board and wall; where it says an order's state, as everywhere."""

from __future__ import annotations

from dataclasses import dataclass

from aftersales_desktop.boards.floor_rows import Bar, BarKind
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.widgets.order_look import STATE_LOOK
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


@dataclass(frozen=True)
class Look:
    """Tone and sign of a state."""

    tone: Tone
    icon: str


def order_look(state: OrderState) -> Look:
    """How an order in this state looks at every station."""
    return Look(*STATE_LOOK[state])


BAR_LOOKS = {
    BarKind.DONE: Look(Tone.MUTED, "mdi6.check"),
    BarKind.INSPECTION: order_look(OrderState.FINISHED),
    BarKind.RUNNING: Look(Tone.ACCENT, "mdi6.play-circle"),
    BarKind.PAUSED: Look(Tone.WARN, "mdi6.pause"),
    BarKind.WAITING_PARTS: order_look(OrderState.WAITING_PARTS),
    BarKind.WAITING_CONFIRMATION: order_look(OrderState.WAITING_CONFIRMATION),
    BarKind.NEXT: Look(Tone.MUTED, "mdi6.timer-sand-empty"),
    BarKind.PLANNED: Look(Tone.MUTED, "mdi6.calendar-blank-outline"),
    BarKind.SUGGESTED: Look(Tone.ACCENT, "mdi6.arrow-down-bold"),
}


def note_words(bar: Bar) -> str:
    """Say what is in work or waited for; of an ordered part when it is expected."""
    if bar.expected_on is None:
        return bar.note
    words = translate("Floor", "{part}, ordered, expected {day}")
    return words.format(part=bar.note, day=f"{bar.expected_on:%m/%d}")


def bar_words(kind: BarKind) -> str:
    """The word of a bar."""
    words = {
        BarKind.DONE: translate("Floor", "Done"),
        BarKind.INSPECTION: translate("Floor", "To be inspected"),
        BarKind.RUNNING: translate("Floor", "In work"),
        BarKind.PAUSED: translate("Floor", "Paused"),
        BarKind.WAITING_PARTS: translate("Floor", "Waiting for parts"),
        BarKind.WAITING_CONFIRMATION: translate("Floor", "Addition asked"),
        BarKind.NEXT: translate("Floor", "To be started"),
        BarKind.PLANNED: translate("Floor", "Planned"),
        BarKind.SUGGESTED: translate("Floor", "Fits here"),
    }
    return words[kind]


def wall_words(kind: BarKind) -> str:
    """The word of a bar where every letter has to be huge."""
    words = {
        BarKind.INSPECTION: translate("Floor", "Inspect"),
        BarKind.WAITING_PARTS: translate("Floor", "No parts"),
        BarKind.WAITING_CONFIRMATION: translate("Floor", "Asked"),
        BarKind.NEXT: translate("Floor", "To start"),
    }
    return words[kind] if kind in words else bar_words(kind)
