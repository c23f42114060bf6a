"""How a car's state looks on the floor: its word, its tone and its sign, the same on board, list and wall."""

from __future__ import annotations

from dataclasses import dataclass

from aftersales_desktop.boards.floor_rows import BarKind
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


@dataclass(frozen=True)
class Look:
    """Tone and sign of a state."""

    tone: Tone
    icon: str


BAR_LOOKS = {
    BarKind.DONE: Look(Tone.MUTED, "mdi6.check"),
    BarKind.INSPECTION: Look(Tone.OK, "mdi6.clipboard-check-outline"),
    BarKind.RUNNING: Look(Tone.ACCENT, "mdi6.play-circle"),
    BarKind.PAUSED: Look(Tone.WARN, "mdi6.pause"),
    BarKind.WAITING_PARTS: Look(Tone.WARN, "mdi6.package-variant-closed"),
    BarKind.WAITING_CONFIRMATION: Look(Tone.HOLD, "mdi6.account-question"),
    BarKind.NEXT: Look(Tone.MUTED, "mdi6.timer-sand-empty"),
    BarKind.PLANNED: Look(Tone.MUTED, "mdi6.calendar-blank-outline"),
    BarKind.SUGGESTED: Look(Tone.ACCENT, "mdi6.arrow-down-bold"),
}
STATE_LOOKS = {
    OrderState.CONFIRMED: Look(Tone.MUTED, "mdi6.inbox-arrow-down-outline"),
    OrderState.DISPATCHED: Look(Tone.MUTED, "mdi6.timer-sand-empty"),
    OrderState.STARTED: Look(Tone.ACCENT, "mdi6.play-circle"),
    OrderState.WAITING_PARTS: Look(Tone.WARN, "mdi6.package-variant-closed"),
    OrderState.WAITING_CONFIRMATION: Look(Tone.HOLD, "mdi6.account-question"),
    OrderState.FINISHED: Look(Tone.OK, "mdi6.clipboard-check-outline"),
    OrderState.INSPECTED: Look(Tone.OK, "mdi6.check-decagram-outline"),
}
OTHER_STATE = Look(Tone.MUTED, "mdi6.file-document-outline")


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


def state_look(state: OrderState) -> Look:
    """Tone and sign of an order's state."""
    return STATE_LOOKS.get(state, OTHER_STATE)


def state_words(state: OrderState) -> str:
    """The word of an order's state."""
    return translate("Words", state.value)
