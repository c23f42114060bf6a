"""The columns of issued and fitted parts, of incidents and of old parts (R2.2.3b, R2.2.8a)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from aftersales_desktop.domain.rounds.lookups_withholding import IncidentRow, IssuedLine, OldPartsRow
from aftersales_desktop.domain.rounds.withholding import WithholdingState
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import moment_text, since
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


def issued_table() -> RowTable[IssuedLine]:
    """Compare issued, fitted and returned; a difference at a finished car is red."""
    columns: tuple[Column[IssuedLine], ...] = (
        Column(
            "who", lambda: translate("Floor", "Technician"), 110, lambda row: row.technician, kind="strong"
        ),
        Column("order", lambda: translate("Floor", "Order"), 150, lambda row: row.order),
        Column("plate", lambda: translate("Floor", "Plate"), 110, lambda row: row.plate, kind="plate"),
        Column("part", lambda: translate("Floor", "Part"), 180, lambda row: row.part, stretch=True),
        _number("issued", lambda: translate("Floor", "Issued"), lambda row: row.issued),
        _number("fitted", lambda: translate("Floor", "Fitted"), lambda row: row.fitted),
        _number("back", lambda: translate("Floor", "Returned"), lambda row: row.returned),
        Column(
            "difference",
            lambda: translate("Floor", "Difference"),
            150,
            _difference,
            kind="state",
            tone=_difference_tone,
            icon=lambda row: "mdi6.alert-outline" if row.difference > Quantity.ZERO else "mdi6.check",
            order=lambda row: row.difference,
        ),
    )
    table = RowTable("issued_and_fitted", columns, lambda row: row.line_id)
    table.set_empty(
        EmptyState("mdi6.scale-balance", lambda: translate("Floor", "No parts were issued in the last month"))
    )
    return table


def incident_table(now: Callable[[], datetime]) -> RowTable[IncidentRow]:
    """List the incidents."""
    tones = {
        WithholdingState.POSSIBLE: Tone.WARN,
        WithholdingState.EXPLAINED: Tone.OK,
        WithholdingState.CONFIRMED: Tone.BAD,
    }
    columns: tuple[Column[IncidentRow], ...] = (
        Column(
            "who", lambda: translate("Floor", "Technician"), 110, lambda row: row.technician, kind="strong"
        ),
        Column("order", lambda: translate("Floor", "Order"), 160, lambda row: row.order),
        Column(
            "part",
            lambda: translate("Floor", "Part"),
            200,
            lambda row: row.part,
            note=lambda row: row.quantity,
            stretch=True,
        ),
        Column(
            "when", lambda: translate("Floor", "Opened"), 120, lambda row: moment_text(row.opened_at, now())
        ),
        Column(
            "state",
            lambda: translate("Floor", "State"),
            200,
            lambda row: translate("Words", row.state.value),
            kind="state",
            tone=lambda row: tones[row.state],
            icon=lambda _row: "mdi6.magnify-scan",
        ),
    )
    table = RowTable("incidents", columns, lambda row: row.incident_id)
    table.set_empty(EmptyState("mdi6.shield-check-outline", lambda: translate("Floor", "No incident so far")))
    return table


def old_parts_table(now: Callable[[], datetime]) -> RowTable[OldPartsRow]:
    """List the old parts that still lie on the floor."""
    columns: tuple[Column[OldPartsRow], ...] = (
        Column("order", lambda: translate("Floor", "Order"), 160, lambda row: row.order, kind="strong"),
        Column("plate", lambda: translate("Floor", "Plate"), 120, lambda row: row.plate, kind="plate"),
        Column(
            "where_to",
            lambda: translate("Floor", "They go"),
            220,
            lambda row: translate("Words", row.old_parts.value),
            stretch=True,
        ),
        Column("place", lambda: translate("Floor", "They lie"), 140, lambda row: row.place or "—"),
        Column(
            "since",
            lambda: translate("Floor", "Since"),
            170,
            lambda row: since(now(), row.since),
            kind="state",
            tone=lambda row: Tone.BAD if row.late else Tone.MUTED,
            icon=lambda row: "mdi6.clock-alert-outline" if row.late else "mdi6.clock-outline",
        ),
    )
    table = RowTable("old_parts", columns, lambda row: row.order_id)
    table.set_empty(EmptyState("mdi6.broom", lambda: translate("Floor", "No old parts lie on the floor")))
    return table


def _number(
    key: str, title: Callable[[], str], number: Callable[[IssuedLine], Quantity]
) -> Column[IssuedLine]:
    return Column(key, title, 80, lambda row: str(number(row)), align="right", kind="number")


def _difference(row: IssuedLine) -> str:
    if row.difference == Quantity.ZERO:
        return translate("Floor", "none")
    amount = f"{row.difference} {row.unit}".strip()
    return amount if row.incident is None else f"{amount} · {translate('Words', row.incident.value)}"


def _difference_tone(row: IssuedLine) -> Tone:
    if row.difference == Quantity.ZERO:
        return Tone.OK
    return Tone.WARN if row.at_work else Tone.BAD
