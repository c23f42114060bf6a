"""How a special tool's standing looks: its word, its tone, its sign; the same at every station."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from aftersales_desktop.domain.tools.lookups_board import BoardTool
from aftersales_desktop.domain.tools.lookups_card import LoanEvent
from aftersales_desktop.domain.tools.standing import Standing
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

USUAL_ICON = "mdi6.wrench"


@dataclass(frozen=True)
class Look:
    """Tone and sign of a state."""

    tone: Tone
    icon: str


STANDING_LOOK = {
    Standing.LOST: Look(Tone.HOLD, "mdi6.help-rhombus"),
    Standing.COMPENSATION_DUE: Look(Tone.HOLD, "mdi6.cash-clock"),
    Standing.OVERDUE: Look(Tone.BAD, "mdi6.clock-alert"),
    Standing.ON_LOAN: Look(Tone.ACCENT, "mdi6.tray-arrow-up"),
    Standing.IN_CRIB: Look(Tone.OK, "mdi6.check-circle"),
    Standing.REPLACED: Look(Tone.MUTED, "mdi6.swap-horizontal"),
    Standing.RETIRED: Look(Tone.MUTED, "mdi6.archive-outline"),
}
EVENT_TONE = {
    LoanEvent.LENT: Tone.ACCENT,
    LoanEvent.RETURNED: Tone.OK,
    LoanEvent.LOST: Tone.HOLD,
    LoanEvent.FOUND: Tone.OK,
    LoanEvent.SETTLED: Tone.OK,
}


def standing_word(standing: Standing) -> str:
    """Name a standing in the reader's language."""
    return translate("Words", standing.value)


def tool_icon(name: str) -> str:
    """Give the tool's own sign, or a wrench for one without."""
    return name or USUAL_ICON


def where_line(row: BoardTool) -> str:
    """Say number and place: T-0091 · 架 2-04."""
    return f"{row.tool} · {row.place}"


def since_line(row: BoardTool, now: datetime) -> str:
    """Say the order and since when, or when it came back last."""
    if row.since is None:
        return translate("Widgets", "Not lent yet") if row.standing is Standing.IN_CRIB else ""
    moment = moment_text(row.since, now)
    if row.standing is Standing.IN_CRIB:
        return translate("Widgets", "Back {time}").format(time=moment)
    return translate("Widgets", "{order} · {time}").format(order=row.order, time=moment)
