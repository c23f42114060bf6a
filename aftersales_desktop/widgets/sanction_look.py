"""How a sanction looks at every station: its state, its measure, what happened (X7)."""

from __future__ import annotations

from collections.abc import Mapping

from aftersales_desktop.boards.clause_board import ClauseSanction
from aftersales_desktop.boards.sanction_register import SanctionRow
from aftersales_desktop.domain.sanctions.sanction import SanctionState
from aftersales_desktop.values.money import Money
from aftersales_desktop.widgets.refusal_words import fact_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

SANCTION_LOOK: Mapping[SanctionState, tuple[Tone, str]] = {
    SanctionState.PROPOSED: (Tone.WARN, "mdi6.magnify"),
    SanctionState.VERIFIED: (Tone.HOLD, "mdi6.account-check-outline"),
    SanctionState.CONFIRMED: (Tone.BAD, "mdi6.gavel"),
    SanctionState.APPEALED: (Tone.HOLD, "mdi6.scale-balance"),
    SanctionState.SETTLED: (Tone.OK, "mdi6.check-circle"),
    SanctionState.DISMISSED: (Tone.MUTED, "mdi6.close-circle-outline"),
}


def event_words(row: SanctionRow | ClauseSanction) -> str:
    """Say what happened: the program's sentence in the reader's language, a manager's words as written."""
    if not row.facts:
        return translate("Sanctions", row.event)
    facts = {name: fact_text(fact) for name, fact in row.facts.items()}
    return translate("Sanctions", row.event).format_map(facts)


def measure_words(row: SanctionRow) -> str:
    """Name the measure, with its amount where there is one."""
    word = translate("Words", row.measure.value)
    if row.amount == Money.ZERO:
        return word
    return translate("Widgets", "{measure} {amount} yuan").format(measure=word, amount=row.amount)
